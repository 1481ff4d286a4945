/** The lines of a record that nothing else has taken, and the folder's word on headlines → the headline. */
import { remarkAt } from '../../article/remark.js'
import type { HeadlineRule } from '../../record/settings.js'
import { findDateInLine } from '../../article/dates/date-in-line.js'
import { singleBlanks } from '../../text/unseen.js'
import type { Finding, Span } from '../draft.js'
import { furnitureOf, isLabel } from '../page/furniture.js'
import type { InitialsEvidence } from '../header/initials.js'
import { hasCue, isDateLine } from '../dates/published.js'
import { isOfPage } from '../top/menu.js'
import { isPublisher } from '../top/publisher.js'
import { readTitle } from '../top/title.js'
import { measureTitleLabel } from '../top/title-label.js'
import { goesOnBelow } from '../top/headline-lines.js'
import { matchLine } from './match-line.js'
import type { RuleLine } from './rule-lines.js'

/** A longer line is text. */
const LONGEST = 300
/** Where a line in capitals, or with a label, is looked for. */
const MOST_TOP = 40
/** So many buttons and labels may stand where the headline is counted. */
const MOST_FURNITURE = 6
/** A headline in capitals may go on below. */
const MOST_IN_CAPITALS = 4
const FEWEST_LETTERS = 4
const CLAIM = { rule: 'folder-headline', confidence: 0.97 }
const OF_DOCUMENT = { rule: 'title-style', confidence: 0.97 }
const KICKER = /^(?!.*[.!?:]$).{2,60}$/
const LABEL_END = /^(?:\s*[:=.–—-]+\s*|\s{2,}|\t\s*|$)/

type Claimed = Pick<Finding, 'found' | 'remarks'> & Partial<Pick<Finding, 'spans'>>

/** A rule that fits no line is told, and gives nothing. */
export function claimHeadline(
  lines: readonly RuleLine[],
  rule: HeadlineRule,
  initials: InitialsEvidence,
): Claimed {
  const finding = findHeadline(lines, rule, initials)
  if (finding) return finding
  if (rule.kind === 'title') return { found: {} }
  const at = lines[0]?.start ?? 0
  return { found: {}, remarks: [remarkAt(at, 'folder-rule', describeRule(rule), rule.place)] }
}

function describeRule(rule: HeadlineRule): string {
  switch (rule.kind) {
    case 'line':
      return `headline: ${rule.line}`
    case 'capitals':
      return 'headline: capitals'
    case 'title':
      return rule.title
    case 'label':
      return `headline: label: ${rule.label}`
    case 'pattern':
      return `headline: ${rule.pattern}`
  }
}

function findHeadline(
  lines: readonly RuleLine[],
  rule: HeadlineRule,
  initials: InitialsEvidence,
): Finding | null {
  switch (rule.kind) {
    case 'line': {
      const at = findCounted(lines, rule.line - 1)
      const line = lines[at]
      if (!line || !canBeHeadline(line.text)) return null
      return readTwoLines(lines, at) ?? readLabelled(line, initials)
    }
    case 'capitals':
      return findCapitals(lines.slice(0, MOST_TOP), initials)
    case 'title':
      return findTitle(lines.slice(0, MOST_TOP), rule.title, initials)
    case 'label':
      return findLabelled(lines.slice(0, MOST_TOP), rule.label, initials)
    case 'pattern':
      return findPattern(lines, rule.pattern, initials)
  }
}

/** The line at `counted`, or below it the first that is no button or label of a page, where there is one. */
function findCounted(lines: readonly RuleLine[], counted: number): number {
  const at = lines.findIndex(({ text }, index) => index >= counted && !isFurniture(text))
  return at === -1 || at > counted + MOST_FURNITURE ? counted : at
}

/** A word alone may be the headline that the folder means. */
function isFurniture(text: string): boolean {
  if (furnitureOf(text) === 'line' || isLabel(text) || isPublisher(text)) return true
  return /^\d{1,4}$/.test(text) || (/[\s.]/.test(text) && isOfPage(text))
}

/** What goes on in small letters right below, up to a blank line. */
function readTwoLines(lines: readonly RuleLine[], at: number): Finding | null {
  const [line, next, below] = lines.slice(at, at + 3)
  if (!line || !next || next.number !== line.number + 1) return null
  const isClosed = below === undefined || below.number > next.number + 1
  if (!isClosed || /^\p{Lu}/u.test(next.text) || !goesOnBelow(line.text, next.text)) return null
  return headlineAt(`${line.text} ${next.text}`, {
    start: line.start,
    end: next.end,
    at: line.start,
  })
}

/** A line that is a date is none, whatever stands above it; nor is `Publié par Aline le 26 août 2015`. */
function canBeHeadline(text: string): boolean {
  if (text.length > LONGEST || !/[\p{L}\p{N}]/u.test(text) || isDateLine(text)) return false
  return !hasCue(text) || findDateInLine(singleBlanks(text)) === null
}

