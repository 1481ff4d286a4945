/** What sure rules find: places, people and organisations, in five languages. */
import { describe, expect, it } from 'vitest'
import { nameFinder } from '../../src/names/name-finder.js'
import { placeLabel, placeParent } from '../../src/names/places/place-label.js'
import { listCities } from '../../src/names/places/known-places.js'
import { readWords } from '../../src/language/read-words.js'
import type { FoundNames, NameAuthority, PlaceId } from '../../src/record/names-found.js'
import type { LanguageTag } from '../../src/record/strings.js'
import { expectEffortBelow } from '../support/effort.js'

const nobody: NameAuthority = { organisations: [], people: [], places: [], never: [] }
const plain = nameFinder(nobody, { people: true })

function find(language: string, body: string, headline = '', finder = plain): FoundNames {
  return finder.find(readWords({ headline, lead: '', body }), language as LanguageTag)
}

const places = (language: string, body: string): readonly string[] => find(language, body).places
const people = (language: string, body: string): readonly string[] => find(language, body).people

describe('places', () => {
  it.each([
    [
      'nl',
      'De top vindt plaats in Parijs, niet in Londen of Moskou.',
      ['fr-paris', 'gb-london', 'ru-moscow'],
    ],
    [
      'nl',
      'Zij reisde van Keulen naar Rijsel en Den Haag.',
      ['de-cologne', 'fr-lille', 'nl-the-hague'],
    ],
    ['nl', 'De Verenigde Staten en Groot-Brittannië steunen Oekraïne.', ['us', 'gb', 'ua']],
    ['nl', 'De VS en China praten.', ['us', 'cn']],
    ['nl', 'In Brussel regent het.', ['be-brussels']],
    [
      'en',
      "The U.S. economy grows; Germany's shrinks, Frankfurt-based banks say.",
      ['us', 'de', 'de-frankfurt'],
    ],
    ['en', 'They met in Washington and New York.', ['us-washington', 'us-new-york']],
    [
      'de',
      'Die Bürger Wiens reisen nach Köln und in die Türkei.',
      ['at-vienna', 'de-cologne', 'tr'],
    ],
    [
      'de',
      'Das ist Dänemarks Problem, sagt man in der Hauptstadt Kopenhagen.',
      ['dk', 'dk-copenhagen'],
    ],
    [
      'fr',
      "L’Allemagne et la Belgique négocient à Genève avec l'Espagne.",
      ['de', 'be', 'ch-geneva', 'es'],
    ],
    [
      'es',
      'Los ministros de España y Alemania se reúnen en Bruselas.',
      ['es', 'de', 'be-brussels'],
    ],
  ])('are found by their names in %s: %s', (language, body, expected) => {
    expect(places(language, body)).toEqual(expected)
  })

  it('are given once each, in the order of the text', () => {
    expect(places('nl', 'Eerst naar Gent, dan naar Luik, dan weer naar Gent.')).toEqual([
      'be-ghent',
      'be-liege',
    ])
  })

  it.each([
    ['nl', 'De Belgische en de Franse regering spraken met Duitsers.'],
    ['nl', 'Het nieuws stond in de Washington Post.'],
    ['en', 'Manchester United beat the London Stock Exchange team.'],
    ['en', 'The Bank of England and the University of California disagree.'],
    ['nl', 'De splitsing van Brussel-Halle-Vilvoorde is een feit.'],
    ['nl', 'Ze woont in de provincie Antwerpen.'],
    ['fr', 'Il habite rue de Paris depuis longtemps.'],
    ['de', 'Das Spiel von Austria Wien gegen Bayern München.'],
    ['nl', 'ze droomt van parijs'],
    ['de', 'Sie durchschwamm die Moldau.'],
    ['en', 'She lives in Paris, Texas.'],
  ])(
    'are not found in adjectives, organisations, compounds and small letters (%s: %s)',
    (language, body) => {
      expect(places(language, body).filter((id) => id !== 'us-texas')).toEqual([])
    },
  )

  it.each([
    ['nl', 'De Namen van de slachtoffers zijn bekend.', 'Hij werkt in Namen.', 'be-namur'],
    ['nl', 'Een Mol in de tuin.', 'Zij woont in Mol.', 'be-mol'],
    ['nl', 'Best een goed idee.', 'De brand in Best is geblust.', 'nl-best'],
    ['en', 'Reading is fun, said Ms Reading.', 'He was born in Reading.', 'gb-reading'],
    ['en', 'A Nice idea.', 'The attack in Nice shocked many.', 'fr-nice'],
    ['en', 'Jordan scored twice.', 'The king flew to Jordan.', 'jo'],
    ['de', 'Das Essen war gut.', 'Der Zug hielt in Essen.', 'de-essen'],
    ['fr', 'Les Tours sont hautes.', 'Il est né à Tours.', 'fr-tours'],
    ['nl', 'Liverpool wint van Chelsea.', 'Hij studeert in Liverpool.', 'gb-liverpool'],
  ])('that are homographs need evidence (%s: %s)', (language, other, place, id) => {
    expect(places(language, other)).toEqual([])
    expect(places(language, place)).toEqual([id])
  })

  it('of which there are several need their country behind them', () => {
    expect(places('nl', 'Het schip ligt in Bergen.')).toEqual([])
    expect(places('nl', 'Het schip ligt in Bergen, Noorwegen.')).toEqual(['no-bergen', 'no'])
  })

  it('are not found in a headline whose words nearly all have capitals', () => {
    expect(find('en', 'Nothing.', 'JAPAN AND GERMANY AGREE').places).toEqual([])
    expect(find('en', 'Nothing.', 'Japan And Germany Agree').places).toEqual([])
    expect(find('en', 'Nothing.', 'Ministers agree in Japan').places).toEqual(['jp'])
  })

  it('in capitals are found where they are the dateline', () => {
    expect(places('nl', 'BRUSSEL (Belga) - De regering viel.')).toEqual(['be-brussels'])
    expect(['BRUSSEL', 'GENT', 'MOL', 'VOETBAL'].flatMap((line) => places('nl', line))).toEqual([
      'be-brussels',
      'be-ghent',
      'be-mol',
    ])
    expect(find('nl', '', 'MOL').places).toEqual([])
    expect(places('nl', 'De regering van BRUSSEL viel.')).toEqual([])
    expect(places('nl', 'De regering viel in BRUSSEL')).toEqual([])
  })

  it('are not found where the article speaks of a person of that name', () => {
    expect(places('en', 'The writer Jack London died. Readers say London wrote well.')).toEqual([])
    expect(places('en', 'Nobody knew Paris Hilton.')).toEqual([])
  })

  it('have a label in each language, and the country that they lie in', () => {
    expect(placeLabel('fr-paris' as PlaceId, 'nl')).toBe('Parijs')
    expect(placeLabel('de-cologne' as PlaceId, 'nl-be')).toBe('Keulen')
    expect(placeLabel('de-cologne' as PlaceId, 'pt')).toBe('Cologne')
    expect(placeLabel('be' as PlaceId, 'nl')).toBe('België')
    expect(placeLabel('be' as PlaceId, 'fr')).toBe('Belgique')
    expect(placeLabel('us' as PlaceId, 'nl')).toBe('Verenigde Staten')
    expect(placeLabel('gb' as PlaceId, 'en')).toBe('United Kingdom')
    expect(placeLabel('su' as PlaceId, 'nl')).toBe('Sovjet-Unie')
    expect(placeLabel('__proto__' as PlaceId, 'nl')).toBe('__proto__')
    expect(placeParent('be-ghent' as PlaceId)).toBe('be')
    expect(placeParent('be' as PlaceId)).toBe(null)
    expect(placeParent('x-europe' as PlaceId)).toBe(null)
  })

  it('all lie in a country that has a name, and have a label of their own', () => {
    const cities = [...listCities().values()]
    expect(cities.length).toBeGreaterThan(900)
    const lost = cities.filter(
      ({ parent }) => parent !== null && placeLabel(parent, 'nl') === parent,
    )
    expect(lost).toEqual([])
    const labels = cities.map(({ id }) => placeLabel(id, 'nl'))
    expect(labels.filter((label) => /[=;]|^-?$/.test(label))).toEqual([])
  })
})

