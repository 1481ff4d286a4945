/** The lines that a page shows about its headline → what they say, as the reader of raw text understands them. */
import { openingOfText } from '../../raw/shapes/divide.js'
import type { Block } from '../../article/body/settle-blocks.js'
import { dateHabitsOf } from '../../article/dates/date.js'
import { splitNames } from '../../article/fields/names.js'
import { remarkOf, type Remark } from '../../article/remark.js'
import { readCreditLine } from '../../markdown/credit-line.js'
import { isPersonName } from '../../raw/names/person-name.js'
import { isProse } from '../../raw/prose.js'
import { readRawRecord, type RawReading } from '../../raw/read-record.js'
import { settleDates } from '../../raw/dates/settle-dates.js'
import { isoDate } from '../../record/date.js'
import type { ParseContext } from '../../record/settings.js'
import { sourcePath } from '../../record/strings.js'
import { linesOf } from '../../text/block-text.js'
import { isLinkList, isMenu, isPicture } from './menus.js'

export interface VisibleHead {
  /** As ISO 8601 writes it. */
  readonly date: string | null
  readonly updated: string | null
  /** The line that gave the date, as it stands. */
  readonly dateLine: string
  /** It stands above the headline, where a site may print the day on which the page was saved. */
  readonly isAbove: boolean
  readonly authors: readonly string[]
  readonly sources: readonly string[]
  readonly kicker: string | null
  /** Lines that were read as fields, and are no text. */
  readonly lines: ReadonlySet<string>
  readonly remarks: readonly Remark[]
}

const NOTHING: VisibleHead = {
  date: null,
  updated: null,
  dateLine: '',
  isAbove: false,
  authors: [],
  sources: [],
  kicker: null,
  lines: new Set(),
  remarks: [],
}
/** So many lines may stand between a headline and its text, and above it. */
const MOST_BELOW = 14
const MOST_ABOVE = 3
const LONGEST_ABOVE = 90
const MOST_PROSE = 2
/** What a date line says, and no guess about the text. */
const TOLD: ReadonlySet<string> = new Set(
  'date-order short-year weekday bad-date date-range date-vague author-guessed relative-date'.split(
    ' ',
  ),
)

/**
 * `blocks` are those of the whole page, without its furniture. A line above the headline dates the article where none
 * below does, and only where it is one day: a list of months leads to others.
 */
export function readVisibleHead(
  blocks: readonly Block[],
  headline: string,
  context: ParseContext,
): VisibleHead {
  const { above, below } = topLines(blocks, headline)
  const own = readLines(below, headline, context)
  if (own.date !== null || above.length === 0) return own
  const all = readLines([...above, ...below], headline, context)
  const isOne = above.filter((line) => YEAR.test(line)).length === 1
  return isOne && DAY.test(all.date ?? '') ? { ...all, isAbove: true } : own
}

/** `Erstellt von Eva Sturm | 3.5.2011 | Kategorie: Lokales`, for a page on which nothing else gives a day. */
export function withCredits(
  head: VisibleHead,
  blocks: readonly Block[],
  headline: string,
): VisibleHead {
  for (const line of topLines(blocks, headline).below.slice(0, MOST_CREDITS)) {
    const credit = YEAR.test(line) ? readCreditLine(line, false) : null
    // A day and a place alone may be those of an event.
    const isCredit = credit !== null && credit.author + credit.kicker !== ''
    if (!isCredit || credit.date === '') continue
    const names = splitNames([credit.author])
    return {
      ...head,
      date: credit.date,
      dateLine: line,
      authors: head.authors.length > 0 ? head.authors : names,
      lines: new Set([...head.lines, line.trim().toLowerCase()]),
      remarks: credit.isGuess
        ? [...head.remarks, remarkOf('author-guessed', names.join(', '))]
        : head.remarks,
    }
  }
  return head
}

const MOST_CREDITS = 4
const YEAR = /(?<!\d)(?:1[6-9]|20)\d\d(?!\d)/
const DAY = /^\d{4}-\d\d-\d\d/

function readLines(lines: readonly string[], headline: string, context: ParseContext): VisibleHead {
  if (!lines.some((line) => /\d/.test(line) || isByline(line) || isPersonName(line))) return NOTHING
  const text = [headline || 'Zonder kop', ...lines].join('\n\n')
  const whole = { start: 0, end: text.length }
  const reading = readRawRecord(text, whole, openingOfText(whole), context)
  const { draft, remarks } = reading
  const dates = settleDates(draft, sourcePath('page.html'), dateHabitsOf(context))
  const date = draft.moment ? isoDate(dates.date) : null
  const heard = [...remarks, ...dates.remarks].filter(({ rule }) => TOLD.has(rule))
  return {
    date,
    updated: dates.updated ? isoDate(dates.updated) : null,
    dateLine: lineOf(reading, 'date', text),
    isAbove: false,
    authors: draft.authors,
    sources: draft.sources,
    kicker: draft.kicker,
    lines: claimedLines(reading, text),
    remarks: heard,
  }
}

function isByline(line: string): boolean {
  return /^(?:door|by|von|par|por|di|de|tekst|text)\s/i.test(line)
}

/** Short lines above the headline that hold a figure, and those below it down to the text. */
function topLines(
  blocks: readonly Block[],
  headline: string,
): { readonly above: readonly string[]; readonly below: readonly string[] } {
  const all = blocks
    .slice(0, MOST_BLOCKS)
    .filter((block) => !isLinkList(block) && !isPicture(block))
    .flatMap((block) => linesOf(block).map((line) => ({ line, isMenu: isMenu(block) })))
  const at = headline === '' ? -1 : all.findIndex(({ line }) => isSame(line, headline))
  const above = all
    .slice(Math.max(0, at - MOST_ABOVE), Math.max(0, at))
    .filter(
      ({ line, isMenu: isOther }) => !isOther && line.length <= LONGEST_ABOVE && /\d/.test(line),
    )
    .map(({ line }) => line)
  const below: string[] = []
  let prose = 0
  for (const { line } of all.slice(at + 1, at + 1 + MOST_BELOW)) {
    if (isSame(line, headline) || ADDRESS.test(line)) continue
    below.push(line)
    if (isProse(line) && ++prose === MOST_PROSE) break
  }
  return { above, below }
}

const MOST_BLOCKS = 400
/** Between a name and a day. */
const ADDRESS = /^\S{1,64}@\S{1,255}$/

export function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase()
}

function lineOf({ spans }: RawReading, field: 'date', text: string): string {
  const span = spans.find((each) => each.field === field)
  return span ? (text.slice(span.start).split('\n', 1)[0] ?? '') : ''
}

/** Lines of which all is in fields. */
function claimedLines({ spans }: RawReading, text: string): ReadonlySet<string> {
  const claimed = new Set<string>()
  let start = 0
  for (const line of text.split('\n')) {
    const end = start + line.length
    const held = spans
      .filter((span) => span.start >= start && span.end <= end && span.field !== 'headline')
      .reduce((sum, span) => sum + span.end - span.start, 0)
    if (line.trim() !== '' && held >= line.trim().length * 0.8)
      claimed.add(line.trim().toLowerCase())
    start = end + 1
  }
  return claimed
}
