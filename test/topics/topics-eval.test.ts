/** Measuring topics: figures that were worked out by hand, files that are read, and what is said on the terminal. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { evaluationJson, describeEvaluation } from '../../src/cli/evaluation.js'
import {
  evaluateTopics,
  type EvalOptions,
  type EvalResult,
} from '../../src/commands/evaluate-topics.js'
import { readGoldFile, readTopicMap } from '../../src/read/settings/gold-file.js'
import type { GoldLine } from '../../src/record/gold.js'
import type { TopicId } from '../../src/record/strings.js'
import type { TopicScore } from '../../src/record/topics.js'
import type { Answer } from '../../src/topics/evaluation/answer.js'
import type { Classifier } from '../../src/topics/classifier.js'
import { binMargins } from '../../src/topics/evaluation/bin-margins.js'
import { findConfusions } from '../../src/topics/evaluation/find-confusions.js'
import { goldText } from '../../src/topics/evaluation/gold-text.js'
import { mapGold } from '../../src/topics/evaluation/map-gold.js'
import { measure } from '../../src/topics/evaluation/measure.js'
import type { Tested } from '../../src/topics/evaluation/tested.js'
import { wilson } from '../../src/topics/evaluation/wilson.js'
import { makeFolder } from '../support/make-folder.js'

const folder = makeFolder()

function write(name: string, text: string): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

function gold(topics: readonly string[], primary: string | null = topics[0] ?? null): GoldLine {
  const named = topics as readonly string[] as readonly TopicId[]
  const line = {
    id: '1',
    headline: '',
    text: '',
    language: 'en',
    primary: primary as TopicId | null,
  }
  return { ...line, acceptable: named, topics: named }
}

function test(line: GoldLine, best: string | null, given: readonly string[], margin = 0.5): Tested {
  const topics = given as readonly string[] as readonly TopicId[]
  const answer: Answer = {
    best: best as TopicId | null,
    assigned: topics,
    topics,
    points: 40,
    margin,
  }
  return { gold: line, answer, known: null }
}

describe('figures', () => {
  const tested = [
    test(gold(['a']), 'a', ['a']),
    test(gold(['a', 'b']), 'b', ['b']),
    test(gold(['b', 'c']), 'b', ['b', 'a']),
    test(gold(['c']), 'a', []),
  ]

  it('count the first topic strictly and any right one leniently', () => {
    const { n, strict, lenient, strictAssigned, lenientAssigned, coverage } = measure(tested)
    expect(n).toBe(4)
    expect([strict.count, strict.of]).toEqual([2, 4])
    expect([lenient.count, lenient.of]).toEqual([3, 4])
    expect([strictAssigned.count, strictAssigned.of]).toEqual([2, 3])
    expect([lenientAssigned.count, lenientAssigned.of]).toEqual([3, 3])
    expect(coverage.share).toBe(0.75)
  })

  it('have F1 over all topics and as a mean over labels', () => {
    // a: 1 hit, 1 false, 1 missed; b: 2 hits; c: 2 missed.
    const { microF1, macroF1, labels } = measure(tested)
    expect(microF1).toBeCloseTo(6 / 10, 9)
    expect(macroF1).toBeCloseTo((0.5 + 1 + 0) / 3, 9)
    expect(labels.map(({ topic }) => topic)).toEqual(['a', 'b', 'c'])
  })

  it('take the best candidate for F1 where every text has one topic', () => {
    const one = [test(gold(['a']), 'a', []), test(gold(['b']), 'a', ['a', 'b'])]
    expect(measure(one).microF1).toBeCloseTo(0.5, 9)
  })

  it('do not miss what could not be known', () => {
    const known = new Set(['a' as TopicId])
    const { macroF1, labels } = measure([{ ...test(gold(['a', 'z']), 'a', ['a']), known }])
    expect(labels.map(({ topic }) => topic)).toEqual(['a'])
    expect(macroF1).toBe(1)
  })

  it('are strict only on texts that have a primary topic', () => {
    const { strict, lenient } = measure([test(gold(['a', 'b'], null), 'a', ['a'])])
    expect([strict.of, lenient.count]).toEqual([0, 1])
  })

  it('name what was taken for what, unless it is right as well', () => {
    expect(
      findConfusions([...tested, test(gold(['c']), 'a', []), test(gold(['a']), null, [])]),
    ).toEqual([
      { gold: 'c', answer: 'a', count: 2 },
      { gold: 'a', answer: null, count: 1 },
    ])
  })

  it('show how often a lead was right', () => {
    const bins = binMargins([
      test(gold(['a']), 'a', ['a'], 0.1),
      test(gold(['a']), 'b', ['b'], 0.15),
      test(gold(['a']), 'a', ['a'], 1),
    ])
    expect(bins.map(({ strict }) => `${strict.count}/${strict.of}`).join(' ')).toBe(
      '0/0 1/2 0/0 0/0 0/0 0/0 0/0 0/0 0/0 1/1',
    )
  })

  it('have the interval of Wilson', () => {
    // Newcombe 1998, table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
    const ends = [
      [81, 263],
      [15, 148],
      [0, 20],
      [1, 29],
    ].map(([count, of]) => {
      const { low, high } = wilson(count!, of!)
      return [low.toFixed(4), high.toFixed(4)]
    })
    expect(ends).toEqual([
      ['0.2553', '0.3662'],
      ['0.0624', '0.1605'],
      ['0.0000', '0.1611'],
      ['0.0061', '0.1718'],
    ])
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 })
  })
})

describe('gold files', () => {
  it('have topics, or a primary topic and those that will do', () => {
    const file = write(
      'gold.jsonl',
      [
        '{"id": 7, "headline": "H", "text": "T", "language": "EN", "topics": ["b", "a"]}',
        '',
        '{"id": "x", "text": "T", "language": "nl", "primary": "a", "acceptable": ["a", "c"]}',
        '{"id": "y", "text": "T", "language": "nl", "primary": null, "acceptable": ["a", "c"]}',
        '{"id": "z", "text": "T", "language": "nl"}',
      ].join('\n'),
    )
    const read = readGoldFile(file).map(({ id, primary, acceptable, topics }) => ({
      id,
      primary,
      acceptable,
      topics,
    }))
    expect(read).toEqual([
      { id: '7', primary: 'b', acceptable: ['b', 'a'], topics: ['b', 'a'] },
      { id: 'x', primary: 'a', acceptable: ['a', 'c'], topics: ['a'] },
      { id: 'y', primary: null, acceptable: ['a', 'c'], topics: [] },
      { id: 'z', primary: null, acceptable: [], topics: [] },
    ])
  })

  it('may begin with the mark of some editors', () => {
    const line = '{"id": 1, "text": "x", "language": "nl", "primary": "sport"}'
    const marked = write('marked.jsonl', `\uFEFF${line}\r\n`)
    expect(readGoldFile(marked)).toMatchObject([{ id: '1', primary: 'sport' }])
  })

  it('are refused with the line of the fault', () => {
    const good = '{"id": "x", "text": "T", "language": "nl"}\n'
    const broken = write('broken.jsonl', `${good}{"id": \n`)
    expect(() => readGoldFile(broken)).toThrow(`${broken}:2:1: is not JSON`)
    const odd = write('odd.jsonl', `${good}\n{"id": "x", "text": 3, "language": "nl"}\n`)
    expect(() => readGoldFile(odd)).toThrow(`${odd}:3:1: “text”`)
    const bare = write('bare.jsonl', '{"id": "x"}\n')
    expect(() => readGoldFile(bare)).toThrow(`${bare}:1:1: “text”: is missing`)
    expect(() => readGoldFile(join(folder, 'none.jsonl'))).toThrow('none.jsonl:1:1:')
  })

  it('are mapped to topics of the vocabulary', () => {
    const map = readTopicMap(
      write('map.json', '{"biz": ["economy", "labour"], "etc": null, "__proto__": "x"}'),
    )
    const [line] = mapGold([gold(['biz', 'etc', 'sport'])], map)
    expect(line).toMatchObject({
      primary: 'economy',
      acceptable: ['economy', 'labour', 'sport'],
      topics: ['economy', 'sport'],
    })
  })

  it('have leads of some thirty words, or a first paragraph', () => {
    const sentence = 'One two three four five six seven eight nine ten, eleven twelve.'
    const text = `${sentence} ${sentence} ${sentence} ${sentence}`
    const { lead, body } = goldText({ headline: 'H', text })
    expect(lead).toBe(`${sentence} ${sentence} ${sentence}`)
    expect(body).toBe(sentence)
    expect(goldText({ headline: '', text: 'Lead.\nBody.' })).toEqual({
      headline: '',
      lead: 'Lead.',
      body: 'Body.',
    })
    expect(goldText({ headline: '', text: '' })).toEqual({ headline: '', lead: '', body: '' })
  })
})

const scoreOf = (topic: string, points: number): TopicScore => ({
  topic: topic as TopicId,
  points,
  reasons: [],
  rest: points,
})

/** Says `sport` of every text, and would say `arts` next. */
const stubborn: Classifier = {
  judge: () => ({
    by: 'words',
    topics: ['sport' as TopicId],
    scores: [scoreOf('sport', 50)],
    margin: 0.4,
    precision: null,
  }),
  rank: (_words, _language, among) =>
    [scoreOf('sport', 50), scoreOf('arts', 30)].filter(({ topic }) => among?.has(topic) ?? true),
}

