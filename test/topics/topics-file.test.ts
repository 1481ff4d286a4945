/** content/topics.yaml over the topics that come with Pressmark: what holds, and what is refused where. */
import { describe, expect, it } from 'vitest'
import { readVocabulary } from '../../src/project/reference-data.js'
import { readTopicsFile } from '../../src/read/settings/topics-file.js'
import type { LanguageTag } from '../../src/record/strings.js'
import type { ArchiveVocabulary } from '../../src/record/topics-file.js'
import type { Topic, Vocabulary } from '../../src/record/topics.js'
import { readWords } from '../../src/language/read-words.js'
import { topicAssigner } from '../../src/topics/assign.js'
import { extendVocabulary } from '../../src/topics/extend-vocabulary.js'
import { topicClassifier } from '../../src/topics/classifier.js'
import { makeFolder } from '../support/make-folder.js'
import { expectEffortBelow } from '../support/effort.js'

const nl = 'nl' as LanguageTag

const defaults = {
  thin: 2,
  topics: [
    topic('politics', 'medtop:11000000', 'Politiek', 'kabinet minister^2 verkiezing*'),
    topic('sport', 'medtop:15000000', 'Sport', 'voetbal* wedstrijd'),
  ],
} as Vocabulary

function topic(id: string, code: string, label: string, terms: string): object {
  return {
    id,
    code,
    labels: { nl: label },
    descriptions: {},
    parent: null,
    aliases: [],
    terms: { nl: terms },
  }
}

function read(yaml: string): ArchiveVocabulary {
  const file = readTopicsFile(makeFolder({ 'topics.yaml': yaml }), nl)
  const { vocabulary, faults } = extendVocabulary(defaults, file)
  expect(faults).toEqual([])
  return vocabulary
}

function find(vocabulary: Vocabulary, id: string): Topic | undefined {
  return vocabulary.topics.find((each) => each.id === id)
}

/** `line:column: message` of each fault. */
function faultsOf(yaml: string): readonly string[] {
  const file = readTopicsFile(makeFolder({ 'topics.yaml': yaml }), nl)
  const { faults } = extendVocabulary(defaults, file)
  return faults.map(({ line, column, message }) => `${line}:${column}: ${message}`)
}

function refusal(yaml: string): string {
  const folder = makeFolder({ 'topics.yaml': yaml })
  try {
    readVocabulary(folder, nl)
  } catch (error) {
    return String(error).replace(`${folder}/`, '')
  }
  return 'nothing was refused'
}

