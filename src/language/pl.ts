/** Polish: how it writes dates, and the words that stand before them. */
import type { DateLanguage } from './language.js'
import { listWords, numberForms } from './word-list.js'

export const polish: DateLanguage = {
  tag: 'pl',
  name: 'polski',
  months: listWords(
    'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  ),
  monthForms: numberForms(
    'styczeń sty | luty lut | marzec | kwiecień kwi | maj | czerwiec cze | lipiec lip | sierpień sie | wrzesień wrz | październik paź | listopad lis | grudzień gru',
  ),
  weekdays: listWords('poniedziałek wtorek środa czwartek piątek sobota niedziela'),
  weekdayForms: numberForms('pon | wt | śr środę | czw | pt | sob sobotę | niedz niedzielę'),
  cues: {
    source: ['źródło'],
    byline: [
      'autor',
      'autorka',
      'tekst',
      'przez',
      'opublikowane przez',
      'napisał',
      'napisała',
      'dodał',
      'dodała',
    ],
    updated: ['aktualizacja', 'zaktualizowano', 'ostatnia aktualizacja'],
    published: ['opublikowano', 'data publikacji', 'dodano'],
    on: ['dnia', 'z dnia', 'w dniu'],
    at: ['godz.', 'o godz.', 'o godzinie', 'godzina'],
    oClock: [],
    and: ['oraz', 'i'],
    paywall: ['tylko dla prenumeratorów'],
    ofYear: ['r', 'roku'],
  },
  keys: {
    headline: listWords('tytuł tytul nagłówek'),
    date: listWords('data datapublikacji opublikowano datawydania'),
    updated: listWords('aktualizacja zaktualizowano'),
    authors: listWords('autor autorka autorzy'),
    sources: listWords('źródło źródła zrodlo'),
    topics: listWords('kategoria kategorie tagi słowakluczowe dział'),
    language: listWords('język'),
    lead: listWords('zajawka streszczenie wstęp'),
    body: listWords('treść tresc tekst artykuł'),
  },
}
