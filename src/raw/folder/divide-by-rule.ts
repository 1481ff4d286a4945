/** A text and the lines that divide the records of its folder → the stretches of its records; null where no line divides it. */
import type { FolderShape } from '../../record/settings.js'
import { isProse } from '../prose.js'
import type { Stretch } from '../stretch.js'
import { listTitles, matchDividers, type Dividers } from './match-dividers.js'
import { isHeaderLine, listRuleLines, matchRules, type RuleLine } from './rule-lines.js'

/**
 * A dividing line begins a record, and is part of none of them: what follows it up to the next one, lines of the page
 * aside, is one record. A line `date 2020-04` begins one in any folder.
 */
export function divideByRule(text: string, shape: FolderShape): readonly Stretch[] | null {
  const lines = shape.record.length === 0 ? [] : listRuleLines(text, { start: 0, end: text.length })
  const dividers = matchDividers(lines, shape.record)
  if (dividers.size === 0) return null
  const preamble = new Set(findPreamble(lines, dividers))
  const titles = new Set(listTitles(dividers).map(([line]) => line))
  const starts: number[] = []
  /** Where the lines begin that divide, or belong to the page, since the last text. */
  let waiting: number | null = 0
  let isTitled = false
  for (const line of lines) {
    if (dividers.has(line)) {
      // An item may be no more than its headline.
      if (isTitled && titles.has(line) && waiting !== null) {
        starts.push(waiting)
        waiting = line.start
      }
      isTitled = titles.has(line) || (isTitled && waiting !== null)
      waiting ??= line.start
    } else if (
      isHeaderLine(line) ||
      (waiting !== null && !preamble.has(line) && !isFrame(line, shape))
    ) {
      starts.push(waiting ?? line.start)
      waiting = null
    }
  }
  const [, ...others] = starts
  const all = [0, ...others]
  return all.map((start, index) => ({ start, end: all[index + 1] ?? text.length }))
}

const MOST_ABOVE = 6

/**
 * Where the dividing lines are headlines, a few lines above the first one are the head of the file: what it is called, its
 * number, its day. More than that, or a sentence, is a record of its own.
 */
export function findPreamble(lines: readonly RuleLine[], dividers: Dividers): readonly RuleLine[] {
  if (listTitles(dividers).length === 0) return []
  const first = lines.findIndex((line) => dividers.has(line))
  if (first < 1 || first > MOST_ABOVE) return []
  const above = lines.slice(0, first)
  return above.some((line) => isProse(line.text) || isHeaderLine(line)) ? [] : above
}

/** Between two dividing lines it makes no record. */
function isFrame({ text }: RuleLine, { letterhead, furniture, date }: FolderShape): boolean {
  return (
    matchRules(letterhead, text) !== null ||
    matchRules(furniture, text) !== null ||
    matchRules(date, text) !== null
  )
}
