/** What the page says to its script → words, figures and dates as readers of the page write them. */
import type { SearchScriptTexts } from '../../language/interface/search-texts.js'
import type { Wording } from '../../search/explain-query.js'
import { fillIn, formOf } from '../../language/fill-in.js'
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
  /** Names of the twelve months, and what they are called under a diagram. */
  readonly months: readonly string[]
  readonly shortMonths: readonly string[]
  readonly texts: SearchScriptTexts
}

export interface PageWords extends Wording {
  readonly lang: string
  readonly say: SearchScriptTexts
  readonly colon: string
  readonly number: (value: number) => string
  readonly percent: (share: number) => string
  readonly articles: (count: number) => string
  /** What weekday a day is. */
  readonly weekday: (day: string) => string
  /** `1969-07` below a diagram: `jul` */
  readonly shortMonth: (month: string) => string
  /** Remembers what values of facets are called. */
  readonly learn: (facet: string, value: string, label: string) => void
}

/** Dates are in the figures of Europe, and so are numbers. */
const FIGURES = { numberingSystem: 'latn' } as const

export function pageWordsOf({ lang, months, shortMonths, texts }: PageData): PageWords {
  const figures = new Intl.NumberFormat(lang, FIGURES)
  const shares = new Intl.NumberFormat(lang, {
    ...FIGURES,
    style: 'percent',
    maximumSignificantDigits: 2,
  })
  const languages = new Intl.DisplayNames(lang, { type: 'language' })
  const weekdays = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' })
  const plural = new Intl.PluralRules(lang)
  const labels = new Map<string, string>()
  const number = (value: number): string => figures.format(value)
  return {
    lang,
    say: texts,
    texts: texts.explain,
    number,
    percent: (share) => shares.format(share),
    articles: (count) =>
      fillIn(formOf(texts.articles, plural.select(count)), { count: number(count) }),
    comma: texts.comma,
    colon: texts.colon,
    weekday: (day) => weekdays.format(new Date(`${day}T00:00Z`)),
    shortMonth: (month) => nameIn(shortMonths, month),
    date: (date) => {
      const [year = '', , day = ''] = date.slice(0, 10).split('-')
      if (date.length < 7) return year
      const month = nameIn(months, date)
      if (day === '') return fillIn(texts.dates.month, { month, year })
      const figure = day === '01' ? texts.dates.first : String(Number(day))
      return fillIn(texts.dates.day, { day: figure, month, year })
    },
    label: ({ facet, value }: FacetExpression) =>
      facet === 'lang'
        ? nameLanguage(languages, value)
        : (labels.get(`${facet}:${value}`) ?? value),
    learn: (facet, value, label) => labels.set(`${facet}:${value}`, label),
  }
}

function nameIn(months: readonly string[], month: string): string {
  return months[Number(month.slice(5, 7)) - 1] ?? month
}

function nameLanguage(languages: Intl.DisplayNames, tag: string): string {
  try {
    return languages.of(tag) ?? tag
  } catch {
    return tag
  }
}
