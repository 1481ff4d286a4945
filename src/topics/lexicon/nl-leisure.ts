/** Topics of leisure → the Dutch words that speak for them. */
export const dutchLeisure: Readonly<Record<string, string>> = {
  arts: `
    film* speelfilm* bioscoop* bioscopen cinema^.8 regisseur*^2 filmmaker* scenarist* acteur*
    actrice* acteren^1.5 hoofdrol*^1.2 bijrol^1.5 première^1.3 hollywood^2 oscar^1.5 oscars^2
    bollywood^2 filmfestival*^2 gouden_palm^2 gouden_kalf^2 kaskraker* animatiefilm* stuntman
    filmpje^.2 filmpjes^.2 filmde^.2 filmden^.2 filmen^.3
    muziek* muzikant* musici musicus^1.5 musical*^1.5 zanger* zangeres* zang^1 gezongen^.8
    singer-songwriter* concert* popconcert* festival* popfestival*^2 pukkelpop^2 pinkpop^2
    lowlands^1.5 rock_werchter^2 tomorrowland^1.5 album albums gitarist* gitaar^1.2 drummer*^1.5
    pianist* piano^1.2 violist*^2 viool^1.5 cello^1.5 cellist*^2 dirigent*^2 orkest*^2
    filharmonisch*^2 symfoni*^2 concertgebouw*^1.5 componist*^2 compositie^.8 opera opera's
    operazanger* sopraan^2 tenor^2 koor^1 koren^.6 jazz^1.5 blues^1.2 hiphop^1.5 rapper*^1.5
    popgroep*^2 rockgroep*^2 rockband*^2 popmuziek^2 punkband^2 dj^.8 dj's^.8 songfestival*^2
    eurosong^2 hitparade^2 top_40^1.5 top_2000^1.5 single^.7 liedje* lied^.8 liedjes songs^1.2
    fanfare^1 harmonieorkest^1.5 meezing* deejay* poppodium*^2
    theater* toneel*^2 schouwburg*^2 cabaret*^2 cabaretier*^2 comedian*^1.5 stand-upcomed*^2
    voorstelling^.9 voorstellingen^1.2 toneelstuk^2 choreograaf^2 choreografie^2 ballet*^1.5
    dans^.8 danser^1 dansers^1 danseres* dansvoorstelling*^2 circus^1 revue^1.2 poppenspel*
    decor^.6 repetities^.8 publiek^.4 applaus^.6 komiek^1.2
    museum*^1.6 musea^2 rijksmuseum^2 stedelijk_museum^2 mauritshuis^2 tentoonstelling*^2
    tentoongesteld^1.5 expositie*^2 exposeert^2 expo^1.2 kunst^1.2 kunstenaar*^1.5
    kunstenares*^1.5 kunstwerk*^1.5 kunstschilder*^2 kunstgeschiedenis^1.5 kunstcollectie^2
    kunsthal^2 kunstgalerie galerie^1.2 galeries^1.2 schilder^.8 schilderij*^1.6 schilderkunst^2
    etsen^1.5 tekeningen^.7 aquarel*^1.5 beeldhouw*^2 sculptuur^1.5 sculpturen^1.5
    beeldende_kunst*^2 standbeeld*^1 muurschildering*^1.5 conservator*^1.5 curator^.5
    restauratie^.5 rembrandt*^2 rubens^1.5 van_gogh^2 johannes_vermeer^2 vermeer^.4 mondriaan^2 magritte^2 ensor^1.2
    bruegel^1.5 picasso^2 warhol^1.5 fotograaf^.7 fotografie^.9 fototentoonstelling^2 design^.7
    designprijs^1.5 designer^.8 ontwerpers^.6 vormgev*^.9 architect^.9 architecten^1
    architectuur^1.3
    boek^.8 boeken^1 boekje^.5 boekenweek*^2 boekhandel*^1.2 bibliothe*^1.1 bieb^1 boekwinkel*
    roman^1.3 romans^1.3 debuutroman^2 thriller^.8 schrijver* schrijfster* romanschrijver*
    auteur^.8 auteurs^.7 dichter^.8 dichters^1.3 dichteres* dichtbundel^2 gedicht gedichten
    poëzie^2 literatuur^1.5 literair*^1.5 literatuurprijs^2 nobelprijs_voor_literatuur^2
    libris^1.5 ako_literatuurprijs^2 gouden_uil^2 uitgever* uitgeverij*^1.2 bestseller*^1.2
    memoires^1 biografie^1 biograaf^1.2 novelle^1.2 stripverhaal*^2 striptekenaar*^2 stripboek*^2
    strips^1.2 suske^1.5 kuifje^1.5 kinderboek*^2 recensie*^1.5 recensent*^1.8 essay^.6 essays^.8
    gouden_griffel^2
    televisie*^1 tv^.8 tv-programma*^1.5 tv-serie*^1.5 tv-kijker* tv-zender* televisieserie*^2
    soapserie*^2 soap^1 sitcom^2 serie^.5 series^.4 aflevering^.8 afleveringen^.8 presentator*
    presentatrice* omroep* omroepen^1.5 publieke_omroep^2 npo^1.5 avro*^1.5 vara^1.3 kro^1.3
    tros^1.5 vpro^1.5 bnn*^1.5 ncrv^1.5 eo^1 vrt^.8 brt^.8 brtn^1 vtm^.8 rtl^.8 rtl4 sbs6^1.2
    ketnet^1.5 canvas^.7 netflix*^1.3 videoland^1.5 disney^.9 talkshow*^1.5 late_night^1.2 quiz^.9
    kijkcijfer*^2 kijkers^.7 documentaire*^1.3 documentairemaker*^2 docu^1.2 uitzending^.7
    uitzendingen^.8 radio^.7 radiozender*^1.5 radioprogramma*^1.5 radiomaker*^1.5 luisteraars^.9
    podcast*^1
    krant^.6 kranten^.7 dagblad*^.6 tijdschrift*^.8 weekblad*^.8 redactie^.6 hoofdredact*^1.3
    journalist*^.7 journalistiek^1.2 column^.4 columnist*^.8 cartoonist*^1.3 cartoon^1
    spotprent*^1 media^.5 persvrijheid^1.2 ombudsman^.3 mediagroep^.8 mediabedrijf^.9
    cultuur^.9 culturele*^.9 cultureel^.9 cultuurcentr*^1.5 cultureel_centrum^1.5 cultuurfonds^1.3
    cultuurprijs^2 cultuurhuis^1.5 erfgoed*^1.4 unesco^.8 monumentenzorg^1.5 volkscultuur
    entertainment^.8 popster*^1.5 fans^.4 idool^.7 artiest* act^.5 podium^.4 rijksmonument*^1
    mummie^.7 concertreeks^1 satire^1.3 satiri*^1 kunstmatig*^0 kunstmest^0 kunststof*^0
    theaters^1 boekjaar^0 boekhoud*^0 televisierechten^.3 concertgebouworkest^2 kunstgras*^0
    cultuurminister^1 *roman^1 *concert^1 *orkest^1.2 *festival^.8 *voorstelling^.8 *expositie^1
    briefschrijver*^0 geschiedschrijv*^0 onderschrijv*^0 voorschrijver*^0 redacteur*^.6
    redactrice^.8 multicultur*^0 balletje*^0
    nijntje^1.2 dick_bruna^1.8 annie_schmidt^1.5 plaquette^.5 cultuursubsidie*^1.6 kunstraad^1.5
    culturele_sector^1.8 rapnummer^1.5 gouden_plaat^1.8 hit^.6 hits^.8 nummer_één-hit^1.5
    videoclip*^1.3 streamingdienst*^1.1 luisterboek*^1.4 oeuvre^1.2 atelier^1 ateliers^1
    manuscript^.9 prentenboek*^1.5 voorleesmiddag^1.2 kunstroof^.8 veilinghuis^.7
    literatuurfestival^1.8 amateurschilder*^1.6 concertagenda^1.5 artistiek*^1.3
  `,
  lifestyle: `
    mode^1 modeontwerp*^1.8 modeweek^2 modeshow*^1.8 modehuis^1.6 modemerk*^1.6 modewereld^1.6
    modeschool^.9 modetrend*^1.8 catwalk^1.8 mannequin*^1.5 kleding^.9 kleren^.8 jurk^1 jurken^1
    rok^.3 schoenen^.8 schoenenmerk^1.2 outfit^1.2 kostuum^.6 kostuums^.7 sieraden^.7 juwelen^.6
    parfum^1.1 make-up^1 cosmetica^1 kapper*^.9 kapsel^.8 tattoo*^.9 tatoeage*^.9 baard^.4
    schoonheid*^.6 model^.3 topmodel^1.4 restaurant*^1.2 restaurants^1.3 sterrenrestaurant^1.5
    michelin*^1.5 michelinster*^2 brasserie^1.2 bistro^1.2 eetcafé^1.2 café^.6 cafés^.7 kroeg^.7
    terras^.8 terrasje*^1 terrassen^.7 horeca^.8 horecazaak^.9 uit_eten^1.3 pizzeria^1 frituur^1.1
    friet^1.1 frieten^1 hamburger*^.7 snackbar^.8 chef-kok^1.8 chef^.2 topkok^1.8 kok^1 koken^1.1
    kookboek*^1.7 kookprogramma^1.2 keuken^.7 recept^.9 recepten^1.2 gerecht_met^1.2 gerechten^1.1
    menu^.8 maaltijd^.7 ontbijt^.7 lunch^.6 diner^.8 dineren^.8 smaak^.6 smaken^.6 smullen^1.1
    lekker^.5 lekkere^.7 lekkernij* heerlijk*^.5 culinair*^1.6 gastronom*^1.8 proeverij^1.4
    ingrediënt*^1.1 kaas^.6 kazen^.7 vlees^.5 vleesloos^.8 vegetar*^.9 vegan*^.9 vis^.2
    mosselen^.7 asperge*^1.1 aardbei*^.8 groente^.5 groenten^.6 fruit^.5 brood^.5 bakker^.6
    taart^.8 taarten^.8 gebak^.8 chocola*^.8 koekjes^.6 koffie^.4 koffiebar^1.1 thee^.4 wijn^.9
    wijnen^1.1 wijnbouw*^1 champagne^.7 bier^.8 bieren^1 biertje^.6 speciaalbier*^1.4 brouwerij^.9
    brouwer^.8 jenever^1 whisky^1 gin^.8 cocktail*^.9 cocktailbar^1.3 barbecue*^1.1 picknick^.8
    dieet^.6 afvallen^.6
    reis^.5 reizen^.5 reiziger^.4 reisgids^1.4 reisbureau^1.2 reisorganisatie*^1.1 reisverslag^1.3
    rondreis^1.4 wereldreis^1.4 citytrip*^1.7 stedentrip*^1.7 bestemming^.5 bestemmingen^.6
    vakantie*^1.1 vakantieganger*^1.5 vakantiehuis*^1.4 vakantiepark*^1.3 vakantiewoning^1.4
    zomervakantie^1 wintersport*^1.3 skivakantie^1.6 skigebied*^1.2 camping*^1.3 kamperen^1.5
    kampeer*^1.5 caravan*^1.1 camper^1.1 strand^.7 strandpaviljoen^1.2 badplaats^1 kust^.3
    hotel^.7 hotels^.7 hotelkamer^.7 airbnb^.7 b&b^1 bed_and_breakfast^1.3 resort^.7 cruise*^1.1
    toerist^.7 toeristen^.7 toerist*^.6 toerisme^.7 dagje_uit^1.5 daguitstap*^1.6 uitstap^.8
    uitstapje*^1.2 uitje^.9 pretpark*^1.4 attractiepark*^1.5 attractie*^.9 efteling^1.4 walibi^1.5
    plopsaland^1.6 bobbejaanland^1.6 disneyland^1.3 wandelen^.8 wandeling*^.9 wandelroute*^1.6
    wandelaar*^.8 fietsroute*^1.5 fietstocht^1.3 fietsvakantie^1.5 knooppunten^.8 vierdaagse^.9
    avondvierdaagse^1.2 wonen^.3 interieur*^1.2 inrichting^.6 meubel*^.9 woonkamer^.6
    woontrend*^1.8 verbouw*^.5 klussen^.9 doe-het-zelf*^1.2 tuin^.8 tuinen^.9 tuinier*^1.5
    tuinieren^1.6 moestuin*^1.2 tuincentr*^1.1 planten^.6 plantje^.9 kamerplant*^1.4 snoei*^.9
    bonsai^1.6 rozen^.6 hobby^.6 hobby's^.7 hobbyist*^1 knutsel*^1 breien^1.2 haken^.5 naaien^.6
    handwerken^1 puzzel*^1.1 kruiswoord*^1.4 sudoku^1.5 bordspel*^1.4 spelletje*^.7 kaarten^.2
    bridge^.9 gezelschapsspel*^1.4 gamen^.8 gamer*^.8 playstation^.8 lego^1.1 speelgoed*^.9
    modelspoor*^1.4 postzegel*^1.2 duivenmelker*^1 vissen^.4 hengel*^.9 sportvisser*^1
    oldtimer*^1.4 autotest^1.6 testrit^1.2 rijtest^1.6 motorrijder^.5 fietsen^.4 e-bike^.8
    elektrische_fiets^.8 lifestyle*^1.6 trend^.6 trends^.7 trendy^1.2 wellness^1.4 sauna^1.2
    yoga^1.3 mindfulness^1.1 fitness*^.8 sportschool^.6 uitgaan^1 uitgaansleven^1.3
    uitgaanstip*^1.7 nachtclub*^.8 discotheek^.8 kroegentocht^1.3 kermis^1 carnaval*^1.1
    carnavals*^1.1 braderie^1.3 rommelmarkt*^1.3 vlooienmarkt^1.3 kerstmarkt*^1.2 weekmarkt^.8
    avondmarkt^1 evenement^.4 evenementen^.4 vrije_tijd^1 vrijetijds*^1.2 recreat*^.8 recreatie^1
    zwembad^.5 speeltuin*^.7 datingapp^.9 dating^.7 relatie^.3 single^.2 lezers_helpen_lezers^1.5
    tips^.6 tip^.4 horoscoop^1.6 weetjes^.6 winkelen^.7 shoppen^.8 airfryer^1.3 modelbouw^1.4
    hengelo^0 hengeloos*^0 hengelose^0 hengeloër*^0 bierviltje^.3
    verheerlijk*^0 verbouwereerd*^0 snoeihard*^0 -de_bakker^.6
  `,
  sport: `
    sport*^1 sporter*^1.4 sporters^1.4 sportman^1.2 sportvrouw^1.2 sportclub*^1.4 sportploeg^1.6
    sportvereniging*^1.3 sportbond^1.5 topsport*^1.6 sportverkiezing^1.6 sportschool^.3
    sportief^.5 wintersport^.1 transport*^0 watersport*^.7 denksport^1 voetbal*^1.6
    voetbalclub*^1.8 voetballer*^1.8 voetballers^1.8 voetbalbond^1.8 voetbalwedstrijd^1.8
    voetbalveld*^1 zaalvoetbal^2 amateurvoetbal^2 vrouwenvoetbal^2 jeugdvoetbal^1.8 eredivisie^2
    eerste_divisie^2 jupiler_pro_league^2 eerste_klasse^1 tweede_klasse^.9 hoofdklasse^1.6
    competitie*^.9 competitiewedstrijd^2 champions_league^2 europa_league^2 conference_league^2
    europacup*^2 bekerfinale^2 bekerwinnaar^2 beker^.9 beker_van_belgië^2 knvb*^1.9 knvb-beker^2
    wereldbeker*^1.6 wereldkampioen*^1.8 europees_kampioen*^1.8 landskampioen*^1.9 landstitel^2
    titelstrijd^1.6 kampioenschap*^1.6 kampioen*^1.4 nederlands_kampioen*^1.8
    belgisch_kampioen*^1.8 titel^.6 titelverdediger^1.8 wk^1.3 ek^1.2 nk^1.3 bk^1 wk-*^1.3
    ek-*^1.3 wk-kwalificatie*^2 kwalificatie^.9 kwalificeren^1 poulefase^2 poule^1.2
    knock-outfase^2 achtste_finale*^2 kwartfinale*^1.9 halve_finale*^1.9 finale*^1.1
    finaleplaats^1.8 finalist*^1.1 play-off*^1.8 play-offs^1.8 nacompetitie^2 degradatie^1.5
    degradeer*^1.6 degraderen^1.6 promotie^.3 promoveert^.7 promoveren^.4 rangschikking^1.3
    klassement*^1.8 ranglijst^1.4 koploper*^1.3 hekkensluiter^2 winterstop^1.7 seizoen^.9
    seizoenen^.9 speeldag^1.6 speelronde^2 derby^1.5 topper^.7 klassieker^.8 thuiswedstrijd*^2
    uitwedstrijd*^2 oefenwedstrijd*^2 oefenduel^2 oefeninterland^2 interland*^2 interlands^2
    wedstrijd^1.1 wedstrijden^1.2 duel^.9 duels^.9 match^1 matchen^.7 matchpoint^2 ajax*^1.6
    ajacied*^2 feyenoord*^1.7 feyenoorder*^2 psv*^1.6 psv'er^1.8 az^1.2 vitesse^1.6 nec^1.1
    fc_utrecht^1.8 fc_twente^1.9 fc_groningen^1.8 sc_heerenveen^2 sparta^1 nac^1.5 willem_ii^1.3
    heracles^1 pec_zwolle^2 excelsior^1.2 ado^1.2 de_graafschap^1.6 rkc^1.6 fortuna_sittard^2
    roda_jc^2 vvv-venlo^2 mvv^1.7 go_ahead_eagles^2 cambuur^1.8 anderlecht^1.2 rsca^2
    club_brugge^1.9 standard^.8 racing_genk^1.9 krc_genk^2 aa_gent^1.9 beerschot^1.8 antwerp_fc^2
    germinal_beerschot^2 cercle_brugge^2 lierse^1.6 kv_mechelen^1.8 zulte_waregem^1.5
    kv_kortrijk^2 westerlo^.6 lokeren^.5 sint-truiden^.2 stvv^1.9 charleroi^.3 real_madrid^2
    fc_barcelona^1.9 barça^1.8 barcelona^.3 juventus^1.8 ac_milan^1.9 inter_milan^1.8 bayern*^1.3
    bayern_münchen^1.9 borussia_dortmund^2 liverpool^.8 manchester_united^2 manchester_city^2
    arsenal^.9 chelsea^1.1 tottenham^1.6 premier_league^1.9 bundesliga^2 serie_a^1.6 la_liga^1.7
    fifa^1.8 uefa^1.8 ioc^1.7 uci^1.6 oranje^.9 oranjeleeuwinnen^2 oranjeselectie^2 rode_duivels^2
    bondscoach*^2 hoofdtrainer^2 trainer^1.2 trainers^1.1 coach^.7 trainer* assistent-trainer^2
    speler^.9 spelers^1 spelersgroep^1.8 basisspeler^1.8 basisplaats^1.6 wisselspeler^2
    invaller^1.4 invalbeurt^1.8 ingevallen^.8 aanvoerder^1.2 doelman^1.9 doelpunt*^1.9
    doelpunten^1.9 doelverdediger^2 keeper*^1.6 goalie goal^1.2 goals^1.3 scoren^.8 scoort^1
    scoorde^1.3 gescoord^.9 gelijkmaker^2 openingstreffer^2 treffer^1.6 treffers^1.5
    eigen_doelpunt^2 verdediger*^1.2 verdediging^.6 middenvelder*^2 middenveld^1.7 aanvaller*^1
    spits^.8 spitsen^.6 linksbuiten^2 rechtsbuiten^2 vleugelspeler^1.8 penalty*^1.6
    strafschop*^1.9 vrije_trap^1.6 hoekschop^2 corner^.9 buitenspel^1.4 gele_kaart*^1.6
    rode_kaart*^1.5 rood^.2 geschorst^.4 scheidsrechter*^1.8 scheids^1.5 arbiter^1.1
    grensrechter^1.9 var^1.1 blessure*^1.4 blessuretijd^2 geblesseerd*^1.4 kruisband*^1.7 rust^.2
    ruststand^2 minuut^.3 minuten^.1 slotminuut^1.6 slotfase^1.4 slotminuten^1.4 verlenging^.6
    reguliere_speeltijd^2 gelijkspel^1.6 gelijkgespeeld^1.4 overwinning^.6 zege^1 zeges^1.3
    nederlaag^.7 nederlagen^.8 verloor_met^1 won_met^1 punten^.4 puntenverlies^1.6 doelsaldo^2
    ploeg^1 ploegen^.9 ploeggeno*^1.6 elftal*^1.6 team^.6 teamgenoot^1.1 selectie^.8
    selectiespeler^1.8 tegenstander^.7 transfer*^1.2 transfersom^1.9 transfermarkt^1.8
    stadion*^1.1 arena^.5 gelredome^.6 de_kuip^1.6 johan_cruijff^1.4 cruijff^1.2 cruyff^1.3
    van_basten^1.5 hiddink^1.6 koeman^1.4 van_gaal^1.5 messi^1.7 ronaldo^1.6 hazard^1.1
    de_bruyne^1.2 lukaku^1.4 courtois^1.4 supporter*^1.1 supporters^1.1 f-side^1.5 fans^.4
    tribune^.8 tribunes^.8
    wielren*^1.9 wielrenner*^1.9 wielerwedstrijd*^2 wieler*^1.9 renner^1.4 renners^1.5
    coureur*^1.3 peloton^1.7 kopgroep^1.9 demarr*^1.8 ontsnapping^.3 etappe*^1.6 ritzege^2
    ritwinnaar^2 gele_trui^2 roze_trui^2 bolletjestrui^2 regenboogtrui^2 tour_de_france^2
    ronde_van_vlaanderen^1.9 ronde_van_frankrijk^2 ronde_van_italië^2 giro^1.2 vuelta^1.9
    parijs-roubaix^2 luik-bastenaken-luik^2 milaan-sanremo^2 amstel_gold_race^2 omloop^.8 koers^.3
    tijdrit*^1.9 bergrit^1.9 sprint*^1.3 veldrijden^2 veldrit*^2 cyclocross^2 mountainbik*^1.2
    baanwielren*^2 merckx^1.8 boonen^1.5 van_aert^1.6 van_der_poel^1.7 evenepoel^1.8 dumoulin^1.7
    zoetemelk^1.8 doping*^1.3 dopinggebruik^1.6 epo^1.4 armstrong^.8 tennis*^1.6 tennisser*^1.9
    tennisster*^1.9 grandslam*^1.9 grand_slam^1.9 wimbledon^1.9 roland_garros^2 us_open^1.9
    australian_open^1.9 davis_cup^2 clijsters^1.7 henin^1.7 federer^1.8 nadal^1.7 djokovic^1.8
    krajicek^1.6 ace^.8 service^.2 hockey*^1.7 ijshockey*^1.9 basketbal*^1.8 nba^1.6
    volleybal*^1.8 handbal*^1.8 korfbal*^2 honkbal*^1.8 softbal*^1.8 rugby*^1.7 cricket*^1.6
    golf^.4 golfer*^1.6 golftoernooi^1.9 waterpolo^1.9 badminton^1.8 tafeltennis^1.9 squash^1.3
    biljart*^1.4 snooker^1.8 darts^1.5 darter*^1.8 van_gerwen^1.6 schaken^1.1 schaak*^1.4
    schaker^1.5 dammen^.5 dammer^1.2 judo*^1.7 judoka*^1.9 karate^1.5 boksen^1.4 bokser*^1.6
    kickboks*^1.4 worstelen^.3 schermen^.2 turnen^1.5 turner*^1.3 turnster*^1.8 gymnast*^1.3
    atletiek*^1.9 atleet^1.5 atleten^1.5 atlete^1.6 hardlop*^1.5 hardloper*^1.6 marathon*^1.6
    halve_marathon^1.8 estafette^1.3 polsstok*^1.9 hoogspring*^1.9 verspring*^1.6 kogelstoot*^2
    zevenkamp^2 hordelop*^2 veldloop^1.8 triatl*^1.8 zwemmer*^1.3 zwemster*^1.6 zwemmen^.5
    schoolslag^1.4 vrije_slag^1.8 schaats*^1.4 schaatser*^1.8 schaatsen^1.4 schaatsster^1.9
    elfstedentocht^1.1 thialf^1.9 shorttrack*^2 kunstrijd*^1.7 ski^.4 skiër*^.8 skiester^1.4
    slalom^1.6 snowboard*^1.2 bobslee*^1.7 roeien^1 roeier*^1.5 roeiploeg^1.8 zeilen^.6 zeiler*^1
    kano^.7 kanoën^1 kanovaren^1 kanoër*^1.2 paardensport^1.8 dressuur*^1.7 amazone^.4 ruiter*^.9
    springruiter^1.9 draverij*^1.6 motorsport^1.9 motorcross*^1.8 motogp^2 formule_1^2
    formule_één^2 grand_prix^1.6 verstappen^1.6 zandvoort^.3 spa-francorchamps^1.6 poleposition^2
    autosport^1.8 rally*^.9 olympisch*^1.4 olympische_spelen^1.8 spelen^.1 paralymp*^1.8
    olympiër*^1.8 medaille*^1.2 gouden_medaille^1.7 zilveren_medaille^1.6 bronzen_medaille^1.6
    goud^.3 brons^.5 podiumplaats^1.4 wereldrecord*^1.5 toernooi*^1.3 deelnemers^.2 gewonnen^.2
    winnaar^.3 kwalificatietoernooi^1.9 gouden_schoen^1.8 sportief_directeur^1.5
    technisch_directeur^1.1 sporthal^.9 sportveld*^.9 sportpark^1 trainingskamp^1.5 training^.6
    trainingen^.7 trainen^.8 trainingsveld^1.5 jeugdopleiding^1.3 jeugdspeler^1.6
    internationals^1.4 international^.5 clubs^.6 club^.7 clubrecord^1.7 e-sports^1.3 spelbederf^1
    toneelspeler*^0 medespeler*^.7 hoofdrolspeler*^0 platenspeler^0 ex-voetballer^1.3 sprintje^.2
    ploegendienst*^0 golf_van^0 zijspancross^1.8 competitief^.2 koploperspositie^1.4 sportieve^.3
    dick_advocaat^2 *wedstrijd^.6 *wedstrijden^.6
    ruiterlijk*^0
  `,
}
