/** Italian: how it writes dates, and the cues of its news text. */
import { italianDates } from './date-style.js'
import type { Language } from './language.js'
import { listWords, numberForms } from './word-list.js'

export const italian: Language = {
  tag: 'it',
  name: 'italiano',
  dates: italianDates,
  months: listWords(
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  ),
  monthForms: numberForms(
    'gen genn | feb febbr | mar | apr | mag magg | giu | lug | ago | set sett | ott | nov | dic',
  ),
  weekdays: listWords('lunedì martedì mercoledì giovedì venerdì sabato domenica'),
  weekdayForms: numberForms(
    `lun lunedi | mar martedi | mer mercoledi | gio giovedi | ven venerdi | sab | dom`,
  ),
  cues: {
    source: ['fonte', 'fonti'],
    byline: [
      'intervista di',
      'interviste di',
      'reportage di',
      'di',
      'da',
      'autore',
      'autrice',
      'autori',
      'testo',
      'testo di',
      'testi di',
      'pubblicato da',
      'scritto da',
      'a cura di',
      'intervista di',
      'un’intervista di',
      "un'intervista di",
      'colloquio di',
      'reportage di',
    ],
    updated: [
      'aggiornato',
      'aggiornata',
      'aggiornamento',
      'ultimo aggiornamento',
      'ultima modifica',
      'modifica',
      'modificata',
      'modificato',
    ],
    published: [
      'pubblicato',
      'pubblicata',
      'pubblicazione',
      'data',
      'da pubblicare',
      'per la pubblicazione',
    ],
    on: ['il', 'del', 'dello', "l'", 'l’', 'di'],
    at: ['alle', 'alle ore', 'ore', 'all’', "all'"],
    oClock: ['h', 'ore'],
    and: ['e', 'ed'],
    paywall: [
      'riservato agli abbonati',
      'esclusiva per gli abbonati',
      'solo per abbonati',
      'solo per gli abbonati',
      'contenuto riservato agli abbonati',
      'per gli abbonati',
    ],
  },
  keys: {
    headline: listWords('titolo'),
    date: listWords('data pubblicato datadipubblicazione pubblicatoil datapubblicazione'),
    updated: listWords('aggiornato modificato'),
    authors: listWords('autore autrice autori'),
    sources: listWords('fonte fonti agenzia'),
    topics: listWords('rubrica sezione categoria categorie parolechiave'),
    language: listWords('lingua'),
    lead: listWords('sommario riassunto'),
    body: listWords('testo contenuto articolo corpo'),
  },
  functionWords: listWords(`
    di e il la che in a per è un del con non una si della sono da i le al dei nel ha anche più come
    alla ma dal gli delle lo o dalla ed se nella ci loro suo stato sulla sua essere due anni dopo
    questo hanno questa ai era tra fra cui degli quando sul all nell dell contro già così tutti prima
    chi dove fino solo molto senza ancora oggi ieri domani stata sue suoi sia poi ogni quella quello
    secondo mentre durante nonostante perché nei nelle dalle agli alle ne mi noi`),
  abbreviations: listWords('tv cd cds dvd dvds pc pcs sms vs dj djs pd ddl tg tgv pdl'),
  counted: listWords(`Italiani Paesi Stati`),
  sections: listWords(
    'cronaca esteri interni mondo politica economia società sport calcio cultura media scienza scienze opinioni salute scuola tecnologia musica cinema viaggi locale attualità spettacoli analisi',
  ),
}
