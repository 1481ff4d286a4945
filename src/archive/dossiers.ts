/** Dossiers as the keeper wrote them → which articles each has, sheet by sheet. */
import type { ArchiveSummary, Bucket, Group, GroupKind } from '../record/archive.js'
import { calendarDate } from '../record/date.js'
import type { Diagnostic, Position } from '../record/diagnostic.js'
import type { Dossier, DossierQuery, DossierRule } from '../record/dossiers.js'
import type { Entry } from '../record/entry.js'
import type { MonthSummary } from '../record/month.js'
import type { Link } from '../record/link.js'
import { type PageUrl, sourcePath } from '../record/strings.js'
import { dossierUrl, folderIn } from '../record/url.js'
import { findOwn } from '../record/find-own.js'
import { foldName } from '../language/fold-name.js'
import { diagnose } from '../report/diagnose.js'
import { guessMeant } from '../report/did-you-mean.js'
import { isWithin } from './is-within.js'

export interface SettledDossier {
  readonly dossier: Dossier
  /** For the keeper alone: what is not there may have been withdrawn. */
  readonly warnings: readonly Diagnostic[]
}

/** `findPage` gives the page of an article by any of its addresses. */
export function settleDossier(
  dossier: Dossier,
  { groups }: Pick<ArchiveSummary, 'groups'>,
  findPage: (url: PageUrl) => PageUrl | null,
): SettledDossier {
  const warnings: Diagnostic[] = []
  const { slug, position } = dossier
  const placeOf = (word: string): Position => findOwn(dossier.positions, word) ?? position
  const keysOf = (kind: GroupKind, names: readonly string[]): readonly string[] =>
    names.flatMap((name) => {
      const keys = findKeys(groups[kind].values(), name)
      const meant = keys.length > 0 ? null : findMeant(groups[kind].values(), name)
      if (keys.length === 0)
        warnings.push(diagnose('dossier-name', FILE, placeOf(name), slug, name, meant ?? ''))
      return keys
    })
  const articles = dossier.articles.flatMap((url) => {
    const page = findPage(url)
    if (page === null) warnings.push(diagnose('dossier-article', FILE, placeOf(url), slug, url))
    return page ?? []
  })
  const { query } = dossier
  const settled = query && {
    ...query,
    groups: query.groups.map(([kind, names]) => [kind, keysOf(kind, names)] as const),
    words: query.words.map(fold),
  }
  return { dossier: { ...dossier, query: settled, articles }, warnings }
}

const FILE = sourcePath('dossiers.yaml')

/** By key, slug or label. */
function findKeys(groups: Iterable<Group>, name: string): readonly string[] {
  const folded = fold(name)
  return Array.from(groups).flatMap(({ key, slug, label }) =>
    [key, slug, label].some((each) => fold(each) === folded) ? [key] : [],
  )
}

/** The label that the name may be a slip of the pen for. */
function findMeant(groups: Iterable<Group>, name: string): string | null {
  const labels = new Map(Array.from(groups, ({ label }) => [fold(label), label]))
  const meant = guessMeant(fold(name), [...labels.keys()])
  return meant === null ? null : (labels.get(meant) ?? null)
}

/** Words between blanks, without capitals and accents: ` brand in gent `. */
function fold(text: string): string {
  return ` ${foldName(text)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ')} `
}

/** What each dossier may have of a month; of settled ones. */
export function dossiersOfMonth(
  dossiers: readonly Dossier[],
  { bucket, groups }: Pick<MonthSummary, 'bucket' | 'groups'>,
): readonly DossierRule[] {
  return dossiers.flatMap(({ slug, title, query, articles }) => {
    const own = articles.filter((url) => bucketIn(url) === bucket)
    const asked = query && mayMatch(query, bucket, groups) ? query : null
    return own.length > 0 || asked ? [{ slug, title, query: asked, articles: own }] : []
  })
}

function mayMatch(
  { groups, from, to }: DossierQuery,
  bucket: Bucket,
  known: MonthSummary['groups'],
): boolean {
  if (bucket === 'undated' && (from !== null || to !== null)) return false
  if (from !== null && from > `${bucket}${LATEST}`) return false
  if (to !== null && bucket.slice(0, to.length) > to) return false
  return groups.every(([kind, keys]) => known[kind].some(([key]) => keys.includes(key)))
}

/** Sorts after every date that begins with what stands before it. */
const LATEST = '~'

/** `2020/04/17/moskou.html` → `2020-04` */
function bucketIn(url: PageUrl): string {
  const parts = folderIn(url)
    .replace(/(?:undated)?\/$/, '')
    .split('/')
    .filter(Boolean)
  return parts.length === 0 ? 'undated' : parts.slice(0, 2).join('-')
}

/** Links to the dossiers that have the article, in the order of the file. */
export function dossierLinksOf(entry: Entry, rules: readonly DossierRule[]): readonly Link[] {
  return rules
    .filter((rule) => isIn(entry, rule))
    .map(({ slug, title }) => ({ url: dossierUrl(slug), label: title }))
}

/** Whether the dossier has the article. */
export function isIn(entry: Entry, { query, articles }: DossierRule): boolean {
  return articles.includes(entry.url) || (query !== null && matches(entry, query))
}

function matches(entry: Entry, { groups, words, from, to }: DossierQuery): boolean {
  if (!groups.every(([kind, keys]) => entry[kind].some((key) => keys.includes(key)))) return false
  if (words.length > 0) {
    const headline = fold(entry.headline)
    if (!words.some((word) => headline.includes(word))) return false
  }
  return isWithin(calendarDate(entry.date), from, to)
}
