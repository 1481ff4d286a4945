/** First names that are usual in the Low Countries, the German and the English language. Names that are also words or places are left out. */

export const westernFirstNames = `
aad aafke aagje aaltje aart abel ad adam adelheid adriaan adriana agnes agnetha albert alberta albrecht alec alex
alexander alexandra alexandre alexia alfons alfred alice alicia alida alison allan allen alma alois aloïs amalia
amanda amber amelia amelie amy anaïs andre andrea andreas andrew andré andy angela angelino angelique anita anja anke
ann anna annabel anne annekatrien anneke anneleen annelies annelore annemarie annemie annette annick annie anniek
anouk anthony antje antoinette anton antonia antonius antoon arend ariane arie ariël arjan arjen armand arne arno
arnold arnoud arnout arthur astrid axel babette barack barbara barry bart bas bastiaan bastian beate beatrice beatrix
becky ben benedict benedikt benjamin benno benny bernadette bernard bernd bernhard bernie berry bert bertha berthold
beth betsy betty beverly bianca bill billy birgit birgitte bjorn björn bob bobby boris boudewijn brad bradley bram
brecht brenda brett brian brigitte britt britta bruce bruno bryan burkhard calvin cameron camilla camille carel caren
carina carl carla carlo carmen carol carola carolien caroline carolyn carsten cas caspar casper catharina catherine
cathy cecilia cedric cees celine charles charlie charlotte cheryl chloé chloë chris christa christel christian
christiane christina christine christoph christophe christopher claire clara clarence claudia claus clemens cliff
clint clive coen colette colin condoleezza connie conrad constance constantijn cor cora corina corine corinne cornelia
cornelis corrie craig curtis cynthia daan dagmar daisy damian dan dana daniel daniela danielle daniël daniëlle danny
daphne darren dave david debbie deborah debra delphine denis denise dennis denzel derek desmond detlef detlev diana
diane dick diederik dieter dietmar dietrich dina dirk dominic dominik donald donna doreen dorien doris dorothea
dorothy doug douglas doutzen dries duncan dustin dwight dylan ebba eberhard ed eddie eddy edgar edith edmond edmund
edmundo eduard edward edwin edwina eefje eelco egbert egon eileen eleanor elena elfriede elias elien eline elisa
elisabeth elise eliza elizabeth elke ella elleke ellen ellie elliot elliott elly els elsa elsbeth elsie elton elvis
emanuel emiel emil emile emilie emily emma emmanuel engelbert enno eric erica erich erik erika erna ernest ernie erwin
esmée esther ethan eugen eugene eugène eva evelien eveline evelyn evert ewald ewan ewout fabian fabienne famke fanny
felicitas felix femke fenna ferdinand fergus ferry fien filip fiona fleur floor flora florence florian floris fons
foppe forrest fran frances francis frank franka frans franz fred freddie freddy frederic frederick frederieke frederik
frederika freek freya frida frieda friedhelm friedrich frits fritz gabriel gabriele gabriella gaby gareth gary gavin
geert geertje geertrui geoff geoffrey georg george georgina gerald geraldine gerard gerben gerd gerda gerhard gerhart
gerlinde germaine gerolf gerrit gerry gert gertrud gertrude gideon gijs gijsbert gilbert gillian gina ginny gisela
gisèle glenn gloria godfried goedele gordon gough grace graeme graham greet greg gregor gregory greta gretchen griet
gudrun guido gunnar gunter gunther gus gustaaf gustav gustave guus gwen gwendolyn gwyneth günter günther hajo hamish
hank hanna hannah hanneke hannelore hannes hans hansje harald harm harmen harold harrie harriet harry hartmut harvey
hazel heather hector hedwig heidi heike heiko hein heiner heinrich heinz heleen helen helena helene helga helge helmer
helmut hendrik hendrika henk henny henri henrie henriette henrik henry herbert herman hermann hermien herta herwig
hester hilary hilda hilde hildegard hilke hillary holger horst howard hubert hubrecht hugh hugo hugues huib huub
hélène ian ida iens ignaas ignace igor ilja ilona ilse imelda inez inga inge ingeborg ingmar ingo ingrid irene irina
iris irma irmgard irving isa isaac isaak isabel isabella isabelle isaiah ivan ivanka ivo ivonne jaak jaap jack jackie
jacob jacoba jacobus jacqueline jacques jake jakob james jamie jan jana jane janet janice janine janneke jannes janny
jantje jared jasmijn jasmin jason jasper jay jean jean-marie jeanet jeanette jeanine jeanne jeb jed jef jeff jeffrey
jelle jennifer jenny jens jeremy jermaine jeroen jerome jerry jesper jess jesse jessica jessie jet jette jill jim
jimmie jimmy jitske jo joachim joan joanna joanne job jochem jochen jodie joe joel joep joeri joey johan johann
johanna johannes john johnny joke jolanda jolien jon jonas jonathan joop joost joran jorg joris jos josef josefien
joseph josephine josette joshua joss jozef jozefien joël joëlle juan judith judy jules julia julian juliana julie
julien juliette julius jurgen jurriaan justin justine jutta jörg jürgen kaat kaatje kaj kanye karel karen karin karina
karl karla karlheinz karlijn karolien karolijn karsten kasia kaspar kasper kate katelijne katharina katherine kathleen
kathrin kathy katie katja katleen katrien katrin kay keanu kees keira keith kelly ken kenneth kerstin kevin kiefer
kimberly kirk kirsten kirstie kitty klaartje klaas klara klaus kobe koen koenraad kofi koos kris krista kristel
kristen kristien kristin kristina kristof kurt kyle kyra laetitia lambert lance lara larry lars laura laure lauren
laurence laurens laurent laurie lea leah lee leen leendert leigh leighton lena lennart leo leon leonard leonardo
leonie leonora leontien leopold lesley leslie lex lia liam lidia lieke lies liesa liesbet liesbeth liese lieselot
lieve lieven lilian lily linda lindsay lindsey lionel lisa lisbeth lise lisette liz lize lizzy lleyton lode lodewijk
loek loes logan lonneke lore lorenz lorraine lothar lotte lou louis louisa louise loïc luc luca lucas lucia lucie
lucien lucinda lucretia lucy ludo ludovic ludwig luise luitgard luk luka lukas luke luther lutz lydia lynda lynn
maaike maarten maartje machteld madeleine madeline magda magdalena maggie magnus maik maike maja malcolm manfred manon
manuel manuela marc marcel marcella marco marcus margaret margareta margarete margaretha margarita margo margot
margreet margriet maria mariah marian mariana marianne marie marie-louise marieke marietta marije marijke marijn
marijs marijse marike marilyn marina marinus mario marion marisa marit marius mariëlle marja marjan marjolein
marjolijn marjorie mark marleen marlene marlies marloes marlon marnix marsha martha marthe martijn martin martina
marvin mary maryse mathias mathieu mathijs mathilde mats matt matteo matthew matthias matthijs matthys matti maud
maureen maurice maurits maurizio max maxim maxima maxime maximilian mees meg megan meike meindert mel melanie melina
melinda melissa melvin menno merel merijn merlijn meryl mette mia micha michael michaela michaël michel michele
michelle michiel mick mieke mien miep miguel mikael mike mila mildred mimi mina minke mira miranda miriam mirjam
mirthe mitch mitchell mitt moira monica moniek monika monique moritz morris morten mounir muriel murray myra myrthe
máxima nadia nadine nadja nancy naomi natalee natalia natalie natascha natasja nathalie nathan neal ned neelie neil
nel nelleke nellie nelly nelson newt nichola nicholas nick nicky niclas nico nicol nicola nicolaas nicolai nicolas
nicole nicolette niek niels nienke nigel nikki niklas nikolaus nils nina noa noah noel nora norbert noreen norma
norman nynke oda odette olaf ole olga olive oliver olivia olivier onno oprah oscar oskar otis ottilie otto owen pamela
pascal pascale pat patricia patrick patrik patsy patti paul paula paulette paulien pauline peggy penny per perez
pernille pete peter petra petronella phil philip philipp philippe phyllis pierre piers piet pieter pieterjan pim pleun
pol quentin quincy quinten quirine rachel raf rafael rainer ralf ralph ramona randy raoul raphael ray raymond rebecca
reese regina reginald reimer rein reinald reiner reinhard reinier reinout renate rene renee rené renée rhona rhys ria
ricardo riccardo richard rick ricky rieke rien rik rita rob robbert robbie robby robert roberta robin rod roddick
roderick roderik rodger rodney roel roeland roelof roger rogier roland rolf rolf-dieter romy ron ronald ronja ronnie
ronny rory rosa rosalie rosalind roseanne rosemarie rosemary rosie ross roswitha rowan rowena roxanne roy roz ruben
rubin rudi rudiger rudolf rudolph rudy rufus rupert russell ruth ruud ryan régine rüdiger sabine sabrina sadie sally
sam samantha samuel sander sandra sandy sanne sara sarah saskia scott seamus sean sebastiaan sebastian serena serge
servaas severin shane shannon shaquille sharon shaun shea sheila shelley sherry shirley sibylle sidney siebe siegfried
sieglinde siegmund sienna sigmar sigmund sigrid silke silvia simon simone sinéad sjaak sjef sjoerd sofie sonia sonja
sophia sophie spencer spike stacey stan stef stefaan stefan stefanie steffen steffi stella stephan stephanie stephen
stephon steve steven stevie stewart stijn stuart sue susan susana susann susanna susanne suzan suzanne suzy sven
svenja sybille sybrand sylvain sylvester sylvia sylvie tamara tania tanja tara tatiana tatjana ted teddy teresa terry
tess tessa teun teunis thea theo theodor theodore theresa therese thierry thijs thilo thomas thorsten thérèse tiago
tiger tijl tijs tilda tilly tilman tim timo timothy tina tine tineke tinne tino tobey tobias toby todd tom tommy toni
tonny tony toon toos torsten tracey tracy trees trevor tricia trijn trijntje trudy truus twan ty tyler udo uli ulla
ulrich ulrik ulrike uma ursula uschi ute uwe valentijn valentin valerie vanessa veerle vera vernon veronica veronika
veronique vic victor victoria viktor vince vincent vinnie viola virginia virginie vivian vivien vladimir volker wally
walter waltraud wanda wannes warren wayne wendy werner wesley whitney whoopi wiebke wieke wies wil wilbert wilfred
wilfried wilhelm wilhelmina wilhelmus will willeke willem willemijn willibrord willie willy wilma wim winfried winnie
winston wivina wolfgang woody wopke wouter xander xavier yannick yasmin yasmine yolande yorick yves yvette yvon yvonne
zack zara zinedine zoe zoë
`
