/** Finnish: how it writes dates, and the words that stand before them. */
import type { DateLanguage } from './language.js'
import { listWords, numberForms } from './word-list.js'

export const finnish: DateLanguage = {
  tag: 'fi',
  name: 'suomi',
  months: listWords(
    'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
  ),
  monthForms: numberForms(
    'tammikuu | helmikuu | maaliskuu | huhtikuu | toukokuu | kesäkuu | heinäkuu | elokuu | syyskuu | lokakuu | marraskuu | joulukuu',
  ),
  weekdays: listWords('maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai'),
  weekdayForms: numberForms(
    'ma maanantaina | ti tiistaina | ke keskiviikkona | to torstaina | pe perjantaina | la lauantaina | su sunnuntaina',
  ),
  cues: {
    source: ['lähde'],
    byline: ['teksti', 'kirjoittaja'],
    updated: ['päivitetty', 'viimeksi päivitetty', 'muokattu'],
    published: ['julkaistu', 'päivämäärä'],
    on: [],
    at: ['klo', 'kello'],
    oClock: [],
    and: [],
    paywall: ['vain tilaajille'],
  },
  keys: {
    headline: listWords('otsikko'),
    date: listWords('päivämäärä päiväys pvm julkaistu julkaisupäivä'),
    updated: listWords('päivitetty muokattu'),
    authors: listWords('kirjoittaja kirjoittajat'),
    sources: listWords('lähde lähteet'),
    topics: listWords('aihe aiheet kategoria kategoriat avainsanat asiasanat'),
    language: listWords('kieli'),
    lead: listWords('ingressi tiivistelmä'),
    body: listWords('teksti leipäteksti sisältö artikkeli'),
  },
}
