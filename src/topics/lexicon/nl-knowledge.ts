/** Topics of learning, nature and care → the Dutch words that speak for them. */
export const dutchKnowledge: Readonly<Record<string, string>> = {
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
}
