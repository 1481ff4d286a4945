/** Which articles a dossier has: by address, by groups, by words of the headline, by dates as far as they are known. */
import { describe, expect, it } from 'vitest'
import {
  dossierLinksOf,
  dossiersOfMonth,
  settleDossier,
  type SettledDossier,
} from '../../src/archive/dossiers.js'
import type { Bucket, Group, GroupKind } from '../../src/record/archive.js'
import type { PublicationDate } from '../../src/record/date.js'
import type { Dossier, DossierQuery } from '../../src/record/dossiers.js'
import type * as Names from '../../src/record/strings.js'
import { makeEntry, plainWords } from '../support/sample-article.js'
import { byKind } from '../../src/archive/group-kinds.js'

const ANY: DossierQuery = { groups: [], words: [], from: null, to: null }

function dossierOf(query: Partial<DossierQuery> | null, articles: readonly string[] = []): Dossier {
  return {
    slug: 'brug',
    title: 'De brug',
    intro: [],
    query: query && { ...ANY, ...query },
    articles: articles as readonly Names.PageUrl[],
    formerly: [],
    position: { line: 3, column: 1 },
    positions: { sport: { line: 6, column: 4 }, 'Vervor en verker': { line: 7, column: 4 } },
  }
}

function groupOf(kind: GroupKind, key: string, slug: string, label: string): Group {
  const years = new Map()
  const rest = { description: null, count: 1, years, isThin: false, wider: null, coordinates: null }
  return { kind, key, slug, label, ...rest }
}

const GROUPS = {
  ...byKind(() => new Map<string, Group>()),
  topics: new Map([['vervoer', groupOf('topics', 'vervoer', 'verkeer', 'Vervoer en vérkeer')]]),
}

function settle(dossier: Dossier): SettledDossier {
  return settleDossier(dossier, { groups: GROUPS }, (url) =>
    url.includes('weg') ? null : (url.replace('oud', 'nieuw') as Names.PageUrl),
  )
}

function has(
  query: Partial<DossierQuery>,
  date: PublicationDate,
  headline = 'Brug over de Schélde',
): boolean {
  const entry = makeEntry(date, { ...plainWords, headline })
  return dossierLinksOf(entry, [settle(dossierOf(query)).dossier]).length === 1
}

const day = (text: string): PublicationDate => ({ precision: 'day', day: text as Names.DayKey })
const month = (text: string): PublicationDate => ({
  precision: 'month',
  month: text as Names.MonthKey,
})
const year = (text: string): PublicationDate => ({ precision: 'year', year: text as Names.YearKey })

/** The months that are told of it. */
const months = (dossier: Dossier): readonly string[] =>
  ['1952-12', '1953', '1953-01', '1953-02', '1953-03', 'undated'].filter((bucket) => {
    const groups = { ...byKind(() => []), topics: [['vervoer', 1] as const] }
    return (
      dossiersOfMonth([settle(dossier).dossier], { bucket: bucket as Bucket, groups }).length > 0
    )
  })

describe('a dossier', () => {
  it.each(['vervoer', 'VERKEER', 'Vervoer en verkeer'])('finds a topic called %s', (name) => {
    const { dossier, warnings } = settle(dossierOf({ groups: [['topics', [name]]] }))
    expect(dossier.query!.groups).toEqual([['topics', ['vervoer']]])
    expect(warnings).toEqual([])
  })

  it('tells the keeper what it does not find, with the place', () => {
    const { dossier, warnings } = settle(
      dossierOf({ groups: [['topics', ['sport', 'Vervor en verker']]] }, [
        '2020/05/17/oud.html',
        '2020/05/17/weg.html',
      ]),
    )
    expect(dossier.articles).toEqual(['2020/05/17/nieuw.html'])
    expect(warnings.map(({ rule, file, line }) => [rule, file, line])).toEqual([
      ['dossier-article', 'dossiers.yaml', 3],
      ['dossier-name', 'dossiers.yaml', 6],
      ['dossier-name', 'dossiers.yaml', 7],
    ])
    expect(warnings[1]!.reason).toBe('No article has the “sport” that the dossier “brug” asks for.')
    expect(warnings[2]!.reason).toContain('; did you mean “Vervoer en vérkeer”?')
    expect(has({ groups: [['topics', ['sport']]] }, day('2020-05-17'))).toBe(false)
  })

  it('looks for whole words and words in a row, whatever their accents and capitals', () => {
    const date = day('2020-05-17')
    for (const word of ['brug', 'SCHELDE', 'over de'])
      expect(has({ words: [word, 'niets'] }, date)).toBe(true)
    for (const word of ['bru', 'de over', 'schelde brug'])
      expect(has({ words: [word] }, date)).toBe(false)
  })

  it.each([
    ['1953', '1953', true, true, true],
    ['1953-02', '1953-02', true, true, false],
    ['1953-02-03', '1953-02-03', true, false, false],
    ['1953-02-04', null, false, false, false],
    ['1953-01-31', null, true, true, false],
    [null, '1953-02-02', false, false, false],
    [null, '1953-02-28', true, false, false],
    ['1952', '1954', true, true, true],
    ['1954', null, false, false, false],
    [null, '1952', false, false, false],
  ])('between %s and %s takes what is surely within', (from, to, ofDay, ofMonth, ofYear) => {
    expect(has({ from, to }, day('1953-02-03'))).toBe(ofDay)
    expect(has({ from, to }, month('1953-02'))).toBe(ofMonth)
    expect(has({ from, to }, year('1953'))).toBe(ofYear)
    expect(has({ from, to }, { precision: 'none' })).toBe(false)
  })

  it('is told to the months alone that may have something of it', () => {
    expect(months(dossierOf({ from: '1953-01-15', to: '1953-02' }))).toEqual([
      '1953',
      '1953-01',
      '1953-02',
    ])
    expect(months(dossierOf({ words: ['x'] }))).toHaveLength(6)
    expect(months(dossierOf({ groups: [['topics', ['vervoer']]] }))).toHaveLength(6)
    expect(months(dossierOf({ groups: [['topics', ['sport']]] }))).toEqual([])
    expect(
      months(dossierOf(null, ['1953/02/01/a.html', '1953/undated/b.html', 'undated/c.html'])),
    ).toEqual(['1953', '1953-02', 'undated'])
    expect(months(dossierOf(null, ['1953/03/undated/d.html']))).toEqual(['1953-03'])
  })
})
