import { describe, expect, it } from 'vitest'
import { readWords } from '../../src/language/read-words.js'
import type { LanguageTag, TopicId } from '../../src/record/strings.js'
import type { Topic, TopicJudgement, TopicScore, Vocabulary } from '../../src/record/topics.js'
import type { Words } from '../../src/record/words.js'
import { topicAssigner } from '../../src/topics/assign.js'
import { defaultVocabulary } from '../../src/topics/default-vocabulary.js'
import { topicClassifier } from '../../src/topics/classifier.js'
import { readTerms } from '../../src/topics/read-terms.js'
import { expectEffortBelow } from '../support/effort.js'

const dutch = 'nl' as LanguageTag

function makeTopic(id: string, terms: string, more: Partial<Topic> = {}): Topic {
  return {
    id: id as TopicId,
    code: null,
    labels: { nl: id },
    descriptions: {},
    parent: null,
    aliases: [],
    terms: { nl: terms, en: terms },
    ...more,
  }
}

function makeVocabulary(...topics: readonly Topic[]): Vocabulary {
  return { topics, thin: 3 }
}

function makeWords(body: string, headline = '', lead = ''): Words {
  return readWords({ headline, lead, body })
}

/** What the terms of one topic find in a text: words and how they met. */
function findTerms(terms: string, body: string, language = dutch): readonly string[] {
  const { rank } = topicClassifier(makeVocabulary(makeTopic('one', `zzz^9 ${terms}`)), null)
  const [score] = rank(makeWords(`zzz ${body}`), language)
  return score!.reasons.slice(1).map(({ term, form }) => `${term} ${form}`)
}

/** Points of one term of weight 1, in tenths. */
function pointsOf(words: Words, terms = 'oorlog', language = dutch): number {
  const { rank } = topicClassifier(makeVocabulary(makeTopic('one', terms)), null)
  return rank(words, language)[0]?.points ?? 0
}

function judge(terms: Readonly<Record<string, string>>, body: string): TopicJudgement {
  const topics = Object.entries(terms).map(([id, written]) => makeTopic(id, written))
  return topicClassifier(makeVocabulary(...topics), null).judge([], makeWords(body), dutch)
}

function sumOf({ reasons, rest }: TopicScore): number {
  return reasons.reduce((sum, { points }) => sum + points, rest)
}

describe('a term', () => {
  it('meets a word as it stands, in any case', () => {
    expect(findTerms('minister', 'De Minister en ministers')).toEqual(['Minister exact'])
  })

  it('with a star behind meets words that begin like it', () => {
    expect(findTerms('minister*', 'ministers')).toEqual(['ministers prefix'])
    expect(findTerms('minister*', 'ministerie')).toEqual(['ministerie prefix'])
  })

  it('with a star behind meets the end of a compound in Dutch, and in no English word', () => {
    expect(findTerms('oorlog*', 'handelsoorlogen')).toEqual(['handelsoorlogen tail'])
    expect(findTerms('oorlog*', 'handelsoorlogen', 'en' as LanguageTag)).toEqual([])
  })

  it('does not meet the middle of a word, nor an end behind two letters', () => {
    expect(findTerms('oorlog*', 'handelsoorlogspad')).toEqual([])
    expect(findTerms('ramp*', 'kramp')).toEqual([])
  })

  it('with a star in front meets the ends of words in every language', () => {
    expect(findTerms('*brand', 'bosbrand')).toEqual(['bosbrand tail'])
    expect(findTerms('*fire', 'wildfire', 'en' as LanguageTag)).toEqual(['wildfire tail'])
    expect(findTerms('*brand', 'bosbranden')).toEqual([])
  })

  it('of several words meets them in a row, also over a comma, and not over the end of a sentence', () => {
    expect(findTerms('tweede_kamer', 'De Tweede Kamer')).toEqual(['Tweede Kamer phrase'])
    expect(findTerms('tweede_kamer*', 'Tweede Kamerlid')).toEqual(['Tweede Kamerlid phrase'])
    expect(findTerms('tweede_kamer', 'de tweede. Kamer vijf')).toEqual([])
    expect(findTerms('tweede_kamer', 'de tweede')).toEqual([])
  })

  it('meets the parts of a word with a hyphen or an apostrophe', () => {
    expect(findTerms('vvd', 'VVD-leider')).toEqual(['VVD-leider exact'])
    expect(findTerms('vvd', 'vvd’er')).toEqual(['vvd’er exact'])
    expect(findTerms('leider*', 'VVD-leiders')).toEqual(['VVD-leiders prefix'])
    expect(findTerms('n-va', 'N-VA-voorzitter')).toEqual(['N-VA-voorzitter exact'])
  })

  it('with a full stop or a sign within is read as a text is', () => {
    expect(findTerms('sp.a', 'De SP.A wint')).toEqual(['SP A phrase'])
    expect(findTerms('cd&v', 'CD&V')).toEqual(['CD&V exact'])
    expect(findTerms("auto's", 'auto’s')).toEqual(['auto’s exact'])
  })

  it('has its weight, and 1 where nothing is said', () => {
    expect(readTerms('a^2 b c^.5 -d -e*^3').map(({ weight }) => weight)).toEqual([
      2, 1, 0.5, -1, -3,
    ])
  })

  it('that is written twice has the weight of the last', () => {
    expect(readTerms('a^2 b a^3').map(({ weight }) => weight)).toEqual([3, 1])
  })

  it('that holds no letter is none', () => {
    expect(readTerms('* - ^2 _ -* . b').map(({ words }) => words[0]!.stem)).toEqual(['b'])
  })

  it('gives way to one that says more of the word, even if that says nothing of the topic', () => {
    expect(findTerms('natuur* natuurramp^0', 'natuurramp')).toEqual([])
    expect(findTerms('bank* zitbank*^0', 'zitbanken')).toEqual([])
    expect(pointsOf(makeWords('wereldoorlog'), 'oorlog* wereldoorlog*^2')).toBe(20)
  })
})

