/** Topic → the words of German newspapers that speak for it: see `Topic.terms`. */
export const german: Readonly<Record<string, string>> = {
  conflict: `
    krieg*^1.2 kriegt^0 gekriegt^0 bürgerkrieg*^1.5 weltkrieg*^.8 kalter_krieg handelskrieg*^0
    preiskrieg*^0 kriegsverbrech*^1.3 armee*^1.1 heer^.8 bundeswehr*^1.2 bundesheer*^.9
    streitkräfte*^1.5 militär*^1.2 soldat*^1.4 truppe*^1.2 infanter*^1.8 panzer^1.1 panzern
    kampfpanzer*^1.5 artillerie*^1.9 luftwaffe*^1.4 luftangriff*^1.9 luftschl*^1.7 kampfjet*^1.7
    kampfflugzeug*^1.7 marine^.8 kriegsschiff*^1.6 u-boot^.7 drohne^.7 drohnen^.8
    drohnenangriff*^1.6 general^.3 generäle^1.2 offizier*^.9 angriff^.8 angriffe^.9 angegriffen^.6
    angriffskrieg*^1.5 offensive* gegenoffensive*^1.5 beschuss^1.6 beschossen^1.5 bombe^.9
    bomben^1.1 bombard*^1.7 bombenanschl*^1.8 autobombe*^1.9 anschlag anschläge^1.2 anschlägen^1.1
    attentat*^1.2 attentäter*^1.4 selbstmordattent*^1.8 selbstmordanschl*^1.8 terror*^1.2
    terrorist*^1.3 terrormiliz*^1.6 dschihad*^1.6 islamist*^1.1 geisel*^1.2 entführt^.5
    rebell*^1.4 aufständisch*^1.7 separatist*^1.5 miliz*^1.6 guerilla*^1.8 söldner*^1.5
    taliban^1.8 al-kaida^1.8 al_kaida^1.8 qaida^1.8 is-kämpfer*^1.8 islamischer_staat^1.5
    islamischen_staat^1.5 hisbollah^1.8 hamas^1.7 pkk^1.3 kurd*^.7 waffe^.5 waffen^.8
    waffenruhe^1.9 waffenstillstand*^1.9 feuerpause*^1.8 waffenlieferung*^1.5 munition*^1.2
    sprengsatz*^1.2 sprengstoff* mine^.4 minen^.6 landmine*^1.5 rakete^.8 raketen^1.1
    raketenangriff*^1.7 marschflugkörper*^1.7 atomwaffe*^1.4 atombombe*^1.4 atomtest*^1.4
    chemiewaffe*^1.5 giftgas^1.4 abrüstung*^1.4 aufrüstung^1.3 rüstung^.8 friede^.8 frieden
    friedens*^1.1 friedensgespräch*^1.6 friedensverhandlung*^1.6 unzufrieden*^0 blauhelm*^1.9
    un-friedenstruppe* nato nato-* front^.5 frontlinie^1.5 schlacht^.9 gefecht*^1.5 kämpfe
    kämpfen^.3 kämpfer^.9 gefallen^.2 invasion*^1.4 einmarsch*^1.5 besetzten_gebiete^1.5
    belager*^1.4 massaker^1.4 völkermord*^1.4 genozid*^1.4 vertreibung* kriegsgefangen*^1.6
    putsch*^1.4 junta^1.5 staatsstreich*^1.5 unruhen^.9 ausschreitung*^.8 eskalation^.8 gewalt^.6
    konflikt*^.8 irak*^.8 bagdad^1.2 mossul^1.5 syri*^.8 damaskus aleppo^1.4 idlib^1.6 assad
    afghanistan*^.9 kabul^1.2 israel*^.5 gaza*^1.4 gazastreifen^1.4 westjordanland^1.4
    palästin*^1.1 libanon^.6 libyen^.7 jemen* huthi*^1.7 ukrain*^.7 donbass^1.6 donezk^1.4 krim^.9
    ostukraine^1.3 kosovo^.8 bosnien^.7 srebrenica^1.6 tschetschen*^1.2 ruanda^.8
    vietnamkrieg*^1.5 koreakrieg^1.5 wehrmacht^1.2 waffen-ss^1.5 stützpunkt* besatzung^.4
    besatzer*^1.3 besatzungs*^.9 syriza*^0`,
  crime: `
    polizei*^1.1 polizist*^1.1 kripo^1.5 kriminalpolizei*^1.5 kriminal*^1.1 bundeskriminalamt*^1.4
    bka^1.2 interpol^1.5 fahnd*^1.4 razzia*^1.5 festnahme*^1.4 festgenommen^1.4 nahm_fest
    verhaft*^1.4 hausdurchsuchung*^1.3 ermittlungen^.9 ermittler*^1.1 ermittelt^.6
    ermittlungsverfahren^1.1 verdacht^.7 verdächtig*^1.2 tatverdächtig*^1.6 beschuldigt*
    täter*^1.2 sanitäter*^0 tatort^.5 tatwaffe*^1.7 tat^.3 opfer^.4 gericht^.9 gerichts*^.9
    gerichtet^0 landesgericht*^1.2 landgericht*^1.3 amtsgericht*^1.4 oberlandesgericht*^1.3
    bundesgerichtshof*^1.2 oberster_gerichtshof^1.2 ogh^1.2 schwurgericht*^1.7 schöffe*^1.6
    verfassungsgericht*^.3 richter^.9 richterin richtern richters schiedsrichter*^0 justiz*^1.1
    staatsanwalt*^1.5 staatsanwältin*^1.5 staatsanwälte*^1.5 anwalt*^.9 anwält*^.9 rechtsanwalt*
    rechtsanwält* verteidiger^.4 strafverteidiger*^1.6 angeklagt*^1.5 anklage*^1.3 anklagebank^1.3
    prozess^.8 prozesses^.7 strafprozess*^1.5 mordprozess*^1.8 verhandlung^.3 zeuge^.8 zeugen^.8
    zeugin^.9 urteil^.9 urteile^.9 urteils vorurteil*^0 verurteil*^1.3 freispruch*^1.6
    freigesprochen^1.5 schuldig^.8 schuldspruch*^1.6 rechtskräftig^1.1 berufung^.4 strafe^.8
    strafen^.5 haftstrafe*^1.6 freiheitsstrafe*^1.6 geldstrafe*^1.1 bewährung^1.1 lebenslang*^1.2
    todesstrafe*^1.2 hinricht*^1.2 haft^1.2 untersuchungshaft^1.5 u-haft^1.5 haftbefehl*^1.4
    inhaftiert*^1.2 häftling*^1.3 gefängnis*^1.3 justizanstalt*^1.5 zelle^.4 strafraum*^0
    strafstoß*^0 strafrecht*^1.1 strafbar* straftat*^1.3 strafverfahren^1.2 strafanzeige*^1.2
    anzeige^.5 anzeigen^.3 delikt*^1.2 verbrech*^1.1 mord^1.4 morde^1.3 mordes^1.4 mörder*^1.5
    ermordet*^1.2 ermordung^1.1 doppelmord*^1.7 mordfall*^1.7 mordversuch*^1.7 totschlag^1.7
    tötete^.7 getötet^.4 erschossen^.9 erstochen^1.5 messer^.6 messerangriff*^1.3
    messerattacke*^1.4 schuss^.3 schüsse^.6 schießerei*^1.3 pistole* körperverletzung*^1.5
    vergewaltig*^1.4 sexuell*^.3 missbrauch^.7 missbraucht^.8 kinderporno*^1.4 stalking^1.1
    entführ*^1.1 lösegeld*^1.4 erpress*^1.2 raub^1.3 raubüberfall*^1.7 räuber*^1.3 überfall*^1.1
    überfallen^1.2 einbruch^.6 einbrüche^1.1 einbrecher*^1.6 dieb^1.2 diebe^1.3 diebstahl*^1.4
    gestohlen stahl^.1 hehler*^1.5 beute^.7 betrug^.9 betrugs^1.2 betrüg*^1.1 untreue^1.2
    veruntreu*^1.4 steuerhinterzieh* geldwäsche*^1.2 korrupt*^.9 bestech*^1.1 schmiergeld*^1.2
    fälsch*^.8 falschgeld^1.3 drogen^.9 drogenhandel*^1.5 dealer*^1.3 suchtgift*^1.4 kokain*^1.2
    heroin^1.2 cannabis^.8 schmuggel*^1.2 schlepper*^.8 mafia*^1.4 bande^.9 camorra^1.6
    brandstift*^1.3 vandal* selbstjustiz^1.3 klage^.5 kläger*^.8 geklagt^.5 schadenersatz^.6
    gutachter*^.6 obduktion*^1.3 flüchtig^.8 auslieferung^.8 leiche^.9 leichen^.7 vermisst^.4
    vermittler*^0 *vermittler^0 *vermittlern^0`,
  disaster: `
    katastrophe* unglück*^1.3 unfall*^1.2 unfäll*^1.1 verkehrsunfall*^1.4 autounfall*^1.3
    arbeitsunfall*^1.1 zugunglück*^1.8 flugzeugabsturz*^1.9 flugzeugunglück*^1.9 absturz*^1.1
    abgestürzt^1.2 abstürz*^.9 wrack*^1.4 flugschreiber*^1.6 notlandung*^1.6 kollision*^1.1
    zusammenstoß*^1.1 zusammengestoßen^1.4 entgleis*^1.8 massenkarambolage*^2 karambolage*^1.7
    geisterfahrer*^1.5 gekentert^1.8 kenter*^1.5 schiffbruch*^1.3 fähre* seenot*^1.2 ertrunken^1.4
    ertrank*^1.5 ertrinken^1.1 erdbeben*^1.8 beben^1.1 nachbeben*^1.9 richterskala^1.8
    epizentrum^1.7 tsunami*^1.6 flutwelle*^1.7 flut^.8 überflut*^1.4 überschwemm*^1.5
    hochwasser*^1.5 dammbruch*^1.7 deich*^1.2 hurrikan*^1.4 taifun*^1.6 zyklon*^1.5 tornado*^1.3
    wirbelsturm*^1.5 orkan*^1.1 vulkan*^1.3 eruption*^1.3 lava^1.4 lawine*^1.4 erdrutsch*^1.8
    mure^1.5 muren^1.6 murenabgang*^1.8 brand^.8 brände* großbrand*^1.8 waldbrand*^1.6
    waldbrände*^1.7 flammen^1.1 feuer^.6 feuers feuerwehr*^1.3 löscharbeit*^1.8 löschen^.3
    explosion*^1.2 explodiert*^.9 gasexplosion*^1.8 einsturz^1.3 eingestürzt^1.3 trümmer*^1.3
    verschüttet*^1.5 grubenunglück*^2 massenpanik^1.7 verletzt^.5 verletzte*^.7 verletzten^.8
    schwerverletzt*^1.3 todesopfer^1.3 tote^.6 toten^.4 tödlich^.6 verunglückt*^1.4 vermisste^.8
    überlebend*^1.1 überlebt*^.6 opfer^.4 rettung^.5 retter^.9 rettungs*^.9 rettungskräfte*^1.4
    rettungsschirm*^0 rettungspaket*^0 bergrettung*^1.4 bergung*^1.2 bergungs*^1.2 geborgen
    barg^.6 einsatzkräfte* hubschrauber*^.6 notarzt*^1.1 evakuier*^1.2 notstand^.7
    ausnahmezustand^.5 katastrophenschutz*^1.5 katastrophenhilfe*^1.5 hilfskräfte^1.3
    hilfsorganisation*^.5 rotes_kreuz^.7 roten_kreuz*^.7 rote_kreuz^.7 hungersnot*^1.3
    zerstört*^.4 verwüst* unwetter* tschernobyl^1.3 fukushima^1.2 reaktorunfall*^1.6
    giftwolke*^1.6 gleise^.6 straßengraben^1.3 überschlug*^.9 frontal^.9 böschung^1.1
    abgestürzten^1.3 ungefähr*^0`,
  politics: `
    regierung* bundesregierung*^1.2 landesregierung*^1.2 minister* ministerium*^.8
    ministerpräsident*^1.2 außenminister*^1.2 innenminister*^1.1 finanzminister*^.9
    verteidigungsminister* justizminister*^.9 staatssekretär*^1.2 kanzler*^1.3 bundeskanzler*^1.4
    vizekanzler*^1.4 kanzleramt^1.3 ressort^.7 kabinett^1.1 präsident^.5 präsidenten^.6
    präsidentin^.5 bundespräsident*^1.3 präsidentschaft*^1.2 staatspräsident* staatschef*
    staatsoberhaupt parlament*^1.2 bundestag*^1.5 bundesrat*^1.3 nationalrat*^1.4 landtag*^1.4
    unterhaus^1.2 oberhaus^1.2 senat senator*^1.1 kongress^.8 repräsentantenhaus^1.4
    abgeordnet*^1.2 mandatar*^1.3 mandat^.8 mandate^.9 fraktion*^1.2 klubobmann^1.5 klubchef*^1.4
    plenum ausschuss^.8 u-ausschuss^1.3 untersuchungsausschuss^1.2 landeshauptmann*^1.5
    landeshauptfrau^1.5 landesrat^1.3 landesrätin^1.3 landespolitik* bürgermeister* stadtrat
    stadträtin^1.1 gemeinderat*^1.1 gemeinde^.3 gemeinden^.4 wahl^.9 wahlen^1.1 wahlkampf*^1.4
    wahlsieg*^1.4 wahlkreis*^1.5 wahlrecht*^1.3 wahlgang^1.4 wahlergebnis*^1.4 neuwahl*^1.4
    bundestagswahl*^1.5 nationalratswahl*^1.5 landtagswahl*^1.5 gemeinderatswahl*^1.5
    präsidentschaftswahl*^1.5 präsidentenwahl^1.4 parlamentswahl*^1.5 hofburg-wahl^1.5
    stichwahl*^1.5 wähler*^1.3 wählerstimme*^1.4 wahllokal*^1.5 urne^.7 urnen^.8 stimmzettel^1.5
    wahlbeteiligung^1.5 kandidat*^.8 kandidier* spitzenkandidat*^1.5 umfrage^.5 umfragen^.6
    abstimmung*^.8 volksabstimmung*^1.4 volksbefragung^1.4 referend*^1.4 volksbegehren^1.5
    brexit^1.4 partei* parteichef*^1.3 parteitag*^1.5 parteivorsitz*^1.4 vorsitzende*^.3 obmann^.7
    koalition*^1.3 rot-grün*^1.4 schwarz-blau*^1.4 große_koalition^.7 opposition*^1.2 spö^1.5
    övp^1.5 fpö^1.5 bzö^1.5 neos^1.4 team_stronach^1.6 grüne^.9 grünen^.9 cdu^1.5 csu^1.5 spd^1.5
    fdp^1.5 afd^1.4 linkspartei^1.5 pds^1.3 sed^1.1 npd^1.2 pegida^1.1 sozialdemokrat*^1.4
    christdemokrat*^1.4 konservative^.9 konservativen^.9 liberale^.7 kommunist*^.8 sozialist*^.9
    rechtspopulist*^1.4 rechtsextrem*^.7 freiheitliche*^1.2 republikaner*^1.2 demokraten^1.1
    demokratie* demokratisch*^.7 politik*^.8 politisch*^.8 innenpolitik* außenpolitik*^1.2
    sozialpolitik reform^.6 reformen^.7 gesetz^.6 gesetze^.6 gesetzes^.5 gesetzentwurf*^1.1
    gesetzesentwurf*^1.1 gesetzgeb*^.8 novelle^.5 verfassung^.8 verfassungs*^.7
    verfassungsgerichtshof^.8 grundgesetz* verordnung^.4 budget^.3 föderal*^.9 länder^.2 bund^.3
    eu^.7 eu-*^.5 eu-kommission* kommissionspräsident*^1.2 europaparlament*^1.4 europäische_union
    europäischen_union brüssel^.5 juncker schengen^.9 mitgliedstaat*^.9 mitgliedsstaat*^.9
    diplomat*^1.1 botschafter*^.9 botschaft^.4 gipfel^.5 gipfeltreffen staatsbesuch^1.2
    abkommen^.6 vertrag^.2 verhandlungen^.4 sanktion^.6 sanktionen^.9 uno^.6 un^.3
    vereinte_nationen^.8 vereinten_nationen^.8 weltsicherheitsrat^1.1 sicherheitsrat^.9
    weißes_haus^1.2 weißen_haus^1.2 weiße_haus^1.2 washington^.4 kreml*^1.2 moskau^.4 asyl*^.5
    asylpolitik flüchtling*^.4 flüchtlingspolitik obergrenze^.7 bundesasylamt souverän^.5
    machthaber*^.9 diktat*^.9 regime^.9 autokrat* oppositionell*^1.2 dissident* demonstrant*^.5
    demonstration*^.5 protest^.4 proteste^.5 rücktritt^.6 zurückgetreten^.7 misstrauensantrag^1.5
    misstrauensvotum^1.5 amtszeit^.9 amtsantritt angelobung^1.4 vereidig*^1.1 adenauer^1.1
    willy_brandt^1.2 helmut_kohl^1.2 schröder^.6 merkel^1.1 scholz^.9 kreisky^1.2 faymann^1.2
    mitterlehner^1.3 strache^1.2 van_der_bellen^1.3 hofer^.5 kurz^.1 hillary_clinton^1.1 trump^.8
    obama^.9 putin^.9 erdoğan^.9 erdogan^.9 macron^.9 orbán orban tsipras gorbatschow^1.1 jelzin
    vorstandsvorsitz*^0 aufsichtsratsvorsitz*^0`,
  religion: `
    kirchen^1.1 kirchlich*^1.4 gelsenkirchen*^0 pfarrkirche*^1.2 kirchenaustritt*^1.7
    kirchensteuer^1.4 kirchentag^1.6 katholi*^1.3 evangelisch*^1.2 protestant*^1.2 lutheran*^1.4
    luther^.9 reformation*^1.2 orthodox*^.9 freikirche*^1.5 ökumen*^1.6 papst*^1.6 päpst*^1.6
    vatikan*^1.5 konklave^1.7 enzyklika^1.9 bischof*^1.3 bischöf*^1.4 erzbischof*^1.4
    weihbischof*^1.6 kardinal*^1.2 kardinäle^1.5 diözese*^1.6 bistum^1.6 bistümer^1.6 synode*^1.6
    priester*^1.3 pfarrer*^1.3 pfarre^1.2 pfarrei^1.4 pastor*^1.2 pastoral*^1.2 kaplan^1.3
    diakon*^1.3 geistlich*^1.1 nonne*^1.3 ordensschwester*^1.5 orden^.3 kloster*^1.2 klöster*^1.3
    abtei^1.3 abt^1.2 stift^.4 dom^.6 stephansdom kathedrale^1.1 kapelle^.5 gottesdienst*^1.5
    messe^.4 christmette^1.7 predigt*^1.3 predigen^1.1 beten^1.2 betet*^1.1 betete^1.2
    kommunion^1.4 firmung^1.5 taufe*^1.1 zölibat^1.7 seelsorg*^1.3 sünde*^.9 beichte^1.2 heilig^.7
    heilige^.8 heiligen^.7 seligsprech*^1.8 heiligsprech*^1.8 wallfahr*^1.6 pilger*^1.3
    lourdes^1.3 gott^.8 gottes^.8 jesus^1.2 christus^1.2 maria^.2 bibel*^1.4 evangelium^1.4
    testament^.4 altes_testament^1.3 theolog*^1.4 christen christlich*^.8 christentum*^1.4
    glaube^.4 glaubens*^1.1 gläubig*^1.3 ungläubig* religion*^1.2 religiös*^1.2 atheis*^1.2
    säkular*^.9 ostern^.6 karfreitag^.9 fastenzeit^1.2 advent^.4 muslim* moslem* islam^1.2
    islam*^.8 islamist*^0 moschee*^1.3 imam^1.3 imame^1.4 koran*^1.5 ramadan^1.6 mekka^1.1
    scharia^1.2 kopftuch*^.9 burka*^.8 schiit*^.8 sunnit*^.8 salafist*^.6 juden^.8 jüdisch*^.8
    judentum^1.4 israelitische_kultusgemeinde^1.5 rabbi^1.4 rabbiner*^1.5 synagoge*^1.4 thora^1.6
    hindu^1.1 hindus^1.1 buddh*^1.4 dalai_lama^1.4 sekte* scientolog*^1.2 zeugen_jehovas^1.5
    freimaurer^.9 esoteri*^.8 gemeinde^.1 opus_dei^1.5 caritas^.4 kirche*^1.2 *kirchen^0 gebet^1.2
    gebete^1.2 gebets^.9 gebetshaus^1.2 freitagsgebet*^1.5 mönch^1.2 mönche^1.3 mönchs^1.1`,
  society: `
    gesellschaft^.5 gesellschaftlich*^.8 sozial^.5 soziale^.5 sozialen^.4 sozial*^.5
    sozialhilfe*^1.2 mindestsicherung^1.1 sozialarbeit*^1.3 migra*^1.2 migrant*^1.3 zuwander*^1.2
    einwander*^1.2 auswander* ausländer* flüchtling*^1.1 flüchtlingsheim*^1.3 flüchtlingshilfe^1.3
    asylwerber*^1.4 asylbewerber*^1.5 asylsuchend*^1.4 asyl*^.9 abschieb*^1.1 integration^1.1
    integrations*^1.1 einbürger*^1.2 staatsbürgerschaft*^.9 minderheit*^1.1 volksgruppe*^1.1
    roma^1.1 sinti^1.4 rassis*^1.3 fremdenfeind*^1.3 ausländerfeind*^1.3 antisemit*^1.1
    diskriminier*^1.4 vorurteil* gleichberechtig*^1.4 gleichstellung*^1.4 gleichbehandlung*^1.3
    frauen^.5 frauenrecht*^1.5 frauenquote^1.2 frauenbewegung^1.5 frauenhaus^1.4 feminis*^1.4
    sexis*^1.3 sexuelle_belästigung^1.2 homosexuell*^1.3 schwul*^1.2 homo-ehe^1.5 transgender^1.4
    eingetragene_partnerschaft^1.6 regenbogenparade^1.7 menschenrecht* amnesty behindert*
    behinderung*^.9 barrierefrei*^1.3 rollstuhl* blinde^.8 gehörlos*^1.2 armut*^1.3
    armutsgefährdet*^1.5 arme^.5 ungleichheit^1.2 obdachlos*^1.4 wohnungslos*^1.4
    notschlafstelle*^1.6 bettler*^1.2 betteln^1.1 hunger^.6 caritas^1.2 diakonie^1.2
    volkshilfe^1.4 spende*^.8 spenden^.9 ehrenamt*^1.1 freiwillige^.6 hilfsorganisation*^.8
    wohltätig*^1.2 familie^.5 familien^.8 eltern^.6 mütter^.7 väter^.6 alleinerzieh*^1.5 kinder^.4
    kinderbetreuung kinderarmut^1.5 kinderrecht*^1.4 jugend^.5 jugendliche^.7 jugendlichen^.7
    jugendamt^1.1 pflegekind*^1.3 adoption*^1.1 adoptiert*^.8 waisen*^1.1 senioren*^.8
    ältere_menschen^.9 altersarmut^1.4 alter^.2 einsamkeit generation^.4 generationen^.5
    geburtenrate^1.3 bevölkerung*^.8 einwohner^.4 demograf*^1.2 demografie volkszählung*^1.3
    ehe^.5 lebensgemeinschaft scheidungsrate^1.4 zwangsehe*^1.4 prostitu* pornogra*^.7
    glücksspiel*^.6 häusliche_gewalt^1.1 wohnungsnot^1.2 wohnungsmarkt^.7 sozialwohnung*^1.1
    sklaver* indigen*^1.1 ureinwohner*^1.1 holocaust^.7 kz^.6 zeitzeug*^.9 werte^.2
    zusammenleben^.9 vielfalt^.6 parallelgesellschaft*^1.4 flüchtlingskrise notquartier*^1.3
    traiskirchen^1.3 gender^1.2 gender-*^1.2 gendergerecht*^1.3 lesbe^1.2 lesben^1.3 lesbisch*^1.3
    sozialdemokrat*^0 sozialist*^0 blutspende*^0 wahlkampfspende*^0 parteispende*^0 alte_menschen
    miete^.4 mieten^.4`,
  economy: `
    wirtschaft* ökonom ökonomen^1.1 ökonomisch* volkswirt* betriebswirt*^.8 konjunktur*^1.4
    rezession*^1.5 aufschwung wachstum^.8 wirtschaftswachstum^1.1 bip^1.4
    bruttoinlandsprodukt*^1.5 inflation*^1.4 deflation*^1.5 unternehmen^.8 unternehmens^.7
    unternehmer*^.8 firma^.7 firmen^.8 firmen*^.7 betrieb^.3 betriebe^.5 konzern*^1.1
    mutterkonzern* tochterfirma tochtergesellschaft* mittelstand aktiengesellschaft^1.2 gmbh^.7
    holding^1.1 ag^.5 vorstand^.7 vorstands*^.8 vorstandschef*^1.2 aufsichtsrat*^1.1
    konzernchef*^1.3 firmenchef*^1.2 geschäftsführer*^.5 manager^.7 managern management^.6
    aktie^1.2 aktien*^1.3 aktionär*^1.5 börse^1.3 börsen*^1.2 börsengang^1.5 dax^1.5 atx^1.5
    dow_jones^1.6 nasdaq^1.5 wall_street^1.5 kurs^.5 kurse^.6 anleihe*^1.3 rendite*^1.4
    dividende*^1.5 fonds^.9 hedgefonds^1.4 anleger*^1.4 investor*^1.1 investi*^.8 investment*^.9
    bank banken*^1.1 banker*^1.1 datenbank*^0 sparkasse*^1.1 notenbank*^1.5 nationalbank*^1.1
    zentralbank*^1.4 bundesbank*^1.4 ezb^1.5 fed^1.1 iwf^1.1 währungsfonds^1.1 weltbank wifo^1.4
    ihs^1.1 rating*^.9 ratingagentur*^1.4 bonität*^1.4 zins*^1.2 leitzins*^1.5 kredit*^1.1
    kreditgeber* hypothek*^1.2 schulden*^.7 verschuld*^.8 gläubiger*^1.3 haftung^.4 hypo^.9
    insolvenz*^1.4 insolvent*^1.4 konkurs^1.4 pleite*^1.1 sanierung^.7 sanierungs*^.7 umsatz*^1.3
    umsätze*^1.2 gewinn^.6 gewinne^.6 gewinns gewinnwarnung*^1.5 verlust^.4 verluste^.7
    ergebnis^.2 ebit^1.5 bilanz*^.9 quartal*^1.2 halbjahr^.5 geschäftsjahr*^1.3 milliarde^.5
    milliarden^.6 mrd^.8 millionen^.2 mio^.4 euro^.3 dollar^.4 yen^.6 franken^.6 mark^.2 währung*
    devisen*^1.4 prozent^.2 preis^.4 preise^.7 preisen^.5 preiserhöhung*^1.2 verbraucherpreis*^1.4
    kosten^.4 kostet^.2 billiger^.4 teurer^.5 handel^.7 handels*^.8 außenhandel*^1.4
    einzelhandel*^1.3 großhandel^1.3 händler*^.8 handelskrieg*^1.3 freihandel* zoll^.7 zölle*^1.2
    export*^1.1 import*^.8 ausfuhr*^1.2 einfuhr* markt^.6 märkte^.9 märkten^.8 marktanteil*^.7
    marktführer*^1.1 absatz^.9 verkauf^.6 verkaufte^.4 verkauf*^.4 kunde^.4 kunden*^.6
    konsument*^.8 verbraucher*^.8 nachfrage^.8 angebot^.2 konkurrenz^.4 konkurrent*^.5
    wettbewerb^.3 wettbewerbsbehörde^1.1 kartell* monopol*^.9 fusion^1.1 fusionier*^1.2
    übernahme*^.8 übernahmeangebot*^1.4 beteiligung*^.7 beteiligt^.1 privatisier*^1.1
    verstaatlich* industrie*^.9 produktion^.7 produzier*^.5 fabrik*^.8 werk^.3 werke^.3
    hersteller*^.8 autobauer*^1.3 autohersteller*^1.3 autoindustrie^1.3 vw^.9 volkswagen^1.1
    daimler^1.1 bmw^.9 opel^.8 siemens voestalpine^1.4 voest^1.3 omv^1.3 raiffeisen*^1.1
    erste_group^1.5 bawag^1.4 unicredit^1.4 deutsche_bank^1.4 commerzbank^1.4 allianz^.5
    airline*^.9 lufthansa^1.1 aua^.9 fluglinie*^.9 billa^1.1 rewe^1.3 spar^.8 aldi^1.1 hofer^.6
    lidl^1.1 supermarkt*^.9 handelskette*^1.3 filiale*^.8 energie^.4 energiekonzern*^1.1
    strompreis*^1.1 erdöl* öl^.7 ölpreis*^1.4 opec^1.5 barrel^1.5 rohstoff*^1.1 goldpreis*^1.4
    stahl^.6 immobilie* mieten^.6 bauwirtschaft baukonzern*^1.2 tourismus*^.7 nächtigung*^.9
    landwirt*^.6 bauern^.5 milchpreis*^1.1 versicher*^.6 versicherung*^.6 steuer^.5 steuern^.4
    steuerreform*^.7 mehrwertsteuer^.7 finanz*^.5 budget*^.4 subvention*^.8 sparpaket*^.6
    defizit*^.8 startup*^.8 start-up*^.8 gründer*^.4 eigentümer*^.5 standort^.6 auftrag^.3
    aufträge^.7 analyst*^1.2 lieferant*^.9 wirtschaftskammer industriellenvereinigung^1.2
    teuerung^1.3 teuerungsrate*^1.4 kursen^.7 kursgewinn*^1.4 kursverlust*^1.4 kurssturz*^1.4
    aktienkurs*^1.4 wechselkurs*^1.4 *magazins^0 heimpleite*^0 auswärtspleite*^0
    wahlbeteiligung*^0 lebensmittel*^.4 statistisches_bundesamt^.8 statistische_bundesamt^.8
    statistik_austria^.8`,
  education: `
    bildung*^1.1 regierungsbildung*^0 meinungsbildung*^0 schule^1.2 schulen^1.3 schul*^1.1
    schuld*^0 schulter*^0 schulz^0 schüler*^1.4 volksschule*^1.4 grundschule*^1.5 hauptschule*^1.5
    mittelschule*^1.5 realschule*^1.6 gesamtschule*^1.7 gymnasium*^1.6 gymnasien^1.6
    gymnasiast*^1.7 ahs^1.6 hochschule*^1.4 fachhochschule*^1.5 universität*^1.1 uni^.8 unis
    lehrer*^1.3 lehrkraft*^1.5 lehrkräfte*^1.5 pädagog*^1.4 lehrplan*^1.7 lehrstuhl*^1.1 lehre^.5
    lehrling*^1.1 berufsschule*^1.5 unterricht*^1.2 unterrichtet*^.9 klasse^.5 klassen^.6
    klassenzimmer*^1.6 schulklasse*^1.5 schuljahr*^1.7 schulbeginn^1.7 schulferien^1.3 ferien^.3
    noten^.8 zeugnis*^1.1 sitzenbleiben^1.7 prüfer*^0 klausur^.9 matura*^1.6 maturant*^1.7
    zentralmatura^1.8 abitur*^1.7 abiturient*^1.8 pisa^.9 pisa-studie*^1.8 student studenten*^1.1
    studentin*^1.1 studierende*^1.3 studium^1.1 studiums studien^.3 studiengebühr*^1.8
    studiengang*^1.6 studienplatz*^1.6 studienplätze*^1.6 studienanfänger*^1.7 semester*^1.4
    bachelor^1.2 master^.6 diplom^.7 diplomarbeit*^1.3 dissertation*^1.2 doktorarbeit*^1.3
    plagiat*^.7 promotion^.6 habilit*^1.3 professor^.4 professoren^.6 professur*^1.1 dozent*^1.3
    dekan^1.1 campus hörsaal*^1.5 vorlesung*^1.4 seminar^.6 stipendi*^1.2 bafög^1.8 öh^1.1
    hochschülerschaft^1.6 kindergarten*^1.3 kindergärten*^1.4 kindergärtner*^1.5 kita^1.2
    kitas^1.3 kinderkrippe*^1.3 vorschul*^1.4 ganztagsschule*^1.7 nachhilfe*^1.6
    nachmittagsbetreuung^1.5 inklusion^.9 sonderschule*^1.7 alphabetisier*^1.3 analphabet*^1.2
    lesen_und_schreiben^1.2 rechtschreib*^1.2 schulbuch*^1.6 schulbücher*^1.6 schulleiter*^1.6
    schuldirektor*^1.7 direktorin^.4 stadtschulrat^1.7 landesschulrat^1.7 elternverein*^1.5
    elternbeirat^1.6 kultusminister*^1.5 unterrichtsminister*^1.4 bildungsminister*^.9
    weiterbildung* erwachsenenbildung^1.4 volkshochschule*^1.4 numerus_clausus^1.9
    aufnahmetest*^1.3 erzieher* schulsystem*^1.4 rektor^1.3 rektorin^1.3 rektoren^1.4 prüfung^.6
    prüfungen^.9 abschlussprüfung*^1.5 aufnahmeprüfung*^1.4 reifeprüfung*^1.6 erstsemester*^1.6`,
  environment: `
    umwelt*^1.2 umweltschutz*^1.5 umweltschützer*^1.6 umweltminister*^.8 umweltverschmutz*^1.6
    klima klima* klimawandel*^1.7 klimaschutz*^1.7 klimaerwärmung^1.8 klimakrise^1.7
    klimagipfel*^1.5 klimakonferenz*^1.6 klimaneutral*^1.4 erderwärmung^1.8 erwärmung
    treibhaus*^1.6 treibhausgas*^1.7 co2^1.5 co2-* kohlendioxid*^1.6 methan*^1.1 emission*^1.2
    ausstoß abgas* feinstaub*^1.5 stickoxid*^1.4 luftverschmutzung*^1.6 luftqualität^1.4 smog^1.4
    ozon^1.3 ozonloch^1.8 ozonschicht^1.7 saurer_regen^1.7 waldsterben^1.8 schadstoff*^1.3
    verschmutz*^1.3 gift^.4 giftig*^.7 giftmüll^1.6 dioxin*^1.3 pestizid*^1.5 glyphosat*^1.5
    unkrautvern* chemikalie*^.7 müll*^1.1 müller*^0 abfall* abfälle^1.2 mülltrennung^1.5
    deponie*^1.4 recycl*^1.4 plastik^.7 plastiksackerl*^1.3 mikroplastik^1.6 atommüll^1.4
    endlager*^1.4 atomkraft*^.9 atomkraftwerk*^.9 akw^.8 nachhaltig*^.8 erneuerbar*^1.2
    erneuerbare_energie*^.8 ökostrom*^1.5 energiewende^1.3 windkraft*^1.4 windrad*^1.4
    windräder*^1.5 windpark*^1.4 solar* photovoltaik*^1.4 wasserkraft*^1.1 biogas^1.2 biosprit^1.3
    kohlekraftwerk*^1.2 kohleausstieg^1.4 fracking^1.2 energieeffizienz fossil*^.5 ökolog*^1.3
    ökosystem*^1.6 natur^.7 naturschutz*^1.6 naturschützer*^1.6 naturschutzgebiet*^1.4
    nationalpark*^1.2 biosphäre*^1.4 artenvielfalt^1.8 artenschutz*^1.7 artensterben^1.8
    biodivers*^1.7 bedrohte_arten^1.6 tierart*^1.4 tierarten arten^.6 aussterben ausgestorben^.9
    lebensraum* wald^.7 wälder*^.9 regenwald*^1.5 abholz*^1.6 rodung*^1.3 aufforst*^1.5
    gletscher*^1.1 arktis^.9 meeresspiegel^1.5 ozean*^.5 meere^.7 korallen*^1.2 überfisch*^1.7
    fischbeständ*^1.5 wal^.5 wale^.9 walfang^1.6 bienen^.9 bienensterben^1.6 vögel^.8 vogel^.5
    wolf^.3 wölfe^.9 luchs* bären^.4 fischotter*^1.3 biber insekten^.8 wilderei^1.1 elfenbein^.9
    boden^.2 grundwasser*^1.1 gewässer*^.9 flüsse^.5 ölpest^1.6 greenpeace^1.7 wwf^1.5
    global_2000^1.8 bund_naturschutz^1.6 fridays_for_future^1.6 gentechnik* dürre^.6 kyoto^1.2
    geschäftsklima^0 investitionsklima^0 gesprächsklima^0 betriebsklima^0 konsumklima^0
    arbeitsklima^0 mülldeponie*^1.5 borkenkäfer*^1.4 verseuch*`,
  health: `
    gesundheit*^1.2 gesundheitsminister*^.8 gesund^.5 ungesund^.8 krank^.8 kranke^.9 kranken*
    krankheit*^1.2 erkrank*^1.3 krankenhaus*^1.3 krankenhäuser*^1.4 krankenkasse*^1.2
    krankenstand^.7 spital*^1.2 spitäler*^1.3 klinik*^1.1 klinisch*^1.1 ambulanz*^1.1
    intensivstation*^1.4 notaufnahme*^1.3 hospiz*^1.4 pflege^.9 pflege*^.8 pflegeheim*^1.2
    arzt^1.1 ärzte*^1.3 ärztin*^1.2 ärztlich*^1.2 hausarzt*^1.3 facharzt*^1.4 chirurg*^1.4
    zahnarzt*^1.4 zahnärzt*^1.4 hebamme*^1.4 patient*^1.3 mediziner*^1.3 medizin^1.1
    medizinisch*^1.1 nobelpreis*^0 medikament*^1.4 arznei*^1.4 apotheke*^1.3 apotheker*^1.4
    pharma*^.9 antibiotik*^1.6 penicillin^1.7 schmerzmittel*^1.4 insulin^1.5 impf*^1.5 schimpf*^0
    beschimpf*^0 impfstoff*^1.4 impfpflicht^1.4 therapie*^1.1 therapeut* behandlung^.7
    behandlungen behandelt^.3 operation^.5 operationen^.9 operiert^.9 transplant*^1.4
    organspende*^1.6 spender^.3 blut^.5 blutdruck^1.5 bluthochdruck^1.5 blutspende*^1.3
    cholesterin^1.6 diagnos*^1.1 symptom*^1.2 virus^1.1 viren^.8 virolog*^1.6 bakteri* keime
    erreger*^1.3 infekt*^1.3 infektion*^1.1 infiziert*^1.2 ansteck*^1.3 epidemie*^1.4
    pandemie*^1.3 seuche*^1.4 quarantäne*^1.2 corona*^1.2 coronavirus^1.4 covid*^1.4 covid-19^.4
    lockdown*^.8 grippe*^1.4 influenza^1.5 vogelgrippe^1.6 schweinegrippe^1.6 sars^1.3 ebola*^1.5
    zika*^1.6 aids^1.2 hiv^1.6 hiv-*^1.3 malaria^1.6 tuberkulose^1.6 cholera^1.6 masern^1.6
    polio^1.5 pocken^1.5 hepatitis^1.6 krebs^1.2 krebs*^1.1 brustkrebs^1.4 lungenkrebs^1.4
    tumor*^1.5 leukämie^1.6 chemotherapie*^1.6 herzinfarkt*^1.3 schlaganfall*^1.4
    schlaganfäll*^1.4 herz-kreislauf*^1.5 diabet*^1.6 übergewicht*^1.4 fettleibig*^1.6
    adipositas^1.7 asthma^1.5 alzheimer*^1.4 demenz*^1.4 parkinson^1.4 autis*^1.1 depression
    depressionen^1.2 psychiat*^1.3 psych*^.7 psychotherap*^1.3 suizid^.7 burnout^1.1 burn-out^1.1
    sucht^.8 süchtig^.9 alkohol^.5 rauchen^.9 raucher* rauchverbot^.9 tabak*^.7 zigarette*^.6
    ernährung*^.7 vitamin*^1.1 diät^.8 diäten^.2 schwanger*^.9 geburt^.5 geburten^.6
    verhütung*^1.1 abtreibung*^.8 künstliche_befruchtung^1.4 embryo*^.8 stammzell*^.9
    sterbehilfe^1.3 lebenserwartung sterblichkeit^1.1 hygiene^.9 contergan^1.7 leber lunge^1.1
    gehirn^.6 hirn^.5 immunsystem^1.3 nebenwirkung*^1.3 dosis^.8 who^.9
    weltgesundheitsorganisation^1.5 gebietskrankenkasse*^1.3 elga^1.4 rezeptpflicht*^1.4 niere^1.1
    nieren^1.2 nierenkr*^1.3 allergie*^1.3 allergisch*^1.2 allergik*^1.3 verbraucher*^0
    verunglimpf*^0 zuckerkrank*^1.3 zahnmedizin*^1.2`,
  labour: `
    gewerkschaft*^1.5 gewerkschafter*^1.4 ögb^1.4 dgb^1.6 verdi^1.2 ver^.1 ig_metall^1.7
    betriebsrat*^1.4 betriebsräte*^1.4 personalrat*^1.4 personalvertret*^1.4 streik*^1.5
    warnstreik*^1.7 generalstreik*^1.7 arbeitskampf*^1.7 arbeitskämpf*^1.7
    arbeitsniederlegung*^1.9 aussperrung*^1.6 streikbrecher*^1.7 urabstimmung*^1.5 tarif^.6
    tarifverhandlung*^1.8 tarifvertrag*^1.7 tarifverträge*^1.7 tarifstreit*^1.8
    kollektivvertrag*^1.7 kv-verhandlung*^1.8 lohn^1.1 löhne*^1.2 lohnerhöhung*^1.6
    lohnverhandlung*^1.7 lohndumping^1.5 lohnnebenkosten^1.1 mindestlohn*^1.4 gehalt^.9
    gehälter*^1.1 gehaltserhöhung*^1.4 einkommen^.5 überstunden^1.3 arbeitszeit*^1.4
    zwölfstundentag^1.7 35-stunden-woche^1.8 teilzeit*^1.1 leiharbeit*^1.6 zeitarbeit*^1.5
    kurzarbeit*^1.5 schwarzarbeit*^1.1 arbeiter^.9 arbeitern^.9 arbeiterkammer^1.1
    arbeitnehmer*^1.4 arbeitgeber*^1.2 angestellte*^.9 beschäftigt^.4 beschäftigte beschäftigten
    beschäftigung mitarbeiter^.5 mitarbeitern^.4 belegschaft*^1.4 personal^.6 personalabbau^1.6
    arbeit^.3 arbeitsmarkt*^1.4 arbeitsplatz arbeitsplätze*^1.2 arbeitsbedingung*^1.4
    arbeitsrecht*^1.4 arbeitsgericht*^1.4 arbeitslos*^1.5 arbeitslosenquote arbeitslosenrate
    arbeitslosengeld arbeitsagentur^1.6 arbeitsamt^1.6 arbeitsuchend*^1.6
    arbeitslosenversicherung^1.3 ams^1.4 hartz_iv^1.2 joblos*^1.4 job^.7 jobs^.8 jobabbau^1.6
    jobsuche^1.4 stellen^.2 stellenabbau^1.6 stellenmarkt^1.3 bewerbung*^.5 fachkräfte*
    fachkräftemangel^1.4 kündigung kündigungen^1.3 kündigungsschutz^1.6 gekündigt^.7 entlassung*
    entlassen^.6 abfertigung^1.3 abfindung^.9 sozialplan*^1.6 sozialpartner*^1.2 umschulung^1.2
    rente^.8 renten^.8 rentenalter^1.3 rentner*^.6 rentenversicherung pension*^.9 pensionist*^.7
    pensionsreform pensionsalter^1.3 frühpension*^1.3 ruhestand^.8 frühverrentung^1.5 karenz^1.2
    mutterschutz^1.2 elternzeit^1.3 urlaubsanspruch^1.5 gleicher_lohn^1.4 mitbestimmung^1.2
    homeoffice telearbeit^1.2 saisonarbeiter*^1.4 gastarbeiter*^1.1 tarifrunde^1.8 bewerber^.5
    stellenbewerber*^1.2 hungerstreik*^0 arbeit_nieder^1.8 arbeit_niedergelegt^1.8`,
  weather: `
    wetter^1.2 wetterbericht*^1.8 wettervorhersage*^1.8 wetterdienst*^1.6 wetterlage^1.5
    wetterumschwung^1.6 unwetter*^.9 unwetterwarnung*^1.5 meteorolog*^1.7 zamg^1.7 ubimet^1.8
    temperatur*^1.2 grad^.9 celsius^1.3 plusgrade^1.6 minusgrade^1.5 regen^1.2 regnet^1.3
    regnerisch^1.5 regenschauer*^1.6 regenfälle*^1.4 dauerregen^1.5 starkregen^1.4 schauer
    niederschlag^1.2 niederschläge*^1.5 niesel*^1.4 nieselregen^1.3 gewitter*^1.4 blitz^.6
    donner^.8 hagel*^1.2 schnee^1.2 schneefall*^1.4 schneefälle*^1.5 neuschnee^1.5 schneit^1.4
    schneesturm*^1.5 schneechaos^1.5 schneedecke^1.4 eis^.4 glatteis^1.5 eisregen^1.7 frost*^1.2
    frostig*^1.3 kälte*^1.1 kälteeinbruch^1.6 kältewelle^1.6 kalt^.5 kühler^.8 hitze
    hitzewelle*^1.5 hitzerekord*^1.6 heiß^.5 heißeste^1.1 tropennacht^1.6 tropennächte^1.6
    sonne^.7 sonnig*^1.5 sonnenschein^1.5 sonnenstunden^1.6 heiter wolkig^1.6 bewölk*^1.6
    wolken^.9 wolkenlos^1.5 nebel nebelig^1.4 hochnebel^1.7 wind^.8 windböen^1.6 böen^1.5 sturm^.9
    sturmböen^1.6 stürmisch^1.1 sturmtief^1.5 orkan*^.8 föhn^1.2 tief^.2 tiefdruck*^1.6
    hochdruck*^1.4 kaltfront*^1.7 warmfront^1.7 wechselhaft*^1.5 auflockerung^1.2 trocken^.6
    trockenheit^1.1 dürre^.8 altweibersommer^1.6 winter^.4 wintereinbruch^1.6 tauwetter^1.6
    millimeter^.5 wetterwarte^1.7 deutscher_wetterdienst^1.2 dwd^1.4 lawinenwarn*^1.1 kugelhagel^0`,
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
