/** Topics of work, learning and nature → the German words that speak for them. */
export const germanWork: Readonly<Record<string, string>> = {
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
}