describe('points', () => {
  it('are more in a headline than in a lead, and there more than in the text', () => {
    const headline = pointsOf(makeWords('', 'oorlog'))
    const lead = pointsOf(makeWords('', '', 'oorlog'))
    expect([headline, lead, pointsOf(makeWords('oorlog'))]).toEqual([19, 14, 10])
  })

  it('grow with the logarithm of the occurrences', () => {
    const points = [1, 2, 4, 8].map((times) => pointsOf(makeWords('oorlog '.repeat(times))))
    expect(points).toEqual([10, 17, 24, 31])
  })

  it('are four fifths for the end of a compound', () => {
    expect(pointsOf(makeWords('burgeroorlog'), 'oorlog*')).toBe(8)
  })

  it('are taken away by a term that speaks against', () => {
    expect(pointsOf(makeWords('bommen op het carnaval'), 'bommen^3 -carnaval')).toBe(20)
    expect(pointsOf(makeWords('carnaval'), 'bommen^3 -carnaval')).toBe(0)
  })

  it('are told in full: six reasons, the weightiest first, and the rest', () => {
    const terms = Array.from({ length: 9 }, (_each, index) => `woord${index}^${index / 3 + 0.1}`)
    const body = terms.map((_term, index) => `Woord${index} `.repeat(index + 1)).join(' ')
    const topics = makeVocabulary(makeTopic('one', `${terms.join(' ')} -woord3^2`))
    const [score] = topicClassifier(topics, null).rank(makeWords(body), dutch)
    expect(score!.reasons).toHaveLength(6)
    expect(score!.reasons.map(({ term }) => term)[0]).toBe('Woord8')
    expect(score!.rest).not.toBe(0)
    expect(sumOf(score!)).toBe(score!.points)
  })

  it('of learned terms are told as such, and add up', () => {
    const learned = {
      nl: { one: ['aap', 'noot', 'mies', 'wim'].map((term) => [term, 0.02] as const) },
    }
    const { rank } = topicClassifier(makeVocabulary(makeTopic('one', 'zus')), learned)
    const [score] = rank(makeWords('aap noot mies wim zus'), dutch)
    expect(score!.reasons.map(({ form }) => form)).toContain('learned')
    // Four times 50 · 0.02 / √6, and the one of the vocabulary.
    expect(score!.points).toBe(Math.round((10 * 4) / Math.sqrt(6)) + 10)
    expect(sumOf(score!)).toBe(score!.points)
  })

  it('come from a learned word also where the vocabulary has it', () => {
    const learned = { nl: { one: [['oorlog', 0.1] as const] } }
    const { rank } = topicClassifier(makeVocabulary(makeTopic('one', 'oorlog')), learned)
    const forms = rank(makeWords('oorlog'), dutch)[0]!.reasons.map(({ form }) => form)
    expect(forms.toSorted()).toEqual(['exact', 'learned'])
  })
})

