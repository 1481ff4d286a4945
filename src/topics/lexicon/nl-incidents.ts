/** Topics of incidents, great and small → the Dutch words that speak for them. */
export const dutchIncidents: Readonly<Record<string, string>> = {
  crime: `
    politie^1 politie*^.8 politieagent*^1 politieman politiemensen politiechef*^1 politiekorps*^1
    politiebureau*^1 agenten^.8 agent^.6 wijkagent*^1 rijkswacht^1.3 marechaussee^1 recherche^1.4
    rechercheur*^1.6 speurder*^1.3 speurhond* interpol^1.6 europol^1.6 fiod^1.6 opgepakt^1.4
    aangehouden^1.2 aanhouding*^1.4 arrestatie*^1.4 arrestant*^1.5 arrestatieteam^1.6
    gearresteerd^1.4 voortvluchtig*^1.6 signalement^1.6 getuigen^.5 getuige^.4 getuigenverhoor^1.4
    aangifte^1.2 huiszoeking*^1.6 doorzoek*^1 inval^.6 invallen^.4 opsporing*^1.2 heterdaad^1.8
    verhoord^1 verhoor^.7 politiezone^1 politionele^0
    openbaar_ministerie^1.6 parket^1.3 justitie^1.1 justitieel*^1.1 officier_van_justitie^2
    procureur*^1.6 aanklager*^1.5 aanklacht*^1.5 aangeklaagd^1.5 rechter^1.1 rechters^1.1
    rechtbank*^1.4 kantonrechter^1.6 onderzoeksrechter^2 rechter-commissaris^2 politierechter^2
    strafrechter^2 kort_geding^1.4 gerechtshof*^1.6 hof_van_beroep^2 hof_van_assisen^2 assisen*^2
    hoge_raad^1.4 cassatie^1.8 raadkamer^1.8 hoger_beroep^1.6 in_beroep^.9 gerecht^.6
    gerechtelijk*^1 rechtszaak*^1.4 rechtszaken^1.4 rechtszitting strafzaak*^1.8
    strafzaken strafhof^1.5 strafproces^2 proces^.5 procesgang zitting^.7 pleidooi^.7
    pleidooien^.8 vonnis*^1.6 uitspraak^.5 arrest^.6 veroordeeld*^1.4 veroordeling*^1.4
    vrijspraak^1.8 vrijgesproken^1.8 vrijgelaten^.9 advocaat^1 advocaten^1 advocate^1 raadsman^1.4
    raadsvrouw^1.6 strafpleiter^2 verdachte^1.2 verdachten^1.2 verdenking^1 verdacht_van^1
    beklaagde*^1.8 beschuldigde^1.2 dader^1.2 daders^1.2 slachtoffer^.4 slachtoffers^.3 eis^.4
    geëist^.6 strafeis^2 strafblad^1.8 boete^.6 boetes^.6 dagvaard*^1.6 schadeclaim^.9
    tenlastelegging^2 bewijs^.5 bewijsmateriaal^1 dna-onderzoek^1.3 dna-spo* smaad^1.2 laster^1.1
    sepot^1.8 geseponeerd^1.8 vervolgd^.8 strafbaar*^.9 strafbare_feiten^1.5 strafrecht*^1.4
    wetboek_van_strafrecht^1.4
    gevangenis*^1.4 gevangenen^1 gedetineerd*^1.6 gevangenisstraf^2 celstraf*^2 cel^.7 jaar_cel^2
    maanden_cel^2 tbs^1.8 tbs-*^1.8 tbs'er^1.8 levenslang*^1 taakstraf*^1.8 werkstraf*^1.8
    voorwaardelijk^.9 voorarrest^2 voorlopige_hechtenis^2 hechtenis^1.6 enkelband*^1.6
    reclassering*^1.8 doodstraf^1.1 geïnterneerd^1.2 internering^1 cipier*^1.5 cipiers
    bewaarder^.8 ontsnapt*^.5 vrij_op_borgtocht^2 uitlever*^.9 uitzetting^.4
    moord^1.4 moorden^1.3 moordenaar*^1.6 moordzaak*^2 moordpoging^2 moordonderzoek^2
    vermoord*^1.3 doodslag^2 doodgestoken^2 doodgeschoten^1.8 doodschieten^1.6 neergeschoten^1.6
    neergestoken^2 steekpartij*^2 steekincident^2 schietpartij*^1.6 schietincident*^1.8 schutter^1
    geschoten^.6 steekwapen^1.6 vuurwapen*^1.4 wapenbezit^1.4 nepwapen*^1.3 wapen^.5 wapens^.4
    pistool^1.2 kalasjnikov^1.3 mishandel*^1.3 vechtpartij*^1.4 geweldpleging^1.6
    geweldsmisdri*^1.6 geweld^.4 bedreigd^.6 bedreiging^.7 bedreigingen^.7 bedreigen^.5
    doodsbedreiging*^1.4 stalking^1.4 stalker^1.4 verkracht*^1.7 aanrand*^1.7 zedenmisdr*^2
    zedenzaak^2 zedendelinquent*^2 seksueel_misbruik^1.4 misbruik^.6 misbruikt^.6 misbruikzaak
    ontucht^1.8 kindermisbruik^1.4 kinderporno^2 pedofiel*^1.5 pedoseksu*^1.6 kindermoord*
    ontvoer*^1.5 gijzel*^.9 gegijzeld^1 vermist^.7 vermiste^.6 vermissing*^.8 lijk^.9
    stoffelijk_overschot^.8 liquidat*^1.3 huurmoord*^2 afrekening^.7 zinloos_geweld^1.4
    diefstal*^1.7 gestolen^1.2 dief^1.4 dieven^1.4 metaaldief* zakkenroller*^2 winkeldie*^2 roof^1
    beroofd^1.4 beroving^1.8 straatroof*^2 roofoverval*^2 overval^1.3 overvallen^1.1
    overvaller*^1.8 inbraak^1.6 inbraken^1.6 inbreker*^1.8 inbrekers^1.8 ingebroken^1.6
    woninginbra*^2 plofkra*^2 juwelier^.7 juwelierszaak^.7 buit^.9 heling^1.4 vandal*^1.3
    vandalisme^1.4 vernieling*^1.2 brandsticht*^1.1 relschopper*^1.2 hooligan*^1 hangjonger^.7
    overlast^.4 vuurwerkbom^1.2 fraude*^1.2 fraudeur*^1.6 fraudezaak^1.8 oplicht*^1.6 bedrog^.9
    valsheid_in_geschrifte^2 witwas*^1.6 belastingfraude^1.2 corrupt*^.8 omkoping^1.2
    omgekocht^1.2 smeergeld*^1.5 verduister*^1.3 afpers*^1.6 chantage^1.2 phishing^1.3
    identiteitsfraude^1.6 cybercrime^1.3 cybercriminel*^1.3
    drugs^1 drugs*^1.1 drugshandel*^1.8 drugsdealer*^1.8 drugsbende*^2 drugsbaron*^2 drugslab*^2
    drugsafval^1.5 harddrugs^1.5 softdrugs^1.2 dealer^1 dealers^.9 cocaïne*^1.6 heroïne*^1.5
    xtc*^1.1 xtc-lab*^2 amfetamine^1.6 cannabis^1.1 hennep*^1.5 wietplantage^2 wietkwekerij^2
    wiet^1 wietteelt^1.2 hasj^1.4 coffeeshop*^1 opiumwet^1.8 drugskoerier*^2 bende^1.2 bendes^1.2
    bendeleider^2 bendelid^2 bende_van_nijvel^2 motorclub*^1.4 motorbende*^2 hells_angels^1.6
    no_surrender^1.5 satudarah^2 outlaw* maffia*^1.5 mocro^1.2 onderwereld^1.6 topcrimineel^2
    crimineel^1.2 crimine*^1.2 criminaliteit*^1.3 criminelen^1.3 misdaad^1.3 misdad*^1.2
    misdadiger*^1.5 misdrij*^1.4 ondermijn*^1.1 georganiseerde_misdaad^2 mensensmokkel*^1.4
    mensenhandel*^1.4 wapenhandel^1 smokkel*^1 smokkelaar*^1.3 douane^.4 in_beslag^.8 holleeder^2
    taghi^2 dutroux^2 heineken-ontvoer*^2 kroongetuige^2 illegale_prostitutie^1.2 pooier*^1.4
    loverboy*^1.6 snelheidsovertred*^1.2 snelheidscontrole*^1 dronken^.4 rijden_onder_invloed^1.2
    rijbewijs^.4 alcoholcontrole^.9 flitspaal^.7 recidivi*^1.5 gedoogbeleid^.6 nepagent*^1.6
    *moord^1.3 zelfmoord*^0 gediscrimineerd*^0 discrimin*^0 politieserie*^0 misdaadroman*^0
    misdaadfilm*^0 schoolrechter^0 -rechterflank verdachtmaking*^0 heler^.6 vredesrechter^1.4
    jeugdrechter^1.6 jeugdrechtbank^1.5 correctionele^1.6 correctioneel^1.6
    correctionele_rechtbank^2 zwaantjes^.6 combi^.3 politiehelikopter^1 gasboete*^1.2
    zware_jongen^1 motief^.5 forensisch*^1.3 schotwond*^1.4 messteken^1.5 mes^.8 messen^.6
    explosief^.6 explosieven^.6 terechtstaan^1.6 terechtstaat^1.6 rechtszaal^1.5 politiecel^1.6
    bajes^1.5 nederlaag^0
    politiek*^0 politiekogel*^1 politiekring*^.8
    rechtspraak^1.5 rechtsgang^1.4 rechtsbijstand^1.4 rechtsstaat^.7 rechtsorde^.9
    wraking^1.4 gewraakt^1 hoofdverdachte*^1.6 schuldig^.9 onschuldig^.7 schuldig_bevonden^1.8
    schadevergoeding^.7 smartengeld^1.4 misdaadverslaggever*^1.2 cold_case*^1.6
    forensisch_onderzoek^1.6 overvalwagen^1 gewelddadig*^.8 agressie^.6 bewakingscamera*^1
    camerabeelden^.9 getuigenoproep^1.4 burgeraanhouding^1.4 meldkamer^.4 straatverbod^1.6
    contactverbod^1.6 huisverbod^1.3 uitgeleverd^1 vrijlating^.8 gratie^.9
    ter_beschikking_stelling^1.8
  `,
  disaster: `
    ramp^1.3 rampen^1.3 natuurramp*^2 watersnood*^2 rampgebied*^2 rampplek*^1 rampenplan*^1.8
    vuurwerkramp^2 vliegramp*^2 vliegtuigramp^2 treinramp*^2 mijnramp^2 kernramp^2 gasramp^2
    busramp^2 catastrof*^.9 onheil^.7 bijlmerramp^2 heizeldrama^1.5 herald_of_free_enterprise^2
    switelbrand^2 innovation-brand^2 tsjernobyl^1.3 fukushima^1.3
    aardbeving*^1.8 beving^1 bevingen^.8 epicentrum^1.8 schaal_van_richter^2 naschok*^2 tsunami*^2
    vloedgolf*^2 overstroming*^1.7 overstroomd*^1.5 overstroomde^1.5 dijkdoorbraak^2 dijkbreuk^2
    wateroverlast^1.2 hoogwater^1 vulka*^1.4 vulkaanuitbarsting^2 uitbarsting^1 lava^1.5
    aardverschuiving*^2 modderstro*^2 lawine*^1.7 orkaan^1.5 orkanen^1.5 cycloon*^1.8 tyfoon*^1.8
    tornado*^1.4 windhoos^1.5 wervelstorm*^1.6 noodweer^1.3 stormschade^1.4 natuurgeweld^1.6
    bosbrand*^1.7 natuurbrand*^1.7 hongersnood^1.4 voedselramp noodhulp^1.1 hulpgoederen^1.3
    hulpverlen*^.8 giro_555^2 rode_kruis^.7 unicef^.5 puin^1 puinruimen^.9 ravage^1.1 verwoest*^.6
    verwoesting* evacua*^1.2 evacuatie^1.4 geëvacueerd^1.4 ontheemd*^.8
    ongeval^1.3 ongevallen^1.2 ongeluk*^1.2 ongelukkig*^0 verkeersongeval*^1.8
    verkeersongeluk*^1.8 dodelijk_ongeval^2 eenzijdig_ongeval^2 auto-ongeluk^1.8
    arbeidsongeval*^1.2 treinongeval*^2 treinongeluk*^2 spoorongeluk*^2 busongeluk^2 tramongeluk^2
    scooterongeluk vliegtuigongeluk*^2 vliegtuigcrash*^2 vliegtuigongeval*^2 crash^1 crashte^1.2
    neergestort^1.8 neerstort* stortte_neer^2 noodlanding^1.6 zwarte_doos^1.5 helikoptercrash^2
    ontspoord*^1.4 ontsporing^1.6 aanrijding*^1.6 aangereden^1.6 overreden^1.1 botsing*^.9
    botste^1 gebotst^1 frontaal^.6 kop-staartbotsing^2 kettingbotsing*^2 spookrijder*^1.5
    vrachtwagen^.4 vangrail^1.3 sloot^.4 te_water^.9 van_de_weg^.6 tegen_een_boom^1.4
    om_het_leven^1 omgekomen^1 overleed_ter_plaatse^1.6 ter_plaatse^.3 verongelukt*^1.8
    zwaargewond^1.3 zwaargewonden^1.4 lichtgewond^1.3 gewond^.7 gewonden^1 gewonde^.6 doden^.7
    dodental^1.5 dodelijk^.5 dodelijke^.5 levensgevaar^.7 letsel^.6 gekneld^1.3 bekneld^1.5
    klem^.5 geplet^1.3 verpletterd^1.2 bedolven^1.4 ingestort*^1.2 instorting^1.5 verdronken^1.4
    verdrinking*^1.4 drenkeling*^1.4 verdrinken^1.2 schipbreuk*^1.6 gekapseisd^2 kapseis*^1.8
    gezonken^1.2 scheepswrak zinken^.3 duikongeval^1.6 overleefde^.4 overlevenden^.9
    brand^1 branden^.7 brandweer*^1.4 brandweerman*^1.4 brandweerlied*^1.4 brandwacht*^1
    brandhaard*^1.2 uitgebrand*^1.5 afgebrand*^1.5 brandde^1 in_brand^.9 in_lichterlaaie^2
    vlammen^.8 vlammenzee^2 rook^.4 rookontwikkeling^1.8 schoorsteenbrand^2 woningbrand*^2
    autobrand*^1.5 uitslaande_brand^2 middelbrand^2 binnenbrand^2 keukenbrand^1.8 blussen^1.3
    bluswerk*^1.8 geblust^1.6 bluswater^1.6 smeul*^.9 ontplof*^1.1 explosie^1 explosies^.9
    gaslek*^1.6 gasexplosie^2 koolmonoxide*^1.6 co-vergiftiging^2 gaswolk^1.6 giftige_wolk^1.6
    hulpdienst*^1.2 ambulance*^.7 traumahelikopter^1.3 reddingswerk*^1.6 reddingsactie*^1.4
    reddingsploeg*^1.8 reddingsboot^1.4 reddingsdienst^1.4 reddingsschip^.5 redders^.9 gered^.4
    knrm^1.6 kustwacht^.9 civiele_bescherming^1.4 veiligheidsregio^.8
    onderzoeksraad_voor_veiligheid^1.3 brandend*^.2 brandstof*^0 brandpunt^0 brandnetel*^0
    brandhout^0 brandmerk*^0 brandbrief^0 verbranding^0 stormramp^2 hoogspanning^.4 ongelukken^1
    skiongeluk^1.6 piste^.4 neergestorte^1.8 *ramp^1.3 *rampen^1.2 *kramp^0 *krampen^0 *brand^.9
    zonnebrand^0 hartenbrand^0 *ongeval^1.4 *ongevallen^1.3 geweldsramp^0 financiële_ramp^0
    verkeersslachtoffer*^1.4 verkeersdode*^1.4 verkeersveiligheid^.5 botsing^.6 total_loss^1.2
    hulpdiensten^.5
    schuldhulp*^0 verbrand^.4
  `,
  'human-interest': `
    koning^.7 koningin^.9 koningen^.4 koningspaar^1.8 koninklijk_huis^1.2 koninklijke_familie^1.8
    koninklijk_paar^1.8 koninklijk_bezoek^1.6 koningshuis^1.8 koningsdag*^1.3 koninginnedag^1.5
    prins^.8 prinsen^.7 prinses*^1.3 kroonprins*^1.4 kroonprinses*^1.4 troon^1 troonopvolg*^1.3
    troonswissel^1.3 keizer^.9 keizerin^1 keizerlijk*^.8 monarch^.7 monarchie^.6 vorst^.4
    vorstenhuis^1.5 hofhouding^1.5 paleis^.6 buckingham_palace^1.6 adel^.6 graaf^.4 hertog*^.7
    willem-alexander^1.2 máxima^1.4 amalia^1.4 beatrix^.8 juliana^.7 wilhelmina^.6 bernhard^.5
    claus^.4 boudewijn^.7 fabiola^1.3 albert_ii^1 filip^.3 mathilde^1 laurent^.3 delphine^.7
    elizabeth_ii^1.2 queen^.4 lady_di^1.8 diana^.6 meghan^1.4 harry^.5 royalty*^1.8 royal^.8
    royals^1.6 lintje*^1.3 lintjesregen^1.8 ridder^.6 onderscheiding^.4 onderscheiden^.3
    koninklijke_onderscheiding^1.5 geridderd^1.3 ereburger*^1.3 erepenning^1.2
    bekende_nederlander*^1.6 bekende_vlaming*^1.8 bn'er*^1.6 bv's^.8 celebrity*^1.4
    celebrities^1.5 roddel*^1.2 roddelblad*^1.6 paparazzi^1.6 showbizz*^1.3 sterren^.4
    beroemdhe*^1 miss_belgië^2 miss_nederland^2 miss_universe^2 missverkiezing^2 huwelijk^.6
    huwelijken^.5 bruiloft*^1.2 trouwfeest*^1.2 trouwdag^1.2 trouwt^.8 getrouwd^.4 bruid^.8
    bruidegom^1 bruidspaar^1.5 huwelijksaanzoek^1.6 verloofd^.8 verloving^1 verliefd^.4 liefde^.3
    scheiding^.3 gescheiden^.2 jubileum^.7 jubilea^.8 jarig^1 verjaardag*^.8 verjaardagsfeest^1.2
    diamanten_huwelijk^2 gouden_huwelijk^2 gouden_bruiloft^2 briljanten_huwelijk^2
    honderdjarige*^2 oudste_man^1.6 oudste_vrouw^1.6 oudste_mens^2 oudste_inwoner^1.8 geboren^.3
    geboorte^.5 is_geboren^.4 dochter_van^.4 zoon_van^.4 trotse_ouders^1.8 opa's_en_oma's^1.6
    opa^.5 oma^.5 tweeling^.8 drieling*^1.5 vijfling^1.6 baby^.7 baby'tje baby's^.5 overleden^.5
    in_memoriam^1.2 begrafenis^.6 uitvaart*^.6 crematie*^.6 nabestaanden^.4 rouw^.4 afscheid^.4
    necrologie^1.2 overlijdensbericht*^1
    dier^.4 dieren^.5 huisdier*^1.1 hond^1 honden^.9 hondje^1.2 puppy*^1.3 blindengeleidehond^1.5
    kat^.9 katten^.9 poes^1.1 kater^.3 kitten*^1.3 konijn^.8 konijnen^.7 paard^.5 pony^.6 ezel^.5
    papegaai^1.1 slang^.5 krokodil^.8 aap^.6 apen^.6 panda^1.3 panda's^1.4 pandababy^2
    olifantje^1.4 giraf*^.8 leeuw^.4 tijger^.5 dierentuin*^1.2 dierenpark*^1.2 artis^1.1
    blijdorp^1.2 zoo^1 zoo_antwerpen^1.5 pairi_daiza^1.5 planckendael^1.5 safaripark^1.2
    dierenasiel^1.3 dierenarts^.7 dierenambulance^1.4 ontsnapte^.5 opmerkelijk*^.6 bizar*^.6
    curieus^.8 curiosit*^1 merkwaardig*^.5 wonderlijk*^.6 hilarisch^.8 grappig^.4 grap^.7
    grappen^.5 1_aprilgrap^1.6 aprilgrap*^1.5 stunt^.7 weddenschap^.9 recordpoging*^1.6
    guinness_book^2 guinness^1.5 recordhouder^.8 loterij*^1.1 lotto*^1.2 jackpot^1.4
    lottowinnaar^2 postcodeloterij^1.3 staatsloterij^1.3 euromillions^1.6 hoofdprijs^.8 vinder^1
    vindersloon^1.6 eerlijke_vinder^1.8 beloning^.5 beloond^.3 teruggevonden^.5 flessenpost^2
    schattenjager*^1.3 schat^.4 ufo*^1 spook^.6 bijgeloof^.8 helderzien*^1.1 waarzeg*^1.2 droom^.3
    dromen^.2 levensverhaal^1.1 portret^.4 held^.5 helden^.4 heldin^.6 heldendaad^1.2 bekroond^.2
    gevierd^.4 feest^.5 feestje^.6 feestelijk^.4 viert^.5 vieren^.4 optocht^.7 praalwagen*^1.2
    prins_carnaval^1.4 sinterklaas*^1 zwarte_piet*^.7 kerstman^1 kerstmis^.5 kerstverhaal^1
    valentijn*^.9 oud_en_nieuw^.6 nieuwjaarsduik^1.4 reünie^.9 personalia^.8 crowdfunding*^.6
    inzameling*^.4 inzamelingsactie^.7 goede_doel^.8 goede_doelen^.6 dorpsgenoot^.5 stadsgenoot^.5
    buurman^.3 verzamelaar*^.9 verzameling^.5 hobby^.5 verrast^.2 verrassing^.3
    verloren_trouwring^2 trouwring^1.2 cocktailbar^.4 troeteldier*^.7 knuffel^.7 knuffels^.7
    astronautenpak^.4 hondenbezitter*^.8 hondenbaas^.8 hondenbaasje^.9 koningsspelen^.5
    mierenkoningin^0
    baasje^.8 baasjes^1 herenigd^.7 wonderbaarlijk*^.8 stokoud^1 kleinkind^.5 kleinkinderen^.6
    achterkleinkind*^.9 zeldzaam^.3 ontmoeting^.3 trouwen^.5 trouwjurk^1 trouwfoto*^1.1
    bekende_gezichten^.8 societyfeest^1.2 realityster*^1.3 influencer*^.8 vlogger*^.8 youtuber*^.7
    koninklijk_huwelijk^1.8 staatsieportret^1.4 hofdame^1.5 adellijk*^1 kasteel^.4
    koningskoppel^1.5 prinsenpaar^1.4 prinsjes^1 gala^.5  volksfeest^.9 feestvierders^.7
    traditie^.4 tradities^.4 folklore^.9 reuzenstoet^1.2 stoet^.6 gilles^1 poppenhuis^.6
    wonderkind^1 pechvogel^1 geluksvogel^1.2 vergissing^.4 blunder^.5
  `,
  weather: `
    weer^.1 weerbericht*^2 weersverwachting*^2 weersvoorspelling*^2 weersomstandigheden^1
    weerman*^1.7 weervrouw^1.7 weeramateur^2 weerstation*^1.8 weerdienst^1.8 weerkundig*^2
    weerbureau^1.8 weeralarm^2 weerrecord^2 weerkaart^1.8 meteorolo*^1.8 meteoroloog^1.8 meteo^1.2
    meteo_consult^2 weeronline^2 weerplaza^2 buienradar^1.8 kmi^1.7 knmi^1.6 frank_deboosere^2
    deboosere^1.8 pelleboer^1.8 erwin_krol^2 temperatuur^1.2 temperaturen^1.5 maximumtemperatu*^2
    minimumtemperatu*^2 maxima^1 graden^1 graad^.3 gevoelstemperatuur^1.9 celsius^1.4
    warmterecord*^1.9 kouderecord*^1.9 warmste^1.1 koudste^1.2 natste^1.5 droogste^1.4
    zonnigste^1.8 regen^1 regenen^1 regent^.4 regenbui*^1.6 regenval^1.3 regenachtig*^1.7
    regenwater^.4 motregen^1.9 stortregen*^1.5 stortbui*^1.6 stortbuien^1.6 plensbui*^1.7
    wolkbreuk*^1.7 neerslag*^1.5 millimeter^1 bui^.7 buien^1.3 buiig^1.9 onweer*^1.5
    onweersbui*^1.9 onweders^1.6 bliksem*^1.1 blikseminslag*^1.2 donder^.5 hagel*^1.4
    hagelstenen^1.6 hagelbui*^1.6 storm^1 stormen^.9 stormachtig*^1.1 stormweer^1.6 zomerstorm^1.8
    voorjaarsstorm*^1.9 winterstorm^1.7 westerstorm^1.8 najaarsstorm*^1.8 stormloop^0
    stormvloed*^1 windstoot^1.7 windstoten^1.9 windkracht^1.6 wind^.7 windvlagen^1.5 rukwinden^1.9
    noordoostenwind^1.1 oostenwind^1.3 westenwind^1.3 noordenwind^1.3 zuidenwind^1.3 luwte^.2
    zonnig*^1.3 zonneschijn^1.4 zonuren^1.8 zon^.6 opklaring*^1.9 bewolk*^1.6 bewolking^1.9
    wolken^.7 wolkenvelden^2 onbewolkt^1.8 mist^.7 mistbank*^1.8 mistig^1.2 nevel^1.1 ijzel*^1.7
    gladheid^1.3 gladde_wegen^1.3 strooiwagen*^1.3 sneeuw*^1.3 sneeuwval^1.6 sneeuwbui*^1.8
    sneeuwstorm*^1.4 sneeuwpret^1.4 natte_sneeuw^1.9 sneeuwpop^1 vorst_aan_de_grond^2
    nachtvorst^1.7 strenge_vorst^1.9 vriest^1.4 vriezen^1.1 vriesweer^1.9 vrieskou^1.5 ijsdag*^1.9
    ijs^.3 natuurijs^1.2 dooi^1.5 dooit^1.5 koudegolf^1.9 winterweer^1.8 winters^.8 winterse^1
    zacht_weer^1.8 kwakkelwinter^2 horrorwinter^1.7 witte_kerst^1.6 hitte^1.1 hittegolf*^1.8
    hitteplan^1.6 hitterecord^2 tropisch_warm^1.8 tropische_dag*^1.9 tropische_temperatu*^1.9
    zomerse^.8 zomers_weer^1.8 zomerdag*^.7 lenteweer^1.7 lenteachtig^1.6 lente^.4 herfstweer^1.6
    herfstachtig^1.5 droogte^.7 droog_weer^1.6 droog^.4 lagedrukgebied^2 hogedrukgebied^2
    depressie_boven^1.8 koufront^2 warmtefront^2 code_geel^1.8 code_oranje^1.8 code_rood^1.3
    el_niño^1.3 noodweer^.8 wateroverlast^.5 morgen_wordt^.5 zachte_winter^1.8 strenge_winter^1.8
    luchtvochtigheid^1.6 uv-index^1.9 smogalarm^1 regenboog^.8 weergaloos^0 weerstand*^0
    weerbaar*^0 weerwil^0 weerspieg*^0 weerwoord^0 stormramp^.3 beeldenstorm^0 sneeuwwitje^0
    mistral^.8
    onweerlegba*^0 onweerstaanba*^0 ondersneeuw*^0
  `,
}
