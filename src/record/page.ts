/** Pages as plain data: the name of a template and what it shows. Templates turn them into HTML or XML. */
import type { Root } from 'mdast'
import type { Article } from './article.js'
import type { FileRange } from './byte-range.js'
import type { Severity } from './diagnostic.js'
import type { DossiersView, DossierView, DossierYearView } from './dossiers.js'
import type { Entry, SourceKind } from './entry.js'
import type { GroupLetterView, GroupPeriodView, GroupsView, GroupView } from './group-page.js'
import type {
  DataPackageView,
  DataView,
  FeedArchiveView,
  FeedView,
  SitemapIndexView,
  SitemapView,
} from './machine-page.js'
import type { Comparison, RelatedArticle, RelatedArticles } from './related.js'
import type { ArticleFile, Counted, HeadlineLink, Link, Mention, Neighbours } from './link.js'
import type { LanguageTag, OutputPath, PageUrl, SourcePath, YearKey } from './strings.js'
import type { RedactedPage, Redirect, RedirectTarget, Tombstone } from './redirect.js'
import type {
  AddedView,
  HomeView,
  YearView,
  MonthView,
  DayView,
  DatesView,
  OnThisDayView,
  DatesScriptView,
  DaysScriptView,
  CoverageView,
  PeriodView,
  UndatedView,
} from './time-page.js'
import type { TopicJudgement } from './topics.js'

/** The way on from an article within its first topic. */
export interface TopicWalk {
  readonly neighbours: Neighbours<HeadlineLink>
  /** Its place in the topic, counted from 1; null where the topic is so large that each new article would change it. */
  readonly position: { readonly number: number; readonly count: number } | null
}

/** All of an article's page but the article itself, which stays in the store until the page is rendered. */
export interface ArticlePlan {
  readonly entry: Entry
  /** Words in headline and body. */
  readonly words: number
  /** What its file is, where that is published beside its page. */
  readonly source: SourceKind | null
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
  /** The dossiers that have it. */
  readonly dossiers: readonly Link[]
  readonly relations: RelatedArticles
  /** Previous and next article of the same day, then of the nearest day that has articles. */
  readonly neighbours: Neighbours<HeadlineLink>
  /** Null where it has no day, or no topic that has a page. */
  readonly walk: TopicWalk | null
  /** The days of its month that have articles, counted from 1; none where the month has very many. */
  readonly daysOfMonth: readonly number[]
  /** What else is made of the article. */
  readonly files: readonly ArticleFile[]
}

export interface ArticleView extends ArticlePlan {
  readonly article: Article
  readonly judgement: TopicJudgement
  /** Null where it is no copy of an earlier one, and where nothing differs. */
  readonly comparison: Comparison | null
  /** The bytes of its file as base64, where they are published. */
  readonly sourceBytes: string | null
}

/** An earlier article of which one is a copy, and its record. */
export interface CopiedArticle {
  readonly article: RelatedArticle
  readonly body: FileRange
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

/** `/search/`: the ways to browse, besides what its script finds. */
export interface SearchView {
  readonly count: number
  /** Oldest first, those that have articles. */
  readonly years: readonly Counted<YearKey>[]
  readonly undated: Counted<'undated'> | null
}

/** A page of the archive's own, such as one about its collection. */
export interface OwnPageView {
  readonly title: string
  readonly description: string
  /** Null where the page does not say: it is in the first language of the archive. */
  readonly language: LanguageTag | null
  readonly body: Root
}

export interface PageViews {
  readonly home: HomeView
  readonly added: AddedView
  readonly year: YearView
  readonly month: MonthView
  readonly day: DayView
  readonly dates: DatesView
  readonly 'on-this-day': OnThisDayView
  readonly coverage: CoverageView
  readonly period: PeriodView
  readonly undated: UndatedView
  readonly article: ArticleView
  readonly groups: GroupsView
  readonly 'group-letter': GroupLetterView
  readonly group: GroupView
  readonly 'group-period': GroupPeriodView
  readonly dossiers: DossiersView
  readonly dossier: DossierView
  readonly 'dossier-year': DossierYearView
  readonly search: SearchView
  readonly opensearch: Readonly<Record<string, never>>
  readonly report: ReportView
  readonly about: Readonly<Record<string, never>>
  readonly 'own-page': OwnPageView
  readonly 'not-found': Readonly<Record<string, never>>
  readonly 'atom-feed': FeedView
  readonly 'json-feed': FeedView
  readonly 'feed-archive': FeedArchiveView
  readonly 'data-lines': DataView
  readonly 'data-csv': DataView
  readonly 'data-package': DataPackageView
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

/** The text that a page shows in full: that of an article, or of a page of the archive's own. */
export function bodyOn(page: Page): Root | null {
  return page.kind === 'own-page' ? page.view.body : (articleOn(page)?.body ?? null)
}

/** What waits for its article, and where that lies. */
export type Unfilled<Filled extends { readonly view: ArticleView }> = Omit<Filled, 'view'> & {
  readonly view: ArticlePlan
  readonly body: FileRange
  readonly copied?: CopiedArticle
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
