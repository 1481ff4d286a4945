/** Topics of leisure and discovery → the German words that speak for them. */
export const germanLeisure: Readonly<Record<string, string>> = {
  arts: `
    film*^1.1 verfilm*^1.5 kino^1.2 kinos^1.2 kinofilm*^1.4 leinwand^1.1 regie regisseur*^1.5
    filmemacher*^1.6 drehbuch*^1.5 schauspieler*^1.4 darsteller*^1.2 hauptrolle*^1.4 oscar^1.2
    oscars^1.4 berlinale^2 viennale^2 goldene_palme^2 goldener_bär^2 hollywood^1.5 netflix^.9
    musik*^1.1 musiker*^1.3 sänger*^1.4 komponist*^1.6 dirigent*^1.7 pianist*^1.6 geiger*^1.5
    orchester*^1.5 philharmonik*^1.6 symphonie*^1.5 sinfonie*^1.5 sonate*^1.6 konzert*^1.3
    chor^1.2 chöre^1.3 oper^1.4 opern*^1.5 staatsoper*^1.6 operette*^1.7 ballett*^1.5
    choreograf*^1.6 tänzer*^1.3 jazz* rock^.7 pop^.7 hip-hop^1.3 schlager*^.8 popstar*^1.4
    rockband*^1.4 band^.6 bands^.9 album^1.2 alben^1.3 song* lied^.9 lieder^.9 eurovision*^1.4
    song_contest^1.5 festspiel*^1.4 festival*^1.1 bayreuth^1.2 wagner^.4 mozart*^1.1
    beethoven*^1.2 theater*^1.2 bühne*^.9 burgtheater*^1.5 schauspielhaus^1.5 intendant*^1.3
    inszenier*^1.4 uraufführ*^1.6 premiere premieren dramatiker*^1.6 drama^.6 komödie*^1.1
    tragödie^.4 kabarett*^1.4 kabarettist*^1.5 satire^.9 satiriker* probe^.3 museum*^1.2
    museen^1.3 ausstellung*^1.1 galerie*^1.1 kurator*^1.4 vernissage^1.7 biennale^1.6
    documenta^1.7 künstler*^1.2 kunst^1.1 künste kunstwerk*^1.4 kunsthalle*^1.5 kunstsammlung*^1.5
    kunstmarkt*^1.4 gemälde*^1.5 maler^1.1 malerin^1.3 malerei*^1.5 skulptur*^1.5 bildhauer*^1.6
    porträt^.6 fotograf*^.7 architekt*^.8 denkmal^.7 denkmalschutz denkmäler weltkulturerbe^1.2
    roman^1.2 romane^1.4 romans^1.3 erzählung*^1.1 novelle^.9 gedicht*^1.4 lyrik*^1.6 dichter*^1.1
    schriftsteller*^1.6 autor^.9 autors^.8 autoren^.8 autorin literatur*^1.3 literaturpreis*^1.5
    büchnerpreis*^1.9 buchpreis*^1.6 buchmesse*^1.6 bestseller*^1.2 buch^.8 bücher* verlag^.8
    verlage verlags*^.8 verleger*^1.1 lesung^.8 lesungen kultur*^.9 kulturell* feuilleton*^1.4
    fernseh*^.9 tv^.5 tv-sender* privatsender*^1.2 tv-serie* serie^.6 serien^.7 tatort^.6 krimi^.8
    krimis quote^.3 quoten^.6 einschaltquote*^1.4 marktanteil^.3 zuseher* zuschauer^.4
    zuseherinnen moderator* moderation^.9 moderiert^.9 talkshow*^1.1 orf^1.1 zdf^1.2 ard^1.1
    rtl^1.1 prosieben^1.3 sat^.3 servustv^1.4 puls_4^1.4 arte^1.3 3sat^1.4 wdr^1.1 ndr mdr bbc^.7
    rundfunk* hörfunk^1.2 radio^.9 radiosender* sender^.8 senders sendung^.8 sendungen sendestart
    medien^.8 medienhaus^1.2 medienpolitik medienkonzern journalis* redakteur* redaktion*^.9
    chefredakteur*^1.4 zeitung^.8 zeitungen^.9 tageszeitung* zeitungs* boulevard^.7
    zeitschrift*^.9 magazin^.5 presse^.5 pressefreiheit spiegel^.5 bild-zeitung styria
    medienbehörde^1.2 presserat^1.4 werbung^.4 publikum^.6 preisträger*^.5 comic* streaming^.6
    zeichnung^.8 zeichnungen rapper^1.4 rapperin^1.4 rappern^1.3`,
  'human-interest': `
    königshaus^1.6 königsfamilie^1.6 königspaar^1.6 königin^.9 könig^.6 königlich*^.7 queen^.9
    prinz prinzen^.9 prinzessin*^1.4 kronprinz*^1.3 herzog^.7 herzogin^1.2 adel^.7 adelig*^.7
    fürst^.7 fürstin^1.1 royals^1.5 monarch^.7 krönung thronfolger*^1.1 palast^.6 buckingham^1.3
    prinz_charles^1.4 prinz_william^1.4 prinz_harry^1.4 lady_diana^1.5 hochzeit*^1.2 heirat^.9
    heiratet heiraten^.9 verlob*^1.1 braut^1.2 brautpaar^1.4 flitterwochen^1.4 scheidung^.7
    geschieden^.7 ehepaar^.7 ehefrau^.5 ehemann^.5 liebespaar^1.1 baby^.8 babys^.9 eisbärbaby*^1.7
    zwillinge drillinge^1.5 vierlinge^1.7 geburtstag^.8 hundertjährig*^1.5 ältester_mensch^1.8
    ältesten_menschen älteste_frau^1.7 jubilar*^1.4 goldene_hochzeit^1.8 hund^.9 hunde^.9
    hunden^.8 hündin^1.1 welpe*^1.4 katze*^1.1 kater^.7 haustier*^1.1 papagei*^1.2 pony^.9 esel^.9
    kaninchen pandababy^1.7 panda*^1.2 elefant*^.6 affe^.7 affen^.7 krokodil*^.9 zoo^1.1 zoos
    tiergarten*^1.2 tierheim*^1.3 tierpfleger*^1.4 entlaufen^1.3 ausgebüxt^1.5 lotto*^1.2
    lottogewinn*^1.7 jackpot^1.2 millionengewinn^1.4 guinness*^1.6 rekordversuch^1.5 weltrekord^.3
    kurios*^1.1 skurril*^1.1 bizarr*^.8 ungewöhnlich^.3 scherz^.7 aprilscherz*^1.4 streich^.6
    ufo^.9 ufos gespenst*^.6 spuk^.9 schatzsuche^1.2 schatz^.4 flaschenpost^1.9 miss_world^1.5
    miss_austria^1.7 misswahl^1.8 schönheitskönigin^1.7 promi^1.2 promis^1.3 prominente^.8
    society^.7 opernball^1.1 klatsch^1.1 paparazzi^1.2 boulevardpresse lebensretter*^1.1 held^.4
    heldentat^1.1 zivilcourage^.8 wunder^.4 wiedersehen^.7 wiedervereint finderlohn^1.5 nachruf^.8
    verstorben^.6 gestorben^.5 starb^.5 begräbnis^.8 trauerfeier^.9 beigesetzt^.8 trauer^.5
    weihnachtsmann^1.2 christkind^.9 nackt^.7 ballermann festakt^.4 feiert^.3 jahrestag^.3`,
  lifestyle: `
    mode modewelt mode-*^.9 modeschau*^1.6 modeschöpfer*^1.7 modedesigner*^1.7 laufsteg*^1.6
    haute_couture^1.8 model^.8 models^.9 topmodel*^1.2 kleid^.9 kleider^.7 kleidung^.6 rock_und^.1
    röcke^1.1 minirock^1.4 hose^.8 hosen^.7 jeans^.9 schuhe^.7 stöckelschuh*^1.3 handtasche*^1.1
    schmuck^.7 frisur*^1.1 friseur*^.9 schminke*^1.2 kosmetik* parfum*^1.1 parfüm*^1.1
    schönheit*^.7 tattoo*^.9 lifestyle^1.4 trend^.5 trends^.6 design^.6 designer*^.9
    restaurant*^1.2 gasthaus* gasthäuser* wirt^.6 wirtshaus^1.2 kaffeehaus^1.1 kaffeehäuser^1.1
    café^.8 beisl^1.4 bar^.4 koch^.7 köche^1.1 köchin^1.1 kochen^1.1 kocht^.8 kochbuch*^1.6
    kochbücher*^1.6 küche^.8 küchenchef*^1.5 haubenkoch*^1.7 sternekoch*^1.7 michelin^1.2
    gault_millau^1.8 rezept rezepte^1.2 zutaten^1.5 anbraten^1.9 abschmecken^1.9 ablöschen^1.6
    backofen^1.7 backen zwiebel*^1.2 knoblauch^1.5 butter^.7 mehl^.9 esslöffel^1.8 teelöffel^1.8
    kräuter*^.9 gewürz*^1.2 salat* suppe* sauce* kuchen^1.1 schokolade*^.8 käse^.8 schinken^.8
    schnitzel speisen^.9 speisekarte^1.3 gericht_mit^.2 menü*^.6 gourmet*^1.3 kulinari*^1.4
    feinschmecker*^1.5 vegan* vegetar* geschmack^.6 wein weine^1.2 weingut*^1.2 winzer*
    rotwein*^1.4 weißwein*^1.4 sekt^.9 champagner^.8 bier^.8 brauerei*^.6 cocktail*^.9 whisky^.8
    urlaub^.9 urlaub*^.9 urlauber* ferienhaus*^1.2 reise^.4 reisen^.5 reisetipp*^1.4
    reiseführer*^1.2 tourist^.6 touristen^.7 hotel*^.6 strand^.7 strände kreuzfahrt*^1.2
    camping*^1.2 wohnwagen^.9 wandern^1.1 wanderung* wanderer^.8 wanderweg*^1.3 ausflug*^.9
    spaziergang^.7 therme* wellness*^1.2 sauna^1.1 massage* yoga^1.2 fitness*^.7 radweg^.7
    garten^.9 gärten^.9 gärtner* gartenarbeit^1.4 balkon^.7 blumen^.7 rosen^.7 pflanzen^.5
    wohnen^.5 einrichtung^.1 möbel*^.8 sofa wohnzimmer^.8 innenarchitekt*^1.1 heimwerk*^1.3
    basteln^1.1 freizeit^.9 freizeitpark*^1.3 hobby*^1.2 kreuzworträtsel*^1.7 rätsel^.3 sudoku^1.6
    schach^.6 brettspiel*^1.4 kartenspiel briefmarke*^.9 sammler^.7 flohmarkt^1.2 antiquität*
    oldtimer*^1.1 horoskop*^1.7 nachtleben^1.1 disco^.8 party^.6 partys^.7 grillen picknick*^1.2
    luxus*^.6 cabrio*^1.1 testfahrt hubraum^1.4 kofferraum^.9 ps^.6 suv^.9 valentinstag torte
    torten^1.1 einwanderung*^0 zuwanderung*^0 abwanderung*^0 auswanderung*^0 völkerwanderung*^0`,
  science: `
    wissenschaft*^1.1 wissenschaftler*^1.2 wissenschafter*^1.2 forscher*^1.2 forschung*^1.1
    forscht^.8 studie^.7 studien^.5 experiment*^.9 labor^.8 labors^.9 entdeck*^.5 entdeckung*^.8
    theorie^.6 nobelpreis*^.7 physik*^1.3 chemiker*^1.2 chemie^.6 biolog*^.9 mathemati*^1.1
    informatik*^1.3 geolog*^1.1 astronom*^1.6 astrophysik*^1.6 archäolog*^1.4 ausgrabung*^1.2
    paläontolog*^1.7 fossil^1.1 fossilien^1.4 dinosaur*^1.5 saurier*^1.5 neandertal*^1.6
    urmensch*^1.4 evolution*^1.1 genetik*^1.3 genetisch*^1.2 gen^.6 gene erbgut^1.5 dna^1.2 dns^.8
    zellen^.8 protein*^1.2 molekül*^1.4 molekular*^1.4 atom^.9 quanten*^1.5 teilchen*^1.2
    teilchenbeschleuniger^1.7 cern^1.6 nano*^1.2 neuro*^.9 hirnforsch*^1.4 mikrobiolog*^1.4
    säugetier*^.8 spezies^.7 max-planck-institut^1.6 fraunhofer*^1.4
    akademie_der_wissenschaften^1.4 ista^1.3 boku^.9 tu_wien fachjournal^1.6 fachmagazin^1.5
    fachzeitschrift^1.4 nasa^1.5 esa^1.3 raumfahrt*^1.6 raumschiff*^1.5 raumsonde*^1.8
    raumstation*^1.6 weltraum*^1.4 weltall^1.4 astronaut*^1.6 kosmonaut*^1.7 satellit*^1.1
    sputnik^1.6 mond^.8 mars planet^1.1 planeten^1.2 komet*^1.3 asteroid*^1.5 galaxie*^1.5
    schwarze_löcher^1.5 teleskop*^1.5 universum^.9 sonnensystem^1.4 technik^.6 techniker*^.5
    technisch*^.4 technolog* erfind*^.7 erfinder*^.8 patent*^.8 computer*^1.2 pc^.9 pcs^1.1
    laptop*^1.3 notebook*^1.1 tablet*^1.2 smartphone*^1.3 handy^.8 handys^1.1 iphone*^1.4
    ipad*^1.4 apple^1.2 samsung^1.2 huawei^1.2 xiaomi^1.4 htc^1.4 nokia^1.1 lg^.7 sony^.8
    google^1.2 android*^1.5 ios^1.4 microsoft^1.3 windows^1.4 linux^1.6 ubuntu^1.7
    betriebssystem*^1.6 software*^1.3 hardware^1.2 programmier*^1.1 entwickler*^.7 app apps^1.2
    update*^1.1 version^.4 feature*^.9 browser*^1.5 firefox^1.6 chrome^1.4 open_source^1.6
    internet* web^.8 website*^.6 webseite*^.7 online^.5 netz^.3 netzwerk^.5 social_media^.7
    facebook^1.1 twitter^.8 tweet^.6 instagram^.8 whatsapp^1.2 snapchat^1.3 youtube^.9
    wikipedia^1.2 ebay amazon^.6 posting^.4 nutzer* hacker*^1.4 gehackt^1.3 hack^1.2 cyber*^1.1
    malware^1.6 trojaner*^1.5 phishing^1.6 schadsoftware^1.7 ransomware^1.7 sicherheitslücke*^1.6
    verschlüssel*^1.4 passwort^1.3 passwörter*^1.4 spam^1.3 e-mail^.5 mails^.4 vorratsdaten*^.9
    überwachung^.4 nsa^.9 datenschutz*^.9 datenschützer* daten^.6 datenleck*^1.3 datenbank*
    cloud^1.1 server*^1.1 breitband*^1.3 wlan^1.5 lte^1.4 5g mobilfunk*^1.1 telekom^.6
    provider*^1.1 router*^1.4 glasfaser*^1.3 usb^1.4 chip chips^.9 prozessor*^1.5 halbleiter*^1.1
    display^1.2 akku*^1.3 kamera^.4 gadget*^1.4 wearable*^1.5 smartwatch*^1.5 virtual_reality^1.6
    augmented_reality^1.6 oculus^1.6 3d-druck*^1.6 roboter*^1.4 künstliche_intelligenz^1.7
    künstlicher_intelligenz^1.6 ki^.9 algorithm*^1.3 chatgpt^1.6 drohne^.3 selbstfahrend*^1.2
    elektroauto*^.9 tesla^.7 konsole*^1.3 playstation*^1.6 xbox^1.6 nintendo^1.5 videospiel*^1.5
    computerspiel*^1.5 gamer^1.5 games game^.6 spieleentwickler^1.3 ego-shooter^1.6 pokémon^1.4
    bitcoin streaming^.6 netzpolitik^1.3 filesharing^1.4 leistungsschutzrecht laser*
    simulation*^.9 transistor*^1.5 genom^1.5 genoms^1.5 genome^1.5 genomforsch*^1.6 user^1.1 users
    usern^1.1 user-* userinnen physiker*^1.4 revolution*^0 *revolution^0 meinungsforsch*^0
    wirtschaftsforsch*^0 friedensnobelpreis*^0 literaturnobelpreis*^0`,
  sport: `
    sport^1.1 sportler*^1.3 sportlich*^.8 sport*^.9 transport*^0 *transport^0 *transporte^0
    fußball*^1.4 fußballer*^1.3 kicker^1.1 kick^.9 tennis*^1.4 golf^.9 golfer*^1.4 basketball*^1.5
    handball*^1.5 volleyball*^1.5 eishockey*^1.5 hockey*^1.2 rugby^1.4 baseball^1.4 football^1.2
    boxer*^1.2 boxen^1.1 boxkampf*^1.5 schwergewicht ringer judo*^1.4 judoka^1.5 fechten^1.3
    turner*^.9 schwimmer*^1.2 schwimmen^.8 turmspring*^1.5 segler* segeln^.9 leichtathlet*^1.5
    sprinter*^1.4 hürden^.4 weitsprung^1.6 hochsprung^1.6 stabhochsprung^1.6 speerwurf^1.6
    zehnkämpf*^1.6 zehnkampf^1.6 marathon*^1.2 läufer* radsport*^1.5 radprofi*^1.6 radrennen^1.4
    tour_de_france^1.6 giro etappe*^1.1 peloton^1.6 ski^.9 skifahrer*^1.3 skirennläufer*^1.7
    skispring*^1.5 skiweltcup^1.6 slalom*^1.6 riesentorlauf*^1.7 super-g^1.6 torlauf^1.6
    abfahrt^.8 abfahrts* weltcup*^1.4 langlauf*^1.4 biathlon*^1.6 biathlet*^1.6 rodel*^1.4 bob^.8
    snowboard*^1.3 eiskunstlauf^1.5 vierschanzentournee^1.8 kombination^.3 ösv^1.5 öfb^1.5 dfb^1.4
    öoc^1.5 fifa^1.3 uefa^1.3 ioc^1.2 iaaf^1.4 formel_1^1.5 formel-1*^1.4 grand_prix^1.4 rennen^.8
    rennfahrer*^1.4 rennstall^1.4 pole_position^1.5 qualifying^1.4 motogp^1.6 ferrari^.7
    mercedes^.3 red_bull^.8 vettel^1.3 rosberg^1.4 hamilton lauda^.9 schumacher hirscher^1.7
    olympi*^1.4 paralympi*^1.5 medaille*^1.3 goldmedaille*^1.1 gold^.4 silber^.5 bronze^.8
    podest^1.1 doping*^1.3 gedopt^1.4 weltmeister*^1.4 europameister*^1.4 weltmeisterschaft*^1.4
    europameisterschaft*^1.4 staatsmeister*^1.4 meister^.9 meisterschaft*^1.3 meistertitel*^1.4
    bürgermeister*^0 wm^1.2 em^1.1 em-*^.9 wm-*^.9 weltrekord*^1.1 champions_league^1.5
    europa_league^1.5 europacup*^1.5 uefa-cup^1.5 cup^1.1 pokal*^1.2 dfb-pokal^1.5 bundesliga*^1.5
    liga^1.2 ligen^1.1 premier_league^1.4 primera_division^1.5 serie_a^1.3 tabelle^.7
    tabellenführer*^1.6 absteiger^1.3 abstieg^.8 aufsteiger^.8 aufstieg^.4 spieltag*^1.2 saison^.7
    spiel^.5 spiele^.4 spielen^.2 beispiel*^0 spielplan^.8 auswärtsspiel*^1.6 heimspiel*^1.5
    länderspiel*^1.5 testspiel*^1.5 match^1.2 matches^1.2 partie^.8 derby*^1.2 turnier*^1.2
    runde^.5 achtelfinal*^1.5 viertelfinal*^1.5 halbfinal*^1.4 semifinal*^1.4 finale^.8 finalist*
    final*^.5 endspiel*^1.4 qualifikation*^.8 qualifiz*^.5 play-off*^1.4 playoff*^1.4 hinspiel^1.6
    rückspiel^1.6 halbzeit^1.2 verlängerung^.6 nachspielzeit^1.6 elfmeter*^1.5
    elfmeterschießen^1.5 freistoß*^1.5 eckball^1.5 abseits^.5 tor^.7 tore^.9 toren^.7
    torhüter*^1.5 tormann^1.5 torwart*^1.5 tormänner torschütz*^1.6 torjäger*^1.6 siegtor^1.6
    siegestor^1.6 ausgleich^.5 führungstreffer^1.6 treffer* trifft^.2 stürmer*^1.4 mittelfeld*^1.3
    verteidiger^.9 kapitän^.6 spieler*^1.1 schauspieler*^0 nationalspieler*^1.5 teamspieler*
    teamkollege* mitspieler*^1.1 mannschaft* nationalmannschaft*^1.4 nationalteam*^1.4 team^.5
    teams^.6 teamchef*^1.5 trainer*^1.1 coach* cheftrainer*^1.5 training^.6 trainings*^.8
    trainiert^.7 verein^.4 vereine^.4 klub^.7 klubs^.8 club^.4 clubs transfer*^.7
    schiedsrichter*^1.5 gelbe_karte^1.5 rote_karte^1.3 gelb-rot^1.6 ausschluss^.4 foul^1.3
    stadion*^1.2 stadien^1.2 fans^.5 hooligan*^.9 rasen^.6 platz_eins sieg^.6 siege^.7 siegte^.9
    sieger^.6 siegerin^.7 siegreich* besiegt*^.8 bezwang^1.2 niederlage*^.6 remis^1.4
    unentschieden^1.2 punkte^.4 punkten^.4 satz^.3 sätzen^1.2 match_ball matchball*^1.6
    aufschlag^.8 tiebreak^1.6 atp*^1.5 wta*^1.5 wimbledon^1.4 roland_garros^1.5 us_open^1.4
    australian_open^1.5 davis_cup^1.5 daviscup^1.5 weltrangliste*^1.6 thiem^1.6 djokovic^1.6
    federer^1.6 nadal^1.6 nba^1.4 nhl^1.4 nfl^1.4 rapid^1.1 austria_wien^1.4 sturm_graz^1.4
    salzburg^.2 bayern_münchen^1.4 fc_bayern^1.4 dortmund^.8 schalke^1.2 hsv^1.1 real_madrid^1.4
    barcelona^.7 juventus^1.3 manchester_united^1.4 arsenal chelsea liverpool^.8 alaba^1.4
    ronaldo^1.2 messi^1.1 ibrahimovic^1.4 koller^.9 guardiola^1.3 klopp^1.2 arnautovic^1.5 blatter
    platini^1.1 nachwuchs^.3 comeback^.5 verletzung^.5 kreuzband*^1.6 ruder^.6 ruderer^1.3
    rudern^.9 ablöse^.9 ablösesumme*^1.4 *portal^0 *portale^0 *portals^0 bezirkshauptmannschaft*^0
    datentransfer*^0 kapitaltransfer*^0 tabellenspitze^1.5 tabellenletzt*^1.5 tabellenplatz^1.4`,
}