describe('people', () => {
  it.each([
    ['nl', 'Volgens Mark Rutte kan het.', ['Mark Rutte']],
    ['nl', 'Mark Rutte zegt van niet.', ['Mark Rutte']],
    [
      'nl',
      'Dat vindt Cora van Nieuwenhuizen, zegt Jan van der Berg.',
      ['Cora van Nieuwenhuizen', 'Jan van der Berg'],
    ],
    [
      'nl',
      'VVD-leider Klaas Dijkhoff sprak met minister Stef Blok van Buitenlandse Zaken.',
      ['Klaas Dijkhoff', 'Stef Blok'],
    ],
    [
      'nl',
      'Volgens Jan Peter Balkenende en Herman De Croo klopt dat.',
      ['Jan Peter Balkenende', 'Herman De Croo'],
    ],
    ['nl', 'Het schip van president Nursultan Nazarbajev.', ['Nursultan Nazarbajev']],
    ['en', 'Treasury Secretary James Baker met George W. Bush.', ['James Baker', 'George W. Bush']],
    ['en', "Mr. Ronald Reagan's speech was long.", ['Ronald Reagan']],
    ['en', 'Finance Minister Kiichi Miyazawa resigned.', ['Kiichi Miyazawa']],
    [
      'de',
      'Kanzlerin Angela Merkel und Präsident Abdel Fattah al-Sisi sprachen mit Ursula von der Leyen.',
      ['Angela Merkel', 'Abdel Fattah al-Sisi', 'Ursula von der Leyen'],
    ],
    [
      'fr',
      'Selon Jean-Claude Juncker et Pierre Moscovici, tout va bien.',
      ['Jean-Claude Juncker', 'Pierre Moscovici'],
    ],
    ['fr', 'Le général Charles de Gaulle est parti.', ['Charles de Gaulle']],
    [
      'es',
      'El presidente Pedro Sánchez habló con Juan Carlos Ferrero.',
      ['Pedro Sánchez', 'Juan Carlos Ferrero'],
    ],
  ])('are found by a first name or a title in %s: %s', (language, body, expected) => {
    expect(people(language, body)).toEqual(expected)
  })

  it.each([
    ['nl', 'Hij voetbalt in het Jan Breydelstadion en woont in de Anne Frankstraat.'],
    ['nl', 'De Prins Claus Prijs en het Willem Elsschot College.'],
    ['en', 'The Paul Getty Museum bought it from Philip Morris Companies.'],
    ['en', 'Shares of Robert Bruce Industries Inc fell.'],
    ['fr', 'Il habite avenue Jean Jaurès.'],
    ['nl', 'Zij deed boodschappen bij Albert Heijn.'],
    ['nl', 'De premier De Croo sprak met minister Wiebes van Economische Zaken.'],
    ['nl', 'Wil Brussel dat? Dan Gent maar.'],
    ['en', 'The church in San Antonio and the port of Abu Dhabi.'],
    ['de', 'Er zahlte 100 Mark Strafe in seinem Roman Ende.'],
    ['nl', 'mark rutte'],
    ['nl', 'Volgens MARK RUTTE kan het.'],
  ])('are not found in streets, prizes, firms and words (%s: %s)', (language, body) => {
    expect(people(language, body)).toEqual([])
  })

  it('are one person with and without a genitive or an initial', () => {
    expect(
      people('en', 'George W. Bush came. George Bush left. That is George Bush’s way.'),
    ).toEqual(['George W. Bush'])
    expect(people('de', 'Das ist Recep Erdogans Idee. Denn Erdogan will es.')).toEqual([])
    expect(people('de', 'Nach Max Kruses 3:0 war es aus.')).toEqual([])
    expect(people('de', 'Die Rede von Recep Erdogans war laut, denn Erdogan schrie.')).toEqual([
      'Recep Erdogan',
    ])
  })

  it('with a second surname in Dutch must be met twice, for a line feed may be lost', () => {
    expect(people('nl', 'Dat schrijft Jan Jansen Beweringen zijn sterk.')).toEqual([])
    expect(
      people('nl', 'Dat zegt Rutger Groot Wassink. Later zei Rutger Groot Wassink iets anders.'),
    ).toEqual(['Rutger Groot Wassink'])
  })

  it('are not given where nobody wants them', () => {
    const finder = nameFinder(nobody, { people: false })
    expect(find('nl', 'Mark Rutte was in Gent.', '', finder)).toEqual({
      places: ['be-ghent'],
      people: [],
      organisations: [],
    })
  })
})

