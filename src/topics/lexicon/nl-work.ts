/** Topics of work and money → the Dutch words that speak for them. */
export const dutchWork: Readonly<Record<string, string>> = {
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
