/** What the page says to its script → words, figures and dates as readers of the page write them. */
import type { SearchScriptTexts } from '../../language/interface/search-texts.js'
import type { Wording } from '../../search/explain-query.js'
import { fillCount, fillIn } from '../../search/fill-in.js'
import type { FacetExpression } from '../../search/query.js'

/** The data block of the page. */
export interface PageData {
  readonly lang: string
  /** What the page is called. */
  readonly title: string
  readonly archive: string
  /** Of this page; empty where the archive has none. */
  readonly address: string
  /** The way from this page to the root of the site. */
  readonly root: string
  /** Names of the twelve months. */
  readonly months: readonly string[]
  readonly texts: SearchScriptTexts
}

export interface PageWords extends Wording {
  readonly lang: string
  readonly say: SearchScriptTexts
  readonly number: (value: number) => string
  readonly percent: (share: number) => string
  readonly articles: (count: number) => string
  /** `juli 1969`, and as a label below a diagram: `juli`. */
  readonly monthName: (month: string) => string
  /** Remembers what values of facets are called. */
  readonly learn: (facet: string, value: string, label: string) => void
}

export function pageWordsOf({ lang, months, texts }: PageData): PageWords {
  const figures = new Intl.NumberFormat(lang)
  const shares = new Intl.NumberFormat(lang, { style: 'percent', maximumSignificantDigits: 2 })
  const languages = new Intl.DisplayNames(lang, { type: 'language' })
  const labels = new Map<string, string>()
  const monthName = (month: string): string => months[Number(month.slice(5, 7)) - 1] ?? month
  const number = (value: number): string => figures.format(value)
  return {
    lang,
    say: texts,
    texts: texts.explain,
    number,
    percent: (share) => shares.format(share),
    articles: (count) => fillCount(texts.articles, count, number),
    monthName,
    date: (date) => {
      const [year = '', , day = ''] = date.slice(0, 10).split('-')
      if (date.length < 7) return year
      const month = monthName(date)
      return day === ''
        ? fillIn(texts.dates.month, { month, year })
        : fillIn(texts.dates.day, { day: String(Number(day)), month, year })
    },
    label: ({ facet, value }: FacetExpression) =>
      facet === 'lang'
        ? nameLanguage(languages, value)
        : (labels.get(`${facet}:${value}`) ?? value),
    learn: (facet, value, label) => labels.set(`${facet}:${value}`, label),
  }
}

function nameLanguage(languages: Intl.DisplayNames, tag: string): string {
  try {
    return languages.of(tag) ?? tag
  } catch {
    return tag
  }
}
