/** A letterhead as far as it is learned → the lines that follow it again and again: the second line of each of several letterheads. */
import { countUp } from '../../record/by-key.js'
import { isProse } from '../prose.js'
import { matchRules } from '../folder/rule-lines.js'
import { generalizeLine, literalPattern } from './generalize-line.js'
import type { PlacedLines } from './learn-frames.js'

/** So many files must have it, and so many of those whose line above it is the same. */
const FEWEST = 3
const SHARE = 0.8
const MOST_LINES = 8
const LONGEST = 80
const MOST_WORDS = 10

/** `tops`: by file, its first lines without those of dates. Menus count here: nobody calls article after article “Regio”. */
export function learnFollowers(
  tops: PlacedLines,
  letterhead: readonly string[],
): readonly string[] {
  const found: string[] = []
  for (let depth = 0; depth < MOST_LINES; depth++) {
    const more = findNext(tops, [...letterhead, ...found])
    if (more.length === 0) break
    found.push(...more)
  }
  return found
}

interface Group {
  files: number
  readonly next: Map<string, number>
}

function findNext(tops: PlacedLines, known: readonly string[]): readonly string[] {
  const rules = known.map((pattern) => ({ pattern, place: '' }))
  const groups = new Map<string, Group>()
  for (const lines of tops) {
    const at = lines.findIndex((line) => matchRules(rules, line) === null)
    const above = at < 1 ? null : matchRules(rules, lines[at - 1]!)
    if (!above) continue
    const key = above.rule.pattern
    const group = groups.get(key) ?? { files: 0, next: new Map<string, number>() }
    groups.set(key, group)
    group.files += 1
    const line = lines[at]!
    if (canFollow(line, lines.length - at)) countUp(group.next, patternOf(line))
  }
  return [...groups.values()].flatMap(({ files, next }) =>
    [...next]
      .filter(([, count]) => count >= Math.max(FEWEST, SHARE * files))
      .map(([pattern]) => pattern),
  )
}

function canFollow(line: string, left: number): boolean {
  const isShort = line.length <= LONGEST && line.split(/\s+/).length <= MOST_WORDS
  return left > 1 && isShort && !isProse(line) && !generalizeLine(line).isDated
}

function patternOf(line: string): string {
  return /\d/.test(line) ? generalizeLine(line).pattern : literalPattern(line)
}
