/** An article → what every form of citation is made of. */
import { calendarDate } from '../../src/record/date.js'
import type { ArticleView } from '../../src/record/page.js'
import type { PageContext } from '../../src/template/page-context.js'

export interface Citation {
  /** Unique within the archive, of letters, figures and hyphens. */
  readonly key: string
  /** Full names; where there are none, the agencies. */
  readonly authors: readonly string[]
  readonly title: string
  readonly publication: string
  /** The year, month and day as far as they are known: `2020`, `04`. */
  readonly date: readonly string[]
  readonly address: string | null
  readonly language: string | null
}

export function citationOf(context: PageContext, view: ArticleView): Citation {
  const { article, entry, authors, sources } = view
  const names = authors.length > 0 ? authors : sources
  return {
    key: entry.url.replace(/\.html$/, '').replaceAll('/', '-'),
    authors: names.map(({ label }) => oneLine(label)),
    title: oneLine(article.headline),
    publication: oneLine(context.site.settings.publication),
    date: calendarDate(article.date)?.split('-') ?? [],
    address: context.address,
    language: context.ownLanguage,
  }
}

/** The forms for programs go by lines. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
