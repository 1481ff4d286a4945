/** The agencies that Pressmark knows and the sources that the archive names → one book to look spellings up in. */
import { groupBy } from '../../record/by-key.js'
import type { Authorities } from '../../record/settings.js'
import { agencies } from './agencies.js'

export interface FoundSource {
  /** The spelling that pages show. */
  readonly name: string
  /** The offset behind it. */
  readonly end: number
}

export interface SourceBook {
  /** The longest known source that stands at `at`; null when there is none. */
  readonly findAt: (text: string, at: number) => FoundSource | null
}

const FIRST_WORD = /[\p{L}\p{N}]+/uy
const INSIDE_WORD = /[\p{L}\p{N}]/u

const books = new WeakMap<Authorities, SourceBook>()

/** The archive's own spellings override the built-in ones. */
export function sourceBookOf(authorities: Authorities): SourceBook {
  const known = books.get(authorities)
  if (known) return known
  const names = new Map([...agencies, ...Object.entries(authorities.sources)])
  const spellings = groupByFirstWord([...names.keys()])
  const book: SourceBook = {
    findAt(text, at) {
      const candidates = spellings.get(wordAt(text, at))
      if (!candidates) return null
      const spelling = candidates.find((candidate) => standsAt(text, at, candidate))
      const name = spelling === undefined ? undefined : names.get(spelling)
      return spelling === undefined || name === undefined
        ? null
        : { name, end: at + spelling.length }
    },
  }
  books.set(authorities, book)
  return book
}

function wordAt(text: string, at: number): string {
  FIRST_WORD.lastIndex = at
  return (FIRST_WORD.exec(text)?.[0] ?? '').toLowerCase()
}

/** The longest spelling first. */
function groupByFirstWord(spellings: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const sorted = spellings.toSorted((a, b) => b.length - a.length)
  return groupBy(sorted, (spelling) => [wordAt(spelling, 0)])
}

function standsAt(text: string, at: number, spelling: string): boolean {
  const end = at + spelling.length
  if (text.slice(at, end).toLowerCase() !== spelling) return false
  return !INSIDE_WORD.test(text.charAt(end))
}
