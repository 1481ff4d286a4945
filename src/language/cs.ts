/** Czech: how it writes dates, and the words that stand before them. */
import type { DateLanguage } from './language.js'
import { listWords, numberForms } from './word-list.js'

export const czech: DateLanguage = {
  tag: 'cs',
  name: 'čeština',
  months: listWords(
    'ledna února března dubna května června července srpna září října listopadu prosince',
  ),
  monthForms: numberForms(
    'leden | únor | březen | duben | květen | červen | červenec | srpen | | říjen | listopad | prosinec',
  ),
  weekdays: listWords('pondělí úterý středa čtvrtek pátek sobota neděle'),
  weekdayForms: numberForms('| | středu | | | sobotu | neděli'),
  cues: {
    source: ['zdroj'],
    byline: ['autor', 'autorka'],
    updated: ['aktualizováno', 'aktualizace', 'upraveno'],
    published: ['publikováno', 'vydáno', 'zveřejněno'],
    on: ['dne', 'ze dne'],
    at: ['v hodin'],
    oClock: [],
    and: [],
    paywall: ['jen pro předplatitele'],
  },
  keys: {
    headline: listWords('titulek nadpis'),
    date: listWords('datum datumvydání publikováno vydáno datumpublikace'),
    updated: listWords('aktualizováno upraveno'),
    authors: listWords('autor autorka autoři'),
    sources: listWords('zdroj zdroje'),
    topics: listWords('kategorie štítky klíčováslova rubrika'),
    language: listWords('jazyk'),
    lead: listWords('perex anotace'),
    body: listWords('text obsah článek'),
  },
}
