/** Topics of faith and of living together → the Dutch words that speak for them. */
export const dutchCommunity: Readonly<Record<string, string>> = {
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
}
