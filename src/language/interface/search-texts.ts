/** What the interface says of searching: on every page, on the search page, and in the script of that page. */
import type { Forms, Text } from '../fill-in.js'

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
  readonly description: Text<'archive'>
  /** The page without JavaScript, and the ways to go instead. */
  readonly noScript: string
  readonly ways: string
  /** Rows of what can be typed and what it finds; the first is the heading. */
  readonly help: string
  readonly examples: readonly (readonly [typed: string, meaning: string])[]
  /** Without what the script takes from the rest of the interface. */
  readonly script: Omit<SearchScriptTexts, 'comma' | 'colon' | 'articles'>
}

/**
 * What the script says. It reaches the page as data, so all of it is text, with names in braces for what is filled in.
 */
export interface SearchScriptTexts {
  readonly comma: string
  readonly colon: string
  readonly articles: Forms<'other'>
  readonly opening: string
  readonly failed: string
  readonly retry: string
  /** What was typed has no letter and no figure. */
  readonly noWords: string
  /** More was typed than is searched for. */
  readonly cut: string
  /** Other forms of the words that count, too. */
  readonly forms: Text<'forms'>
  /** A year was typed as a word. */
  readonly onlyOf: Text<'year'>
  /** A day was typed with another weekday than its own. */
  readonly otherDay: Text<'date' | 'weekday'>
  /** What was typed is read as a date. */
  readonly asWords: Text<'words'>
  readonly filters: string
  readonly removeFilter: Text<'filter'>
  readonly orders: Readonly<Record<Order, string>>
  readonly order: string
  readonly views: { readonly articles: string; readonly time: string }
  readonly view: string
  readonly shown: Text<'first' | 'last' | 'total'>
  readonly pages: string
  readonly previous: string
  readonly next: string
  readonly page: Text<'page'>
  readonly facets: Readonly<Record<Facet, string>>
  readonly more: Text<'count'>
  readonly undated: string
  readonly overTime: OverTimeTexts
  readonly none: NothingFoundTexts
  readonly cite: {
    readonly title: string
    readonly full: Text<'query' | 'archive' | 'hits' | 'last' | 'address'>
    /** The same where no article has a date. */
    readonly undated: Text<'query' | 'archive' | 'hits' | 'address'>
  }
  readonly explain: ExplanationTexts
  readonly dates: {
    /** How the first day of a month is written, where others are figures. */
    readonly first: string
    readonly day: Text<'day' | 'month' | 'year'>
    readonly month: Text<'month' | 'year'>
  }
}

export interface OverTimeTexts {
  readonly perYear: string
  readonly perMonth: Text<'year'>
  readonly allYears: string
  /** Hits without a date, which no bar has. */
  readonly undated: Text<'count'>
  readonly bar: Text<'period' | 'hits'>
  readonly most: Text<'period' | 'count'>
  readonly title: string
  readonly shares: string
  readonly counts: string
  readonly scale: string
  /** What the diagram shows. */
  readonly diagram: Text<'lines' | 'first' | 'last'>
  readonly point: Text<'words' | 'period' | 'hits' | 'share'>
  readonly table: string
  readonly period: string
  readonly all: string
  readonly csv: string
  readonly hint: string
  readonly remove: Text<'words'>
  /** Where there are more lines than are drawn. */
  readonly drawn: Text<'drawn' | 'total'>
  readonly shareOfYear: string
  readonly shareOfMonth: string
}

export interface NothingFoundTexts {
  readonly title: string
  readonly text: string
  /** Before the nearest words of the index. */
  readonly nearest: string
  readonly withoutFilters: string
  /** Without one of its filters. */
  readonly without: Text<'filter'>
  /** The days of the archive's articles. */
  readonly archive: Text<'dates'>
  readonly withoutDates: string
  readonly anyWord: string
  /** Without the part of an article that was asked for. */
  readonly anywhere: string
  /** Without the quotes. */
  readonly allWords: string
  /** Before names of a facet, where none is the one that was typed. */
  readonly values: string
}

export interface ExplanationTexts {
  readonly searching: Text<'what'>
  readonly everything: string
  readonly and: string
  readonly or: string
  readonly not: Text<'what'>
  readonly word: Text<'word'>
  readonly prefix: Text<'word'>
  /** Of a phrase: its words but the last, of which the beginning was typed. */
  readonly phrasePrefix: Text<'words' | 'start'>
  readonly exact: Text<'word'>
  readonly fields: {
    readonly headline: Text<'what'>
    readonly lead: Text<'what'>
    readonly body: Text<'what'>
    readonly byline: Text<'what'>
    readonly source: Text<'what'>
    readonly places: Text<'what'>
  }
  readonly facets: Readonly<Record<Facet, Text<'value'>>>
  /** What was typed names no language. */
  readonly language: Text<'value'>
  readonly dated: string
  readonly undated: string
  readonly between: Text<'from' | 'to'>
  readonly from: Text<'from'>
  readonly to: Text<'to'>
  /** A month or a year. */
  readonly in: Text<'date'>
  /** A day. */
  readonly on: Text<'date'>
}
