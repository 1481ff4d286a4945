/** Articles of a topic over several sheets → the way from each to the next, and its place. */
import { describe, expect, it } from 'vitest'
import { lookBeyond, spanTopics, walkTopics } from '../../src/archive/topic-walks.js'
import type { Entry, Holding } from '../../src/record/entry.js'
import type { MonthSummary } from '../../src/record/month.js'
import type * as Names from '../../src/record/strings.js'
import { makeEntry } from '../support/sample-article.js'

function holdingsOf(month: string, topics: readonly (readonly string[])[]): readonly Holding[] {
  return topics.map((own, index) => {
    const day = `${month}-${String(index + 1).padStart(2, '0')}` as Names.DayKey
    const entry = {
      ...makeEntry({ precision: 'day', day }),
      topics: own as Entry['topics'],
      url: `${day}.html` as Names.PageUrl,
    }
    return { entry } as Holding
  })
}

/** What an archive of two months leads to from each of its articles: previous, next and place. */
function walk(
  first: readonly (readonly string[])[],
  second: readonly (readonly string[])[],
): readonly string[] {
  const months = [
    { bucket: '2019-05', holdings: holdingsOf('2019-05', first) },
    { bucket: '2019-06', holdings: holdingsOf('2019-06', second) },
  ].map(({ bucket, holdings }) => {
    const count = holdings.length
    const topics = spanTopics(holdings, { bucket: bucket as Names.MonthKey, count })
    return { holdings, summary: { topics } as MonthSummary }
  })
  const counts = new Map<string, number>()
  for (const { holdings } of months)
    for (const { entry } of holdings)
      for (const topic of entry.topics) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  const topics = new Map(Array.from(counts, ([key, count]) => [key, { count, isThin: false }]))
  const groups = { topics } as unknown as Parameters<typeof lookBeyond>[1]['groups']
  const beyond = lookBeyond(
    months.map(({ summary }) => summary),
    { groups },
  )
  return months.flatMap(({ holdings, summary }) => {
    const own = summary.topics.flat().flatMap((span) => beyond.get(span) ?? [])
    const walks = walkTopics(own, holdings)
    return holdings.map((holding) => {
      const { neighbours, position } = walks.get(holding) ?? {}
      const place = position ? `${position.number} of ${position.count}` : '-'
      return `${neighbours?.previous?.url ?? '.'} < ${place} > ${neighbours?.next?.url ?? '.'}`
    })
  })
}

describe('the way within the first topic of an article', () => {
  it('leads over the ends of a sheet, past articles that are about something else', () => {
    expect(walk([['sport'], ['health']], [['health', 'sport'], ['sport']])).toEqual([
      '. < 1 of 3 > 2019-06-01.html',
      '. < 1 of 2 > 2019-06-01.html',
      '2019-05-02.html < 2 of 2 > .',
      '2019-06-01.html < 3 of 3 > .',
    ])
  })

  it('says no place in a topic where each new article would change too many pages', () => {
    const many = Array.from({ length: 11 }, () => ['sport'])
    const [first, second] = walk(many.slice(1), many.slice(1))
    expect([first, second]).toEqual([
      '. < 1 of 20 > 2019-05-02.html',
      '2019-05-01.html < 2 of 20 > 2019-05-03.html',
    ])
    expect(walk(many, many.slice(1))[0]).toBe('. < - > 2019-05-02.html')
  })

  it('leads nowhere among unsorted articles', () => {
    expect(walk([['unsorted'], ['unsorted']], [])).toEqual(['. < - > .', '. < - > .'])
  })
})
