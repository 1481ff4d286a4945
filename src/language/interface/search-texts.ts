/** What the interface says of searching: on every page, on the search page, and in the script of that page. */

/** As `search/query.ts` names them. */
type Facet = 'topic' | 'place' | 'source' | 'author' | 'lang'
type Order = 'relevance' | 'newest' | 'oldest'

export interface SearchTexts {
  /** The name of the page and of the form. */
  readonly title: string
  /** What the box is called, and what its button says. */
  readonly box: string
  readonly button: string
  /** `Zoek in Demo-archief` */
  readonly description: (archive: string) => string
  /** The page without JavaScript, and the ways to go instead. */
  readonly noScript: string
  readonly ways: string
  /** Rows of what can be typed and what it finds; the first is the heading. */
  readonly help: string
  readonly examples: readonly (readonly [typed: string, meaning: string])[]
  readonly script: SearchScriptTexts
}

/** A number in words: `{count}` stands for its figures. */
export interface Plural {
  readonly one: string
  readonly other: string
}

/**
 * What the script says. It reaches the page as data, so all of it is text, with names in braces for what is filled in.
 */
export interface SearchScriptTexts {
  readonly articles: Plural
  readonly opening: string
  readonly failed: string
  readonly retry: string
  /** What was typed has no letter and no figure. */
  readonly noWords: string
  /** More was typed than is searched for. */
  readonly cut: string
  /** Other forms of the words that count, too: `{forms}` */
  readonly forms: string
  /** A year was typed as a word: `{year}` */
  readonly onlyOf: string
  readonly filters: string
  /** `{filter}` */
  readonly removeFilter: string
  readonly orders: Readonly<Record<Order, string>>
  readonly order: string
  readonly views: { readonly articles: string; readonly time: string }
  readonly view: string
  /** `{first}`, `{last}`, `{total}` */
  readonly shown: string
  readonly pages: string
  readonly previous: string
  readonly next: string
  /** `{page}` */
  readonly page: string
  readonly facets: Readonly<Record<Facet, string>>
  /** `{count}` */
  readonly more: string
  readonly undated: string
  readonly overTime: OverTimeTexts
  readonly none: NothingFoundTexts
  readonly cite: {
    readonly title: string
    /** `{query}`, `{archive}`, `{hits}`, `{last}`, `{address}` */
    readonly full: string
    /** The same where no article has a date. */
    readonly undated: string
  }
  readonly explain: ExplanationTexts
  readonly dates: {
    /** `{day}`, `{month}`, `{year}` */
    readonly day: string
    readonly month: string
  }
}

export interface OverTimeTexts {
  readonly perYear: string
  /** `{year}` */
  readonly perMonth: string
  readonly allYears: string
  /** `{period}`, `{hits}` */
  readonly bar: string
  /** `{period}`, `{count}` */
  readonly most: string
  readonly title: string
  readonly shares: string
  readonly counts: string
  readonly scale: string
  /** What the diagram shows: `{lines}`, `{first}`, `{last}` */
  readonly diagram: string
  /** `{words}`, `{period}`, `{hits}`, `{share}` */
  readonly point: string
  readonly table: string
  readonly period: string
  readonly all: string
  readonly csv: string
  readonly hint: string
  /** `{words}` */
  readonly remove: string
  readonly shareOfYear: string
  readonly shareOfMonth: string
}

export interface NothingFoundTexts {
  readonly title: string
  readonly text: string
  /** Before the nearest words of the index. */
  readonly nearest: string
  readonly withoutFilters: string
  readonly withoutDates: string
  readonly anyWord: string
}

export interface ExplanationTexts {
  /** `{what}` */
  readonly searching: string
  readonly everything: string
  readonly and: string
  readonly or: string
  /** `{what}` */
  readonly not: string
  readonly word: string
  readonly prefix: string
  readonly exact: string
  readonly fields: {
    readonly headline: string
    readonly lead: string
    readonly body: string
    readonly byline: string
    readonly source: string
    readonly places: string
  }
  /** `{value}` */
  readonly facets: Readonly<Record<Facet, string>>
  /** `{from}`, `{to}` */
  readonly between: string
  readonly from: string
  readonly to: string
  /** `{date}` */
  readonly in: string
  readonly on: string
}