describe('a topic', () => {
  it('is given where three points and three tenths ahead of the next', () => {
    const given = judge({ war: 'oorlog^3', sport: 'bal^2' }, 'oorlog bal')
    expect(given).toMatchObject({ by: 'words', topics: ['war', 'sport'] })
    expect(given.margin).toBeCloseTo(1 / 3)
  })

  it('is not given for few points', () => {
    const given = judge({ war: 'oorlog^2.9' }, 'oorlog')
    expect(given).toMatchObject({ by: 'unsorted', topics: [], margin: 1, precision: null })
    expect(given.scores.map(({ topic }) => topic)).toEqual(['war'])
  })

  it('is not given where another is near, but the two are named', () => {
    const given = judge({ war: 'oorlog^4', sport: 'bal^3', arts: 'film^2' }, 'oorlog bal film')
    expect(given).toMatchObject({ by: 'unsorted', topics: [], margin: 0.25 })
    expect(given.scores.map(({ topic }) => topic)).toEqual(['war', 'sport'])
  })

  it('comes with at most two more that have six tenths of its points', () => {
    const terms = { a: 'aa^10', b: 'bb^7', c: 'cc^6', d: 'dd^6', e: 'ee^5' }
    expect(judge(terms, 'aa bb cc dd ee').topics).toEqual(['a', 'b', 'c'])
    expect(judge(terms, 'aa ee').topics).toEqual(['a'])
  })

  it('is no rival of the wider one', () => {
    const wide = makeTopic('sport', 'bal^4')
    const narrow = makeTopic('voetbal', 'goal^5', { parent: 'sport' as TopicId })
    const { judge: judgeWords } = topicClassifier(makeVocabulary(wide, narrow), null)
    expect(judgeWords([], makeWords('bal goal'), dutch)).toMatchObject({
      topics: ['voetbal', 'sport'],
      margin: 1,
    })
  })

  it('has no end of wider ones where two are each other’s parent', () => {
    const one = makeTopic('one', 'aa^5', { parent: 'two' as TopicId })
    const two = makeTopic('two', 'bb^3', { parent: 'one' as TopicId })
    const { judge: judgeWords } = topicClassifier(makeVocabulary(one, two), null)
    expect(judgeWords([], makeWords('aa bb'), dutch).topics).toEqual(['one', 'two'])
  })

  it('of the same points as another comes in the order of the vocabulary', () => {
    const given = judge({ b: 'bb^4', a: 'aa^4' }, 'aa bb')
    expect(given.scores.map(({ topic }) => topic)).toEqual(['b', 'a'])
  })

  it('is the best of those that are asked for', () => {
    const topics = makeVocabulary(
      makeTopic('a', 'aa^9'),
      makeTopic('b', 'bb'),
      makeTopic('c', 'cc^2'),
    )
    const among = new Set(['b', 'c', 'd'] as TopicId[])
    const ranked = topicClassifier(topics, null).rank(makeWords('aa bb cc'), dutch, among)
    expect(ranked.map(({ topic }) => topic)).toEqual(['c', 'b'])
  })
})

