/** Some days of a month, or articles without a day → a page for each article, day and list. */
import type { GroupKind } from '../record/archive.js'
import type { PublicationDate } from '../record/date.js'
import type { Holding } from '../record/entry.js'
import type { DayKey, MonthKey, YearKey } from '../record/strings.js'
import type { PlannedArticle, PageOf } from '../record/page.js'
import type { PageBy } from '../record/page-kinds.js'
import type { Link, Mention, Neighbours } from '../record/link.js'
import type { RelatedArticles } from '../record/related.js'
import { readJson, type Json } from '../record/json.js'
import { folderUrl, monthOf, outputPath, periodUrl, undatedUrl, yearOf } from '../record/url.js'
import { byKind } from './group-kinds.js'

/** The groups of the month of each kind, by their keys in entries. */
export type MonthGroups = Readonly<
  Record<GroupKind, readonly (readonly [key: string, group: Mention])[]>
>

/** All that these pages show of the rest of the archive, as plain data: they can show nothing else of it. */
export interface DaysContext {
  /** The last article before these days, the first one after them. */
  readonly before: Link | null
  readonly after: Link | null
  /** The nearest days outside that have articles. */
  readonly previousDay: DayKey | null
  readonly nextDay: DayKey | null
  /** The month or year of the list of articles without a day; null for those without any date. */
  readonly within: MonthKey | YearKey | null
  /**
   * The topics, places, sources … of the month. There are hundreds, and each sheet of the month takes them to another
   * thread: as text that is cheap, and only the thread that plans the sheet parses it.
   */
  readonly groups: Json<MonthGroups>
}

export interface HeldDay {
  readonly day: DayKey
  /** The articles of the day, in order of time. */
  readonly holdings: readonly Holding[]
}

/**
 * The neighbours of an article with a day are the articles before and after it, if need be on the nearest other day;
 * those of the others are in their own list. `relations` is in the order of the articles, or empty.
 */
export function* planDays(
  context: DaysContext,
  days: readonly HeldDay[],
  loose: readonly Holding[],
  relations: readonly RelatedArticles[],
): Generator<PageBy<'days'>> {
  const linkGroups = groupLinksOf(context)
  const dated = days.flatMap(({ holdings }) => holdings)
  yield* planArticles(dated, context, linkGroups, relations)
  const rest = relations.slice(dated.length)
  yield* planArticles(loose, { before: null, after: null }, linkGroups, rest)
  for (const [index, { day, holdings }] of days.entries()) {
    const previous = days[index - 1]?.day ?? context.previousDay
    const next = days[index + 1]?.day ?? context.nextDay
    const neighbours = {
      previous: previous && linkPeriod(previous),
      next: next && linkPeriod(next),
    }
    yield planDay(day, holdings, neighbours)
  }
  if (loose.length > 0) yield planUndated(context.within, loose)
}

type LinkGroups = (kind: GroupKind, holding: Holding) => readonly Mention[]

function groupLinksOf({ groups }: DaysContext): LinkGroups {
  const known = readJson(groups)
  const links = byKind((kind) => new Map(known[kind]))
  return (kind, { entry }) => entry[kind].map((key) => links[kind].get(key)!)
}

function* planArticles(
  holdings: readonly Holding[],
  { before, after }: Pick<DaysContext, 'before' | 'after'>,
  linkGroups: LinkGroups,
  relations: readonly RelatedArticles[],
): Generator<PlannedArticle> {
  for (const [index, holding] of holdings.entries()) {
    const previous = index === 0 ? before : linkHolding(holdings[index - 1])
    const next = index === holdings.length - 1 ? after : linkHolding(holdings[index + 1])
    yield planArticle(holding, { previous, next }, linkGroups, relations[index] ?? NO_RELATIONS)
  }
}

export function linkHolding(holding: Holding | undefined): Link | null {
  return holding ? { url: holding.entry.url, label: holding.entry.headline } : null
}

function planArticle(
  holding: Holding,
  neighbours: Neighbours,
  linkGroups: LinkGroups,
  relations: RelatedArticles,
): PlannedArticle {
  const { entry, mark } = holding
  const trail = trailOf(entry.date)
  const view = {
    entry,
    words: mark.words,
    trail,
    up: trail.at(-1)!,
    topics: linkGroups('topics', holding),
    places: linkGroups('places', holding),
    people: linkGroups('people', holding),
    organisations: linkGroups('organisations', holding),
    sources: linkGroups('sources', holding).filter(hasPages),
    authors: linkGroups('authors', holding).filter(hasPages),
    neighbours,
    relations,
  }
  return { kind: 'article', url: entry.url, output: outputPath(entry.url), view, body: mark.body }
}

const NO_RELATIONS: RelatedArticles = { copies: [], related: [], later: [] }

function hasPages(mention: Mention): mention is Link {
  return mention.url !== null
}

/** The year, month and day (or list of undated articles) that the article belongs to; labels are keys. */
function trailOf(date: PublicationDate): readonly Link[] {
  const last: Link = { url: folderUrl(date), label: 'undated' }
  switch (date.precision) {
    case 'minute':
    case 'day':
      return [yearOf(date.day), monthOf(date.day), date.day].map(linkPeriod)
    case 'month':
      return [...[yearOf(date.month), date.month].map(linkPeriod), last]
    case 'year':
      return [linkPeriod(date.year), last]
    case 'none':
      return [last]
  }
}

function linkPeriod(period: DayKey | MonthKey | YearKey): Link {
  return { url: periodUrl(period), label: period }
}

function planDay(day: DayKey, holdings: readonly Holding[], neighbours: Neighbours): PageOf<'day'> {
  const url = periodUrl(day)
  const entries = holdings.map(({ entry }) => entry)
  return { kind: 'day', url, output: outputPath(url), view: { day, entries, neighbours } }
}

function planUndated(
  within: YearKey | MonthKey | null,
  loose: readonly Holding[],
): PageOf<'undated'> {
  const url = undatedUrl(within)
  const entries = loose.map(({ entry }) => entry)
  return { kind: 'undated', url, output: outputPath(url), view: { within, entries } }
}
