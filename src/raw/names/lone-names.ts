/** A line of names without a cue → the authors, where what stands around it shows that they are. */
import { remarkAt } from '../../article/remark.js'
import type { Finding, Reading, Recognizer, Spot } from '../draft.js'
import { furnitureOf } from '../page/furniture.js'
import { BETWEEN_NAMES, isName, splitAuthors, splitNames } from './name.js'
import { isPersonName, isThing, surnameOf, withoutTitle } from './person-name.js'
import { isPlace } from '../places.js'
import { isProse } from '../prose.js'
import { isDateLine } from '../dates/published.js'
import { isFunctionWord, isParticle } from '../sentence.js'
import { isRole } from './signed-line.js'

const LONGEST = 70
/** A line of a head is no longer. */
const LONGEST_LINE = 110

/** `Fleur Mees Astrid Roelandt` between the headline and the line of the date. */
export const namesLine: Recognizer = {
  id: 'names-line',
  zone: 'line',
  atMost: 0.7,
  recognize({ text, start, next }: Spot, { draft }: Reading): Finding | null {
    if (draft.authors.length > 0 || draft.headline === null || text.length > LONGEST) return null
    if (draft.moment || draft.time || next.length > LONGEST || !/\d/.test(next)) return null
    const authors = text
      .split(BETWEEN_NAMES)
      .filter((name, index) => index === 0 || !isRole(name))
      .flatMap((name) => splitNames(withoutTitle(name)))
    if (furnitureOf(text) !== null || isShouted(text)) return null
    const isList = authors.every((name) => name.includes(' ') && isName(name) && !isThing(name))
    if (!isList || authors.length === 0) return null
    const end = start + text.length
    return {
      found: { authors },
      spans: [{ field: 'authors', start, end, at: start, rule: 'names-line', confidence: 0.7 }],
      remarks: [{ rule: 'author-guessed', words: [authors.join(', ')], offset: start }],
    }
  },
}

/** `DE SCHIPPER IS BLIJ`: words of a sentence among capitals. */
function isShouted(text: string): boolean {
  const isCapital = text === text.toUpperCase()
  return isCapital && text.split(/\s+/).some((word) => isFunctionWord(word) && !isParticle(word))
}

/** `Mia Peeters` below a headline or its date, with nothing but the text below it. */
export const nameOverText: Recognizer = {
  id: 'name-over-text',
  zone: 'line',
  atMost: 0.66,
  recognize({ text, start, next }: Spot, { draft, book }: Reading): Finding | null {
    if (draft.authors.length > 0 || draft.headline === null || !draft.hasHeader) return null
    if (!isProse(next) || furnitureOf(text) !== null || isPlace(text)) return null
    const words = text.split(' ')
    const isOne = words.length > 1 && words.length < 5 && words.every((word) => word.length > 1)
    if (!isOne || !isName(text) || text === text.toUpperCase() || book.findAt(text, 0)) return null
    const end = start + text.length
    const span = { start, end, at: start, rule: 'name-over-text', confidence: 0.66 }
    return {
      found: { authors: [text] },
      spans: [{ field: 'authors', ...span }],
      remarks: [{ rule: 'author-guessed', words: [text], offset: start }],
    }
  },
}

/** `Karel van der Aa`, `JAN PEETERS` below a headline or a day: a first name that is known, and a text that speaks of somebody else. */
export const loneName: Recognizer = {
  id: 'lone-name',
  zone: 'line',
  atMost: 0.66,
  recognize({ text, start, next, ahead }: Spot, { draft, book }: Reading): Finding | null {
    if (draft.authors.length > 0 || draft.headline === null || text.length > LONGEST) return null
    if (!isHeadOfText(next)) return null
    const authors = readLoneNames(text)
    if (authors.length === 0 || book.findAt(text, 0)) return null
    const about = `${draft.headline}\n${ahead.slice(text.length)}`
    if (authors.some((name) => about.includes(surnameOf(name)))) return null
    return claimNames(authors, { text, start })
  },
}

/** `Mia Claes` over a day, where else a menu may go on between a headline that stands there twice and its day. */
export const nameOverDay: Recognizer = {
  id: 'name-over-day',
  zone: 'line',
  atMost: 0.66,
  recognize({ text, start, next }: Spot, { draft }: Reading): Finding | null {
    if (draft.authors.length > 0 || draft.headline === null || text.length > LONGEST) return null
    if (!isDateLine(next)) return null
    const authors = readLoneNames(text)
    return authors.length > 0 ? claimNames(authors, { text, start }) : null
  },
}

/** Names that prove themselves, and nothing else; none otherwise. */
export function readLoneNames(text: string): readonly string[] {
  if (/[\d:?!"“”]/u.test(text) || furnitureOf(text) !== null || isPlace(text) || isShouted(text))
    return []
  const names = splitAuthors(withoutTitle(text.replace(/^[-–—(\s]+|[-–—)\s.]+$/gu, ''))).map(
    withoutTitle,
  )
  return names.every(isPersonName) ? names : []
}

export function claimNames(
  authors: readonly string[],
  { text, start }: Pick<Spot, 'text' | 'start'>,
): Finding {
  const span = { start, end: start + text.length, at: start, rule: 'lone-name', confidence: 0.66 }
  return {
    found: { authors },
    spans: [{ field: 'authors', ...span }],
    remarks: [remarkAt(start, 'author-guessed', authors.join(', '))],
  }
}

/** Text, or a line of a head with a figure, a button or a role: what follows a name that stands in a list is another name. */
function isHeadOfText(next: string): boolean {
  if (next === '') return false
  if (isProse(next) || isRole(next) || furnitureOf(next) !== null) return true
  return next.length <= LONGEST_LINE && (/\d/.test(next) || next === next.toUpperCase())
}
