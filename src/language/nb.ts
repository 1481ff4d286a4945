/** Norwegian: how it writes dates, and the words that stand before them. */
import type { DateLanguage } from './language.js'
import { listWords, numberForms } from './word-list.js'

export const norwegian: DateLanguage = {
  tag: 'nb',
  name: 'norsk',
  months: listWords(
    'januar februar mars april mai juni juli august september oktober november desember',
  ),
  monthForms: numberForms('jan | feb | mar | apr | | jun | jul | aug | sep sept | okt | nov | des'),
  weekdays: listWords('mandag tirsdag onsdag torsdag fredag lørdag søndag'),
  weekdayForms: numberForms('man | tir | ons | tor | fre | lør laurdag | søn sundag'),
  cues: {
    source: ['kilde'],
    byline: ['av', 'tekst', 'skrevet av'],
    updated: ['oppdatert', 'sist oppdatert', 'sist endret'],
    published: ['publisert', 'dato'],
    on: ['den'],
    at: ['kl', 'kl.', 'klokken'],
    oClock: [],
    and: ['og'],
    paywall: ['for abonnenter', 'kun for abonnenter'],
  },
  keys: {
    headline: listWords('overskrift tittel'),
    date: listWords('dato publisert publiseringsdato utgitt'),
    updated: listWords('oppdatert sistoppdatert endret'),
    authors: listWords('forfatter forfattere skribent'),
    sources: listWords('kilde kilder'),
    topics: listWords('emneord kategori kategorier stikkord seksjon'),
    language: listWords('språk'),
    lead: listWords('ingress sammendrag undertittel'),
    body: listWords('tekst brødtekst innhold artikkel artikkeltekst'),
  },
}
