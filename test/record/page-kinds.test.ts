/** The table of page kinds against what it speaks of: templates, planners, and the places of pages. */
import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type * as Names from '../../src/record/strings.js'
import { ownsPage } from '../../src/pipeline/print/print-sheet.js'
import {
  nameSheet,
  type DaysPlan,
  type SheetPlan,
  type YearPlan,
} from '../../src/pipeline/sheet-plan.js'
import type { Bucket } from '../../src/record/archive.js'
import { writeJson } from '../../src/record/json.js'
import {
  isReserved,
  PAGE_KIND_NAMES,
  PAGE_KINDS,
  timesAt,
  type PageOwner,
} from '../../src/record/page-kinds.js'
import { makePages } from '../support/sample-pages.js'

const root = resolve(import.meta.dirname, '../..')

function read(folder: string): readonly (readonly [name: string, text: string])[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [name, readFileSync(join(root, folder, name), 'utf8')])
}

describe('page kinds', () => {
  it('have a template each, and there is no other', () => {
    const names = read('templates').map(([name]) => name.replace(/\.ts$/, ''))
    const templates = names.filter((name) => !name.includes('/'))
    expect(templates.toSorted()).toEqual(PAGE_KIND_NAMES.toSorted())
  })

  it('are planned, all of them', () => {
    const text = read('src').map(([, source]) => source)
    const planned = (kind: string): boolean =>
      text.some((source) => source.includes(`kind: '${kind}',`))
    expect(PAGE_KIND_NAMES.filter((kind) => !planned(kind))).toEqual([])
  })

  it.each(makePages())('have pages where the table says: $kind at $output', ({ kind, output }) => {
    const owners = Object.keys(PAGE_KINDS[kind].places) as readonly PageOwner[]
    expect(owners.filter((owner) => timesAt(output, owner).length > 0)).not.toEqual([])
  })
})

function daysPlan(bucket: string, from: number, to: number): DaysPlan {
  const kinds = { topics: [], places: [], people: [], organisations: [], sources: [], authors: [] }
  const sides = { before: null, after: null, previousDay: null, nextDay: null, within: null }
  const month = { daysOfMonth: [], isBusy: false, otherYears: [] }
  const context = { ...sides, ...month, groups: writeJson(kinds), topics: [], dossiers: [] }
  const sheet = { from, to, file: '', days: [], loose: null, relations: null, context }
  return { kind: 'days', bucket: bucket as Bucket, ...sheet }
}

function yearPlan(year: string): YearPlan {
  const groups = { topics: [], places: [], people: [], organisations: [], sources: [], authors: [] }
  const context = {
    year: year as Names.YearKey,
    count: 0,
    months: [],
    undated: 0,
    peak: 16,
    topics: [],
    neighbours: { previous: null, next: null },
    archives: [],
    groups,
    hasAddress: true,
    hasData: true,
  }
  return { kind: 'year', months: [], context }
}

describe('a sheet', () => {
  const first = daysPlan('2020-04', 1, 16)
  const last = daysPlan('2020-04', 17, 31)
  const cases: readonly (readonly [plan: SheetPlan, path: string, isOwn: boolean])[] = [
    [first, '2020/04/16/a.html', true],
    [first, '2020/04/16/a.txt', true],
    [first, '2020/04/16/index.html', true],
    [first, '2020/04/17/a.html', false],
    [first, '2020/05/16/a.html', false],
    [first, '2020/04/index.html', false],
    [first, '2020/04/undated/a.html', false],
    [last, '2020/04/undated/a.html', true],
    [last, '2020/04/undated/index.html', true],
    [last, '2020/undated/a.html', false],
    [last, 'undated/a.html', false],
    [last, 'a/2020/04/17/a.html', false],
    [daysPlan('2020', 1, 31), '2020/undated/a.html', true],
    [daysPlan('undated', 1, 31), 'undated/index.html', true],
    [daysPlan('undated', 1, 31), '2020/undated/index.html', false],
    [yearPlan('2020'), '2020/index.html', true],
    [yearPlan('2020'), '2020/04/index.html', true],
    [yearPlan('2020'), '2020/04/17/index.html', false],
    [yearPlan('2020'), '2020/04/a.html', false],
    [yearPlan('2020'), 'topics/politics/2020/index.html', true],
    [yearPlan('2020'), 'topics/politics/2020/04/17/index.html', true],
    [yearPlan('2020'), 'topics/politics/2021/index.html', false],
    [yearPlan('2020'), 'topics/politics/index.html', false],
    [yearPlan('2020'), 'sitemaps/2020.xml', true],
    [yearPlan('2020'), 'sitemaps/2020-04-2.xml', true],
    [yearPlan('2020'), 'sitemaps/pages.xml', false],
    [yearPlan('2020'), 'index.html', false],
    [yearPlan('undated'), 'topics/politics/undated/index.html', true],
    [yearPlan('undated'), 'sitemaps/undated.xml', true],
    [yearPlan('undated'), 'undated/index.html', false],
  ]
  it.each(cases.map(([plan, path, isOwn]) => ({ name: nameSheet(plan), plan, path, isOwn })))(
    'may have printed what lies within it: $name, $path: $isOwn',
    ({ plan, path, isOwn }) => {
      expect(ownsPage(plan, path as Names.OutputPath)).toBe(isOwn)
    },
  )
})

describe('redirects', () => {
  it.each([
    'assets/a.css',
    'MEDIA/a.jpg',
    'sitemaps',
    'sitemaps/a.html',
    'Sitemap.xml',
    '_redirects',
    'redirects.nginx.map',
    'redirects.apache.map/a.html',
  ])('may not lie at %s', (path) => {
    expect(isReserved(path as Names.OutputPath)).toBe(true)
  })

  it.each([
    'assets.html',
    'feed.xml',
    'a/sitemap.xml',
    '2020/04/17/media/a.html',
    'redirects.html',
  ])('may lie at %s, if there is no page', (path) => {
    expect(isReserved(path as Names.OutputPath)).toBe(false)
  })
})