function evaluate(options: Partial<EvalOptions> & Pick<EvalOptions, 'gold'>): EvalResult {
  let time = 0
  const clock = (): number => (time += 500)
  return evaluateTopics({ content: 'content', ...options }, { clock }, () => stubborn)
}

function makeLines(count: number): string {
  return Array.from({ length: count }, (_, at) => {
    const isSport = at % 2 === 0
    const text = isSport ? `the match and the goal ${at}` : `the play on a stage ${at}`
    return JSON.stringify({ id: at, text, language: 'en', topics: [isSport ? 'sport' : 'arts'] })
  }).join('\n')
}

describe('topics eval', () => {
  const file = write('half.jsonl', makeLines(40))

  it('measures the vocabulary of the archive', () => {
    const json = evaluationJson(evaluate({ gold: file }))
    expect(json).toEqual({
      n: 40,
      strict: 0.5,
      lenient: 0.5,
      strictAssigned: 0.5,
      lenientAssigned: 0.5,
      coverage: 1,
      microF1: 0.5,
      macroF1: 0.3333,
      docsPerSecond: 80,
    })
  })

  it('chooses among the topics of the gold where it is forced to', () => {
    const arts = write('arts.jsonl', '{"id": 1, "text": "x", "language": "en", "topics": ["arts"]}')
    expect(evaluate({ gold: arts }).figures.strict.share).toBe(0)
    expect(evaluate({ gold: arts, forced: true }).figures.strict.share).toBe(1)
    const none = write('none.jsonl', '{"id": 1, "text": "x", "language": "en", "topics": ["law"]}')
    expect(evaluate({ gold: none, forced: true }).figures).toMatchObject({
      n: 1,
      coverage: { share: 1 },
    })
  })

  it('learns from another file, or from the other parts of the same', () => {
    const train = write('train.jsonl', makeLines(60))
    expect(evaluate({ gold: file, train }).figures.strict.share).toBe(1)
    expect(evaluate({ gold: file, folds: 4 }).figures).toMatchObject({ n: 40, microF1: 1 })
  })

  it('leaves out lines without topics and says so', () => {
    const mixed = write(
      'mixed.jsonl',
      `${makeLines(40)}\n{"id": "z", "text": "T", "language": "en"}`,
    )
    const text = describeEvaluation(evaluate({ gold: mixed }), true)
    expect(text).toContain('40 articles; 1 without topics left out, 80 a second')
    expect(text).toContain('strict: the primary topic        .500  (.352–.648)  20 of 40')
    expect(text).toContain('   20  arts → sport')
    expect(text).toContain(
      '.400–.500, strict                .500  (.352–.648)  20 of 40; lenient .500',
    )
  })
})
