/** The lines of a text and the dividing rules of its folder → the lines that divide it, each with what it says. */
import type { LineRule } from '../../record/settings.js'
import { isProse } from '../prose.js'
import { findDateInLine } from '../../article/dates/date-in-line.js'
import { singleBlanks } from '../../text/unseen.js'
import { matchLine, type Capture, type Captures } from './match-line.js'
import { isHeaderLine, matchRules, type RuleLine, type RuleMatch } from './rule-lines.js'

export type Dividers = ReadonlyMap<RuleLine, RuleMatch>

/** A line `date 2020-04 …` is what it is in any folder. A rule of two lines takes both, or none. */
export function matchDividers(lines: readonly RuleLine[], rules: readonly LineRule[]): Dividers {
  const found = new Map<RuleLine, RuleMatch>()
  if (rules.length === 0) return found
  const single = rules.filter(({ pattern }) => !pattern.includes('\n'))
  const double = rules.filter(({ pattern }) => pattern.includes('\n')).map(splitRule)
  for (const [index, line] of lines.entries()) {
    if (found.has(line) || isHeaderLine(line)) continue
    const below = lines[index + 1]
    const pair = below && matchPair(line, below, double)
    if (pair) found.set(line, pair[0]).set(below, pair[1])
    else {
      const match = matchRules(single, line.text)
      if (match) found.set(line, match)
    }
  }
  return withoutHead(lines, found)
}

interface PairRule {
  readonly rule: LineRule
  readonly lines: readonly [string, string]
}

function splitRule(rule: LineRule): PairRule {
  const [above = '', below = ''] = rule.pattern.split('\n')
  return { rule, lines: [above, below] }
}

/** Whatever stands above a date fits `{headline}`: a sentence is none. */
function matchPair(
  above: RuleLine,
  below: RuleLine,
  rules: readonly PairRule[],
): readonly [RuleMatch, RuleMatch] | null {
  for (const { rule, lines } of rules) {
    const second = matchLine(lines[1], below.text)
    const first = second && matchLine(lines[0], above.text)
    if (!first || isProse((first.headline ?? first.capitals)?.text ?? '')) continue
    return [
      { rule, captures: first },
      { rule, captures: second },
    ]
  }
  return null
}

/** What a dividing line says that the article is called. */
function titleOf({ headline, capitals }: Captures): Capture | null {
  return headline ?? capitals ?? null
}

/** Dividing lines that name an article, in order; a headline in capitals over several lines is one. */
export function listTitles(dividers: Dividers): readonly (readonly [RuleLine, Capture])[] {
  const titles: [RuleLine, Capture][] = []
  let last = -1
  for (const [line, { captures }] of dividers) {
    const title = titleOf(captures)
    if (!title) continue
    const isMore = captures.capitals !== undefined && last === line.number - 1
    const previous = isMore ? titles.at(-1) : undefined
    if (previous) previous[1] = { ...previous[1], text: `${previous[1].text} ${title.text}` }
    else titles.push([line, title])
    last = captures.capitals ? line.number : -1
  }
  return titles
}

const LONG = 60
/** So many lines may stand above the first headline. */
const MOST_ABOVE = 6

/** Where any line in capitals divides, the name of the paper at the top of the file does so, too: no text follows it. */
function withoutHead(lines: readonly RuleLine[], found: Map<RuleLine, RuleMatch>): Dividers {
  for (const line of lines.slice(0, MOST_ABOVE))
    if (found.get(line)?.captures.capitals && findDateInLine(singleBlanks(line.text)))
      found.delete(line)
  const capitals = [...found].flatMap(([line, { captures }]) => (captures.capitals ? [line] : []))
  for (const [index, line] of capitals.entries()) {
    const next = capitals[index + 1]
    const at = lines.indexOf(line)
    if (!next || at >= MOST_ABOVE) break
    const between = lines.slice(at + 1, lines.indexOf(next))
    const isHeadline = between.length === 0 && next.number === line.number + 1
    if (isHeadline || between.some(({ text }) => isText(text))) break
    found.delete(line)
  }
  return found
}

function isText(line: string): boolean {
  return line.length >= LONG || isProse(line)
}