describe('topics.yaml', () => {
  it('changes nothing where it is missing or empty', () => {
    for (const folder of [makeFolder(), makeFolder({ 'topics.yaml': '# nothing yet\n' })]) {
      const { vocabulary } = extendVocabulary(defaults, readTopicsFile(folder, nl))
      expect(vocabulary).toEqual({ ...defaults, merged: {} })
    }
  })

  it('adds a topic of the archive’s own, with texts in its first language', () => {
    const vocabulary = read(
      [
        'topics:',
        '  wielrennen:',
        '    labels: Wielrennen',
        '    description: Alles op twee wielen',
        '    parent: sport',
        '    aliases: [Koers]',
        '    terms: wielren* peloton^2 -carnaval',
      ].join('\n'),
    )
    expect(vocabulary.topics.map(({ id }) => id)).toEqual(['politics', 'sport', 'wielrennen'])
    expect(find(vocabulary, 'wielrennen')).toEqual({
      id: 'wielrennen',
      code: null,
      labels: { nl: 'Wielrennen' },
      descriptions: { nl: 'Alles op twee wielen' },
      parent: 'sport',
      aliases: ['Koers'],
      terms: { nl: 'wielren* peloton^2 -carnaval' },
    })
  })

  it('silences terms of a topic that is known, weighs them anew and adds others', () => {
    const vocabulary = read(
      'topics:\n  politics:\n    terms: { nl: "kabinet^0 Minister^.5 wetstraat^2", en: cabinet }\n',
    )
    expect(find(vocabulary, 'politics')?.terms).toEqual({
      nl: 'kabinet^0 minister^0.5 verkiezing* wetstraat^2',
      en: 'cabinet',
    })
  })

  it('still understands a label that another took the place of', () => {
    const politics = find(read('topics:\n  politics:\n    labels: Binnenland\n'), 'politics')
    expect(politics?.labels).toEqual({ nl: 'Binnenland' })
    expect(politics?.aliases).toEqual(['Politiek'])
  })

  it('keeps only the topics that it names where it does not extend', () => {
    const vocabulary = read(
      'extend: false\nthin: 5\ntopics:\n  sport:\n  koers: { labels: Koers }\n',
    )
    expect(vocabulary.topics.map(({ id }) => id)).toEqual(['sport', 'koers'])
    expect(find(vocabulary, 'sport')?.terms['nl']).toBe('voetbal* wedstrijd')
    expect(vocabulary.thin).toBe(5)
  })

  it('takes a code and a parent away with null', () => {
    const vocabulary = read('topics:\n  sport:\n    code: null\n    parent: null\n')
    expect(find(vocabulary, 'sport')).toMatchObject({ code: null, parent: null })
  })

  it('lets the labels, aliases and terms of a merged topic go along, to the end of the chain', () => {
    const vocabulary = read(
      [
        'topics:',
        '  koers: { labels: Koers, aliases: [Fietsen], terms: koers*^2 wedstrijd^2, into: wielrennen }',
        '  wielrennen: { labels: Wielrennen, terms: peloton, into: sport }',
        '  tour: { labels: Tour, parent: koers }',
      ].join('\n'),
    )
    expect(vocabulary.merged).toEqual({ koers: 'sport', wielrennen: 'sport' })
    expect(vocabulary.topics.map(({ id }) => id)).toEqual(['politics', 'sport', 'tour'])
    const sport = find(vocabulary, 'sport')
    expect(sport?.aliases).toEqual(['koers', 'Koers', 'Fietsen', 'wielrennen', 'Wielrennen'])
    expect(sport?.terms).toEqual({ nl: 'voetbal* wedstrijd koers*^2 peloton' })
    expect(find(vocabulary, 'tour')?.parent).toBe('sport')
  })

  it('takes a label for a merged topic where only its signs are others', () => {
    const { assign } = topicAssigner(
      read('topics:\n  koers: { labels: Koers, into: sport }\n  a: { into: koers }\n'),
    )
    expect(assign(['Koers!', 'A?', 'B?'])).toEqual({
      topics: ['sport', 'b'],
      labels: [{ topic: 'b', label: 'B?' }],
    })
  })

  it('lets a topic have the last word on terms that come with a merged one', () => {
    const vocabulary = read(
      'topics:\n  koers: { terms: rit koers, into: sport }\n  sport: { terms: rit^0 }\n',
    )
    expect(find(vocabulary, 'sport')?.terms).toEqual({ nl: 'voetbal* wedstrijd rit^0 koers' })
  })
})

describe('a long topics.yaml', () => {
  const SIZE = 12_000
  const chain = (key: string, last: number): string =>
    `topics:\n${Array.from({ length: SIZE }, (_, n) => `  t${n}: { ${key}: t${n === SIZE - 1 ? last : n + 1} }`).join('\n')}\n  t${SIZE}: { labels: Top }\n`

  it('may be one line of parents or of merges', () => {
    expectEffortBelow(330, () => {
      const parents = read(chain('parent', SIZE))
      expect(find(parents, 't0')?.parent).toBe('t1')
      const classifier = topicClassifier(parents, null)
      expect(classifier.judge(['t0'], readWords(NOTHING), nl).topics).toEqual(['t0'])
      expect(read(chain('into', SIZE)).merged['t0']).toBe(`t${SIZE}`)
    })
  })

  it('tells of a circle of all its topics', () => {
    expectEffortBelow(180, () => expect(faultsOf(chain('parent', 0))).toHaveLength(1))
    expectEffortBelow(180, () => expect(faultsOf(chain('into', 0))).toHaveLength(SIZE))
  })

  it('keeps each term with its topic, however many there are', () => {
    const empty = Array.from({ length: 66_000 }, (_, n) => blank(`t${n}`, ''))
    const vocabulary = { ...defaults, topics: [...empty, blank('last', 'kermis^9')] } as Vocabulary
    const { rank } = topicClassifier(vocabulary, null)
    const words = readWords({ ...NOTHING, body: 'De kermis.' })
    expect(rank(words, nl).map(({ topic: id }) => id)).toEqual(['last'])
  })
})