/** What stands behind `Titel:`, where the line says so. */
function readLabelled(line: RuleLine, initials: InitialsEvidence): Finding | null {
  const label = measureTitleLabel(line.text)
  return label > 0
    ? readBehind(line, label, line.text.slice(label), initials)
    : readTitle(line.text, line.start, { ...CLAIM, initials })
}

export function isInCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  return letters.length >= FEWEST_LETTERS && text === text.toUpperCase()
}

/** A short line that stands alone above a title is its kicker. */
function findTitle(
  lines: readonly RuleLine[],
  title: string,
  initials: InitialsEvidence,
): Finding | null {
  const index = lines.findIndex(({ text }) => text === title)
  const line = lines[index]
  const finding = line && readTitle(line.text, line.start, { ...OF_DOCUMENT, initials })
  const [above] = lines
  if (!finding || !above || index !== 1 || !KICKER.test(above.text)) return finding ?? null
  const { text: kicker, start, end } = above
  const span: Span = { field: 'kicker', start, end, at: start, ...OF_DOCUMENT }
  return {
    ...finding,
    found: { ...finding.found, kicker },
    spans: [span, ...finding.spans],
  }
}

/** The first line in capitals, and those right below it. */
function findCapitals(lines: readonly RuleLine[], initials: InitialsEvidence): Finding | null {
  const capitals = lines.filter(({ text }) => text.length <= LONGEST && isInCapitals(text))
  // A running head names its day; the headline below it seldom does.
  const titled = capitals.find(({ text }) => findDateInLine(singleBlanks(text)) === null)
  const from = lines.indexOf(titled ?? capitals[0]!)
  const first = lines[from]
  if (!first) return null
  const below = lines.slice(from + 1, from + MOST_IN_CAPITALS)
  const end = below.findIndex(
    ({ text, number }, index) => number !== first.number + index + 1 || !isInCapitals(text),
  )
  const more = end === -1 ? below : below.slice(0, end)
  if (more.length === 0) return readTitle(first.text, first.start, { ...CLAIM, initials })
  // A hyphen at the end of a line may be one of the word, so it stays, without a blank.
  const text = [first, ...more]
    .map((line) => line.text)
    .join(' ')
    .replace(/(?<=\p{L}-) (?=\p{L})/gu, '')
  const stretch = { start: first.start, end: more.at(-1)?.end ?? first.end }
  return headlineAt(text, { ...stretch, at: first.start })
}

/** `Titel: Brug gaat open`, or the label and below it the headline. */
function findLabelled(
  lines: readonly RuleLine[],
  label: string,
  initials: InitialsEvidence,
): Finding | null {
  const wanted = label.toLowerCase()
  for (const [index, line] of lines.entries()) {
    const rest = line.text.slice(label.length)
    const isLabelled = line.text.slice(0, label.length).toLowerCase() === wanted
    const [mark] = isLabelled ? (LABEL_END.exec(rest) ?? []) : []
    if (mark === undefined) continue
    const value = rest.slice(mark.length)
    const below = lines[index + 1]
    if (/[\p{L}\p{N}]/u.test(value))
      return readBehind(line, line.text.length - value.length, value, initials)
    if (value === '' && below && below.text.length <= LONGEST)
      return readBelow(line, below, initials)
  }
  return null
}

function readBelow(
  { start, end }: RuleLine,
  below: RuleLine,
  initials: InitialsEvidence,
): Finding | null {
  const finding = readTitle(below.text, below.start, { ...CLAIM, initials })
  const label: Span = { field: null, start, end, at: start, ...CLAIM }
  return finding && { ...finding, spans: [label, ...finding.spans] }
}

function findPattern(
  lines: readonly RuleLine[],
  pattern: string,
  initials: InitialsEvidence,
): Finding | null {
  for (const line of lines) {
    const headline = matchLine(pattern, line.text)?.headline
    if (!headline || !/[\p{L}\p{N}]/u.test(headline.text)) continue
    const end = headline.start + headline.text.length
    if (end === line.text.length) return readBehind(line, headline.start, headline.text, initials)
    const { start } = line
    return headlineAt(headline.text.trim(), { start, end: line.end, at: start + headline.start })
  }
  return null
}

/** What stands before the headline on its line belongs to it, as a cue does. */
function readBehind(
  { start }: RuleLine,
  offset: number,
  text: string,
  initials: InitialsEvidence,
): Finding | null {
  const finding = readTitle(text, start + offset, { ...CLAIM, initials })
  if (!finding) return null
  const [first, ...rest] = finding.spans
  return { ...finding, spans: [{ ...first, start }, ...rest] }
}

function headlineAt(
  text: string,
  where: { readonly start: number; readonly end: number; readonly at: number },
): Finding {
  const headline = text.replace(/\s+/g, ' ')
  return { found: { headline }, spans: [{ field: 'headline', ...where, ...CLAIM }] }
}
