/** The texts of a language, as data → what templates call: the same, with a function where something is filled in. */
import { fillIn, formOf, type Forms, type Text } from '../fill-in.js'
import type { InterfaceLanguage } from './texts.js'
import { writeNumbers } from './write-numbers.js'

/** One line for each text with something to fill in; all others are handed on as they are. */
export function speak({ plural, numbers, texts, rules, hints }: InterfaceLanguage) {
  const { about, article, coverage, home, lists, past, report, search, why } = texts
  const { number, percent, tenths, fileSize } = writeNumbers(numbers)
  const form = (forms: Forms<'other'>, count: number): string => formOf(forms, plural(count))
  const counted = (forms: Forms<'other'>) => (count: number) =>
    fillIn(form(forms, count), { count: number(count) })
  return {
    ...texts,
    number,
    articles: counted(texts.articles),
    home: {
      ...home,
      years: counted(home.years),
      topics: counted(home.topics),
      languages: counted(home.languages),
      allTopics: counted(home.allTopics),
      span: (first: string, last: string) =>
        first === last ? first : fillIn(home.span, { first, last }),
    },
    coverage: { ...coverage, gap: filled(coverage.gap, 'letter') },
    lists: {
      ...lists,
      addedOn: filled(lists.addedOn, 'date'),
      allOf: (count: number, period: string) =>
        fillIn(form(lists.allOf, count), { count: number(count), period }),
      monthBars: (year: string, peak: string, count: number) =>
        fillIn(lists.monthBars, { year, peak, count: number(count) }),
      timeline: (first: string, last: string, peak: string, count: number) =>
        fillIn(lists.timeline, { first, last, peak, count: number(count) }),
      otherYears: filled(lists.otherYears, 'date'),
      onDate: filled(lists.onDate, 'date'),
      calendar: filled(lists.calendar, 'period'),
      inGroup: filled(lists.inGroup, 'group', 'period'),
      mapCaption: (located: number, count: number) =>
        fillIn(lists.mapCaption, { located: number(located), count: number(count) }),
    },
    article: {
      ...article,
      comments: counted(article.comments),
      position: (place: number, count: number) =>
        fillIn(article.position, { number: number(place), count: number(count) }),
      fileSize,
    },
    why: {
      ...why,
      byLabels: (topics: number) => form(why.byLabels, topics),
      /** In hundredths of its points; all of them where there is no other. */
      lead: (hundredths: number) =>
        hundredths === 100 ? why.noRival : fillIn(why.lead, { share: percent(hundredths / 100) }),
      precision: (right: number) => fillIn(why.precision, { right: number(right) }),
      tenths,
    },
    cite: { ...texts.cite, and: filled(texts.cite.and, 'name') },
    provenance: { ...texts.provenance, percent },
    report: {
      ...report,
      meanings: rules as Readonly<Record<string, string>>,
      hints,
      places: counted(report.places),
      firstOf: (shown: number, count: number) =>
        fillIn(report.firstOf, { shown: number(shown), count: number(count) }),
    },
    about: {
      ...about,
      publication: filled(about.publication, 'publication'),
      citation: filled(about.citation, 'archive'),
    },
    past: { ...past, withdrawnOn: filled(past.withdrawnOn, 'date') },
    search: {
      ...search,
      description: filled(search.description, 'archive'),
      script: {
        ...search.script,
        comma: texts.comma,
        colon: texts.colon,
        articles: texts.articles,
      },
    },
  }
}

type Values<Names extends readonly string[]> = { readonly [Each in keyof Names]: string }

/** The values come in the order of the names. */
function filled<const Names extends readonly string[]>(
  text: Text<Names[number]>,
  ...names: Names
): (...values: Values<Names>) => string {
  return (...values) =>
    fillIn(text, Object.fromEntries(names.map((name, index) => [name, values[index]!])))
}
