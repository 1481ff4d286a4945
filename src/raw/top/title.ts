/** The line of the headline → notice, headline and initials, each with its stretch of the line. */
import type { Span, Draft, Finding } from '../draft.js'
import { splitInitials, type InitialsEvidence, type SplitHeadline } from '../header/initials.js'
import type { PlacedRemark } from '../../article/remark.js'
import { singleBlanks } from '../../text/unseen.js'
import { findHeadlineLabel, type HeadlineLabel } from './headline-label.js'
import { isPaywallLine, measurePaywallPrefix } from '../page/paywall.js'

export interface TitleRule {
  readonly rule: string
  readonly confidence: number
  /** Null where initials are not to be looked for. */
  readonly initials: InitialsEvidence | null
}

/** `text` begins at `start`, without blanks around it. A line of nothing but initials has no headline. */
export function readTitle(text: string, start: number, rule: TitleRule): Finding | null {
  const notice = isPaywallLine(text) ? text.length : measurePaywallPrefix(text)
  const label = findHeadlineLabel(text.slice(notice))
  const taken = label?.isCertain === true ? label.length : 0
  const title = text.slice(notice + taken)
  const split = rule.initials && splitInitials(title, rule.initials)
  const headline = title.slice(0, split?.length ?? title.length).trimEnd()
  const labelAt = start + notice
  const at = labelAt + taken
  const behind = at + headline.length
  const spans: Span[] = [
    ...(notice > 0 ? [span('paywall', start, labelAt, 'paywall-prefix', 0.95)] : []),
    ...(label && taken > 0 ? [labelSpan(label, labelAt)] : []),
    ...(headline === '' ? [] : [span('headline', at, behind, rule.rule, rule.confidence)]),
    ...(split && split.initials.length > 0
      ? [
          span(
            'initials',
            skipBlanks(text, start, behind),
            start + text.length,
            'initials',
            split.confidence,
          ),
        ]
      : []),
  ]
  const [first, ...rest] = spans
  if (!first) return null
  const found: Partial<Draft> = {
    ...(notice > 0 || (taken > 0 && label?.isForSubscribers) ? { isForSubscribers: true } : {}),
    ...(label && taken > 0 && !label.isForSubscribers ? { kicker: singleBlanks(label.text) } : {}),
    ...(headline === '' ? {} : { headline: headline.replace(/[ \t]+/g, ' ') }),
    ...(split ? { initials: split.initials } : {}),
  }
  const told: PlacedRemark[] =
    label && !label.isCertain
      ? [{ rule: 'label-in-headline', words: [label.text], offset: labelAt }]
      : []
  const remarks = [...told, ...(split ? remarkInitials(split, behind) : [])]
  return { found, spans: [first, ...rest], remarks }
}

function labelSpan({ isForSubscribers, length }: HeadlineLabel, start: number): Span {
  return span(
    isForSubscribers ? 'paywall' : 'kicker',
    start,
    start + length,
    'label-before-headline',
    0.9,
  )
}

/** `offset` is that of the end of the headline. */
function remarkInitials(
  { doubtful, isGuess, initials }: SplitHeadline,
  offset: number,
): readonly PlacedRemark[] {
  if (isGuess) return [{ rule: 'initials-guessed', words: [initials.join(' ')], offset }]
  if (doubtful === null) return []
  return [{ rule: 'initials-ambiguous', words: [doubtful], offset: offset - doubtful.length }]
}

function span(
  field: Span['field'],
  start: number,
  end: number,
  rule: string,
  confidence: number,
): Span {
  return { field, start, end, at: start, rule, confidence }
}

function skipBlanks(text: string, start: number, offset: number): number {
  return offset + (/^\s*/.exec(text.slice(offset - start))?.[0].length ?? 0)
}