describe('an article', () => {
  const { judge: judgeArticle, rank } = topicClassifier(defaultVocabulary, null)

  it('has the topics of its labels whatever its words say', () => {
    const words = makeWords('De keeper van Ajax stopte de penalty in de finale.')
    expect(judgeArticle(['Politiek', 'Wielerclub'], words, dutch)).toEqual({
      by: 'labels',
      topics: ['politics', 'wielerclub'],
      scores: [],
      margin: 0,
      precision: null,
    })
  })

  it('is unsorted in a language that is not known or has no terms, and without words', () => {
    const words = makeWords('De keeper van Ajax stopte de penalty in de finale.')
    for (const language of ['und', 'fy', 'constructor'] as LanguageTag[])
      expect(judgeArticle([], words, language)).toMatchObject({ by: 'unsorted', scores: [] })
    expect(judgeArticle([], makeWords(''), dutch)).toMatchObject({ by: 'unsorted', scores: [] })
  })

  it('in Flemish is read with the terms of Dutch', () => {
    const words = makeWords('De keeper van Ajax stopte de penalty in de finale.')
    const flemish = judgeArticle([], words, 'nl-be' as LanguageTag)
    expect(flemish).toEqual(judgeArticle([], words, dutch))
    expect(flemish).toMatchObject({ by: 'words', topics: ['sport'], precision: 98 })
  })

  const samples: readonly (readonly [topic: string, text: string])[] = [
    ['arts', 'De regisseur toont haar nieuwe film in een bioscoop naast het museum.'],
    ['conflict', 'Het leger beschoot het dorp; rebellen vielen soldaten met mortieren aan.'],
    ['crime', 'De rechtbank gaf de overvaller acht jaar cel voor moord.'],
    ['disaster', 'Bij de aardbeving zijn huizen ingestort; hulpdiensten zoeken onder het puin.'],
    ['economy', 'Het bedrijf boekte meer omzet en winst; het aandeel steeg op de beurs.'],
    ['education', 'Leerlingen van de basisschool maken de eindtoets; leraren klagen.'],
    ['environment', 'Minder uitstoot van CO2 moet de opwarming van het klimaat remmen.'],
    ['health', 'Artsen van het ziekenhuis behandelen patiënten met griep.'],
    ['human-interest', 'Koningin Máxima vierde haar verjaardag met de prinsessen.'],
    ['labour', 'De vakbonden kondigen een staking aan voor een hoger loon en een cao.'],
    [
      'lifestyle',
      'De chef-kok deelt recepten van zijn restaurant voor een vakantie op de camping.',
    ],
    ['politics', 'De premier verloor in de Tweede Kamer; de coalitie wil verkiezingen.'],
    ['religion', 'De paus wijdde een bisschop in de kathedraal; gelovigen baden.'],
    ['science', 'Astronomen zagen met een telescoop een planeet, meldt de NASA.'],
    ['society', 'Vrijwilligers helpen vluchtelingen en gezinnen in armoede bij de voedselbank.'],
    ['sport', 'De spits scoorde in de finale; de trainer prees de keeper.'],
    ['weather', 'Het KNMI verwacht regen, onweer en temperaturen rond 12 graden.'],
  ]

  it('has a sample for each topic of the default vocabulary', () => {
    expect(samples.map(([topic]) => topic)).toEqual(
      defaultVocabulary.topics.map(({ id }) => id as string),
    )
  })

  it.each(samples)('in Dutch on %s is recognized', (topic, text) => {
    expect(judgeArticle([], makeWords(text), dutch)).toMatchObject({ by: 'words' })
    expect(judgeArticle([], makeWords(text), dutch).topics[0]).toBe(topic)
  })

  it('has scores that add up, for every sample and topic', () => {
    const all = makeWords(
      samples.map(([, text]) => text).join('\n'),
      samples[0]![1],
      samples[1]![1],
    )
    const scores = rank(all, dutch)
    expect(scores).toHaveLength(17)
    for (const score of scores) expect(sumOf(score)).toBe(score.points)
  })

  it('is judged alike whatever was judged before', () => {
    const inOrder = samples.map(([, text]) => judgeArticle([], makeWords(text), dutch))
    const another = topicClassifier(defaultVocabulary, null)
    const backwards = samples
      .toReversed()
      .map(([, text]) => another.judge([], makeWords(text), dutch))
    expect(backwards.toReversed()).toEqual(inOrder)
  })

  it('shows no more of a term than its beginning where it is a word of thousands of letters', () => {
    const { scores } = judgeArticle(
      [],
      makeWords(`oorlog${'x'.repeat(5000)} oorlogen`.repeat(2)),
      dutch,
    )
    for (const { reasons } of scores)
      for (const { term } of reasons) expect(term.length).toBeLessThan(65)
    expect(scores.length).toBeGreaterThan(0)
  })

  it('may hold words that are names of the machine', () => {
    const hostile = '__proto__ constructor hasOwnProperty toString valueOf __defineGetter__'
    expect(judgeArticle([], makeWords(hostile, hostile), dutch)).toMatchObject({ scores: [] })
    const vocabulary = makeVocabulary(makeTopic('__proto__', 'constructor^5 __proto__^5'))
    const given = topicClassifier(vocabulary, { nl: { constructor: [['proto', 1] as const] } })
    expect(given.judge([], makeWords(hostile), dutch).topics).toEqual(['__proto__'])
  })

  it('with words without end costs what its length costs', () => {
    const texts = [
      'oorlog'.repeat(200_000),
      'oorlog-'.repeat(150_000),
      'tweede '.repeat(150_000),
      Array.from({ length: 120_000 }, (_each, index) => `w${index}oorlog`).join(' '),
    ]
    for (const text of texts) {
      const words = makeWords(text)
      expectEffortBelow(110, () => judgeArticle([], words, dutch))
    }
  })
})

