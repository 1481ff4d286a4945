/** Sentences such as newspapers print, two for each topic, that leave no doubt what they are about. */
export type Sentences = Readonly<Record<string, readonly string[]>>

export const inEnglish: Sentences = {
  arts: [
    'The pianist opened the season at the concert hall with two sonatas and a new work by a Polish composer.',
    'Her third novel, about a painter in Vienna, has been shortlisted for the prize.',
  ],
  conflict: [
    'Rebels shelled the airport overnight, hours after both sides had agreed to a ceasefire.',
    'Three soldiers died when their convoy drove over a mine near the border.',
  ],
  crime: [
    'A jury found the former cashier guilty of stealing forty thousand pounds from the safe.',
    'Detectives arrested two men on suspicion of murder after a body was found in the canal.',
  ],
  disaster: [
    'Rescuers dug through the rubble for survivors after the second earthquake in a week.',
    'The ferry capsized in heavy seas; thirty passengers are missing.',
  ],
  economy: [
    'The central bank left interest rates unchanged, although inflation rose to four per cent.',
    'The brewer will buy its rival for two billion dollars, and its shares fell on the news.',
  ],
  education: [
    'Pupils will sit the new examination in June, and teachers fear that the syllabus is too long.',
    'The university has raised tuition fees for undergraduates.',
  ],
  environment: [
    'Emissions of carbon dioxide must fall by half if global warming is to be halted, ecologists say.',
    'Pesticides have poisoned the river, and otters have vanished from the nature reserve.',
  ],
  health: [
    'The hospital has closed two wards after patients fell ill with a virus.',
    'A new vaccine protects infants against measles, doctors report.',
  ],
  'human-interest': [
    'The princess wore her grandmother’s tiara at the royal wedding.',
    'A dog that had been lost for three years was reunited with its owner on her hundredth birthday.',
  ],
  labour: [
    'Dockers walked out at midnight, and the union called a strike for higher wages.',
    'The shipyard will lay off six hundred employees; unemployment in the town is already high.',
  ],
  lifestyle: [
    'Simmer the onions with garlic and butter, then add the wine and serve the dish with salad.',
    'Hemlines are rising on the catwalks, and fashion designers have rediscovered the pleated skirt.',
  ],
  politics: [
    'The prime minister dissolved parliament and called an election for the autumn.',
    'Senators of both parties voted down the amendment that the White House had wanted.',
  ],
  religion: [
    'The bishops gathered in the cathedral to pray for the pope.',
    'Muslims around the world have begun the fast of Ramadan, and the mosques are full at night.',
  ],
  science: [
    'Astronomers have found a planet that orbits a star like our own sun.',
    'Engineers have built a computer chip with twice as many transistors.',
  ],
  society: [
    'Homeless families and asylum seekers queue at the charity, and poverty is spreading.',
    'Campaigners for equality say that women and ethnic minorities still meet discrimination.',
  ],
  sport: [
    'The striker scored twice in the second half and took his team into the cup final.',
    'She won the set with a backhand down the line and will meet the champion in the semi-final.',
  ],
  weather: [
    'Sunny spells and light winds on Monday; rain will reach the west by evening, with snow on the hills.',
    'Forecasters expect temperatures of thirty degrees, and thunderstorms by the weekend.',
  ],
}

