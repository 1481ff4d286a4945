/** A term as a keeper writes it → what it meets, and how much it weighs. */

export interface SplitTerm {
  /** What it meets, in small letters: `wielren*`, `*tocht`, `tweede_kamer`. The same key is the same term. */
  readonly key: string
  /** Never below zero; 0 takes the term away. */
  readonly weight: number
  /** Whether it speaks against the topic. */
  readonly isAgainst: boolean
}

const TERM = /^(-?)([^^]+)(?:\^(\d*\.?\d+))?$/
const EDGES = /^\*?([^*]+)\*?$/
const LETTER = /[\p{L}\p{N}]/u

/** `-carnaval^2` → key `carnaval`, weight 2, against. A sentence without a full stop where it is no term. */
export function splitTerm(text: string): SplitTerm | string {
  const [, sign, body, weight = '1'] = TERM.exec(text) ?? []
  if (body === undefined) return `“${text}” must end in a weight such as ^2 or ^.5, or have no ^`
  const [, core] = EDGES.exec(body) ?? []
  if (core === undefined || (body.startsWith('*') && body.endsWith('*')))
    return `“${text}” may have one asterisk, at its beginning or its end`
  if (!core.split('_').every((word) => LETTER.test(word)))
    return `“${text}” must have letters or figures in each of its words`
  return { key: body.toLowerCase(), weight: Number(weight), isAgainst: sign === '-' }
}

/** The same as it is written: `-carnaval^2`. */
export function writeTerm({ key, weight, isAgainst }: SplitTerm): string {
  return `${isAgainst ? '-' : ''}${key}${weight === 1 ? '' : `^${weight}`}`
}
