/** German: how it writes dates, and the cues of its news text. */
import { germanDates } from './date-style.js'
import type { Language } from './language.js'
import { listWords, numberForms } from './word-list.js'

export const german: Language = {
  tag: 'de',
  name: 'Deutsch',
  dates: germanDates,
  months: listWords(
    'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  ),
  monthForms: numberForms(
    `jan jän jänner jaenner jaen | feb feber | mär maerz mrz mar marz | apr | | jun juno | jul julei
    | aug | sep sept | okt | nov | dez`,
  ),
  weekdays: listWords('Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'),
  weekdayForms: numberForms(
    'mo mon | di die | mi mit | do don | fr fre | sa sam sonnabend | so son',
  ),
  cues: {
    source: ['quelle', 'quellen'],
    byline: [
      'interview von',
      'ein interview von',
      'das interview führte',
      'das gespräch führte',
      'reportage von',
      'von',
      'autor',
      'autorin',
      'autoren',
      'text',
      'text von',
      'geschrieben von',
      'verfasst von',
      'veröffentlicht von',
      'ein artikel von',
      'ein beitrag von',
      'interview von',
      'das interview führte',
      'das interview führten',
      'das gespräch führte',
      'das gespräch führten',
      'interview führte',
      'reportage von',
      'erstellt von',
      'eingestellt von',
    ],
    updated: [
      'aktualisiert',
      'zuletzt aktualisiert',
      'letzte aktualisierung',
      'letztes update',
      'update',
      'geändert',
      'stand',
    ],
    published: [
      'veröffentlicht',
      'publiziert',
      'zur veröffentlichung',
      'gespeichert',
      'eingereicht',
      'erschienen',
      'erstellt',
      'erscheinungsdatum',
      'veröffentlichungsdatum',
      'datum',
    ],
    on: ['am', 'vom', 'den', 'dem', 'der'],
    at: ['um', 'gegen'],
    oClock: ['uhr'],
    and: ['und'],
    paywall: [
      'exklusiv für abonnenten',
      'nur für abonnenten',
      'für abonnenten',
      'exklusiv für abonnentinnen und abonnenten',
      'bezahlinhalt',
      'plus-artikel',
    ],
  },
  keys: {
    headline: listWords('titel überschrift ueberschrift schlagzeile'),
    date: listWords(
      'datum veröffentlicht veröffentlichtam veroeffentlicht erschienen erscheinungsdatum erschienenam datumveröffentlichung veröffentlichungsdatum',
    ),
    updated: listWords('aktualisiert zuletztaktualisiert geändert'),
    authors: listWords('autor autorin autoren autorinnen verfasser verfasserin'),
    sources: listWords('quelle quellen agentur'),
    topics: listWords(
      'rubrik ressort kategorie kategorien schlagwort schlagwörter schlagwoerter stichwörter',
    ),
    language: listWords('sprache'),
    lead: listWords('zusammenfassung vorspann'),
    body: listWords('text inhalt artikel volltext'),
  },
  functionWords: listWords(`
    der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden
    aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur
    oder aber vor zur bis mehr durch man sein wurde sei hatte kann gegen vom können schon wenn habe
    seine ihre dann unter wir soll ich eines jahr zwei diese dieser wieder keine seit will zwischen
    immer mehrere was muss ihr ihm ihn uns waren worden laut während trotz heute gestern morgen alle
    beim damit nun wegen ab etwa`),
  abbreviations: listWords(
    'tv cd cds dvd dvds pc pcs lkw pkw sms gmbh dj djs cdu csu fdp spd zdf brd ddr tgv',
  ),
  counted: listWords(
    `Menschen Personen Tote Toten Verletzte Verletzten Prozent Prozentpunkte Millionen Milliarden Euro Dollar Franken Jahre Jahren Monate Monaten Wochen Tage Tagen Stunden Minuten Sekunden Kinder Männer Frauen Soldaten Polizisten Migranten Flüchtlinge Deutsche Österreicher Schweizer Belgier Russen Franzosen Amerikaner Briten Kilometer Meter Tonnen Grad Staaten Länder Abgeordnete Mitarbeiter Beschäftigte Schüler Fälle Punkte Tore Spiele Opfer Einsatzkräfte Feuerwehrleute Autos Häuser`,
  ),
  sections: [
    ...listWords(
      'inland ausland politik wirtschaft sport fußball kultur medien wissenschaft meinung panorama regional lokales nachrichten welt gesundheit bildung technik geld musik film reise auto analyse kommentar interview chronik',
    ),
    'vermischtes',
    'aus aller welt',
    'aus stadt und land',
    'aus nah und fern',
    'vermischte nachrichten',
    'lokale nachrichten',
    'lokales und provinzielles',
    'neues aus dem dorf',
    'aus der region',
    'stadt und land',
  ],
}
