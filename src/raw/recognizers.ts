/** All recognizers of the head of a raw text. To know another shape, add a recognizer here. */
import { byline, bylineWithPlace } from './names/byline.js'
import { captionLine } from './page/caption-line.js'
import { citationLine, libraryLine } from './dates/citation-line.js'
import { citedPaper } from './dates/cited-paper.js'
import { commentCount, countOverText } from './page/comment-count.js'
import { datedDateline } from './dates/dated-dateline.js'
import {
  agencyBeforeLead,
  agencyDateline,
  placeBeforeDash,
  placeBeforeLead,
  placeLine,
  upperCaseDateline,
} from './dateline.js'
import type { Finding, Reading, Recognizer, Spot } from './draft.js'
import {
  cueLine,
  idLine,
  nameBelowCue,
  pictureCue,
  smallByline,
  wireLine,
} from './dates/cue-lines.js'
import { dateAmong, nameAndDay, vagueDateLine } from './dates/date-among.js'
import {
  contactLine,
  furnitureLine,
  labelLine,
  relativeDayLine,
  repeatedHeadline,
} from './page/furniture.js'
import { kickerBeforeLead, kickerLine, labelledKicker } from './top/kicker.js'
import { dayBeforeLead } from './dates/day-before-lead.js'
import { deskAndAgency } from './names/desk-and-agency.js'
import { diaryLine } from './top/diary.js'
import { labelledDay } from './dates/labelled-day.js'
import { letterWriter } from './names/letter-writer.js'
import { mastheadLine } from './top/masthead.js'
import { paywallLine } from './page/paywall.js'
import { dateLine, placeAndDateLine, timeLine } from './dates/published.js'
import { underline } from './shapes/separator.js'
import {
  bylineAmong,
  placeAndDash,
  smallKicker,
  timeBeforeCount,
  wordBehindCount,
} from './dates/scrape-lines.js'
import { loneName, nameOverDay, nameOverText, namesLine } from './names/lone-names.js'
import { nameAndRole, nameBelowNames, signedLine, unsignedLine } from './names/signed-lines.js'
import { sourceCue } from './source.js'
import { dayOverLines, shelfLine, topLine } from './top/top-lines.js'
import { updatedLine } from './dates/updated.js'

export const RECOGNIZERS: readonly Recognizer[] = [
  dateLine,
  placeAndDateLine,
  timeLine,
  dateAmong,
  nameAndDay,
  vagueDateLine,
  updatedLine,
  sourceCue,
  commentCount,
  countOverText,
  byline,
  namesLine,
  nameOverText,
  bylineWithPlace,
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
  cueLine,
  nameBelowCue,
  pictureCue,
  smallByline,
  idLine,
  wireLine,
  timeBeforeCount,
  bylineAmong,
  placeAndDash,
  wordBehindCount,
  smallKicker,
  furnitureLine,
  labelLine,
  contactLine,
  relativeDayLine,
  repeatedHeadline,
  topLine,
  dayOverLines,
  shelfLine,
  labelledKicker,
  citationLine,
  libraryLine,
  mastheadLine,
  dayBeforeLead,
  signedLine,
  unsignedLine,
  nameAndRole,
  nameBelowNames,
  deskAndAgency,
  captionLine,
  loneName,
  letterWriter,
  citedPaper,
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

/** Within the menu of a page only days and names are anything else. */
export function recognizeInMenu(spot: Spot, reading: Reading): Finding {
  for (const { recognize } of IN_MENU) {
    const finding = recognize(spot, reading)
    if (finding) return finding
  }
  const { text, start } = spot
  const span = { field: null, start, end: start + text.length, at: start, confidence: 0.7 }
  return {
    found: {},
    spans: [{ ...span, rule: 'page-menu' }],
    remarks: [{ rule: 'page-furniture', words: [text.slice(0, SHOWN)], offset: start }],
  }
}

const IN_MENU: readonly Recognizer[] = [
  dateLine,
  dateAmong,
  updatedLine,
  byline,
  bylineAmong,
  signedLine,
  cueLine,
  nameBelowCue,
  nameOverDay,
  diaryLine,
  labelledDay,
]
const SHOWN = 60

function sureness(finding: Finding | null): number {
  return finding?.spans[0].confidence ?? ACCEPTED - Number.EPSILON
}
