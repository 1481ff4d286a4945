/** What the recognizers of raw text say of themselves. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { EMPTY_DRAFT, type Reading, type Spot } from '../../src/raw/draft.js'
import { RECOGNIZERS } from '../../src/raw/recognizers.js'
import { sourceBookOf } from '../../src/article/fields/source-book.js'
import { contextOf } from '../support/raw-file.js'

const CASES = join(import.meta.dirname, '../cases/raw')

/** Lines that no case begins with. */
const OTHERS = [
  'Brussel, 17 april 2020',
  'Brussel - De regering',
  'LIVE | Alles over de muur',
  'Muur open',
]

/** Every line of every case, and what is left of it from every word on. */
function listSpots(): readonly Spot[] {
  const lines = readdirSync(CASES)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => readFileSync(join(CASES, name), 'utf8').split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const all = [...OTHERS, ...lines]
  return all.flatMap((line, index) =>
    Array.from(line.slice(0, 200).matchAll(/\S+/g), (word) => ({
      text: line.slice(word.index),
      start: word.index,
      isLineStart: word.index === 0,
      next: all[index + 1] ?? '',
      isAlone: true,
      ahead: [line.slice(word.index), ...all.slice(index + 1, index + 4)].join('\n'),
    })),
  )
}

/** Below a header, and behind each field that another may stand behind; and where nothing was read yet. */
function listReadings(): readonly Reading[] {
  const context = contextOf()
  const book = sourceBookOf(context.authorities)
  const draft = { ...EMPTY_DRAFT, hasHeader: true, headline: 'Muur open' }
  const previous = ['headline', 'sources', 'comments', 'kicker', 'authors', null] as const
  const below = previous.map((field) => ({ draft, previous: field, book, context }))
  const named = { ...draft, authors: ['Anna Kolbe'] }
  return [
    ...below,
    { draft: named, previous: 'authors', book, context },
    { draft: EMPTY_DRAFT, previous: null, book, context },
  ]
}

describe('recognizers', () => {
  it('are never surer than they say, and each is that sure of something', () => {
    const spots = listSpots()
    const readings = listReadings()
    const surest = RECOGNIZERS.map(({ id, recognize }) => {
      const found = readings.flatMap((reading) => spots.map((spot) => recognize(spot, reading)))
      const sure = found.map((finding) => finding?.spans[0].confidence ?? 0)
      return [id, sure.reduce((most, each) => Math.max(most, each), 0)]
    })
    expect(surest).toEqual(RECOGNIZERS.map(({ id, atMost }) => [id, atMost]))
  })
})
