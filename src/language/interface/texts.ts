/** What an interface says: the words around the articles, as data, complete for each language that has one. */
import type { GroupKind } from '../../record/archive.js'
import type { FieldName, Notice } from '../../record/article.js'
import type { RecordFormat } from '../../record/formats.js'
import type { TermForm } from '../../record/topics.js'
import type { WordPlace } from '../../record/words.js'
import type { Counted, Forms, PluralCategory, Text } from '../fill-in.js'
import type { ListTexts } from './list-texts.js'
import type { ReportTexts, RuleHints, RuleMeanings } from './report-texts.js'
import type { SearchTexts } from './search-texts.js'

/** A language that pages can speak. `Category` is what its rule tells apart: each counted text has a form for each. */
export interface InterfaceLanguage<Category extends PluralCategory = 'other'> {
  /** The rule of CLDR, from `make-plural/cardinals`. */
  readonly plural: (count: number) => PluralCategory
  readonly numbers: NumberStyle
  readonly texts: InterfaceTexts<Category>
  readonly rules: RuleMeanings
  readonly hints: RuleHints
}

/** How numbers are written: in the figures of Europe, in every language. */
export interface NumberStyle {
  /** Between three figures and three. */
  readonly group: string
  /** So many figures at least stand in groups. */
  readonly groupedFrom: 4 | 5
  readonly decimal: string
  readonly percent: Text<'number'>
  /** Bytes, thousands of them, millions … */
  readonly sizes: readonly [string, string, string, string, string]
}

/** Texts begin with a capital where they stand alone and without one where they follow something. */
export interface InterfaceTexts<C extends PluralCategory = 'other'> {
  /** Between the items of a list: `, ` */
  readonly comma: string
  /** Between a label and what it is of: `: `, with a blank before it in French. */
  readonly colon: string
  /** `42 artikelen` */
  readonly articles: Counted<C>
  /** The topic of articles that name none. */
  readonly unsorted: string
  readonly undated: string
  readonly navigation: NavigationTexts
  readonly home: HomeTexts<C>
  readonly dossiers: DossierTexts
  readonly coverage: CoverageTexts
  readonly lists: ListTexts<C>
  readonly article: ArticleTexts<C>
  readonly relations: RelationsTexts
  readonly why: WhyTexts<C>
  readonly notes: NoteTexts
  readonly cite: CiteTexts
  readonly provenance: ProvenanceTexts
  readonly report: ReportTexts<C>
  readonly about: AboutTexts
  readonly past: PastTexts
  readonly notFound: NotFoundTexts
  readonly search: SearchTexts
}

export interface NavigationTexts {
  readonly skip: string
  /** Name of the links at the top of every page. */
  readonly site: string
  readonly breadcrumb: string
  readonly home: string
  /** The page of all years and months. */
  readonly years: string
  readonly onThisDay: string
  /** What the field is called that leads to the day nearest to a date, and how dates are written in it: day, month and year in figures. */
  readonly date: string
  readonly groups: Readonly<Record<GroupKind, string>>
  readonly about: string
  readonly report: string
  readonly feeds: string
  /** Name of the links to both sides, of which one may be missing. */
  readonly neighbours: string
  readonly previous: Readonly<Record<'year' | 'month' | 'day' | 'date' | 'article', string>>
  readonly next: Readonly<Record<'year' | 'month' | 'day' | 'date' | 'article', string>>
}

/** The front page of the archive. */
export interface HomeTexts<C extends PluralCategory = 'other'> {
  /** `70 jaren`, `21 onderwerpen`, `7 talen` */
  readonly years: Counted<C>
  readonly topics: Counted<C>
  readonly languages: Counted<C>
  readonly busiestDay: string
  readonly latestDay: string
  /** Above the one article that the page begins with where no day has several. */
  readonly latestArticle: string
  /** Of two years: `Van 1900 tot 2022` */
  readonly span: Text<'first' | 'last'>
  readonly allTopics: Counted<C>
  /** Articles that the keeper has chosen. */
  readonly picks: string
  /** Stretches of time with a name. */
  readonly periods: string
}

/** What the keeper has put together. */
export interface DossierTexts {
  /** Also what the menu calls the page of all of them. */
  readonly title: string
  /** A sentence about what they are. */
  readonly intro: string
  readonly all: string
}

/** The page that shows of which months the archive has articles, and of which it has none. */
export interface CoverageTexts {
  readonly title: string
  readonly intro: string
  readonly gaps: string
  /** `augustus 1914 – november 1918` is the period; this is what a cell in it says to readers who hear it. */
  readonly gap: Text<'letter'>
}