const entry = (name: string, ...aliases: readonly string[]) => ({
  name,
  aliases,
  description: null,
})

describe('the authority file', () => {
  const finder = nameFinder(
    {
      organisations: [
        entry('NAVO', 'Noord-Atlantische Verdragsorganisatie'),
        entry('Bank van Brussel'),
      ],
      people: [entry('Vladimir Poetin', 'Vladimir Putin', 'Poetin')],
      places: [entry('Café Sport', 'De Sport'), entry('Parijs', 'Lichtstad')],
      never: ['Jan Modder', 'Almere'],
    },
    { people: true },
  )

  it('gives organisations by each of their names, and nothing within them', () => {
    const found = find(
      'nl',
      'De Noord-Atlantische Verdragsorganisatie en de Bank van Brussel.',
      '',
      finder,
    )
    expect(found).toEqual({ places: [], people: [], organisations: ['NAVO', 'Bank van Brussel'] })
    expect(find('nl', 'de navo', '', finder).organisations).toEqual([])
  })

  it('joins the spellings of a person, and knows one by the surname', () => {
    expect(find('nl', 'Met Vladimir Putin.', '', finder).people).toEqual(['Vladimir Poetin'])
    expect(find('nl', 'Volgens president Poetin niet.', '', finder).people).toEqual([
      'Vladimir Poetin',
    ])
    expect(find('nl', 'Volgens Igor Poetin niet.', '', finder).people).toEqual(['Igor Poetin'])
  })

  it('adds places and other names of known ones', () => {
    const { places: found } = find('nl', 'Van Café Sport naar de Lichtstad.', '', finder)
    expect(found).toEqual(['own:Café Sport', 'fr-paris'])
    expect(placeLabel(found[0]!, 'fr')).toBe('Café Sport')
  })

  it('gives a place of its own to a name that another place has as well', () => {
    const own = nameFinder(
      { organisations: [], people: [], places: [entry('Lille')], never: [] },
      { people: true },
    )
    const text = 'De gemeenteraad van Lille en die van Beerse.'
    expect(find('nl', text, '', own).places).toEqual(['own:Lille'])
    expect(find('nl', 'Een feest in Lille.', '').places).toEqual(['fr-lille'])
    const near = find('nl', 'De markt in Lille, bij Turnhout, is verplaatst.').places
    expect(near).toEqual(['be-lille', 'be-turnhout'])
    const abroad = find('nl', 'Een bus uit Turnhout kantelde in Lille, in Frankrijk.').places
    expect(abroad).toContain('fr-lille')
    expect(find('nl', 'De trein uit Brussel staat stil in Lille.').places).toContain('fr-lille')
  })

  it('has the last word on what is no name', () => {
    expect(find('nl', 'Volgens Jan Modder in Almere.', '', finder)).toEqual({
      places: [],
      people: [],
      organisations: [],
    })
  })

  it('holds in languages that Pressmark has no names of', () => {
    expect(find('pl', 'NAVO, Mark Rutte, Paris.', '', finder)).toEqual({
      places: [],
      people: [],
      organisations: ['NAVO'],
    })
  })
})

