/** Lists and pages of time, in English. */
import { groupDigits, plural as count } from '../../report/counts.js'
import { articles } from './en-counts.js'
import type { CoverageTexts, HomeTexts, ListTexts } from './texts.js'

export const englishHome: HomeTexts = {
  years: (value) => count(value, 'year', 'years'),
  topics: (value) => count(value, 'topic', 'topics'),
  languages: (value) => count(value, 'language', 'languages'),
  busiestDay: 'The busiest day',
  latestDay: 'The latest day',
  latestArticle: 'The latest article',
  span: (first, last) => (first === last ? first : `From ${first} to ${last}`),
  allTopics: (value) => `All ${count(value, 'topic', 'topics')}`,
}

export const englishCoverage: CoverageTexts = {
  title: 'Years and months',
  intro:
    'The number of articles of every month. The darker, the more; an empty cell is a month of which the archive has nothing.',
  gaps: 'Why months are missing',
  gap: (letter) => `see reason ${letter}`,
}

export const englishLists: ListTexts = {
  latest: 'Latest articles',
  years: 'Years',
  days: 'Days',
  topics: 'Topics',
  empty: 'There are no articles yet.',
  allOf: (value, period) => `All ${articles(value)} of ${period}`,
  dayUnknown: 'Day unknown',
  monthUnknown: 'Day and month unknown',
  perYear: 'By year',
  perMonth: 'Articles by month',
  perTopic: 'Articles by topic',
  busiest: 'Busiest days',
  monthBars: (year, peak, value) =>
    `Articles by month of ${year}; most in ${peak}: ${groupDigits(value)}.`,
  dayTopics: 'Topics of the day',
  aroundDay: 'Around this day',
  otherYears: (date) => `${date} in other years`,
  allYears: 'all years',
  byHour: 'By hour',
  onDate: (date) => `On ${date}`,
  onThisDayIntro: 'What happened on a day, all years together. Days without articles have no page.',
  timeline: (first, last, peak, value) =>
    `Articles a year from ${first} to ${last}; most in ${peak}: ${groupDigits(value)}.`,
  calendar: (period) => `Calendar of ${period}`,
  inGroup: (label, period) => `${label} in ${period}`,
  story: 'From the beginning',
  largest: 'The largest',
  wider: 'Part of',
  narrower: 'Includes',
  together: 'Often together with',
  byName: 'By name',
  asTree: 'As a tree',
  thin: 'Small topics',
  thinIntro:
    'These topics have too few articles yet for pages of their own. Their articles are listed here.',
}