const NOTHING = { headline: '', lead: '', body: '' }

function blank(id: string, terms: string): object {
  return { ...topic(id, '', '', terms), code: null, labels: {} }
}

describe('a fault in topics.yaml', () => {
  it.each([
    [
      'topics:\n  Sport en spel:\n',
      '2:3: “Sport en spel” is no id: write small letters, figures and hyphens, such as “sport-en-spel”',
    ],
    [
      'topics:\n  unsorted:\n',
      '2:3: “unsorted” is what articles without a topic have; choose another id',
    ],
    [
      'topics:\n  koers:\n    parent: spotr\n',
      '3:13: “parent”: there is no topic “spotr”; did you mean “sport”?',
    ],
    [
      'topics:\n  koers: { into: weerbericht }\n',
      '2:18: “into”: there is no topic “weerbericht”; the topics are politics, sport, koers.',
    ],
    [
      'topics:\n  koers:\n    code: medtop:15\n',
      '3:11: “medtop:15” is no code: write eight figures, such as medtop:11000000',
    ],
    [
      'topics:\n  koers:\n    code: medtop:15000000\n',
      '3:11: “medtop:15000000” is the code of “sport” already',
    ],
    [
      'topics:\n  koers:\n    terms:\n      nl: koers rit^veel\n',
      '4:17: “rit^veel” must end in a weight such as ^2 or ^.5, or have no ^',
    ],
    [
      'topics:\n  koers:\n    terms: >\n      koers\n      *rit*\n',
      '5:7: “*rit*” may have an asterisk at the end of a word, or one at its own beginning',
    ],
    [
      'topics:\n  koers: { terms: "koers tweede__kamer" }\n',
      '2:26: “tweede__kamer” must have letters or figures in each of its words',
    ],
  ])('is told with its place: %s', (yaml, message) => {
    expect(faultsOf(yaml)).toEqual([message])
  })

  it('is a circle of merges, and each of its topics is told of', () => {
    const yaml = 'topics:\n  a: { into: b }\n  b: { into: a }\n'
    expect(faultsOf(yaml)).toEqual([
      '2:14: “a” goes into “b”, and from there back to itself',
      '3:14: “b” goes into “a”, and from there back to itself',
    ])
  })

  it('is a circle of parents, also one that a merge closes', () => {
    expect(faultsOf('topics:\n  a: { parent: b }\n  b: { parent: a }\n')).toEqual([
      '2:16: a topic cannot be below itself: “a” below “b” below “a”',
    ])
    expect(faultsOf('topics:\n  a: { parent: b }\n  b: { into: c }\n  c: { parent: a }\n')).toEqual(
      ['2:16: a topic cannot be below itself: “a” below “c” below “a”'],
    )
  })

  it('ends a build with the file, the place and what was meant', () => {
    expect(refusal('topics:\n  koers:\n    parent: spotr\n')).toBe(
      'SettingsError: topics.yaml:3:13: “parent”: there is no topic “spotr”; did you mean “sport”?',
    )
    expect(refusal('topics:\n  koers:\n    alias: [Koers]\n')).toBe(
      'SettingsError: topics.yaml:3:5: “alias” of “koers” of “topics” is not a setting; did you mean “aliases”? It takes a list: aliases: [one, another]',
    )
    expect(refusal('topics:\n  koers:\n    code: 15000000\n')).toContain('topics.yaml:3:11: “code”')
    expect(refusal('thin: 0\n')).toContain('topics.yaml:1:7: “thin”: must be at least 1')
  })
})
