/** Which words count as forms of each other. */
import { describe, expect, it } from 'vitest'
import { languageBit, stemsOf } from '../../src/search/stemmers.js'

function areForms(lang: string, one: string, other: string): boolean {
  const bit = languageBit(lang)
  const stems = new Set(stemsOf(one, bit))
  return stemsOf(other, bit).some((stem) => stems.has(stem))
}

describe('forms', () => {
  it.each([
    ['en', 'party parties, church churches, house houses, hero heroes, virus viruses, shoe shoes'],
    ['en', 'stop stopped stopping, hope hoped hoping, hop hopped, visit visited visiting visits'],
    ['en', 'decide decided deciding decides, leave leaves leaving, dance danced, change changing'],
    ['en', 'carry carried carries, try tried trying, die died dying, agree agreed agreeing agrees'],
    [
      'en',
      'control controlled controlling, travel travelled, call calling, settle settling settled',
    ],
    [
      'en',
      'add added adding, argue arguing, create created, use using used, meeting meetings meet',
    ],
    [
      'de',
      'Kurs Kurse Kursen, Konkurs Konkurse, Impuls Impulse, Hals Hälse, Gans Gänse, Fuchs Füchse',
    ],
    ['de', 'Zins Zinsen, Fels Felsen, Lachs Lachse, Lehrer Lehrers, Pullover Pullovers'],
    ['nl', 'provincie provincies, ambulance ambulances, balans balansen, impuls impulsen'],
    ['nl', 'tendens tendensen, eclips eclipsen, concours concoursen'],
    ['en', 'bus buses, lens lenses, organization organizations, university universities'],
    ['nl', 'museum musea, centrum centra, stadium stadia, gymnasium gymnasia, datum data'],
    ['nl', 'meisje meisjes, huis huisje huisjes, tafel tafeltje, boom boompje, man mannetje'],
    [
      'nl',
      'koning koninkje, foto fotootje, kaart kaartje, uur uurtje, kind kindje, stoel stoeltje',
    ],
    ['nl', 'gaan ging gingen gegaan gaat, schrijven schreef schreven geschreven, zien zag gezien'],
    ['nl', 'beschrijven beschreef beschreven, opstaan opgestaan, spreken sprak, komen kwam kwamen'],
    ['nl', 'vinden vond gevonden, nemen nam genomen, aannemen aangenomen, krijgen kreeg gekregen'],
    [
      'en',
      'go went gone goes going, write wrote written writing writes, drive drove driven driving',
    ],
    ['en', 'take took taken, overtake overtook, buy bought, think thought, understand understood'],
    ['en', 'speak spoke spoken, win won winning, run ran running, memorandum memoranda'],
    ['de', 'Freundin Freundinnen, Ärztin Ärztinnen, Lehrerin Lehrerinnen, Museum Museen'],
    ['de', 'Studium Studien, Ministerium Ministerien, Virus Viren, Album Alben, Jubiläum Jubiläen'],
    ['de', 'schreiben schrieb geschrieben, gehen ging gegangen, nehmen nahm genommen nimmt'],
    [
      'de',
      'unterschreiben unterschrieb, sprechen sprach gesprochen spricht, denken dachte gedacht',
    ],
    [
      'fr',
      'bijou bijoux, genou genoux, chou choux, caillou cailloux, hibou hiboux, joujou joujoux',
    ],
    ['fr', 'pou poux, jeu jeux, cheveu cheveux, lieu lieux, émail émaux, aller vont ira'],
    ['fr', 'faire fait font, prendre pris prennent, comprendre compris, mourir mort meurt'],
    [
      'nl',
      'artikel artikelen, kasteel kastelen, probleem problemen, zaak zaken, verkiezing verkiezingen',
    ],
    ['nl', 'mogelijkheid mogelijkheden, groot grote, draaien draai, brief brieven, regel regels'],
    [
      'nl',
      'oor oren, uur uren, studie studies, gemeente gemeentes, keuken keukens, politicus politici',
    ],
    [
      'nl',
      'advies adviezen, verlies verliezen, adres adressen, idee ideeën, eten eet, kast kasten',
    ],
    ['en', 'taxi taxis, menu menus, bias biased, judge judging, focus focused, equip equipped'],
    ['de', 'Auto Autos, Euro Euros, hoch hohe hohen, Bus Busse, Kaktus Kakteen, See Seen'],
    ['fr', 'français française françaises, dernier dernière, acteur actrice, chanteur chanteuse'],
    ['fr', 'nouveau nouvelle nouveaux, vieux vieille, public publique, élu élus, manger mangeait'],
    ['es', 'francés francesa franceses, inglés ingleses, interés intereses, primer primero'],
    ['de', 'Kind Kinder Kindern Kindes, Fehler Fehlern Fehlers, neu neue neuer neues neuen neuem'],
    [
      'de',
      'Zeitung Zeitungen, Artikel Artikeln Artikels, Ergebnis Ergebnisse, politisch politischer',
    ],
    ['de', 'Mitglied Mitglieder Mitgliedern, Frau Frauen, Stadt Städte Städten, Idee Ideen'],
    ['fr', 'national nationale nationaux nationales, actif active actives, heureux heureuse'],
    ['fr', 'annoncer annonce annoncé annoncée annonçait, élection élections, privé privée privés'],
    ['fr', 'nouvel nouvelle nouvelles, ancien anciens ancienne, bateau bateaux, hôpital hôpitaux'],
    ['es', 'nuevo nueva nuevos nuevas, hablar habla hablado hablando hablaba, nación naciones'],
    [
      'es',
      'mes meses, mujer mujeres, general generales, ley leyes, elección elecciones, casa casas',
    ],
    ['es', 'ir van voy, hacer hizo hicieron, decir dijo dijeron, morir murió muerto, tener tuvo'],
    ['es', 'voz voces, vez veces, luz luces, pez peces, raíz raíces, juez jueces'],
  ])('are of one word in %s: %s', (lang, classes) => {
    for (const [word = '', ...forms] of classes.split(', ').map((each) => each.split(' ')))
      for (const form of forms) expect(areForms(lang, word, form), form).toBe(true)
  })

  it.each([
    ['en', 'news new, general generous, general generously, several severity, several sever'],
    ['en', 'organization organic, organization organ, universe university, university universal'],
    ['en', 'policy police, international internal, animate animal, execute executive, iron irony'],
    ['en', 'arm army, past paste, car care, hop hope, star stare, human humane, moral morale'],
    ['en', 'experience experiment, important import, station state, relate relative, morning morn'],
    ['en', 'common commune, community commune, nation native, author authority, numb number'],
    ['nl', 'aanzien aanzienlijk, werk werkelijk, over overheid, persoon persoonlijk, landing land'],
    [
      'nl',
      'rekenen rekening, maan man, eigen eigenlijk, bos bossig, hoeveel hoeveelheid, zaal zalig',
    ],
    ['de', 'Zeit Zeitung, Person persönlich, lesen Leser, fehlen Fehler, sich sicher, seit Seite'],
    ['de', 'Natur natürlich, los lösen, Garantie garantieren, spielen Spieler, Steve Steven'],
    ['de', 'steigern steigen, Gesellschaft gesellig, verantworten verantwortlich, Grund gründlich'],
    ['fr', 'parler parlement, attention attente, import importance, conversation conversion'],
    [
      'fr',
      'extrême extrémité, série serait, constitution constituant, général génération, salle sale',
    ],
    ['fr', 'arme armée, passage passager, étrange étranger, bouche boucher, anime animation'],
    ['es', 'estudio estudiante, generar generosamente, para parada, caso casa, puerto puerta'],
    ['es', 'solo sólido, límite limitación, director directorio, ser serio, razón razonable'],
    [
      'es',
      'hombre hombro, sala salir, luna lunar, plata plato, costa coste, paso pasado, monte montar',
    ],
    ['fr', 'cours course, vol voler, mont monter, mal mâle, cas case, bas base, coup couper'],
    ['de', 'Reis Reise, Mark Marke, Rat Rate, Kurs Kur'],
    ['es', 'cámara cama, término terminar, plaza plazo, universo universidad, nación nacional'],
    [
      'nl',
      'bom boom, vis vies, weg weeg, later laat, kamer kam, zon zoon, niets niet, slechts slecht',
    ],
    [
      'en',
      'unit united, princess prince, witness wit, wing w, ratio ration, master mast, being bee',
    ],
    [
      'de',
      'malen Maler, senden Sender, halten Schalter, Fenster Fenst, Wasser was, spenden Spender',
    ],
    ['fr', 'mer mère, port porte, poison poisson, désert dessert, court cour, vin vingt'],
    ['es', 'cara caro, partido partir, mercado mercar, barco barca, hora horo, cuadro cuadra'],
    ['en', 'evening even, during dure, mars mar, texas texa, goods good, quick quickly'],
  ])('are not what is made of a word, or only looks like it, in %s: %s', (lang, pairs) => {
    for (const [one = '', other = ''] of pairs.split(', ').map((each) => each.split(' ')))
      expect(areForms(lang, one, other), `${one} ${other}`).toBe(false)
  })
})
