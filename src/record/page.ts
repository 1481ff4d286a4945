/** Pages as plain data: the name of a template and what it shows. Templates turn them into HTML or XML. */
import type { Article } from './article.js'
import type { FileRange } from './byte-range.js'
import type { Severity } from './diagnostic.js'
import type { Entry } from './entry.js'
import type { Gap } from './gaps.js'
import type { GroupPeriodView, GroupsView, GroupView } from './group-page.js'
import type { HeatStep } from './heat.js'
import type { FeedArchiveView, FeedView, SitemapIndexView, SitemapView } from './machine-page.js'
import type { RelatedArticles } from './related.js'
import type {
  ArticleFile,
  Counted,
  CountedMention,
  GroupLink,
  HeadlineLink,
  Link,
  Mention,
  Neighbours,
} from './link.js'
import type {
  DayKey,
  MonthDay,
  MonthKey,
  OutputPath,
  PageUrl,
  SourcePath,
  YearKey,
} from './strings.js'
import type { RedactedPage, Redirect, RedirectTarget, Tombstone } from './redirect.js'
import type { TopicJudgement } from './topics.js'

export interface HomeView {
  readonly count: number
  /** The first and the last day that have articles. */
  readonly span: { readonly first: DayKey; readonly last: DayKey } | null
  /** The number of languages that its articles are in, as far as known. */
  readonly languages: number
  /** The number of topics with pages of their own. */
  readonly topicCount: number
  /** The months, `07`, that have dates with articles in any year. */
  readonly datedMonths: readonly string[]
  /** The busiest day, with its articles; where no day has two of them, the latest. */
  readonly lead: DayTeller | null
  /** Oldest first; a year without articles in between has count 0. */
  readonly years: readonly Counted<YearKey>[]
  /** All months of these years where there are few of these; else none. */
  readonly months: readonly Counted<MonthKey>[]
  readonly undated: Counted<'undated'> | null
  /** The busiest days after that. */
  readonly busiest: readonly BusyDay[]
  /** The largest topics, largest first, `unsorted` last. */
  readonly topics: readonly TopicInTime[]
  /** Newest first. */
  readonly latest: readonly Entry[]
}

/** A topic and its articles through the years, oldest first: a number for each year, or for some years in a long archive. */
export interface TopicInTime extends GroupLink {
  readonly bars: readonly number[]
}

/** A day and some of its articles, the one to show first; it may have more than these. */
export interface DayTeller extends Counted<DayKey> {
  readonly stories: readonly Story[]
}

/** A day in a longer list. `entries` may be the first few of `count`. */
export interface DaySummary extends Counted<DayKey> {
  readonly entries: readonly Entry[]
}

export interface YearView {
  readonly year: YearKey
  readonly count: number
  /** All twelve months; every month lists all its days that have articles. */
  readonly months: readonly (Counted<MonthKey> & { readonly days: readonly Counted<DayKey>[] })[]
  /** The most articles of any day of the archive, for heat. */
  readonly peak: number
  /** The articles of which only the year is known. */
  readonly undated: Counted<'undated'> | null
  /** The days with most articles. */
  readonly busiest: readonly BusyDay[]
  readonly topics: readonly TopicOfYear[]
  readonly neighbours: Neighbours
}

/** `before` is the number of articles in the year before; null where the archive has none of that year. */
export interface TopicOfYear extends GroupLink {
  readonly before: number | null
}

/** An article, as other pages show it that have room for a headline and a lead. */
export type Story = Pick<Entry, 'url' | 'headline' | 'teaser' | 'language'>

/** A day, and an article of it. */
export interface BusyDay extends Counted<DayKey> {
  readonly story: Story | null
}

export interface MonthView {
  readonly month: MonthKey
  readonly count: number
  /** The most articles of any day of the archive, for heat. */
  readonly peak: number
  readonly days: readonly DaySummary[]
  /** The articles of which only the month is known. */
  readonly undated: Counted<'undated'> | null
  readonly undatedEntries: readonly Entry[]
  readonly neighbours: Neighbours
}

export interface DayView {
  readonly day: DayKey
  /** The days of its month that have articles, counted from 1, each with its heat. */
  readonly daysOfMonth: readonly (readonly [day: number, heat: HeatStep])[]
  /** What its articles are about, the most first. */
  readonly topics: readonly CountedMention[]
  /** The nearest days of the same date in other years. */
  readonly otherYears: readonly DayKey[]
  /** All of them, by time; those without a time last. Never cut off. */
  readonly entries: readonly Entry[]
  readonly neighbours: Neighbours
}

/** `/on-this-day/`: every date that has articles in any year, 1 January first. */
export interface DatesView {
  readonly dates: readonly Counted<MonthDay>[]
}

/** `/on-this-day/04-17/`: what there is of the date, the earliest year first. */
export interface OnThisDayView {
  readonly date: MonthDay
  readonly days: readonly DayTeller[]
  /** The nearest dates that have articles; labels are keys. */
  readonly neighbours: Neighbours
}

/** What the front page shows on each date of a month. */
export interface DatesScriptView {
  readonly dates: readonly { readonly date: MonthDay; readonly days: readonly DayTeller[] }[]
}

/** Every day that has articles, in order of time. */
export interface DaysScriptView {
  readonly days: readonly DayKey[]
}

/** `/coverage/`: all months, and why some are empty. */
export interface CoverageView {
  readonly count: number
  /** All twelve of each year from the first to the last. */
  readonly months: readonly Counted<MonthKey>[]
  readonly gaps: readonly Gap[]
}

