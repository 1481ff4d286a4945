/** Topic → the words of newspapers in the Low Countries, from 1945 on, that speak for it: see `Topic.terms`. */
export const dutch: Readonly<Record<string, string>> = {
  religion: `
    kerk^1.3 kerken^1.3 kerk*^1.1 kerkelijk*^1.5 kerkdienst*^1.8 kerkganger*^1.8 kerkgebouw*^1.5
    kerkfabriek^1.8 kerkraad^1.8 kerkleider*^1.8 kerkscheuring^2 kerkprovincie^2 dorpskerk^1.1
    kathedra*^1.2 basiliek^1.4 kapel^.8 crypte^1 klooster*^1.4 kloosterorde^2 abdij*^1 abt^1.5
    abdis^1.5 monnik*^1.4 non^.8 nonnen^1.3 kloosterzuster*^1.6 trappist*^1 jezuïet*^1.8
    jezuïeten^1.8 franciscan*^1.8 benedictijn*^1.7 dominicaan*^1.4 paus^1.9 pausen^1.8
    pauselijk*^1.8 johannes_paulus^2 benedictus^1.4 franciscus^.5 pius^1.4 vaticaan*^1.9
    heilige_stoel^2 conclaaf^2 encycliek^2 concilie^2 curie^1.2 bisschop*^1.8 bisschoppen^1.8
    aartsbisschop*^2 bisdom*^1.8 kardinaal^1.6 kardinalen^1.8 danneels^1.6 simonis^1.3 gijsen^1.3
    priester*^1.7 priesters^1.7 pastoor*^1.7 pastor^1.4 pastorie^1.3 pastoraal^1.1 pastorale^1.1
    kapelaan^1.8 diaken^1.7 deken^.9 parochi*^1.7 missionaris*^1.5 missie^.1 celibaat^1.9
    wijding^1.3 heiligverklaring^2 zaligverklaring^2 zalig^.9 heilig*^.7 heilige^1 heiligen^1
    bedevaart*^1.7 pelgrim*^1.4 lourdes^1.4 scherpenheuvel^1.3 processie^1.1 relikwie*^1.6
    eucharistie*^2 heilige_mis^2 mis^.2 misviering^2 misdienaar*^1.8 communie*^1.6
    plechtige_communie^1.8 vormsel^1.8 doopsel^1.5 gedoopt^.9 doop^.9 biecht*^1.3 gebed^1.2
    gebeden^1.1 bidden^1.2 bid^.6 psalm*^1.4 gregoriaans^1.2 preek^1.2 prediker*^1.5 preken^1.1
    dominee*^1.7 predikant*^1.8 ds^.8 theolo*^1.5 theologie^1.6 theoloog^1.6
    geestelijk_verzorger^1.1 geestelijk*^.9 geestelijken^1.4 geestelijkheid^1.7 clerus^1.8
    synode*^1.9 oecumen*^1.8 ontkerkelijking^2 secularis*^1.5 katholiek^1.2 katholieke^1.2
    katholieken^1.4 katholiek* katholicisme^1.8 rooms-katholiek*^1.5 rooms^1 protestant*^1.3
    protestants-christelijk*^1.2 pkn^1.8 hervormd^1.3 hervormde^1.3 gereformeerd*^1.5
    gereformeerden^1.7 calvinis*^1.4 luthers*^1.5 luther^1.1 orthodox*^.8 evangeli*^1.3
    pinkstergemeente^1.8 baptist*^1.4 anglicaan*^1.4 anglicaanse_kerk^1.8 jehova*^1.6 mormoon*^1.6
    mormonen^1.6 scientology^1.5 sekte*^1.2 sektarisch*^.8 leger_des_heils^.9 christen^1.1
    christenen^1.3 christen*^.9 christelijk*^1 christendom^1.6 christus^1.2 jezus^1.3 god^.8
    goddelijk*^.7 godsdienst*^1.7 godsdienstvrijheid^1.7 godslaster*^1.7 religie*^1.5
    religieus^1.3 religieuze^1.3 geloof^.7 gelovig*^1.4 gelovigen^1.6 geloofs*^1.2
    geloofsgemeenschap^1.8 atheïs*^1.3 vrijzinnig*^.9 humanisti*^.8 bijbel*^1.4 evangelie^1.5
    testament^.3 nieuwe_testament^1.6 schepping^.8 creationis*^1.2 zonde^.6 zonden^.8 ziel^.5
    hemel^.4 hel^.4 duivel^.6 rode_duivels^0 engel^.4 exorcis*^1.5 pasen^.7 goede_vrijdag^1
    witte_donderdag^1.1 aswoensdag^1.3 vastentijd^1.5 vasten^.6 pinksteren^.7 hemelvaart^.7
    allerheiligen^.9 advent^1 kerst^.3 passiespel*^1.3 the_passion^.9 moslim*^1 moslims^1.1
    islam^1.3 islam*^.9 islamitisch*^.9 islamitische_staat^0 islamisering^.7 moskee*^1.5
    moskeeën^1.5 minaret*^1.7 imam*^1.5 imams^1.6 koran*^1.5 mohammed^.4 profeet^1 allah^1.3
    ramadan^1.6 suikerfeest^1.5 offerfeest^1.5 halal*^.8 onverdoofd_slachten^1.1 hoofddoek*^1
    boerka*^1 burka^1 nikab^1.1 sharia*^1.1 fatwa^1.6 ayatollah^1 salafis*^1.1 soefi*^1.5
    sjiiet*^.7 sjiitisch*^.7 soenni*^.6 mekka^1.5 hadj^1.7 joods^.7 joodse^.6 jood^.6 joden^.6
    jodendom^1.6 rabbijn*^1.7 synagoge*^1.6 thora^1.7 talmoed^1.7 besnijdenis^1.1 klaagmuur^.8
    koosjer^1.2 boeddh*^1.5 dalai_lama^1.5 hindoe*^1.1 hindoeïsme^1.5 tempel^.9 tempels^1
    goeroe^.8 spiritu*^.8 zingeving^1 bezinning^.7 kerkrade^0 kerkstraat^0 kerkplein^0 kerkhof*^.2
    kerkdriel^0 kerkwijk^0 kapelstraat^0 kloosterstraat^0 kapelle^0 nieuwkerk^0 nieuwkerken^0
    duinkerk*^0 ongelovig*^.8 paus_franciscus^2 ridderkerk*^0 nijkerk*^0 sinterklaas^0 haamstede^0
    middelkerke*^0 dirksland^0 oudkerk^0 ouwerkerk^0 papekerk^0 hofkerk^.6
    almkerk^0 aendekerk^0 grijpskerk*^0 heemskerk*^0 meerkerk^0 koudekerk*^0 nieuwerkerk*^0
    serooskerk*^0 biggekerke^0 oostkerke^0 westkerke^0 schiermonnikoog*^0 goedgelovig*^0
    ontheilig*^.4 domineer*^0 imamoglu^0 hindoesta*^0 christendemocra*^0 christenunie^0
    heiligenbeeld*^1
  `,
  society: `
    samenleving*^1 maatschappij^.7 maatschappelijk*^.7 maatschappelijk_werk*^1.4 sociaal^.3
    sociale^.3 sociale_dienst*^1.2 sociale_zekerheid^1 sociale_huur*^1.2 sociale_huurwoning*^1.4
    sociale_woning*^1.4 sociale_media^0 sociale_partners^0 ocmw*^1.4 bijstand^1
    bijstandsgerechtigd*^1.4 bijstandsuitkering^1.2 leefloon^1.6 uitkering^.5 welzijn^1
    welzijns*^1.2 wmo^1.3 schuldhulp*^1.6 schuldsanering^1.5 voedselbank*^1.6 armoede*^1.5
    armoedegrens^2 armoedebestrijding^1.7 arm^.2 arme^.4 armen^.3 minima^1.1 ongelijkheid^1.2
    kansarm*^1.5 kansarmoede^1.8 achterstandswijk*^1.5 volkswijk^1.1 dakloos*^1.4 dakloze*^1.6
    daklozen*^1.6 thuisloz*^1.6 zwerver*^1.1 krakers^.7 kraakpand^.9 woningnood^1.3 wachtlijst^.6
    wachtlijsten^.7 huurder*^.9 huurders^1 verhuurder*^.6 woningcorporatie*^1.1 corporatie^.8
    woonbond^1.4 woonwagen*^1.3 huisvesting^.7 leefbaarheid^1 buurt^.5 buurten^.5 buurthuis^1.2
    buurtbewoner*^.7 buurtbewoners^.7 wijk^.4 wijken^.4 bewoners^.4 buren^.4 burenruzie^.9
    burentwist^.9 vrijwilliger^.9 vrijwilligers^1 vrijwilligerswerk^1.3 eenzaam^.8 eenzaamheid^1.4
    eenzame^.9 ouderen^1 oudere^.5 bejaard*^.8 bejaarden^.9 bejaardentehuis^1 senioren^.8
    seniorenwoning^1.1 vergrijzing^1.2 bevolking^.7 bevolkingsgroei^1.7 bevolkingskrimp^1.6
    demogra*^1.3 cbs^.5 geboortecijfer^1.6 kindertal^1.6 overbevolking^1.7 inwonertal^.8 jeugd^.7
    jeugd*^.6 jeugdhulp*^1.5 jeugdzorg^1.5 jeugdbeweging^1.3 jeugdwerk*^1.3 jeugdinstelling^1.4
    jeugdbescherming^1.6 jongeren^.9 jongere^.5 jongerenwerk*^1.5 tieners^.7 tiener^.5
    hangjongeren^1 scouts^1 chiro^1.1 kinderen^.4 kind^.3 kinderombudsman^1.6
    kinderombudsvrouw^1.6 kinderrechten^1.6 kinderbescherming^1.4 kinderopvang*^1.3
    kinderdagverblijf^1.2 crèche*^1 kinderbijslag^1.3 pleegzorg^1.7 pleeggezin*^1.6
    pleegouder*^1.6 pleegkind*^1.6 uithuisplaats*^1.6 uit_huis_geplaatst^1.6 weeshuis^1
    weeskind*^1 adopt*^1.2 adoptie*^1.5 draagmoeder*^1.3 gezin^.8 gezinnen^1 gezins*^.8
    gezinshereniging^1.4 gezinsvoogd^1.4 ouders^.5 ouder^.2 moeder^.3 moeders^.5 vader^.3
    vaders^.5 alleenstaande_ouder*^1.5 alleenstaande_moeder*^1.5 alleenstaand*^.8 samenwonen*^.7
    echtscheiding*^1.1 vechtscheiding^1.4 opvoeding^.9 opvoeden^.8 huiselijk_geweld^1.2
    blijf-van-mijn-lijfhuis^1.5 kindermishandeling^1.1 relaties^.5 rolpatron*^1.4 rolverdeling^1.1
    emancipat*^1.5 feminis*^1.4 vrouwenbeweging^1.7 vrouwenrechten^1.6 vrouwenquotum^1.3
    gelijke_rechten^1.4 gelijkheid^.8 gelijkheidsbeginsel^.3 gendergelijkheid^1.6 gender^1.3 genderneutra*^1.4 genderidentiteit*^1.5 genderkloof^1.5 genderrol*^1.5 genderwet*^1.4
    vrouwen^.4 mannen^.1 metoo^1 me_too^1 seksisme^1.3 seksueel_grensoverschrijdend*^.8
    dolle_mina*^1.8 homo^1.2 homo's^1.3 homohuwelijk^1.6 homoseks*^1.2 homorechten^1.6 holebi*^1.6
    lhbt*^1.6 lesbisch*^1.3 lesbienne*^1.4 transgender*^1.5 transseks*^1.4 gay_pride^1.6 pride^1
    gaypride^1.6 regenboogvlag^1.3 discrimina*^1.4 racis*^1.3 racisme^1.5 xenofob*^1.4
    antisemit*^1.2 etnisch_profileren^1.5 zwarte_piet^1.1 zwarte_pieten^1.1 slavernij*^.9
    slavernijverleden^1.2 kolonial*^.7 black_lives_matter^1.6 mensenrechten*^1 amnesty*^1.1
    privacy^.3 minderheid^.4 minderheden^1.1 integratie^1.1 inburger*^1.5 inburgering^1.6
    allochto*^1.3 migrant^1 migranten^1.2 migratie*^1.1 immigra*^1.1 migratieachtergrond^1.3
    vreemdeling*^.9 asiel^.8 asiel*^.9 asielzoeker*^1.4 asielkinder*^1.3 asielaanvra*^1.3
    asielcentrum^1.4 azc^1.5 opvangcentr*^.8 fedasil^1.5 coa^1 vluchteling*^1.2 vluchtelingen^1.2
    vluchtelingenkamp*^1.1 bootvluchteling*^1.2 uitgeprocedeerd*^1.4 ongedocumenteerd*^1.6
    sans-papiers^1.6 mensen_zonder_papieren^1.6 verblijfsvergunning*^1 illegalen^1.1
    illegaal_verblij*^1.1 opvang^.5 uitgezet^.4 turkse_nederlanders^1 marokkaan*^.6 marokkanen^.7
    surinam*^.4 molukk*^.8 zigeuner*^1.1 roma^.7 gastarbeiders^1 multicultur*^1.4 diversiteit^.9
    polarisatie^.9 tolerantie^.9 tweedeling^1 samenlevingsvorm^1.5 gehandicapt*^1.2 handicap^.7
    beperking^.6 verstandelijk_beperkt^1.1 verstandelijke_beperking^1.2 rolstoelgebruiker*^1.1
    doven^.8 blinden^.7 mantelzorg*^.9 euthanasiewet^.5 prostitu*^.9 sekswerker*^1.1
    drugsverslaafde*^.8 gokverslav*^.9 geluk^.3 tevreden^.4 ontwikkelingshulp^1.1
    ontwikkelingssamenwerking^1.1 ontwikkelingsorganisatie*^1.1 11.11.11^1.4 oxfam^1 novib^1.1
    hulporganisatie*^.5 liefdadigheid^1 generatie^.4 babyboom*^1 millennials^1 nimby^.9
    dierenasiel*^0 enquête^.3 grootstad^.3 verloedering^.7 stadsvernieuwing^.9 zorgmijder*^1
    dakloosheid^1.6 beschermd_wonen^1.2 levensbeschouwing^.5 nabestaanden^.3 begraaf*^.2
    tegenprestatie^1 generaal_pardon^1.2 kwijtschelding^.6 schulden^.7 problematische_schulden^1.5
    jeugdig*^0 jeugdherinnering*^0 jeugdjournaal^0 jeugdopleiding*^0 jeugdspeler*^0
    jeugdvriend*^.2 jeugdliefde^.3 jeugdelftal*^0 jeugdploeg*^0
    geluidsoverlast^.8 burenoverlast^1.3 gehorig^.7 mantelzorgwoning^1 bewonersorganisatie*^1.2
    wijkraad^1.1 buurthuizen^1.3 wijkcentrum^1.2 bewonersprotest^1 samenlevingscontract^1
    scheidingen^.8 huwelijken^.5 burgerschap^.9 sociale_cohesie^1.6 cohesie^1 vereenzaming^1.6
    vergrijzende^1.2 geboortegolf^1.4 gezinsbond^1.5 vrouwendag^1.5 vrouwenbond^1.2 moederdag^.5
    jongerencentrum^1.3 jeugdhuis^1.3 asielstop^1.5 opvangplaats*^1.1 opvangplek*^1
    vluchtelingenwerk^1.5 inclusie^1.2 inclusief^.3 toegankelijkheid^.7 laagopgeleid*^.9
    hoogopgeleid*^.6 sociale_klasse^1.2 middenklasse^.9 schuldenaar^.9 kinderarmoede^1.8
    stille_armoede^1.8
  `,
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
  education: `
    onderwijs*^1.4 basisonderwijs^2 voortgezet_onderwijs^2 secundair_onderwijs^2 lager_onderwijs^2
    kleuteronderwijs^2 hoger_onderwijs^2 buitengewoon_onderwijs^2 speciaal_onderwijs^2
    bijzonder_onderwijs^2 passend_onderwijs^2 volwassenenonderwijs^2 afstandsonderwijs^2
    katholiek_onderwijs^1.5 gemeenschapsonderwijs^2 vrijheid_van_onderwijs^1.6
    minister_van_onderwijs^1.6 onderwijsinspectie^2 onderwijsraad^2 onderwijsminister^1.6
    lerarentekort^2 schoolstrijd^2 schoolpact^2
    school^1 scholen^1.2 schooljaar^2 schooladvies^2 schooldirect*^1.6 schoolbestuur*^1.8
    schoolbesturen^1.8 schoolgebouw*^1.1 schoolplein^1 schoolreis*^1.2 schooluitval^2
    schoolverlater*^1.8 schoolkeuze^2 schoolvakantie*^.9 schoolhoofd^1.8 schoolklas*^1.4
    schoolgaand*^1.2 schoolkind*^1.2 schoolleider*^1.6 schoolmeester*^1.4 schoolopdracht^1.5
    schoolsysteem^1.4 schoolboek*^1.4 basisschool*^1.6 basisscholen^1.8 middelbare_school^1.4
    middelbare_scholen^1.6 kleuterschool^1.8 vakschool^1.5 nonnenschool kostschool^1.3 internaat^1
    steinerschool^1.8 montessori*^1.6 daltonschool^1.8 vrije_school^1.4 islamitische_school^1.4
    zwarte_school^1.4 huiswerk*^1.4 spijbel*^1.6 leerplicht*^1.8 brugklas^2 klas^.8 klassen^.7
    klaslokaal^1.5 klaslokalen^1.5 groep_8^1.8 groep_acht^1.8 groep_3^1.4 kleuter*^1
    kleuterjuf^1.8 juf^1.1 juffrouw^.5 leraar^1.4 leraren^1.5 lerares^1.4 leraar*
    lerarenopleiding^2 leerkracht*^1.6 docent*^1.3 docente^1.3 onderwijzer*^1.5 onderwijzeres*
    leerlingen^1.4 leerling*^1.2 leerlingvolgsysteem^1.5 scholier*^1.1 lesgeven^1.6 lesgeeft
    lessen^.6 les^.5 lesuren^1.6 lesuur^1.4 leslokaal^1.4 lespakket*^1.5 lesstof^1.6
    lesmateriaal^1.5 lerarenkorps^1.6 bijles*^1.5 vakken^.6 curriculum^1.4 eindtermen^1.6
    leerplan*^1.6 toets^.8 toetsen^.7 eindtoets^2 citotoets*^2 cito-*^2 cito^1.8 examen^1.3
    examens^1.4 eindexamen*^2 schoolexamen*^2 examenfraude^1.8 staatsexamen^1.5 diploma^1.2
    diploma's^1.3 diploma-uitreiking^1.5 zittenblij*^1.8 pisa^1.2 pisa-onderzoek^2 vmbo*^1.8
    mavo^1.8 havo*^1.6 vwo*^1.6 gymnasium^1.5 gymnasia^1.8 atheneum^1.5 lyceum^1.3 lts^.6
    mulo^1.8 hbs^1.3 mbo*^1.5 mbo'er^1.5 hbo*^1.3 hbo'er^1.3 roc^1.5 aso^1.3 tso^1.5 bso^1.1
    college_van_bestuur^.7 po-raad^2 vo-raad^2 aob^1.2 onderwijsbond*^1.6 basisvorming^1.5
    tweede_fase^1.5 studiehuis^1.6 mammoetwet^2
    universit*^1.3 universiteit^1.3 universiteiten^1.4 hogeschool^1.5 hogescholen^1.6 campus^1.2
    faculteit*^1.3 hoogleraar^.7 hoogleraren^.8 professor^.5 lector^.6 rector^1.3
    rector_magnificus^1.8 studente^1 studenten^1.2 student*^1 studentenleven^1.5 studentenhuis^1.1
    studentenkamer*^.9 studentenvereniging*^1.3 studentenprotest^1.6 studentenkot^1.3
    buitenlandse_studenten^1.6 studeren^.9 studeert^.8 gestudeerd^.6 afgestudeerd*^.8
    afstuderen^.9 studie^.4 studies^.3 studierichting*^1.5 studiefinanciering^2 studielening*^1.8
    studieschuld^1.8 studiebeurs^1.8 basisbeurs^2 leenstelsel^2 collegegeld^2 inschrijvingsgeld^2
    numerus_fixus^2 bachelor*^1.2 master^.6 masteropleiding^1.6 propedeuse^1.6
    promotie-onderzoek^.6 proefschrift^.5 scriptie^1.1 vlir^1.3 ku_leuven^.7 ugent^.7 vub^.6
    opleiding^.7 opleidingen^.9 opgeleid^.3 cursus^.5 cursussen^.6 vakopleiding^1.2 omscholing^.8
    inburgeringscursus^.8 onderwijskans*^1.5 laaggeletterd*^1.1 analfabet*^.9 taalachterstand^1.2
    leerachterstand^1.6 pesten^.6 gepest^.6 speelplaats^.7 studiekeuze^1.6 uitgeloot^1 loting^.6
    collegezaal^1.4 schoolvoorbeeld^0 schoolslag^0 leerschool^0 rijles*^0 rijschool^0 zwemles*^.3
    lesbisch^0 examenkandidaten^1.5 taalles^.8 pedagog*^.7 crèche^.3 praktijkschool^1.5 *school^.9
    *scholen^.9 sportschool^0 dansschool^.3 rijscholen^0 zwemschool^0 muziekschool^.5
    amsterdamse_school^0 schoolgeld^1.2 *onderwijs^1.3 *universiteit^1.2 *student^.9 *studenten^.9
    verscholen^0 ondergescholen^0
  `,
  environment: `
    milieu*^1.2 leefmilieu^1.4 milieubeweging*^1.8 milieuorganisatie*^1.8 milieudefensie^1.8
    milieuactivist*^1.6 milieuvervuiling*^2 milieuvriendelijk*^1.4 milieuschade^1.6
    natuur_en_milieu^1.6 klimaat*^1.4 klimaatverandering^2 klimaatopwarming^2 klimaatakkoord^1.7
    klimaatwet^1.3 klimaatbeleid^1.5 klimaatdoel*^1.7 klimaatmars^1.7 klimaatspijbelaar*^1.6
    klimaatbetog*^1.6 klimaatcrisis^1.8 klimaatneutraal^1.8 klimaattop^1.5 klimaatsceptic*^1.2
    klimaatplan*^1.3 klimaattafel*^1.5 opwarming^1.5 opwarming_van_de_aarde^2 aarde^.5 co2^1.4
    co2-*^1.4 co2-uitstoot^1.8 co2-heffing^1.4 uitstoot^1.5 emissie*^1.2 emissiehandel^1.3
    broeikas*^1.6 broeikasgas*^2 fijnstof^1.6 stikstof*^1.5 stikstofcrisis^1.3 methaan^1.3
    ozon*^1.4 ozonlaag^2 zure_regen^2 smog^1.3 luchtkwaliteit^1.7 luchtvervuiling^2
    luchtverontreiniging^2 bodemverontreiniging^2 bodemsanering^1.8 vervuil*^1.3 vervuiling^1.5
    verontreinig*^1.4 waterkwaliteit^1.4 afvalwater^1.4 riool^.8 riolering^.8 drinkwater^.7
    grondwater^1 waterschap*^.8 hoogheemraad*^.7 waterpeil^.6 waterstand^.7 zeespiegel*^1.7
    droogte^1.1 asbest*^1.1 dioxine*^1.3 pfas^1.5 pesticide*^1.5 bestrijdingsmiddel*^1.4
    glyfosaat^1.6 gifstof*^1 olieramp^1.5 olievlek^1.4 kernafval^1.4 radioactief_afval^1.4
    afval^1.2 afval*^1.1 afvalverwerking^1.5 afvalberg^1.8 huisvuil^1.5 vuilnis*^1 zwerfafval^2
    zwerfvuil^2 sluikstort*^1.6 stort^.7 stortplaats^1.5 verbrandingsoven*^1.5 recycl*^1.5
    recyclage^1.6 hergebruik*^1.1 kringloop*^.9 circulair*^1.2 statiegeld^1.6 plastic^.9
    plastics^1.2 plasticsoep^2 plastic_soep^2 microplastic*^2 wegwerp*^.8 opschoondag^1.6
    kliko^1.1 gft^1.3 compost*^1.3 verspilling^.5 voedselverspilling^1.2 duurzaam^1 duurzame^1
    duurzaamheid*^1.2 verduurzam*^1.4 groene_energie^1.6 hernieuwbare_energie^1.6
    energietransitie^1.6 warmtepomp*^1.2 aardgasvrij^1.4 van_het_gas^1.2 zonnepane*^1.4
    zonne-energie^1.5 zonnepark*^1.5 windmolen*^1.2 windturbine*^1.5 windpark*^1.4 windenergie^1.5
    biomassa^1.5 kernenergie^.7 kernuitstap^.9 kolencentrale*^1.2 kolenterminal^.8 waterstof^.9
    isolatie^.5 elektrische_auto*^.8 elektrisch_rijden^.9 vliegschaamte^1.7 vleesconsumptie^.8
    ecologi*^1.3 ecologisch*^1.3 ecosyste*^1.8 voetafdruk^1.2 greenpeace^1.8 wereldnatuurfonds^2
    wnf^1.8 wwf^1.8 natuurmonumenten^2 natuurpunt^2 staatsbosbeheer^2 vogelbescherming^2
    urgenda^1.8 extinction_rebellion^1.4 greta_thunberg^1.7 thunberg^1.5 bond_beter_leefmilieu^2
    ipcc^1.8 groene_hart^.6 ecoloog^1.8 ecologen^1.8 natuurbeheer*^2 natuurgebied*^1.8
    natuurreserva*^1.8 natuurpark^1.4 nationaal_park^1 natuurontwikkeling^2 natuurbescherm*^2
    natuurorganisatie*^2 natuurvereniging^1.8 natura_2000^2 natuur^1 natuurlijk*^0 natuurkund*^0
    natuurramp^0
    biodivers*^2 diersoort*^1.5 dierensoort*^1.5 plantensoort*^1.5 soorten^.4 uitsterv*^1.4
    uitgestorven^1.1 bedreigde_diersoort*^2 bedreigde_soort*^2 exoot^1.2 exoten^1.2 invasieve^1.5
    fauna^1.5 flora^1.1 fauna- wild^.3 wilde_dieren^1 jagers^.6 jacht^.5 jachtverbod^1.1
    afschot^1.5 afschieten^1 edelhert*^1.3 oostvaardersplassen^2 wolf^.9 wolven^1.2 otter^1.1
    bever^1 bevers^1 wasbeer^1.1 wasberen^1.2 vos^.5 zeehond*^1 walvis*^1.2 bruinvis*^1.3
    ijsbeer^1.1 ijsberen^1.2 olifant*^.6 neushoorn*^.9 stroper* stropers^1.2 vogels^.8 vogel^.6
    vogelsoort^1.6 trekvogel*^1.6 weidevogel*^2 grutto*^1.7 ganzen^1 uil^.6 ransuil^1 ooievaar*^.8
    insect^.8 insecten^1.2 bijen^1.1 wilde_bijen^1.6 bijensterfte^2 vlinder*^.8 libel*^.9
    eikenprocessierups*^1.2 vissterfte^1.7 kikker*^.8 padden^.9 bos^.5 bossen^.9 bomen^.8 boom^.4
    bomenkap^1.8 boskap^1.8 ontbossing^2 regenwoud^1.8 regenwouden^1.8 tropisch_regenwoud^2
    amazonewoud^2 kap^.4 gekapt^1 kappen^.6 houtkap^1.6 bosbouw^1.2 heide^.8 duinen^.6
    veengebied^1.3 moeras^.9 waddenzee^1 polders^.5 landschap^.7 groenstrook^.9 groen^.3
    bloemen^.3 bermen^.8 bermbeheer^1.6 gletsjer*^1.4 poolkap*^1.6 noordpool^.7 antarctica^.7
    koraal*^1.2 overbevissing^1.8 proefdier*^.6 dierenwelzijn^.9 dierenbescherming^.6
    dierenleed^.7 veevervoer^.6 bio-industrie^1 megastal*^1.2 mest^.7 mestoverschot^1.5
    mestactieplan^1.5 geluidshinder^.6 jachtseizoen^.8 afvallen^0
    afvaller*^0 afvallig*^0 uitgaansmilieu^0 drugsmilieu^0 natuurtalent*^0 natuurgeweld^0
    natuurgeneeskund*^0 natuurijs^0 boomkor^0 koolstof*^1.2 nulemissie^1.5 zero-emissie^1.5
    milieuzone^1.4 bodemdaling^1.2 kolen^.7 vegan*^.3 natuurliefhebber*^1 boswachter*^1.6
    gynaecolog*^0 opinieklimaat^0 sportklimaat^0 vestigingsklimaat^0 ondernemingsklimaat^0
    ondernemersklimaat^0 investeringsklimaat^0 werkklimaat^0 leefklimaat^.3 klimaatregeling^.3
    taalvervuil*^0
    buizerd*^1 roofvogel*^1.1 mees^.4 koolmees^1.2 koolmezen^1.2 zwaluw*^1 merel^1 mussen^.9
    huismus^1.2 egel^.9 egels^1 vleermuis^.9 vleermuizen^1.1 hert^.6 herten^.8 ree^.4 reeën^1
    everzwijn*^1 wild_zwijn^1.1 wilde_zwijnen^1.3 konijnenplaag^1 muizenplaag^1 vossen^.6
    kraanvogel*^1.2 roerdomp^1.5 lepelaar*^1.2 haai^.5 haaien^.7 dolfijn*^.9 potvis*^1.2 kwal^.6
    kwallen^.8 orchidee*^.6 mossen^.8 paddenstoel*^.9 natuurliefhebbers^.5 heidegebied^1.4
    bosgebied^1 stuifzand^1.3 uiterwaarden^1 biotoop^1.5 habitat*^1.5 vegetatie^1.2
    groene_stroom^1.4  energiebesparing^1.1 spaarlamp*^1 statiegeldfles*^1.4
     ontbost*^1.2 herbebossing^1.8 boompjes^.8 aanplant^1 opslag_van_co2^1.5 vliegtaks^1
    kerosinetaks^1.2 milieueffect*^1.5 milieuheffing^1.5 milieuvergunning^1
  `,
  health: `
    gezondheid^1.2 gezondheids*^1 gezondheidszorg^1.8 volksgezondheid^1.5 gezondheidsrisico*^1.3
    gezondheidsraad^1.8 wereldgezondheidsorganisatie^2 who^.5 gezond^.7 gezonde^.6 gezonder^.6
    ongezond*^.8 ziekte^1.1 ziekten^1.2 ziektes^1.3 ziek^.7 zieke^.6 zieken^.7 ziekteverzuim^.4
    ziektekosten^1.2 ziekenfonds*^1.3 mutualiteit*^1.3 mutualiteiten^1.4 zorgverzeker*^1.4
    zorgpremie^1.4 eigen_risico^1.1 riziv^1.8 ziekenhuis*^1.1 ziekenhuizen^1.5 ziekenhuisbed*^1.5
    umc*^1.3 academisch_ziekenhuis^1.6 uz_leuven^1.6 uz_gent^1.6 polikliniek*^1.5 kliniek^.9
    klinieken^1 spoedeisende_hulp^1.6 spoedafdeling^1.5 spoed^.4 spoeddienst^1.5
    intensive_care^1.7 intensieve_zorg*^1.6 operatie^.5 operaties^.6 operatiekamer^1.4
    geopereerd^1.1 chirurg^1.5 chirurgen^1.5 plastisch_chirurg^1.6 chirurgi*^1.4 transplanta*^1.2
    donor^1 donoren^1 orgaandon*^1.6 donorwet^1.1 patiënt*^1.3 patiënten^1.5 patiëntgeheim^1.6
    medisch*^1.1 medisch_dossier^1.4 medicus^1.4 medici^1.4 arts^1.1 artsen^1.3 artsen*^1.2
    huisarts*^1.6 huisartsen^1.7 dokter^.9 dokters^1.1 specialist^.5 specialisten^.4
    cardioloog*^1.8 cardiolog*^1.8 neuroloog^1.7 oncolo*^1.9 longarts*^1.8 gynaecol*^1.6
    kinderarts*^1.7 viroloog^1.8 virolog*^1.7 microbiolo*^1 patholo*^1 tandarts*^1.4
    mondhygiënist* apotheek^1.2 apotheken^1.3 apotheker*^1.4 verpleeg*^1.2 verpleegkundig*^1.4
    verpleegster*^1.3 verpleger*^1.2 verpleeghuis*^1.3 verpleeghuizen^1.4 verpleegtehuis*
    rusthuis^.9 rusthuizen^.9 woonzorgcent*^1.1 thuiszorg^1.2 zorginstelling*^1.2
    zorgverlener*^1.4 zorgsector^1.3 zorgpersoneel^1.3 zorgbureau^.7 zorg^.6 zorgen^0
    ouderenzorg^1.2 jeugdzorg^.7 mantelzorg*^.9 ggd^1.5 ggz*^1.6 rivm^1.5 sciensano^2
    inspectie_gezondheidszorg^1.6 inentin*^1.6
    geneesmiddel*^1.8 medicijn*^1.6 medicatie^1.6 pillen^.7 pil^.6 paracetamol^1.6 antibiotic*^1.8
    bijwerking*^1.3 farma*^1.2 farmaceut*^1.2 farmabedrijf^1.2 behandeling^.6 behandelingen^.7
    behandeld^.2 therapie*^1.1 therapeut*^1.1 fysiotherapeut*^1.3 kinesist*^1.3 revalid*^1.1
    prik^.9 vaccin*^1.7 vaccinatie*^1.8 vaccineren^1.8 gevaccineerd^1.6 inenten^1.6 ingeënt^1.6
    epidemie*^1.6 pandemi*^1.7 besmet*^1.2 besmettelijk*^1.3 besmetting*^1.5 besmettingen^1.5
    infectie*^1.4 infectieziekte*^1.8 virus^1.2 virussen^1.3 bacterie*^1.2 uitbraak^.7
    quarantaine^1.4 lockdown*^1 coronavirus*^1.8 corona*^1.3 corona^1.5 covid*^1.8 covid-19^1.8
    mondkapje*^1.4 mondmasker*^1.4 teststraat^1.5 coronatest*^1.6 long_covid^2 omt^1.1
    viruswaarheid^.9 kanker*^1.6 borstkanker^2 longkanker^2 darmkanker^2 huidkanker^2 leukemie^2
    tumor*^1.8 chemotherapie^2 bestraling^1.4 hartinfarct^1.7 hartaanval^1.3 hartstilstand^1.4
    hartpatiënt^1.8 hartfalen^1.8 reanim*^1 beroerte^1.6 herseninfarct^1.8 hersenbloeding^1.3
    hersenvliesontsteking^2 meningitis^2 meningokokken^2 mazelen^2 rodehond^2 waterpokken^2
    polio^2 kinderverlamming^2 difterie^2 tuberculose^1.9 tbc^1.8 griep*^1.4 griepprik^2
    griepvirus^2 longontsteking^1.5 longziekte*^1.8 astma^1.6 copd^1.8 diabet*^1.6
    suikerziekte^1.8 obesitas^1.6 overgewicht^1.4 cholesterol^1.6 bloeddruk^1.5 aids^1.4 hiv^1.6
    soa^1.4 soa's^1.4 ebola^1.9 zika^1.8 cholera^1.2 malaria^1.6 pokken^1.8 apenpokken^2 pest^.4
    gekkekoeienziekte^1.2 legionella^1.9 q-koorts^2 vogelgriep^1 sars^1.8 ziekte_van_lyme^2
    teek^1.6 teken^0 tekenbe*^1.8 allergie*^1.4 allergisch*^1.4 hooikoorts^1.4 eczeem^1.7
    reuma*^1.7 parkinson^1.7 alzheimer^1.7 dement^1 demente^1.2 dementer*^1.4 dementie*^1.5 dementie^1.6 epilep*^1.7 autis*^1 adhd^1.3
    depressie^1 depressies^1 depressief^1 psychiat*^1.3 psycholo*^.9 psychisch*^.9 psychose^1.2
    burn-out^1 burn-outs^1 suïcid*^.9 zelfmoord^.4 zelfdoding*^.7 anorexia^1.6 eetstoornis*^1.6
    verslaving^.8 verslaafd*^.6 verslavingszorg^1.4 roken^.9 roker*^.9 rokers^1 rookverbod*^1
    antirook*^1.2 sigaret*^.6 tabak*^.6 alcohol^.5 vapen^1.1 e-sigaret^1.2 voeding^.5
    voedingscentrum^1.2 voedselvergiftiging^1.2 vitamine*^1 diëtist*^1.3 bloed^.4 bloeddonor^1.5
    botbreuk* hersenen^.7 hersen*^.6 hersenletsel^1.3 zwanger*^.6 zwangerschap*^.8 bevalling^.7
    bevallen^.4 verloskund*^1.3 vroedvrouw*^1.3 kraamzorg^1.3 kraamafdeling^1.2 ivf^1.5
    vruchtbaarheid*^1 couveuse^1.2 abortus*^.9 euthanasie*^1.2 levenseinde*^.9 palliatie*^1.4
    hospice^1.2 pijn^.4 klachten^.3 symptomen^1.2 diagnose^1 sterfte^.7 oversterfte^1.3
    levensverwachting^.8 ambulancedienst^.6 rolstoel^.3 rollator^.2 gehoor^0 oogarts^1.7
    contactlens* lichaam^.3 ademhaling*^.7 zuurstof^.4 coma^.9 slapeloos*^.6 stress^.5
    gezondheidsapp*^1 vws^.9 voedselinfectie^1.4 -computervirus -virusscanner
    artsenorganisatie*^1.5 ontsteking*^1.1 botox^1.4 hittestress^.6 ziekteverwekker*^1.7
    *ziekte^1.1 *ziekten^1.1 *patiënten^1.3 als-patiënt*^1.6 *arts^.9 *artsen^1 neparts^.5
    antivax*^1.3 -computervirussen zwangerschapsvergiftiging^1.5 miskraam^1.3 dierziekte*^.6
    *waarts^0 opwaarts^0 inwaarts^0 bodemvruchtba*^0 onvruchtbare_grond^0 hersenspin*^0
    hersenlo*^0
  `,
  science: `
    wetenschap^1.4 wetenschappen^1.3 wetenschap*^1.2 wetenschapper*^1.4 wetenschappers^1.5
    wetenschappelijk*^1.2 onderzoek^.3 onderzoekers^.8 onderzoeker^.7 onderzoeksteam^1
    ontdekking*^1 ontdekt^.5 ontdekten^.6 uitvinding^1.3 uitvinder*^1.4 uitgevonden^.8
    experiment^.7 experimenten^.8 laboratori*^1.2 lab^.5 vakblad^1.3 nature^.9 science^.9
    the_lancet^.8 publicatie^.3 studie_in^.2 promovend*^1.1 proefschrift^1 gepromoveerd^.9
    nobelprijs*^1.1 nobelprijswinnaar*^1 knaw^1.8 nwo^1.6 tno^1.2 imec^2 cern^2
    deeltjesversneller^2 higgs^2 natuurkund*^1.8 natuurkundige^1.8 fysicus^1.7 fysici^1.8
    fysica^1.6 einstein^1.3 kwantum*^1.8 quantum*^1.6 atoom^1 atomen^1.3 molecu*^1.3
    scheikund*^1.7 chemicus^1.4 biolo*^1.1 bioloog^1.4 biologen^1.4 biologie^1.3 biotech*^1.4
    wiskund*^1.6 sterrenkund*^2 astronom*^1.8 astronoom^1.8 sterrenwacht^2 telescoop^1.8
    telescopen^1.8 zwart_gat^2 zwarte_gaten^2 heelal^2 melkweg^1.8 sterrenstelsel*^2 planeet^1.2
    planeten^1.5 exoplane*^2 mars^.7 marslander^2 maan^.7 maanlanding^1.8 zonsverduistering^1.6
    komeet^.9 asteroïde*^1.7 meteoriet*^1.6 ruimte^.2 ruimtevaart*^1.8 ruimtevaarder*^1.7
    ruimtereis^1.4 ruimtestation^2 ruimteschip^1.5 ruimteveer^2 ruimtesonde^2 ruimtepak^1
    astronaut*^1.5 kosmonaut*^1.7 nasa^1.8 esa^1.6 spacex^1.8 iss^1.1 apollo^1.1 spoetnik^1.8
    satelliet*^1.3 satellieten^1.5 lancering^.8 gelanceerd^.4 kuipers^.6 frimout^1.8 ockels^1.7
    dna^.9 dna-*^.5 genen^1.3 gen^.9 genetisch*^1.4 genetica^1.7 genoom^1.8
    genetische_manipulatie^1.6 crispr^2 gentech*^1.4 gekloond^1.7 klonen^1.4 stamcel*^1.3
    evolutie^.8 evolutietheorie^1.7 darwin^1.3 fossiel^1 fossielen^1.5 dinosaur*^1.7 dino^1.1
    mammoet^1.3 prehist*^1.4 neanderthal*^1.8 mensachtige*^1.8 archeolo*^1.5 archeologen^1.7
    opgraving*^1.4 opgegraven^1 paleonto*^1.8 egyptolo*^1.7 historicus^.5 historici^.6
    antropolo*^1 socioloog^.6 neurowetenschap*^1.6 breinonderzoek^1.6 geolo*^1.3 geoloog^1.5
    seismo*^1.1 oceanogra*^1.5 poolonderzoek*^1.6 wetenschapsquiz^1.6 techniek^.8 technisch*^.6
    technologie*^1.2 technologisch*^1.2 technologiebedrij*^1.3 techbedrij*^1.3 techreus^1.3
    techsector^1.3 ingenieur*^.9 innovat*^.9 innovatief^.8 octrooi^1.2 patent^.8 robot^1.4
    robots^1.4 robotica^1.8 robot*^1.2 kunstmatige_intelligentie^2 artificiële_intelligentie^2
    ai^1 chatgpt^1.8 openai^1.8 algoritme*^1.4 big_data^1.6 zelfrijdend*^1.4 drone^.9 drones^.9
    3d-print*^1.7 nanotechnologie^2 chip^.8 chips^.7 halfgeleider*^1.5 supercomputer^2
    computer^1.3 computers^1.4 computer*^1.2 pc^.8 laptop*^.8 tablet^.8 tablets^.8 software*^1.4
    softwarefout^1.4 hardware^1.4 programmeur*^1.4 programmeren^1.3 app^.6 apps^.7 smartphone*^1.1
    iphone*^1.3 ipad^1.2 android^1.3 gsm^.8 gsm's^.9 mobiele_telefoon*^.9 5g^1.5 5g-netwerk^1.6
    glasvezel^1.4 breedband*^1.5 wifi^1.1 internet^.9 internetbedrijf^1.1 internetgebruik*^1.3
    internetprovider*^1.5 provider*^1.2 website^.5 websites^.6 site^.3 online^.3 zoekmachine*^1.5
    browser^1.3 e-mail*^.6 spam^1.2 sociale_media^.6 social_media^.5 google^1.2 facebook^.9
    twitter^.6 instagram^.6 whatsapp^.7 youtube^.6 tiktok^.9 microsoft^1.4 windows^.9 apple^1.1
    ibm^1.4 intel^1.1 samsung^1 huawei^1.3 nokia^1.2 wikipedia^1.1 hacker*^1.3 hackers^1.3
    gehackt^1.3 hack^1.1 cyberaanval*^1.3 cyber*^1 malware^1.3 ransomware^1.4 computervirus^1.8
    datalek*^1.4 privacywet^1 gegevensbescherming^.8 privacy^.6 digitaal^.8 digitale^.7
    digitalisering^1.3 digitaliseren^1.1 virtual_reality^1.5 virtuele^.6 videogame*^1.1
    elektronica^1 elektronisch*^.6 sensor*^.9 sensoren^.9 batterij*^.7 accu^.5 laser*^.7
    kernfusie^1.9 kernreactor^1.2 deeltjes^.8 telecom*^.8 kpn^.7 belgacom^.7 proximus^.7
    telenet^.6 slimme_meter^.8 technopolis^1.5 sciencefiction^.4 computerspel*^.9
    wetenschappelijk_bureau^.5 proefneming*^1.5 robotstofzuiger^.5 appel^0 apple_music^.3
  `,
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
  economy: `
    econom*^1 economisch*^.8 economie^1 economen^1.2 wereldeconomie^1.5 beurs^1 beurzen^1.2
    beursgang^2 beursgenoteerd*^1.8 effectenbeurs^2 aandeel^.8 aandelen^1.5 aandeelhouder*^1.6
    aandelenkoers*^2 koers^.4 koersen^.7 koersdaling^1.8 koerswinst^1.8 aex^2 aex-index^2 bel20^2
    bel-20^2 euronext^1.8 wall_street^1.8 nasdaq^1.8 dow_jones^2 damrak^1.2 obligatie*^1.4
    staatsobligatie*^1.5 dividend^2 belegger*^1.7 beleggen^1.6 belegging*^1.5 speculant*^1.4
    hedgefonds*^1.8 investeerder*^1.5 investering*^1.1 investeren^1 investeert^1 durfkapita*^1.8
    kwartaal^1.2 kwartaalcijfers^2 jaarcijfers^1.8 halfjaarcijfers^2 omzet*^1.6 winst^.7
    winsten^.7 winstgevend*^1.5 nettowinst^2 brutowinst winstwaarschuwing^2 winstmarge^1.8
    verlies^.2 verliesgevend^1.5 boekjaar^1.5 jaarrekening^1.2
    bedrijf^.6 bedrijven^.8 bedrijfsleven^1.3 bedrijfsresultaat^2 bedrijventerrein*^1.1
    onderneming^1 ondernemingen^1.1 ondernemer*^1 ondernemers^1 ondernemerschap^1.1 vno-ncw^1.5
    mkb^1.4 mkb-*^1.2 kmo^1.5 kmo's^1.5 voka^1.6 unizo^1.6 boerenbond^1.6 multinational*^1.5
    concern^1.2 moederbedrijf^1.8 dochteronderneming^1.8 dochterbedrijf^1.8 holding^1.3
    filiaal^1.1 filialen^1.2 vestiging^.6 vestigingen^.7 startup*^1.3 start-up*^1.3 ceo^1.2
    topman^1.1 topvrouw^1.1 bestuursvoorzitter^1 raad_van_bestuur^.9 raad_van_commissarissen^1.3
    gedelegeerd_bestuurder^1.6 bedrijfsleider^1 directeur^.3 fusie^1.1 fusies^1.1 fuseren^1.1
    overname^1.3 overnames^1.4 overnamebod^2 overgenomen^.4 faillissement*^1.7 failliet*^1.6
    surseance^2 doorstart^1.4 curator^1 schuldeiser*^1.5 gerechtelijk_akkoord^1.4 kartel^1.2
    kartel*^1.1 monopolie^1.1 mededinging^1.3 marktwerking^1.1 marktaandeel^1.8 acm^1.3 afm^1.6
    consumentenbond^1.4 test-aankoop^1.4 klanten^.6 klant^.5 consument^1 consumenten^1
    koopkracht^1.3 concurrentie^.7 concurrent^.5 concurrenten^.6
    bank^.8 banken^1.3 bankier*^1.4 grootbank^2 spaarbank^1.6 centrale_bank^1.6 nationale_bank^1.4
    nederlandsche_bank^1.8 dnb^1.5 ecb^1.6 fed^1 wereldbank^1.5 imf^1.4 ing^1 rabobank^1.5
    abn_amro^1.8 abn^1.2 amro^1.2 kbc^1.6 fortis^1.6 dexia^1.8 belfius^1.6 generale_bank^1.8
    kredietbank^1.8 gulden^.4 frank^.2 euro^.2 euro's^.2 dollar^.4 dollars^.3 wisselkoers*^1.8
    devaluatie^1.8 munt^.5 eenheidsmunt^1.5 muntunie^1.5 rente^1.4 rentes^1.4 renteverhoging^2
    renteverlaging^2 spaargeld^1.5 sparen^.6 spaarrente^2 spaarder*^1.5 lening^.9 leningen^1
    hypotheek*^1.5 hypotheken^1.5 krediet^1.2 kredieten^1.3 microkrediet*^1.5 kredietcrisis^2
    bankencrisis^2 eurocrisis^1.8 verzekeraar*^1.1 verzekering^.6 fintech^1.8 bitcoin*^1.5
    crypto*^1.3 inflatie^2 deflatie^2 prijsstijging^1.6 prijs^.4 prijzen^.5 duurder^.5
    goedkoper^.5 prijsdaling^1.6 kosten^.3 kost^.2 indexcijfer* index^.7 conjunctuur^2
    recessie^1.8 hoogconjunctuur^2 laagconjunctuur^2 economische_groei^1.6 groeicijfers^1.4
    groei^.4 krimp^.6 bbp^1.4 bnp^1.3 bruto_binnenlands_product^1.8 centraal_planbureau^1 cpb^.9
    oeso^1.2 begroting^.6 begrotingstekort^1 staatsschuld^1.1 belasting^.6 belastingen^.7
    belastingparadijs^1 belastingontwijk*^1 belastingdienst^.5 btw^.9 vennootschapsbelasting^1.5
    dividendbelasting^1.3 accijns^1 accijnzen^1 subsidie^.3 miljard^.5 miljarden^.5 miljoen^.2
    handel^.9 handels*^.7 handelsoorlog*^2 handelsakkoord*^1.6 handelsverdrag*^1.6 handelsbalans^2
    handelsconflict^2 invoerheffing*^1.8 importheffing*^1.8 importtarie*^2 heffingen^.7
    protectionis*^1.4 export*^1.2 uitvoer^.7 import^.8 importeur*^1.3 invoer^.5 vrijhandel*^1.6
    wto^1.4 ceta^1.2 ttip^1.2 groothandel^1.3 detailhandel^1.6 winkelier*^1.3 winkel^.7 winkels^.8
    winkelstraat^1 winkelketen*^1.5 winkelcentr*^1.1 supermarkt*^1.2 albert_heijn^1.3 jumbo^.8
    aldi^1 lidl^1 colruyt^1.4 delhaize^1.4 carrefour^1.3 hema^1.1 v&d^1.3 blokker^1.1 ikea^1
    bol.com^1.3 amazon^.8 alibaba^1.4 webwinkel*^1.4 webshop*^1.3 warenhuis^1.1 warenhuizen^1.2
    verkoop^.6 verkocht^.4 verkoopcijfers^1.6 postnl^1.2 bpost^1.2 pakketbezorg*^1.2 reclame^.5
    marketing^.7 merk^.5 horecaondernem*^1 woningmarkt^1.2 huizenmarkt^1.4 huizenprij*^1.5
    makelaar*^1 vastgoed*^1.3 projectontwikkel*^1.2 huurprijs^.8 huurprijzen^.8 leegstand^.7
    industrie*^1 industrieel*^.9 fabriek^1.1 fabrieken^1.2 fabrikant*^1.2 autofabriek*^1.5
    autofabrikant*^1.5 automerk autobouwer*^1.5 productie^.6 producent*^1 staal^.8
    staalfabriek^1.5 hoogovens^1.5 tata_steel^1.6 arcelor*^1.6 textiel*^.9 chemie^.9
    chemiebedrijf^1.5 petrochem*^1.5 scheepsbouw^1.5 scheepswerf^1.5 steenkool*^1.1 mijnbouw^1.2
    philips^1.2 unilever^1.5 shell^1.3 akzo*^1.3 dsm^1 asml^1.6 fokker^1 daf^.6 volkswagen^1.1
    opel^.9 ford^.7 renault^.9 tesla^.9 boeing^1 airbus^1.1 bekaert^1.5 solvay^1.4 umicore^1.5
    picanol^1.6 barco^1.2 ab_inbev^1.8 interbrew^1.8 heineken^.9 olie^.7 olieprijs^1.8
    olieprijzen^1.8 oliemaatschappij^1.5 oliebedrijf^1.5 olie-^.5 oliecrisis^1.5 opec^1.8
    gasprijs^1.3 aardgas^.7 gaswinning^.6 energie^.4 energiebedrij*^1.2 energieprij*^1.2
    energierekening^.9 elektriciteit^.5 electrabel^1.4 eneco^1.4 nuon^1.4 essent^1.4
    kerncentrale*^.6 snellaadstation* laadpaal^.5
    landbouw*^1 landbouwbeleid^1.1 landbouwer* boer^.6 boeren^.7 boerenbedrijf^1.3 boerin^.6
    tuinbouw^1.3 tuinder*^1.3 akkerbouw^1.3 veehouder*^1.1 veehouderij^1 varkenshouder*^1.3
    pluimvee*^1 melkvee*^1.2 melkprijs^1.6 melkquot*^1.8 oogst^.8 oogsten^.5 visserij^1.1
    vissers^.8 glastuinbouw^1.4 bloemenveiling^1.5 veiling^.6 toerisme^.8 luchtvaart^.9
    luchtvaartmaatschappij*^1.4 klm^1.3 air_france^1.4 sabena^1.6 ryanair^1.2
    brussels_airlines^1.4 luchthaven*^.7 schiphol^.8 zaventem^.6 zestienhoven^.9 vliegveld^.6
    vliegtuigen^.4 passagiers^.3 haven^.6 havenbedrijf^1.5 containers^.5 containerschip^1
    rederij^1 transport^.6 transportbedrijf^1.1 transportsector^1.3 vrachtwagenchauffeur*^.6
    spoorwegen^.9 nmbs^.9 ns^.6 prorail^.9 binnenvaart^1.3 logistiek^.8 wagenpark^1 auto^.2
    auto's^.3 files^.5 snelweg^.3 infrabel^.9 arbeidsproductiviteit^1.5 bancair*^1.5 bankje*^0
    bankstel*^0 zitbank*^0 parkbank*^0 kerkbank*^0 voedselbank*^0 databank*^0 zandbank*^0
    handelsmissie^1.1 drugshandel*^0 mensenhandel*^0 wapenhandel*^0 behandel*^0 onderhandel*^0
    mishandel*^0 kunsthandel*^.5 winkelwagen*^0 *fabriek^1 *fabrieken^1 *bedrijf^.7 *bedrijven^.8
    *concern^1 *winkel^.7 *winkels^.7 *onderneming^.8 *industrie^1 strafheffing*^1.5
    importtarief*^1.5
    partijkartel^0 handelswijze^0 handelsmerk*^.3 -de_boer^.6 boerderijdier*^.5
    voedselautoriteit^.7 nvwa^.7  zakenman^.9 zakenlieden^1.1
    zakenkrant^.5 investeringsfonds^1.5 staatsbedrijf^1.3 privatisering^1.2 geprivatiseerd^1.2
    nationalisatie^1.1 handelsoverschot^1.6 handelstekort^1.6 begrotingsoverschot^1
    kwartaalwinst^2 winstdaling^2 winststijging^2 omzetdaling^2 prijsverhoging^1.5 prijzenslag^1.5
    korting^.6 kortingen^.7 tarief^.5 tarieven^.7 tariefverhoging^1.2 telecombedrij*^1
    autosector^1.3 autoverkoop^1.5 huizenverkoop^1.5 kantoren^.5 kantoorruimte^.9
    infrastructuur^.4 tunnel^.3 veerdienst^.5 spoorlijn^.6 ov^.4 openbaar_vervoer^.7 vracht^.5
    vliegverkeer^.8 vluchten^.3 luchthavenuitbreiding^1
  `,
  labour: `
    vakbond*^1.8 vakbonden^1.9 bonden^1 bond^.4 vakbondsleid*^2 vakbeweging^2 vakvereniging*^1.8
    vakcentrale^2 fnv^1.8 cnv^1.8 nvv^1.3 nkv^1.3 abvv^2 acv^1.8 aclvb^2 lbc^1.4 acod^2 abva^1.8
    abvakabo^2 vsoa^1.8 vbo^.9 ser^.8 stichting_van_de_arbeid^2 sociale_partners^1.8
    sociaal_overleg^1.7 sociaal_akkoord^1.6 interprofessioneel_akkoord^2 groep_van_tien^1.8
    poldermodel^1 ondernemingsraad^1.6 personeelsraad^1.6 medezeggenschap^1.1 syndicaal^1.8
    syndicale^1.8 vakbondsman^2 staking*^1.7 stakingen^1.8 staken^1.2 staakt^1.1 staakten^1.4
    gestaakt^1.2 staker^1.6 stakers^1.8 stakingsaanzegging^2 stakingsrecht^2 stakingsdag^2
    stakingsbrek*^2 stakingspiket^2 stakingsacti*^2 werkonderbreking^2 werkstaking^2
    stiptheidsactie*^2 prikactie*^1.8 lock-out^1.6 treinstaking^1.8 pilotenstaking^2
    lerarenstaking^1.4 actiedag^1 bedrijfsbezetting^1.6
    werknemer*^1.6 werknemers^1.7 werkgever*^1.4 werkgevers^1.5 werkgeversorganisatie*^1.7 werk^.3
    werken^.2 werkende^.7 werkenden^1.2 werkvloer^1.4 werkdruk^1.6 werkplek^.7 werkweek^1.4
    werkuren^1.4 werktijd*^1.4 werktijden^1.5 arbeidstijd^1.8 arbeidsduur*^1.8 36-urige^1.6
    38-urenweek^2 ploegendienst^1.6 nachtwerk^1.4 overuren^1.6 deeltijd*^1.1 deeltijdwerk^1.6
    thuiswerk*^1.2 telewerk*^1.4 werkzoekend*^1.6 werkzoekenden^1.8 werkloos^1.3 werkloze*^1.6
    werklozen^1.7 werkloosheid*^1.7 werkloosheidscijfers^2 werkloosheidsuitkering^1.8
    ww-uitkering*^1.7 ww^1.1 ww-^1 dop^.4 stempelen^.6 vdab^1.8 rva^1.6 uwv^1.4 arbeidsbureau^1.6
    forem^1.6 uitkering^.8 uitkeringen^.8 uitkeringsgerechtig*^1.1 bijstandsuitkering^.7
    bijstand^.5 wao^1.4 wao'er*^1.6 wia^1.3 arbeidsongeschikt*^1.6 arbeidsbeperk*^1.1
    participatiewet^1 tegenprestatie^.6 re-integratie^1.1 sociale_werkplaats^1.4
    werkverschaffing^1.6 banen^1 baan^.7 banenverlies^2 banenplan^1.6 banenmotor^1.6
    arbeidsplaats*^1.8 arbeidsplaatsen^1.8 jobs^1.2 job^.9 jobverlies^2 vacature*^1.5
    vacatures^1.6 sollicit*^1.3 solliciteren^1.4 personeelstekort*^1.5 personeelsbestand^1.5
    personeel^.7 personeelsleden^.8 arbeidskrachten^1.6 arbeidsmarkt*^1.7 arbeid^1 arbeids*^1
    arbeidsvoorwaarden^1.8 arbeidsomstandigheden^1.7 arbeidsrecht^1.5 arbeidscontract^1.7
    arbeidsovereenkomst^1.7 arbeidsmigrant*^1 arbeidsinspectie^1.6 arbeider^1.1 arbeiders^1.2
    arbeidersbeweging^1.6 bediende^.7 bedienden^.9 havenarbeider*^1.4 havenarbeiders^1.5
    dokwerker*^1.5 mijnwerker*^1.1 metaalarbeider^1.6 gastarbeider*^.9 seizoenarbeider*^1.4
    uitzendkracht*^1.7 uitzendbureau*^1.6 uitzendwerk^1.6 interim^.7 interimkantoor^1.6
    flexwerk*^1.8 flexkracht*^1.8 oproepkracht*^1.8 invalkracht*^1.4 nulurencontract*^2
    vast_contract^1.5 tijdelijk_contract^1.5 tijdelijke_contracten^1.5 vaste_baan^1.3 zzp*^1.4
    zzp'er^1.5 zzp'ers^1.5 zelfstandigen^.8 schijnzelfstandig*^1.8 maaltijdbezorger*^1.2
    orderpicker*^1.3 deliveroo^1.1 chauffeurs^.6 chauffeur^.3 truckers^.8 treinbestuurder*^.6
    cao^1.8 cao's^1.8 cao-*^1.8 cao-onderhandelingen^2 loon^1.3 lonen^1.4 loonsverhoging^2
    loonstijging^1.8 looneis^2 loonkosten^1.6 loonnorm^1.8 loonmatiging^2 loonstop^2 loonbeslag^1
    indexering^1.1 indexsprong^1.6 minimumloon*^1.8 salaris^1 salarissen^1.1 salarisverhoging^1.6
    topsalaris*^.9 beloningen^.5 bonus^.5 bonussen^.6 ontslag^.9 ontslagen^.8 ontslagronde^2
    ontslaan^.9 massaontslag*^2 collectief_ontslag^2 gedwongen_ontslag*^2 ontslagvergoeding^1.6
    ontslagrecht^1.6 afvloei*^1.4 herstructurering^1.4 reorganisatie^1.2 sociaal_plan^1.7
    pensioen*^1.2 pensioenen^1.3 pensioenfonds*^1.4 pensioenleeftijd^1.6 pensioenakkoord^1.4
    pensioenhervorming^1.2 pensioenstelsel^1.4 brugpensioen*^2 vut^1.4 prepensioen^1.8 aow*^1
    aow-leeftijd^1.4 gepensioneerd*^.6 vergrijzing^.9 loopbaan^.5 loopbaanonderbreking^1.6
    tijdskrediet^1.6 zwangerschapsverlof^.9 ouderschapsverlof^1 vaderschapsverlof^1
    kinderarbeid^1.1 zwartwerk^1.4 uitbuiting^.6 discriminatie_op_de_arbeidsmarkt^.8
    tewerkstelling*^1.5 stagiair*^.7 collega^.2 collega's^.3 renault_vilvoorde^1.6
    opel_antwerpen^1.4 ford_genk^1.4 loonindexering^1.8 loonkloof^1.6 platformwerker*^1.6 lonend^0
    klimaatstaking*^0 klimaatstaker*^0 schoolstaking*^0 hongerstaking*^0 hongerstaker*^0
  `,
}
