/** A text → the sentence that shows that it is the notice of a server, of a wall of cookies or of robots; null for an article. */
import { furniture } from '../language/page-furniture.js'

/** A longer text is an article, whatever it begins with. */
const LONGEST = 2500
/** So much of the text, by its characters, consists of such sentences or of furniture. */
const SHARE = 0.6
const SHOWN = 80
const SENTENCE = /[^\s.!?][^\n.!?]*(?:[.](?=\S)[^\n.!?]*)*[.!?]*/gu
const WALL = new RegExp(furniture.flatMap(({ walls }) => walls).join('|'), 'iu')
const BUTTON =
  /^(?:home|contact|search|menu|zoeken|ok|accept|reject|agree|akkoord|accepteren|weigeren|alles accepteren|accepter|refuser|akzeptieren|ablehnen)$/iu

export function findNotice(text: string): string | null {
  if (text.length > LONGEST) return null
  const sentences = [...text.matchAll(SENTENCE)].map(([sentence]) => sentence.trim())
  const walls = sentences.filter((sentence) => WALL.test(sentence))
  const [first] = walls
  if (first === undefined) return null
  const all = lengthOf(sentences)
  const told = lengthOf(walls) + lengthOf(sentences.filter((sentence) => BUTTON.test(sentence)))
  return told / all >= SHARE ? first.slice(0, SHOWN) : null
}

function lengthOf(sentences: readonly string[]): number {
  return sentences.reduce((sum, { length }) => sum + length, 0)
}
