/** Topic → the words of French newspapers that speak for it: see `Topic.terms`. */
export const french: Readonly<Record<string, string>> = {
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
  economy: `
    économ* économiste*^1.2 insee^.6 prix_alimentaires entreprise*^.9 entrepreneur*^.9 société^.3
    sociétés^.5 groupe^.3 firme*^.9 filiale*^1.2 multinationale*^1.2 pme^1.2 start-up^.9 patron^.6
    patrons^.7 pdg^1.3 directeur_général^.7 p-dg^1.4 dirigeants^.2 conseil_d'administration
    medef^1.2 actionnaire*^1.5 action^.4 actions^.7 bourse^1.2 bourses^.7 boursier*^1.2 cac_40^1.8
    cac^1.3 wall_street^1.6 dow_jones^1.6 nasdaq^1.5 indice^.7 cours^.3 cotation^1.2
    introduction_en_bourse^1.6 obligation*^.5 dividende*^1.5 rendement^.8 investi*^.8
    investisseur*^1.3 placement*^.8 fonds^.5 fonds_de_pension hedge_funds^1.4 banque*^1.1
    bancaire*^1.1 banquier*^1.2 banque_centrale^1.4 bce^1.5 fed^1.2 fmi^1.2 banque_mondiale
    bnp^1.4 société_générale^1.4 crédit_agricole^1.4 crédit^.7 crédits^.7 prêt^.4 prêts^.7
    emprunt*^.9 créancier*^1.4 dette*^.9 taux^.5 taux_d'intérêt^1.5 taux_directeur*^1.6
    inflation*^1.4 déflation^1.5 prix^.4 hausse^.5 hausse_des_prix^1.2 baisse^.5
    pouvoir_d'achat^1.1 consommat*^.9 consommateur*^.9 consommation^.9 ménages^.8 croissance
    pib^1.5 produit_intérieur_brut^1.5 récession*^1.5 reprise^.4 conjoncture*^1.3
    crise_financière^1.3 chiffre_d'affaires^1.7 bénéfice*^1.1 bénéficiaire*^.5 profit^.6
    profits^.9 résultat_net^1.4 pertes^.7 trimestre*^1.1 semestre^.6 exercice^.4 milliard*^.6
    million*^.2 euro^.4 euros^.3 dollar*^.7 franc^.3 francs^.4 yen^.9 monnaie*^.8 monétaire*^1.1
    devise* change^.4 dévaluation*^1.4 fusion^.8 fusions acquisition*^.9 rachat* racheter^.8
    rachète^.9 opa^1.5 offre_publique^1.4 participation^.3 capital^.6 capitaux^.9 privatis*^1.2
    nationalis*^.7 monopole*^.9 concurrence^.7 concurrent*^.6 marché^.6 marchés^.9
    part_de_marché^1.1 parts_de_marché^1.1 vente^.4 ventes^.8 vendre^.4 vendu^.4 achat*^.5
    client*^.6 commerce^.8 commercial*^.6 commerciaux^.7 commerçant*^.9 distribution^.6
    grande_distribution^1.3 supermarché*^1.1 hypermarché*^1.3 carrefour^.7 leclerc^.6
    exportat*^1.2 importat*^1.1 exporter importer^.7 balance_commerciale^1.4 excédent*^1.1
    déficit*^.7 droits_de_douane^1.3 guerre_commerciale^1.3 libre-échange^1.2 omc^1.1 industri*^.9
    usine*^.7 production^.6 producteur*^.7 productivité^1.2 fabricant* constructeur*^.8
    automobile^.7 renault peugeot^1.1 citroën psa^1.3 airbus edf^.7 total^.2 pétrole* pétroli*
    baril*^1.4 opep^1.5 gaz^.5 acier^.8 sidérurg*^1.1 matières_premières^1.3 or_noir agricult*^.7
    agriculteur*^.6 blé^.7 céréal*^.9 viticulteur*^.6 compagnie_aérienne air_france^.9
    assurance^.5 assurances^.7 assureur*^1.2 immobilier*^.9 logements_neufs faillite*^1.4
    redressement_judiciaire^1.3 liquidation_judiciaire^1.4 dépôt_de_bilan^1.5 restructur*^.6
    impôt*^.6 fiscal*^.6 tva^.9 taxe*^.6 budget^.4 budgétaire*^.6 subvention*^.6 financ*^.5
    financier*^.6 comptab*^.8 analyste*^1.1 tourisme^.6`,
  education: `
    éducation éducation_nationale^1.7 éducatif* école*^1.2 école_primaire^1.2 école_maternelle^1.4
    maternelle*^.9 écolier*^1.5 écolière*^1.5 scolaire*^1.3 scolarité^1.4 scolaris*^1.4
    collège*^1.1 collégien*^1.6 lycée*^1.5 lycéen*^1.6 lycéenne*^1.5 élève^1.3 élèves^1.5
    classe^.5 classes^.7 cours_préparatoire^1.6 enseignant*^1.4 enseignante*^1.3 enseignement*^1.2
    enseigner instituteur*^1.6 institutrice*^1.6 professeur^.8 professeurs^1.1 prof profs^1.2
    maître_d'école^1.5 proviseur*^1.7 principal_du_collège^1.4 rectorat*^1.6 recteur*^1.2
    académie^.6 inspecteur_d'académie^1.7 surveillant*^.8 étudiant*^1.4 étudiante*^1.3
    universit*^1.2 université*^1.2 faculté*^.8 fac^1.1 facs^1.2 campus amphi* sorbonne^1.2
    grandes_écoles^1.5 grande_école^1.3 polytechnique normale_sup^1.5 sciences_po^1.1 ena^.5
    iut^1.6 bts^1.6 classe_préparatoire^1.7 classes_préparatoires^1.7 prépa^1.4 baccalauréat^1.7
    bac^1.2 bacheli*^1.6 brevet^.7 examen*^.9 épreuve^.3 épreuves^.4 copies^.8 concours^.4
    agrégation^1.6 agrégé*^1.5 capes^1.6 diplôme*^1.1 diplômé* licence^.6 master^.7 doctorat^1.1
    doctorant*^1.4 thèse^.9 mémoire^.1 note^.2 notes^.5 bulletin_scolaire^1.5 redouble*^1.6
    décrochage_scolaire^1.7 échec_scolaire^1.7 absentéisme^.7 rentrée^.8 rentrée_scolaire^1.4
    vacances_scolaires^.9 cantine* crèche*^1.1 garderie*^1.2 devoirs^.7 leçon*^.7
    manuel_scolaire^1.5 manuels_scolaires^1.5 programme_scolaire^1.4 programmes_scolaires^1.4
    rythmes_scolaires^1.7 carte_scolaire^1.7 zep^1.6 pédagog*^1.4 apprendre_à_lire^1.5 lecture^.5
    orthographe^1.1 mathématiques^.7 illettr*^1.2 alphabétis*^1.2 apprentissage* apprenti*
    formation^.4 formation_professionnelle bourses_d'études^1.5 boursiers^.5
    frais_de_scolarité^1.7 parcoursup^1.9 fcpe^1.8 parents_d'élèves^1.7 snes^1.5 unef^1.6
    école_privée^1.4 enseignement_supérieur^1.4 internat harcèlement_scolaire^1.5
    laïcité_à_l'école^1.4`,
  environment: `
    environnement*^1.2 environnemental*^1.4 écolog*^1.3 écologiste*^1.1 écosystème*^1.6 climat
    climatique*^1.5 changement_climatique^1.6 réchauffement^1.6 réchauffement_climatique^1.4
    dérèglement_climatique^1.7 giec^1.8 cop21^1.8 kyoto^1.2 accord_de_paris^1.3 effet_de_serre^1.6
    gaz_à_effet_de_serre^1.7 carbone^1.1 co2^1.5 dioxyde_de_carbone^1.5 gaz_carbonique^1.5
    méthane^1.2 émissions^.9 couche_d'ozone^1.8 ozone^1.3 pollu*^1.4 pollueur*^1.4 pollution*^1.4
    particules_fines^1.6 qualité_de_l'air^1.5 smog^1.4 pluies_acides^1.8 contamin*^.9 toxique*^.9
    dioxine*^1.4 pesticide*^1.6 glyphosate^1.6 nitrates^1.4 engrais^.8 ogm^1.2 amiante^.7
    déchet*^1.3 décharge* ordures tri_sélectif^1.6 recycl*^1.5 plastique*^.6 nucléaire^.5
    centrale_nucléaire^.9 déchets_nucléaires^1.3 radioacti* énergies_renouvelables^1.7
    énergie_renouvelable^1.7 renouvelable*^1.1 éolien*^1.5 éolienne*^1.4 solaire^.6
    panneaux_solaires^1.4 photovolta*^1.5 hydroélectri* biocarburant*^1.3
    transition_énergétique^1.5 transition_écologique^1.5 développement_durable^1.5 durable*^.6
    sobriété_énergétique^1.4 gaz_de_schiste^1.4 marée_noire^1.7 nappe_de_pétrole^1.6 déforest*^1.8
    forêt*^.9 forêt_amazonienne^1.2 reboisement^1.5 bois^.2 arbre*^.7 zone_humide^1.6
    zones_humides^1.6 littoral^.7 rivière*^.8 fleuve^.5 nappe_phréatique^1.5
    nappes_phréatiques^1.5 sécheresse*^.7 glacier*^1.1 banquise^1.5 arctique^.9 antarctique^.9
    niveau_de_la_mer^1.4 océan*^.6 coraux^1.3 récif*^1.2 désertification^1.7 érosion
    biodiversité^1.9 espèce^.8 espèces^.9 espèce_protégée^1.3 espèces_protégées^1.3
    espèces_menacées^1.5 disparition_des_espèces^1.7 extinction^.9 faune^1.2 flore^1.2
    habitat_naturel^1.4 parc_national^1.2 parc_naturel^1.4 réserve_naturelle^1.6 nature^.5 loup^.6
    loups^.8 ours^.5 lynx baleine*^1.1 dauphins^.7 éléphants^.7 braconn*^1.2 abeille* oiseaux^.8
    oiseau^.6 insecte*^.7 surpêche^1.8 chasse^.5 chasseurs^.6 greenpeace^1.7 wwf^1.5 lpo^1.4
    notre-dame-des-landes^1.2 natura_2000^1.8 grenelle_de_l'environnement^1.5 bilan_carbone^1.5`,
  health: `
    santé^1.1 santé_publique^1.1 sanitaire* oms^1.3 organisation_mondiale_de_la_santé^1.5
    ministre_de_la_santé^.7 sécurité_sociale^.8 assurance_maladie^1.2 hôpital^1.3 hôpitaux^1.4
    hospitali*^1.3 chu^1.3 clinique*^1.1 urgences^.9 service_des_urgences^1.3 réanimation^1.5
    soins^1.2 soignant*^1.4 soigner^1.2 soigné*^.8 médecin^1.2 médecins^1.3 médecine^1.2
    médical*^1.2 médicaux^1.2 généraliste* chirurg*^1.4 infirmier*^1.4 infirmière*^1.4
    sage-femme^1.5 sages-femmes^1.5 dentiste*^1.3 pharmac*^1.3 pharmacien*^1.3 kinésithérap*^1.4
    ehpad maison_de_retraite^.8 patient^1.1 patients^1.4 patiente^1.1 malade*^1.1 maladie*^1.3
    médicament*^1.4 antibiotique*^1.6 pénicilline^1.7 aspirine^1.5 insuline^1.5 ordonnance^.4
    mediator^1.1 vaccin*^1.6 vaccinal*^1.4 vaccination*^1.5 traitement*^.8 thérap*^1.1
    opération^.4 opéré* greffe*^1.3 don_d'organes^1.6 transfusion*^1.4 sang_contaminé^1.5 sang^.5
    diagnosti*^1.1 symptôme*^1.3 syndrome virus^1.1 viral*^.7 bactérie*^1.2 infection*^1.2
    infect*^1.1 contagi*^1.2 contamination^.8 épidémi*^1.4 pandémi*^1.4 quarantaine^.8 confinement
    coronavirus^1.4 covid*^1.4 covid-19^.4 sras^1.4 grippe*^1.4 grippe_aviaire^1.5 ebola^1.5
    zika^1.6 chikungunya^1.7 dengue^1.6 sida^1.4 vih^1.6 séropositif*^1.6 paludisme^1.6
    tuberculose^1.6 choléra^1.6 rougeole^1.6 variole^1.5 poliomyélite^1.6 hépatite*^1.6
    méningite*^1.6 légionellose^1.6 cancer*^1.4 tumeur*^1.5 leucémie*^1.6 chimiothérap*^1.7
    cardiaque*^1.2 crise_cardiaque^1.1 infarctus^1.4 avc^1.4 accident_vasculaire^1.4 diabèt*^1.6
    diabét*^1.6 obésité^1.5 obèse*^1.4 cholestérol^1.6 hypertension^1.5 asthme^1.5 allerg*^1.2
    alzheimer^1.4 parkinson^1.4 démence^1.3 épileps*^1.5 autis*^1.2 vache_folle dépression^.8
    dépressif*^1.1 psychiatr*^1.3 psycholog*^.7 suicide*^.5 anorexi*^1.4 addict* toxicoman*
    alcool*^.7 alcoolisme^1.2 tabac^.8 tabagisme^1.4 fumeur*^1.1 fumer^.9 nutrition*^1.1
    alimentation^.5 vitamine*^1.2 grossesse^1.1 enceinte^.6 accouchement ivg^1.2 avortement^.9
    contracepti*^1.1 pilule^.9 fécondation^1.2 pma embryon*^.8 cellules_souches^.9 euthanasi*^1.3
    fin_de_vie^1.1 soins_palliatifs^1.5 espérance_de_vie^1.1 mortalité canicule^.3 hygiène^.8
    déserts_médicaux^1.6 numerus_clausus^.9 rein* foie^.9 poumon*^1.2 cerveau^.6`,
  labour: `
    syndica*^1.4 syndicat*^1.3 syndicaliste*^1.5 cgt^1.6 cfdt^1.6 fo^.7 force_ouvrière^1.7
    unsa^1.5 cftc^1.7 sud-rail^1.7 intersyndicale^1.8 délégué_syndical^1.8
    délégué_du_personnel^1.7 comité_d'entreprise^1.6 grève*^1.6 gréviste*^1.7 préavis_de_grève^1.5
    grève_générale^1.4 débrayage*^1.8 piquet_de_grève^1.7 mouvement_social^1.5
    mouvements_sociaux^1.4 conflit_social^1.6 dialogue_social^1.5 partenaires_sociaux^1.5
    négociations_salariales^1.7 convention_collective^1.7 conventions_collectives^1.7
    prud'hom*^1.7 accord_d'entreprise^1.5 salarié*^1.3 salariée*^1.2 salaire*^1.3 salarial*^1.3
    smic^1.5 smicard*^1.6 rémunération*^.8 prime^.4 primes^.5 pouvoir_d'achat^.2
    heures_supplémentaires^1.5 35_heures^1.5 trente-cinq_heures^1.6 temps_de_travail^1.5
    temps_partiel^1.3 intérim^1.1 intérimaire*^1.3 cdd^1.5 cdi^1.4 contrat_de_travail^1.6
    code_du_travail^1.6 loi_travail^1.4 droit_du_travail^1.5 conditions_de_travail^1.5
    inspection_du_travail^1.6 marché_du_travail^1.6 accident_du_travail^1.2 travail^.5
    travailleur*^1.2 ouvrier*^1.2 ouvrière*^1.1 cheminot*^1.5 docker*^1.6 mineurs_de_fond^1.2
    routiers^1.1 fonctionnaire*^.9 employé*^.8 employeur*^1.3 patronat^1.3 personnel^.6
    effectifs^.9 cadres^.6 emploi^.9 emplois^1.1 emploi_des_jeunes^1.3 création_d'emplois^1.3
    créations_d'emplois^1.3 suppression_d'emplois^1.6 suppressions_d'emplois^1.6
    suppressions_de_postes^1.6 plan_social^1.6 plans_sociaux^1.6 chômage*^1.5 chômeur*^1.6
    chômage_partiel^1.3 assurance_chômage^1.3 demandeur_d'emploi^1.6 demandeurs_d'emploi^1.6
    pôle_emploi^1.5 anpe^1.6 unedic^1.6 taux_de_chômage^1.3 licenci*^1.6 licenciement*^1.5
    délocalis*^1.1 fermeture_de_l'usine^1.4 reclassement^1.2 embauche*^1.2 embaucher^1.2
    recrut*^.6 candidature^.1 retraite^.9 retraites retraité*^.6 réforme_des_retraites^1.5
    âge_de_la_retraite^1.4 préretraite*^1.5 pension^.6 cotisation*^.8 congé_maternité^1.3
    congés_payés^1.4 burn-out télétravail^1.2 égalité_salariale^1.5 précarité^.7
    travail_au_noir^1.3 travailleurs_détachés^1.4 stage^.4 stagiaire*^.7`,
  weather: `
    météo*^1.3 météo-france^1.8 météorolog*^1.7 prévisionniste*^1.6 bulletin_météo^1.6
    prévision^.3 prévisions_météo^1.7 vigilance_orange^1.8 vigilance_rouge^1.8 température*^1.4
    degré^.8 degrés celsius^1.3 thermomètre^1.4 pluie*^1.3 pluvieu*^1.4 pleuvoir^1.3 pleut^1.3
    averse*^1.6 précipitation*^1.4 ondée*^1.5 bruine^1.6 orage*^1.5 orageu*^1.5 foudre tonnerre
    éclair^.6 éclairs^.8 grêle*^1.2 grêlons^1.6 neige*^1.2 neigeux^1.4 enneig*^1.2 verglas^1.5
    gel^.9 gelée gelées^1.3 givre^1.3 froid^.7 vague_de_froid^1.7 glacial* chaleur^.8
    canicule*^1.4 caniculaire*^1.5 chaud^.4 sécheresse^.8 soleil^.8 ensoleill*^1.5 éclaircie*^1.6
    nuage* nuageux^1.6 brouillard*^1.3 brume*^1.2 vent^.8 vents^.9 venteux^1.2 rafale*^1.2
    mistral^1.4 tramontane^1.5 tempête*^1.1 bourrasque*^1.4 anticyclone*^1.7
    dépression_atmosphérique^1.6 perturbation front_froid^1.7 humidité^.8 douceur^.7 saison^.2
    hiver^.4 été^0 printanier* automnal* intempéries^1.3 crachin^1.7 ciel^.6 couvert^.5
    millimètres^.7 cumul^.8`,
  arts: `
    film^1.2 films^1.2 filmer filmé tourné^.4 tournage*^1.2 cinéma*^1.3 cinéaste*^1.6
    réalisateur*^1.4 réalisatrice*^1.5 scénario^.7 scénariste*^1.5 long-métrage^1.6
    long_métrage^1.6 court-métrage^1.6 documentaire*^1.1 acteur acteurs^.8 actrice*^1.5
    comédien*^1.4 comédienne*^1.3 césar^.9 césars^1.4 oscar^1.1 oscars^1.4 festival*^1.1
    palme_d'or^2 croisette^1.5 avignon^.5 hollywood*^1.4 netflix^.8 musique*^1.2 musicien*^1.4
    musicienne* chanteur*^1.5 chanteuse*^1.5 chanson*^1.3 chante^.8 chanter^.8 compositeur*^1.5
    chef_d'orchestre^1.9 orchestre*^1.5 philharmoni*^1.6 symphoni*^1.5 pianiste*^1.6
    violoniste*^1.6 guitariste*^1.5 concert^1.2 concerts^1.3 concerto^1.7 opéra*^1.4
    cantatrice^1.7 soprano^1.7 ténor chorale*^1.1 jazz^1.3 rock^.8 rap^.9 rappeur*^1.4 pop^.7
    album^1.3 albums^1.3 disque*^.9 tube^.5 eurovision^1.4 théâtre*^1.2 théâtral* comédie*
    comédie-française^1.7 tragédie^.4 metteur_en_scène^1.7 metteurs_en_scène^1.7 mise_en_scène^1.4
    dramaturge*^1.6 molière^1.2 spectacle*^.9 scène^.6 scènes^.5 répétition^.4 ballet*^1.4
    danse^.9 danseur*^1.3 danseuse*^1.4 chorégraph*^1.6 cirque^.9 humoriste*^1.3 marionnette*^1.3
    musée*^1.3 exposition*^1.1 expose^.5 galerie* vernissage^1.6 biennale*^1.5 louvre^1.2
    centre_pompidou^1.5 beaubourg^1.2 orsay^.9 artiste*^1.2 artistique* art^.9 arts beaux-arts^1.4
    œuvre^.6 œuvres^.8 chef-d'œuvre^1.4 chefs-d'œuvre^1.4 peintre*^1.6 peinture*^1.2 tableau^.6
    tableaux toile^.7 toiles fresque*^1.1 sculpt*^1.5 dessinateur*^1.1 bande_dessinée^1.5
    photographe*^.9 picasso^1.5 monet^1.5 architecte*^.9 architecture^.7 patrimoine^.8
    monument*^.6 roman^1.2 romans^1.3 romancier*^1.6 romancière*^1.7 écrivain*^1.6 auteur^.6
    auteurs^.5 autrice*^1.1 poète*^1.6 poésie*^1.5 poème*^1.5 littéraire*^1.3 littérature*^1.4
    goncourt^1.9 renaudot^1.9 académie_française^1.4 livre^.8 livres^.9 libraire*^1.2
    librairie*^1.2 éditeur*^.9 édition^.4 best-seller*^1.2 lecteur*^.6 bibliothèque*^.8
    télévision*^.9 télé^.8 téléspectateur*^1.3 audience^.4 chaîne^.6 chaînes^.6 tf1^1.3
    france_2^1.1 france_3 m6^1.1 canal^.6 arte^1.2 émission^.6 série^.5 séries^.6 feuilleton
    animateur*^.9 animatrice* présentateur*^1.1 radio^.8 france_inter presse^.5 journal^.5
    journaux^.7 journaliste*^.6 quotidien^.3 hebdomadaire^.6 magazine*^.6 médias^.7 culture^.9
    culturel* culturelle*^.9 ministre_de_la_culture spectateur*^.7 vedette*^.9 star^.7 stars^.7
    célèbre^.3 tournée^.6`,
  'human-interest': `
    famille_royale^1.8 couple_royal^1.8 mariage_royal^1.9 royal^.6 royale^.6 royaux^.7
    palais_royal^1.3 buckingham^1.4 roi^.7 reine^.8 reine_d'angleterre^1.4 prince^.9 princes^.8
    princesse*^1.4 prince_charles^1.3 prince_william^1.4 prince_harry^1.4 lady_di^1.6 grimaldi^1.5
    altesse*^1.2 duchesse*^1.2 duc^.7 monarqu*^.7 couronnement jubilé^1.1 trône^.7 noces^1.1
    mariage^.7 mariés^.9 marié^.5 épouse^.5 épousera^1.2 épouser^.9 fiancé*^1.2 fiançailles^1.3
    lune_de_miel^1.3 divorce^.5 bébé*^.9 nouveau-né*^.9 naissance^.5 jumeaux jumelles^.9
    triplés^1.4 quintuplés^1.7 anniversaire^.7 centenaire doyen_de_l'humanité^2
    doyenne_de_l'humanité^2 doyenne_des_français^2 doyenne^.9 noces_d'or^1.8 chien^.9 chiens^.9
    chienne chiot*^1.4 chat^.8 chats^.9 chaton*^1.4 perroquet*^1.3 âne^.9 poney lapin^.7
    animal_de_compagnie^1.3 animaux_de_compagnie^1.4 animal^.4 animaux^.4 panda*^1.3 girafe*
    singe^.8 zoo^1.2 zoos parc_zoologique^1.3 refuge_animalier^1.4 spa^.3 soigneur*^.9 loto^1.2
    euromillions^1.5 jackpot^1.2 gros_lot^1.4 gagnant_du_loto^1.7 livre_guinness^1.9 guinness^1.4
    record_du_monde_de^.4 insolite*^1.4 étonnant*^.6 bizarre*^.9 extravagant*^.8 loufoque*^1.2
    farce^.7 canular*^1.2 poisson_d'avril^1.3 ovni^1.1 ovnis^1.2 fantôme*^.7
    bouteille_à_la_mer^1.7 trésor^.6 chasse_au_trésor^1.3 miss_france^1.7 miss_monde^1.7 miss^.9
    reine_de_beauté^1.5 paparazzi^1.2 people^.9 jet-set^1.2 potins^1.3 célébrité*^.9 héros^.5
    acte_de_bravoure^1.3 retrouvailles^1.3 émerveill*^.8 attendri*^.9 obsèques^.9 funérailles^.8
    enterrement^.7 s'est_éteint^1.2 nécrologie^1.2 disparition_de^.2 décédé^.5 hommage*^.5
    légion_d'honneur^.8 cérémonie^.4 père_noël^1.2 aventurier*^.8 grand-mère^.7 grand-père^.6
    photo_de_famille^.6`,
  lifestyle: `
    mode^.6 haute_couture^1.8 couture^.9 couturier*^1.6 créateur_de_mode^1.7 défilé*^.7 podium^.4
    podiums^.6 mannequin*^1.2 styliste*^1.4 prêt-à-porter^1.5 vêtement*^.9 robe^.8 robes^.9
    jupe*^1.2 minijupe*^1.4 pantalon*^.9 jean^.1 jeans^.8 chaussure*^.8 talons^.7 sac_à_main^1.2
    bijoux^.6 maquillage cosmétique*^.9 parfum*^.8 coiffure*^.9 coiffeur*^.9 beauté^.6
    tatouage*^.9 tendance^.5 tendances^.7 élégance^.7 chanel dior^1.1 saint_laurent^.9 vuitton^.9
    restaurant*^1.1 restaurateur*^.9 bistrot*^1.1 brasserie*^.8 café^.4 bar^.3 chef_étoilé^1.6
    guide_michelin^1.6 cuisinier*^1.3 cuisine*^1.1 cuisiner^1.2 recette recettes^.7 gastronom*^1.4
    plat^.7 plats^.9 menu^.6 dessert*^1.4 gâteau*^1.1 pâtisser*^1.2 pâtissier*^1.2 boulang*^.8
    chocolat*^.8 fromage*^.8 vin^.9 vins vignoble*^.9 champagne^.7 bordeaux^.1 beaujolais
    dégust*^1.3 œnolog*^1.2 bière*^.7 apéritif cocktail*^.8 oignon*^1.2 ail^1.2 beurre^.9
    farine^.9 huile_d'olive^1.2 sauce* salade* soupe* cuillère*^1.4 mijoter^1.7 four^.5
    revenir_les^.4 assaisonn*^1.5 épices légumes^.7 savour*^.9 végétarien* végan*^1.1 vacances^.9
    vacancier*^1.2 touris*^.6 touriste*^.7 voyage^.6 voyages^.7 voyageur*^.5 séjour^.5
    croisière*^1.2 club_med^1.2 plage*^.7 camping*^1.2 campeur*^1.2 caravane*^.9 hôtel*^.6
    gîte*^1.2 chambre_d'hôtes^1.5 randonn*^1.2 balade* pique-nique*^1.2 parc_d'attractions^1.3
    disneyland thalasso*^1.4 spa^.8 massage*^.9 yoga^1.2 jardin*^.8 jardinage^1.5 jardinier*^1.1
    fleurs^.6 rosier*^1.1 potager*^1.3 bricolage^1.3 décoration^.8 meuble*^.8 canapé^.8 salon^.3
    loisirs^1.2 loisir^1.2 passe-temps^1.4 hobby^1.3 collectionneur*^.8 brocante*^1.3
    antiquaire*^1.1 mots_croisés^1.6 sudoku^1.6 échecs^.5 pétanque^.9 jeu_de_société^1.4
    jeux_de_société^1.4 boîte_de_nuit^1.1 discothèque*^.8 fête^.5 horoscope^1.7 astrolog*^1.3
    art_de_vivre^1.4 luxe^.7 berline^1.1 cabriolet^1.1 essai_routier^1.3`,
  science: `
    scien* scientifique*^1.2 science*^1.1 chercheur*^1.3 chercheuse*^1.3 recherche^.5
    recherches^.6 cnrs^1.5 inserm^1.2 inra^1.2 institut_pasteur laboratoire* expérience^.4
    expérimental*^.9 découv*^.4 découverte^.7 théorie*^.6 nobel_de^.6 physique^.9 physicien*^1.5
    chimi*^.8 chimiste*^1.2 biolog* biologiste*^1.2 mathémati* mathématicien*^1.4 astronom*^1.6
    astrophysic*^1.6 archéolog*^1.3 paléontolog*^1.7 géolog*^1.1 fossile*^.9 dinosaure*^1.5
    préhist*^1.3 néandertal*^1.6 évolution^.4 génétique*^1.2 gène*^1.3 génome*^1.6 adn^1.3
    clonage^1.4 cellule*^.7 protéine*^1.2 molécul*^1.3 atome*^1.2 quantique*^1.5 particule*^1.1
    cern^1.6 nanotechnolog*^1.6 biotechnolog*^1.1 nasa^1.6 agence_spatiale^1.6 esa^1.1 cnes^1.6
    spatial*^1.2 espace^.5 fusée*^1.2 ariane^1.3 kourou^1.5 navette_spatiale^1.7
    station_spatiale^1.7 sonde* astronaute*^1.6 cosmonaute*^1.7 spationaute*^1.7 satellite*
    spoutnik^1.7 lune^.8 mars^.3 martien*^1.4 planète*^1.1 exoplanète*^1.7 comète*^1.4
    astéroïde*^1.5 galaxie*^1.5 télescope*^1.6 univers^.6 système_solaire^1.5 technolog*
    technique*^.4 technicien*^.3 ingénieur*^.6 inventeur* invention*^.9 innovation*^.7 brevet^.4
    brevets^.9 prototype* numérique* informati* informatique*^1.2 ordinateur*^1.4 logiciel*^1.5
    micro-ordinateur*^1.6 pc^.7 portable*^.6 tablette*^1.1 smartphone*^1.3 téléphone_mobile^1.1
    téléphones_mobiles^1.1 téléphone^.4 mobile^.4 iphone*^1.4 ipad*^1.4 apple samsung^1.1
    microsoft^1.3 windows^1.3 linux^1.6 ibm intel google^1.1 facebook twitter^.7 amazon^.5
    youtube^.8 wikipédia^1.2 internet^1.1 internaute*^1.3 web^1.1 toile^.1 site_internet
    sites_internet en_ligne^.6 réseaux_sociaux^.7 réseau_social^.9 blog* moteur_de_recherche^1.5
    navigateur*^.9 courriel* e-mail^.8 spam*^1.2 pirate*^.6 pirate_informatique^1.4
    pirates_informatiques^1.4 cyber*^1.2 hacker*^1.4 mot_de_passe^1.3 virus_informatique^1.5
    données^.6 données_personnelles^1.1 cnil^1.2 haut_débit^1.3 adsl^1.6 fibre_optique^1.3
    wifi^1.5 wi-fi^1.5 4g^1.1 5g^1.1 minitel^1.4 serveur*^.8 base_de_données^1.2 processeur*^1.5
    puce^1.1 puces^1.1 semi-conducteur*^1.2 microprocesseur*^1.6 transistor*^1.6 robot*^1.3
    robotique^1.4 intelligence_artificielle^1.7 algorithme*^1.4 chatgpt^1.6 drone*^.4
    imprimante_3d^1.5 réalité_virtuelle^1.6 console^1.1 consoles^1.2 jeu_vidéo^1.5 jeux_vidéo^1.5
    playstation^1.6 xbox^1.6 nintendo^1.5 laser* minuscul*^.1 téléchargement*^1.2 télécharg*^1.1`,
  sport: `
    sport*^1.1 sportif* sportive* football*^1.4 foot^1.3 footballeur*^1.5 footballeuse*^1.5
    rugby*^1.5 rugbyman^1.6 xv_de_france^1.8 tennis*^1.4 tennisman^1.6 basket*^1.3 handball*^1.5
    volley*^1.5 hockey^1.3 golf golfeur*^1.5 cyclis*^1.3 cycliste*^.9 tour_de_france^1.5
    maillot_jaune^1.7 maillot^.9 peloton^1.4 étape*^.5 coureur*^1.1 giro^1.4 vélodrome^1.3
    natation^1.4 nageur*^1.4 nageuse*^1.4 athlé*^1.4 athlète*^1.4 athlétisme^1.5 sprint*^1.2
    marathon*^1.2 saut_en_hauteur^1.6 saut_en_longueur^1.6 perche^.9 javelot^1.5 décathlon^1.1
    gymnast*^1.4 judo*^1.5 judoka*^1.4 boxe^1.3 boxeur*^1.5 lutteur*^1.3 escrim*^1.5 aviron^1.4
    voile^.3 skipper*^1.4 vendée_globe^1.6 régate*^1.4 ski skieur*^1.4 skieuse*^1.4 slalom*^1.6
    descente^.6 biathlon^1.6 patin* snowboard^1.3 équitation^1.4 hippi*^1.1 jockey*^1.3
    formule_1^1.5 formule_un^1.5 f1^1.4 grand_prix^1.3 pilote*^.5 ferrari^.7 rallye*^1.1
    24_heures_du_mans^1.5 moto_gp^1.5 jeux_olympiques^1.5 jo^1.2 olympi*^1.4 paralympi*^1.5
    médaille*^1.3 médaillé*^1.4 or^.2 argent^.1 bronze^.8 podium* dopage^1.5 dopé*^1.3
    champion*^1.2 championne*^1.2 championnat*^1.4 champion_du_monde^1.2 championnat_du_monde^1.2
    coupe^.7 coupe_du_monde^1.4 coupe_de_france^1.4 coupe_davis^1.6 mondial^.5 mondiaux^.5
    euro_2016^1.4 ligue^.8 ligue_1^1.4 ligue_des_champions^1.5 ligue_europa^1.5 premier_league^1.4
    liga^1.3 serie_a^1.3 bundesliga^1.5 fifa^1.4 uefa^1.4 cio^1.2 fédération^.3 tournoi*^1.1
    tournoi_des_six_nations^1.6 roland-garros^1.5 wimbledon^1.5 us_open^1.5 finale*^.8 finaliste*
    demi-finale*^1.5 quart_de_finale^1.4 quarts_de_finale^1.4 huitièmes_de_finale^1.4 qualifi*^.6
    match^1.1 matchs^1.2 matches^1.2 rencontre^.4 mi-temps^1.4 prolongation*^.9 but^.4 buts^.9
    buteur*^1.6 penalty*^1.5 penalties^1.5 coup_franc^1.5 corner^1.3 hors-jeu^1.5 carton_rouge^1.5
    carton_jaune^1.5 gardien_de_but^1.7 gardien^.6 défenseur*^.7 milieu_de_terrain^1.6
    attaquant*^1.3 avant-centre^1.7 ailier*^1.5 mêlée^1.1 essai^.4 essais^.5 tir_au_but^1.5
    tirs_au_but^1.6 marqué^.5 marque^.2 score^.8 victoire^.6 victoires^.6 victorieu*^.6
    défaite*^.6 battu^.6 battre^.4 vainqueur*^.8 gagné^.4 remporté^.6 remporte^.6 classement^.6
    points^.3 set^.8 sets^1.1 tie-break^1.6 revers^.4 service^.1 atp^1.5 wta^1.5 tête_de_série^1.5
    entraîneur*^1.4 entraînement*^.9 sélectionneur*^1.6 sélection^.5 coach* joueur*^1.1
    joueuse*^1.2 capitaine^.6 coéquipier*^1.3 équipe^.7 équipes^.6 équipe_de_france^1.4
    les_bleus^1.4 bleus club^.7 clubs^.7 transfert*^.7 saison^.6 supporter* supporteur*^1.2
    stade*^1.1 stade_de_france^1.2 pelouse tribunes^.7 arbitre*^1.2 arbitrage^.8 psg^1.5
    paris-saint-germain^1.5 om^1.2 olympique_de_marseille^1.5 lyon^.2 asse^1.2 real_madrid^1.4
    barcelone^.5 juventus^1.3 manchester_united^1.4 arsenal^.7 zidane^1.4 platini^1.2 mbappé^1.5
    messi^1.3 federer^1.5 nadal^1.5 record_du_monde épreuve^.4`,
}
