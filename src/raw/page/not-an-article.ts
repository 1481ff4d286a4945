/** A text → the sentence that shows that it is the notice of a server, of a wall of cookies or of robots; null for an article. */
import { furniture } from '../../language/page-furniture.js'
import { furnitureOf } from './furniture.js'
import { caseless } from '../../text/caseless.js'

/** A longer text is an article, whatever it begins with. */
const LONGEST = 2500
/** So much of the text, by its characters, consists of such sentences or of furniture. */
const SHARE = 0.6
const SHOWN = 80
const SENTENCE = /[^\s.!?][^\n.!?]*(?:[.](?=\S)[^\n.!?]*)*[.!?]*/gu
/** In lower case: a pattern that ignores case takes four times as long, and every sentence is asked. */
const WALL = new RegExp(furniture.flatMap(({ walls }) => walls).join('|'), 'u')
/** What stands beside such a sentence, and says nothing alone. */
const BESIDE = caseless(
  /^(?:home|contact|search|menu|zoeken|ok|accept(?: (?:all|and close))?|reject|agree|akkoord|accepteren|weigeren|alles (?:accepteren|weigeren)|(?:cookie-?)?instellingen|settings|accepter(?: et fermer)?|refuser|paramétrer|akzeptieren|ablehnen|einstellungen|(?:welkom (?:bij|op)|welcome to|bienvenue (?:sur|chez)|willkommen (?:bei|auf)) .{2,40}|(?:referentie|reference|referenz|référence|incident|fout|error)(?:nummer|code|number)?[ :#]{1,3}[\w.-]*\d[\w.-]*|zu[rm] (?:startseite|homepage)|(?:terug|back|retour|zurück)(?: .{1,30})?)\.?$/u,
)
/** What asks for money or for leave. */
const OFFER = caseless(
  /cookie|abonn|subscri|(?:€|euro|\$|£).{0,10}(?:week|maand|month|mois|woche|monat)/u,
)
const FEWEST_LINES = 2

/** `around`: the lines that stood beside it and are no text of an article. */
export function findNotice(text: string, around: readonly string[] = []): string | null {
  if (text.length > LONGEST) return null
  const sentences = [...text.matchAll(SENTENCE)].map(([sentence]) => sentence.trim())
  const most = sentences.reduce((sum, { length }) => sum + length, 0) * (1 - SHARE)
  let first: string | null = null
  let others = 0
  for (const sentence of sentences) {
    if (WALL.test(sentence.toLowerCase())) first ??= sentence
    else if (!BESIDE.test(sentence)) others += sentence.length
    // Of an article, less than half is read.
    if (others > most) break
  }
  if (first === null) return findOffer(text, around)
  return others > most ? null : first.slice(0, SHOWN)
}

/** Lines of a page that sells its text, and none of a text. */
function findOffer(text: string, around: readonly string[]): string | null {
  const lines = [...around, ...text.split('\n')].filter((line) => line.trim() !== '')
  if (lines.length < FEWEST_LINES || !lines.every((line) => isOfPage(line.trim()))) return null
  return (
    lines
      .find((line) => OFFER.test(line))
      ?.trim()
      .slice(0, SHOWN) ?? null
  )
}

function isOfPage(line: string): boolean {
  return furnitureOf(line) === 'line' || BESIDE.test(line)
}
