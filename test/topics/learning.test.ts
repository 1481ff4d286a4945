/** Learning topics from labelled articles: lines, thresholds, the text of a model, and terms to suggest. */
import { describe, expect, it } from 'vitest'
import { readWords } from '../../src/language/read-words.js'
import type { TopicId } from '../../src/record/strings.js'
import type { Vocabulary } from '../../src/record/topics.js'
import { chooseOneThreshold, chooseThreshold } from '../../src/topics/learning/choose-threshold.js'
import { decide, learnByCentroid } from '../../src/topics/learning/draw-lines.js'
import { formatLearned, HEADING } from '../../src/topics/learning/format-learned.js'
import { judgeLearned, pickTopics } from '../../src/topics/learning/judge-learned.js'
import { learnModel } from '../../src/topics/learning/learn-model.js'
import { learnTopics, topicsToLearn } from '../../src/topics/learning/learn-topics.js'
import type { LabelledExample, LearnedModel } from '../../src/topics/learning/learned-model.js'
import { parseCentroids } from '../../src/topics/learning/centroid-text.js'
import { isFault, parseLearned } from '../../src/topics/learning/parse-learned.js'
import { partsOf } from '../../src/topics/learning/parts-of-word.js'
import { learnedScorer } from '../../src/topics/learning/score-learned.js'
import { pruneLine } from '../../src/topics/learning/prune-line.js'
import { dealFolds, diceOf } from '../../src/topics/learning/seeded-order.js'
import { formatSuggestions } from '../../src/cli/topics.js'
import { suggestTerms } from '../../src/topics/learning/suggest-terms.js'
import { trainSvm, type SparseRows } from '../../src/topics/learning/train-svm.js'
import { weighWords } from '../../src/topics/learning/weigh-words.js'

const topicsNamed = (...names: readonly string[]): readonly TopicId[] =>
  names.map((name) => name as TopicId)

function wordsOf(body: string, headline = ''): ReturnType<typeof readWords> {
  return readWords({ headline, lead: '', body })
}

const THEMES: Readonly<Record<string, string>> = {
  sport: 'goal match referee striker league stadium coach penalty keeper trophy',
  economy: 'bank shares profit market inflation dividend investor loan merger budget',
  weather: 'rain storm frost sunshine clouds temperature thunder snow wind forecast',
}
const FILLING = 'the a said on of yesterday town people there new was with many after before'

/** Articles of made-up sentences: words of their themes among words that all share. */
function makeExamples(count: number, language = 'en', seed = 5): readonly LabelledExample[] {
  const dice = diceOf(seed)
  const pick = (words: string): string => {
    const list = words.split(' ')
    return list[Math.floor(dice() * list.length)]!
  }
  const names = Object.keys(THEMES)
  return Array.from({ length: count }, (_, at) => {
    const own = at % 4 === 3 ? names.slice(at % 3, (at % 3) + 2) : [names[at % 3]!]
    const body = Array.from({ length: 30 }, () =>
      pick(dice() < 0.3 ? THEMES[own[Math.floor(dice() * own.length)]!]! : FILLING),
    )
    return { words: wordsOf(body.join(' ')), language, topics: topicsNamed(...own) }
  })
}

const multi = learnModel(makeExamples(240))
const single = learnModel(makeExamples(300).filter(({ topics }) => topics.length === 1))

function rowsOf(...vectors: readonly (readonly number[])[]): SparseRows {
  const width = vectors[0]!.length
  return {
    starts: Int32Array.from({ length: vectors.length + 1 }, (_, row) => row * width),
    columns: Int32Array.from(vectors.flatMap((vector) => [...vector.keys()])),
    values: Float64Array.from(vectors.flat()),
    width,
  }
}

/** What training makes as small as it can: a wide margin, and 3 times the squares of what is beyond it. */
function costOf(
  weights: readonly number[],
  bias: number,
  rows: SparseRows,
  signs: Int8Array,
): number {
  const line = { weights: Float64Array.from(weights), bias }
  const losses = [...signs].map((sign, row) => Math.max(0, 1 - sign * decide(line, rows, row)) ** 2)
  const length = weights.reduce((sum, weight) => sum + weight * weight, bias * bias)
  return length / 2 + 3 * losses.reduce((sum, loss) => sum + loss, 0)
}

