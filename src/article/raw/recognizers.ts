/** All recognizers of the head of a raw text. To know another shape, add a recognizer here. */
import { byline, namesLine } from './byline.js'
import { commentCount } from './comment-count.js'
import { datedDateline } from './dated-dateline.js'
import {
  agencyBeforeLead,
  agencyDateline,
  placeBeforeDash,
  placeBeforeLead,
  placeLine,
  upperCaseDateline,
} from './dateline.js'
import type { Finding, Reading, Recognizer, Spot } from './draft.js'
import { dateAmong, vagueDateLine } from './date-among.js'
import { furnitureLine, labelLine, relativeDayLine } from './furniture.js'
import { kickerBeforeLead, kickerLine } from './kicker.js'
import { paywallLine } from './paywall.js'
import { dateLine, placeAndDateLine, timeLine } from './published.js'
import { underline } from './separator.js'
import {
  bylineAmong,
  placeAndDash,
  smallKicker,
  timeBeforeCount,
  wordBehindCount,
} from './scrape-lines.js'
import { sourceCue } from './source.js'
import { updatedLine } from './updated.js'

export const RECOGNIZERS: readonly Recognizer[] = [
  dateLine,
  placeAndDateLine,
  timeLine,
  dateAmong,
  vagueDateLine,
  updatedLine,
  sourceCue,
  commentCount,
  byline,
  namesLine,
  datedDateline,
  agencyDateline,
  upperCaseDateline,
  placeBeforeDash,
  placeBeforeLead,
  placeLine,
  agencyBeforeLead,
  kickerBeforeLead,
  kickerLine,
  paywallLine,
  underline,
  timeBeforeCount,
  bylineAmong,
  placeAndDash,
  wordBehindCount,
  smallKicker,
  furnitureLine,
  labelLine,
  relativeDayLine,
]

/** A field is accepted from this confidence on. */
const ACCEPTED = 0.5

/** What the surest of the recognizers makes of a spot; null when none is sure enough. */
export function recognizeSpot(spot: Spot, reading: Reading): Finding | null {
  let surest: Finding | null = null
  for (const { zone, atMost, recognize } of RECOGNIZERS) {
    if ((zone === 'line' && !spot.isLineStart) || atMost <= sureness(surest)) continue
    const finding = recognize(spot, reading)
    if (finding && finding.spans[0].confidence > sureness(surest)) surest = finding
  }
  return surest
}

function sureness(finding: Finding | null): number {
  return finding?.spans[0].confidence ?? ACCEPTED - Number.EPSILON
}
