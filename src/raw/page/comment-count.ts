/** A whole number between source and lead → the number of reader comments at the time of capture. */
import { languages } from '../../language/languages.js'
import type { Finding, Reading, Recognizer, Spot } from '../draft.js'
import { findMonth } from '../../article/dates/date-words.js'
import { isPlace } from '../places.js'
import { countReaders, haveSigned } from './readers.js'
import { startsSentence } from '../sentence.js'

const COUNT = /^(\d{1,5})(?=\s|$)/
/** `03 06 1994` counts nothing. */
const DAY_IN_FIGURES = /^\d{1,2} \d{1,2} (?:1[5-9]|20)\d\d$/
const NUMBER_NEXT = /^\d/
/** Quotation marks, bullets, inverted marks: nothing that a number counts. */
const MARK_NEXT = /^[^\p{L}\p{N}\s]/u
const CAPITAL_NEXT = /^\p{Lu}/u
const UPPER_CASE_NEXT = /^\p{Lu}[\p{Lu}'’-]{2,}(?=\s)/u
/** Words that follow a number, whatever their case. */
const COUNTABLE =
  /^(?:million|millions|billion|miljoen|miljard|milliard|milliards|millionen|milliarden|millones|mil|milhões|milioni|miliardi|duizend|thousand|tausend|honderd|hundred|hundert|jaar|jaren|years?|ans|années|años|anos|anni|jahre|maanden|months|mois|monate|meses|mesi|weken|weeks|semaines|wochen|semanas|settimane|dagen|days|jours|tage|días|dias|giorni|uur|hours|heures|stunden|horas|ore|minuten|minutes|minutos|minuti|mensen|personen|people|persons|personnes|menschen|personas|pessoas|persone|mannen|vrouwen|kinderen|men|women|children|hommes|femmes|enfants|männer|frauen|kinder|doden|gewonden|dead|morts|blessés|tote|verletzte|muertos|heridos|mortos|feridos|morti|feriti|agenten|soldaten|vragen|questions|fragen|preguntas|perguntas|domande|procent|percent|prozent|euro|euros|dollar|dollars)$/i
const WORD = /^[\p{L}'’-]+/u
/** `American Motors`, where `Belgische soldaten` could be counted. */
const IS_NAME = /^\p{Lu}[\p{L}'’-]*[^e\s] \p{Lu}/u

const counted: ReadonlySet<string> = new Set(languages.flatMap((language) => language.counted))

/** `0 Ondanks de …` behind a source, `4` alone on a line. A number before a word that it may count is text. */
export const commentCount: Recognizer = {
  id: 'comment-count',
  zone: 'start',
  atMost: 0.95,
  recognize({ text, start }: Spot, { draft, previous }: Reading): Finding | null {
    if (draft.comments !== null || (draft.headline === null && !draft.hasHeader)) return null
    const [, figures] = COUNT.exec(text) ?? []
    if (figures === undefined || DAY_IN_FIGURES.test(text)) return null
    const confidence = judgeCount(
      figures,
      text.slice(figures.length).trimStart(),
      previous === 'sources',
    )
    const end = start + figures.length
    return {
      found: { comments: Number(figures) },
      spans: [{ field: 'comments', start, end, at: start, rule: 'comment-count', confidence }],
    }
  },
}

/** `0 REACTIES`, `14 comments` above the text. Where nobody signed below, it is the article that follows. */
export const countOverText: Recognizer = {
  id: 'count-over-text',
  zone: 'line',
  atMost: 0.9,
  recognize({ text, start, next, ahead }: Spot, { draft }: Reading): Finding | null {
    const comments = draft.comments === null && next !== '' ? countReaders(text) : null
    if (comments === null) return null
    const below = ahead.split('\n').map((line) => ({ text: line.trim() }))
    if (haveSigned(below, comments)) return null
    const span = { start, end: start + text.length, at: start, rule: 'count-over-text' }
    return { found: { comments }, spans: [{ ...span, field: 'comments', confidence: 0.9 }] }
  },
}

/** The number that `text` begins with, and that would be the comment count if another word followed. */
export function readCount(text: string): string | null {
  const [, figures] = COUNT.exec(text) ?? []
  return figures ?? null
}

/** How sure it is that the number before `next` is a count: 0.5 and over are sure enough. */
function judgeCount(figures: string, next: string, followsSource: boolean): number {
  if (next === '') return 0.85
  if (NUMBER_NEXT.test(next) || MARK_NEXT.test(next)) return 0.9
  if (Number(figures) === 0) return 0.95
  const [word = ''] = WORD.exec(next) ?? []
  if (COUNTABLE.test(word) || findMonth(word) !== null) return 0.1
  if (/^(?:1[5-9]|2[01])\d\d$/.test(figures)) return 0.4
  if (!CAPITAL_NEXT.test(next) || (counted.has(word) && !IS_NAME.test(next))) return 0.1
  if (startsSentence(next) || isPlace(word) || UPPER_CASE_NEXT.test(next)) return 0.95
  return followsSource ? 0.9 : 0.4
}
