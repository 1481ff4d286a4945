/** What sheets hand to the pages that span the archive, from plain data to what these are planned from. */
import { describe, expect, it } from 'vitest'
import type * as Names from '../../src/record/strings.js'
import { planYear, type YearContext } from '../../src/archive/plan-year.js'
import {
  SheetSummaries,
  summarizeSheet,
  type SheetSummary,
} from '../../src/archive/sheet-summary.js'
import { writeJson } from '../../src/record/json.js'
import { makeEntry } from '../support/sample-article.js'

const NO_GROUPS = {
  topics: [],
  places: [],
  people: [],
  organisations: [],
  sources: [],
  authors: [],
}

/** The summary of a year with one article, as it comes from a record or another thread. */
function summarizeYear(name: string): SheetSummary {
  const year = name as Names.YearKey
  const day = `${year}-05-17` as Names.DayKey
  const bucket = `${year}-05` as Names.MonthKey
  const neighbours = { previous: null, next: null }
  const counts = { count: 1, months: [], undated: 0, peak: 16, topics: [], neighbours }
  const context: YearContext = {
    year,
    ...counts,
    groups: NO_GROUPS,
    archives: [],
    hasAddress: true,
    hasData: true,
  }
  const parts = [{ bucket, entries: [makeEntry({ precision: 'day', day })] }]
  const pages = [...planYear(context, parts)]
  const summary = summarizeSheet({ kind: 'year', context, parts, pages })
  return JSON.parse(JSON.stringify(summary)) as SheetSummary
}

describe('the summaries of sheets', () => {
  it('are merged in the order of the sheets', () => {
    const summaries = new SheetSummaries()
    for (const year of ['2019', '2020']) summaries.add(summarizeYear(year))
    const { recent, sitemaps } = summaries.collected
    expect(recent.ofAll().map(({ date }) => date.day)).toEqual(['2020-05-17', '2019-05-17'])
    expect(recent.ofGroup('topics', 'vervoer')).toHaveLength(2)
    expect(recent.ofGroup('sources', 'Redactie Noord')).toEqual([])
    const topic = { kind: 'topics', key: 'vervoer' } as const
    expect(recent.storyOf({ ...topic, count: 2 }).map(({ url }) => url.slice(0, 4))).toEqual([
      '2019',
      '2020',
    ])
    expect(recent.storyOf({ ...topic, count: 900 })).toEqual([])
    expect(sitemaps.urls).toEqual([
      'sitemaps/2019-05.xml',
      'sitemaps/2019.xml',
      'sitemaps/2020-05.xml',
      'sitemaps/2020.xml',
    ])
  })

  it('may have nothing to say, as those of days', () => {
    const sides = { before: null, after: null, previousDay: null, nextDay: null, within: null }
    const month = { daysOfMonth: [], isBusy: false, otherYears: [] }
    const context = { ...sides, ...month, groups: writeJson(NO_GROUPS), topics: [], dossiers: [] }
    const summary = summarizeSheet({ kind: 'days', context, days: [], loose: [] })
    const summaries = new SheetSummaries()
    summaries.add(summary)
    expect(summary).toMatchObject({ recent: null, sitemaps: null })
    expect(summaries.collected.recent.ofAll()).toEqual([])
    expect(summaries.collected.sitemaps.urls).toEqual([])
  })
})
