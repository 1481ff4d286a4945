/** First names that are usual in the Romance, Slavic, Arabic, Turkish and other languages. Names that are also words or places are left out. */

export const worldFirstNames = `
abdel abdelaziz abdelhamid abdelkader abdellah abderrahmane abdou abdoulaye abdul abdulaziz abdulla abdullah
abdurrahman abelardo abou abraham achmed achraf adolfo adriano adrien adrián adèle agathe agnès agustín ahmad
ahmed ahmet aicha aida aimé ainhoa alain alan alassane alba alberto aldo alejandra alejandro aleksandar aleksander
aleksandr aleksei aleksej alessandra alessandro alessio alexandros alexei alexej alexis alfonso alfredo ali alim aline
alistair aliyah alla alphonse alvaro amadou amal amar amin amina amine amir amira amr amédée américo ana anastasia
anatole anatoli anatoly anders andrei andrej andres andreï andrzej andrés angel angelo anibal anis anne-marie
annie-claude antoine antonin antonio antónio aníbal aoife apolline apostolos aram arantxa ariel aristide armando
armelle arnaud arsene arsène artem arturo asif aslan asma assad asunción athanasios attila augustin augusto augustus
aung aurelio aurélie aurélien avi avraham ayaan ayad aymeric ayse aysel aziz aziza aïcha bachar badr bakir ban
baptiste barnabé bartolomeo bashar basile bassam bastien beatriz bechir belén benazir benedetto benito benjamín benoit
benoît benyamin bernardo bertrand bilal biljana binyamin birol blaise blanca bogdan boutros brahim branko brice bruna
burak béatrice bénédicte bülent carles carlos carlota carmelo carole casimir cecile cem cesar cesare chadli chaim
chantal charlène chiara chokri christos cindy claude claudette claudine claudio clementina clotilde clovis clémence
clément concepción consuelo corentin cristian cristiano cristina cristóbal cyril cyrille cécile cécilia célestin
céline césar dalia damien daniele danilo danièle dario dariusz darío davide davor dejan delia deniz denys diego
diletta dimitri dimitrios dimitris djamel djibril dmitri dmitrij dmitry dolors domenico domingo dominique donatella
donato doudou dragan driss dusan désiré edgardo edmée edouard eduardo efraín egor ehud ekaterina ekrem elif elio
elvira emilia emiliano emilio emine emir emre enrica enrico enrique enver enzo ercole erdal erkan ernesto esteban
estelle etienne eugenio eugénie eusebio evangelos evgeni evgenia evo ezio fabien fabio fabiola fabrice fabrizio fadila
fahd faisal farah farid farida farouk fatih fatiha fatima fatma fatos faustin fausto federica federico fedor felipe
ferenc fernand fernanda fernando fethullah fidel filippo fiorella flavia flavio florent florin francesca francesco
francine francisco franck franco francois françois françoise frédéric frédérique fátima félicien félix gabor gaetano
gamal gaspard gaston gauthier gaël gaëlle gennadi gennaro genoveva georges georgi georgios gerardo germán geórgios
ghislaine giacomo giancarlo gianfranco gianluca gianni gilles ginette giorgio giorgos giovanna giovanni giulia
giuliano giulio giuseppe godefroid golda gonzalo goran grigori grégoire grégory guglielmo guillaume guillermo
gulbuddin gustavo guy gwenaël géraldine gérard habib hadi hafez hakan hakim halil halima hamid hamida hamza hanan
hanane haris harun hasan hashim hassan hassane hatice haïm heba hedi hernan hernán herve hervé hicham hilario hind
hippolyte hisham honoré horacio hosni houari houssein hristo huguette husni hussein hélder hüseyin iannis ibrahim
ibrahima idris idriss ignacio ihor iker ikram ilham ilias ilir ilya imad imane imran indira ines ingvar inès inés ioan
ioannis ion irena irène isabelita ismail ismaël issa issam istván itamar itzhak ivana ivica iwan jacek jacinta jacinto
jafar jaime jakub jalal jamal jamel jamila janusz jari jaroslav jaroslaw jassim javier jawad jawaharlal jean-baptiste
jeannette jeannine jerzy jesús jiang jiri joao joaquin joaquín jordi jorge jorgos jose josefa josep josiane
josip josé jovan joão juanita juha jukka julienne julija julio juliusz julián junichiro jérémie jérôme józef kadir
kamal kamala kamel karim karima katarina katarzyna katerina kazimierz kaïs kemal khadija khaled khalid khalida khalil
kim kiriakos kiril kirill kolinda konstantin konstantinos kostas kristijan krzysztof kwame kássem laila larbi laszlo
latifa laurène lazar laïla lech leila leonid leszek levan leïla li lidija liliane lino liu liudmila ljubomir loredana
lorenzo lourenço luana lubna luciano lucile ludivine ludmila ludmilla ludovico luigi luis luisa luiz lula luís
lyudmila lászló léa léon léonie léopold maciej magali mahathir mahatma mahdi maher mahmoud mahmud mahmut maksim malek
malik malika mamadou manolis marcello marcelo marcin marek margherita mariam marianna mariano marie-claire
marie-france marija mariko marine marisol maritza marko markus marlène marouane marta martine martí marwan marwane
maryam marzena maría massimo massoud matilde mattia matías mauricio mauro maurício maxence maëlle mehdi mehmet
melchior meles menachem meriem meryem mesut michail mihai mihail mikhail mikis milan milorad milos milovan miloš
mireille mirko miroslav mirza mladen mohamed mohammad mohammad-reza mohammed moncef morad moshe mostafa mouloud mourad
moussa moustafa moïse muammar muhammad muhammadu muhammed muhammet mukhtar murat musa mustafa mustapha mutlu mélanie
mónica nabil nadezhda nadezjda nadim nadège naftali naguib najat najib najla narendra nasser nassim natacha natalja
nathanaël nawal nazim naïm nebojsa necmettin nele nermin nestor nicolae nicolás nicolò nikita nikol nikola nikolai
nikolaj nikolaos nikolas nikos nino noam nouri noémie noël noëlle nursultan néstor octave octavio odile oleg oleh
oleksandr olena olivér omar omer orhan oriana oriol orsolya osama osman ouassila ousmane oussama ovidiu pablo paco
panagiotis panos paola paolo pascual patrice patrizia paulin paulina paulo pavel pavlos pawel pedro peer pelagia pepe
perry pervez petar petr petro petros pier pierluigi pierrette pietro pilar piotr placido predrag primo quique rachid
rachida radovan radu rafał rafik rahim rainier rajiv rajko ramon ramzan ramzi ramón rania raphaël ratko raul raúl
recep redouane regis renato renaud renzo reza riad rifat rigoberto rinat roberto robinho rocío rodolfo rodolphe
rodrigo rodrigue rogelio rogério rolando romain romano romuald ronaldinho roos rosalía rosario rose roseline rosetta
roxana rubén ruggero ruslan rustam ryszard régis rémi rémy saad sabri sadat saddam sadegh safia said saida saif salah
salam salim salima salma salman salomé salvador salvatore samir samira samuele sandrine sandro sanna santino savas
saïd saúl sebastián sebastião selahattin selim selma semra serap sergei sergej sergey sergi sergio sergiu sergueï
serhij sevgi shimon shinzo shirin sidi sidonie silvana silvestre silvio simona simón sinan slavica slobodan sofia
solange soledad soraya souad soufiane soumaya stanislas stanislav stanislaw stanisław stanko stavros stefania stefano
stelios stepan stipe stojan stéphane stéphanie suleiman svetlana szymon sébastien séverine sócrates süleyman taha
tahar taieb tamás tarek tarik tariq tarja tayyip teodor teodoro thabo theodoros thibaud thibault théo théodore timea
tiziana tiziano tomas tomasz tomaž tomislav tomás toufik tullio turgut tzipi umar umberto umit urho ursule vaclav
vadim valentina valentino valeri valerio valéria valérie valéry vasile vasili vasilij vasily vassilis vatroslav veljko
venus viacheslav vicente vicky viktoria viktorija vincenzo violeta violette virgile virgilio vitali vitalij vitaly
vito vittoria vittorio vivienne vjekoslav vladimír vladislav vlado vlatko vojislav volodimir volodymyr vuk vyacheslav
václav víctor wael waldemar waleed walid wassim wieslaw wladimir wladyslaw wojciech wolodymyr władysław xabier xavi
xenia yacine yahya yair yamina yanis yann yannis yaser yasser yassin yassine yasuhiro yehuda yevgeni yigal yildiz
yitzhak yoko yolanda yossi youri youssef youssou youssouf yoweri yulia yuri yusuf zakaria iain zaki zbigniew zdenek zeljko
zeynep ziad zine zlatan zoltan zoltán zoran zoubir zouhair zoya zsolt zsófia zygmunt álvaro ángel ángela édouard
élisabeth élise émile émilie étienne ümit
`
