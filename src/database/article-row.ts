/** An article as its page shows it → its row in the database. */
import type { Article } from '../record/article.js'
import { calendarDate, isoDate } from '../record/date.js'
import type { Entry } from '../record/entry.js'
import { linesOf } from '../text/block-text.js'
import type { ARTICLE_COLUMNS } from './schema.js'

export type ArticleRow = Readonly<Record<(typeof ARTICLE_COLUMNS)[number], string | number | null>>

/** Nothing but what the page shows as its own words: what is withheld, redacted or furniture is not there. `url` is the public address. */
export function articleRow(entry: Entry, article: Article, words: number, url: string): ArticleRow {
  const { date, updated, headline, kicker, language, teaser } = entry
  // The page does not show the text either.
  const blocks = article.notices.includes('rights-metadata') ? [] : article.body.children
  return {
    url,
    date: isoDate(date),
    year: Number(calendarDate(date)?.slice(0, 4) ?? 0) || null,
    updated: updated && isoDate(updated),
    headline,
    kicker,
    dateline: article.dateline,
    lead: teaser,
    body: blocks.map((block) => linesOf(block).join('\n')).join('\n\n'),
    language: language.startsWith('und') ? null : language,
    words,
    original_url: article.originalUrl,
  }
}
