/** The text of an article and what was sought → the sentence of it that shows a reader what was found. */
import { findSought, prepareMarks, type Sought } from './mark-words.js'

/** Characters of a passage, and how many of them at most stand before the first word that was sought. */
const LONGEST = 240
const BEFORE = 80

/** Up to a stop and a blank, or to the end of a line; with the stop and the quotes after it. */
const SENTENCE = /[^\n]+?(?:[.!?…]["'”’»)\]]*(?=\s)|[。！？][」』”’]*|(?=\n)|$)/gu

/** Ready for many texts. */
export class PassageFinder {
  readonly #sought: Sought
  /** Which of what was sought a phrase stands for: forms of a word are one. */
  readonly #askedBy = new Map<string, number>()

  /** For each word or phrase of the query its forms, folded. */
  constructor(asked: readonly (readonly string[])[]) {
    this.#sought = prepareMarks(asked.flat())
    for (const [number, forms] of asked.entries())
      for (const form of forms) this.#askedBy.set(form, number)
  }

  /** The first of the sentences that have the most of what `lead` lacks; null where none does. */
  find(text: string, lead: string): string | null {
    if (this.#askedBy.size === 0) return null
    const shown = new Set(this.#listAsked(lead).map(({ asked }) => asked))
    let [passage, most]: [string | null, number] = [null, 0]
    for (const [sentence] of text.matchAll(SENTENCE)) {
      const lacking = this.#listAsked(sentence).filter(({ asked }) => !shown.has(asked))
      const count = new Set(lacking.map(({ asked }) => asked)).size
      if (count > most) {
        most = count
        passage = cutAround(sentence, lacking[0]!.start)
      }
    }
    return passage
  }

  #listAsked(text: string): readonly { readonly start: number; readonly asked: number }[] {
    return findSought(text, this.#sought).flatMap(({ start, phrase }) => {
      const asked = this.#askedBy.get(phrase.name)
      return asked === undefined ? [] : [{ start, asked }]
    })
  }
}

/** A long sentence is cut between words, on both sides of the word that begins at `place`. */
function cutAround(sentence: string, place: number): string {
  const text = sentence.trim()
  if (text.length <= LONGEST) return text
  const at = Math.max(0, place - sentence.indexOf(text))
  const from = Math.max(0, Math.min(at - BEFORE, text.length - LONGEST))
  const start = from === 0 ? 0 : wordAfter(text, from, at)
  const isLast = start + LONGEST >= text.length
  const end = isLast ? text.length : wordBefore(text, start + LONGEST, at)
  const cut = text.slice(start, end).toWellFormed().trim()
  return `${start > 0 ? '… ' : ''}${cut}${isLast ? '' : ' …'}`
}

/** Where a word begins, from `from` on; texts without blanks are cut where it is. */
function wordAfter(text: string, from: number, most: number): number {
  const blank = text.indexOf(' ', from)
  return blank >= 0 && blank < most ? blank + 1 : from
}

function wordBefore(text: string, to: number, least: number): number {
  const blank = text.lastIndexOf(' ', to)
  return blank > least ? blank : to
}
