/**
 * German press databases (Genios, GBI) as they print a list: the headline, below it `Quelle: Deichbote vom 12.03.2021,
 * Seite 7` and keys, then the text and a line of rights.
 */
import type { BlockField } from '../raw/shapes/header-block.js'
import { startsOf } from '../raw/stretch.js'
import { readDayFirst } from './dated-line.js'
import { shapeOf, type ExportParts } from './export-shape.js'
import { factKeyOf, isCopyrightLine } from './fact-keys.js'
import { besideFact, factOf, linesFact } from './facts.js'
import { anyKey, readKeys } from './keyed-lines.js'
import { groupLines, type TextLine } from './lines.js'

const SOURCE =
  /^(?:Quelle|Source|Bron|Fuente|Fonte)\s?:\s*(?<paper>[^,;|\n]{2,60}?)(?:,?\s(?:vom|du|van|of|del|di|de|dated)\s|,\s)(?:\p{L}{2,10},\s)?(?<day>\d[^,;|\n]{5,24}?)(?:[,;]\s(?:Seite|S\.|pages?|pp?\.|pagina|blz\.|página|pág\.|pag\.)\s?(?<page>[\w/-]{1,12}))?\.?$/iu
const CANDIDATES = /^[^\S\n]*(?:Quelle|Source|Bron|Fuente|Fonte)\s?:[^\n]{4,140}$/gimu
const HINT = /^[^\S\n]*(?:Quelle|Source|Bron|Fuente|Fonte)\s?:/imu
const RULE = /^[-=_*#~]{3,}$/u
/** A headline is set over so many lines at most. */
const MOST_LINES = 3
const LONGEST = 200

interface Printed {
  readonly paper: string
  readonly value: string
  readonly page: string
}

function readSource(line: string): Printed | null {
  const { paper = '', day = '', page = '' } = SOURCE.exec(line)?.groups ?? {}
  const dated = day === '' ? null : readDayFirst(withHyphens(day))
  return dated?.hasDay && dated.rest === ''
    ? { paper: paper.trim(), value: dated.value, page }
    : null
}

/** `12.03.2021` as `12-03-2021`; in `12. März 2021` the point stands behind a number. */
function withHyphens(day: string): string {
  return /^[\d.]+$/u.test(day) ? day.replaceAll('.', '-') : day
}

function isKeyLine(line: string): boolean {
  const [, key = ''] = /^(\p{Lu}[\p{L}-]{2,24})\s?:\s/u.exec(line.trim()) ?? []
  return key !== '' && factKeyOf(key) !== null
}

/** Above each source a headline stands, and below it another key. */
function findStarts(text: string): readonly number[] {
  if (!HINT.test(text)) return []
  return startsOf(CANDIDATES, text).flatMap((start) => {
    const [line = '', below = ''] = text.slice(start, start + 400).split('\n')
    return readSource(line.trim()) && isKeyLine(below) ? topOf(text, start) : []
  })
}

/** Where the headline above the source begins; nothing where none does. */
function topOf(text: string, start: number): readonly number[] {
  const lines = text
    .slice(Math.max(0, start - LONGEST * MOST_LINES), start)
    .split('\n')
    .slice(0, -1)
  const last = lines.findLastIndex((line) => line.trim() !== '')
  const blank = lines.findLastIndex((line, index) => index < last && line.trim() === '')
  const own = lines.slice(blank + 1, last + 1)
  const isHeadline =
    last !== -1 &&
    own.length <= MOST_LINES &&
    own.every((line) => !RULE.test(line.trim()) && !isCopyrightLine(line.trim()))
  if (!isHeadline) return []
  return [start - lines.slice(blank + 1).reduce((sum, line) => sum + line.length + 1, 0)]
}

function read(lines: readonly TextLine[]): ExportParts | null {
  const at = lines.findIndex(
    ({ text }, index) => readSource(text) !== null && isKeyLine(lines[index + 1]?.text ?? ''),
  )
  const printed = at < 1 ? null : readSource(lines[at]!.text)
  if (!printed) return null
  const groups = groupLines(lines.slice(0, at))
  const headline = groups.at(-1) ?? []
  const keys = readKeys(lines, at + 1, anyKey)
  const rights = lines.findLastIndex(({ text }) => isCopyrightLine(text))
  const end = rights < keys.next ? lines.length : rights
  const below = lines.slice(end)
  return {
    fields: [
      ...linesFact('headline', 'headline', headline),
      ...sourceFacts(lines[at]!, printed),
      ...keys.fields,
      ...linesFact(
        null,
        'copyright',
        below.filter(({ text }) => isCopyrightLine(text)),
      ),
    ],
    frames: [
      ...groups.slice(0, -1),
      ...below.filter(({ text }) => !isCopyrightLine(text)).map((line) => [line]),
    ],
    bodies: [lines.slice(keys.next, end)],
  }
}

function sourceFacts(line: TextLine, { paper, value, page }: Printed): readonly BlockField[] {
  const at = line.start + line.text.indexOf(paper)
  return [
    factOf({ name: 'date', key: 'date' }, line, value, at + paper.length),
    factOf({ name: 'sources', key: 'publication' }, { start: at, end: at }, paper),
    ...(page === '' ? [] : [besideFact('page', page, line.end)]),
  ]
}

export const genios = shapeOf({ rule: 'genios', hint: HINT, findStarts, read })
