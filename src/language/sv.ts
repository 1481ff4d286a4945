/** Swedish: how it writes dates, and the words that stand before them. */
import type { DateLanguage } from './language.js'
import { listWords, numberForms } from './word-list.js'

export const swedish: DateLanguage = {
  tag: 'sv',
  name: 'svenska',
  months: listWords(
    'januari februari mars april maj juni juli augusti september oktober november december',
  ),
  monthForms: numberForms('jan | feb | mar | apr | | jun | jul | aug | sep sept | okt | nov | dec'),
  weekdays: listWords('måndag tisdag onsdag torsdag fredag lördag söndag'),
  weekdayForms: numberForms(
    'mån måndagen | tis tisdagen | ons onsdagen | tor tors torsdagen | fre fredagen | lör lördagen | sön söndagen',
  ),
  cues: {
    source: ['källa'],
    byline: ['av', 'text', 'intervju av', 'skrivet av'],
    updated: ['uppdaterad', 'uppdaterat', 'senast uppdaterad', 'senast ändrad'],
    published: ['publicerad', 'publicerat', 'publicerades', 'datum'],
    on: ['den'],
    at: ['kl', 'kl.', 'klockan'],
    oClock: [],
    and: ['och'],
    paywall: ['endast för prenumeranter'],
  },
  keys: {
    headline: listWords('huvudrubrik titel'),
    date: listWords('datum publicerad publiceringsdatum publiceringsdag'),
    updated: listWords('uppdaterad ändrad'),
    authors: listWords('skribent skribenter författare'),
    sources: listWords('källa källor'),
    topics: listWords('ämne ämnen kategori kategorier nyckelord taggar avdelning'),
    language: listWords('språk'),
    lead: listWords('ingress sammanfattning underrubrik'),
    body: listWords('text brödtext innehåll artikel artikeltext'),
  },
}
