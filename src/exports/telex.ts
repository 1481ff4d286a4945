/** Telexes of an agency: `ZCZC …`, the day, the headline in capitals, the place, the text, `NNNN`. */
import { agencies } from '../article/fields/agencies.js'
import { isWireLine } from '../raw/dates/cue-lines.js'
import type { BlockField } from '../raw/shapes/header-block.js'
import { startsOf } from '../raw/stretch.js'
import { readDatedLine } from './dated-line.js'
import { shapeOf, type ExportParts } from './export-shape.js'
import { besideFact, dateFacts, factOf, linesFact } from './facts.js'
import { joinLines, type TextLine } from './lines.js'

const BEGIN = /^ZCZC(?:\s+\S.{0,40})?$/
const BEGINS = /^[^\S\n]*ZCZC(?:[^\S\n]+\S[^\n]{0,40})?[^\S\n]*$/gm
const END = /^N{4}$/
/** `R I`, `U 4 BC-HAVEN 120` */
const PRIORITY = /^[a-zA-Z]{1,2} [a-zA-Z\d](?: .{0,40})?$/
/** `041530 OCT 94`: day, hour and minute. */
const DAY_TIME = /^(\d{2})(\d{2})(\d{2})Z? ([A-Z]{3}) (\d{2,4})$/
const DATELINE =
  /^(?<place>\p{Lu}[\p{L}'’./ -]{1,40}?)(?:,? (?<day>\d{1,2}(?:\/\d{1,2}|\.\d{1,2}\.?|\.? \p{L}{3,9}\.?)?(?:[/ ]\d{2,4})?|\p{L}{3,9}\.? \d{1,2}(?:, \d{4})?))?(?:,? \((?<agency>[^()]{2,30})\))?\s*(?:=|--|–|-)\s+(?=\S)/u
const MOST_HEADLINES = 4
/** Agencies close a headline with `=`. */
const MARK = /\s={1,3}$/

function read(lines: readonly TextLine[]): ExportParts | null {
  const begin = lines.findIndex(({ text }) => BEGIN.test(text))
  if (begin === -1) return null
  const found = lines.findIndex(({ text }, index) => index > begin && END.test(text))
  const end = found === -1 ? lines.length : found
  const fields: BlockField[] = [...linesFact(null, 'document', [lines[begin]!])]
  let next = begin + 1
  for (; next < end && next < begin + 4; next++) {
    const line = lines[next]!
    const moment = dayOf(line)
    if (moment.length > 0) fields.push(...moment)
    else if (PRIORITY.test(line.text) || isWireLine(line.text))
      fields.push(...linesFact(null, 'priority', [line]))
    else break
  }
  const headline = headlineOf(lines.slice(next, end))
  const title = joinLines(headline).replace(MARK, '')
  fields.push(...linesFact('headline', 'headline', headline, title))
  const isDated = fields.some(({ name }) => name === 'date')
  const place = placeOf(lines[next + headline.length], isDated)
  const body = lines.slice(next + headline.length, end)
  return {
    fields: [...fields, ...place.fields],
    frames: [lines.slice(0, begin), lines.slice(end)],
    bodies: [place.rest ? [place.rest, ...body.slice(1)] : body],
  }
}

function dayOf(line: TextLine): readonly BlockField[] {
  const [, day, hour, minute, month, year] = DAY_TIME.exec(line.text) ?? []
  if (day === undefined) {
    const dated = readDatedLine(line.text)
    return dated?.hasDay && dated.rest === '' ? dateFacts(line) : []
  }
  return [factOf({ name: 'date', key: 'date' }, line, `${day} ${month} ${year} ${hour}:${minute}`)]
}

/** Lines in capitals, up to the place that the text begins with; where all is in capitals, the first. */
function headlineOf(lines: readonly TextLine[]): readonly TextLine[] {
  const end = lines.findIndex(
    ({ text, gap }, index) => index > 0 && (gap > 0 || isText(text) || DATELINE.test(text)),
  )
  const [first] = lines
  if (!first || DATELINE.test(first.text)) return []
  return end === -1 || end > MOST_HEADLINES ? [first] : lines.slice(0, end)
}

function isText(line: string): boolean {
  return /\p{Ll}{3}/u.test(line)
}

interface Place {
  readonly fields: readonly BlockField[]
  /** What of the line is text; null where it has no place. */
  readonly rest: TextLine | null
}

/** `TURNHOUT (DK) = `, `BRUSSEL 4/10 (BELGA) - ` */
function placeOf(line: TextLine | undefined, isDated: boolean): Place {
  const match = line && DATELINE.exec(line.text)
  const { place = '', day = '', agency = '' } = match?.groups ?? {}
  if (!line || !match || place !== place.toUpperCase()) return { fields: [], rest: null }
  const at = line.start + match[0].length
  const end = line.start + match[0].trimEnd().length
  const opening = line.start + (agency === '' ? end - line.start : match[0].indexOf(`(${agency})`))
  const name = agencies.get(agency.toLowerCase()) === undefined ? null : 'sources'
  const span = { start: opening, end }
  return {
    fields: [
      factOf(
        { name: 'dateline', key: 'dateline' },
        { start: line.start, end: opening },
        place.trim(),
      ),
      ...(agency === ''
        ? []
        : [
            factOf(
              { name, key: name === null ? 'agency' : 'publication' },
              span,
              agency,
              opening + 1,
            ),
          ]),
      ...(day === '' ? [] : [dayFact(day, line, isDated)]),
    ],
    rest: { ...line, start: at, text: line.text.slice(match[0].length) },
  }
}

/** A whole date dates a telex that nothing above has dated. */
function dayFact(day: string, { start, text }: TextLine, isDated: boolean): BlockField {
  const dated = isDated ? null : readDatedLine(day)
  if (!dated?.hasDay || !/\d{4}/.test(day)) return besideFact('dateline day', day, start)
  const at = start + text.indexOf(day)
  return factOf({ name: 'date', key: 'dateline day' }, { start: at, end: at }, dated.value)
}

export const telex = shapeOf({
  rule: 'telex',
  hint: /^[^\S\n]*ZCZC(?:[^\S\n]|$)/m,
  findStarts: (text) => startsOf(BEGINS, text),
  read,
})