export interface ArticleTexts<C extends PluralCategory = 'other'> {
  readonly by: string
  readonly sources: string
  readonly updated: string
  readonly notices: Readonly<Record<Notice, string>>
  /** `3 reacties toen de tekst werd vastgelegd` */
  readonly comments: Counted<C>
  readonly original: string
  readonly permalink: string
  readonly rights: string
  /** The place of an article among those of its topic. */
  readonly position: Text<'number' | 'count'>
  readonly noBody: string
  /** The files that the text links to. */
  readonly attachments: string
  /** What the lines of the page are called that stood around the article: buttons, offers, other articles. */
  readonly furniture: string
  /** The article in other forms, as files. */
  readonly files: string
  /** A link by which a reader writes to the keeper. */
  readonly reportError: string
}

/** Headings above other articles. */
export interface RelationsTexts {
  /** The same text, published once more. */
  readonly copies: string
  /** Before the headline of the earlier article of which the text is a copy, and a colon. */
  readonly differences: string
  /** What words are called that are in the other text only, and in this one only. */
  readonly onlyThere: string
  readonly onlyHere: string
  readonly related: string
  readonly later: string
}

/** Why an article has its topics. */
export interface WhyTexts<C extends PluralCategory = 'other'> {
  /** What the panel is called; `unsorted` where no topic was sure enough. */
  readonly title: string
  readonly unsorted: string
  /** The source names so many topics. */
  readonly byLabels: Forms<C>
  readonly byWords: string
  /** No topic is sure enough; before those that came nearest. */
  readonly candidates: string
  readonly noCandidate: string
  /** How far the first is ahead of the second, as a share of its points. */
  readonly lead: Text<'share'>
  /** There is no second. */
  readonly noRival: string
  /** Of 100 articles of which the topic is known and the lead as large, so many had the right one. */
  readonly precision: Text<'right'>
  readonly forms: Readonly<Record<Exclude<TermForm, 'exact'>, string>>
  readonly places: Readonly<Record<WordPlace, string>>
  /** What the terms that are not shown give. */
  readonly rest: string
}

/** Footnotes of an article. */
export interface NoteTexts {
  /** The heading above them. */
  readonly footnotesLabel: string
  /** What the arrow back to the text is called. */
  readonly backLabel: string
}

export interface CiteTexts {
  readonly title: string
  /** The button that copies a citation. */
  readonly copy: string
  /** The citation in words, as opposed to the forms that programs read. */
  readonly plain: string
  /** The marks around the headline that is cited. */
  readonly quotes: readonly [open: string, close: string]
  /** The marks around what is quoted within it. */
  readonly innerQuotes: readonly [open: string, close: string]
  /** The last of several authors. */
  readonly and: Text<'name'>
  /** In place of a year that is not known, abbreviated. */
  readonly noDate: string
  /** Before the number of a page. */
  readonly page: string
  /** How a single paragraph is cited. */
  readonly paragraph: string
}

export interface ProvenanceTexts {
  readonly title: string
  /** Before the number of an article in its file, where that is not the first. */
  readonly record: string
  readonly formats: Readonly<Record<RecordFormat, string>>
  /** What the list of fields shows: for each its rule, where it stands, how sure it is. */
  readonly caption: string
  readonly fields: Readonly<Record<FieldName, string>>
  /** Before the reason of a correction. */
  readonly corrected: string
  /** Above front matter that Pressmark does not know. */
  readonly extra: string
}

export interface AboutTexts {
  readonly publication: Text<'publication'>
  readonly how: readonly string[]
  readonly citing: string
  readonly citingIntro: string
  /** The parts of a citation, in order. */
  readonly citation: Text<'archive'>
  readonly rights: string
  readonly noRights: string
}

/** Pages that tell what became of an address. */
export interface PastTexts {
  /** The page is at another address now. */
  readonly moved: string
  readonly withdrawn: string
  /** `Ingetrokken op 17 april 2020.` */
  readonly withdrawnOn: Text<'date'>
  readonly reason: string
  readonly gone: string
  readonly goneText: string
  /** The page that lists withdrawals and redactions. */
  readonly list: string
  readonly listIntro: string
  readonly withdrawnArticles: string
  readonly redactedArticles: string
  /** In place of the address of one article. */
  readonly everywhere: string
}

export interface NotFoundTexts {
  readonly title: string
  readonly text: string
  readonly ways: string
}
