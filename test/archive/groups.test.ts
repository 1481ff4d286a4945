/** Groups of articles: what they are called on the site, and which stand beside them. */
import { describe, expect, it } from 'vitest'
import { nameGroups } from '../../src/archive/name-groups.js'
import { nearGroupsIn } from '../../src/archive/near-groups.js'
import type { ArchiveSummary, Group, GroupKind } from '../../src/record/archive.js'
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