export const inGerman: Sentences = {
  arts: [
    'Der Regisseur hat den Roman mit jungen Schauspielern verfilmt und kommt damit in die Kinos.',
    'Das Museum zeigt Gemälde eines vergessenen Malers, und zur Eröffnung spielt ein Orchester.',
  ],
  conflict: [
    'Die Rebellen beschossen in der Nacht den Flughafen und brachen damit die Waffenruhe.',
    'Bei dem Angriff auf den Stützpunkt fielen drei Soldaten der Regierungstruppen.',
  ],
  crime: [
    'Das Landgericht verurteilte den Angeklagten wegen Betrugs zu drei Jahren Haft.',
    'Die Polizei nahm zwei Verdächtige fest, die eine Tankstelle überfallen haben sollen.',
  ],
  disaster: [
    'Nach dem Erdbeben suchen Rettungskräfte in den Trümmern nach Überlebenden.',
    'Bei einem Zugunglück sind zwölf Menschen verletzt worden, die Feuerwehr barg die Opfer.',
  ],
  economy: [
    'Die Notenbank hat den Leitzins gesenkt, die Inflation liegt bei zwei Prozent.',
    'Der Konzern steigerte seinen Umsatz, doch die Aktie fiel an der Börse.',
  ],
  education: [
    'An den Gymnasien fehlen Lehrer für Mathematik, klagt der Elternbeirat der Schüler.',
    'Die Universität verlangt von den Studenten im nächsten Semester Studiengebühren.',
  ],
  environment: [
    'Der Ausstoß von Kohlendioxid steigt weiter, Umweltschützer fordern mehr Klimaschutz.',
    'Im Naturschutzgebiet ist eine seltene Tierart wieder heimisch geworden.',
  ],
  health: [
    'Ärzte raten älteren Patienten zur Impfung gegen die Grippe.',
    'Im Krankenhaus ist ein neues Verfahren zur Behandlung von Krebs erprobt worden.',
  ],
  'human-interest': [
    'Die Prinzessin heiratet im Sommer, das Königshaus hat die Verlobung bekanntgegeben.',
    'Im Zoo ist ein Eisbärbaby geboren worden, die Besucher stehen Schlange.',
  ],
  labour: [
    'Die Gewerkschaft ruft zum Warnstreik auf und fordert höhere Löhne.',
    'Die Zahl der Arbeitslosen ist gestiegen, viele Betriebe haben Beschäftigte entlassen.',
  ],
  lifestyle: [
    'Die Zwiebeln in Butter anbraten, mit Wein ablöschen und das Rezept mit Kräutern abschmecken.',
    'Auf den Laufstegen sind lange Röcke wieder in Mode, sagen die Modeschöpfer.',
  ],
  politics: [
    'Der Bundeskanzler verteidigte im Bundestag die Pläne der Koalition gegen die Opposition.',
    'Bei der Landtagswahl verlor die Partei acht Prozent der Wählerstimmen.',
  ],
  religion: [
    'Der Papst empfing die Bischöfe im Vatikan und betete mit ihnen.',
    'Die evangelische Gemeinde feiert den Gottesdienst wieder in der alten Kirche.',
  ],
  science: [
    'Astronomen haben mit einem Teleskop einen fernen Planeten entdeckt.',
    'Forscher haben einen Computer gebaut, der das Erbgut in Minuten entschlüsselt.',
  ],
  society: [
    'Flüchtlinge und Obdachlose leiden unter Armut, sagt die Caritas.',
    'Die Gleichstellung von Frauen kommt kaum voran, Migranten werden diskriminiert.',
  ],
  sport: [
    'Der Stürmer schoss in der zweiten Halbzeit das Siegtor und führte seine Mannschaft ins Finale.',
    'Die Skifahrerin gewann den Slalom und holte ihre erste Medaille.',
  ],
  weather: [
    'Am Montag ist es heiter bis wolkig, am Abend kommt von Westen Regen auf.',
    'Die Meteorologen erwarten Schneefall und Temperaturen um fünf Grad unter null.',
  ],
}

export const inFrench: Sentences = {
  arts: [
    'Le réalisateur a adapté le roman au cinéma avec une actrice inconnue.',
    'Le musée consacre une exposition aux tableaux du peintre, et l’orchestre jouera à l’ouverture.',
  ],
  conflict: [
    'Les rebelles ont bombardé l’aéroport quelques heures après le cessez-le-feu.',
    'Trois soldats de l’armée ont été tués dans une embuscade près de la frontière.',
  ],
  crime: [
    'Le tribunal a condamné l’accusé à cinq ans de prison pour escroquerie.',
    'La police a interpellé deux suspects après le meurtre d’un bijoutier.',
  ],
  disaster: [
    'Les sauveteurs cherchent des survivants sous les décombres après le séisme.',
    'L’incendie a détruit un immeuble ; les pompiers déplorent quatre morts et dix blessés.',
  ],
  economy: [
    'La banque centrale a relevé ses taux d’intérêt pour freiner l’inflation.',
    'Le groupe annonce une hausse de son chiffre d’affaires, et l’action monte à la Bourse.',
  ],
  education: [
    'Les lycéens passent le baccalauréat lundi, et les enseignants corrigeront les copies.',
    'L’université accueille mille étudiants de plus à la rentrée.',
  ],
  environment: [
    'Les émissions de gaz à effet de serre augmentent et le réchauffement climatique s’accélère.',
    'La pollution de la rivière menace une espèce protégée de la réserve naturelle.',
  ],
  health: [
    'Les médecins recommandent aux patients âgés de se faire vacciner contre la grippe.',
    'L’hôpital manque d’infirmières et le service des urgences est saturé.',
  ],
  'human-interest': [
    'La princesse épousera son fiancé en juin, annonce le palais royal.',
    'Au zoo, un bébé panda est né sous les yeux des visiteurs émerveillés.',
  ],
  labour: [
    'Le syndicat appelle les salariés à la grève pour obtenir une hausse des salaires.',
    'L’usine va licencier deux cents ouvriers dans une région où le chômage est élevé.',
  ],
  lifestyle: [
    'Faites revenir les oignons dans le beurre, ajoutez le vin et servez avec une salade.',
    'La jupe longue est de retour sur les podiums, disent les couturiers et les mannequins.',
  ],
  politics: [
    'Le premier ministre a défendu sa réforme à l’Assemblée nationale devant l’opposition.',
    'Les électeurs ont voté dimanche au second tour des élections municipales.',
  ],
  religion: [
    'Le pape a reçu les évêques au Vatican et a célébré la messe.',
    'Les musulmans ont commencé le jeûne du ramadan, et les mosquées sont pleines.',
  ],
  science: [
    'Des astronomes ont découvert une planète grâce au nouveau télescope.',
    'Les chercheurs ont mis au point un ordinateur capable de déchiffrer le génome.',
  ],
  society: [
    'Les réfugiés et les sans-abri souffrent de la pauvreté, dénonce une association caritative.',
    'L’égalité entre les femmes et les hommes progresse peu, et les immigrés subissent des discriminations.',
  ],
  sport: [
    'L’attaquant a marqué deux buts en seconde mi-temps et envoie son équipe en finale.',
    'La skieuse a gagné le slalom et remporté sa première médaille aux Jeux olympiques.',
  ],
  weather: [
    'Des averses et un vent fort sont attendus lundi, avec de la neige en montagne.',
    'Les températures dépasseront trente degrés et des orages éclateront en soirée, selon Météo-France.',
  ],
}

