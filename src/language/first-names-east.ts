/** First names that are usual from the Baltic to Greece, and in Ukraine, in Latin letters. Names that are also words are left out. */

export const easternFirstNames = `
aadu aare aarne adina adéla aigars aija aivar aivars alekos alena alexandru alexios aleš alin alina aljaž alžběta
anastasios anatoliy anca andreea andris andriy aneta angeliki anișoara antanas antonín anđela anže argyris aris
aristidis arnis artis arvo arūnas aspasia athina audrius aurel aurelia baiba bedřich birutė blanka blaž blažena bohdan
bohumil bohumír bohuslav bojan bojana borislav boryana boško boštjan božena božidar branislav branka bratislav
břetislav camelia cezar charalambos chrysoula ciprian claudiu cornel corneliu cosmin costas costel costin cristi
ctibor cătălin cătălina dainis dainius dalibor damir danijel danijela danuše darija darius darko denisa despina
dimitar dimitra dinu dionysis dmytro dobri dobromila doina dorin dorina doru dragana drago dragoljub dragoș drahomíra
dražen dubravka dubravko dumitru dušan duško dzintars dănuț edgars edita efstathios efthymia eftychia egidijus egils
eirini eleftheria eleni elisabeta eliška elka elpida emilian emiliya emília enn evangelia evdokia evžen flavius
florentina florica fotini fotis franc franci františek gatis gavril gediminas gergana gheorghe gheorghiță giannis
giedrė gintaras gints gorazd gordana gospodin grega grigore grigoris guntis halyna hana hedvika heiki horațiu horia
hristina hrvoje iacob iancu ieva ilie ilinca ilmar ilze indrek indulis inese ināra ioana ioanna ionel ionela ionuț
irinel iryna iulia iulian iuliana iuliu ivaylo ivelina jaan jaanus jadranka janis jarmila jaromír jaroslava jasmina
jasna jelena jernej jindřich jindřiška jitka jiřina jiří josipa jovana jože jure jurgita juris jānis kadri kalev
kalina kalliopi kaloyan kateryna kateřina kersti khrystyna klemen klára konstantina krasimir krasimira krešimir
kristaps kristjan krunoslav květa květoslava kyriaki kyrylo küllike kārlis kęstutis ladislav laimonis laurențiu
lavinia lejla lembit lenka leonidas leoš libor libuše liene liina liliana liudmyla liviu ljiljana ljubica ljubo lojze
loukas lubomír lubor luboš lucian luděk luminița lyuben lyubomir lyubov lyudmyla līga maarja madis mait makis maksym
manos mantas marcela marharyta marijana marios marián markéta mart matej matija matjaž matúš matěj metka michalis
miglena miha mihaela mihkel mihnea milada milenko milica milivoj miljenko miloslav miloslava miltiadis milutin miluše
mindaugas mircea mirela mirjana miroslava mislav mitja mojca mojmír momčilo mykhailo mykhaylo mykola märt māris
mārtiņš mădălin mădălina nadiia naděžda narcisa nataliia natalya nataša naďa nebojša neculai nedeljko nejc nektarios
neringa neven nevenka nicoleta nicușor nijolė nikolay nikoleta nikolina ninoslav normunds oana octavian odysseas
ognjen ognyan oksana oldřich oleksandra oleksiy olha olivera ondřej orysia oskars ostap otakar panagiota pantelis
paraschiva paraskevi pavla pavlo pavlína pavol penka periklis petras petre petronela petru petya piret plamen polona
priit primož prodromos pēteris přemysl radek radim radka radmila radomír radoslav radostina raimondas raimonds raitis
raivo raluca ranko renáta riina rimantas rodica roksolana rositsa rostislav rumen rumyana ruslana răzvan rūta růžena
sanda sanja sarmīte saulius saša senad senka serhii serhiy silviu siniša sirje skirmantas slavko slavomír slađana
smiljana snežana snježana solomiia sorin sorina sotiria sotiris soňa spyridon spyros srđan stamatis stanimir
stanislava stavroula stelian stoyan stoyanka stratos sulev suzana svatopluk svetoslav svetozar svetozár sviatoslav
taavi tadeáš takis taras tarmo tasos teodora tereza thanasis theodora theoni tibor tihomir tiit tilen timoleon tjaša
todor todorka tomáš triin tsvetan tsvetana tsvetanka tudor tõnis tõnu uldis urmas uroš urve urška vadym vagelis vaida
valdas valeriu valeriy vangelis vasil vasilica vasiliki vasilios vasilis vasso vasyl vedrana velimir vello vendula
veneta veselin vesna viera viive viktoriia viktoriya vilija vilém viorel viorica vira virginijus vitaliy vlad vladan
vladimíra vlasta vlastimil vlatka vojtech vojtěch vít vítězslav věra xenofon yaroslav yaroslava yevhen yevheniia
yiannis yiorgos yordan yordanka yuliia yuriy zaiga zbyněk zbyšek zdenka zdeněk zdeňka zdislava zdravka zdravko zhivko
zigmas zlata zlatko zoi zorica zoryana zvonko ülle čeněk đorđe đuro ľubica ľubomír šimon štefan štěpán štěpánka šárka
žaneta žarko željka željko žiga žilvinas živko žofie ștefan ștefania
`
