/** Topics of public life → the Spanish words that speak for them. */
export const spanishPublicLife: Readonly<Record<string, string>> = {
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
}
