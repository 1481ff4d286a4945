/** An article as its page shows it, and what the archive calls its groups → the article as the index takes it. */
import type { Article } from '../../record/article.js'
import type { Entry } from '../../record/entry.js'
import type { PublicationDate } from '../../record/date.js'
import { calendarDate } from '../../record/date.js'
import { monthOf } from '../../record/url.js'
import { textOf } from '../../text/block-text.js'
import { LONGEST_TEXT, type Row } from '../schema.js'
import type { FacetValue, SearchedArticle } from './searched-article.js'

/** The groups that have facets. */
export type FacetKind = 'topics' | 'places' | 'sources' | 'authors'

export function byFacetKind<Value>(
  make: (kind: FacetKind) => Value,
): Readonly<Record<FacetKind, Value>> {
  return {
    topics: make('topics'),
    places: make('places'),
    sources: make('sources'),
    authors: make('authors'),
  }
}

/** Groups by what entries hold of them. */
export type GroupBook = Readonly<Record<FacetKind, ReadonlyMap<string, FacetValue>>>

/** Nothing but what the page says in words that are the article's own: no furniture, and what is cut or redacted is gone already. */
export function readArticle(entry: Entry, article: Article, groups: GroupBook): SearchedArticle {
  const valuesOf = (kind: FacetKind): readonly FacetValue[] =>
    entry[kind].map((key) => groups[kind].get(key) ?? { value: key, label: key })
  const places = valuesOf('places')
  const { lead, body } = articleText(article)
  return {
    texts: {
      headline: article.headline,
      lead,
      body,
      byline: [...entry.authors, ...article.byline.initials].join('\n'),
      source: entry.sources.join('\n'),
      places: [article.dateline ?? '', ...places.map(({ label }) => label)].join('\n'),
    },
    facets: {
      topic: valuesOf('topics'),
      place: places,
      source: valuesOf('sources'),
      author: valuesOf('authors'),
      lang: [{ value: entry.language, label: entry.language }],
    },
    row: rowOf(entry, [lead, body].filter((text) => text !== '').join('\n')),
    bucket: bucketOf(entry.date),
  }
}

/** The lead is mostly a paragraph of the body; here its words count once. A summary that the source gives is a lead, too. */
function articleText({ lead, body, notices }: Article): {
  readonly lead: string
  readonly body: string
} {
  // The page does not show the text either.
  if (notices.includes('rights-metadata')) return { lead: '', body: '' }
  const blocks = body.children.map(textOf)
  const at = lead === '' ? -1 : blocks.indexOf(lead)
  return { lead, body: blocks.filter((_, index) => index !== at).join('\n') }
}

/** What orders articles in time: `1987-05-12T09:30`, or as much as is known. */
export function sortableDate(date: PublicationDate): string {
  return date.precision === 'minute' ? `${date.day}T${date.time}` : (calendarDate(date) ?? '')
}

function rowOf({ url, headline, teaser, date, sources, language }: Entry, text: string): Row {
  const more = startOf(text.slice(placeAfter(teaser, text)).trimStart())
  return [url, headline, teaser, sortableDate(date), sources.join(', '), language, more]
}

/** Where the text goes on after what the teaser shows of it, from the beginning of a sentence or a line. */
function placeAfter(teaser: string, text: string): number {
  const shown = teaser.replace(/ …$/, '')
  if (!text.startsWith(shown)) return 0
  if (shown.length === text.length) return text.length
  const line = text.lastIndexOf('\n', shown.length) + 1
  const stop = /^.*[.!?…]["'”’»)]* /s.exec(text.slice(line, shown.length))
  return line + (stop?.[0].length ?? 0)
}

/** As much of a text as a row has, cut at a blank where there is one. */
function startOf(text: string): string {
  if (text.length <= LONGEST_TEXT) return text
  const blank = text.lastIndexOf(' ', LONGEST_TEXT)
  return text.slice(0, blank > 0 ? blank : LONGEST_TEXT).toWellFormed()
}

function bucketOf(date: PublicationDate): string {
  if (date.precision === 'minute' || date.precision === 'day') return monthOf(date.day)
  return calendarDate(date) ?? 'undated'
}
