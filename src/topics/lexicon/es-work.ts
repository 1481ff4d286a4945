/** Topics of work, learning and nature → the Spanish words that speak for them. */
export const spanishWork: Readonly<Record<string, string>> = {
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
}
