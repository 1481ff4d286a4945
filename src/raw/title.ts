/** The line of the headline → notice, headline and initials, each with its stretch of the line. */
import type { Span, Draft, Finding } from './draft.js'
import { splitInitials, type InitialsEvidence, type SplitHeadline } from './initials.js'
import type { PlacedRemark } from '../article/remark.js'
import { isPaywallLine, measurePaywallPrefix } from './paywall.js'

export interface TitleRule {
  readonly rule: string
  readonly confidence: number
  /** Null where initials are not to be looked for. */
  readonly initials: InitialsEvidence | null
}

/** `text` begins at `start`, without blanks around it. A line of nothing but initials has no headline. */
export function readTitle(text: string, start: number, rule: TitleRule): Finding | null {
  const notice = isPaywallLine(text) ? text.length : measurePaywallPrefix(text)
  const title = text.slice(notice)
  const split = rule.initials && splitInitials(title, rule.initials)
  const headline = title.slice(0, split?.length ?? title.length).trimEnd()
  const at = start + notice
  const behind = at + headline.length
  const spans: Span[] = [
    ...(notice > 0 ? [span('paywall', start, at, 'paywall-prefix', 0.95)] : []),
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
    ...(notice > 0 ? { isForSubscribers: true } : {}),
    ...(headline === '' ? {} : { headline: headline.replace(/[ \t]+/g, ' ') }),
    ...(split ? { initials: split.initials } : {}),
  }
  return { found, spans: [first, ...rest], remarks: split ? remarkInitials(split, behind) : [] }
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
