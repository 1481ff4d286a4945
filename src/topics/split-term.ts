/** A term as a keeper writes it → what it meets, and how much it weighs. */

export interface SplitTerm {
  /** What it meets, in small letters: `wielren*`, `*tocht`, `tweede_kamer`. The same key is the same term. */
  readonly key: string
  /** Never below zero. With 0 the term says nothing, whatever else meets the same word. */
  readonly weight: number
  /** Whether it speaks against the topic. */
  readonly isAgainst: boolean
}

const TERM = /^(-?)([^^]+)(?:\^(\d*\.?\d+))?$/
const LETTER = /[\p{L}\p{N}]/u

/** `-carnaval^2` → key `carnaval`, weight 2, against. A sentence without a full stop where it is no term. */
export function splitTerm(text: string): SplitTerm | string {
  const [, sign, body, weight = '1'] = TERM.exec(text) ?? []
  if (body === undefined) return `“${text}” must end in a weight such as ^2 or ^.5, or have no ^`
  const words = body.split('_')
  if (!words.every((word) => LETTER.test(word)))
    return `“${text}” must have letters or figures in each of its words`
  const isTail = words.length === 1 && /^\*[^*]+$/.test(body)
  if (!isTail && !words.every((word) => /^[^*]+\*?$/.test(word)))
    return `“${text}” may have an asterisk at the end of a word, or one at its own beginning`
  return { key: body.toLowerCase(), weight: Number(weight), isAgainst: sign === '-' }
}

/** The same as it is written: `-carnaval^2`. */
export function writeTerm({ key, weight, isAgainst }: SplitTerm): string {
  return `${isAgainst ? '-' : ''}${key}${weight === 1 ? '' : `^${weight}`}`
}