describe('a support vector machine', () => {
  it('draws the line that algebra gives for two vectors', () => {
    const rows = rowsOf([1], [-1])
    const { weights, bias } = trainSvm(rows, Int8Array.of(1, -1))
    // The smallest w²/2 + 6·(1 - w)² is at w = 12/13.
    expect(weights[0]).toBeCloseTo(12 / 13, 1)
    expect(bias).toBeCloseTo(0, 1)
  })

  it('cannot be bettered by a step to any side, where kinds overlap', () => {
    const dice = diceOf(9)
    const vectors = Array.from({ length: 60 }, () => [dice(), dice(), dice()])
    const rows = rowsOf(...vectors)
    const signs = Int8Array.from(vectors, ([x, y]) => (x! + 0.5 * y! + 0.3 * dice() > 0.9 ? 1 : -1))
    const { weights, bias } = trainSvm(rows, signs)
    const reached = costOf([...weights], bias, rows, signs)
    for (let axis = 0; axis < 4; axis++)
      for (const step of [-0.2, 0.2]) {
        const moved = [...weights].map((weight, at) => (at === axis ? weight + step : weight))
        expect(costOf(moved, axis === 3 ? bias + step : bias, rows, signs)).toBeGreaterThan(reached)
      }
  })
})

describe('centroids', () => {
  it('put texts of a topic at 1 and others at -1 on average', () => {
    const rows = rowsOf([1, 0], [0.8, 0.6], [0, 1])
    const topicsOf = [topicsNamed('a'), topicsNamed('a'), topicsNamed('b')]
    const lines = learnByCentroid(rows, topicsOf, topicsNamed('a', 'b'))
    const decisions = [0, 1, 2].map((row) => lines.map((line) => decide(line, rows, row)))
    expect((decisions[0]![0]! + decisions[1]![0]! + decisions[2]![1]!) / 3).toBeCloseTo(1, 9)
    expect((decisions[0]![1]! + decisions[1]![1]! + decisions[2]![0]!) / 3).toBeCloseTo(-1, 9)
  })
})

describe('words of a text', () => {
  it('weigh by place and count, and make a vector of length 1', () => {
    const weights = weighWords(wordsOf('Bank and bank and bread', 'Bread'))
    const [bread, bank, and] = [1 + Math.log(3.5), 1 + Math.log(2), 1 + Math.log(2)]
    const length = Math.hypot(bread, bank, and)
    expect(weights.get('bread')).toBeCloseTo(bread / length, 9)
    expect(weights.get('bank')).toBeCloseTo(bank / length, 9)
  })

  it('have beginnings and ends where a language joins words, and only there', () => {
    expect(partsOf('en')('tradewar')).toEqual(['tradewar'])
    expect(partsOf('nl')('oorlog')).toEqual(['oorlog', 'oorl*', 'oorlo*', '*rlog', '*orlog'])
    expect(partsOf('nl')('ijs')).toEqual(['ijs'])
    expect(partsOf('de')('2018er')).toEqual(['2018er'])
  })
})

describe('thresholds', () => {
  it('are where F1 is highest', () => {
    // Cut after the third: 2 hits, 1 false, 0 missed, F1 .8; after the first .667, after all .667.
    const threshold = chooseThreshold([0.4, 0.2, 0.1, -0.2], [true, false, true, false])
    expect(threshold).toBeCloseTo(-0.05, 9)
  })

  it('do not leave the middle far for a few texts', () => {
    expect(chooseThreshold([-3, -4], [true, false])).toBe(-0.5)
    expect(chooseThreshold([3, 2], [false, false])).toBe(0)
  })

  it('leave open what would be wrong more than once in ten, where each text has one topic', () => {
    const topics = topicsNamed('a', 'b')
    const decisions = [0.45, 0.4, 0.35, 0.3, 0.2, 0.1].map((own) => Float64Array.of(own, -1))
    const topicsOf = ['a', 'a', 'a', 'b', 'b', 'a'].map((name) => topicsNamed(name))
    const [a, b] = chooseOneThreshold({ topics, topicsOf }, decisions)
    expect(a).toBeCloseTo(0.325, 9)
    expect(b).toBe(a)
  })
})

