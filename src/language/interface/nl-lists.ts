/** Lists and pages of time, in Dutch. */
import { articles, count, number } from './nl-counts.js'
import type { CoverageTexts, HomeTexts, ListTexts } from './texts.js'

export const dutchHome: HomeTexts = {
  years: (value) => count(value, 'jaar', 'jaren'),
  topics: (value) => count(value, 'onderwerp', 'onderwerpen'),
  languages: (value) => count(value, 'taal', 'talen'),
  busiestDay: 'De drukste dag',
  latestDay: 'De laatste dag',
  latestArticle: 'Het laatste artikel',
  span: (first, last) => (first === last ? first : `Van ${first} tot ${last}`),
  allTopics: (value) => `Alle ${count(value, 'onderwerp', 'onderwerpen')}`,
}

export const dutchCoverage: CoverageTexts = {
  title: 'Jaren en maanden',
  intro:
    'Van elke maand het aantal artikelen. Hoe donkerder, hoe meer; een leeg vak is een maand waarvan het archief niets heeft.',
  gaps: 'Waarom maanden ontbreken',
  gap: (letter) => `zie reden ${letter}`,
}

export const dutchLists: ListTexts = {
  latest: 'Laatste artikelen',
  years: 'Jaren',
  days: 'Dagen',
  topics: 'Onderwerpen',
  empty: 'Er zijn nog geen artikelen.',
  allOf: (value, period) => `Alle ${articles(value)} van ${period}`,
  dayUnknown: 'Dag onbekend',
  monthUnknown: 'Dag en maand onbekend',
  perYear: 'Per jaar',
  perMonth: 'Artikelen per maand',
  perTopic: 'Artikelen per onderwerp',
  busiest: 'Drukste dagen',
  monthBars: (year, peak, value) =>
    `Artikelen per maand van ${year}; de meeste in ${peak}: ${number(value)}.`,
  dayTopics: 'Onderwerpen van de dag',
  aroundDay: 'Rond deze dag',
  otherYears: (date) => `${date} in andere jaren`,
  allYears: 'alle jaren',
  byHour: 'Naar uur',
  onDate: (date) => `Op ${date}`,
  onThisDayIntro:
    'Wat er op een dag gebeurde, alle jaren samen. Dagen zonder artikelen hebben geen pagina.',
  timeline: (first, last, peak, value) =>
    `Artikelen per jaar van ${first} tot ${last}; de meeste in ${peak}: ${number(value)}.`,
  calendar: (period) => `Kalender van ${period}`,
  inGroup: (label, period) => `${label} in ${period}`,
  story: 'Van het begin',
  largest: 'De grootste',
  wider: 'Hoort bij',
  narrower: 'Omvat',
  together: 'Vaak samen met',
  byName: 'Op naam',
  asTree: 'Als boom',
  thin: 'Kleine onderwerpen',
  thinIntro:
    'Deze onderwerpen hebben nog te weinig artikelen voor een eigen pagina. Hun artikelen staan hier.',
}