/** `/undated/`, `/2020/undated/` or `/2020/04/undated/`: all that is known is `within`. */
export interface UndatedView {
  readonly within: YearKey | MonthKey | null
  readonly entries: readonly Entry[]
}

/** All of an article's page but the article itself, which stays in the store until the page is rendered. */
export interface ArticlePlan {
  readonly entry: Entry
  /** Words in headline and body. */
  readonly words: number
  /** The day, month, year or undated list that the article stands in. */
  readonly up: Link
  /** From the year down to `up`, as far as the date is known. */
  readonly trail: readonly Link[]
  readonly topics: readonly Mention[]
  readonly places: readonly Mention[]
  readonly people: readonly Mention[]
  readonly organisations: readonly Mention[]
  readonly sources: readonly Link[]
  /** Full names: printed ones, then those that the roster gives for initials. */
  readonly authors: readonly Link[]
  readonly relations: RelatedArticles
  /** Previous and next article of the same day, then of the nearest day that has articles. */
  readonly neighbours: Neighbours<HeadlineLink>
  /** The days of its month that have articles, counted from 1; none where the month has very many. */
  readonly daysOfMonth: readonly number[]
  /** What else is made of the article. */
  readonly files: readonly ArticleFile[]
}

export interface ArticleView extends ArticlePlan {
  readonly article: Article
  readonly judgement: TopicJudgement
}

/** How often a rule spoke. */
export interface RuleCount {
  readonly rule: string
  readonly count: number
  /** The first of them, in order of file. */
  readonly hits: readonly RuleHit[]
}
export interface RuleReport extends RuleCount {
  readonly severity: Severity
  readonly meaning: string
  readonly hint: string
}
export interface RuleHit {
  readonly file: SourcePath
  readonly line: number
  readonly column: number
  readonly reason: string
  /** The page that the record became. */
  readonly url: PageUrl | null
}

/** `/report/`: every source accounted for. */
export interface ReportView {
  readonly files: number
  readonly records: number
  readonly pages: number
  readonly quarantined: number
  readonly heldBack: number
  readonly withdrawn: number
  /** Worst first. */
  readonly rules: readonly RuleReport[]
  /** Files that are no articles: other file types, links. The first `ignored.length` of `ignoredCount`. */
  readonly ignored: readonly SourcePath[]
  readonly ignoredCount: number
}

/** An old address, and the one to go to instead. */
export interface RedirectView {
  readonly to: RedirectTarget
}

/** `/withdrawals/`: what was taken out and what was changed on request, newest first. */
export interface WithdrawalsView {
  readonly withdrawn: readonly Tombstone[]
  readonly redacted: readonly RedactedPage[]
}

/** Every redirect, for a server that wants to know them. */
export interface RedirectMapView {
  readonly redirects: readonly Redirect[]
}

export interface PageViews {
  readonly home: HomeView
  readonly year: YearView
  readonly month: MonthView
  readonly day: DayView
  readonly dates: DatesView
  readonly 'on-this-day': OnThisDayView
  readonly coverage: CoverageView
  readonly undated: UndatedView
  readonly article: ArticleView
  readonly groups: GroupsView
  readonly group: GroupView
  readonly 'group-period': GroupPeriodView
  readonly report: ReportView
  readonly about: Readonly<Record<string, never>>
  readonly 'not-found': Readonly<Record<string, never>>
  readonly 'atom-feed': FeedView
  readonly 'json-feed': FeedView
  readonly 'feed-archive': FeedArchiveView
  readonly sitemap: SitemapView
  readonly 'sitemap-index': SitemapIndexView
  readonly 'dates-script': DatesScriptView
  readonly 'days-script': DaysScriptView
  readonly robots: Readonly<Record<string, never>>
  readonly headers: Readonly<Record<string, never>>
  readonly redirect: RedirectView
  readonly tombstone: Tombstone
  readonly withdrawals: WithdrawalsView
  readonly 'netlify-redirects': RedirectMapView
  readonly 'nginx-redirects': RedirectMapView
  readonly 'apache-redirects': RedirectMapView
}
export type PageKind = keyof PageViews

export interface PageOf<Kind extends PageKind> {
  readonly kind: Kind
  readonly url: PageUrl
  readonly output: OutputPath
  readonly view: PageViews[Kind]
}
export type Page = { readonly [Kind in PageKind]: PageOf<Kind> }[PageKind]

/** Kinds of pages that show an article in full. */
type ArticleKind = {
  readonly [Kind in PageKind]: PageViews[Kind] extends ArticleView ? Kind : never
}[PageKind]

/** The article that a page shows in full; null on every other page. */
export function articleOn({ view }: Page): Article | null {
  return 'article' in view ? view.article : null
}

/** What waits for its article, and where that lies. */
export type Unfilled<Filled extends { readonly view: ArticleView }> = Omit<Filled, 'view'> & {
  readonly view: ArticlePlan
  readonly body: FileRange
}
export type PlannedArticle = Unfilled<PageOf<ArticleKind>>
/** A page that shows no article in full. */
export type ListPage = Exclude<Page, PageOf<ArticleKind>>
/** A page as it is planned: small enough to be handed around. */
export type PlannedPage = ListPage | PlannedArticle

/** A finished file, ready to be written. */
export interface OutputFile {
  readonly path: OutputPath
  /** Text is written as UTF-8. */
  readonly content: string | Uint8Array
}
