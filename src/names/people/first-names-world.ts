/** First names that are usual in the Romance, Slavic, Arabic, Turkish and other languages. Names that are also words or places are left out. */

export const worldFirstNames = `
abdel abdelaziz abdelhamid abdelilah abdelkader abdelkrim abdellah abderrahim abderrahmane abdou abdoulaye abdul
abdulaziz abdulla abdullah abdurrahman abelardo abou abraham achille achmed achraf ada adil adnan adolfo adriano
adrien adrián adèle agathe agnès agustín ahmad ahmadullah ahmed ahmet aicha aida aimé ainhoa akira alain alan alassane
alba alberto aldo alejandra alejandro aleksandar aleksander aleksandr aleksei aleksej alessandra alessandro alessio
alexandros alexei alexej alexis alfonso alfredo algirdas ali alija alim aline aliyah alla almir alojz alphonse alvaro
amadou amal amar amin amina amine amir amira amitabh amos amr amédée amélie américo ana anas anastasia anatole anatoli
anatoly anders andrei andrej andres andreï andrus andrzej andrés angel angelo anibal anil anis anne-marie annie-claude
anouar ante antoine antonin antonio antonis antti antónio anwar aníbal aoife apolline apostolos aram arantxa ariel
arifin aristide arjun armando armelle arnaud arsene arsène artem arturo arundhati ashraf asif asim aslan aslı asma
asmir assad asunción atal athanasios attila augustin augusto augustus aung aurelio aurélie aurélien avi avigdor
avraham ayaan ayad ayelet aymeric ayoub ayse aysel ayşe aziz aziza azzedine aécio aïcha babrak bachar badia badr bakir
ban baptiste barnabé bartolomeo barış bashar basile bassam bastien beatriz bechir belén benazir benedetto benigno
benito benjamín benoit benoît benyamin beppe bernardo bertrand bilal biljana binyamin birol blaise blanca bogdan borut
boutros boyko brahim branko brice briek bronislaw bronisław bruna burak béatrice béla bénédicte bülent calin carles
carlos carlota carme carmelo carole cayetana cecile cem cengiz cesar cesare chadli chafik chaim chakib chantal
charlène chiara chinua chokri christiaan christos cindy ciro claude claudette claudine claudio clemente clementina
clotilde clovis clémence clément concepción consuelo corazon corazón corentin cristian cristiano cristina cristóbal
cyprien cyril cyrille cécile cécilia célestin céline césar dacian dalia damien daniele danilo danièle dario dariusz
darío davide davor deepak dejan delia deniz denys desi didier diego diletta dilma dilson dimitri dimitrios dimitris
dino djamel djibril dmitri dmitrij dmitry dolors domenico domingo dominique donatella donato dora doudou dov dragan
driss dusan désiré edgardo edi edin edmée edouard eduardo efraín egor ehud ekaterina ekrem eleftherios elif elio
elvira emilia emiliano emilio emine emir emmanuelle emre enrica enrique enver enzo ercole erdal erkan ernesto esko
esteban estelle etienne eugenio eugénie eusebio evangelos evgeni evgenia evita evo ezio fabien fabio fabiola fabrice
fabrizio fadila fahd faisal farah farid farida farouk fatih fatiha fatima fatma fatos fatoş faustin fausto fazıl
federica federico fedor felipe ferenc fernand fernanda fernando fethullah fidel filippo fiorella flavia flavio florent
florin fofi fouad francesca francesco francisco franck franco francois franjo françois françoise fredrik frédéric
frédérique fumio fátima félicien félix gabor gaetano gamal gaspard gaston gauthier gaël gaëlle gennadi gennaro
genoveva georges georgi georgios geraldo gerardo germán getulio geórgios ghassan ghislaine gholamreza giacomo
giancarlo gianfelice gianfranco gianluca gianni gianpiero gigi gilberto gilles ginette giorgia giorgio giorgos
giovanna giovanni gitanas giulia giuliano giulio giuseppe gligor godefroid goekmen golda gonzalo goran govan grigori
gro grzegorz grégoire grégory guglielmo guillaume guillermo gulbuddin gustavo guy gwenaël gyula gábor géraldine gérard
gökmen göran gösta gülten habib hachem hadi hafez hafid hakan hakim hakima halil halima hamid hamida hamza hanan
hanane hani haris haruki harun haruo hasan hashim hassan hassane hatice haïm heba hedi helle henrique hernan hernán
herve hervé hicham hideki hilario hind hippolyte hiroshi hisham honoré horacio hosni houari houda houssam houssein
hrant hristo huguette husni hussein hélder hüseyin iain iannis ibrahim ibrahima idi idris idriss ignacio ignazio ihor
ihsan iker ikram ilaria ilham ilhan ilias ilir ilya ilyas imad imane imran imre indira ines inger ingrida ingvar inès
inés ioan ioannis ion irena irène isabelita ismail ismaël ismet issa issam istván itamar itzhak ivailo ivana iveta
ivica iwan iñigo jacek jacinta jacinto jacky jafar jaime jair jakaya jakub jalal jamal jamel jamila janez janusz jari
jaroslav jaroslaw jarosław jassim javier jawad jawaharlal jean-baptiste jean-pierre jeannette jeannine jerzy jesús
jiang jiri joao joaquim joaquin joaquín joko jomo jordi jorge jorgos jorio jose josefa josep josiane josip josé jovan
joão juan-carlos juanita juha jukka julienne julija julio juliusz julián junichiro juvénal jyoti jyrki jânio jérémie
jérôme józef kaan kadir kamal kamala kamel kamila kapil karim karima katalin katarina katarzyna katerina kattrin
kazimierz kazuo kaïs keiko keke kemal kenji kerem khadidja khadija khaled khalid khalida khalil kiichi kim kimi kiran
kiriakos kiril kirill kiro kjell knud kobena koichi koji kolinda konstantin konstantinos kostas kostis kristalina
kristijan krišjānis krzysztof kwame kyriakos károly kássem kåre laila lamia larbi laszlo latifa laurette laurène
lautaro lazar laïla lech lefteris leila leire leonid leszek letizia levan leyla leïla li licia lidija liliane lino liu
liudmila ljubomir loredana lorenzo lotfi lourenço luana lubna luciano lucile ludivine ludmila ludmilla ludovica
ludovico luigi luis luisa luiz lula luís lyudmila lászló léa léon léonie léopold maciej macky magali mahathir mahatma
mahdi maher mahmoud mahmud mahmut majid makoto maksim malek malik malika mamadou manolis mansour marcello marcelo
marcin marek margherita margrethe mariam marianna mariano mariastella marie-claire marie-france marija mariko marin
marine marisol maritza marko marlène marouane marta martine martí marwan marwane maryam marzena marzouk maría masaru
massimo massoud mateusz matilde mattia matías mauno mauricio mauro maurício maxence maëlle megawati mehdi mehmet
mehmet-ali melchior meles menachem meral mercè meriem meryem mesut michail michèle mihai mihail mika mikhail mikis
miklós mikuláš milan milena milorad milos milovan miloš mimoun miquel miralem mireille mirko miroslav mirza mladen
mohamed mohammad mohammad-reza mohammed mohand mohcine moncef morad moshe moshé mostafa mouloud mouna mounia mourad
moussa moustafa moïse muammar muhammad muhammadu muhammed muhammet mukesh mukhtar munir murat musa mustafa mustapha
mutlu mwai mélanie mónica nabil nabila nacer nadezhda nadezjda nadim nadir nadège naftali naguib najat najib najla
naoto narendra nasser nassim nassira natacha natalja nathanaël nawal nawaz nazim naïm naïma nebojsa necmettin nele
nermin nestor nezha nichi nicolae nicolás nicolò nihat nikita nikol nikolai nikolaj nikolaos nikolas nikos nilde nino
nitin nizar nnamdi noam noboru nolwenn nordin nourdin noureddine nouri novak noynoy noémie noëlle nurettin nuri
nursultan néstor octave octavio odile oleg oleh oleksandr olena olivér olof olusegun omar omer orhan oriana oriol
orsolya osama osman othman ottavio ouassila ousmane oussama ovidiu paavo pablo paco panagiotis panayiotis panos paola
paolo pascual patrice patrizia paul-henri paulin paulina paulo pavel pavlos pawel pedro peer pelagia pepe perry pervez
petar petr petro petros pia pier pierferdinando pierluigi piero pierrette pietro pilar piotr placido poul prabowo
pranab prayut predrag primo priyanka péter pío quim quique rabia rachid rachida radovan radu rafał raffaele rafik
rahim rahul raila rainier raj rajesh rajiv rajko rakesh ramesh rami ramon ramush ramzan ramzi ramón rania raphaël
ratko raul ravi raúl recep redouane regis renata renato renaud renzo reuven reza riad ridouan rifat rigoberto rilwanu
rinat rivaldo roberto robinho rocío rodolfo rodolphe rodrigo rodrigue rogelio rogério rolando romain romano romuald
romário ronaldinho roos rosalía rosario rose roseline rosen rosetta rosy roxana rubén ruggero ruslan rustam ryszard
régis rémi rémy saad saadia sabah sabri sachin sadako sadat saddam sadegh safia said saida saif salah salaheddine
salam sali salim salima salma salman salomé salvador salvatore sami samia samir samira samuele sandrine sanjay sanna
santino satoshi satya sauli savas saïd saúl sebastián sebastião segolene selahattin selim selma selçuk semir semra
serap sergei sergej sergey sergi sergio sergiu sergueï serhij serkan sevgi sezen shahid shigeru shimon shinzo shirin
shlomo shunichi sidi sidonie siham siim silvestre silvio simeon simona simón sinan siv slavica slimane slobodan sofia
sofiane solange soledad solenn soraya souad soufian soufiane soumaya sourav stanislas stanislav stanislaw stanisław
stanko stavros stefania stefano stelios stepan stipe stjepan stojan stéphane stéphanie suleiman suleyman sundar sunil
suresh susilo susumu svetlana sylviane szymon sándor sébastien ségolène séverine sócrates süleyman tadashi taha tahar
taieb takashi tamás tansu tarek tarik tariq tarja taro tawfik tayyip teodor teodoro thabo thaksin thanos theodoros
theofilos thiago thibaud thibault thorbjørn théo théodore timea tito tiziana tiziano tolga tomas tomasz tomaž tomislav
tomás toomas toshio toufik touria traian tristan trygve tullio turgay turgut tzachi tzipi ufuk ugo uhuru umar umberto
umit urho ursule vaclav vadim valdis valentina valentino valeri valerio valtteri valéria valérie valéry vasile vasili
vasilij vasily vassilis vatroslav vedran veljko venus viacheslav vicente vicky vijay vikram viktoria viktorija
vincenzo violeta violette virat virgile virgilio vitali vitalij vitaly vito vittoria vittorio vivienne vjekoslav
vladimír vladislav vlado vlatko vojislav volodimir volodymyr vuk vyacheslav vytautas václav víctor wael wafa waldemar
waleed walid wasim wassim wieslaw wladimir wladyslaw wojciech wole wolodymyr władysław xabier xavi xenia yaakov yacine
yahya yair yalim yamina yanis yann yannis yaser yasin yasmina yasser yassin yassine yassir yasuhiro yasuo yavuz yehuda
yevgeni yigal yildiz yilmaz yingluck yitzhak yoav yohann yoko yolanda yossi younes younis younous youri yousaf youssef
youssou youssouf yoweri yukio yulia yuri yuriko yusuf zakaria zaki zbigniew zdenek zdzislaw ze'ev zeev zeljko zeynep
zia ziad zine zineb zinédine zlatan zohra zoltan zoltán zoran zoubir zouhair zoya zsolt zsuzsa zsófia zulema zuzana
zvonimir zygmunt zülfü álvaro ángel ángela árpád édith édouard élisabeth élise élodie émile émilie éric étienne íñigo
özgür ümit şafak
`
