/** Topics of leisure and discovery → the Spanish words that speak for them. */
export const spanishLeisure: Readonly<Record<string, string>> = {
  arts: `
    película*^1.3 filme^1.1 filmes^1.2 filme*^.9 rodaje*^1.3 cine^1.3 cines^1.1 cineasta*^1.6
    cinematográfic*^1.4 director^.5 directora^.5 director_de_cine^1.2 guion^1.1 guión^1.1
    guionista*^1.5 largometraje*^1.6 cortometraje*^1.6 documental documentales^1.1 actor^1.2
    actores^1.1 actriz*^1.5 actrices^1.5 protagoniz*^.7 óscar^1.2 oscar goya premios_goya^1.7
    almodóvar^1.5 festival* festival_de_cine^1.4 hollywood^1.5 taquilla^1.3 netflix^.8 música^1.3
    músic*^1.2 cantante*^1.5 cantautor*^1.6 canción^1.3 canciones^1.4 cantar^.8 canta^.7
    compositor*^1.5 orquesta*^1.5 sinfónic*^1.6 filarmónica*^1.6 director_de_orquesta^1.6
    pianista*^1.6 violinista*^1.6 guitarrista*^1.5 concierto*^1.4 ópera*^1.4 zarzuela*^1.7
    soprano^1.7 tenor^.9 coro^.9 flamenco*^1.2 bailaor*^1.7 cantaor*^1.7 tango*^1.2 jazz^1.3
    rock^.9 pop^.8 rapero*^1.5 reguetón^1.5 disco^.8 discos^.9 discográfica*^1.3 álbum*^1.3
    gira^.7 eurovisión^1.4 teatro*^1.2 teatral*^1.3 obra_de_teatro^1.4 comedia*^1.1 tragedia^.4
    dramaturg*^1.6 escena^.5 escenario*^.8 estreno* estrena espectáculo*^.7 ballet^1.4
    bailarín*^1.4 bailarina*^1.4 danza^1.2 coreógraf*^1.6 circo^.8 humorista*^1.3 museo*^1.3
    museo_del_prado^1.4 prado^.6 reina_sofía^1.1 guggenheim^1.3 exposición^1.1 exposiciones^1.2
    expone^.4 galería* arte^1.1 artes artista*^1.2 artístic* pintor*^1.6 pintora*^1.5 pintura*^1.3
    cuadro^.7 cuadros lienzo*^1.4 fresco^.1 escultor*^1.6 escultura*^1.5 picasso^1.5 velázquez^1.4
    dalí^1.4 fotógraf*^.8 dibujante*^1.2 cómic*^1.3 tebeo*^1.4 arquitect*^.8 patrimonio^.7
    patrimonio_de_la_humanidad^1.2 novela*^1.4 novelista*^1.6 escritor*^1.5 escritora*^1.4
    poeta*^1.6 poesía*^1.5 poema*^1.5 literari*^1.4 literatura*^1.4 premio_cervantes^1.7
    premio_planeta^1.7 nobel_de_literatura^1.6 libro^.9 libros librer*^1.2 editorial^.6
    feria_del_libro^1.7 autor^.6 autora^.6 lector^.5 lectores^.6 biblioteca*^.7
    real_academia_española^1.5 televisión^.9 televisiv* tve^1.3 antena_3^1.4 telecinco^1.5
    televisa^1.4 telenovela*^1.5 audiencia^.4 cadena_de_televisión^1.1 serie^.6 series^.6
    presentador*^1.1 locutor*^1.2 radio^.8 prensa^.6 periódico*^.8 periodista*^.7 periodismo^.9
    revista*^.7 medios_de_comunicación^.9 cultura^.9 cultural* espectador*^.8 estrella^.5
    estrellas^.4 famos*^.4`,
  'human-interest': `
    familia_real^1.8 casa_real^1.6 boda_real^1.9 pareja_real^1.8 palacio_real^1.3 zarzuela^.1
    buckingham^1.4 realeza^1.4 rey^.8 reyes^.6 reina príncipe*^1.1 princesa*^1.4 infanta*^1.3
    duque*^.9 duquesa*^1.3 alteza*^1.1 reina_letizia^1.4 rey_juan_carlos^.9 felipe_vi^.9
    príncipe_carlos^1.3 príncipe_guillermo^1.4 lady_di^1.6 coronación trono^.8 monarca*^.7
    boda*^1.2 bodas_de_oro^1.7 casará^1.2 casarse casó^.8 casaron novia^.9 novio^.9 novios
    prometid*^.6 compromiso_matrimonial^1.3 luna_de_miel^1.3 divorcio^.6 bebé*^.9 recién_nacid*^.9
    nacimiento^.6 cría^.9 crías^.9 gemel*^1.1 mellizos^1.1 trillizos^1.4 quintillizos^1.7
    cumpleaños^.9 centenari*^.8 la_persona_más_anciana^1.7 más_anciana_del_mundo^1.8
    más_anciano_del_mundo^1.8 abuela^.8 abuelo^.7 perro* perra^.9 cachorro*^1.4 gato^.9 gatos
    gatito*^1.4 mascota*^1.2 loro*^1.1 burro*^.9 poni conejo*^.8 animal^.4 animales^.6 panda*^1.3
    jirafa*^1.1 mono^.5 chimpancé* zoo^1.2 zoológico*^1.2 lotería*^1.2 gordo_de_navidad^1.7
    el_gordo^.9 décimo^.7 décimos premiado^.7 quiniela^.7 bote^.5 libro_guinness^1.9 guinness^1.5
    insólit*^1.2 curios*^.6 extravagan*^.8 estrafalari*^1.1 broma*^.8 inocentada*^1.4 ovni*^1.1
    fantasma*^.7 mensaje_en_una_botella^1.9 tesoro^.6 miss_universo^1.7 miss_mundo^1.7
    miss_españa^1.7 reina_de_belleza^1.5 certamen_de_belleza^1.6 paparazzi^1.2 prensa_rosa^1.5
    prensa_del_corazón^1.5 famoseo^1.4 celebridad*^.9 cotilleo*^1.2 héroe*^.6 heroic*^.5
    reencuentro*^1.1 conmovedor* emotiv*^.7 funeral^.7 funerales^.8 entierro^.8 obituario*^1.2
    falleció^.5 homenaje*^.4 aniversario^.5 ceremonia^.4 papá_noel^1.2 reyes_magos^1.3
    aventurer*^.8 visitantes^.3`,
  lifestyle: `
    moda*^1.2 modist*^1.6 diseñador* alta_costura^1.7 pasarela*^1.6 desfile^.7 desfiles^.7
    modelo^.2 modelos^.4 top_model^1.4 cibeles^1.1 vestido*^.9 falda*^1.2 minifalda*^1.4
    pantalón^.8 pantalones^.9 vaqueros^.9 zapato*^.8 tacones bolso*^.9 joyas^.6 maquillaje^1.1
    cosmétic* perfume*^.9 peinado* peluquer*^1.1 belleza^.7 tatuaje*^.9 tendencia^.4 tendencias^.6
    elegan*^.5 restaurante*^1.2 taberna* bar^.4 bares^.7 cafetería*^.8 chef*^1.3 cocinero*^1.4
    cocinera*^1.3 estrella_michelin^1.6 estrellas_michelin^1.6 guía_michelin^1.6 ferran_adrià^1.5
    cocina*^1.1 cocinar^1.3 receta*^1.3 gastronom*^1.4 gastronómic*^1.4 plato^.8 platos menú*^.7
    tapas^1.1 paella*^1.2 tortilla* jamón queso*^.9 postre*^1.4 tarta*^1.1 pastel*^.9
    repostería^1.5 chocolate*^.8 pan^.5 vino vinos^1.1 bodega*^1.1 rioja^.9 cava^.8 cerveza*^.7
    cóctel*^.9 cebolla*^1.3 ajo^1.2 ajos^1.2 aceite^.8 aceite_de_oliva mantequilla harina^.9
    sal^.2 salsa*^.9 ensalada*^1.1 sopa*^1.1 cucharada*^1.9 cucharadita*^1.9 dorar^1.6 sofreír^1.9
    horno hornear^1.6 ingrediente*^1.1 sabor^.8 sabores^.9 sabros*^1.1 delicios*^1.2 vegetarian*
    vegan*^1.1 vacaciones veranear^1.1 veraneante*^1.3 turis*^.5 turista*^.9 viaje^.5 viajes^.7
    viajer*^.6 crucero* playa*^.8 camping^1.2 acampada^.8 caravana*^.7 hotel*^.7 hoteler*^.7
    casa_rural^1.4 casas_rurales^1.4 turismo_rural^1.3 escapada*^.9 excursión* senderis*^1.4
    ruta^.3 pícnic^1.2 parque_de_atracciones^1.3 parque_temático^1.3 balneario*^1.2 spa^.9
    masaje*^.9 yoga^1.2 gimnasio*^.7 jardín^.8 jardines^.8 jardiner*^1.3 flores^.7 rosas^.6
    bricolaje^1.4 decoración^1.1 decorar mueble*^.9 sofá salón^.4 ocio^1.2 afición^.5 aficiones^.8
    pasatiempo*^1.4 coleccionista*^.8 rastro^.5 antigüedades crucigrama*^1.6 sudoku^1.6 ajedrez^.7
    juego_de_mesa^1.4 juegos_de_mesa^1.4 discoteca*^.9 vida_nocturna^1.2 fiesta^.5 fiestas^.6
    horóscopo^1.7 astrolog*^1.3 estilo_de_vida^1.3 lujo^.7 descapotable^1.1 san_valentín^1.1
    barbacoa*^1.2`,
  science: `
    ciencia*^1.2 científic*^1.4 investigador*^1.2 investigadora*^1.1 investigación_científica
    csic^1.5 conicet^1.5 laboratorio* experimento*^1.1 estudio^.3 descubr*^.5 descubrimiento*^.8
    teoría*^.6 nobel_de_física^1.6 física^.9 físico^.4 físicos^.6 química^.8 químico^.5 biolog*
    biólog*^1.2 matemátic*^.8 astronom*^1.6 astrónom*^1.6 astrofísic*^1.6 arqueolog*^1.3
    arqueólog*^1.4 paleontolog*^1.7 paleontólog*^1.7 geolog* geólog*^1.1 fósil fósiles^1.2
    dinosaurio*^1.5 prehist*^1.2 atapuerca^1.6 neandertal*^1.6 evolución^.4 genétic*^1.2 gen^.8
    genes^1.2 genoma*^1.6 adn^1.3 clonación^1.4 célula*^.8 proteína*^1.2 molécul*^1.3
    molecular*^1.3 átomo*^1.3 cuántic*^1.5 partícula*^1.1 cern^1.6 nanotecnolog*^1.6
    biotecnolog*^1.1 nasa^1.6 agencia_espacial^1.6 esa^0 espacial*^1.3 espacio^.4
    cohete_espacial^1.3 transbordador*^1.5 estación_espacial^1.7 sonda*^1.1 astronauta*^1.6
    cosmonauta*^1.7 satélite*^1.1 sputnik^1.7 luna^.8 marte^1.3 planeta*^1.1 exoplaneta*^1.7
    cometa*^1.3 asteroide*^1.5 galaxia*^1.5 telescopio*^1.6 universo^.6 sistema_solar^1.4
    tecnolog* tecnológic* técnic*^.3 ingenier*^.6 inventor* invento* innovación^.7 patente*^.8
    prototipo* digital*^.8 informátic*^1.4 ordenador*^1.4 computador*^1.3 computación^1.2
    software^1.4 programador*^1.3 portátil*^.8 tableta*^1.1 móvil*^.9 teléfono_móvil^.9
    teléfonos_móviles^1.1 celular*^.9 smartphone*^1.3 teléfono^.4 iphone*^1.4 ipad*^1.4 apple
    samsung^1.1 microsoft^1.3 windows^1.3 linux^1.6 ibm intel google^1.1 facebook twitter^.7
    amazon^.5 youtube^.8 wikipedia^1.2 internet^1.1 internauta*^1.3 web^1.1 página_web
    páginas_web^1.1 sitio_web^.9 en_línea^.6 redes_sociales^.7 red_social bloguer*^1.2 blog
    blogs^1.2 buscador* navegador*^1.1 correo_electrónico spam^1.3 pirata_informático^1.4
    piratas_informáticos^1.4 hacker*^1.4 ciber*^1.2 contraseña*^1.3 virus_informático^1.5 datos^.6
    datos_personales banda_ancha^1.4 fibra_óptica^1.3 wifi^1.5 4g^1.1 5g^1.1 servidor^.9
    servidores^1.1 base_de_datos^1.1 procesador*^1.5 chip*^1.2 semiconductor*^1.2
    microprocesador*^1.6 transistor*^1.6 robot*^1.3 robótica^1.5 inteligencia_artificial^1.7
    algoritmo*^1.4 chatgpt^1.6 impresora_3d^1.5 realidad_virtual^1.6 consola^1.1 consolas^1.2
    videojuego*^1.6 playstation^1.6 xbox^1.6 nintendo^1.5 láser* descarg*^.7 aplicación^.7
    aplicaciones^.9 usuario*^.9`,
  sport: `
    deporte*^1.2 deportiv*^1.1 deportista*^1.4 fútbol*^1.5 futbolista*^1.5 rugby^1.5 tenis*^1.5
    tenista*^1.5 baloncesto^1.6 básquet*^1.5 balonmano^1.6 voleibol^1.6 hockey^1.4 golf^1.2
    golfista*^1.5 béisbol^1.6 ciclis*^1.4 ciclista*^1.2 vuelta_a_españa^1.7 tour_de_francia^1.6
    maillot^1.5 pelotón^1.3 etapa^.5 giro^.5 natación^1.5 nadador*^1.5 atleta*^1.4 atletismo^1.6
    velocista*^1.5 maratón^1.4 salto_de_altura^1.6 salto_de_longitud^1.6 pértiga^1.6 jabalina^1.5
    decatlón^1.6 gimnasta*^1.5 gimnasia^1.3 yudo^1.5 judo^1.5 boxeo^1.4 boxeador*^1.5
    peso_pesado^1.2 lucha_libre^1.2 esgrima^1.4 remo^1.1 regata*^1.4 vela^.5 esquí^1.3
    esquiador*^1.5 esquiadora*^1.4 eslalon^1.6 descenso^.6 patinaje^1.3 snowboard^1.3 hípic*^1.2
    jinete* fórmula_1^1.5 fórmula_uno^1.5 gran_premio^1.3 piloto*^.5 ferrari^.7
    fernando_alonso^1.5 motogp^1.6 motociclismo^1.4 rally^.9 juegos_olímpicos^1.4 olímpic*^1.4
    olimpiada*^1.5 paralímpic*^1.5 medall*^1.3 medalla_de_oro^1.1 oro^.2 bronce^.8 podio^1.2
    dopaje^1.5 campeón*^1.3 campeones^1.2 campeona*^1.3 campeonato*^1.4 campeón_del_mundo^1.1
    mundial^.5 copa^.9 copa_del_mundo^1.4 copa_del_rey^1.5 copa_américa^1.4 copa_libertadores^1.6
    copa_davis^1.6 eurocopa^1.6 champions^1.4 liga^1.1 liga_de_campeones^1.5 primera_división^1.4
    segunda_división^1.4 premier_league^1.4 serie_a^1.3 bundesliga^1.5 fifa^1.4 uefa^1.4 coi^1.2
    conmebol^1.5 federación^.4 torneo*^1.2 roland_garros^1.6 wimbledon^1.5
    abierto_de_australia^1.6 final^.5 finalista*^.9 semifinal*^1.5 cuartos_de_final^1.5
    octavos_de_final^1.5 eliminatoria*^1.1 clasific*^.7 clasificación^.8 partido^.4 partidos^.3
    encuentro^.3 primer_tiempo segundo_tiempo^1.1 primera_parte^.6 segunda_parte^.6 descanso^.3
    prórroga^.9 gol^1.4 goles^1.5 gole*^1.2 goleador*^1.6 golead*^1.5 marcó^.7 marcador marcar^.5
    anotó^.9 tanto^0 penalti*^1.5 penal^.2 penales^.5 tiro_libre^1.5 córner^1.5 fuera_de_juego^1.5
    tarjeta_roja^1.5 tarjeta_amarilla^1.5 portero^1.1 guardameta*^1.6 arquero^1.1 defensa^.3
    centrocampista*^1.6 mediocampista*^1.6 delantero*^1.4 extremo^.3 victoria^.6 derrota*^.6
    empate empató^1.2 venció^.7 vencer^.5 ganó^.5 ganador*^.5 triunfo*^.6 set sets^1.2 revés^.3
    atp^1.5 wta^1.5 número_uno_del_mundo^1.3 entrenador*^1.4 entrenadora^1.2 entrenamiento*
    seleccionador*^1.6 selección^.9 selección_española^1.4 la_roja albiceleste^1.6 técnico^.3
    jugador*^1.1 jugadora*^1.1 capitán^.6 compañeros^.2 equipo^.7 equipos^.6 club^.7 clubes^.8
    fichaje*^1.4 fichar^1.2 fich^.1 traspaso^.8 temporada^.8 afición^.5 hinchas^1.3 hinchada^1.4
    estadio*^1.2 césped^.9 grada^.9 gradas árbitro*^1.4 arbitr*^.7 lesión lesionad*^1.1
    real_madrid^1.5 atlético^.9 atlético_de_madrid^1.5 fc_barcelona^1.5 barça^1.5 athletic^1.3
    valencia_cf^1.5 sevilla_fc^1.5 boca_juniors^1.5 river_plate^1.4 bernabéu^1.5 camp_nou^1.5
    messi^1.4 maradona^1.4 cristiano_ronaldo^1.5 guardiola^1.3 mourinho^1.3 nadal^1.5 federer^1.5
    gasol^1.5 induráin^1.5 nba^1.5 carrera^.3 carreras^.5 récord_mundial`,
}
