/** What the interface in Dutch says of the reasons for a topic. */
import type { WhyTexts } from './interface-texts.js'
import { writeTenths } from './write-tenths.js'

export const dutchWhy: WhyTexts = {
  title: 'Waarom dit onderwerp?',
  unsorted: 'Waarom niet ingedeeld?',
  byLabels: (topics) => `De bron noemt ${topics === 1 ? 'dit onderwerp' : 'deze onderwerpen'}.`,
  byWords: 'De bron noemt geen onderwerp; de woorden van het artikel gaven de doorslag.',
  candidates:
    'Geen onderwerp is zeker genoeg. De woorden van het artikel wijzen het meest in deze richting:',
  noCandidate: 'In de woorden van dit artikel is geen onderwerp herkend.',
  lead: (hundredths) =>
    hundredths === 100
      ? 'Geen ander onderwerp heeft punten.'
      : `Het eerste onderwerp ligt ${hundredths} % van zijn punten voor op het volgende.`,
  precision: (right) =>
    `Van 100 proefartikelen met zo’n voorsprong was bij ${right} het onderwerp juist.`,
  term: 'Woord',
  form: 'Vorm',
  forms: {
    exact: 'heel woord',
    prefix: 'woordbegin',
    tail: 'woordeinde',
    phrase: 'woordgroep',
    learned: 'geleerd',
  },
  place: 'Plaats',
  places: { headline: 'kop', lead: 'inleiding', body: 'tekst' },
  points: 'Punten',
  rest: 'andere woorden',
  tenths: (value) => writeTenths(value).replace('.', ','),
}
