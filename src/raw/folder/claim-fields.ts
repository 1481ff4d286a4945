/** A record, its opening and the rules of its folder → the headline and the date that the rules find. */
import type { FolderShape, LineRule, ParseContext } from '../../record/settings.js'
import { remarkAt, type PlacedRemark } from '../../article/remark.js'
import { dateHabitsOf, settleMoment } from '../../article/dates/date.js'
import type { WrittenMoment } from '../../article/dates/written-moment.js'
import { sourceBookOf } from '../../article/fields/source-book.js'
import { dateAmong } from '../dates/date-among.js'
import { EMPTY_DRAFT, type Draft, type Finding, type Span } from '../draft.js'
import { readHeader } from '../header/header.js'
import { isProse, isSentence } from '../prose.js'
import type { Stretch } from '../stretch.js'
import { initialsEvidence } from '../read-head.js'
import { momentOf } from './date-of-line.js'
import { claimHeadline } from './claim-headline.js'
import { listRuleLines, matchRules, type RuleLine } from './rule-lines.js'

export interface FieldClaims {
  readonly found: Partial<Draft>
  readonly spans: readonly Span[]
  readonly remarks: readonly PlacedRemark[]
}

const NO_FIELDS: FieldClaims = { found: {}, spans: [], remarks: [] }

/** What is known of the record before. */
interface Known {
  readonly headline: boolean
  readonly moment: boolean
}

/** `body` is the stretch of a record that no known shape has read. Lines of the page are blank in `text`. */
export function claimFields(
  text: string,
  body: Stretch,
  known: Known,
  context: ParseContext,
): FieldClaims {
  const { defaults } = context
  const isWanted =
    (defaults.headline !== null && !known.headline) || (defaults.date.length > 0 && !known.moment)
  const lines = isWanted ? listRuleLines(text, body) : []
  if (lines.length === 0) return NO_FIELDS
  const date = known.moment ? NO_FIELDS : claimDate(lines, defaults, context)
  const header = findHeader(lines, context)
  const left = lines.filter(
    (line) => line !== header?.line && date.spans.every(({ start }) => start !== line.start),
  )
  const isTitled = known.headline || header?.isTitled === true
  const headline =
    isTitled || defaults.headline === null
      ? null
      : claimHeadline(left, defaults.headline, initialsEvidence(restOf(text, body), context))
  return {
    found: { ...headline?.found, ...date.found },
    spans: [...(headline?.spans ?? []), ...date.spans],
    remarks: [...(headline?.remarks ?? []), ...date.remarks],
  }
}

/** What initials are held against; the line of the headline itself says each of its words once. */
function restOf(text: string, { start, end }: Stretch): string {
  const body = text.slice(start, end)
  const first = body.search(/\n[^\S\n]*\n/)
  return first === -1 ? '' : body.slice(first)
}

interface Header {
  readonly line: RuleLine
  readonly isTitled: boolean
}

/** A line `date 2020-04 …` at the top says what it says in every folder. */
function findHeader(lines: readonly RuleLine[], context: ParseContext): Header | null {
  for (const line of lines.slice(0, NEAR)) {
    const finding = readHeader(line.text, line.start, initialsEvidence('', context))
    if (finding) return { line, isTitled: (finding.found.headline ?? null) !== null }
  }
  return null
}

const NEAR = 10

interface DatedLine {
  readonly line: RuleLine
  readonly moment: WrittenMoment
}

/** The first line that fits and is a date; one that gives another day is told. */
function claimDate(
  lines: readonly RuleLine[],
  { date: rules }: FolderShape,
  context: ParseContext,
): FieldClaims {
  if (rules.length === 0) return NO_FIELDS
  const dated = lines.flatMap((line) => readDated(line, rules, context))
  const [first] = dated
  const [rule] = rules
  if (!first) {
    const at = lines[0]?.start ?? 0
    const unfit = remarkAt(at, 'folder-rule', describeDate(rules), rule?.place ?? '')
    return { ...NO_FIELDS, remarks: [unfit] }
  }
  const rival = dated.find(({ moment }) => isOther(moment, first.moment))
  const beside = readBeside(first, context)
  return {
    found: { ...beside?.found, moment: first.moment },
    spans: beside?.spans ?? spansOf(first),
    remarks: rival
      ? [
          {
            rule: 'date-conflict',
            words: [first.moment.date.text, `“${rival.line.text}”`],
            offset: rival.line.start,
          },
        ]
      : [],
  }
}

/** `Posted on 3 May 2014 by Ann Roe`: a placeholder for anything takes what the line says besides. */
function readBeside({ line, moment }: DatedLine, context: ParseContext): Finding | null {
  const { text, start } = line
  const book = sourceBookOf(context.authorities)
  const spot = { text, start, isLineStart: true, next: '', isAlone: true, ahead: '' }
  const finding = dateAmong.recognize(spot, { draft: EMPTY_DRAFT, previous: null, book, context })
  if (!finding?.found.moment || isOther(finding.found.moment, moment)) return null
  const { authors = [] } = finding.found
  return authors.length > 0 ? { ...finding, found: { authors } } : null
}

function describeDate(rules: readonly LineRule[]): string {
  const more = rules.length > 1 ? ` (and ${rules.length - 1} more)` : ''
  return `date: ${rules[0]?.pattern ?? ''}${more}`
}

function readDated(
  line: RuleLine,
  rules: readonly LineRule[],
  context: ParseContext,
): readonly DatedLine[] {
  const match = matchRules(rules, line.text)
  const moment = match && momentOf(match.captures, line.text)
  const isDate = moment && settleMoment(moment, { month: null, ...dateHabitsOf(context) }) !== null
  return moment && isDate ? [{ line, moment }] : []
}

export function isOther({ date: one }: WrittenMoment, { date: other }: WrittenMoment): boolean {
  return one.year !== other.year || one.month !== other.month || one.day !== other.day
}

/** The line is the date's, unless a text begins in it; where the time stands in it is shown, and takes no part of it. */
function spansOf({ line, moment }: DatedLine): Finding['spans'] {
  const { start, text } = line
  const claim = { rule: 'folder-date', confidence: 0.98 }
  const at = start + Math.max(text.indexOf(moment.date.text), 0)
  const end = endOfClaim(line, at + moment.date.text.length)
  const date: Span = { field: 'date', start, end, at, ...claim }
  const index = moment.time ? text.lastIndexOf(moment.time.text) : -1
  if (index === -1) return [date]
  const timeAt = start + index
  return [date, { field: 'time', start: timeAt, end: timeAt, at: timeAt, ...claim }]
}

/** `Molendorp, 3 mei 1994 – Wie deze dagen …`: a placeholder for anything may fit a paragraph, which is no part of a date. */
function endOfClaim({ start, end, text }: RuleLine, endOfDate: number): number {
  const behind = text.slice(endOfDate - start)
  const mark = /^[\s.,:;)\]|•·–—-]*/u.exec(behind)?.[0] ?? ''
  const rest = behind.slice(mark.length)
  return isProse(rest) || isSentence(rest) ? endOfDate + mark.length : end
}
