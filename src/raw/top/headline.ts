/** A line of no other field, where a headline is still missing → the headline; and the headline of last resort. */
import { findDateInLine } from '../../article/dates/date-in-line.js'
import { alternativesOf } from '../../article/dates/date-words.js'
import { settleMoment } from '../../article/dates/date.js'
import { zoneName } from '../../record/strings.js'
import { hasFigure } from '../../text/figures.js'
import { namesContact } from '../../article/mail/contact-lines.js'
import type { Draft, Finding, Spot } from '../draft.js'
import type { InitialsEvidence } from '../header/initials.js'
import { isShouted } from './kind-of-line.js'
import { isProse } from '../prose.js'
import { beforeUpdate, isDateLine } from '../dates/published.js'
import { findRunInHead } from './run-in-head.js'
import { isFunctionWord } from '../sentence.js'
import { firstBlock } from '../stretch.js'
import { readTitle, type TitleRule } from './title.js'
import { measureTitleLabel } from './title-label.js'
import { goesOnBelow, isHeadlineOfColumn, isOpenAtEnd } from './headline-lines.js'

/** A longer first line is prose. */
const LONGEST = 200
/** A line of prose that was broken by its width is at least so long. */
const WRAPPED = 45
/** A headline made from the lead has at most so many characters. */
const FIRST_WORDS = 80
const FIRST_LINE: TitleRule = { rule: 'first-line', confidence: 0.6, initials: null }
const HAS_WORD = /[\p{L}\p{N}]/u
/** Agencies close a headline with `=`. */
const WIRE_MARK = /\s+={1,3}$/
/** A heading of Markdown in a text that is none. */
const HEADING = /^(?:#{1,3}|={2,3})\s+(?=\S)/
/** `* Brug gaat open *` */
const STARRED = /^((?:\*{1,3}|[-–—=~+]{1,3})\s+)\S.*\S\s+(?:\*{1,3}|[-–—=~+]{1,3})$/u
const ENDS_SENTENCE = /(?<!\.\.)[.]["”’»)]?$/
const FIRST_SENTENCE = /^.{20,}?[.!?]["”’»]?(?=\s)/u

/** The first line of a text of no known shape, or the line under a header that has no headline. */
export function readHeadline(spot: Spot, draft: Draft, initials: InitialsEvidence): Finding | null {
  const { text, start, next, isAlone } = spot
  if (draft.headline !== null) return null
  if (!draft.hasHeader && findRunInHead(text)) return readTitleLine(text, start, FIRST_LINE)
  if (text.length > LONGEST || !HAS_WORD.test(text)) return null
  if (text.length > WRAPPED && !isAlone && /^\p{Ll}/u.test(next)) return null
  const isBehind = draft.moment !== null || draft.dateline !== null || next !== ''
  if (isBehind && isProse(text)) return null
  if (!draft.hasHeader) {
    const dated = draft.moment ? null : readDayBefore(spot)
    if (dated) return dated
    const joined = joinColumn(spot) ?? joinLines(spot)
    if (joined !== null) return readTitle(joined, start, FIRST_LINE)
    return readTitleLine(text, start, FIRST_LINE)
  }
  const isInText =
    draft.sources.length > 0 ||
    draft.comments !== null ||
    (draft.dateline !== null && !isDateLine(beforeUpdate(next)))
  if (next === '' || isInText || ENDS_SENTENCE.test(text)) return null
  return readTitle(text, start, { rule: 'headline-line', confidence: 0.8, initials })
}

/**
 * A line that is the headline, without its label (`Titel:`), the marks around it and the mark of an agency behind it; or
 * that begins with it, the text behind a dash.
 */
export function readTitleLine(
  text: string,
  start: number,
  rule: TitleRule,
  isBelowRubric = false,
): Finding | null {
  const runIn = findRunInHead(text, isBelowRubric)
  if (runIn) {
    const head = readTitle(text.slice(0, runIn.length), start, rule)
    return head && { ...head, spans: withLabel(head.spans, start, runIn.end - runIn.length) }
  }
  const [, open = ''] = STARRED.exec(text) ?? []
  const label = open.length || measureTitleLabel(text) || (HEADING.exec(text)?.[0].length ?? 0)
  const mark = open.length || (WIRE_MARK.exec(text)?.[0].length ?? 0)
  const finding = readTitle(text.slice(label, text.length - mark), start + label, rule)
  return finding && { ...finding, spans: withLabel(finding.spans, start, mark) }
}

/** What stands between a day and the headline that it begins. */
const BEHIND_DAY = /^\s*(?:[-–—|•·:]\s+|\s)(?=["“„‘'«]?\p{Lu})/u

/** `20140503 Brug open`, `3 mei 2014: Brug open`; in a chronology the next line begins with a day, too. */
export function readDayBefore(
  { text, start, next }: Spot,
  rule: TitleRule = FIRST_LINE,
): Finding | null {
  const day = findDateInLine(text)
  if (!day || day.start > 0 || findDateInLine(next)?.start === 0) return null
  const length = day.end + (BEHIND_DAY.exec(text.slice(day.end))?.[0].length ?? 0)
  const settled = settleMoment(day.moment, { zone: zoneName('UTC'), month: null })
  if (length === day.end || settled?.date.precision === 'month' || !settled) return null
  const title = readTitle(text.slice(length), start + length, rule)
  if (!title) return null
  const span = { field: 'date' as const, start, end: start + length, at: start }
  return {
    found: { ...title.found, moment: day.moment },
    spans: [{ ...span, rule: 'date-in-line', confidence: 0.6 }, ...title.spans],
    remarks: [
      { rule: 'date-in-headline', words: [day.moment.date.text], offset: start },
      ...(title.remarks ?? []),
    ],
  }
}

const MOST_LINES = 4
const BYLINE = new RegExp(
  `^(?:(?:${alternativesOf('byline')})(?!\\p{L})|(?:van|von|de|from) (?:onze|unser|notre|our)(?!\\p{L}))`,
  'iu',
)

/** A headline of a narrow column, whatever its lines begin and end with. */
function joinColumn({ ahead, text }: Spot): string | null {
  const block = firstBlock(ahead)
  if (block.length === text.length) return null
  const lines = block.split('\n').map((line) => line.trim())
  return isHeadlineOfColumn(lines, ahead, block.length, ahead.length)
    ? block.trimEnd().replaceAll('\n', ' ')
    : null
}

/** A headline over several short lines, each of which goes on in the middle of a sentence: as one line, just as long. */
function joinLines({ ahead }: Spot): string | null {
  const block = firstBlock(ahead)
  const below = ahead.slice(block.length).trimStart().split('\n', 1)[0] ?? ''
  const lines = block.trimEnd().split('\n')
  if (lines.length < 2 || lines.length > MOST_LINES || below === '') return null
  const isPair = lines.length === 2 && goesOnBelow(lines[0] ?? '', lines[1]?.trim() ?? '')
  const areShort = lines.every(
    (line) => line.trim().length <= WRAPPED && (isPair || !hasFigure(line)),
  )
  const goOn = lines
    .slice(1)
    .every((line, index) => goesOn(line.trim(), lines[index]?.trim() ?? ''))
  const [first = '', second = ''] = lines
  const isCapital = isPair && isCutInCapitals(first.trim(), second.trim())
  if (!areShort || !(goOn || isCapital) || /[.,;:!?]$/.test(block.trimEnd())) return null
  const isHead =
    isDateLine(below.trim()) || BYLINE.test(below.trim()) || isOpenAtEnd(lines[0] ?? '')
  const isText = isCapital && below.length >= WRAPPED - 10 && /\p{Ll}{3}/u.test(below)
  return isHead || isText || isProse(below) || below.length > LONG_BELOW
    ? block.trimEnd().replaceAll('\n', ' ')
    : null
}

/** A line of a headline in capitals that was broken by its width is the fuller of two. */
const FULLER = 18

function isCutInCapitals(line: string, next: string): boolean {
  return isShouted(line) && isShouted(next) && line.length >= FULLER && line.length > next.length
}

const ARTICLE = /^(?:de|het|een|the|an?|le|la|les|une?|der|die|das|dem|den|el|los|las|il|lo)\s/iu

function goesOn(line: string, above: string): boolean {
  if (BYLINE.test(line)) return false
  const last = above.split(' ').at(-1) ?? ''
  return /^\p{Ll}/u.test(line) || isOpenAtEnd(above) || (isFunctionWord(last) && ARTICLE.test(line))
}

/** So long is no line of a poem. */
const LONG_BELOW = 90

/** A label before the headline, and a mark behind it, belong to what says it. */
function withLabel(
  [first, ...others]: Finding['spans'],
  start: number,
  mark: number,
): Finding['spans'] {
  const last = others.at(-1)
  if (!last) return [{ ...first, start, end: first.end + mark }]
  return [{ ...first, start }, ...others.slice(0, -1), { ...last, end: last.end + mark }]
}

/** The first words of a text without a headline: its first sentence, or as much of it as a headline may hold. */
export function firstWords(paragraphs: readonly string[]): string {
  const words = paragraphs.filter((paragraph) => HAS_WORD.test(paragraph))
  const lead =
    words.find((paragraph) => !namesContact(paragraph)) ?? words[0] ?? paragraphs[0] ?? ''
  const sentence = FIRST_SENTENCE.exec(lead.slice(0, LONGEST))?.[0] ?? lead
  if (sentence.length <= FIRST_WORDS) return sentence
  const cut = sentence.lastIndexOf(' ', FIRST_WORDS)
  return `${sentence.slice(0, cut > FIRST_WORDS / 2 ? cut : FIRST_WORDS).toWellFormed()}…`
}
