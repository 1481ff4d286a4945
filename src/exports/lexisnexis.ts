/** LexisNexis as text, in its languages: `1 of 3 DOCUMENTS`, the paper and the day in the middle, keys in capitals. */
import { startsOf } from '../raw/stretch.js'
import { readDatedLine } from './dated-line.js'
import { shapeOf, type ExportParts } from './export-shape.js'
import { isCopyrightLine } from './fact-keys.js'
import { dateFacts, linesFact } from './facts.js'
import { capitalKey, headlineFacts, readKeys, readTail } from './keyed-lines.js'
import { groupLines, type TextLine } from './lines.js'
import type { BlockField } from '../raw/shapes/header-block.js'

const OF = '(?:of|OF|von|VON|de|DE|van|VAN|di|DI|sur|SUR|af|av)'
const MARK = `[^\\S\\n]*(?:\\d{1,5} ${OF} \\d{1,5} (?:DOCUMENTS?|DOKUMENTEN?|DOCUMENTEN|DOCUMENTI|DOCUMENTOS?)|(?:Do[ck]ument[oe]?|DO[CK]UMENTO?) \\d{1,5} ${OF} \\d{1,5})[^\\S\\n]*`
const MARK_LINE = new RegExp(`^${MARK}$`)
const MARKS = new RegExp(`^${MARK}$`, 'gm')
/** Within so many characters of the mark a key or a date stands. */
const NEAR = 3000
const KEY_NEAR =
  /^[^\S\n]*(?:LENGTH|LÄNGE|LONGUEUR|LENGTE|LONGITUD|LUNGHEZZA|SECTION|RUBRI[KE]|RUBRIQUE|RUBRIEK|BYLINE|AUTOR|AUTEUR|LOAD-DATE|HEADLINE|BODY|HIGHLIGHT|DATELINE)\s?:/m
/** Lines of the head that are in the middle begin so far to the right. */
const CENTRED = 8
const EDITION = /\b(?:edition|ausgabe|édition|editie|edición|edizione|final|late|cycle)\b/i
const HEAD_LINES = 10

function findStarts(text: string): readonly number[] {
  const starts = startsOf(MARKS, text)
  return starts.filter((start, index) => {
    const window = text.slice(start, Math.min(start + NEAR, starts[index + 1] ?? text.length))
    return KEY_NEAR.test(window) || hasDate(window)
  })
}

function hasDate(window: string): boolean {
  const lines = window.split('\n').filter((line) => line.trim() !== '')
  return lines.slice(1, 5).some((line) => readDatedLine(line.trim())?.hasDay)
}

function read(lines: readonly TextLine[]): ExportParts | null {
  const mark = lines.findIndex(({ text }) => MARK_LINE.test(text))
  if (mark === -1) return null
  const first = mark + 1
  const firstKey = findFirstKey(lines, first)
  const headEnd = firstKey === -1 ? firstGroupEnd(lines, first) : firstKey
  const head = readHead(lines.slice(first, headEnd))
  const keys =
    firstKey === -1 ? { fields: [], next: headEnd } : readKeys(lines, firstKey, capitalKey)
  const opening = lines[keys.next]
  const isLabelled = opening !== undefined && capitalKey(opening)?.fact.name === 'body'
  const from = keys.next + (isLabelled ? 1 : 0)
  const tail = readTail(lines, from, lines.length, capitalKey)
  return {
    fields: [...head, ...keys.fields, ...tail.fields],
    frames: [lines.slice(0, first), ...(isLabelled ? [[opening]] : [])],
    bodies: [lines.slice(from, tail.from)],
  }
}

/** A key with text above it belongs to the foot of the record. */
function findFirstKey(lines: readonly TextLine[], first: number): number {
  const key = lines.findIndex((line, index) => index >= first && capitalKey(line) !== null)
  if (key === -1) return -1
  const between = lines.slice(firstGroupEnd(lines, first), key)
  const isText = between.some(
    ({ text }) => text.length > LONGEST_HEAD_LINE && /[.!?]["”’]?$/.test(text),
  )
  return between.length > MOST_SUBHEADLINES || isText ? -1 : key
}

const LONGEST_HEAD_LINE = 60
const MOST_SUBHEADLINES = 3

/** Without keys, the head is what stands in the middle and the paragraph below it. */
function firstGroupEnd(lines: readonly TextLine[], first: number): number {
  const limit = Math.min(lines.length, first + HEAD_LINES)
  const dated = lines.slice(first, limit).findIndex(({ text }) => readDatedLine(text)?.hasDay)
  let index = first + Math.max(0, dated)
  while (index < limit && isOfHead(lines[index]!)) index++
  if (index >= lines.length) return index
  index++
  while (index < limit && lines[index]!.gap === 0) index++
  return index
}

function isOfHead({ indent, text }: TextLine): boolean {
  return indent >= CENTRED || isCopyrightLine(text) || readDatedLine(text) !== null
}

function readHead(lines: readonly TextLine[]): readonly BlockField[] {
  const dated = lines.findIndex(({ text }) => readDatedLine(text) !== null)
  const headline = lines.findIndex((line, index) => index > dated && !isOfHead(line))
  const rights = lines
    .slice(0, headline === -1 ? lines.length : headline)
    .filter(({ text }) => isCopyrightLine(text))
  const above = lines.slice(0, dated === -1 ? countCentred(lines) : dated)
  const [paper, ...places] = above.filter((line) => !rights.includes(line))
  const rest = lines
    .slice(dated === -1 ? above.length : dated + 1)
    .filter((line) => !rights.includes(line))
  // Some print the day once more in the language of the reader: it is no headline.
  const repeated = rest.filter(({ text }) => readDatedLine(text)?.rest === '')
  const below = rest.filter((line) => !repeated.includes(line))
  const [date] = dated === -1 ? [] : [lines[dated]!]
  const editions = below.slice(0, countEditions(below))
  const [main = [], ...subs] = groupLines(below.slice(editions.length))
  return [
    ...rights.flatMap((line) => linesFact(null, 'copyright', [line])),
    ...(paper ? linesFact('sources', 'publication', [paper]) : []),
    ...[...places, ...repeated, ...editions].flatMap((line) =>
      linesFact(null, 'edition', [line], line.text.replace(/;$/, '')),
    ),
    ...(date ? dateFacts(date) : []),
    ...headlineFacts(main),
    ...subs.flatMap((group) => linesFact(null, 'subheadline', group)),
  ]
}

function countCentred(lines: readonly TextLine[]): number {
  const end = lines.findIndex(({ indent }) => indent < CENTRED)
  return end === -1 ? Math.min(1, lines.length) : Math.max(end, Math.min(1, lines.length - 1))
}

/** A headline of the same depth as the date is none, unless all lines are flush left. */
function countEditions(lines: readonly TextLine[]): number {
  const isLast = (index: number): boolean => index === lines.length - 1
  let index = 0
  while (index < lines.length) {
    const { indent, text, gap } = lines[index]!
    const isCentred = indent >= CENTRED && !isLast(index)
    const isEdition = text.length < 60 && EDITION.test(text) && (gap === 0 || text.endsWith(';'))
    if (!isCentred && !isEdition) break
    index++
  }
  return index
}

export const lexisNexis = shapeOf({
  rule: 'lexisnexis',
  hint: new RegExp(`^${MARK}$`, 'm'),
  findStarts,
  read,
})
