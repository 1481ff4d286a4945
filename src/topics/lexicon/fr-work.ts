/** Topics of work, learning and nature → the French words that speak for them. */
export const frenchWork: Readonly<Record<string, string>> = {
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
}
