/** The lines at the top or foot of many records → patterns of those that belong to a letterhead, or to the page. */
import { alternativesOf } from '../../article/dates/date-words.js'
import { countUp } from '../../record/by-key.js'
import { isName } from '../names/name.js'
import { isSection } from '../top/kicker.js'
import { isPlace } from '../places.js'
import { isProse } from '../prose.js'
import { generalizeLine, literalPattern } from './generalize-line.js'

/** A line that stands in half of the files is none of the article. */
const SHARE = 0.5
/** Rarer ones are where together they fill one place of nearly all files: ministers come and go. */
const FAMILY = 0.6
const FEWEST = 3
const FEWEST_LIKE = 3
const LIKE = 0.3
const LONGEST = 120
const MOST_WORDS = 14
const MOST_PATTERNS = 40
/** So many lines at the very top are hardly the name of an author. */
const HEAD = 2
const CUES = new RegExp(
  `^(?:${(['source', 'byline', 'updated', 'published'] as const).map(alternativesOf).join('|')})(?![\\p{L}])`,
  'iu',
)

/** Lines by file, each in its place. */
export type PlacedLines = readonly (readonly string[])[]

/** `isTop`: whether the lines are the first of records; at the foot nothing comes in families. In order of their first place. */
export function learnFrames(files: PlacedLines, isTop: boolean): readonly string[] {
  const fit = files.map((lines) =>
    lines.filter(
      (line, place) => canBeFrame(line) && (isTop && place < HEAD ? true : !isPerson(line)),
    ),
  )
  const shared = findShared(fit)
  const families = isTop ? findFamilies(files, shared) : []
  const found = [...shared.values(), ...families]
  const keys = fit.flatMap((lines) => lines.map(keyOf))
  const ordered = [...new Set(keys)].flatMap((key) => shared.get(key) ?? [])
  return withoutCovered([...new Set([...ordered, ...found])]).slice(0, MOST_PATTERNS)
}

/** What a line says of the article stays with it: a source, a place, a section, a date. */
function canBeFrame(line: string): boolean {
  if (line.length > LONGEST || line.split(/\s+/).length > MOST_WORDS || isProse(line)) return false
  if (!/[\p{L}\d]{2}/u.test(line) || CUES.test(line)) return false
  // A line of a paragraph that was broken by its width.
  if (/^\p{Ll}/u.test(line) && !/^(?:www\.|https?:)/.test(line)) return false
  return !isSection(line) && !isPlace(line) && !generalizeLine(line).isDated
}

/** Names of institutions look the same; these stand at the very top. */
function isPerson(line: string): boolean {
  return line !== line.toUpperCase() && line.includes(' ') && isName(line)
}

function patternOf(line: string): string {
  return /\d/.test(line) ? generalizeLine(line).pattern : literalPattern(line)
}

function keyOf(line: string): string {
  return patternOf(line).toLowerCase()
}

/** By key, the pattern; figures that never vary stand in it as they are. */
function findShared(files: PlacedLines): ReadonlyMap<string, string> {
  const counts = new Map<string, number>()
  const forms = new Map<string, string>()
  for (const lines of files) {
    const keys = new Map(lines.map((line) => [keyOf(line), line]))
    for (const [key, line] of keys) {
      countUp(counts, key)
      const literal = literalPattern(line)
      const form = forms.get(key) ?? literal
      forms.set(key, form.toLowerCase() === literal.toLowerCase() ? form : patternOf(line))
    }
  }
  const common = [...counts].filter(([, count]) => count >= SHARE * files.length)
  return new Map(common.map(([key]) => [key, forms.get(key) ?? key]))
}

const TOP_PLACES = 4

/** `THE HON JANE ROE MP`, `THE HON PIET POE MP`: lines that come again and again, and one of them nearly everywhere. */
function findFamilies(files: PlacedLines, shared: ReadonlyMap<string, string>): readonly string[] {
  const rest = files.map((lines) =>
    lines.filter((line) => !shared.has(keyOf(line)) && !generalizeLine(line).isDated),
  )
  const patterns: string[] = []
  for (let place = 0; place < TOP_PLACES; place++) {
    const lines = rest.flatMap((each) => each.slice(place, place + 1)).filter(canBeFrame)
    const counts = new Map<string, number>()
    for (const line of lines) countUp(counts, patternOf(line))
    const common = [...counts].filter(([, count]) => count >= FEWEST)
    const covered = common.reduce((sum, [, count]) => sum + count, 0)
    const like = findLike(lines, files.length)
    const isFamily = covered >= FAMILY * files.length
    if (!isFamily && like.length === 0) break
    patterns.push(...like, ...(isFamily ? common.map(([pattern]) => pattern) : []))
  }
  return patterns
}

/** Lines that begin with the same two words: these, and `{any}`; where all end in one word, that too. */
function findLike(lines: readonly string[], files: number): readonly string[] {
  const groups = new Map<string, string[]>()
  for (const line of lines) {
    const words = line.split(/\s+/)
    const key = words.slice(0, 2).join(' ').toLowerCase()
    if (words.length > 2) groups.set(key, [...(groups.get(key) ?? []), line])
  }
  return [...groups.values()].flatMap((group) => {
    const counts = new Map<string, number>()
    for (const line of group) countUp(counts, line.toLowerCase())
    // Headlines differ from each other; letterheads come again.
    const isAgain = group.length >= 2 * counts.size
    if (counts.size < FEWEST_LIKE || group.length < LIKE * files || !isAgain) return []
    const words = (group[0] ?? '').split(/\s+/)
    const start = literalPattern(words.slice(0, 2).join(' '))
    const last = words.at(-1) ?? ''
    const isClosed = group.every((line) => line.split(/\s+/).at(-1) === last)
    return [isClosed ? `${start} {any} ${literalPattern(last)}` : `${start} {any}`]
  })
}

/** A line that a pattern with `{any}` fits is not listed besides. */
export function withoutCovered(patterns: readonly string[]): readonly string[] {
  const open = patterns.filter((pattern) => pattern.includes('{any}'))
  return patterns.filter((pattern) =>
    open.every((each) => {
      const [before = '', behind = ''] = each.split('{any}')
      const isCovered = pattern.startsWith(before) && pattern.endsWith(behind)
      return pattern === each || !isCovered
    }),
  )
}

const LONGEST_LABEL = 40

/** Foot lines: `Media contact: …` in most files, whoever it is. */
export function learnLabels(files: PlacedLines): readonly string[] {
  const counts = new Map<string, number>()
  for (const lines of files) {
    const labels = lines.flatMap((line) => {
      const [label] = /^[^:]{3,}:(?=\s)/.exec(line.slice(0, LONGEST_LABEL)) ?? []
      const isLabel = label !== undefined && !CUES.test(label) && !/\d/.test(label)
      return isLabel ? [`${literalPattern(label)} {any}`] : []
    })
    for (const label of new Set(labels)) countUp(counts, label)
  }
  return [...counts]
    .filter(([, count]) => count >= SHARE * files.length)
    .map(([label]) => label)
    .toSorted()
}
