/** `Author` or `Published` on a line of its own, and below it the name or the day → the author; the cues of both. */
import { alternativesOf } from '../../article/dates/date-words.js'
import { isName, splitAuthors } from '../names/name.js'
import type { Finding, Reading, Recognizer, Spot } from '../draft.js'
import { parseDateLine } from './published.js'

const LONGEST = 40
const BYLINE = new RegExp(`^(?:${alternativesOf('byline')})\\s?:?$`, 'iu')
const CUE_BEFORE = new RegExp(`^(?:${alternativesOf('byline')})\\s+`, 'iu')
const PUBLISHED = new RegExp(
  `^(?:${alternativesOf('published')})(?:\\s+(?:${alternativesOf('on')}))?\\s?:?$`,
  'iu',
)
const SMALL_BYLINE = new RegExp(`^(?:${alternativesOf('byline')})\\s+(?=\\p{Ll})`, 'iu')
/** `anp220825222 1`: the number of a picture or a dispatch. */
const ID = /^[\p{L}_-]{2,8}\d{6,14}(?:[ _-]\d{1,3})?$/u

export const cueLine: Recognizer = {
  id: 'cue-line',
  zone: 'line',
  atMost: 0.9,
  recognize({ text, start, next, ahead }: Spot, { draft }: Reading): Finding | null {
    if (text.length > LONGEST || next.length > LONGEST * 2) return null
    const isByline = BYLINE.test(text) && draft.authors.length === 0 && areFullNames(next)
    const isDate =
      !isByline &&
      PUBLISHED.test(text) &&
      !draft.moment &&
      (parseDateLine(next) !== null || isNameOverDay(next, ahead.slice(text.length)))
    if (!isByline && !isDate) return null
    const span = { start, end: start + text.length, at: start, rule: 'cue-line', confidence: 0.9 }
    return { found: {}, spans: [{ ...span, field: isByline ? 'authors' : 'date' }] }
  },
}

/** `Published`, and below it `Ann Roe` over the day. */
function isNameOverDay(next: string, below: string): boolean {
  if (next === '' || parseDateLine(next) !== null) return false
  const lines = below.slice(below.indexOf(next) + next.length).split('\n')
  const day = lines.find((line) => line.trim() !== '')?.trim() ?? ''
  if ((parseDateLine(day)?.date.day ?? null) === null) return false
  return areFullNames(next.replace(CUE_BEFORE, ''))
}

export const nameBelowCue: Recognizer = {
  id: 'name-below-cue',
  zone: 'line',
  atMost: 0.92,
  recognize({ text, start }: Spot, { draft, previous }: Reading): Finding | null {
    if (previous !== 'authors' || draft.authors.length > 0 || !areFullNames(text)) return null
    const span = { start, end: start + text.length, at: start, rule: 'name-below-cue' }
    const authors = splitAuthors(text)
    return { found: { authors }, spans: [{ ...span, field: 'authors', confidence: 0.92 }] }
  },
}

/** `door anp`: a known agency in small letters. */
export const smallByline: Recognizer = {
  id: 'byline-source',
  zone: 'line',
  atMost: 0.9,
  recognize({ text, start }: Spot, { draft, book }: Reading): Finding | null {
    const cue = SMALL_BYLINE.exec(text)?.[0].length ?? 0
    if (cue === 0 || draft.sources.length > 0) return null
    const source = book.findAt(text, cue)
    if (source?.end !== text.length) return null
    const span = { start, end: start + text.length, at: start + cue, rule: 'byline-source' }
    return {
      found: { sources: [source.name] },
      spans: [{ ...span, field: 'sources', confidence: 0.9 }],
    }
  },
}

/** `bdt0423 4 pl 235 dpa 1120`, `BLG326 4 REG 0342 F-N`: the number of a dispatch, its priority, desk and length. */
const WIRE = /^\p{L}{3}\d{3,4}\s+\d\s+\p{L}{2,4}\s+\d{2,4}(?:\s+[\p{L}\d-]{1,8}){0,3}$/u

/** `Vermischtes/` over the headline */
const DESK = /^(?:\p{Lu}[\p{L}-]{2,20}\/){1,4}$/u

/** The line of a dispatch above its headline: its number, or its desk. */
export function isWireLine(text: string): boolean {
  return WIRE.test(text) || DESK.test(text)
}

export const wireLine: Recognizer = {
  id: 'wire-line',
  zone: 'line',
  atMost: 0.9,
  recognize({ text, start, next }: Spot, { draft }: Reading): Finding | null {
    if (next === '' || draft.headline !== null || !isWireLine(text)) return null
    const span = { start, end: start + text.length, at: start, rule: 'wire-line', confidence: 0.9 }
    return {
      found: {},
      spans: [{ ...span, field: null }],
      remarks: [{ rule: 'page-furniture', words: [text], offset: start }],
    }
  },
}

export const idLine: Recognizer = {
  id: 'id-line',
  zone: 'line',
  atMost: 0.7,
  recognize({ text, start, next }: Spot, { draft }: Reading): Finding | null {
    if (next === '' || draft.headline === null || !ID.test(text)) return null
    const span = { start, end: start + text.length, at: start, rule: 'id-line', confidence: 0.7 }
    return {
      found: {},
      spans: [{ ...span, field: null }],
      remarks: [{ rule: 'page-furniture', words: [text], offset: start }],
    }
  },
}

/** `Beeld`, `Photos:` on a line of its own. */
const PICTURES =
  /^(?:beeld|foto['’]?s?|photos?|photography|pictures?|images?|bilder|bild|fotografie|fotografías?|imágenes|immagini|imagens|zdjęcia|illustratie|illustration)\s?:?$/iu

/** Who made the pictures, below the word for them: both lines belong to the page. */
export const pictureCue: Recognizer = {
  id: 'picture-cue',
  zone: 'line',
  atMost: 0.9,
  recognize({ text, start, next, ahead }: Spot, { draft }: Reading): Finding | null {
    if (text.length > LONGEST || draft.headline === null || !PICTURES.test(text)) return null
    if (!areFullNames(next)) return null
    const end = start + ahead.indexOf(next, text.length) + next.length
    return {
      found: {},
      spans: [{ field: null, start, end, at: start, rule: 'page-furniture', confidence: 0.9 }],
      remarks: [{ rule: 'page-furniture', words: [`${text} ${next}`], offset: start }],
    }
  },
}

/** A name with a blank in it, or several. */
function areFullNames(text: string): boolean {
  const names = text.length > LONGEST * 2 ? [] : splitAuthors(text)
  return (
    names.length > 0 &&
    names.every((name) => name.length <= LONGEST && name.includes(' ') && isName(name))
  )
}
