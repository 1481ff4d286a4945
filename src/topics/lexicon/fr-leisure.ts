/** Topics of leisure and discovery → the French words that speak for them. */
export const frenchLeisure: Readonly<Record<string, string>> = {
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