describe('the default vocabulary', () => {
  const written = defaultVocabulary.topics.flatMap(({ id, terms }) =>
    Object.entries(terms).map(([language, text]) => ({ name: `${language} ${id}`, text })),
  )

  it('has terms, a label and a description for each topic in five languages', () => {
    expect(written).toHaveLength(17 * 5)
    expect(written.filter(({ text }) => readTerms(text).length < 20)).toEqual([])
    for (const { labels, descriptions } of defaultVocabulary.topics)
      expect(Object.keys(descriptions)).toEqual(Object.keys(labels))
  })

  it('writes each term once for a topic, and none that cannot be read', () => {
    const lost = written.filter(
      ({ text }) => text.split(/\s+/).filter(Boolean).length !== readTerms(text).length,
    )
    expect(lost.map(({ name }) => name)).toEqual([])
  })

  it('has no weight beyond two', () => {
    const heavy = written.flatMap(({ name, text }) =>
      readTerms(text)
        .filter(({ weight }) => Math.abs(weight) > 2)
        .map(({ words }) => `${name} ${words[0]!.stem}`),
    )
    expect(heavy).toEqual([])
  })
})

describe('the precision that is told', () => {
  const words = makeWords('De keeper van Ajax stopte de penalty in de finale.')

  it('is none for topics that are not those that were measured', () => {
    const fewer = { ...defaultVocabulary, topics: defaultVocabulary.topics.slice(1) }
    expect(topicClassifier(fewer, null).judge([], words, dutch)).toMatchObject({
      topics: ['sport'],
      precision: null,
    })
  })

  it('is none in a language that has other terms than were measured', () => {
    const [first, ...rest] = defaultVocabulary.topics
    const english = { ...first!, terms: { ...first!.terms, en: `${first!.terms['en']} vicarage` } }
    const other = { ...first!, terms: { ...first!.terms, nl: `${first!.terms['nl']} pastorie` } }
    const precisionWith = (topic: Topic): number | null =>
      topicClassifier({ ...defaultVocabulary, topics: [topic, ...rest] }, null).judge(
        [],
        words,
        dutch,
      ).precision
    expect(precisionWith(english)).toBe(98)
    expect(precisionWith(other)).toBeNull()
  })

  it('is none with learned terms', () => {
    expect(topicClassifier(defaultVocabulary, {}).judge([], words, dutch).precision).toBeNull()
  })
})

describe('labels', () => {
  const sport = makeTopic('sport', '', { code: 'medtop:15000000', aliases: ['Voetbal'] })
  const { assign } = topicAssigner(
    makeVocabulary(makeTopic('politics', '', { aliases: ['Sport'] }), sport),
  )

  it('mean a topic by its id, code, label or alias, in any case', () => {
    for (const label of ['SPORT', 'MedTop:15000000', 'voetbal'])
      expect(assign([label])).toEqual({ topics: ['sport'], labels: [] })
  })

  it('make a topic of their own where the vocabulary has none', () => {
    expect(assign(['Schaken', 'sport', 'schaken']).topics).toEqual(['schaken', 'sport'])
  })
})
