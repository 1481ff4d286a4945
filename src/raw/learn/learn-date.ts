/** The lines near the top or foot of many records → the patterns of those that give a date in a constant frame. */
import type { DateOrder } from '../../record/settings.js'
import { isProse } from '../prose.js'
import { generalizeLine, type GeneralLine } from './generalize-line.js'
import type { PlacedLines } from './learn-frames.js'

/** So many of the files must have a line of one of the patterns, and so many one of each. */
const ENOUGH = 0.5
const EACH = 0.15
const FEWEST = 3
const MOST_PATTERNS = 4
const LONGEST = 120
/** Words besides the date. */
const MOST_WORDS = 8

interface Candidate {
  readonly pattern: string
  readonly files: Set<number>
  /** In which line of a file it stands first. */
  readonly places: Map<number, number>
  readonly behind: Set<string>
  readonly figures: (readonly [number, number])[]
}

export function learnDate(files: PlacedLines, order: DateOrder | null): readonly string[] {
  const exact = gather(files, ({ pattern }) => pattern)
  const open = gather(files, ({ pattern, dateEnd }) => `${pattern.slice(0, dateEnd)} {any}`)
  const least = Math.max(FEWEST, EACH * files.length)
  const first = listFirst(exact)
  const sure = [...exact.values()].filter(
    (each) => each.files.size >= least && isOftenFirst(each, first),
  )
  // Where what follows the date varies, as a name or a page does.
  const varying = [...open.values()].filter(
    ({ files: in_, behind, pattern }) =>
      in_.size >= least &&
      behind.size >= FEWEST &&
      !sure.some((each) => each.files.size >= in_.size * ENOUGH && startsLike(each, pattern)),
  )
  const found = [...sure, ...varying]
    .toSorted((a, b) => b.files.size - a.files.size || (a.pattern < b.pattern ? -1 : 1))
    .slice(0, MOST_PATTERNS)
  const dated = new Set(found.flatMap((each) => [...each.files]))
  if (dated.size < ENOUGH * files.length) return []
  return found.flatMap((each) => orderFigures(each, order) ?? [])
}

/** The pattern that is the first of its file. */
function listFirst(exact: ReadonlyMap<string, Candidate>): ReadonlyMap<number, Candidate> {
  const first = new Map<number, Candidate>()
  for (const candidate of exact.values())
    for (const file of candidate.files) {
      const other = first.get(file)
      const isAbove = (place: ReadonlyMap<number, number>): number => place.get(file) ?? Infinity
      if (!other || isAbove(candidate.places) < isAbove(other.places)) first.set(file, candidate)
    }
  return first
}

/** `Next meeting: 3 May 2011` stands below the date of the article in all files that have it. */
function isOftenFirst(candidate: Candidate, first: ReadonlyMap<number, Candidate>): boolean {
  const { files } = candidate
  return [...files].filter((file) => first.get(file) === candidate).length >= ENOUGH * files.size
}

function startsLike({ pattern }: Candidate, open: string): boolean {
  return pattern.startsWith(open.replace(/ \{any\}$/, ''))
}

function gather(
  files: PlacedLines,
  patternOf: (line: GeneralLine) => string,
): ReadonlyMap<string, Candidate> {
  const candidates = new Map<string, Candidate>()
  for (const [file, lines] of files.entries())
    for (const [place, line] of lines.entries()) {
      const general = line.length > LONGEST || isProse(line) ? null : generalizeLine(line)
      if (!general?.isDated || countWords(general) > MOST_WORDS) continue
      const pattern = patternOf(general)
      const key = pattern.toLowerCase()
      const candidate: Candidate = candidates.get(key) ?? {
        pattern,
        files: new Set(),
        places: new Map(),
        behind: new Set(),
        figures: [],
      }
      candidates.set(key, candidate)
      candidate.files.add(file)
      if (!candidate.places.has(file)) candidate.places.set(file, place)
      candidate.behind.add(general.pattern.slice(general.dateEnd))
      if (general.figures) candidate.figures.push(general.figures)
    }
  return candidates
}

function countWords({ pattern }: GeneralLine): number {
  return pattern.replace(/\{\w+\}/g, ' ').match(/\p{L}+/gu)?.length ?? 0
}

/** Which figure is the day some of the lines must show, or the folder say. */
function orderFigures({ pattern, figures }: Candidate, order: DateOrder | null): string | null {
  if (figures.length === 0) return pattern
  const isDayFirst = figures.some(([first]) => first > 12)
  const isMonthFirst = figures.some(([, second]) => second > 12)
  if (isDayFirst && isMonthFirst) return null
  if (isDayFirst || (!isMonthFirst && order === 'day-first')) return pattern
  if (!isMonthFirst && order === null) return null
  return pattern.replace(/\{day\}(.*?)\{month\}/, '{month}$1{day}')
}
