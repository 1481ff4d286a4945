/** Topic → the words of Spanish newspapers that speak for it: see `Topic.terms`. */
export const spanish: Readonly<Record<string, string>> = {
  conflict: `
    guerra*^1.2 guerra_civil^.9 guerra_fría^.6 guerra_comercial^0 guerra_mundial^.6 ejército*^1.2
    fuerzas_armadas^1.4 militar^1.1 militares^1.1 soldado*^1.4 tropa tropas^1.4 batallón^1.7
    regimiento*^1.4 brigada^.6 paracaidista*^1.4 legión^.9 casco_azul^1.8 cascos_azules^1.9
    marines^1.1 armada^.7 buque_de_guerra^1.6 submarino*^.9 tanque*^1.1 blindado*^1.1
    artillería^1.9 obús^1.8 obuses^1.8 mortero*^1.4 cohete*^.7 misil*^1.5 misiles^1.4 dron^.6
    drones^.7 bombarde*^1.8 bomba bombas^1.1 ataque^.6 ataques^.7 ataque_aéreo^1.8
    ataques_aéreos^1.9 aviación^.6 cazas ofensiva contraofensiva^1.6 asalto^.6 emboscada*^1.6
    combate^.7 combates^1.1 combatiente*^1.2 frente^.2 trinchera*^1.2 batalla^.7 asedio^1.2
    asediad*^1.3 invasión^1.3 invadi*^1.3 ocupación^.7 territorios_ocupados^1.7 alto_el_fuego^1.9
    cese_al_fuego^1.9 cese_del_fuego^1.9 tregua^1.6 armisticio^1.7 paz conversaciones_de_paz^1.6
    acuerdo_de_paz^1.6 acuerdos_de_paz^1.6 proceso_de_paz^1.7 hostilidades^1.5 atentado*^1.2
    atentado_suicida^1.6 coche_bomba^1.9 explosivo*^.9 terroris*^1.3 terror^.8 yihad*^1.6
    islamista* estado_islámico^1.5 daesh^1.7 al_qaeda^1.8 al-qaeda^1.8 talibán^1.8 talibanes^1.8
    hezbolá^1.8 hamás^1.7 hamas^1.6 boko_haram^1.8 eta^1.1 etarra*^1.6 ira^.4 farc^1.6 eln^1.6
    m-19^1.6 sendero_luminoso^1.8 contras^.9 sandinista*^1.2 rebelde*^1.5 rebelión^1.2
    insurgen*^1.6 insurrección^1.4 separatista* guerrilla*^1.7 guerriller*^1.7 milicia*^1.5
    milician*^1.5 paramilitar*^1.5 mercenario*^1.6 golpe_de_estado^1.5 golpista*^1.4
    golpe_militar^1.5 junta_militar^1.6 sublevación^1.4 levantamiento rehén^1.3 rehenes^1.3
    prisioneros_de_guerra^1.6 masacre*^1.3 matanza*^1.2 genocid*^1.5 limpieza_étnica^1.9
    crímenes_de_guerra^1.6 arma_nuclear^1.4 armas_nucleares^1.4 armas_químicas^1.5
    bomba_atómica^1.4 desarme^1.4 armamento^1.1 armas^.7 munición*^1.3 minas_antipersona^1.7 otan
    pentágono estado_mayor^1.1 general^.2 generales^.2 coronel^.7 comandante^.6 base_militar^1.3
    enfrentamiento*^.9 disturbios^.7 violencia^.5 conflicto*^.8 irak^.9 iraquí*^.9 bagdad^1.2
    siria^.9 siri*^.4 alepo^1.3 damasco^.8 afganistán afgan*^.9 kabul^1.2 israel^.5 israelí*^.7
    palestin*^1.1 gaza^1.4 cisjordania^1.4 líbano^.6 beirut^.8 libia^.7 yemen^.8 ucrania^.8
    ucranian*^.8 donbás^1.6 crimea kosovo^1.1 bosnia sarajevo^1.1 checheni*^1.3 vietnam^.5
    malvinas^1.1 nazi*^.9 franquista*^.7 brigadas_internacionales^1.5`,
  crime: `
    policía* policial* guardia_civil^1.1 mossos^1.1 ertzaintza^1.2 carabineros^1.2 gendarmería^1.1
    agente^.4 agentes^.6 comisaría*^1.2 comisario^.4 inspector^.4 interpol^1.5 detective*^1.3
    detenid*^1.2 detención^1.1 detenciones^1.2 detuvo^1.1 detuvieron^1.2 arrest*^1.3
    sospechos*^1.1 imputad*^1.5 investigación^.3 investigad*^.2 fiscal^1.1 fiscales^.9
    fiscalía*^1.4 juez^1.1 jueza^1.1 jueces^1.1 juzgado*^1.3 juzgar tribunal*^1.1
    tribunal_supremo^1.2 audiencia_nacional^1.5 audiencia_provincial^1.6 corte_suprema^1.2
    magistrad*^1.2 justicia^.8 judicial* juicio*^1.2 acusad*^1.1 acusación^.9 procesad*^.9
    querella*^1.3 denuncia^.5 demanda_judicial^1.2 abogad*^1.1 testigo*^.9 testimonio^.5 jurado^.8
    veredicto^1.5 sentencia*^1.3 sentenciad*^1.3 conden*^1.3 condenad*^1.3 absuelt*^1.5
    absolución^1.4 absolvió^1.5 culpable*^1.1 pena^.6 penas^.8 pena_de_muerte^1.4
    cadena_perpetua^1.6 ejecutado*^.6 multa*^.7 fianza^1.3 libertad_condicional^1.5
    libertad_bajo_fianza^1.5 prisión^1.3 prisiones^1.1 prisión_preventiva^1.4 cárcel*^1.4
    cárceles^1.4 encarcel*^1.4 pres^.1 preso^1.1 presos^1.1 reclus*^1.2 penitenciari*^1.3 fuga^.8
    fugitivo*^1.4 prófug*^1.4 extradi*^1.3 asesin*^1.4 asesinato*^1.5 homicid*^1.5 parricid*^1.5
    feminicidio*^1.3 crimen^1.1 crímenes criminal*^1.1 mató^.7 apuñal*^1.5 cuchillo*^.7 navaja^.8
    tiroteo*^1.3 disparos^.8 a_tiros^1.3 pistola* cadáver*^1.1 autopsia*^1.2 violación^.7
    violador*^1.6 abuso_sexual^1.4 abusos_sexuales^1.4 agresión^.9 agresiones^.9 agresor*^1.1
    pederast*^1.5 pedofil*^1.5 maltrato*^.8 secuestr*^1.4 rescate_millonario robo*^1.4 robar^1.1
    robó^1.2 robaron^1.3 robad*^1.1 ladrón*^1.5 ladrones^1.5 atraco*^1.6 atracador*^1.6 hurto*^1.5
    botín estaf*^1.5 fraude*^.9 desfalco^1.5 malversación^1.4 blanqueo^1.4 lavado_de_dinero^1.5
    corrupción corrupt*^.9 soborn*^1.3 cohecho^1.5 prevaricación^1.6 falsific*^1.1 chantaje*^1.2
    extorsi*^1.4 narco*^1.4 narcotráfico^1.3 narcotraficante*^1.4 cártel*^1.2 cartel*^.7 droga*^.9
    cocaína^1.4 heroína^.9 marihuana hachís^1.2 alijo*^1.4 contraband*^1.2 tráfico_de_drogas^1.4
    trata_de_personas^1.2 mafia*^1.4 mafios*^1.4 banda^.7 bandas^.8 pandill*^1.3 sicario*^1.6
    delincuen*^1.3 delito*^1.2 delictiv*^1.2 presunto*^.8 presunta^.7 presuntamente^.9
    operativo_policial^1.3 incautad*^1.4 incautó^1.4 joyero^.6 vandal*^1.1`,
  disaster: `
    catástrofe*^1.3 desastre*^1.1 tragedia*^.9 accidente*^1.2 siniestro* terremoto*^1.8 sismo*^1.7
    seísmo*^1.8 sísmic*^1.4 temblor*^1.2 réplica*^.8 magnitud richter^1.8 epicentro^1.6
    tsunami*^1.7 maremoto*^1.8 inundaci*^1.5 inundad*^1.3 riada*^1.7 crecida*^1.3 desbord*
    gota_fría^.9 dana^.9 huracán*^1.5 huracanes^1.5 ciclón*^1.4 tifón*^1.6 tornado*^1.3
    volcán*^1.3 volcánic*^1.3 erupción*^1.5 lava^1.4 alud^1.6 avalancha*^1.3 deslave*^1.7
    deslizamiento*^1.4 corrimiento_de_tierra^1.7 derrumb*^1.4 derrumbe*^1.4 desplom*^.7
    escombros^1.7 incendi*^1.3 incendio*^1.4 incendio_forestal^1.4 incendios_forestales^1.5
    fuego^.6 llamas^1.1 bombero*^1.5 explosión^1.2 explosiones^1.1 explotó estall*^.5
    accidente_aéreo^1.8 avión_siniestrado^1.8 se_estrelló^1.5 estrellado^1.1 caja_negra^1.6
    cajas_negras^1.6 aterrizaje_de_emergencia^1.7 descarril*^1.8 choque^.7 colisión*^1.2 chocó
    chocaron^1.1 volcó^1.2 atropell*^1.1 accidente_de_tráfico^1.4 naufrag*^1.6 hundimiento^1.1
    hundió^.6 ahogad*^1.3 ahogó^1.2 mina_de_carbón^.9 mineros_atrapados^1.8 atrapad*^.8 rescat*^.6
    rescate*^.9 equipos_de_rescate^1.7 socorrista*^1.3 protección_civil^1.5 cruz_roja^.8
    ambulancia*^.9 helicóptero*^.6 evacu*^1.2 damnificad*^1.7 supervivient*^1.3 sobrevivient*^1.3
    desaparecid*^.8 víctima*^.6 muert*^.5 fallecid*^.6 herid*^.8 heridos^.9 cifra_de_muertos^1.5
    luto^.5 estado_de_emergencia^1.2 zona_catastrófica^1.7 ayuda_humanitaria^.9 hambruna*^1.3
    devast*^1.1 arras*^.8 destruy*^.6 destrui*^.5 destroz*^.6 marea_negra^.8
    vertido_de_petróleo^.9 chernóbil^1.3 fukushima^1.2 fuga_de_gas^1.6 estampida*^1.3`,
  politics: `
    gobierno* ministr* ministerio*^.7 primer_ministro^1.4 primera_ministra^1.4 presidente^.6
    presidenta^.6 presidencia* presidente_del_gobierno^1.3 vicepresident*^.9 jefe_del_gobierno^1.3
    jefe_de_gobierno^1.3 jefe_de_estado^1.2 moncloa^1.5 casa_rosada^1.4 casa_blanca^1.3
    consejo_de_ministros^1.4 gabinete^.8 secretari*^.3 portavoz^.4 vocero^.4 parlament*^1.2
    parlamento^1.2 congreso^.9 congreso_de_los_diputados^1.4 cortes^.6 cámara_baja^1.3
    cámara_de_diputados^1.4 senado^1.3 senador*^1.4 diputad*^1.3 eurodiputad*^1.5 legislador*^1.1
    legislativ* legislatura^1.2 hemiciclo^1.4 proyecto_de_ley^1.3 ley^.6 leyes^.6 decreto*^.7
    decreto_ley enmienda*^1.1 constitución constitucional*^.8 tribunal_constitucional^.9
    estatuto^.8 moción_de_censura^1.7 moción_de_confianza^1.5 investidura^1.5 reforma^.6
    reformas^.7 polític*^.9 política^.7 elección^.8 elecciones^1.4 elector*^1.2 electoral*^1.3
    electores^1.4 votante*^1.5 votación* votar votó voto^.8 votos^.9 urna*^1.3 comicios^1.5
    sufragio*^1.3 colegio_electoral^1.4 mesa_electoral^1.4 abstención^1.1 segunda_vuelta^1.2
    primarias^.9 referéndum*^1.5 referendo^1.5 plebiscito*^1.5 encuesta*^.6 sondeo*^.8 campaña^.4
    campaña_electoral^1.4 mitin*^1.3 candidat*^.9 candidatura*^.7 escaño*^1.4 partido^.3
    partidos^.5 partido_popular^1.5 partido_socialista^1.4 pp^1.4 psoe^1.5 podemos^.9
    ciudadanos^.3 vox^1.2 izquierda_unida^1.5 iu^1.1 ciu^1.4 pnv^1.5 erc^1.4 bildu^1.4
    esquerra^1.4 pri^1.3 pan^.1 prd^1.3 morena^.3 peronis*^1.4 kirchneris*^1.5 chavis*^1.3
    socialista*^1.1 comunista*^.8 conservador*^.8 liberal*^.6 populis*^1.1 republican*^.7
    demócrata* nacionalista*^.9 independentis*^1.2 independencia^.6 procés^1.4 izquierda^.7
    derecha^.6 ultraderecha^1.2 extrema_derecha^1.2 coalición^1.2 oposición^1.1
    mayoría_absoluta^1.4 mayoría^.4 líder^.4 militantes^.7 alcald*^1.1 alcaldesa^.9 alcaldía*^1.1
    ayuntamiento*^.8 concejal*^1.1 municipal*^.6 gobernador*^.9 generalitat^1.2 junta_de_andalucía
    comunidad_autónoma^.7 comunidades_autónomas^.8 autonómic*^.9 administración^.4 estado^.2
    república^.6 democracia democrátic*^.9 monarquía^.6 dictad* dictadura régimen^.7 franquismo^.9
    franco^.5 transición^.5 disidente* exilio^.6 soberan*^.7 diplomátic*^1.1 diplomacia^1.2
    embajad*^.8 canciller^1.1 cancillería^1.3 asuntos_exteriores^1.2 relaciones_exteriores^1.2
    cumbre^.6 tratado*^.8 acuerdo^.3 negociaciones^.4 sanciones^.7 onu^.8 naciones_unidas^.8
    consejo_de_seguridad oea mercosur^.9 unión_europea^1.1 ue^.7 comisión_europea bruselas^.5
    parlamento_europeo^1.4 eurocámara^1.5 brexit^1.5 kremlin^1.3 washington^.4 moscú^.4
    dimisión^.7 dimiti*^.7 dimitió^.9 destitución^.9 mandato^.7 suárez^.6 felipe_gonzález^1.2
    aznar^1.2 zapatero^.8 rajoy^1.2 pedro_sánchez^1.2 pablo_iglesias^1.2 perón^1.2 pinochet
    allende fidel_castro^1.2 chávez^.9 maduro^.6 lula evo_morales^1.2 trump^.8 obama^.9 putin^.9
    merkel^.9 manifestación^.4 manifestantes^.4`,
  religion: `
    iglesia*^1.2 eclesiástic*^1.5 católic*^1.3 catolicismo^1.3 protestante*^1.2 evangélic*^1.2
    luteran*^1.4 ortodox*^.9 anglican*^1.4 ecuménic*^1.6 papa^1.3 papas^.3 papado^1.7 papal*^1.5
    pontífic*^1.6 sumo_pontífice^1.6 vaticano*^1.6 vaticana^1.4 santa_sede^1.6 cónclave^1.7
    encíclica*^1.9 concilio*^1.5 juan_pablo_ii^1.3 benedicto_xvi^1.4 papa_francisco^1.4
    obispo*^1.5 obispado^1.6 arzobispo*^1.6 arzobispado^1.6 episcopal*^1.4
    conferencia_episcopal^1.6 diócesis^1.7 cardenal*^1.3 sacerdote*^1.5 sacerdocio^1.5 cura^.7
    curas^.9 párroco*^1.5 parroquia*^1.4 pastor^.5 clero^1.5 clerical*^1.3 monje*^1.3 monja*^1.4
    monasterio*^1.4 convento*^1.2 abadía*^1.2 orden_religiosa^1.4 jesuita*^1.4 opus_dei^1.5
    catedral*^1.1 basílica*^1.1 capilla*^.9 ermita* misa*^1.4 liturg*^1.6 litúrgic*^1.6
    homilía*^1.7 sermón*^1.4 oración*^1.2 oraciones^1.3 rezar^1.3 rezo*^1.3 rezó^1.3 comunión^1.2
    bautis*^1.1 bautizo*^1.2 sacramento*^1.6 celibato^1.6 peregrin*^1.3 romería*^1.2
    procesión*^1.1 procesiones^1.2 semana_santa camino_de_santiago^.9 lourdes^1.2 beatific*^1.8
    canoniz*^1.7 santo^.3 santos^.2 sagrad*^.9 dios^.9 jesús^.5 jesucristo^1.4 cristo^1.1
    virgen^.8 biblia*^1.4 bíblic*^1.3 evangelio*^1.4 cristian*^.9 cristianismo^1.6 cristianos^1.1
    fe^.9 creyente*^1.3 feligres*^1.6 fieles religi*^1.1 religión*^1.2 religios*^1.2 espiritual*
    laicismo^1.3 laic*^.9 ateo*^1.2 ateísmo^1.4 teólog*^1.5 teolog*^1.4 cuaresma^1.5 musulm*^1.1
    islam^1.3 islámic*^.7 mezquita*^1.4 imán imam^1.3 ayatolá*^1.1 corán^1.6 ramadán^1.7 ayuno^1.2
    meca^1.2 sharía^1.2 velo^.6 burka^.9 hiyab^1.1 chií*^.7 suní*^.7 judío*^.8 judía*^.6
    judaísmo^1.6 rabino*^1.5 sinagoga*^1.5 torá^1.6 hindú*^1.1 budis*^1.4 dalái_lama^1.5
    dalai_lama^1.5 templo*^.8 secta*^1.1 testigos_de_jehová^1.5 cofradía*^1.2`,
  society: `
    sociedad^.5 social^.4 sociales^.4 inmigra*^1.2 inmigrante*^1.3 inmigración^1.2 emigra*
    migra*^1.1 migrante*^1.3 migratori*^1.1 refugiad*^1.3 asilo^1.1 solicitante_de_asilo^1.5
    solicitantes_de_asilo^1.6 indocumentad*^1.3 sin_papeles^1.5 patera*^1.4 cayuco*^1.5 deport^0
    deporta*^.9 deportación^1.1 deportaciones^1.1 integración^.8 nacionalidad^.5 extranjeros^.6
    extranjería^1.1 minoría* gitan*^1.2 racis*^1.4 racial*^1.1 xenofob*^1.3 xenófob*^1.4
    antisemit*^1.1 discrimin*^1.4 discriminación*^1.4 prejuicio*^1.1 igualdad^1.2 desigualdad*^1.2
    paridad género^.7 violencia_de_género^1.1 violencia_machista^1.2 machis*^1.2 mujer^.4
    mujeres^.6 derechos_de_la_mujer^1.6 derechos_de_las_mujeres^1.6 feminis*^1.5 acoso_sexual^1.1
    homosexual*^1.3 gay gays^1.2 lesbiana*^1.3 homofob*^1.4 homófob*^1.4 orgullo_gay^1.5
    matrimonio_homosexual^1.5 matrimonio_igualitario^1.6 transexual*^1.4 transgénero^1.4 lgtb*^1.4
    lgbt*^1.4 derechos_humanos derechos_civiles^1.3 amnistía_internacional discapaci*^1.3
    discapacitad*^1.3 minusválid*^1.3 silla_de_ruedas^1.1 ciego^.7 ciegos^.9 once^0 sord^0
    sordos^.9 pobre^.5 pobres^.8 pobreza^1.4 miseria^.8 exclusión_social^1.4 sin_techo^1.5
    sin_hogar^1.5 indigente*^1.4 mendig*^1.2 chabola*^1.4 favela*^1.1 desahuci*^1.1
    comedor_social^1.5 comedores_sociales^1.5 banco_de_alimentos^1.5 cáritas^1.3 beneficencia^1.3
    benéfic*^1.1 caridad solidari*^.8 voluntari*^.9 voluntariado^1.2 humanitari*^.7 ong^.9
    oenegé*^1.1 donativo* unicef oxfam servicios_sociales^1.3 trabajador_social^1.4
    trabajadores_sociales^1.4 bienestar^.6 estado_del_bienestar^1.1 ayudas_sociales^1.2
    dependencia^.5 ley_de_dependencia^1.3 familia^.5 familias^.8 padres^.4 madres^.6
    madre_soltera^1.3 madres_solteras^1.4 niños^.5 infancia^.8 infantil^.5 adopción^.8 adoptad*^.3
    huérfan*^1.1 orfanato*^1.2 jóvenes^.5 juventud^.6 adolescente*^.7 ancian*^.8 mayores^.2
    personas_mayores^1.2 tercera_edad^1.2 envejecimiento soledad^.9 natalidad^1.3 demográfic*^1.1
    demografía^1.2 población^.7 censo^1.1 tabú*^.8 prostitu* pornograf*^.7 esclav*^1.1
    indígena*^1.1 pueblos_originarios^1.4 mapuche*^1.1 ablación^1.3 matrimonio^.4
    memoria_histórica^.9`,
  economy: `
    econom* economía^1.1 económic* economista*^1.2 ine^.8 empresa*^.9 empresari*^.8 compañía*^.7
    sociedad_anónima grupo^.2 filial*^1.2 multinacional*^1.2 pyme*^1.2 consejero_delegado^1.4
    director_general^.6 director_ejecutivo consejo_de_administración^1.2 junta_de_accionistas^1.5
    accionista*^1.5 acciones acción^.2 bolsa^1.1 bolsas^.9 bursátil*^1.6 ibex^1.8 ibex_35
    wall_street^1.6 dow_jones^1.6 nasdaq^1.5 cotiz* índice^.6 salida_a_bolsa^1.5 bono^.6 bonos^1.1
    dividendo*^1.5 rentabilidad^1.2 inversi* inversor*^1.4 inversionista*^1.4 invertir^.9 fondo^.2
    fondos^.5 fondos_de_inversión^1.4 banco^.9 bancos^1.1 bancari*^1.1 banquero*^1.3 banca^1.1
    banco_central^1.4 banco_de_españa^1.4 bce^1.5 reserva_federal^1.5 fmi^1.2 banco_mundial
    santander^.8 bbva^1.5 bankia^1.5 caixabank^1.5 cajas_de_ahorro^1.4 crédito*^.8 préstamo*
    hipoteca*^1.2 deuda*^.9 acreedor*^1.4 prima_de_riesgo^1.6 tipo_de_interés^1.5
    tipos_de_interés^1.6 tasa_de_interés^1.5 tasas_de_interés^1.5 interés^.3 inflación^1.5
    deflación^1.5 precio^.5 alimentos^.3 precios^.8 ipc^1.5 subida_de_precios^1.2 costes^.6
    costo^.4 consumo^.9 consumidor*^.9 crecimiento^.9 crecimiento_económico pib^1.5
    producto_interior_bruto^1.5 producto_interno_bruto^1.5 recesión*^1.5 crisis^.4
    crisis_económica crisis_financiera^1.2 recuperación_económica^1.3 beneficio^.8 beneficios^.9
    ganancias pérdidas^.8 ingresos^.7 facturación^1.3 factur*^.9 ventas venta^.6 vender^.5
    vendió^.6 trimestre*^1.1 semestre^.7 ejercicio^.4 millones^.3 millones_de_euros^.8
    millones_de_dólares^.8 euro^.5 euros^.4 dólar dólares^.4 peseta*^.6 peso^.3 pesos^.3 yen^.9
    moneda*^.9 monetari*^1.1 divisa*^1.2 devaluación^1.4 fusión^.9 fusiones adquisición*^.9
    adquiri*^.5 compra^.5 compró^.5 opa^1.5 oferta_pública^1.4 participación^.3 capital^.4
    privatiz*^1.2 nacionaliz*^.8 expropi*^.9 monopolio*^.9 competencia^.5 competidor*^.7
    mercado^.8 mercados^.9 cuota_de_mercado^1.3 cliente*^.6 comercio^.9 comercial*^.6
    minorista*^1.1 supermercado*^1.1 inditex^1.4 zara^.9 mercadona^1.4 el_corte_inglés^1.2
    exportaci*^1.2 exportador*^1.2 importaci*^1.1 importador*^1.1 balanza_comercial^1.5
    superávit^1.2 déficit^.9 arancel*^1.3 libre_comercio^1.3 guerra_comercial^1.3 omc^1.1
    industria*^.9 industrial*^.8 fábrica*^.7 producción^.7 productor*^.7 productividad^1.2
    fabricante* automóvil*^.6 automotriz seat telefónica^1.1 repsol^1.5 iberdrola^1.5 endesa^1.5
    petróleo* petroler* crudo^1.2 barril*^1.4 opep^1.5 pemex^1.3 pdvsa^1.3 gas_natural^.9 acero^.8
    siderúrgic*^1.1 materias_primas^1.3 agricult*^.8 agricultor*^.7 cosecha^.9 ganader*^.7
    trigo^.8 soja^.9 café^.2 cobre^.7 aerolínea* iberia^.9 seguros^.6 aseguradora*^1.2
    inmobiliari* vivienda^.5 construcción^.4 ladrillo^.7 quiebra*^1.4 bancarrota^1.4
    concurso_de_acreedores^1.6 suspensión_de_pagos^1.5 rescate_financiero^1.3 impuesto*^.6
    fiscalidad^.8 iva^.9 hacienda^.7 presupuesto*^.5 gasto_público^.7 subsidio*^.6 subvencion*^.6
    financ*^.5 financier*^.7 auditor*^.8 analista* turismo^.7`,
  education: `
    educación^1.2 educativ*^1.3 educar escuela*^1.3 escolar*^1.3 escolares^1.2 colegio*^1.1
    instituto^.5 institutos^.8 liceo^1.1 guardería*^1.3 educación_infantil^1.4
    educación_primaria^1.3 educación_secundaria^1.3 eso^0 bachillerato^1.7 bachiller^1.4
    preparatoria^1.2 alumn*^1.5 alumnado^1.5 estudiante*^1.3 estudiantil*^1.3 maestr*
    profesor*^1.2 profesora*^1.1 profesorado^1.6 docent*^1.5 docencia^1.4 pedagog*^1.4
    enseñanza*^1.4 enseñar aula*^1.5 clase^.5 clases^.9 asignatura*^1.5 curso^.5 curso_escolar^1.5
    año_escolar^1.5 año_lectivo^1.7 vuelta_al_cole^1.7 trimestre_escolar^1.4 examen^1.2
    exámenes^1.5 examin*^.7 prueba^.2 pruebas^.3 selectividad^1.8 evau^1.8 ebau^1.8 oposiciones^.6
    nota^.2 notas^.5 calificaciones^.9 suspensos^1.2 repetir_curso^1.6 fracaso_escolar^1.7
    abandono_escolar^1.7 deberes^.7 libros_de_texto^1.6 libro_de_texto^1.5 comedor_escolar^1.5
    acoso_escolar^1.5 universi*^.4 universidad*^1.3 universitari*^1.3 facultad* campus rector^1.3
    rectora^1.3 rectores^1.4 decan*^1.1 catedrátic*^1.2 cátedra*^1.2 complutense^1.4 unam^1.3
    uned^1.6 matrícula*^1.2 tasas_universitarias^1.7 grado^.3 máster^.9 licenciatura^1.3
    licenciad*^.8 doctorado^1.2 tesis^.9 titulación^1.2 título_universitario^1.2 diploma* beca^1.1
    becas^1.3 becari* erasmus^1.4 formación^.5 formación_profesional^1.6 fp^1.2 aprendizaje^.9
    alfabetiz*^1.2 analfabet*^1.2 leer_y_escribir^1.2 matemáticas^.8 ortografía^1.1 lectura^.5
    pisa^.8 informe_pisa^1.6 ministerio_de_educación^1.4 ministro_de_educación^1.2 lomce^1.8
    logse^1.8 wert^.9 ampa^1.5 padres_de_alumnos^1.7 escuela_pública^1.4 escuela_privada^1.4
    concertad* concertada^1.2 normalistas^1.4`,
  environment: `
    medio_ambiente^1.7 medioambient*^1.6 ambiental*^1.3 ambientalista*^1.6 ecolog*^1.3
    ecologista*^1.5 ecosistema*^1.6 clima^.9 climátic*^1.5 cambio_climático^1.7
    calentamiento_global^1.8 crisis_climática^1.8 cumbre_del_clima^1.8 kioto^1.3
    acuerdo_de_parís^1.3 efecto_invernadero^1.7 gases_de_efecto_invernadero^1.7
    dióxido_de_carbono^1.6 co2^1.5 carbono^1.1 metano^1.2 emisión^.5 emisiones^1.2
    capa_de_ozono^1.8 ozono^1.3 contamina*^1.3 contaminación^1.5 contaminante*^1.5 polución^1.6
    esmog^1.5 smog^1.4 lluvia_ácida^1.8 calidad_del_aire^1.5 tóxic*^.8 vertido*^1.1 vertedero*^1.5
    residuo*^1.3 basura*^.9 recicl*^1.5 plástico*^.7 microplástico*^1.7 pesticida*^1.6
    plaguicida*^1.6 glifosato^1.6 fertilizante*^.9 transgénic*^1.2 amianto^.8 nuclear^.4
    central_nuclear^.9 residuos_nucleares^1.4 radiactiv* energías_renovables^1.7
    energía_renovable^1.6 renovable*^1.3 eólic*^1.4 aerogenerador*^1.6 solar^.6 placas_solares^1.5
    paneles_solares^1.4 fotovoltaic*^1.5 hidroeléctric* biocombustible*^1.3
    transición_energética^1.5 transición_ecológica^1.5 desarrollo_sostenible^1.5 sostenib*^.9
    combustibles_fósiles^1.5 fracking^1.3 marea_negra^1.7 derrame_de_petróleo^1.7 prestige^.9
    deforest*^1.8 tala^1.2 selva^.9 amazonia^1.2 amazonía^1.2 bosque* reforest*^1.6 árbol^.5
    árboles^.8 humedal*^1.6 doñana^1.5 río^.5 ríos^.8 cuenca^.6 acuífero*^1.5 costa^.2 sequía*^.7
    glaciar*^1.2 ártico antártida^.9 nivel_del_mar^1.4 océano*^.6 coral^.8 corales^1.3
    arrecife*^1.3 desertificación^1.7 erosión biodiversidad^1.9 especie^.9 especies
    especie_protegida^1.3 especies_protegidas^1.4 especies_amenazadas^1.5 peligro_de_extinción^1.6
    extinción^.9 fauna^1.3 flora^1.2 hábitat*^1.4 parque_nacional^1.2 parque_natural^1.5
    reserva_natural^1.6 naturaleza^.7 lince*^1.2 lobo^.6 lobos^.8 oso^.6 osos^.7 ballena*^1.1
    delfines^.8 furtiv* abeja* aves^.9 insecto*^.7 sobrepesca^1.8 caza_furtiva^1.4 greenpeace^1.7
    wwf^1.5 seo/birdlife^1.5 ecologistas_en_acción^1.7`,
  health: `
    salud^1.1 salud_pública^1.1 sanidad^1.3 sanitari*^1.2 ministerio_de_sanidad^1.1
    ministro_de_sanidad^.8 ministerio_de_salud^1.1 oms^1.3 organización_mundial_de_la_salud^1.5
    seguridad_social^.5 hospital*^1.3 hospitaliz*^1.2 clínica*^1.1 clínic* urgencias
    cuidados_intensivos^1.5 uci^1.4 ambulatorio*^1.2 centro_de_salud^1.3 atención_primaria^1.4
    lista_de_espera^.9 listas_de_espera^1.1 médic*^1.2 médico*^1.3 doctor^.7 doctora^.7
    facultativ*^.8 cirug*^1.4 cirujan*^1.5 enfermer*^1.4 matrona*^1.4 dentista*^1.3 odontólog*^1.4
    farmac*^1.3 farmacéutic*^1.2 paciente*^1.4 enferm*^1.1 enfermedad*^1.4 enfermo^1.1
    dolencia*^1.2 medicina^1.1 medicamento*^1.5 fármaco*^1.5 antibiótico*^1.6 penicilina^1.7
    aspirina^1.5 insulina^1.5 receta_médica^1.3 vacun*^1.6 vacuna*^1.6 vacunación^1.5
    tratamiento*^.9 terapia*^1.1 operación^.2 quirófano*^1.4 trasplant*^1.4 donante*
    donación_de_órganos^1.6 transfusión*^1.4 sangre^.6 diagn*^1.1 síntoma*^1.3 síndrome virus^1.1
    viral^.5 vírica^1.2 bacteria*^1.2 infecci*^1.3 infect*^1.1 contagi*^1.3 brote* epidemi*^1.4
    pandemi*^1.4 cuarentena^1.1 confinamiento coronavirus^1.4 covid*^1.4 covid-19^.4
    mascarilla*^1.1 gripe*^1.4 gripe_aviar^1.5 gripe_a^.5 ébola^1.5 zika^1.6 dengue^1.6
    chikunguña^1.7 sida^1.4 vih^1.6 malaria^1.6 paludismo^1.6 tuberculosis^1.6 cólera^1.3
    sarampión^1.6 viruela^1.5 polio^1.5 hepatitis^1.6 meningitis^1.6 legionela^1.6 cáncer*^1.4
    tumor*^1.5 leucemia^1.6 quimioterapia^1.7 oncolog*^1.6 oncólog*^1.6 cardíac*^1.2 cardiac*^1.2
    infarto*^1.4 ictus^1.5 derrame_cerebral^1.4 diabet*^1.6 diabétic*^1.5 obesidad^1.5 obes*^1.2
    sobrepeso^1.4 colesterol^1.6 hipertensión^1.5 asma^1.5 alergi*^1.2 alérgic*^1.2 alzhéimer^1.4
    alzheimer^1.4 párkinson^1.4 demencia^1.3 epilep*^1.3 autis*^1.2 depresión^.8 psiquiatr*^1.3
    psicólog*^.8 psicolog*^.7 salud_mental^1.4 suicidio*^.5 anorexia^1.5 adicci* alcohol^.6
    alcoholismo^1.2 tabaco^.9 tabaquismo^1.5 fumador*^1.1 fumar nutrici*^1.1 alimentación^.5
    vitamina*^1.2 dieta^.7 embaraz* parto partos^1.1 aborto*^.9 anticoncepti*^1.1 fecundación^1.2
    embri*^.8 células_madre eutanasia^1.3 muerte_digna^1.3 cuidados_paliativos^1.5
    esperanza_de_vida^1.1 mortalidad higiene^.8 riñón^1.2 riñones^1.2 hígado^1.1 pulmón^1.1
    pulmones^1.2 cerebro^.6`,
  labour: `
    sindicat*^1.5 sindical*^1.5 sindicalista*^1.5 comisiones_obreras^1.7 ccoo^1.6 ugt^1.6 cgt^1.4
    csif^1.6 comité_de_empresa^1.7 huelga*^1.6 huelguista*^1.7 huelga_general^1.4 paro_general^1.4
    piquete*^1.5 servicios_mínimos^1.5 paros_parciales^1.6 conflicto_laboral^1.7
    negociación_colectiva^1.8 convenio_colectivo^1.8 convenio^.6 convenios^.7 patronal^1.4
    ceoe^1.4 agentes_sociales^1.4 diálogo_social^1.5 trabajador*^1.3 trabajadora*^1.2 obrer*^1.2
    jornaler*^1.4 estibador*^1.6 mineros^.9 minero^.6 emplead*^1.1 empleador*^1.3 asalariad*^1.4
    autónom^.1 autónomos^.8 funcionari*^.7 plantilla personal^.4 empleo^1.1 empleos^1.3
    puesto_de_trabajo^1.3 puestos_de_trabajo^1.5 trabajo^.5 mercado_laboral^1.6
    mercado_de_trabajo^1.6 laboral*^1.3 reforma_laboral^1.5 derechos_laborales^1.6
    condiciones_laborales^1.6 accidente_laboral^1.1 contrato_de_trabajo^1.5 contrato_temporal^1.5
    temporalidad^1.4 precariedad desempleo^1.5 desemplead*^1.6 paro parado^.7 parados^1.3
    tasa_de_paro^1.5 tasa_de_desempleo^1.5 inem^1.5 sepe^1.6 epa^1.3 prestación_por_desempleo^1.5
    despid*^1.6 despido*^1.6 despedir*^1.2 despedirá^1.3 ere^1.3 erte^1.5 ertes^1.5
    expediente_de_regulación^1.7 indemnización^.7 finiquito^1.5 recorte_de_plantilla^1.6
    cierre_de_la_fábrica^1.4 deslocaliz*^1.3 contratación^.8 contratar^.6 salari*^1.4 salario*^1.4
    salario_mínimo^1.4 sueldo*^1.2 nómina*^1.1 aguinaldo^1.2 subida_salarial^1.7
    aumento_salarial^1.7 brecha_salarial^1.4 horas_extra^1.5 horas_extras^1.5 jornada_laboral^1.5
    jornada_de_ocho_horas^1.5 teletrabajo^1.3 jubilación^1.1 jubilaciones^1.1 jubilad*^.6
    edad_de_jubilación^1.4 prejubil*^1.6 pensión^.9 pensiones^1.1 pensionista*^.7 cotizaciones^.9
    baja_laboral^1.5 baja_por_maternidad^1.3 permiso_de_paternidad^1.3
    organización_internacional_del_trabajo^1.3 primero_de_mayo^1.3 maquilador*^1.3 becarios^.5
    astillero*^.6`,
  weather: `
    tiempo^.2 pronóstico*^.9 predicción_meteorológica^1.6 meteorolog*^1.7 meteorológic*^1.6
    meteorólog*^1.7 aemet^1.8 smn^1.5 alerta_naranja^1.7 alerta_amarilla^1.6 alerta_roja^1.2
    aviso_amarillo^1.6 temperatura*^1.4 grado^.3 grados celsius^1.3 termómetro*^1.4 lluvia*^1.3
    lluvios*^1.4 llover^1.3 llueve^1.3 lloverá^1.5 llovizna*^1.6 chubasco*^1.7 aguacero*^1.6
    precipitaci*^1.4 precipitaciones^1.5 tormenta*^1.4 tormenta_tropical^1.2 rayo^.6 rayos^.7
    relámpago*^1.3 trueno*^1.2 granizo*^1.4 granizada*^1.5 nieve^1.3 nevad*^1.5 nevada*^1.5
    nevará^1.5 cota_de_nieve^1.7 hielo^.7 helada*^1.4 heladas^1.4 escarcha^1.5 frío^.8
    ola_de_frío^1.7 temporal^.9 temporales calor^.9 ola_de_calor^1.7 caluros*^1.3 bochorno
    sequía^.8 sol^.7 soleado*^1.5 despejado*^1.2 nube* nubes^1.1 nuboso*^1.5 nubosidad^1.6
    niebla*^1.4 neblina^1.4 bruma*^1.3 viento*^1.2 ráfaga*^1.4 vendaval*^1.5 cierzo^1.6 levante^.8
    tramontana^1.5 anticiclón^1.7 borrasca*^1.6 frente_frío^1.7 gota_fría^1.5 dana^1.2 humedad^.9
    húmed*^.7 ciclón^.8 huracán^.6 invierno^.4 verano^.3 primaveral^.9 otoñal^.9
    litros_por_metro^1.5 el_niño^.2 la_niña^.2 monzón^1.2 intensidad^.2`,
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
