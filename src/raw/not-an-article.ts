/** A text → the sentence that shows that it is the notice of a server, of a wall of cookies or of robots; null for an article. */
import { furniture } from '../language/page-furniture.js'
import { furnitureOf } from './furniture.js'

/** A longer text is an article, whatever it begins with. */
const LONGEST = 2500
/** So much of the text, by its characters, consists of such sentences or of furniture. */
const SHARE = 0.6
const SHOWN = 80
const SENTENCE = /[^\s.!?][^\n.!?]*(?:[.](?=\S)[^\n.!?]*)*[.!?]*/gu
const WALL = new RegExp(furniture.flatMap(({ walls }) => walls).join('|'), 'iu')
/** What stands beside such a sentence, and says nothing alone. */
const BESIDE =
  /^(?:home|contact|search|menu|zoeken|ok|accept(?: (?:all|and close))?|reject|agree|akkoord|accepteren|weigeren|alles (?:accepteren|weigeren)|(?:cookie-?)?instellingen|settings|accepter(?: et fermer)?|refuser|paramétrer|akzeptieren|ablehnen|einstellungen|(?:welkom (?:bij|op)|welcome to|bienvenue (?:sur|chez)|willkommen (?:bei|auf)) .{2,40}|(?:referentie|reference|referenz|référence|incident|fout|error)(?:nummer|code|number)?[ :#]{1,3}[\w.-]*\d[\w.-]*|zu[rm] (?:startseite|homepage)|(?:terug|back|retour|zurück)(?: .{1,30})?)\.?$/iu
/** What asks for money or for leave. */
const OFFER = /cookie|abonn|subscri|(?:€|euro|\$|£).{0,10}(?:week|maand|month|mois|woche|monat)/iu
const FEWEST_LINES = 2

/** `around`: the lines that stood beside it and are no text of an article. */
export function findNotice(text: string, around: readonly string[] = []): string | null {
  if (text.length > LONGEST) return null
  const sentences = [...text.matchAll(SENTENCE)].map(([sentence]) => sentence.trim())
  const walls = sentences.filter((sentence) => WALL.test(sentence))
  const [first] = walls
  if (first === undefined) return findOffer(text, around)
  const all = lengthOf(sentences)
  const told = lengthOf(walls) + lengthOf(sentences.filter((sentence) => BESIDE.test(sentence)))
  return told / all >= SHARE ? first.slice(0, SHOWN) : null
}

/** Lines of a page that sells its text, and none of a text. */
function findOffer(text: string, around: readonly string[]): string | null {
  const lines = [...around, ...text.split('\n')].filter((line) => line.trim() !== '')
  const offer = lines.find((line) => OFFER.test(line))
  if (offer === undefined || lines.length < FEWEST_LINES) return null
  return lines.every((line) => isOfPage(line.trim())) ? offer.trim().slice(0, SHOWN) : null
}

function isOfPage(line: string): boolean {
  return furnitureOf(line) === 'line' || BESIDE.test(line)
}

function lengthOf(sentences: readonly string[]): number {
  return sentences.reduce((sum, { length }) => sum + length, 0)
}
