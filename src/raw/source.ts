/** `Bron: Belga/AFP` → the sources that the text names, and where the list ends. */
import { alternativesOf } from '../article/dates/date-words.js'
import { findDateInLine } from '../article/dates/date-in-line.js'
import type { Finding, Reading, Recognizer, Spot } from './draft.js'
import type { PlacedRemark } from '../article/remark.js'
import { namesPage } from './dates/line-parts.js'
import { singleBlanks } from '../text/unseen.js'
import { startsSentence } from './sentence.js'
import type { SourceBook } from '../article/fields/source-book.js'

const CUE = new RegExp(`^(?:${alternativesOf('source')})\\s*:\\s*`, 'iu')
const NEXT = new RegExp(
  `^(?:\\s*[/,;&+]\\s*|\\s+[-–]\\s+|\\s+(?:${alternativesOf('and')})\\s+)(?=\\S)`,
  'iu',
)
const LONGEST_NAME = 60
const LONGEST_DATED = 90
const COUNT_NEXT = /\s\d{1,5}(?=\s|$)/
/** A point within a word is part of a name: `nu.nl`. */
const SENTENCE_MARKS = /[:!?"“”„«»()]|\.(?:\s|$)/
/** `HLN Premier`: letters that are a name by themselves. */
const ACRONYM = /^[\p{Lu}\d&-]{2,6}(?=\s\p{Lu}\p{Ll})/u

export interface SourceList {
  readonly sources: readonly string[]
  readonly end: number
  readonly unknown: readonly { readonly name: string; readonly at: number }[]
  /** Whether every name is known or ended by something that is no word. */
  readonly isSure: boolean
}

/** `Bron: Gazet van Antwerpen 3 De burgemeester…`: what follows the names stays. */
export const sourceCue: Recognizer = {
  id: 'source-cue',
  zone: 'start',
  atMost: 0.97,
  recognize({ text, start }: Spot, { draft, book }: Reading): Finding | null {
    if (draft.sources.length > 0) return null
    const [cue] = CUE.exec(text) ?? []
    if (cue === undefined || isDated(text)) return null
    const list = readSources(text, cue.length, book)
    if (!list) return null
    return {
      found: { sources: list.sources },
      spans: [
        {
          field: 'sources',
          start,
          end: start + list.end,
          at: start + cue.length,
          rule: 'source-cue',
          confidence: list.isSure ? 0.97 : 0.6,
        },
      ],
      remarks: remarkUnknown(list, start),
    }
  },
}

/** `Bron: De Kempenaar van 3 juni 1994`, `Source: The Mercury, 3 June 1994, p. 3`: the source is what stands before its day. */
function isDated(line: string): boolean {
  const found = line.length <= LONGEST_DATED ? findDateInLine(line) : null
  if (!found) return false
  const behind = line.slice(found.end).replace(/\.$/, '')
  return behind === '' || (/^\s?[,;(–—-]/u.test(behind) && namesPage(behind))
}

export function remarkUnknown({ unknown }: SourceList, start: number): readonly PlacedRemark[] {
  return unknown.map(({ name, at }) => ({
    rule: 'source-unknown',
    words: [name],
    offset: start + at,
  }))
}

/** The names from `at` on, known ones in their canonical spelling, each once. Null where none can be told. */
export function readSources(text: string, at: number, book: SourceBook): SourceList | null {
  const sources = new Set<string>()
  const unknown: { name: string; at: number }[] = []
  let end = at
  let isSure = true
  for (let from = at; ;) {
    const known = book.findAt(text, from)
    const guess = known ? null : readUnknown(text.slice(from), from)
    const source = known ?? guess
    if (!source) break
    if (guess) unknown.push({ name: guess.name, at: from })
    isSure &&= guess?.isSure ?? true
    sources.add(source.name)
    end = source.end
    const separator = NEXT.exec(text.slice(end, end + LONGEST_NAME))
    if (!separator) break
    from = end + separator[0].length
  }
  return sources.size === 0 ? null : { sources: [...sources], end, unknown, isSure }
}

/** A name that no list holds ends at a mark, at the comment count, with the line, or where a sentence begins. */
function readUnknown(
  text: string,
  from: number,
): { name: string; end: number; isSure: boolean } | null {
  const until = (length: number, isSure: boolean): ReturnType<typeof readUnknown> => {
    const name = text.slice(0, length).trimEnd()
    return isSourceName(name) ? { name: singleBlanks(name), end: from + name.length, isSure } : null
  }
  const window = text.slice(0, LONGEST_NAME + 10)
  const count = COUNT_NEXT.exec(window)
  const mark = /\s*[/,;]\s*(?=\S)/.exec(window)
  if (mark && mark.index < (count?.index ?? Infinity)) {
    const named = until(mark.index, true)
    if (named && named.name.split(' ').length <= 3) return named
  }
  if (count) return until(count.index, true)
  const sentence = findSentence(window)
  if (sentence !== null) return until(sentence, false)
  if (text.length <= LONGEST_NAME && isSourceName(text)) return until(text.length, true)
  const acronym = ACRONYM.exec(text)
  return acronym && until(acronym[0].length, false)
}

function isSourceName(name: string): boolean {
  return (
    name.length > 0 &&
    name.length <= LONGEST_NAME &&
    /^\p{L}/u.test(name) &&
    !SENTENCE_MARKS.test(name) &&
    name.split(/\s+/).length <= 6
  )
}

/** The first word after the first one that a sentence seems to begin with. */
function findSentence(text: string): number | null {
  for (const { index } of text.matchAll(/(?<=\s)\p{Lu}/gu)) {
    if (startsSentence(text.slice(index))) return index
  }
  return null
}
