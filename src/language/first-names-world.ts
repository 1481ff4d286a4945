/** First names that are usual in the Romance, Slavic, Arabic, Turkish and other languages. Names that are also words or places are left out. */

export const worldFirstNames = `
abdel abdelaziz abdelhamid abdelilah abdelkader abdelkrim abdellah abderrahim abderrahmane abdou abdoulaye abdul
abdulaziz abdulla abdullah abdurrahman abelardo abigail abou abraham achille achmed achraf ada adil adnan adolfo
adriano adrien adrián adèle afonso agata agathe agnieszka agnès agustín ahmad ahmadullah ahmed ahmet aicha aida aimé
aimée ainhoa aitor akira alain alan alassane alba alban alberto aldo alejandra alejandro aleksandar aleksander
aleksandr aleksandra aleksei aleksej alessandra alessandro alessia alessio alexandros alexei alexej alexis alfonso
alfredo algirdas ali alicja alija alim aline alix aliyah alla almir alojz alphonse alvaro amadou amal amandine amar
amedeo amin amina amine amir amira amitabh amos amr amédée amélie américo ana anas anastasia anatole anatoli anatoly
anaëlle anders andoni andrei andrej andres andreu andreï andrus andrzej andrés angel angelo angharad angélique anibal
anil anis annabelle annalisa annamaria anne-marie annie-claude anouar ante antoine antonella antoni antonin antonio
antonis antti antía antón antónio antônio anwar aníbal aoife apolline apostolos araceli aram arantxa arianna ariel
arifin aristide arjun arlette armando armelle arnaldo arnaud arsene arsène artem artur arturo arundhati ashleigh
ashraf asier asif asim aslan aslı asma asmir assad asunción atal athanasios attila attilio aubrey audrey augustin
augusto augustus aung aurelio aurélie aurélien avi avigdor avraham axelle ayaan ayad ayelet aymeric ayoub ayse aysel
ayşe aziz aziza azzedine aécio aïcha babrak bachar badia badr bakir baltazar ban baptiste barnaby barnabé bartolomeo
bartosz barış bashar basile bassam bastien beatriz bechir begoña belén benazir benedetta benedetto benigno benito
benjamín benoit benoît benyamin beppe bernardino bernardo bertille bertrand bethany bieke bilal biljana binyamin birol
blair blaise blanca blandine bogdan bogumiła bogusław borja borut boutros boyko bożena brahim branko braulio brice
briek bronagh bronislaw bronisław bronwen bruna brígida burak béatrice béla bénédicte bérénice bülent caetano calin
callum camillo caoimhe capucine carine carles carlijn carlos carlota carme carmela carmelo carmine carole caterina
catriona cayetana cayetano cecile celestino cem cengiz cesar cesare cezary chadli chafik chaim chakib chantal charlène
chema chiara chinua chokri christiaan christos ciarán cindy cintia cinzia ciro clarisse claude claudette claudine
claudio clemente clementina clementine clotilde clovis cláudia cláudio clémence clément concepción concetta conchita
conny conor consuelo coralie corazon corazón corentin corrado cosimo cressida cristian cristiano cristina cristóbal
cyprien cyril cyrille czesław cátia cécile cécilia cédric célestin célia céline césar dacian dalia damien damián
daniele danilo danièle danuta daragh darcy dario dariusz darío davide davor dawid debora deepak deirdre dejan delia
deniz denys desi desirée didier diego diletta dilma dilson dilys dimitri dimitrios dimitris dino dionisio djamel
djibril dmitri dmitrij dmitry dolors domenico domingo dominika dominique donatella donato dora dorine dorota doudou
dougal dov dragan driss duarte dusan débora désiré eamon edgardo edi edin edmée edoardo edouard edson eduarda eduardo
edurne edwige edyta efraín efrén egor ehud eilidh ekaterina ekrem eleftherios eleonora eleri elif elio elisabetta
elspeth elvira elżbieta emanuela emanuele emilia emiliano emilio emine emir emmanuelle emre emyr enid ennio enrica
enrique enver enzo ercole erdal erkan ermanno ernestine ernesto esko esteban estefanía estelle estêvão etienne ettore
eudes eugenia eugenio eugénie eulalia eunice eusebio evangelos evgeni evgenia evita evo ewa ewelina ezio fabien fabio
fabiola fabrice fabrizio fadila fahd faisal farah farid farida farouk fatih fatiha fatima fatma fatos fatoş faustin
fausto fazıl federica federico fedor felipe felisa felícia fenella ferdinando ferenc fermín fernand fernanda fernando
fernão fethullah fidel filipa filipe filippo finbar finlay fionnuala fiorella flavia flavio florent florin flávio fofi
fouad francesca francesco francisca francisco franciszek franck franco francois franjo françois françoise frederico
fredrik frédéric frédérique fulvio fumio fábio fátima félicien félix gabor gabriela gaetano gamal gaspar gaspard
gaston gauthier gautier gaël gaëlle gaëtan geneviève gennadi gennaro genoveva genowefa georges georgi georgios geraint
geraldo gerardo germán gethin getulio geórgios ghassan ghislain ghislaine gholamreza giacomo giada gian giancarlo
gianfelice gianfranco gianluca gianluigi gianni gianpaolo gianpiero gigi gilberto gilles ginette giorgia giorgio
giorgos giovanna giovanni gitanas giulia giuliana giuliano giulio giuseppe giuseppina glenys gligor godefroid
godelieve goekmen golda gonzalo gonçalo goran gorka govan graciela graziella grażyna grigori gro grzegorz grégoire
grégory guglielmo guilherme guillaume guillem guillermo gulbuddin gustavo guy guylaine gwenaël gwenaëlle gwendal gyula
gábor gérald géraldine gérard gökmen göran gösta gülten habib hachem hadi hafez hafid hakan hakim hakima halil halima
halina hamid hamida hamza hanan hanane hani hanne haris haruki harun haruo hasan hashim hassan hassane hatice hattie
haïm heba hedi heledd helle henrique henryk heriberto herminia hernan hernán herve hervé hettie hicham hideki hilario
hind hippolyte hiroshi hisham honorine honoré horacio horácio hosni houari houda houssam houssein hrant hristo
huguette husni hussein huw héctor hélder hüseyin iain iannis ibrahim ibrahima idi idris idriss iestyn ignacio ignasi
ignazio ihor ihsan iker ikram ilaria ilham ilhan ilias ilir ilya ilyas imad imane imanol imran imre indira ines inger
ingrida ingvar inmaculada inès inés inês ioan ioannis iolo ion iratxe irena ireneusz irène isabelita isaura isidoro
isidro ismail ismaël ismet issa issam istván itamar itzhak itziar ivailo ivana ivano iveta ivica ivone iván iwan iwona
izabela iñaki iñigo jacek jacinta jacinto jacky jadwiga jafar jaime jair jakaya jakub jalal jamal jamel jamila janez
janina janusz jari jaroslav jaroslaw jarosław jassim jaume javier jawad jawaharlal jean-baptiste jean-pierre jeannette
jeannine jemima jerzy jesús jiang jimena jiri joana joao joaquim joaquin joaquín jocasta jocelyne joffrey joko jolanta
jomo jordi jorge jorgos jorik jorio jose josefa josep josiane josip josselin josu josé jovan joão juan-carlos juana
juanita juanjo juha jukka julienne julija julio juliusz julián junichiro justyna juvénal jyoti jyrki jânio jérémie
jérémy jérôme józef júlia júlio kaan kadir kamal kamala kamel kamil kamila kapil karim karima karine karlien karmele
karol karolina katalin katarina katarzyna katerina kattrin kazimierz kazuo kaïs keiko keir keiran keke kemal kenji
kerem khadidja khadija khaled khalid khalida khalil kieran kiichi kim kimi kinga kiran kiriakos kiril kirill kiro
kjell knud kobena koichi koji kolinda konrad konstantin konstantinos kostas kostis kristalina kristijan krišjānis
krystian krystyna krzysztof kwame kyriakos károly kássem kåre kévin laia laila lamberto lamia lander larbi laszlo
latifa laurette laurène lautaro lazar laëtitia laïla leandro lech lefteris leila leire leonel leonid leonor leszek
leticia letizia levan leyla leïla li licia lidija liliane linde lino liu liudmila livia livio ljubomir lorcan loredana
lorenzo lotfi louison lourenço luana lubna luciana luciano lucile lucyna lucía ludivine ludmila ludmilla ludovica
ludovico luigi luigia luis luisa luiz lula lurdes luís luísa lydie lyudmila lászló léa léon léonie léopold lídia
macarena maciej macky madalena maddalena maeve mafalda magali mahathir mahatma mahdi maher mahmoud mahmud mahmut
mairead maite majid makoto maksim malachy malek malik malika mamadou manel manlio manoel manolis mansour marcelino
marcelle marcello marcelo marcin marcos marek margarida margaux margherita margrethe mariagrazia mariam marianna
mariano mariastella maribel maricarmen marie-claire marie-france marija mariko marilena marin marine mariola marisol
maritza mariusz marjolaine marko marlène marouane marta martine martí marwan marwane maryam maryline marzena marzouk
maría masaru massimiliano massimo massoud mateo mateusz matheus mathis matilde matthieu mattia matías mauno maura
mauricio mauro maurício maxence maximiliano maël maëlle małgorzata megawati mehdi mehmet mehmet-ali melchior meles
menachem meral mercè meriem meryem mesut mhairi michail michał michela micheline michèle mickaël mieczysław mihai
mihail mika mikel mikhail mikis miklós mikołaj mikuláš milan milena milorad milos milovan miloš mimoun miquel miralem
mireia mireille mirella miren mirko miroslav mirosław mirza mladen mohamed mohammad mohammad-reza mohammed mohand
mohcine moncef montserrat morad morag morgane moshe moshé mostafa mouloud mouna mounia mourad moussa moustafa moïse
muammar muhammad muhammadu muhammed muhammet mukesh mukhtar munir murat musa mustafa mustapha mutlu mwai myfanwy
myriam márcia márcio mário mélanie mélissa mónica nabil nabila nacer nadezhda nadezjda nadim nadir nadège naftali
naguib najat najib najla naoto narendra nasser nassim nassira natacha natalja nathanaël natércia nawal nawaz nazim
naïm naïma nebojsa necmettin nele nerea nermin nestor nezha niall nichi nicolae nicoletta nicolás nicolò nihat nikita
nikol nikolai nikolaj nikolaos nikolas nikos nilde nino ninon nitin nizar nnamdi noam noboru noelia noemí nolwenn
nordin nourdin noureddine nouri novak noynoy noémie noëlle nuala nuno nurettin nuri nuria nursultan néstor núria
octave octavio océane odile oisín olalla olavo oleg oleh oleksandr olena olivér olof olusegun omar omer oonagh ophélie
orhan oriana oriol ornella orsolya osama osman osvaldo othman ottavio otávio ouassila ousmane oussama ovidiu paavo
pablo paco padraig paloma panagiotis panayiotis panos paola paolo pascaline pascual pasquale patrice patrizia patrícia
patxi paul-henri paulin paulina paulo pavel pavlos pawel paweł pedro peer pelagia pelayo pepa pepe perrine perry
pervez petar petr petro petros phoebe pia pier pierferdinando pierluigi piero pierrette pietro pilar piotr placido
poul prabowo pranab prayut predrag primo priyanka przemysław péter pío quim quique rabia rachid rachida radosław
radovan radu rafaela rafał raffaele raffaella rafik rahim rahul raila raimundo rainier raj rajesh rajiv rajko rakesh
ramesh rami ramiro ramon ramush ramzan ramzi ramón rania raphaël raquel ratko raul ravi raymonde raúl recep redouane
regis reinhilde renata renato renaud renzo reuven reza rhian rhodri riad ridouan rifat rigoberto rilwanu rinaldo rinat
rivaldo roberto robinho rocío rodolfo rodolphe rodrigo rodrigue rogelio rogério roisin rolande rolando romain romano
romina romuald romário ronaldinho roos rosalía rosanna rosario rose roseline rosen rosetta rossana rossella rosy
roxana ruairi rubén ruggero rui ruslan rustam ryszard régis rémi rémy saad saadia sabah sabri sachin sadako sadat
saddam sadegh safia said saida saif salah salaheddine salam sali salim salima salma salman salomé salvador salvatore
sami samia samir samira samuele sandrine sanjay sanna santino saoirse satoshi satya sauli savas saverio saïd saúl
sebastiano sebastián sebastião segolene selahattin selim selma selçuk semir semra serap sergei sergej sergey sergi
sergio sergiu sergueï serhij serkan sevgi sezen shahid shigeru shimon shinzo shirin shlomo shunichi sian sidi sidonie
siel siham siim silvano silvestre silvio simeon simona simonetta simonne simão simón sinan siv siân slavica slimane
slobodan sofia sofiane soizic solange soledad solenn solenne solène soraya sorcha souad soufian soufiane soumaya
sourav stanislas stanislav stanislaw stanisław stanko stavros stefania stefano stelios stepan stipe stjepan stojan
stéphane stéphanie suleiman suleyman sundar sunil suresh susilo susumu svetlana sylviane sylwia szymon sándor
sébastien ségolène séverine sílvia sócrates sónia süleyman sławomir tabitha tadashi tadeusz taha tahar taieb takashi
tamás tanguy tansu tarek tarik tariq tarja taro tawfik tayyip tegan telma teodor teodoro thabo thaksin thanos
theodoros theofilos thiago thibaud thibault thibaut thorbjørn théo théodore timea timothée tito tiziana tiziano tolga
tomas tomasz tomaž tomislav tommaso tomás toomas toshio toufik touria traian tristan tristram trygve tullio turgay
turgut tuur tzachi tzipi tânia ufuk ugo uhuru umar umberto umit unai urho ursule urszula vaclav vadim valdis valentina
valentino valentín valeri valerio valtteri valéria valérie valéry vanesa vasile vasili vasilij vasily vassilis
vatroslav vedran veljko venus verónica viacheslav vicente vicky victorien vijay vikram viktoria viktorija vincenzo
violeta violette virat virgile virgilio vitali vitalij vitaly vito vittoria vittorio viviane vivienne vjekoslav
vladimír vladislav vlado vlatko vojislav volodimir volodymyr vuk vyacheslav vytautas václav véronique víctor vítor
wael wafa waldemar waleed walid wasim wassim wieslaw wiesław wiesława wiktor winifred winne witold wladimir wladyslaw
wojciech wole wolodymyr wout władysław włodzimierz xabier xavi xenia ximena yaakov yacine yahya yair yalim yamina
yanis yann yannis yaser yasin yasmina yasser yassin yassine yassir yasuhiro yasuo yavuz yehuda yevgeni yigal yildiz
yilmaz yingluck yitzhak yoann yoav yohann yoko yolanda yossi younes younis younous youri yousaf youssef youssou
youssouf yoweri yukio yulia yuri yuriko yusuf zakaria zaki zbigniew zdenek zdzislaw zdzisław ze'ev zeev zeljko zenon
zeynep zia ziad zine zineb zinédine zlatan zofia zohra zoltan zoltán zoran zoubir zouhair zoya zoé zsolt zsuzsa zsófia
zulema zulmira zuzana zuzanna zvonimir zygmunt zélia zülfü álvaro ángel ángela árpád édith édouard élisabeth élise
élodie éloïse émeline émile émilie éric étienne évelyne íñigo óscar özgür ümit łucja łukasz şafak żaneta
`
