/** A line of names → the authors, as printed. */
import { alternativesOf, findWeekdays } from '../article/dates/date-words.js'
import { furnitureOf } from './furniture.js'
import type { Finding, Reading, Recognizer, Spot } from './draft.js'
import { isPlace } from './places.js'
import { isProse } from './prose.js'
import { isFunctionWord, isParticle } from './sentence.js'

const LONGEST = 70
const CUE = new RegExp(`^(?:${alternativesOf('byline')})(?!\\p{L})(\\s*:)?\\s+`, 'iu')
const BETWEEN = new RegExp(`\\s*[,/&;+]\\s*|\\s+(?:${alternativesOf('and')})\\s+(?=\\p{Lu})`, 'iu')
/** `in 't Veld`, `op de Beeck` are surnames. */
const NAME_AND_PLACE =
  /^(\p{Lu}.{3,40}?) (?:in|à|aus|uit|from) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})$/u
const IN_NO_NAME = /\s(?:in|op)\s(?!['’]?[dt]|ter\s|ten\s|het\s)/u
const WORD = /^\p{Lu}[\p{L}'’.-]*$/u

/** What somebody is, behind the name and a comma. */
const ROLE =
  /(?:^|[\s-])(?:editor|correspondent|reporter|writer|staff|chief|columnist|critic|analyst|journalist|redacteur|redactrice|verslaggever|verslaggeefster|correspondente|medewerker|medewerkster|redakteur|redakteurin|korrespondent|korrespondentin|mitarbeiter|mitarbeiterin|journaliste|rédacteur|rédactrice|envoyée?|spéciale?|corresponsal|redactora?|enviad[oa])s?(?:$|[\s,.])/iu
/** `(avec AFP)`, `(met Belga)` */
const WITH = /\s+\((?:avec|met|mit|with|con|com|en|et|and|und)\s+([^()]{2,40})\)$/iu

/** `Door Jan van den Berg`, `By Jane Doe and John Roe`: every word has a capital or is a particle. */
export const byline: Recognizer = {
  id: 'byline',
  zone: 'line',
  atMost: 0.95,
  recognize({ text, start, next }: Spot, { draft, book }: Reading): Finding | null {
    if (draft.authors.length > 0 || text.length > LONGEST) return null
    const [cue, colon] = CUE.exec(text) ?? []
    if (cue === undefined || !(/^\p{Lu}/u.test(text) || isOverText(next, draft))) return null
    const [behind = '', agency = ''] = WITH.exec(text) ?? []
    const all = text.slice(cue.length, text.length - behind.length).split(BETWEEN)
    const names = all.filter((name, index) => index === 0 || !ROLE.test(name))
    const at = start + cue.length
    const end = start + text.length
    const known = names.map((name) => book.findAt(name, 0))
    if (known.every((source, index) => source?.end === names[index]?.length)) {
      const sources = known.flatMap((source) => (source ? [source.name] : []))
      if (draft.sources.length > 0) return null
      const rule = 'byline-source'
      return {
        found: { sources },
        spans: [{ field: 'sources', start, end, at, rule, confidence: 0.9 }],
      }
    }
    if (!names.every((name) => isName(name) && (colon !== undefined || name.includes(' '))))
      return null
    const confidence = colon === undefined ? 0.85 : 0.95
    const withSource = draft.sources.length > 0 ? null : book.findAt(agency, 0)
    if (behind !== '' && withSource?.end !== agency.length) return null
    return {
      found: { authors: names, ...(withSource ? { sources: [withSource.name] } : {}) },
      spans: [{ field: 'authors', start, end, at, rule: 'byline', confidence }],
    }
  },
}

/** `di Paolo Ferri`, in small letters: below a headline, and over the day or the text. */
function isOverText(next: string, { headline }: Reading['draft']): boolean {
  return headline !== null && (isProse(next) || (next.length <= LONGEST && /\d/.test(next)))
}

/** `Fleur Mees Astrid Roelandt` between the headline and the line of the date. */
export const namesLine: Recognizer = {
  id: 'names-line',
  zone: 'line',
  atMost: 0.7,
  recognize({ text, start, next }: Spot, { draft }: Reading): Finding | null {
    if (draft.authors.length > 0 || draft.headline === null || text.length > LONGEST) return null
    if (draft.moment || draft.time || next.length > LONGEST || !/\d/.test(next)) return null
    const authors = text
      .split(BETWEEN)
      .filter((name, index) => index === 0 || !ROLE.test(name))
      .flatMap(splitNames)
    if (furnitureOf(text) !== null || isShouted(text)) return null
    const isList = authors.every((name) => name.includes(' ') && isName(name))
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

/** `Jan Peeters in Namen`, `Par Jeanne Dufour à Mons`: who wrote, and where. */
export const bylineWithPlace: Recognizer = {
  id: 'byline-with-place',
  zone: 'line',
  atMost: 0.86,
  recognize({ text, start, next }: Spot, { draft }: Reading): Finding | null {
    if (draft.authors.length > 0 || draft.dateline !== null || text.length > LONGEST) return null
    const lead = CUE.exec(text)?.[0].length ?? 0
    const [, name = '', place = ''] = NAME_AND_PLACE.exec(text.slice(lead)) ?? []
    const isSigned =
      lead > 0 || (draft.headline !== null && /\d/.test(next) && next.length <= LONGEST)
    if (!isSigned || !name.includes(' ') || !isName(name) || isFunctionWord(place)) return null
    const at = start + lead
    const split = at + name.length
    const placeAt = start + text.length - place.length
    const rule = 'byline-with-place'
    return {
      found: { authors: [name], dateline: place },
      spans: [
        { field: 'authors', start, end: split, at, rule, confidence: 0.86 },
        {
          field: 'dateline',
          start: split,
          end: start + text.length,
          at: placeAt,
          rule,
          confidence: 0.8,
        },
      ],
      remarks: lead > 0 ? [] : [{ rule: 'author-guessed', words: [name], offset: at }],
    }
  },
}

/** A given name begins with a capital and is no common word; `de` in `Karel de Smet` may have none. */
export function isName(name: string): boolean {
  const words = name.split(/\s+/)
  const [first = ''] = words
  if (!WORD.test(first) || IN_NO_NAME.test(name) || isFunctionWord(first) || findWeekdays(first))
    return false
  return words.length <= 6 && words.every((word) => WORD.test(word) || isParticle(word))
}

/** Names that follow each other without a comma: each is a given name, particles and a surname. */
export function splitNames(line: string): readonly string[] {
  const words = line.split(/\s+/)
  const names: string[][] = []
  for (const word of words) {
    const current = names.at(-1)
    const isOpen =
      current !== undefined && (current.length === 1 || isParticle(current.at(-1) ?? ''))
    if (current && (isOpen || isParticle(word))) current.push(word)
    else names.push([word])
  }
  const isWhole = names.every((name) => name.length > 1 && !isParticle(name.at(-1) ?? ''))
  return isWhole ? names.map((name) => name.join(' ')) : words.length <= 3 ? [line] : []
}
