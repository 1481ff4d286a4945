/** Wire copy in IPTC 7901: `bta0123 4 pl 171 …`, the keywords, the headline up to `=`, the text, `031430 Mai 14`. */
import type { BlockField } from '../raw/shapes/header-block.js'
import { startsOf } from '../raw/stretch.js'
import { shapeOf, type ExportParts } from './export-shape.js'
import { bylineFacts, factOf, linesFact } from './facts.js'
import { joinLines, type TextLine } from './lines.js'

/** The agency's letters and number, urgency, desk, words. https://iptc.org/standards/iptc-7901/ */
const HEADER = String.raw`[a-z]{3}\d{4}[^\S\n]{1,3}\d[^\S\n]{1,3}[a-z]{1,4}[^\S\n]{1,3}\d{1,5}(?:[^\S\n]+\S[^\n]{0,80})?`
const BEGIN = new RegExp(`^${HEADER}$`)
const BEGINS = new RegExp(String.raw`^[^\S\n]*${HEADER}[^\S\n]*$`, 'gm')
const MONTH = String.raw`(?<month>\p{L}{3,4})\.? (?<year>\d{2}|\d{4})`
/** `031430 GMT Mai 14`: day, hour and minute; and as dpa wrote it: `nwd ks/er 1412  07 Okt 97`. */
const SENT = [
  new RegExp(
    String.raw`^(?<day>\d{2})(?<hour>\d{2})(?<minute>\d{2})Z?(?: (?<zone>[A-Z]{1,5}))? ${MONTH}$`,
    'u',
  ),
  new RegExp(
    String.raw`^[a-z]{2,5}(?: [a-z\d/]{1,12}){1,6} (?<hour>\d{2})(?<minute>\d{2})\s+(?<day>\d{1,2}) ${MONTH}$`,
    'u',
  ),
]
/** `Gemeenderaad/Brug/` */
const KEYWORDS = /^[^\s/](?:[^/]{0,60}\/){1,6}[^/]{0,60}$/
const HEAD_END = /\s?\^?\s?=$/
/** What an agency says of the dispatch itself, above its headline. */
const STATUS =
  /^(?:\([^()]{3,80}\)|(?:\d(?:ST|ND|RD|TH) )?LEAD(?: \d+)?|REFILE|URGENT|UPDATE(?: \d+)?|CORRECT\p{Lu}*|EILMELDUNG|KORR\p{Lu}*|BERICHTIGUNG|DRINGEND|FLASH|ALERT)$/u
const BYLINE = /^(?:by|von|par|door|por|di|af)\s+(?=\p{Lu}|dpa)/iu
/** `dpa jb ad`: who wrote and who edited. */
const SIGNED = /^[a-z]{2,5}(?: [a-z\d]{1,6}){1,8}$/
/** Below it stand notes to editors, each with a heading of its own. */
const NOTES = /^# ?(?:notebook|notizblock)$/i
/** Lines of a wire have 69 characters. */
const FULL = 50
const MOST_HEAD = 8

function read(lines: readonly TextLine[]): ExportParts | null {
  const begin = lines.findIndex(({ text }) => BEGIN.test(text))
  if (begin === -1) return null
  const sent = lines.findLastIndex(({ text }) => momentIn(text) !== null)
  const end = sent > begin ? sent : lines.length
  const signed = lines[end - 1]
  const textEnd = signed && SIGNED.test(signed.text) ? end - 1 : end
  const head = headOf(lines, begin + 1, textEnd)
  const found = lines.findIndex(({ text }, index) => index >= head.end && NOTES.test(text))
  const notes = found === -1 || found >= textEnd ? textEnd : found
  return {
    fields: [
      ...linesFact(null, 'document', [lines[begin]!]),
      ...head.fields,
      ...linesFact(null, 'signed', lines.slice(textEnd, end)),
      ...sentFact(lines[end]),
    ],
    frames: [
      lines.slice(0, begin),
      lines.slice(notes, Math.min(notes + 1, textEnd)),
      lines.slice(end + 1),
    ],
    bodies: [lines.slice(head.end, notes), lines.slice(notes + 1, textEnd)],
  }
}

interface Head {
  readonly fields: readonly BlockField[]
  /** The index of the first line of the text. */
  readonly end: number
}

/** Keywords, what the agency says of the dispatch, the headline on one line or more, who wrote it. */
function headOf(lines: readonly TextLine[], start: number, limit: number): Head {
  const isKeyed = KEYWORDS.test(lines[start]?.text ?? '')
  const from = isKeyed ? start + 1 : start
  const marked = lines.findIndex(
    ({ text }, index) =>
      index >= from && index < Math.min(limit, from + MOST_HEAD) && HEAD_END.test(text),
  )
  const end = marked === -1 ? endOfGroup(lines, from, limit) : marked + 1
  const head = lines.slice(from, end)
  const statuses = head.findIndex(({ text }) => !STATUS.test(text))
  const [status, rest] = [head.slice(0, Math.max(0, statuses)), head.slice(Math.max(0, statuses))]
  const last = rest.at(-1)
  const isSigned = rest.length > 1 && last !== undefined && BYLINE.test(last.text)
  const [headline, below] = parted(isSigned ? rest.slice(0, -1) : rest)
  return {
    fields: [
      ...linesFact(null, 'keywords', lines.slice(start, from)),
      ...linesFact(null, 'notes', status),
      ...linesFact('headline', 'headline', headline, joinLines(headline).replace(HEAD_END, '')),
      ...linesFact(null, 'subheadline', below, joinLines(below).replace(HEAD_END, '')),
      ...(isSigned ? bylineFacts('byline', last, last.text.replace(HEAD_END, ''), last.start) : []),
    ],
    end,
  }
}

/** A line that was not full is a headline by itself, and what follows a line below it. */
function parted(lines: readonly TextLine[]): readonly [readonly TextLine[], readonly TextLine[]] {
  const short = lines.findIndex(({ text }) => text.length < FULL)
  const end = short === -1 ? lines.length : short + 1
  return [lines.slice(0, end), lines.slice(end)]
}

/** Where no mark ends the headline, a blank line does. */
function endOfGroup(lines: readonly TextLine[], start: number, limit: number): number {
  let end = Math.min(start + 1, limit)
  while (end < Math.min(limit, start + MOST_HEAD) && lines[end]?.gap === 0) end++
  return end === limit ? Math.min(start + 1, limit) : end
}

/** The standard is of 1979: two figures for the year leave no doubt. */
function momentIn(text: string): string | null {
  const groups = SENT.map((pattern) => pattern.exec(text)?.groups).find(Boolean)
  if (!groups) return null
  const { day, month, year = '', hour, minute, zone = '' } = groups
  const century = year.length === 4 ? '' : Number(year) < 79 ? '20' : '19'
  return `${day} ${month} ${century}${year} ${hour}:${minute} ${zone}`.trim()
}

function sentFact(line: TextLine | undefined): readonly BlockField[] {
  const value = momentIn(line?.text ?? '')
  return line && value !== null ? [factOf({ name: 'date', key: 'date' }, line, value)] : []
}

export const iptc7901 = shapeOf({
  rule: 'iptc-7901',
  hint: new RegExp(BEGINS.source, 'm'),
  findStarts: (text) => startsOf(BEGINS, text),
  read,
})
