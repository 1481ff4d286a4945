/** A language → the words that say nothing of what a text is about. */
import { findLanguage } from '../language/languages.js'
import { listWords } from '../language/word-list.js'
import type { LanguageTag } from '../record/strings.js'
import { HashSet } from './hash-set.js'
import { hashWord } from './hash-words.js'

/** Words that news of every kind uses, beside the commonest of the language. */
const NEWS_WORDS: Readonly<Record<string, readonly string[]>> = {
  nl: listWords(`
    zegt zei zeggen aldus liet laat laten weten meldt melden bericht nieuws jaar jaren maand maanden week weken dag dagen
    uur keer twintig tien vier vijf miljoen miljard procent euro grote groot nieuwe nieuw goed hun eigen enkele elke
    ongeveer vooral maandag dinsdag woensdag donderdag vrijdag zaterdag zondag`),
  en: listWords(`
    say saying told added reported according year years month months week weeks day days time times million billion mln
    bln pct percent per cent dlrs dollars four five six ten last next made make made being each should must might
    monday tuesday wednesday thursday friday saturday sunday`),
  de: listWords(`
    sagte sagt sagen teilte mitteilte berichtet jahr jahre jahren monat monate woche wochen tag tage tagen uhr millionen
    milliarden prozent euro neue neuen grosse große großen montag dienstag mittwoch donnerstag freitag samstag sonntag`),
  fr: listWords(`
    dit déclaré affirmé selon annoncé an ans année années mois semaine semaines jour jours heures millions milliards
    euros pour-cent nouveau nouvelle grand grande lundi mardi mercredi jeudi vendredi samedi dimanche`),
  es: listWords(`
    dijo según año años mes meses semana semanas día días horas millones euros nuevo nueva gran lunes martes miércoles
    jueves viernes sábado domingo`),
}

const sets = new Map<LanguageTag, HashSet>()

/** Hashes of the words; they are put together once for each language. */
export function plainWordsOf(language: LanguageTag): HashSet {
  const known = sets.get(language)
  if (known) return known
  const set = hashPlainWords(language)
  sets.set(language, set)
  return set
}

function hashPlainWords(language: LanguageTag): HashSet {
  const table = findLanguage(language)
  const words = table === null ? [] : [...table.functionWords, ...(NEWS_WORDS[table.tag] ?? [])]
  const months = table === null ? [] : [...table.months, ...Object.keys(table.monthForms)]
  const all = [...words, ...months.map((word) => word.toLowerCase())]
  const set = new HashSet()
  set.clear(all.length)
  for (const word of all) set.add(hashWord(word))
  return set
}
