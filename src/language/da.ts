/** Danish: how it writes dates, and the words that stand before them. */
import type { DateLanguage } from './language.js'
import { listWords, numberForms } from './word-list.js'

export const danish: DateLanguage = {
  tag: 'da',
  name: 'dansk',
  months: listWords(
    'januar februar marts april maj juni juli august september oktober november december',
  ),
  monthForms: numberForms('jan | feb | mar | apr | | jun | jul | aug | sep sept | okt | nov | dec'),
  weekdays: listWords('mandag tirsdag onsdag torsdag fredag lørdag søndag'),
  weekdayForms: numberForms('man | tirs | ons | tors | fre | lør | søn'),
  cues: {
    source: ['kilde'],
    byline: ['af', 'tekst', 'skrevet af'],
    updated: ['opdateret', 'sidst opdateret', 'senest ændret'],
    published: ['publiceret', 'udgivet', 'offentliggjort', 'dato'],
    on: ['den', 'd'],
    at: ['kl', 'kl.', 'klokken'],
    oClock: [],
    and: ['og'],
    paywall: ['kun for abonnenter'],
  },
  keys: {
    headline: listWords('overskrift titel'),
    date: listWords('dato udgivet udgivelsesdato publiceret publiceringsdato'),
    updated: listWords('opdateret ændret'),
    authors: listWords('forfatter forfattere skribent'),
    sources: listWords('kilde kilder'),
    topics: listWords('emneord kategori kategorier nøgleord sektion'),
    language: listWords('sprog'),
    lead: listWords('manchet resumé underrubrik'),
    body: listWords('tekst brødtekst indhold artikel artikeltekst'),
  },
}
