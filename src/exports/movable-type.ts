/** The export of Movable Type: keys in capitals, `-----`, `BODY:`, and comments and pings, which are not published. */
import type { BlockField } from '../raw/shapes/header-block.js'
import { startsOf } from '../raw/stretch.js'
import { shapeOf, type ExportParts } from './export-shape.js'
import { factOf, gatherValues, linesFact } from './facts.js'
import type { TextLine } from './lines.js'

const DIVIDER = /^-{5}$/
const END = /^-{8}$/
const PART = /^(?:BODY|EXTENDED BODY|EXCERPT|KEYWORDS|COMMENT|PING|TRACKBACK):/
const KEY =
  /^(AUTHOR|TITLE|BASENAME|STATUS|ALLOW COMMENTS|CONVERT BREAKS|ALLOW PINGS|PRIMARY CATEGORY|CATEGORY|DATE|TAGS|UNIQUE URL|NO ENTRY|IMAGE):\s*/
const HINT = /^-----[^\S\n]*\n+BODY:/m

function findStarts(text: string): readonly number[] {
  return HINT.test(text) ? [0, ...startsOfEntries(text)] : []
}

function startsOfEntries(text: string): readonly number[] {
  return startsOf(/^-{8}[^\S\n]*$/gm, text).flatMap((divider) => {
    const end = text.indexOf('\n', divider)
    return end !== -1 && HINT.test(text.slice(end, nextDivider(text, end))) ? [end + 1] : []
  })
}

function nextDivider(text: string, from: number): number {
  const next = text.indexOf('\n--------', from)
  return next === -1 ? text.length : next + 1
}

interface Part {
  readonly name: string
  readonly lines: readonly TextLine[]
}

function read(lines: readonly TextLine[]): ExportParts | null {
  const end = lines.findIndex(({ text }, index) => index > 0 && END.test(text))
  const own = end === -1 ? lines : lines.slice(0, end)
  const first = own.findIndex(({ text }) => DIVIDER.test(text))
  const key = own.findIndex(({ text }) => KEY.test(text))
  if (key === -1 || first === -1 || key > first) return null
  const { parts, frames } = cut(own, first)
  const fields = own.slice(key, first).flatMap(keyFacts)
  const texts = parts.filter(({ name }) => name === 'BODY' || name === 'EXTENDED BODY')
  const left = parts.filter(({ name }) => /COMMENT|PING|TRACKBACK/.test(name))
  const comments = left.filter(({ name }) => name === 'COMMENT').length
  return {
    fields: [...gatherValues(fields, 'topics'), ...parts.flatMap(partFacts)],
    frames: [
      own.slice(0, key),
      ...frames.map((line) => [line]),
      ...left.map((part) => part.lines),
      end === -1 ? [] : lines.slice(end),
    ],
    bodies: texts.map((part) => part.lines),
    comments: comments > 0 ? comments : null,
    remarks: remarkLeft(left),
  }
}

/** Lines of dashes end a part only where another begins. */
function cut(
  lines: readonly TextLine[],
  first: number,
): { parts: readonly Part[]; frames: readonly TextLine[] } {
  const parts: { name: string; lines: TextLine[] }[] = []
  const frames: TextLine[] = []
  for (let index = first; index < lines.length; index++) {
    const line = lines[index]!
    const next = lines[index + 1]
    const isLast = next === undefined
    if (DIVIDER.test(line.text) && (isLast || PART.test(next.text))) {
      frames.push(line)
      if (isLast) break
      frames.push(next)
      parts.push({ name: next.text.slice(0, next.text.indexOf(':')), lines: [] })
      index++
    } else parts.at(-1)?.lines.push(line)
  }
  return { parts, frames }
}

function partFacts({ name, lines }: Part): readonly BlockField[] {
  if (name === 'EXCERPT') return linesFact(null, 'excerpt', lines)
  return name === 'KEYWORDS' ? linesFact(null, 'keywords', lines) : []
}

/** `08/22/2001 12:20:12 PM`: month first, whatever the folder says. */
const DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(.*)$/

function keyFacts(line: TextLine): readonly BlockField[] {
  const [lead = '', key = ''] = KEY.exec(line.text) ?? []
  const value = line.text.slice(lead.length)
  const at = line.start + lead.length
  if (key === 'AUTHOR') return [factOf({ name: 'authors', key: 'author' }, line, value, at)]
  if (key === 'TITLE') return [factOf({ name: 'headline', key: 'headline' }, line, value, at)]
  if (key === 'UNIQUE URL') return [factOf({ name: 'originalUrl', key: 'url' }, line, value, at)]
  if (key === 'DATE')
    return [factOf({ name: 'date', key: 'date' }, line, value.replace(DATE, '$3-$1-$2$4'), at)]
  if (key.endsWith('CATEGORY') || key === 'TAGS')
    return [factOf({ name: 'topics', key: 'category' }, line, value.replaceAll('"', ''), at)]
  if (key === 'STATUS') return [factOf({ name: null, key: 'status' }, line, value, at)]
  const kept = key === 'BASENAME' ? 'basename' : 'settings'
  return [factOf({ name: null, key: kept }, line, line.text)]
}

function remarkLeft(left: readonly Part[]): ExportParts['remarks'] {
  const [first] = left
  const offset = first?.lines[0]?.start
  return offset === undefined
    ? []
    : [{ rule: 'comments-left-out', words: [String(left.length)], offset }]
}

export const movableType = shapeOf({ rule: 'movable-type', hint: HINT, findStarts, read })
