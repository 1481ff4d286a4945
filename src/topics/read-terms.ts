/** Terms as the keeper of a vocabulary writes them → terms to look for: `minister^2 oorlog* tweede_kamer -carnaval`. */
import { readWords } from '../language/read-words.js'

/** A word, or the beginning of one. */
export interface TermWord {
  readonly stem: string
  readonly isOpen: boolean
}

export interface Term {
  readonly form: 'exact' | 'prefix' | 'tail' | 'phrase'
  /** One word, or those of a phrase. */
  readonly words: readonly TermWord[]
  /** Below zero where the term speaks against the topic; with 0 it says nothing, and keeps longer words from saying more. */
  readonly weight: number
}

const WEIGHT = /\^(\d*\.?\d+)$/
const WORD = /^[\p{L}\p{N}\p{M}]+(?:[-'&][\p{L}\p{N}\p{M}]+)*-?$/u

/** The terms in order; the last of several equal ones counts. Text without a letter is left out. */
export function readTerms(written: string): readonly Term[] {
  const terms = new Map<string, Term>()
  for (const each of written.split(/\s+/)) {
    const weight = WEIGHT.exec(each)
    const name = weight ? each.slice(0, weight.index) : each
    const against = name.startsWith('-')
    const term = readTerm(
      straighten(against ? name.slice(1) : name),
      (against ? -1 : 1) * Number(weight?.[1] ?? 1),
    )
    if (term) terms.set(against ? name.slice(1) : name, term)
  }
  return [...terms.values()]
}

function readTerm(name: string, weight: number): Term | null {
  const isTail = name.startsWith('*')
  const words = (isTail ? name.slice(1) : name).split('_').flatMap(readWord)
  const [first] = words
  if (!first) return null
  if (words.length > 1) return { form: 'phrase', words, weight }
  return { form: isTail ? 'tail' : first.isOpen ? 'prefix' : 'exact', words, weight }
}

/** `sp.a` is two words to those who read texts, and so it is here. */
function readWord(written: string): readonly TermWord[] {
  const isOpen = written.endsWith('*')
  const stem = written.replace(/\*$/, '').toLowerCase()
  if (WORD.test(stem)) return [{ stem, isOpen }]
  const { lower } = readWords({ headline: '', lead: '', body: stem })
  return lower.map((word, index) => ({ stem: word, isOpen: isOpen && index === lower.length - 1 }))
}

/** Printers' apostrophes → those of keyboards. */
export function straighten(text: string): string {
  return text.includes('’') ? text.replaceAll('’', "'") : text
}