describe('hostile texts', () => {
  it.each([
    '__proto__',
    'constructor',
    'Constructor',
    'hasOwnProperty ToString __proto__',
    '’ ’s S’',
    '',
  ])('give nothing: %j', (text) => {
    for (const language of ['nl', 'en', 'de', 'fr', 'es', 'und', '__proto__', 'constructor'])
      expect(find(language, text, text)).toEqual({ places: [], people: [], organisations: [] })
  })

  /** What looks at all words for each of them is not done before the test is given up. */
  it.each(['Jan ', 'Jan van der ', 'Mr. ', 'A. ', 'New York ', "L'", 'Van ', 'president Aa '])(
    'of a megabyte are read to their end: %j',
    (kind) => {
      const body = kind.repeat(1_000_000 / kind.length)
      const named = plain.find(
        readWords({ headline: '', lead: '', body }),
        'nl' as LanguageTag,
      ).people
      expect(named.every((name) => name.length < 60)).toBe(true)
    },
  )

  it('have no names of thousands of letters', () => {
    const long = `P${'e'.repeat(1000)}`
    expect(find('nl', `Gisteren sprak Jan ${long} met Jan Peeters.`)).toMatchObject({
      people: ['Jan Peeters'],
    })
  })
  it('may name twenty thousand people, whose names end in s', () => {
    const body = Array.from({ length: 20_000 }, (_, n) => {
      const letters = n.toString(16).replace(/\d/g, (figure) => 'ghijklmnop'[Number(figure)]!)
      return `Jan Q${letters}ens zegt.`
    }).join(' ')
    const words = readWords({ headline: '', lead: '', body })
    expectEffortBelow(45, () =>
      expect(plain.find(words, 'nl' as LanguageTag).people).toHaveLength(20_000),
    )
  })
})
