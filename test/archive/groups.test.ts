/** Groups of articles: what they are called on the site, and which stand beside them. */
import { describe, expect, it } from 'vitest'
import { nameGroups } from '../../src/archive/name-groups.js'
import { byKind } from '../../src/archive/group-kinds.js'
import { planGroups } from '../../src/archive/plan-groups.js'
import { Recent } from '../../src/archive/recent.js'
import { nearGroupsIn } from '../../src/archive/near-groups.js'
import type { ArchiveSummary, Group, GroupKind } from '../../src/record/archive.js'
import type { PageOf } from '../../src/record/page.js'
import type { YearKey } from '../../src/record/strings.js'
import { expectEffortBelow } from '../support/effort.js'

const SIZE = 30_000

function groupsOf(
  kind: GroupKind,
  keys: readonly string[],
  label: (key: string) => string,
  published: Readonly<Record<string, string>> = {},
): ReadonlyMap<string, Group> {
  const years = new Map([['2020' as YearKey, 1]])
  return nameGroups(kind, new Map(keys.map((key) => [key, years])), {
    labelOf: (_, key) => label(key),
    descriptionOf: () => null,
    widerOf: (_, key) => (key === 'k0' ? null : 'k0'),
    coordinatesOf: () => null,
    fewestOf: () => 1,
    publishedSlugOf: (_, key) => published[key] ?? null,
    isPublishedSlug: (_, slug) => Object.values(published).includes(slug),
  })
}

describe('groups of one slug', () => {
  it('get numbers in the order of their keys, beside those that others were published with', () => {
    const published = { d: 'jan-3', z: 'jan' }
    const groups = groupsOf('topics', ['c', 'a', 'd', 'b', 'e'], () => 'Jan', published)
    expect([...groups].map(([key, { slug }]) => `${key} ${slug}`)).toEqual([
      'a jan-2',
      'b jan-4',
      'c jan-5',
      'd jan-3',
      'e jan-6',
    ])
  })

  it('may be very many', () => {
    const keys = Array.from({ length: SIZE }, (_, n) => `k${n}`)
    expectEffortBelow(66, () => {
      const groups = groupsOf('people', keys, () => 'Jan Peeters')
      expect(new Set([...groups.values()].map(({ slug }) => slug)).size).toBe(SIZE)
    })
  })
})

/** The index of so many authors, and the pages of letters. */
function indexOf(size: number): {
  readonly index: PageOf<'groups'>['view']
  readonly letters: readonly PageOf<'group-letter'>[]
} {
  const keys = Array.from({ length: size }, (_, n) => `k${n}`)
  const authors = groupsOf('authors', keys, (key) => `${'éBc1'[Number(key.slice(1)) % 4]}${key}`)
  const groups = { ...byKind(() => new Map<string, Group>()), authors }
  const summary = { groups, pairs: new Map() } as unknown as ArchiveSummary
  const pages = [...planGroups(summary, new Recent())]
  const index = pages.find((page) => page.kind === 'groups')!.view
  return { index, letters: pages.filter((page) => page.kind === 'group-letter') }
}

describe('the index of groups', () => {
  it('has all of them, up to 300', () => {
    const { index, letters } = indexOf(300)
    expect(index).toMatchObject({ count: 300, letters: [] })
    expect(index.groups).toHaveLength(300)
    expect(letters).toEqual([])
  })

  it('has the largest of more, and a page for each letter, without its accent', () => {
    const { index, letters } = indexOf(301)
    expect(index.count).toBe(301)
    expect(index.groups).toHaveLength(100)
    expect(index.letters.map(({ key, count }) => `${key} ${count}`)).toEqual([
      '# 75',
      'b 75',
      'c 75',
      'e 76',
    ])
    expect(letters.map(({ url }) => url)).toEqual([
      'authors/other.html',
      'authors/b.html',
      'authors/c.html',
      'authors/e.html',
    ])
    const all = letters.flatMap(({ view }) => view.groups.map(({ url }) => url))
    expect(new Set(all).size).toBe(301)
  })
})

describe('the neighbours of a group', () => {
  const keys = Array.from({ length: 5000 }, (_, n) => `k${n}`)
  const topics = groupsOf('topics', keys, (key) => key)
  const none: ReadonlyMap<string, Group> = new Map()
  const groups = {
    topics,
    places: none,
    people: none,
    organisations: none,
    sources: none,
    authors: none,
  }
  const pairs = new Map(
    keys.flatMap((key, n) =>
      [1, 2, 3].map((step) => [`${key} k${(n + step) % 5000}`, step] as const),
    ),
  )

  it('are found for each of thousands in no more time than it takes to go through all', () => {
    const summary = { groups, pairs } as unknown as ArchiveSummary
    expectEffortBelow(45, () => {
      const { narrowerThan, togetherWith } = nearGroupsIn(summary)
      expect(
        keys.map((key) => narrowerThan('topics', key).length + togetherWith(key).length),
      ).toEqual(keys.map((key) => (key === 'k0' ? 4999 + 6 : 6)))
    })
    const { togetherWith } = nearGroupsIn(summary)
    expect(togetherWith('k9').map(({ label, count }) => `${label} ${count}`)).toEqual([
      'k12 3',
      'k6 3',
      'k11 2',
      'k7 2',
      'k10 1',
      'k8 1',
    ])
  })
})