describe('a model', () => {
  it('finds the topics of texts that it has not seen', () => {
    const score = learnedScorer(multi)
    const asked = makeExamples(90, 'en', 77)
    const right = asked.filter(({ words, topics }) => {
      const picked = pickTopics(score(words, 'en')!)
      return picked.length === topics.length && topics.every((topic) => picked.includes(topic))
    })
    expect(right.length).toBeGreaterThan(75)
  })

  it('gives points that its reasons and the rest add up to', () => {
    const words = wordsOf('The striker said rain was no excuse', 'Late goal')
    const { scores, topics, by } = judgeLearned(learnedScorer(multi)(words, 'en'))
    expect(by).toBe('words')
    expect(topics[0]).toBe('sport')
    for (const { points, reasons, rest } of scores)
      expect(reasons.reduce((sum, reason) => sum + reason.points, rest)).toBe(points)
    const goal = scores[0]!.reasons.find(({ term }) => term === 'goal')
    expect(goal).toMatchObject({ form: 'learned', place: 'headline' })
    expect(goal!.points).toBeGreaterThan(0)
  })

  it('gives the sum of weights, times the weight of the word in the text', () => {
    const model: LearnedModel = new Map([
      [
        'nl',
        {
          isSingle: true,
          precision: [],
          topics: [
            {
              topic: 'a' as TopicId,
              bias: 0.1,
              threshold: 0,
              terms: [
                ['oorlog', 1],
                ['*rlog', 0.5],
              ],
            },
            { topic: 'b' as TopicId, bias: -0.2, threshold: 0.1, terms: [] },
          ],
        },
      ],
    ])
    const words = wordsOf('Nu, nu', 'Oorlog')
    const { beyond, order } = learnedScorer(model)(words, 'nl-be')!
    expect(beyond[0]).toBeCloseTo(0.1 + 1.5 * weighWords(words).get('oorlog')!, 9)
    expect(beyond[1]).toBeCloseTo(-0.3, 9)
    expect(order).toEqual([0, 1])
  })

  it('gives one topic where every example had one, and leaves open what it does not know', () => {
    const score = learnedScorer(single)
    expect(
      judgeLearned(score(wordsOf('goal match bank shares referee'), 'en')).topics,
    ).toHaveLength(1)
    expect(judgeLearned(score(wordsOf('goal'), 'nl'))).toMatchObject({ by: 'unsorted', scores: [] })
    expect(judgeLearned(score(wordsOf('xylophone'), 'en'))).toMatchObject({
      by: 'unsorted',
      topics: [],
    })
  })

  it('says how often such a lead was right', () => {
    const { precision } = single.get('en')!
    expect(precision.length).toBeGreaterThan(0)
    expect(precision.every(({ share }) => share > 0.5 && share <= 1)).toBe(true)
  })

  it('is the same each time', () => {
    expect(formatLearned(learnModel(makeExamples(240)))).toBe(formatLearned(multi))
    expect([...dealFolds(10, 3, 1)].toSorted()).toEqual([0, 0, 0, 0, 1, 1, 1, 2, 2, 2])
  })

  it('learns nothing from a handful of articles, nor from those without topics', () => {
    expect(learnModel(makeExamples(9)).size).toBe(0)
    expect(
      learnModel(makeExamples(60).map(({ words }) => ({ words, language: 'en', topics: [] }))).size,
    ).toBe(0)
  })
})

describe('pruning', () => {
  it('keeps the terms whose weight, rarity and spread decide most', () => {
    const space = {
      terms: ['a', 'b', 'c'],
      rarity: Float64Array.of(1, 1, 0.1),
      counts: Int32Array.of(1, 16, 16),
      rowsOf: () => rowsOf([0]),
    }
    const line = { weights: Float64Array.of(2, -1, 3), bias: 0.5 }
    expect(pruneLine(line, space, 2)).toEqual({ weights: Float64Array.of(2, -1, 0), bias: 0.5 })
    expect(pruneLine(line, space, 1).weights).toEqual(Float64Array.of(0, -1, 0))
    expect(pruneLine(line, space, 3)).toBe(line)
  })
})

describe('the text of a model', () => {
  it('is read as it was written', () => {
    for (const model of [multi, single, learnModel(makeExamples(60, 'de')), new Map()]) {
      const parsed = parseLearned(formatLearned(model))
      expect(parsed).toEqual(model)
    }
  })

  it('survives words that mean something to JavaScript', () => {
    const hostile = makeExamples(60).map((_example, at) => ({
      language: at < 30 ? 'en' : '__proto__',
      topics: topicsNamed(at % 2 === 0 ? '__proto__' : 'constructor'),
      words: wordsOf(at % 2 === 0 ? 'constructor toString goal' : '__proto__ hasOwnProperty rain'),
    }))
    const model = learnModel(hostile)
    expect([...model.keys()]).toEqual(['__proto__', 'en'])
    expect(parseLearned(formatLearned(model))).toEqual(model)
    const judged = judgeLearned(learnedScorer(model)(wordsOf('toString goal'), 'en'))
    expect(judged.scores[0]?.topic).toBe('__proto__')
    expect(Object.keys(learnTopics(hostile))).toEqual(['__proto__', 'en'])
  })

  it('is refused with the line of the fault', () => {
    const good = `${HEADING}\nen\t(all)\t(single)\t1\nen\tsport\t(bias)\t0.1\n`
    expect(isFault(parseLearned(good))).toBe(false)
    expect(parseLearned('nonsense')).toMatchObject({ line: 1 })
    expect(parseLearned(`${good}en\tsport\tgoal\tmuch\n`)).toEqual({
      line: 4,
      message: '“much” is not a weight',
    })
    expect(parseLearned(`${good}en\tsport\tgoal\n`)).toMatchObject({ line: 4 })
    expect(parseLearned(`${good}en\tsport\tgoal\t1\nen\tsport\tgoal\t2\n`)).toMatchObject({
      line: 5,
    })
    expect(parseLearned(`${good}en\t(all)\t(double)\t1\n`)).toMatchObject({ line: 4 })
  })
})

