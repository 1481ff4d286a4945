/** Topics of public life → the German words that speak for them. */
export const germanPublicLife: Readonly<Record<string, string>> = {
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
}
