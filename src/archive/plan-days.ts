/** Some days of a month, or articles without a day → a page for each article, day and list. */
import type { GroupKind } from '../record/archive.js'
import { countUp } from '../record/by-key.js'
import type { PublicationDate } from '../record/date.js'
import type { Holding } from '../record/entry.js'
import type { DayKey, MonthKey, YearKey } from '../record/strings.js'
import type { ArticlePlan, PlannedArticle, PageOf, TopicWalk } from '../record/page.js'
import type { DayView } from '../record/time-page.js'
import type { PageBy } from '../record/page-kinds.js'
import type { HeatStep } from '../record/heat.js'
import type { CountedMention, HeadlineLink, Link, Mention, Neighbours } from '../record/link.js'
import type { DossierRule } from '../record/dossiers.js'
import type { RelatedArticles } from '../record/related.js'
import { readJson, type Json } from '../record/json.js'
import { folderUrl, monthOf, outputPath, periodUrl, undatedUrl, yearOf } from '../record/url.js'
import { dossierLinksOf } from './dossiers.js'
import { byKind } from './group-kinds.js'
import { linkEntry, walkTopics, type TopicBeyond } from './topic-walks.js'

/** The groups of the month of each kind, by their keys in entries. */
export type MonthGroups = Readonly<
  Record<GroupKind, readonly (readonly [key: string, group: Mention])[]>
>

/** All that these pages show of the rest of the archive, as plain data: they can show nothing else of it. */
export interface DaysContext {
  /** The last article before these days, the first one after them. */
  readonly before: HeadlineLink | null
  readonly after: HeadlineLink | null
  /** The nearest days outside that have articles. */
  readonly previousDay: DayKey | null
  readonly nextDay: DayKey | null
  /** The month or year of the list of articles without a day; null for those without any date. */
  readonly within: MonthKey | YearKey | null
  /** The days of the month that have articles, counted from 1, each with its heat: no count, which changes more often. */
  readonly daysOfMonth: readonly (readonly [day: number, heat: HeatStep])[]
  /** Whether the month has so many articles that a new day may not rewrite the page of each. */
  readonly isBusy: boolean
  /** For each of these days, the nearest of the same date in other years. */
  readonly otherYears: readonly (readonly DayKey[])[]
  /**
   * The topics, places, sources … of the month. There are hundreds, and each sheet of the month takes them to another
   * thread: as text that is cheap, and only the thread that plans the sheet parses it.
   */
  readonly groups: Json<MonthGroups>
  /** How the first topics of these articles go on beyond them. */
  readonly topics: readonly TopicBeyond[]
  /** The dossiers that may have articles of the month. */
  readonly dossiers: readonly DossierRule[]
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
  const daysOfMonth = linkedDaysOf(context)
  const walks = walkTopics(context.topics, dated)
  yield* planArticles(dated, { ...context, daysOfMonth, walks }, linkGroups, relations)
  const rest = relations.slice(dated.length)
  const { dossiers } = context
  const apart = { before: null, after: null, daysOfMonth, dossiers, walks: NO_WALKS }
  yield* planArticles(loose, apart, linkGroups, rest)
  for (const [index, { day, holdings }] of days.entries()) {
    const previous = days[index - 1]?.day ?? context.previousDay
    const next = days[index + 1]?.day ?? context.nextDay
    const neighbours = {
      previous: previous && linkPeriod(previous),
      next: next && linkPeriod(next),
    }
    const own = { ...context, neighbours, otherYears: context.otherYears[index] ?? [] }
    yield planDay(day, holdings, own, linkGroups)
  }
  if (loose.length > 0) yield planUndated(context.within, loose)
}

type LinkGroups = (kind: GroupKind, holding: Holding) => readonly Mention[]

function groupLinksOf({ groups }: DaysContext): LinkGroups {
  const known = readJson(groups)
  const links = byKind((kind) => new Map(known[kind]))
  return (kind, { entry }) => entry[kind].map((key) => links[kind].get(key)!)
}

interface ArticlesContext extends Pick<DaysContext, 'before' | 'after' | 'dossiers'> {
  readonly daysOfMonth: readonly number[]
  readonly walks: ReadonlyMap<Holding, TopicWalk>
}

const NO_WALKS: ReadonlyMap<Holding, TopicWalk> = new Map()

function linkedDaysOf({ daysOfMonth, isBusy }: DaysContext): readonly number[] {
  return isBusy ? [] : daysOfMonth.map(([day]) => day)
}

function* planArticles(
  holdings: readonly Holding[],
  { before, after, daysOfMonth, dossiers, walks }: ArticlesContext,
  linkGroups: LinkGroups,
  relations: readonly RelatedArticles[],
): Generator<PlannedArticle> {
  for (const [index, holding] of holdings.entries()) {
    const previous = index === 0 ? before : linkHolding(holdings[index - 1])
    const next = index === holdings.length - 1 ? after : linkHolding(holdings[index + 1])
    const related = relations[index] ?? NO_RELATIONS
    const own = {
      daysOfMonth,
      dossiers: dossierLinksOf(holding.entry, dossiers),
      walk: walks.get(holding) ?? null,
    }
    yield planArticle(holding, { previous, next }, linkGroups, related, own)
  }
}

export function linkHolding(holding: Holding | undefined): HeadlineLink | null {
  return holding ? linkEntry(holding.entry) : null
}

function planArticle(
  holding: Holding,
  neighbours: Neighbours<HeadlineLink>,
  linkGroups: LinkGroups,
  relations: RelatedArticles,
  own: Pick<ArticlePlan, 'daysOfMonth' | 'dossiers' | 'walk'>,
): PlannedArticle {
  const { entry, mark } = holding
  const trail = trailOf(entry.date)
  const view = {
    entry,
    words: mark.words,
    source: mark.source ?? null,
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
    ...own,
    files: [],
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

function planDay(
  day: DayKey,
  holdings: readonly Holding[],
  context: Pick<DayView, 'daysOfMonth' | 'otherYears' | 'neighbours'>,
  linkGroups: LinkGroups,
): PageOf<'day'> {
  const url = periodUrl(day)
  const { daysOfMonth, otherYears, neighbours } = context
  const entries = holdings.map(({ entry }) => entry)
  const topics = countTopics(holdings, linkGroups)
  const view = { day, entries, daysOfMonth, topics, otherYears, neighbours }
  return { kind: 'day', url, output: outputPath(url), view }
}

/** The most topics that a day lists. */
const DAY_TOPICS = 12

function countTopics(
  holdings: readonly Holding[],
  linkGroups: LinkGroups,
): readonly CountedMention[] {
  const counts = new Map<Mention, number>()
  for (const holding of holdings)
    for (const topic of linkGroups('topics', holding)) countUp(counts, topic)
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, DAY_TOPICS)
    .map(([{ label, url }, count]) => ({ label, url, count }))
}

function planUndated(
  within: YearKey | MonthKey | null,
  loose: readonly Holding[],
): PageOf<'undated'> {
  const url = undatedUrl(within)
  const entries = loose.map(({ entry }) => entry)
  return { kind: 'undated', url, output: outputPath(url), view: { within, entries } }
}
