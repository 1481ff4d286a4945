/** `Bron: De Wendekoerier, 12 mei 1959, blz. 9` over or under a text → the paper, its day and the page; null for any other line. */
import { findDateInLine } from '../article/dates/date-in-line.js'
import { alternativesOf } from '../article/dates/date-words.js'

export interface SourceLine {
  readonly source: string
  /** As it stands; empty where the line has none, as the page. */
  readonly date: string
  readonly page: string
}

const LONGEST = 140
const CUE = new RegExp(
  `^(?:(?:${alternativesOf('source')}|uit|overgenomen uit|verschenen in|paru dans|erschienen in|published in|publicado en|pubblicato (?:in|su))\\s?:|(?:overgenomen uit|verschenen in|paru dans|erschienen in))\\s+(?=['’]?\\p{Lu})`,
  'iu',
)
const PAGE =
  /[\s,;(–—-]+(?<page>(?:blz|bladzijde|bl|pag(?:ina|ine)?|pages?|pp?|s|seiten?|página|pág|sid(?:a|an)?|side|str(?:ona|ana)?)\.?\s?[A-Z]?\d{1,4}(?:\s?[-–]\s?\d{1,4})?)[).\s]*$/iu
const BEFORE_DAY = /[\s,;(–—-]*(?:\s(?:van|du|del|di|do|of|vom|den|d\.d\.|dd\.?))?[\s,;(–—-]*$/iu
const AROUND = /^[\s,;()–—-]+|[\s,;()–—-]+$/gu
/** A sentence, or an address. */
const NO_PAPER = /[.!?]\s+\p{Lu}|:\/\/|[:;"“”„«»]|\.$/u
const MOST_WORDS = 6

/** `text` has single blanks. */
export function readSourceLine(text: string): SourceLine | null {
  if (text.length > LONGEST) return null
  const [cue = ''] = CUE.exec(text) ?? []
  if (cue === '') return null
  const rest = text.slice(cue.length)
  const [paged = '', page = ''] = PAGE.exec(rest) ?? []
  const told = rest.slice(0, rest.length - paged.length)
  const found = findDateInLine(told)
  if (found && told.slice(found.end).replace(AROUND, '') !== '') return null
  const source = (found ? told.slice(0, found.start) : told)
    .replace(BEFORE_DAY, '')
    .replace(AROUND, '')
  if (source === '' || NO_PAPER.test(source) || source.split(' ').length > MOST_WORDS) return null
  return { source, date: found ? told.slice(found.start, found.end) : '', page }
}
