/** `HASSELT (Belga) – De brandweer rukte uit.` behind the month of a header → the first paragraph, or a headline behind its dateline. */
import { isYear, toDate, type CalendarDate } from '../../article/dates/calendar.js'
import type { MonthKey } from '../../record/strings.js'
import {
  agencyBeforeLead,
  agencyDateline,
  placeBeforeDash,
  upperCaseDateline,
} from '../dateline.js'
import { datedDateline } from '../dates/dated-dateline.js'
import { EMPTY_DRAFT, type Finding, type Recognizer, type Spot } from '../draft.js'
import { endsSentence, isProse, isSentence } from '../prose.js'
import { isFunctionWord, startsSentence } from '../sentence.js'
import { readTitle } from '../top/title.js'
import type { RestEvidence, RestFinding, RestReader } from './rest-finding.js'

const SHOWN = 60
/** No dateline is longer. */
const NEAR = 80
/** The surest first. */
const DATELINES: readonly Recognizer[] = [
  datedDateline,
  agencyDateline,
  agencyBeforeLead,
  upperCaseDateline,
  placeBeforeDash,
]
/** A place alone is none of these: the readers of places ask more of what stands behind it. */
const WITH_MORE: ReadonlySet<string> = new Set([
  datedDateline.id,
  agencyDateline.id,
  agencyBeforeLead.id,
])
/** A sentence of so many words that begins as running text does is no headline. */
const FEWEST_OF_TEXT = 9
const FEWEST_OF_SENTENCE = 4

/** What a dateline stands before is the first paragraph wherever it reads like one; the fields of the dateline are found there. */
export const readDateline: RestReader = (rest, start, evidence) => {
  const finding = findDateline(rest, start, evidence)
  const end = finding?.spans.at(-1)?.end
  if (!finding || end === undefined) return null
  const behind = rest.slice(end - start)
  const text = behind.trimStart()
  if (text === '') return null
  const [{ rule }] = finding.spans
  if (isParagraph(text, rule, evidence.body))
    return {
      found: {},
      spans: [],
      remarks: [{ rule: 'text-in-header', words: [rest.slice(0, SHOWN)], offset: start }],
    }
  return WITH_MORE.has(rule) ? claimTitle(text, rest, start, { finding, evidence }) : null
}

function findDateline(rest: string, start: number, { reading, tag }: RestEvidence): Finding | null {
  if (!reading || !/[-–—()]/u.test(rest.slice(0, NEAR))) return null
  const month = tag && isYear(tag.year) ? monthOf(tag) : null
  const spot: Spot = { text: rest, start, isLineStart: false, next: '', isAlone: true, ahead: '' }
  const draft = { ...EMPTY_DRAFT, hasHeader: true, month }
  for (const { recognize } of DATELINES) {
    const finding = recognize(spot, { ...reading, previous: 'month', draft })
    if (finding) return finding
  }
  return null
}

function monthOf(tag: CalendarDate): MonthKey | null {
  const date = toDate({ ...tag, day: null })
  return date.precision === 'month' ? date.month : null
}

/** A place in capitals or an agency stands before text as before nothing else; a name and a dash may as well begin a headline. */
function isParagraph(text: string, rule: string, body: string): boolean {
  if (isProse(text) || isSentence(text)) return true
  const words = text.split(/\s+/, FEWEST_OF_TEXT).length
  const isTold = rule !== placeBeforeDash.id
  if (isTold && endsSentence(text) && words >= FEWEST_OF_SENTENCE) return true
  if (!startsSentence(text)) return false
  return (isTold && words === FEWEST_OF_TEXT) || body.trim() === '' || isBroken(text, body)
}

const LAST_WORD = /(\p{L}+)$/u

/** `De brandweer rukte uit voor een brand in de`, and the next line goes on. */
function isBroken(text: string, body: string): boolean {
  const [, next = ''] = body.split('\n', 2)
  const last = LAST_WORD.exec(text)?.[1]
  return next.trim() !== '' && last !== undefined && isFunctionWord(last)
}

function claimTitle(
  text: string,
  rest: string,
  start: number,
  { finding, evidence }: { readonly finding: Finding; readonly evidence: RestEvidence },
): RestFinding | null {
  const rule = { rule: 'header', confidence: 0.9, initials: evidence }
  const title = readTitle(text, start + rest.length - text.length, rule)
  if (!title?.found.headline) return null
  return {
    found: { ...finding.found, ...title.found },
    spans: [...finding.spans, ...title.spans],
    remarks: [...(finding.remarks ?? []), ...(title.remarks ?? [])],
  }
}
