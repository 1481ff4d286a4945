/** First names that are usual in the Low Countries, the German and the English language. Names that are also words or places are left out. */

export const westernFirstNames = `
aad aafke aagje aaltje aart abel ad adalbert adam adelheid adolf adriaan adrian adriana agnes agnetha alasdair
alastair albert alberta albrecht alec aleid alex alexander alexandra alexandre alexia alfons alfred alice alicia alida
alison alistair allan allen alma alois aloïs alwin amalia amanda amber amelia amelie amy anais anaïs andre andrea
andreas andrew andré andy angela angelino angelique angus anita anja anke ann anna annabel anne annegret annekatrien
anneke anneleen annelies anneliese annelore annemarie annemie annette annick annie anniek anouk anselm ansgar anthony
antje antoinette anton antonia antonius antoon archie arend ariane arie ariël arjan arjen armand arne arno arnold
arnoud arnout arthur astrid axel babette barack barbara barend barrie barry bart bas bastiaan bastian baudouin beate
beatrice beatrix beau becky ben benedict benedikt benjamin benno benny berend bernadette bernard bernd bernhard
bernice bernie bernward berry bert bertha berthold bertie beth betsy betty beverly bianca bill billy birgit birgitte
birte bjoern bjorn björn bob bobby bodo boele bonny boris boudewijn brad bradley bram brecht brenda brendan brett
brian brigitte britney britt britta bronwyn bruce bruno bryan bryn burghard burkhard burt caitlin calum calvin cameron
camilla camille carel caren carey carina carl carla carlo carly carmen carol carola carolien caroline carolyn carsten
cas casimir caspar casper catharina catherine cathy cecil cecilia cedric cees celine cerys charles charlie charlotte
cherie cheryl chloé chloë chris christa christel christian christiane christina christine christl christof christoph
christophe christopher chuck claartje claire clara clarence claudia claus clayton clemens clement cliff clint clive
cody coen colette colin condoleezza connie conrad constance constantijn constantin cor cora cordula corina corine
corinne cormac cornelia cornelis corrie craig curtis cynthia daan dagmar dagobert daisy dale damian damon dan dana
daniel daniela danielle daniël daniëlle danny daphne darrell darren darryl daryl dave david debbie deborah debra
declan delphine denis denise dennis denzel derek dermot derrick desmond detlef detlev dexter diana diane dick diederik
dierk dieter dietmar dietrich dimi dina dirk dolly dominic dominik donald donna doreen dorien doris dorothea dorothy
dorus doug dougie douglas doutzen dries duane dudley duncan dustin dwayne dwight dylan dörte eamonn ebba eberhard
eckart eckhard ed eddie eddy edeltraud edgar edith edmond edmund edmundo edo eduard edward edwin edwina eefje eelco
egbert egmont egon eike eileen eithne eleanor elena elfi elfriede elias elien elijah eline elisa elisabeth elise eliza
elizabeth elke ella elleke ellen ellie elliot elliott ellis elly elmar els elsa elsbeth elsie elton elvis emanuel
emanuël emiel emil emile emilie emily emma emmanuel emmeline engelbert enno enoch enrico eppo erdmute erhard eric
erica erich erik erika erna ernest ernie ernst-august erwin esmée esther ethan eugen eugene eugène eva evelien eveline
evelyn evert evi ewald ewan ewout ezra fabian fabienne famke fanny felicia felicitas felix femke fenna ferdinand
fergus ferry fien filip finn fiona fleur floor floortje flora florence florentine florian floris fokke fons foppe
forrest fran frances francine francis frank franka frankie frans franz frauke fred freda freddie freddy frederic
frederick frederieke frederik frederika freek frenk freya frida fridolin frieda friederike friedhelm friedrich frits
fritz gabriel gabriele gabriella gabriël gaby gareth garth gary gavin geert geertje geertrui geertruida gemma geoff
geoffrey georg george georgina gerald geraldine gerard gerben gerd gerda gerhard gerhart gerjan gerlinde germaine
gernot gero gerolf gerrie gerrit gerry gert gert-jan gertjan gertrud gertrude gideon giel gijs gijsbert gilbert giles
gillian gina ginny gisela gisèle glen glenn gloria godfrey godfried goedele goesta gonny gordon gottfried gotthard
gough grace graeme graham greet greg gregor gregory greta gretchen griet gudrun guenter guenther guido gundula gunnar
gunter gunther guntram gus gustaaf gustav gustave guus gwen gwendolyn gwyneth günter günther hajo hal hamish hank
hanna hannah hanneke hannelore hannes hannibal hans hans-jürgen hans-peter hansje hansjörg harald harley harm harmen
harold harrie harriet harro harry hartmut harvey haskell hayley hazel heather hector hedwig hedy heide heidi heidrun
heike heiko heimo hein heiner heinrich heinz heinz-christian heleen heleentje helen helena helene helga helge helmer
helmut helmuth hendrik hendrika henk henk-jan henkjan henning henny henri henrie henriette henrik henry herbert
herfried herman hermann hermien herre herta herwig hester hidde hilary hilda hilde hildegard hilke hillary holger
horst howard hubert hubertus hubrecht hugh hugo hugues huib huub hylke hélène ian ida iens ignaas ignace igor ilja
ilka ilona ilse imelda immanuël imogen ineke inez inga inge ingeborg ingmar ingo ingolf ingrid innes irene irina iris
irma irmgard irmtraud irving isa isaac isaak isabel isabella isabelle isaiah isobel isolde ivan ivanka ivo ivonne ivor
jaak jaap jacco jack jackie jacob jacob-jan jacoba jacobus jacqueline jacques jacqui jake jakob james jamie jan
jan-peter jan-willem jana jane janet janice janine janna janneke jannes janny jantje jared jarno jasmijn jasmin jason
jasper jay jayne jean jean-marie jeanet jeanette jeanine jeanne jeb jed jef jeff jeffrey jelle jelmer jemma jenna
jennifer jenny jens jeremiah jeremy jermaine jeroen jerome jeroom jerry jesper jess jesse jessica jessie jet jette
jetty jill jim jimmie jimmy jitske jo joachim joan joanna joanne job jobst jocelyn jochem jochen jodi jodie joe joel
joep joerg joeri joey johan johann johanna johannes john johnny joke jolanda jolien jon jonah jonas jonathan jonny
joop jooske joost joran jordy joren jorg joris jorrit jort jos josef josefien josefine joseph josephine josette joshua
josie joss joyce jozef jozefien joël joëlle juan jude judith judy juergen jules julia julian juliana julianne julie
julien juliette julius jurgen jurjen jurre jurriaan justin justine jutta jörg jörn jürgen kaat kaatje kaj kaja kanye
karel karen karin karina karl karla karlheinz karlijn karolien karolijn karoline karsten kasia kaspar kasper kate
katelijne katharina katherine kathleen kathrin kathy katie katja katleen katrien katrin katy kay keanu keeley kees
keira keith kelly kelvin ken kendra kenneth kerry kerstin kevin kiefer kilian kimberley kimberly kirk kirsten kirstie
kirsty kitty kjeld klaartje klaas klara klaus klaus-dieter klemens kobe kobus koen koenraad koert kofi koos korbinian
kornelia krijn kris krista kristel kristen kristien kristin kristina kristl kristof kurt kyle kyra lachlan laetitia
lambert lance lara larry lars laura laure lauren laurence laurens laurent laurie lea leah leanne lee leen leendert
leigh leighton lena lennard lennart lennert leo leon leonard leonardo leonie leonora leontien leopold leroy lesley
leslie lester letitia lex lia liam lidia lieke lien lies liesa liesbet liesbeth liese lieselot lieve lieven lilian
lily linda lindsay lindsey linus lionel lisa lisbeth lise liselotte lisette liz lize lizzy lleyton lode lodewijk loek
loes logan lonneke lore lorenz loretta lorna lorraine lothar lotte lou louie louis louisa louise loïc lubbert luc luca
lucas lucia lucie lucien lucinda lucretia lucy ludo ludovic ludwig luise luitgard luitpold luk luka lukas luke luther
lutz lydia lynda lyndon lynette lynn lynne lysbeth maaike maarten maartje mabel machteld madeleine madeline magda
magdalena maggie magnus maik maike maisie maja malcolm manfred manon manuel manuela marc marcel marcella marco marcus
mareike margaret margareta margarete margaretha margarita margit margo margot margreet margriet maria mariah marian
mariana marianne marie marie-louise marieke marietta marije marijke marijn marijs marijse marike marilyn marina
marinus mario marion marisa mariska marit marita marius mariëlle marja marjan marjolein marjolijn marjorie mark
mark-jan markus marleen marlene marlies marloes marlon marnix marsha martha marthe martijn martin martina martyn
marvin mary maryann maryse mathew mathias mathieu mathijs mathilde mats matt matteo matthew matthias matthijn matthijs
matthys matti maud maureen maurice maurits maurizio mavis max maxim maxima maxime maximilian maxine mechthild mees meg
megan meike meindert meinhard mel melanie melina melinda melissa melvin menno merel merijn merlijn mervyn meryame
meryl mette meyrem mia micah micha michael michaela michaël michel michele michelle michiel mick mieke mien miep
miguel mikael mike mila mildred mimi mina minke minnie minou mira miranda miriam mirjam mirre mirthe mitch mitchell
mitt moira mona monic monica moniek monika monique moritz morris mort morten mounir muriel murray myles myra myrna
myrthe máxima nadia nadine nadja nahima nancy nanda naomi natalee natalia natalie natascha natasja nathalie nathan
neal ned neelie neil nel nelis nell nelleke nellie nelly nelson newt nichola nicholas nick nicky niclas nico nicol
nicola nicolaas nicolai nicolas nicole nicolette niek niels nienke nigel nikki nikkie niklas nikola nikolaus nils nina
noa noah noel noelle nora norbert noreen norma norman nout noël nynke oda odette okke olaf ole olga olive oliver
olivia olivier onno oprah ortwin orville oscar oskar otis otmar ottilie ottmar otto owen ozzy pam pamela pascal
pascale pat patricia patrick patrik patsy patti paul paula paulette paulien pauline peggy penny pepijn per percy perez
pernille pete peter petra petri petronella phil philip philipp philippe phyllis pierre piers piet pieter pieter-jan
pieterjan pim pippa pius pleun pol polly quentin quincy quinten quinty quirine rachel raf rafael rafaël raimund rainer
rainhard ralf ralph ramona randall randy raoul raphael raphaël ray raymond rebecca reese reg reggie regina reginald
reimer rein reinald reiner reinhard reinhold reinier reinout remco renate rene renee renske rené renée reuben rhona
rhonda rhys ria rian rianne ricardo riccardo richard richie rick ricky rieke rien rik rikkert rinus rita rob robbert
robbie robby robert roberta robin robine rod roddick roderick roderik rodger rodney roel roeland roelfien roelof roger
rogier roland rolf rolf-dieter roman romy ron ronald ronan ronja ronneke ronnie ronny roosmarijn rory rosa rosalie
rosalind rosamund roscoe roseanne rosemarie rosemary rosie rosmarie ross roswitha rowan rowena roxane roxanne roy roz
ruben rubin rudi rudiger rudolf rudolph rudy rufus rupert ruprecht russell rutger ruth ruud ryan régine rüdiger sabine
sabrina sacha sadie sally sam samantha samuel samuël sander sandra sandro sandy sanne sara sarah sasha saskia saul
scott seamus sean sebastiaan sebastian sebastien selina serena serge servaas seth severin shane shannon shaquille
sharon shaun shea sheila shelagh shelley sherry shirley sibylle sid sidney siebe siegfried sieglinde siegmund sienna
sietse sifra sigi sigmar sigmund sigrid silke silvana silvia simon simone sinead sinéad siobhan sipke sjaak sjaan sjef
sjoerd sofie sonia sonja sonny sophia sophie spencer spike stacey stacy stan stef stefaan stefan stefanie steffen
steffi stella stephan stephanie stephen stephon steve steven stevie stewart stientje stijn stuart sue sunniva susan
susana susann susanna susanne susi suzan suzanne suzy sven svenja sybil sybille sybrand sylvain sylvester sylvia
sylvie sytse tamar tamara tamsin tania tanja tara tassilo tatiana tatjana tatum ted teddy terence teresa terrence
terry tess tessa teun teunis teus thaddäus thea thelma theo theodor theodore theresa therese thierry thijs thilo
thomas thorsten thérèse tia tiago ties tiger tijl tijs tilda till tilly tilman tilo tim timo timothy tina tine tineke
tinne tino titia tjalling tjeerd tjitske tobey tobias toby tod todd toine tom tom-jan tommy toni tonny tony toon toos
torsten tracey tracy traudl trees trent trevor tricia trijn trijntje trish trudi trudy truus twan ty tygo tyler ubbo
udo ulf uli ulla ulrich ulrik ulrike uma urs ursula uschi ute uwe valentijn valentin valerie vanessa vaughn veerle
veit veli velma vera verena verity vernon veronica veronika veronique vic victor victoria vikki viktor vince vincent
vinnie vinzenz viola virgil virginia virginie vital vivian vivien vladimir volker volkmar walburga wally walt walter
waltraud wanda wannes warren wayne wendelien wendelin wendy wenzel werner wes wesley whitney whoopi wiebe wiebke
wieger wieke wies wietske wigald wijnand wil wilbert wilbur wilfred wilfried wilhelm wilhelmina wilhelmus will willeke
willem willemijn willibrord willie willy wilma wim winfried winnie winona winston wivina wolfgang wolfram woody wopke
wouter wytse xander xaver xavier yamila yannick yasmin yasmine yoeri yolande yorick youp yves yvette yvo yvon yvonne
zachary zack zadie zakia zara zelda zinedine zita zoe zoey zoë zuhal
`
