/** The paragraphs of a page → where readers speak of the article: their names and words are on no page. */

/** `Reacties (2)`, `Leave a comment`, `Reageer`: what stands below is what readers said. */
const LABEL =
  /^[\s>»•·|–—*-]{0,3}(?:\d{1,6} )?(?:lezers)?(?:reacties?|comments?|commentaires?|kommentare?|comentarios?|commenti|comentários?|leave a (?:reply|comment)|(?:post|add) a comment|join the (?:discussion|conversation)|reageer(?: op dit (?:artikel|bericht))?|(?:plaats|geef|schrijf|laat) (?:een|uw|je) reactie(?: achter)?|réag(?:ir|issez)(?: à cet article)?|(?:laisser|poster|ajouter) un commentaire|vos réactions|kommentar (?:schreiben|verfassen|hinterlassen)|deja un comentario|lascia un commento|deixe um comentário)(?: \(\d{1,6}\))?\s?[.:!›»>]?$/iu
const COUNTED = /\d/
const MONTH = String.raw`\p{L}{3,10}\.?`
const DAY = String.raw`(?<!\d)\d{1,2}(?:[-/.]\d{1,2}[-/.]|\s${MONTH}\s)(?:19|20)?\d{2}(?!\d)|${MONTH} \d{1,2}, (?:19|20)\d{2}|(?:19|20)\d{2}-\d{2}-\d{2}`
const CLOCK = String.raw`(?<!\d)\d{1,2}(?:[:.]\d{2}|[uh]\d{0,2})(?!\d)`
const AGO = String.raw`\d{1,3} (?:seconden|minuten|minuut|uur|uren|dag(?:en)?|we(?:ek|ken)|maand(?:en)?|jaar) geleden|\d{1,3} (?:second|minute|hour|day|week|month|year)s? ago|il y a \d{1,3} |vor \d{1,3} (?:Minute|Stunde|Tag|Woche|Monat|Jahr)|hace \d{1,3} `
const NAME = String.raw`[\p{L}@][\p{L}\p{N}_@.'’-]{0,30}(?: [\p{L}\p{N}_.'’-]{1,30}){0,3}`
/** `Piet Pot - 3 mei 2014 - 10:22`, `piet_p, 2 dagen geleden` */
const SIGNED = new RegExp(
  String.raw`^(?:door |by |par |von )?${NAME}\s?[-–—|•·,/(:]?\s?(?:op |om |on |at |le |à |am |um |zegt |says |schreef |wrote )*(?:${DAY}|${AGO}|${CLOCK})`,
  'iu',
)
/** It says when, as no byline of another article does. */
const TO_THE_MINUTE = new RegExp(`(?:${DAY}).{1,12}(?:${CLOCK})|${AGO}`, 'iu')
/** `Piet Pot zegt:`, `Piet Pot`, above what he says. */
const SAID = new RegExp(
  String.raw`^${NAME}\s?(?:zegt|says|schreef|wrote|a dit|dit|écrit|schrieb|sagt|dice)\s?:`,
  'iu',
)
const NAME_ALONE =
  /^(?:@[\w.-]{2,30}|\p{Lu}[\p{L}'’.-]{0,25}(?: (?:van|de|der|den|von|du|le|la|\p{Lu}[\p{L}'’.-]{0,25})){1,4})$/u
const LONGEST = 90

export interface Said {
  readonly text: string
}

export function isReadersLabel(line: string): boolean {
  return LABEL.test(line)
}

/**
 * Whether `below` a label for them readers speak: it counts them, or somebody's name stands there. Else the label may be a
 * heading of the article.
 */
export function doReadersSpeak(label: string, below: readonly Said[]): boolean {
  return (
    COUNTED.test(label) || below.some(({ text }, index) => isSigned(text) || isNamed(below, index))
  )
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
