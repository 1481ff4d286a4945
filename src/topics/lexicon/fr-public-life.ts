/** Topics of public life → the French words that speak for them. */
export const frenchPublicLife: Readonly<Record<string, string>> = {
  conflict: `
    guerre*^1.2 guerre_civile guerre_froide^.5 guerre_commerciale^0 armée^1.2 armées^1.1
    militaire*^1.1 soldat*^1.4 troupe^.3 troupes^1.3 fantassin*^1.7 bataillon*^1.7 régiment*^1.3
    parachutiste*^1.4 légion_étrangère^1.4 casque_bleu^1.8 casques_bleus^1.9 marine^.5
    navire_de_guerre^1.6 sous-marin*^.9 blindé*^1.1 char^.7 chars^1.1 artillerie^1.9 obus^1.8
    mortier*^1.3 roquette*^1.7 missile*^1.4 drone*^.7 bombard*^1.7 bombe^.9 bombes^1.1
    raid_aérien^1.9 raids_aériens^1.9 frappe^.6 frappes frappes_aériennes^1.6 aviation^.5
    avions_de_chasse^1.5 attaque^.5 attaques^.6 attaqué^.5 offensive^1.1 contre-offensive^1.6
    assaut^.9 embuscade*^1.6 combat^.6 combats^1.1 combattant*^1.2 front^.5 tranchée*^1.1
    bataille^.6 siège_de^.3 assiégé*^1.3 encerclé* invasion*^1.3 envahi*^1.2 occupation^.7
    territoires_occupés^1.7 cessez-le-feu^1.9 trêve^1.4 armistice*^1.7 paix^.9
    pourparlers_de_paix^1.7 accord_de_paix^1.6 accords_de_paix^1.6 processus_de_paix^1.7
    négociations_de_paix^1.6 hostilités^1.5 attentat*^1.2 attentat-suicide^1.7 kamikaze*^1.6
    voiture_piégée^1.9 explosif*^.9 terroris*^1.3 djihad*^1.6 jihad*^1.6 islamiste* daech^1.7
    daesh^1.7 état_islamique^1.5 al-qaida^1.8 al-qaïda^1.8 qaida^1.7 talibans^1.8 taliban^1.8
    hezbollah^1.8 hamas^1.7 aqmi^1.8 boko_haram^1.8 fln^1.5 oas^1.4 eta^.7 ira^.6 farc^1.4
    rebelle*^1.5 rébellion*^1.5 insurgé*^1.6 insurrection*^1.5 séparatiste*^1.4
    indépendantiste*^.7 guérilla*^1.8 guérillero*^1.8 milice*^1.5 milicien*^1.6 mercenaire*^1.5
    maquis^1.3 putsch*^1.5 coup_d'état^1.6 coup_d'etat^1.6 junte^1.5 mutinerie*^1.3 otage*^1.2
    prisonniers_de_guerre^1.7 massacre*^1.3 génocid*^1.5 nettoyage_ethnique^1.9
    crimes_de_guerre^1.6 crime_de_guerre^1.6 arme_nucléaire^1.4 armes_nucléaires^1.4
    armes_chimiques^1.5 bombe_atomique^1.4 désarmement^1.4 armement armes^.8 munitions^1.3
    mines_antipersonnel^1.7 otan pentagone état-major^.9 général^.2 généraux^.8 colonel^.7
    commandant^.5 front_line troubles^.4 affrontement*^1.1 violences^.5 conflit*^.8 irak*^.9
    bagdad^1.2 mossoul^1.5 syrie^.7 syrien*^.8 alep^1.3 afghanistan afghan*^.9 kaboul^1.2
    israël^.5 israélien*^.7 palestin*^1.1 gaza^1.4 cisjordanie^1.4 liban^.6 beyrouth^.8 libye^.7
    mali^.8 sahel barkhane^1.7 tchad^.6 centrafrique^.9 rwanda^.9 algérie^.4 guerre_d'algérie^1.3
    indochine^1.2 dien_bien_phu^1.9 ukrain*^.7 donbass^1.6 crimée kosovo^1.1 bosnie sarajevo^1.1
    tchétchén*^1.3 nazi*^.9 wehrmacht^1.5 débarquement^.9 résistance^.5 seconde_guerre_mondiale^.5`,
  crime: `
    police policier*^1.1 policière*^.9 gendarme*^1.1 gendarmerie^1.1 commissariat*^1.2
    commissaire^.4 brigade_criminelle^1.7 police_judiciaire^1.6 interpol^1.5 enquêteur*^1.3
    enquête^.6 garde_à_vue^1.8 interpell*^1.4 arrestation*^1.3 arrêté^.5 arrêtés^.7 suspect*^1.2
    soupçonné*^.9 mis_en_examen^1.8 mise_en_examen^1.7 inculp*^1.5 parquet^1.3 procureur*^1.4 juge
    juges juge_d'instruction^1.8 magistrat*^1.2 tribunal^1.2 tribunaux^1.1
    tribunal_correctionnel^1.6 cour_d'assises^1.9 assises^.9 cour_d'appel^1.5
    cour_de_cassation^1.4 conseil_d'état^.2 justice^.9 judiciaire*^.9 procès^1.3 audience^.4
    accusé^.7 accusés^.8 accusation*^.6 prévenu^1.1 prévenus^1.2 avocat*^1.1 avocate
    partie_civile^1.5 parties_civiles^1.5 plaidoirie*^1.6 plainte*^.9 témoin*^.7 juré^.8 jurés^1.1
    verdict^1.4 jugé^.8 jugement^.9 condamn*^1.2 condamnation* acquitt*^1.5 relaxe*^1.1 peine^.5
    peines^.7 réclusion^1.7 perpétuité^1.4 sursis amende*^.7 prison*^1.2 prisonnier*^.8
    détenu*^1.3 détention^1.2 incarcér*^1.5 écrou*^1.4 cellule^.4 peine_de_mort^1.4 guillotine^1.3
    exécution^.4 évadé*^1.3 évasion^.8 cavale^1.3 meurtre*^1.5 meurtrier*^1.2 assassin*^1.3
    homicide*^1.4 tueur*^1.2 tué^.3 tuer^.5 poignard*^1.4 couteau^.8 coups_de_couteau^1.4
    fusillade*^1.3 coups_de_feu pistolet* revolver cadavre* autopsie^1.2 corps_sans_vie^1.3
    viol^1.3 violer violeur*^1.6 violée^1.4 agression*^1.1 agress*^.9 sexuelle*^.4 pédophil*^1.4
    inceste^1.2 enlèvement*^1.3 kidnapp*^1.4 séquestr*^1.4 rançon*^1.3 vol^.5 vols^.6 voler^.4
    volé^.9 volés^.9 voleur*^1.4 cambriol*^1.6 braquage*^1.7 braqueur*^1.7 hold-up^1.6 butin
    bijoutier*^.8 recel^1.4 escroc*^1.5 escroquerie*^1.5 fraude*^.8 fraude_fiscale
    détournement*^.7 abus_de_biens_sociaux^1.6 blanchiment^1.4 corruption corrompu*
    pots-de-vin^1.4 pot-de-vin^1.4 faussaire*^1.3 contrefaçon* chantage^1.1 trafic^.6
    trafic_de_drogue^1.3 trafiquant*^1.4 drogue*^.9 stupéfiant*^1.4 cocaïne^1.4 héroïne^.9
    cannabis^.9 dealer*^1.3 contreband*^1.2 proxénét*^1.4 mafia*^1.4 mafieu*^1.4 gang*^1.1
    bande_organisée^1.5 malfaiteur*^1.6 banditisme^1.6 criminel*^1.1 crime^1.1 crimes
    criminalité^1.2 délinquan*^1.3 délit*^1.1 infraction* récidiv*^1.3 perquisition*^1.5 saisie^.5
    incendie_criminel^1.3 vandal*^1.1 escroqué^1.4 diffamation^1.1 extrad*^1.2 faits_divers`,
  disaster: `
    catastrophe*^1.2 accident*^1.2 accident_de_la_route^1.2 accidentel*^.8 séisme*^1.8
    tremblement_de_terre^1.9 sismique*^1.4 magnitude^1.6 réplique*^.8 richter^1.8 épicentre^1.7
    tsunami*^1.7 raz-de-marée^1.6 inondation*^1.5 inondé*^1.3 crue*^1.4 rupture_du_barrage^1.8
    submer*^.8 ouragan*^1.4 cyclone*^1.4 typhon*^1.6 tornade*^1.3 tempête^.6 éruption*^1.4
    volcan*^1.3 coulée_de_boue^1.8 coulées_de_boue^1.8 glissement_de_terrain^1.8
    glissements_de_terrain^1.8 avalanche*^1.5 éboulement*^1.6 effondr*^.8 effondrement
    incendie*^1.3 incendié* feu^.6 feux^.5 feux_de_forêt^1.7 flammes^1.1 brûlé*^.6 pompier*^1.5
    sapeur*^1.3 explosion*^1.2 explosé^.9 coup_de_grisou^2 déflagration^1.3 crash^1.3 écrasé^.9
    s'est_écrasé^1.7 s'écrase^1.3 catastrophe_aérienne^1.8 boîtes_noires^1.7 boîte_noire^1.5
    atterrissage_d'urgence^1.7 épave*^1.3 déraill*^1.8 passage_à_niveau^1.3 collision*^1.2 percut*
    carambolage*^1.8 sortie_de_route^1.4 verglas^.3 naufrag*^1.6 chavir*^1.8 coulé^.9 noyé*^1.2
    noyade*^1.5 ferry^.9 sauveteur*^1.5 sauvetage* secours^.7 secourist*^1.4 samu hélicoptère*^.6
    évacu*^1.1 sinistr*^1.2 rescapé*^1.4 survivant*^1.2 décombres^1.6 gravats^1.3 débris^.8
    disparu^.5 disparus^.8 victime^.5 victimes^.6 mort^.3 morts^.7 blessé*^.6 blessés^.8 bilan^.5
    deuil^.4 plan_orsec^1.8 état_d'urgence^.5 catastrophe_naturelle^1.4 zone_sinistrée^1.6
    aide_humanitaire^.8 croix-rouge^.8 famine*^1.2 ravag* dévast*^1.1 détruit*^.5 marée_noire^.7
    tchernobyl^1.2 fukushima^1.2 azf^1.4 titanic^.8 bousculade*^1.3 intoxication_au_monoxyde^1.6
    panne_de^.1 aéroport^.2`,
  politics: `
    gouvernement* ministre* premier_ministre^1.4 première_ministre^1.4 ministère*^.7
    secrétaire_d'état^1.2 matignon^1.5 élysée^1.3 elysée^1.3 président^.5 présidente^.4
    présiden*^.5 présidentiel*^1.2 président_de_la_république^1.3 chef_de_l'état^1.4
    chef_de_l'etat^1.4 chef_du_gouvernement^1.4 porte-parole^.3 remaniement^1.4 parlement^1.2
    parlementaire*^1.2 assemblée^.8 assemblée_nationale^1.5 l'assemblée_nationale^1.5
    palais-bourbon^1.5 hémicycle^1.4 sénat^1.3 sénateur*^1.4 sénatrice*^1.4 député*^1.3
    députée*^1.2 eurodéputé*^1.5 groupe_parlementaire^1.3 projet_de_loi^1.3 projets_de_loi^1.3
    proposition_de_loi^1.3 loi^.6 lois^.6 amendement*^1.2 décret*^.8 ordonnances^.6
    constitution*^.8 conseil_constitutionnel^1.2 motion_de_censure^1.7 49.3 49-3^1.5 dissolution
    réforme^.7 réformes^.7 politique*^.8 politicien*^1.2 élection*^1.3 électoral*^1.3
    électeur*^1.4 électrice*^1.2 élu^.6 élus^.8 élue^.6 voté^.7 vote^.8 votes^.8 voter^.8
    scrutin^1.4 suffrage*^1.1 suffrage_universel^1.2 urnes^1.2 bureau_de_vote^1.5
    bureaux_de_vote^1.5 abstention*^1.3 second_tour premier_tour^.7 législatives^1.5
    municipales^1.3 régionales^1.1 européennes^.6 référendum*^1.4 plébiscite^1.2 sondage*^.8
    campagne^.5 candidat*^.8 candidate^.7 candidature*^.7 primaire^.7 programme^.2 parti^.7
    partis^.9 parti_socialiste^1.4 ps^1.3 ump^1.5 rpr^1.5 udf^1.5 républicain* pcf^1.5
    parti_communiste^1.4 communiste*^.8 socialiste*^1.1 gaulliste*^1.4 gaullien* centriste*^1.3
    modem^.4 front_national^1.4 fn^1.2 rassemblement_national^1.4 extrême_droite^1.2
    extrême_gauche^1.2 l'extrême_droite^1.2 insoumis*^1.2 verts^.6 gauche^.7 droite^.6 majorité^.8
    opposition coalition*^1.1 militants^.7 congrès^.7 leader^.4 chef_de_file^.8 maire maires^1.1
    mairie^.9 municipalit*^.9 conseil_municipal^1.2 conseil_général^1.1 conseil_régional^1.1
    préfet*^.6 région^.2 décentralisation^1.2 collectivités_locales^1.1 administration^.4
    service_public^.5 état^.3 république^.6 démocrat*^.9 démocratie^.9 monarchie^.6 dictat*^.9
    dictature régime^.7 dissident* souverain*^.6 diplomat*^1.1 diplomatie^1.2 ambassad*^.9
    quai_d'orsay^1.5 affaires_étrangères^1.1 sommet^.6 traité*^.8 accord^.3 négociations^.3
    sanctions^.8 onu^.8 nations_unies^.8 conseil_de_sécurité union_européenne^1.1
    l'union_européenne^1.1 ue^.7 commission_européenne bruxelles^.5 parlement_européen^1.4
    maastricht^1.2 brexit^1.5 maison_blanche^1.3 maison-blanche^1.3 kremlin^1.3 congrès_américain
    washington^.4 moscou^.4 démission*^.7 destitution^1.2 mandat^.7 de_gaulle^1.2 pompidou^.7
    giscard^1.1 mitterrand^1.1 chirac^1.1 sarkozy^1.1 hollande^.5 macron^1.1 mélenchon^1.3
    le_pen^1.1 jospin^1.1 trump^.8 obama^.9 poutine^.9 merkel^.9 thatcher réfugiés^.1
    manifestation*^.4 manifestants^.4 impôt^.3 budget^.3`,
  religion: `
    église^1.1 églises^1.1 ecclésia*^1.5 catholi*^1.3 catholicisme^1.2 protestant*^1.2
    protestantisme^1.2 évangéli*^1.2 luthérien*^1.5 calvinis*^1.4 orthodoxe* anglican*^1.4
    œcuméni*^1.6 pape^1.6 papes^1.6 papal*^1.6 papauté^1.7 pontif*^1.5 souverain_pontife^1.7
    vatican^1.5 saint-siège^1.7 saint-père^1.6 conclave^1.7 encyclique*^1.9 concile*^1.6
    jean-paul_ii^1.3 benoît_xvi^1.4 pape_françois^1.3 évêque*^1.5 archevêque*^1.6 archevêché^1.6
    épiscop*^1.6 diocèse*^1.7 diocésain*^1.6 cardinal cardinaux^1.4 prêtre*^1.5 curé*^1.4
    vicaire*^1.3 abbé^1.1 pasteur*^1.2 clergé^1.5 clérical*^1.3 moine*^1.2 religieuse^.6
    religieuses^.8 nonne*^1.3 monastère*^1.4 couvent*^1.2 abbaye*^1.1 paroiss*^1.4 cathédrale*
    chapelle*^.8 basilique* notre-dame^.5 messe*^1.4 liturgi*^1.6 homélie^1.7 sermon*^1.4
    prière*^1.3 prier^1.2 prie^.9 communion^1.2 baptême*^1.2 baptis*^1.1 sacrement*^1.6
    célibat_des_prêtres^1.7 pèlerin*^1.4 pèlerinage*^1.3 lourdes^1.2 béatif*^1.8 canonis*^1.7
    saint^.3 sainte^.3 sacré*^.6 dieu^.8 jésus^1.2 christ^1.2 vierge_marie^1.4 bible*^1.4
    biblique*^1.3 évangile*^1.4 chrétien* christianisme^1.6 foi croyant*^1.3 croyance* fidèle*^.9
    religi*^1.1 religion*^1.2 spirituel*^.9 spiritualité^1.2 laïcité laïque*^.8 athé*^1.2
    théolog*^1.4 pâques^.8 carême^1.4 toussaint^.5 musulman*^1.1 islam^1.3 islamique*^.8
    mosquée*^1.4 imam*^1.4 mollah*^1.2 ayatollah*^1.1 coran*^1.6 ramadan^1.7 jeûne^1.1 mecque^1.3
    charia^1.2 fatwa*^1.3 voile_islamique^1.3 foulard_islamique^1.3 voile^.4 burqa^.9 chiite*^.7
    sunnite*^.7 juif^.8 juifs^.8 juive*^.7 judaïsme^1.6 judaïque*^1.4 rabbin*^1.5 synagogue*^1.5
    torah^1.7 talmud^1.7 casher^1.2 crif hindou*^1.1 sikh*^1.1 bouddh*^1.4 dalaï-lama^1.5
    temple*^.7 secte*^1.1 scientolog*^1.2 témoins_de_jéhovah^1.5 franc-maçon*^.9`,
  society: `
    société^.4 social^.4 sociale*^.3 sociaux^.3 sociét* immigr*^1.2 immigration^1.1 immigré*^1.3
    migra*^1.2 migrant*^1.3 émigr*^.9 sans-papiers^1.5 réfugié*^1.3 demandeur_d'asile^1.5
    demandeurs_d'asile^1.6 asile^.8 droit_d'asile^1.3 expuls*^.8 reconduite_à_la_frontière^1.3
    régularis*^.9 intégration^.8 naturalis*^.9 nationalité^.5 étrangers^.6 minorité* banlieue*^.8
    cité^.2 quartiers^.5 rom^1.1 roms^1.3 gens_du_voyage^1.4 tsigane*^1.4 racis*^1.3 racial*^1.1
    antiracis*^1.4 sos_racisme^1.6 licra^1.4 mrap^1.4 antisémit*^1.1 xénophob*^1.3
    discriminat*^1.4 discrimination*^1.4 préjugé* égalité parité^1.1 inégalit*^1.1 femme^.3
    femmes^.6 droits_des_femmes^1.6 féminis*^1.5 sexis*^1.4 sexisme^1.3 harcèlement_sexuel^1.1
    metoo^1.3 genre^.2 homosexu*^1.3 gay gays^1.2 lesbien*^1.3 homophob*^1.4 mariage_pour_tous^1.6
    mariage_gay^1.6 pacs^1.4 transgenre*^1.4 droits_de_l'homme droits_humains droits_civiques^1.3
    amnesty handicap*^1.2 handicapé*^1.2 fauteuil_roulant^1.1 aveugle*^.8 sourd*^.7 pauvre^.6
    pauvres^.8 pauvreté^1.4 précarité^.9 précaire*^.7 exclusion^.9 misère^.8
    inégalités_sociales^1.4 sdf^1.5 sans-abri^1.6 sans_domicile^1.4 mal-logés^1.5 mal-logement^1.5
    logement_social^1.2 logements_sociaux^1.2 hlm bidonville*^1.3 emmaüs^1.3 abbé_pierre^1.2
    restos_du_cœur^1.5 secours_populaire^1.4 secours_catholique^1.3 armée_du_salut^1.2
    association_caritative^1.4 associations_caritatives^1.4 caritati*^1.2 associati*^.5
    association^.3 associations^.5 bénévol* humanitaire*^.7 ong^.7 don^.4 dons^.7 téléthon^1.1
    aide_sociale^1.4 rsa^1.2 rmi^1.2 allocation*^.9 allocations_familiales^1.3
    travailleur_social^1.4 travailleurs_sociaux^1.4 famille^.5 familles^.7 parents^.5 mères^.6
    mère_célibataire^1.3 familles_monoparentales^1.5 enfants^.4 enfance^.7 adoption*^.8 orphelin*
    jeunes^.4 jeunesse^.6 adolescent*^.6 personnes_âgées^1.2 vieillesse vieillissement solitude^.9
    natalité^1.3 démograph*^1.2 population*^.6 recensement^1.2 insee^.3 mœurs tabou*^.8
    violences_conjugales^1.3 femmes_battues^1.4 mariages_forcés^1.4 excision^1.3 prostitu*
    pornograph*^.7 esclavag*^1.1 esclave*^.9 autochtone*^1.1 aborigène*^1.2 mémoire^.3 shoah^.8
    gilets_jaunes^.8`,
}