export const inSpanish: Sentences = {
  arts: [
    'El director ha llevado la novela al cine con una actriz desconocida.',
    'El museo dedica una exposición a los cuadros del pintor, y la orquesta tocará en la inauguración.',
  ],
  conflict: [
    'Los rebeldes bombardearon el aeropuerto horas después del alto el fuego.',
    'Tres soldados del ejército murieron en una emboscada cerca de la frontera.',
  ],
  crime: [
    'El tribunal condenó al acusado a cinco años de cárcel por estafa.',
    'La policía detuvo a dos sospechosos del asesinato de un joyero.',
  ],
  disaster: [
    'Los equipos de rescate buscan supervivientes entre los escombros tras el terremoto.',
    'El incendio destruyó un edificio; los bomberos hablan de cuatro muertos y diez heridos.',
  ],
  economy: [
    'El banco central subió los tipos de interés para frenar la inflación.',
    'La empresa aumentó sus ventas y sus acciones subieron en la Bolsa.',
  ],
  education: [
    'Los alumnos se examinan el lunes, y los profesores corregirán las pruebas en el instituto.',
    'La universidad recibe mil estudiantes más este curso.',
  ],
  environment: [
    'Las emisiones de gases de efecto invernadero aumentan y el cambio climático se acelera.',
    'La contaminación del río amenaza a una especie protegida de la reserva natural.',
  ],
  health: [
    'Los médicos recomiendan a los pacientes mayores la vacuna contra la gripe.',
    'El hospital no tiene bastantes enfermeras y las urgencias están saturadas.',
  ],
  'human-interest': [
    'La princesa se casará en junio, anuncia la Casa Real.',
    'En el zoo ha nacido una cría de panda ante los ojos de los visitantes.',
  ],
  labour: [
    'El sindicato llama a los trabajadores a la huelga para pedir un aumento de los salarios.',
    'La fábrica despedirá a doscientos empleados en una región con mucho desempleo.',
  ],
  lifestyle: [
    'Dorar la cebolla y el ajo en aceite, añadir el vino y servir el plato con ensalada.',
    'La falda larga vuelve a las pasarelas, dicen los modistos y las modelos.',
  ],
  politics: [
    'El presidente del Gobierno defendió su reforma en el Congreso ante los diputados de la oposición.',
    'Los votantes acuden el domingo a las urnas en las elecciones municipales.',
  ],
  religion: [
    'El papa recibió a los obispos en el Vaticano y celebró la misa.',
    'Los musulmanes han empezado el ayuno del ramadán, y las mezquitas están llenas.',
  ],
  science: [
    'Los astrónomos han descubierto un planeta con el nuevo telescopio.',
    'Los investigadores han construido un ordenador capaz de descifrar el genoma.',
  ],
  society: [
    'Los refugiados y los sin techo sufren la pobreza, denuncia una organización benéfica.',
    'La igualdad de las mujeres avanza poco, y los inmigrantes sufren discriminación y racismo.',
  ],
  sport: [
    'El delantero marcó dos goles en la segunda parte y lleva a su equipo a la final.',
    'La esquiadora ganó el eslalon y consiguió su primera medalla en los Juegos Olímpicos.',
  ],
  weather: [
    'El lunes habrá chubascos y viento fuerte, con nieve en la montaña.',
    'Las temperaturas superarán los treinta grados y habrá tormentas por la tarde, según la Aemet.',
  ],
}
