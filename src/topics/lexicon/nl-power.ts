/** Topics of power → the Dutch words that speak for them. */
export const dutchPower: Readonly<Record<string, string>> = {
  conflict: `
    oorlog* burgeroorlog*^2 wereldoorlog*^1.2 koude_oorlog^.9 handelsoorlog*^-.5 prijzenoorlog^0
    oorlogsmisda*^1.2 oorlogsgebied*^1.5 oorlogsvlucht* front^.6 frontlinie*^1.5 slagveld^1.2
    veldslag^1.5 bezetting^.8 bezetter^1 bezet_gebied^1.5 verzetsstrijd*^1.2 bevrijding^.9
    capitulatie^1.5 loopgra*^1.5 gesneuveld*^1.8 sneuvel*^1.5 krijgsgevang*^2 krijgsmacht^1.6
    veteraan^.8 veteranen^.8 dodenherdenking^.8 concentratiekamp*^1 nazi's^.8 nazi-duitsland^1
    wehrmacht^2 gestapo^1.3 hitler^.8 d-day^2
    leger^1.3 legers^1.3 legertop^1.8 legerbasis^1.8 legerchef^2 regeringsleger^2 landmacht^2
    luchtmacht^1.6 zeemacht^1.8 marine^.9 marinier*^1.4 militair^1.1 militaire^1.1 militairen^1.3
    soldaat^1.3 soldaten^1.5 kindsoldaten^2 generaal^.6 kolonel^1.1 dienstplicht*^1.2 troepen^1.4
    troepenmacht^2 tank^.5 tanks^1.1 pantser*^1.4 artillerie^2 mortier*^1.5 granaat^1 granaten^1.2
    raket^.6 raketten^1 raketaanval*^2 rakettest*^1.5 langeafstandsraket*^2 kruisraket*^1.8
    luchtaanval*^2 luchtafweer*^2 drone^.4 droneaanval*^2 bombardement* gebombardeerd^2
    bommenwerper*^2 straaljager*^1.3 gevechtsvliegtuig*^1.6 f-16^1.3 f-16's^1.3 f-35^1.2 jsf^1
    munitie^1 landmijn*^2 mijnenveger*^1.6 clusterbom*^2 fosforbom* chemische_wapens^2 gifgas*^1.2
    kernwapen*^1.4 atoomwapen*^1.6 atoombom*^1.6 kernproef* wapenembargo^1.5 ontwapen*^1.2
    wapenlevering*^1.3 defensie*^1.1 ministerie_van_defensie^1
    bomaanslag*^1.8 zelfmoordaanslag*^2 aanslag^1 aanslagen^1.2 terreur*^1.3 terrorist*^1.3
    terrorisme*^1.3 terreurdreiging^1.5 dreigingsniveau^1.3 nctv^1.2 jihad*^1.6 syriëganger*^1.5
    syriëstrijder*^1.6 islamitische_staat^1.6 is-strijder*^1.8 is-vrouw*^1.3 is-kinderen^1.3
    kalifaat^1.6 al-qaeda^2 al_qaida^2 al-qaida^2 taliban^1.8 boko_haram^2 al-shabaab^2
    hezbollah^1.8 hamas^1.6 fatah^1.3 plo^1.5 ira^1 eta^1 farc^1.8 pkk^1.5 ypg^1.8 tamiltijgers^2
    rode_khmer^2 vietcong^2 extremisten^.8 extremistisch*^.7 radicalisering^.9 bomgordel*^2
    autobom*^2 bermbom*^2 bom^.7 bommen^1 zelfmoordterrorist*^2 bloedbad^1.1 gijzelaar*^1
    gijzeling^.8
    rebel^1 rebellen*^1.6 opstandeling*^1.6 guerrilla*^1.8 militie^1.4 milities^1.4
    paramilitair*^1.6 huurling*^1.6 separatist*^1.2 krijgsheer^2 krijgsheren^2 strijders^1.2
    strijdgroep^1.6 gewapende_groep*^1.6 gewapende_strijd^1.8 gevechten^1.4 vuurgevecht*^.8
    beschieting*^1.6 beschoten^.7 belegering^1.5 belegerd^1.2 offensief^.8 invasie^1.4
    binnengevallen^.6 annexatie^1.1 geannexeerd^1 staatsgreep*^1.3 coup^1 couppoging^1.4
    couppleger* junta^1.2 staat_van_beleg^1.5 noodtoestand^.4 genocide*^1.4 volkenmoord^1.5
    etnische_zuivering*^2 massagra*^1.4 massaslachting^1.5
    vrede^.7 vredesakkoord*^1.8 vredesverdrag^1.6 vredesoverleg^1.8 vredesonderhandeling*^1.8
    vredesproces^1.6 vredesmissie*^2 vredesmacht^2 vredestroepen^2 vredesconferentie^1.6
    blauwhelm*^2 staakt-het-vuren^2 wapenstilstand*^1.6 gedemilitariseerd*^1.6 navo-troepen^1.6
    navo-missie^1.8 navo^.6 navo-bondgeno*^.8 vn-missie^1.5 vn-troepen^2 unifil^2 isaf^2 monusco^2
    minusma^2 conflict^.6 conflicten^.6 conflictgebied*^1.5 gewapend_conflict^1.8 crisisgebied^.9
    israëlisch*^.5 palestijn*^.8 gaza^1.2 gazastrook^1.5 westelijke_jordaanoever^1.3 golan*^1
    jeruzalem^.4 intifada^2 kolonisten^.9 zesdaagse_oorlog^2 libanon^.6 syrië^.7 syrisch*^.5
    aleppo^1.5 idlib^1.5 raqqa^1.5 koerd*^.7 irak^.7 iraak*^.5 bagdad^.9 mosul^1.5 saddam^.9
    koeweit^.7 golfoorlog^2 jemen^.9 houthi*^1.8 afghan*^.6 afghanistan^.8 kabul^1 uruzgan^2
    kunduz^1.6 kasjmir^1 libië^.6 mali^.5 somalië^.6 soedan^.6 darfur^1.5 congo^.2 rwanda^.8
    hutu^1.5 tutsi*^1.5 tsjetsjen*^1.3 donbas^1.6 donetsk^1.6 krim^.9 oekraïn*^.6 kiev^.4 kyiv^.6
    joegoslav*^.7 kosovo*^.9 bosnië^.9 bosnisch*^.7 servisch*^.4 srebrenica^1.6 dutchbat^2
    milosevic^1 karadzic^1.2 mladic^1.2 vietnamoorlog^2 koreaoorlog^2 politionele_acties^2
    falkland*^1.3 spionage^.6 oorlogsmonument^.7 oorlogsmuseum^.7 oorlogsfilm^.3
    supermarktoorlog^0 prijsoorlog^0 bendeoorlog^0 drugsoorlog^.5 generaal_pardon^0 klimaattop^0
    vietnam^.5 korea^.3 noord-korea*^.6 iran^.3 israël^.4 is-bolwerk^1.8 bolwerk^.4 verzet^.4
    strijd^.2
    defensief^0 defensieve^0 milieudefensie^0 -leger_des_heils^1.3 levensmiddelenterrorisme^0
    holocaust^.9 deportatie*^1 gedeporteerd*^1 auschwitz^1.2 herdenking^.4 herdenkt^.3
    nabestaanden_van_de_aanslag^1 explosievenopruiming*^1 eod^.8 wapenwedloop^1.6 kernmacht^1.4
    atoommacht^1.4 bewapening^1.3 wapenbeheersing^1.5 ontwapeningsakkoord^1.6 mobilisatie^1.2
    gemobiliseerd^1 deserteur*^1.5 deserteerde*^1.4 vluchtelingenkamp^.4
    mensenrechtenschending*^.5 burgerdoden^1.4 luchtalarm^1.3 schuilkelder*^1.2 sabotage^.7
    drone-aanval*^1.8 grensconflict^1.6 grensgevecht*^1.6
  `,
  politics: `
    minister*^1.2 ministers^1.3 minister-president*^2 premier^1.5 premiers^1.4 eerste_minister^1.8
    vicepremier^1.8 vice-premier^1.8 staatssecretaris*^1.6 minister_van_staat^1.8 informateur^2
    formateur^2 kabinet*^1.6 kabinet^1.5 kabinetscrisis^2 kabinetsformatie^2 kabinetsbesluit^1.5
    regeringsformatie^2 regeerakkoord^2 regeerperiode^1.6 regering*^1.2 regeringspartij*^2
    regeringsleider*^1.8 regeringscoalitie^2 ministerraad^1.8 kernkabinet^2 ministerie^.8
    ministeries^.8 binnenlandse_zaken^1.2 buitenlandse_zaken^1.4 algemene_zaken^1 torentje^1.2
    binnenhof^1.7 wetstraat^2 prinsjesdag^1.6 troonrede^1.6 miljoenennota^1.4 haagse_politiek^1.8
    den_haag^.3
    parlement*^1.5 parlementair*^1.4 parlementslid^1.8 parlementsleden^1.8 parlementariër*^1.9
    tweede_kamer*^1.8 eerste_kamer*^1.9 tweede_kamerlid^2 kamer^.4 kamerlid*^1.7 kamerleden^1.8
    kamerfractie^2 kamercommissie^1.6 kamermeerderheid^2 kamerdebat^2 kamervragen^2 kamerbrief^1.6
    kamervoorzitter^2 volksvertegenwoordig*^1.8 senaat^1.6 senator*^1.6 senatoren^1.7
    staten-generaal^1.7 vlaams_parlement^1.8 vlaamse_regering^1.8 waalse_regering^1.8
    federale_regering^1.8 fracties^1.5 fractie*^1.5 fractieleider*^2 fractievoorzitter*^2
    eenmansfractie^2 spoeddebat^1.7 debat^.8 debatten^.9 slotdebat^1.5 motie^1.3 moties^1.4
    motie_van_wantrouwen^2 amendement*^1.5 interpellatie^1.5 wetsvoorstel*^1.6 wetsontwerp*^1.6
    wetgeving^.8 wetgever^1 wet^.6 wetten^.7 grondwet*^1.2 decreet^1.2 ordonnantie^1.2
    koninklijk_besluit^1.2 raad_van_state^.8 rekenkamer^1 enquêtecommissie^1.6
    onderzoekscommissie^.9
    verkiezing*^1.7 verkiezingen^1.7 verkiezingscampagne^2 verkiezingsprogramma*^2
    verkiezingsuitslag*^2 verkiezingsstrijd^2 verkiezingswinst^2 verkiezingsavond^2
    statenverkiezingen^2 gemeenteraadsverkiezingen^2 presidentsverkiezingen^2
    parlementsverkiezingen^2 sportverkiezing*^0 missverkiezing*^0 kiezer*^1.6 kiezers^1.7
    kiesdrempel^2 kiesstelsel^2 kieskring^2 kiesrecht^1.4 kieslijst^2 kieswijzer^1.8
    kieskompas^1.4 stemwijzer*^1.8 stemming^.8 stemmen^.7 gestemd^1 stemt^.7 stem^.4
    stemlokaal^1.7 stembureau*^1.6 stembus*^1.7 stemhokje^1.4 stembiljet*^1.7 stemrecht^1.5
    opkomst^.6 exitpoll*^2 exit-poll*^2 peiling*^1.1 peilingen^1.3 zetel*^1.3 zetels^1.6
    zetelverlies^2 zetelwinst^2 lijsttrekker*^2 lijstduwer*^2 lijst^.3 kandidaat^.6 kandidaten^.5
    kandidaatstelling^1.2 campagne^.8 voorverkiezing*^2 caucus^1.6 kiesmannen^2 referendum*^1.6
    volksraadpleging^1.8
    partij^1.1 partijen^1.1 partij*^1 partijleider*^2 partijvoorzitter*^2 partijtop^2
    partijgenoot^1.8 partijgenoten^1.8 partijcongres^2 partijbestuur^1.8 partijbureau^1.6
    partijprogramma^1.8 politieke_partij*^1.8 coalitie*^1.6 coalitiepartij*^2 coalitiepartner*^2
    oppositie*^1.4 oppositiepartij*^2 oppositieleider*^2 achterban^.7 politiek*^1.2 politici^1.4
    politicus^1.4 politica^1.3 bewindsman^1.8 bewindslieden^1.8 bewindspersoon^1.8 bestuurder^.5
    bestuurders^.5 vvd^1.7 vvd'er*^1.7 pvda^1.6 pvda'er*^1.6 cda^1.7 cda'er*^1.7 d66^1.7
    d66'er*^1.7 groenlinks^1.7 pvv^1.7 pvv'er*^1.7 sp^1.2 sp'er^1.4 christenunie^1.7 sgp^1.6
    partij_voor_de_dieren^1.7 50plus*^1.5 denk^.3 forum_voor_democratie^1.8 forum^.6 fvd^1.7
    lijst_pim_fortuyn^1.8 lpf^1.7 leefbaar^1 kvp^1.7 arp^1.5 chu^1.4 psp^1.4 ppr^1.4 cpn^1.5
    bbb^1.4 volt^.6 ja21^1.7 nsc^1.4 nsb^1 cd&v^2 cvp^1.8 psc^1.6 n-va^2 vu^.8 volksunie^2
    open_vld^2 vld^1.8 pvv-leider^2 sp.a^1.8 bsp^1.6 vooruit^.3 agalev^2 ecolo^1.8 vlaams_belang^2
    vlaams_blok^2 lijst_dedecker^2 mr^.5 pvda+^1.5 défi^1.4 liberalen^1.2 liberaal^.8 liberale^.8
    socialist*^1 socialisten^1.2 sociaaldemocra*^1.3 christendemocra*^1.6 communist*^.9
    conservatie*^.7 populis*^1.1 nationalis*^.8 vlaams-nationalist*^1.6 extreemrechts^1.1
    extreemlinks^1.1 linkse^.7 rechtse^.6 labour^1.3 tory^1.3 tory's^1.3 tories^1.5 conservatieven^.9
    lagerhuis^1.8 hogerhuis^1.6 downing_street^1.8 brexit*^1.5 brexiteer*^1.8 no_deal^1.2
    republikein*^1.2 democraten^1.3 democraat^1.2 democratie*^.9 democratisch*^.7 witte_huis^1.7
    congres^.8 amerikaans_congres^1.6 huis_van_afgevaardigden^1.8 impeachment^1.8
    afzettingsprocedure^1.8 bondskanselier^1.8 kanselier^1.3 bondsdag^1.8 bundestag^1.8 élysée^1.6
    kremlin^1.5 doema^1.6 knesset^1.6 politbureau^1.6
    rutte^1.3 balkenende^1.5 lubbers^1.4 van_agt^1.5 den_uyl^1.6 drees^1.3 wilders^1.4 baudet^1.3
    klaver^1 asscher^1.2 fortuyn^1.2 buma^1.2 pechtold^1.3 marijnissen^1.1 verhofstadt^1.4
    dehaene^1.5 leterme^1.4 di_rupo^1.5 de_wever^1.3 martens^.8 tindemans^1.5 eyskens^1.4 spaak^1
    michel^.2 de_croo^1.3 trump^.9 obama^1.1 clinton^1 bush^.9 reagan^1 nixon^1.1 kennedy^.7
    biden^1.1 poetin^1 gorbatsjov^1.2 jeltsin^1.2 merkel^1.2 kohl^1 macron^1.1 sarkozy^1.2
    chirac^1.1 mitterrand^1.2 de_gaulle^1.1 thatcher^1.2 blair^1.1 theresa_may^1.6 johnson^.4
    corbyn^1.4 erdogan^1.1 netanyahu^1.1 bolsonaro^1.2 maduro^1.1 guaidó^1.1 zelensky^.8
    porosjenko^1 orbán^1.3 berlusconi^1.2 kim_jong-un^1 xi_jinping^1.1 kaczynski^1.2 salvini^1.2
    mandela^.8 mobutu^1 castro^.8 president^.8 president*^.9 presidente^.8 presidentschap^1.4
    presidentskandida*^1.8 staatshoofd*^1.4 staatsbezoek^1.3 machthebber*^1.1 machtsstrijd^1.3
    machtsoverdracht^1.4 dictator*^.9 dictatuur^1 regime^.9 autocrat*^1.1 aftreden^1
    afgetreden^1.1 ontslagnemend^1.4
    europees_parlement^1.7 europese_commissie^1.4 europese_unie^1.1 europese_raad^1.5
    europese_verkiezingen^1.8 europarlement*^1.8 eurocommissaris*^1.7 eu^.8 eu-*^.8 eu-leiders^1.6
    eu-lidstat*^1.3 lidstaten^.9 lidstaat^.8 eurotop^1.6 europese_top^1.5 eeg^.9
    verdrag_van_maastricht^1.6 schengen^1 benelux^.9 brussel^.2 vn^.5 verenigde_naties^.8
    veiligheidsraad^1.2 navo^.4 ambassade^1 ambassades^1 ambassadeur*^1.2 ambassadrice^1.1
    diplomat*^1.4 diplomatie^1.5 diplomatiek*^1.4 consul^.9 consulaat^.9 verdrag^.9 verdragen^.4
    sanctie^.5 sancties^1.1 topontmoeting^1.5 topoverleg^1.1 bilateraal^1.3 bilaterale^1.3
    betrekkingen^1.1 onafhankelijkheid^.8 onafhankelijkheidsreferendum^1.8 catala*^.8
    soeverein*^.9 dekolonisatie^1.1 migratiebeleid^1 immigratiebeleid^1 asielbeleid^1
    vluchtelingendeal^1 kinderpardon^1
    burgemeester*^1 burgemeester^.9 wethouder*^1.5 wethouders^1.5 schepen^.6 schepenen^1.3
    schepencollege^2 gemeenteraad*^1.5 gemeenteraadslid^1.8 raadslid^1.6 raadsleden^1.6
    raadsfractie^1.8 raadsvergadering^1.6 raadscommissie^1.5 raadsdebat^1.8 stadsbestuur^1.1
    gemeentebestuur^1.1 gemeentehuis^.7 stadhuis^.6 gemeente^.4 gemeenten^.4
    college_van_b_en_w^1.8 college^.5 herindeling^1.3 fusiegemeente^1.2 gemeentefinanciën^1.3
    districtsraad^1.6 provinciale_staten^1.9 provinciebestuur^1.5 provincieraad^1.6
    gedeputeerde*^1.5 gedeputeerde_staten^1.8 statenlid^1.8 statenleden^1.8
    commissaris_van_de_koning^1.5 gouverneur^.8 provincie^.3 communautair*^1.5
    staatshervorming^1.9 taalgrens^1.1 taalwet*^1.2 faciliteitengemeente^1.6
    brussel-halle-vilvoorde^1.8 bhv^1.4 koningskwestie^1.2 gewest^.6 gewesten^.8 deelstaat^.6
    federaal^.6 federale^.5 beleid^.6 beleids*^.6 bestuursakkoord^1.6 begroting^.7 bezuiniging*^.9
    bezuinigen^.8 ambtenaar^.6 ambtenaren^.7 overheid^.6 rijksoverheid^.7 bestuurlijk^.7
    inspraak^.6 lobby^.5 lobbyist*^.9 demonstr*^.6 betoging^.7 betogers^.7 protest^.4 protesten^.5
    activist*^.4 gele_hesjes^1.1 vechtpartij*^0 steekpartij*^0 schietpartij*^0 tegenpartij^0
    partijtje*^0 voorzitterschap^.5 vicevoorzitter^.3 topambtenaar^1 piratenpartij^1.5 unionist*^1
    unionisten^1.2 martelpartij^0 wim_kok^1.6 premier_kok^2 kabinet-kok^2 boerenpartij^1.5
    wereldpolitiek^1.2 hoge_vertegenwoordiger*^1.8 buitenlands_beleid^1.6 buitenlandbeleid^1.6
    buitenlandpolitiek^1.6 buitenlandminister*^1.8 eu-land^1 eu-landen^1.2 derde_landen^.8
    toenadering^.9 onderhandeling*^.6 onderhandelaar*^.7 tussenstaten^.8 verdragsorganisatie^1.2
    grootmacht*^1 wereldleider*^1.3 bondgenoot^.8 bondgenoten^.9 bondgenootschap^1.1
    geopoliti*^1.3 internationale_betrekkingen^1.6 protocol^.4 gezant^1.3 topconferentie^1.4
    g7^1.2 g8^1.2 g20^1.2 g7-top^1.6 asean^1.2 afrikaanse_unie^1.4 ontspanning^.3
    invloedssfeer^1.3 moskou^.4 washington^.4 peking^.4 europees^.4 europese^.4 borrell^1.4
    solana^1.5 timmermans^1.2 juncker^1.6 von_der_leyen^1.6 delors^1.5 eu-ambassadeur*^1.4
    eu-buitenland*^1.6 persconferentie^.3 woordvoerder^.2 goedgekeurd^.4 unaniem^.5
    kiesgerechtig*^1.6 stemplicht^1.5 opkomstplicht^1.5 cordon_sanitaire^1.8 paarse^.9
    paars-groen^1.8 zweedse_coalitie^1.8 vivaldi^1 purperen^.4 rood-groen^1
    politiekogel*^0 politiekorps*^0 politiekring*^0 moordpartij*^0 marktpartij*^0 partijdig*^0
    nationaliser*^.3 demonstratief^0 demonstratieve^0 wedstrijdpartij*^0
  `,
}
