/** A record and the rules of its folder → the lines that divide it from others, or belong to its page. */
import { findDateInLine } from '../../article/dates/date-in-line.js'
import type { FolderShape } from '../../record/settings.js'
import type { PlacedRemark } from '../../article/remark.js'
import type { Span } from '../draft.js'
import type { Stretch } from '../stretch.js'
import type { WrittenMoment } from '../../article/dates/written-moment.js'
import { momentOf } from './date-of-line.js'
import { findPreamble } from './divide-by-rule.js'
import { listTitles, matchDividers } from './match-dividers.js'
import {
  isHeaderLine,
  listRuleLines,
  matchRules,
  type RuleLine,
  type RuleMatch,
} from './rule-lines.js'

export interface FrameClaims {
  readonly spans: readonly Span[]
  readonly remarks: readonly PlacedRemark[]
  /** What a dividing line says besides. */
  readonly headline: string | null
  readonly moment: WrittenMoment | null
}

/** So many lines at the top of a record may be its letterhead. */
const MOST_TOP = 20
const SHOWN = 60

const NO_FRAMES: FrameClaims = { spans: [], remarks: [], headline: null, moment: null }

/** Some text is left, or only what divides is taken. */
export function claimFrames(
  text: string,
  record: Stretch,
  shape: FolderShape,
  isDivided: boolean,
): FrameClaims {
  if (shape.record.length + shape.letterhead.length + shape.furniture.length === 0) return NO_FRAMES
  const lines = listRuleLines(text, record)
  const free = lines.filter((line) => !isHeaderLine(line))
  const dividers = matchDividers(lines, shape.record)
  const head =
    isDivided && record.start === 0
      ? findPreamble(lines, dividers).filter(({ text: line }) => !matchRules(shape.date, line))
      : []
  const dated = head.flatMap(readPreamble)
  const others = free.filter((line) => !dividers.has(line) && !head.includes(line))
  const letterhead = new Map(
    others
      .slice(0, MOST_TOP)
      .flatMap((line) => pairOf(line, matchRules(shape.letterhead, line.text))),
  )
  const rest = others.filter((line) => !letterhead.has(line))
  const furniture = new Map(
    rest.flatMap((line) => pairOf(line, matchRules(shape.furniture, line.text))),
  )
  const isLeft = lines.length > dividers.size + letterhead.size + furniture.size
  const named = head.filter((line) => dated.every(({ span }) => span.start !== line.start))
  const page = isLeft ? [...named, ...letterhead.keys(), ...furniture.keys()] : []
  const told = [...dividers].map(readDivider)
  return {
    spans: [
      ...[...told, ...dated].map(({ span }) => span),
      ...page.map((line) => frameOf(line)),
    ].toSorted((a, b) => a.start - b.start),
    remarks: [
      ...page.map((line) => remarkPage(line)),
      ...remarkIdle(
        shape,
        {
          record: isDivided ? 1 : dividers.size,
          letterhead: letterhead.size,
          furniture: furniture.size,
        },
        lines[0]?.start ?? record.start,
      ),
    ],
    headline: listTitles(dividers)[0]?.[1].text ?? null,
    moment: [...told, ...dated].find(({ moment }) => moment)?.moment ?? null,
  }
}

function pairOf(
  line: RuleLine,
  match: RuleMatch | null,
): readonly (readonly [RuleLine, RuleMatch])[] {
  return match ? [[line, match]] : []
}

interface ToldByDivider {
  readonly span: Span
  readonly moment: WrittenMoment | null
}

function readDivider([line, { captures }]: readonly [RuleLine, RuleMatch]): ToldByDivider {
  const headline = captures.headline ?? captures.capitals ?? null
  const moment = momentOf(captures, line.text)
  const field = headline ? 'headline' : moment ? 'date' : null
  const at = line.start + (headline?.start ?? 0)
  const where = { start: line.start, end: line.end, at }
  return { span: { field, ...where, rule: 'folder-record', confidence: 0.97 }, moment }
}

/** A line of the head of the file that names a day dates what follows. */
function readPreamble({ start, end, text }: RuleLine): readonly ToldByDivider[] {
  const found = findDateInLine(text)
  if (!found) return []
  const where = { start, end, at: start + found.start }
  const span: Span = { field: 'date', ...where, rule: 'folder-record', confidence: 0.9 }
  return [{ span, moment: found.moment }]
}

/** As any other line of a page. */
function frameOf({ start, end }: RuleLine): Span {
  return { field: null, start, end, at: start, rule: 'page-furniture', confidence: 0.97 }
}

function remarkPage({ text, start }: RuleLine): PlacedRemark {
  return { rule: 'page-furniture', words: [text.slice(0, SHOWN)], offset: start }
}

/** Rules that find nothing to take. */
function remarkIdle(
  shape: FolderShape,
  found: Readonly<Record<'record' | 'letterhead' | 'furniture', number>>,
  offset: number,
): readonly PlacedRemark[] {
  return (['record', 'letterhead', 'furniture'] as const).flatMap((key) => {
    const [first] = shape[key]
    if (!first || found[key] > 0) return []
    return [{ rule: 'folder-rule-idle' as const, words: [key, first.place], offset }]
  })
}