/** As Windows keeps it. */
function asThere(text: string): string {
  return `\uFEFF${text.replaceAll('\n', '\r\n')}`
}

describe('what was learned', () => {
  const centroids = '# pressmark centroids 1: language, topic, term, weight\n'
  const model = `${HEADING}\n`

  it('is read as editors and git leave it: with a mark at the beginning, and other ends of lines', () => {
    const line = 'nl\tsport\tdoelpunt\t0.2\n'
    expect(parseCentroids(asThere(centroids + line))).toEqual(parseCentroids(centroids + line))
    expect(parseLearned(asThere(model + line))).toEqual(parseLearned(model + line))
    expect(parseCentroids(centroids + line)).toEqual({ nl: { sport: [['doelpunt', 0.2]] } })
  })

  it.each(['9'.repeat(400), '1000001', 'NaN', 'Infinity', '1e3', '0x1', ''])(
    'has no weight %s',
    (weight) => {
      const line = `nl\tsport\tdoelpunt\t${weight}\n`
      expect(parseCentroids(centroids + line)).toMatchObject({ line: 2 })
      expect(parseLearned(model + line)).toMatchObject({ line: 2 })
    },
  )
})

describe('centroids of the archive', () => {
  it('hold the words of each topic, none that all share', () => {
    const { en } = learnTopics(makeExamples(120))
    const sport = en!['sport']!.map(([term]) => term)
    expect(THEMES['sport']!.split(' ')).toContain(sport[0])
    expect(sport.slice(0, 8).some((term) => FILLING.split(' ').includes(term))).toBe(false)
  })

  it('hold no function words, however few the articles are', () => {
    const texts = ['goal over', 'goal over', 'goal over', 'goal', 'goal', 'rain', 'rain', 'rain']
    const { en } = learnTopics(
      texts.map((text) => ({
        words: wordsOf(text),
        language: 'en',
        topics: topicsNamed(text === 'rain' ? 'weather' : 'sport'),
      })),
    )
    expect(en!['sport']!.map(([term]) => term)).toEqual(['goal'])
  })

  it('are learned from labels, and from words that are sure', () => {
    const topics = topicsNamed('a', 'b')
    const judged = { topics, scores: [], precision: null }
    expect(topicsToLearn({ ...judged, by: 'labels', margin: 0 })).toEqual(topics)
    expect(topicsToLearn({ ...judged, by: 'words', margin: 0.9 })).toEqual(['a'])
    expect(topicsToLearn({ ...judged, by: 'words', margin: 0.3 })).toEqual([])
  })
})

describe('suggested terms', () => {
  const vocabulary: Vocabulary = {
    thin: 1,
    topics: [
      {
        id: 'sport' as TopicId,
        code: null,
        labels: {},
        descriptions: {},
        parent: null,
        aliases: [],
        terms: { en: 'goal refer*^2 *er' },
      },
    ],
  }
  const suggested = suggestTerms(makeExamples(240), vocabulary)

  it('speak for a topic and are none of its own', () => {
    const sport = suggested.find(({ topic }) => topic === 'sport')!.terms.map(({ term }) => term)
    expect(sport).toContain('penalty')
    for (const known of ['goal', 'referee', 'keeper', 'striker', 'the', 'rain'])
      expect(sport).not.toContain(known)
  })

  it('are no words that topics lint would warn of', () => {
    const texts = Array.from({ length: 40 }, (_, at) => (at % 2 === 0 ? 'scone with her' : 'rain'))
    const examples = texts.map((text) => ({
      words: wordsOf(text),
      language: 'en',
      topics: topicsNamed(text === 'rain' ? 'weather' : 'arts'),
    }))
    const [arts] = suggestTerms(examples, vocabulary)
    expect(arts!.terms.map(({ term }) => term)).toEqual(['scone'])
  })

  it('are lines that go into a vocabulary', () => {
    const [first = '', second = ''] = formatSuggestions(suggested).split('\n')
    expect(first).toBe('# economy')
    expect(second).toMatch(/^en: (?:\p{L}+(?:\^(?:0\.5|1\.5|2))? ?)+$/u)
  })
})
