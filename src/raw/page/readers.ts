/** The paragraphs of a page → where readers speak of the article: their names and words are on no page. */
import { isProse } from '../prose.js'
import { caseless } from '../../text/caseless.js'

/** `Reacties (2)`, `Leave a comment`, `Reageer`: what stands below is what readers said. */
const LABEL = caseless(
  /^[\s>»•·|–—*-]{0,3}(?:\d{1,6} )?(?:lezers)?(?:reacties?|comments?|commentaires?|kommentare?|comentarios?|commenti|comentários?|leave a (?:reply|comment)|(?:post|add) a comment|join the (?:discussion|conversation)|reageer(?: op dit (?:artikel|bericht))?|(?:plaats|geef|schrijf|laat) (?:een|uw|je) reactie(?: achter)?|réag(?:ir|issez)(?: à cet article)?|(?:laisser|poster|ajouter) un commentaire|vos réactions|kommentar (?:schreiben|verfassen|hinterlassen)|deja un comentario|lascia un commento|deixe um comentário)(?: \(\d{1,6}\))?\s?[.:!›»>]?$/u,
)
/** `3 thoughts on “Headline”`, `Een reactie op “Headline”`, `Vos commentaires`. */
const OF_ARTICLE = caseless(
  /^(?:(?:\d{1,6}|one|één|een|ein|eine|un|una|uma|en) (?:thoughts?|responses?|repl(?:y|ies)|comments?|reacties?|gedachten?|commentaires?|réflexions?|réponses?|kommentare?|gedanken?|antwort(?:en)?|comentarios?|respuestas?|pensier[oi]|comment[oi]|rispost[ae]|comentários?|respostas?|tank(?:e|ar)|kommentarer|svar) (?:on|to|op|aan|over|sur|à|zu|auf|en|a|su|sobre|em|om|på|till)\s?[“”"„«‘'].{1,200}|(?:vos|your|uw|jullie|ihre|eure|i vostri|sus|tus|reader|readers[’']) (?:comments|commentaires|reacties|kommentare|commenti|comentarios))\s?:?$/u,
)
const MONTH = String.raw`\p{L}{3,10}\.?`
const DAY = String.raw`(?<!\d)\d{1,2}(?:[-/.]\d{1,2}[-/.]|\s${MONTH}\s)(?:19|20)?\d{2}(?!\d)|${MONTH} \d{1,2}, (?:19|20)\d{2}|(?:19|20)\d{2}-\d{2}-\d{2}`
const CLOCK = String.raw`(?<!\d)\d{1,2}(?:[:.]\d{2}|[uh]\d{0,2})(?!\d)`
const AGO = String.raw`\d{1,3} (?:seconden|minuten|minuut|uur|uren|dag(?:en)?|we(?:ek|ken)|maand(?:en)?|jaar) geleden|\d{1,3} (?:second|minute|hour|day|week|month|year)s? ago|il y a \d{1,3} |vor \d{1,3} (?:Minute|Stunde|Tag|Woche|Monat|Jahr)|hace \d{1,3} `
const NAME = String.raw`[\p{L}@][\p{L}\p{N}_@.'’-]{0,30}(?: [\p{L}\p{N}_.'’-]{1,30}){0,3}`
/** `Piet Pot - 3 mei 2014 - 10:22`, `piet_p, 2 dagen geleden` */
const SIGNED = caseless(
  new RegExp(
    String.raw`^(?:door |by |par |von )?${NAME}\s?[-–—|•·,/(:]?\s?(?:op |om |on |at |le |à |am |um |zegt |says |schreef |wrote )*(?:${DAY}|${AGO}|${CLOCK})`,
    'u',
  ),
)
/** It says when, as no byline of another article does. */
const TO_THE_MINUTE = caseless(new RegExp(`(?:${DAY}).{1,12}(?:${CLOCK})|${AGO}`, 'u'))
/** `Piet Pot zegt:`, `Piet Pot`, above what he says. */
const SAID = caseless(
  new RegExp(
    String.raw`^${NAME}\s?(?:(?:zegt|says|said|schreef|zei|wrote|a dit|dit|écrit|schrieb|sagt|dice|dijo|disse|ha detto|sa|sade|sagde)\s?:|(?:said|zei|a dit|hat gesagt|dijo|disse|ha detto|sa|sade|sagde)\s?(?:\.\.\.|…)$)`,
    'u',
  ),
)
const NAME_ALONE =
  /^(?:@[\w.-]{2,30}|\p{Lu}[\p{L}'’.-]{0,25}(?: (?:van|de|der|den|von|du|le|la|\p{Lu}[\p{L}'’.-]{0,25})){1,4})$/u
const LONGEST = 90

export interface Said {
  readonly text: string
}

export function isReadersLabel(line: string): boolean {
  return LABEL.test(line) || OF_ARTICLE.test(line)
}

/** `14 reacties`, `Comments (3)`: how many there are, which pages say above their text as well as below it. */
export function countReaders(line: string): number | null {
  if (!isReadersLabel(line)) return null
  const [figures] = /^\D{0,20}\d{1,6}/.exec(line) ?? []
  return figures === undefined ? null : Number(/\d+/.exec(figures)?.[0])
}

/**
 * Whether readers speak below the label at `at`: somebody's name stands there; or it counts them, and the text of the
 * article is above it. Else the label may be a heading of the article, or stand over its text.
 */
export function doReadersSpeak(paragraphs: readonly Said[], at: number): boolean {
  const below = paragraphs.slice(at + 1)
  const count = countReaders(paragraphs[at]?.text ?? '')
  if (count === null)
    return below.some((said, index) => isSigned(said.text) || isNamed(below, index))
  const above = paragraphs.slice(0, at).filter(({ text }) => isProse(text))
  if (above.length === 0) return haveSigned(below, count)
  if (below.some((said, index) => isSigned(said.text) || isNamed(below, index))) return true
  return above.length >= FEWEST_ABOVE || lengthOf(above) >= lengthOf(below)
}

/** Whether more than the author signed, where `count` say something. */
export function haveSigned(said: readonly Said[], count: number): boolean {
  return said.filter(({ text }) => isSigned(text)).length >= Math.min(count, 2) && count > 0
}

/** An article above its comments has more than an introduction. */
const FEWEST_ABOVE = 2

function lengthOf(said: readonly Said[]): number {
  return said.reduce((sum, { text }) => sum + text.length, 0)
}

/** The first of at least two paragraphs that are signed to the minute, below none that says what follows; -1 for none. */
export function findUnlabelledReaders(paragraphs: readonly Said[]): number {
  const signed = paragraphs.flatMap(({ text }, index) =>
    index > 0 && isSigned(text) && TO_THE_MINUTE.test(text) ? [index] : [],
  )
  const [first = -1, second = -1] = signed
  return second > first + 1 ? first : -1
}

/** Somebody's name stands there, and when he said it. */
export function isSigned(text: string): boolean {
  const line = firstLine(text)
  return line.length <= LONGEST && (SIGNED.test(line) || SAID.test(line))
}

function isNamed(below: readonly Said[], index: number): boolean {
  const { text = '' } = below[index] ?? {}
  const isAlone = NAME_ALONE.test(firstLine(text))
  return isAlone && (text.includes('\n') || index + 1 < below.length)
}

function firstLine(text: string): string {
  const end = text.indexOf('\n')
  return end === -1 ? text : text.slice(0, end)
}
