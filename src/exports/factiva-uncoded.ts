/** A record of Factiva without codes → its parts: headline, byline, words, day, paper and the rest of the head, the text. */
import { languages } from '../language/languages.js'
import { alternativesOf } from '../article/dates/date-words.js'
import { parseTime } from '../article/dates/written-time.js'
import type { BlockField } from '../raw/shapes/header-block.js'
import { isFullName } from './byline-names.js'
import { readDatedLine } from './dated-line.js'
import type { ExportParts } from './export-shape.js'
import { isCopyrightLine } from './fact-keys.js'
import { bylineFacts, dateFacts, factOf, linesFact } from './facts.js'
import { findLanguageTag } from './language-names.js'
import { groupLines, type TextLine } from './lines.js'

const WORDS =
  /^\d{1,3}(?:[.,   ]?\d{3})?\s(?:words?|mots?|wörter|wort|woorden|palabras|parole|palavras|ord|слов[оа]?)$/iu
const CODE = /^[A-Z\d]{2,10}$/
const CUE = new RegExp(`^(?:${alternativesOf('byline')})(?!\\p{L})\\s*:?\\s+\\S`, 'iu')
const sections: ReadonlySet<string> = new Set(languages.flatMap((language) => language.sections))
const LONGEST_SECTION = 30

export function readUncoded(lines: readonly TextLine[], end: number): ExportParts | null {
  const counted = lines.findIndex(
    ({ text }, index) =>
      index < end && WORDS.test(text) && readDatedLine(lines[index + 1]?.text ?? '') !== null,
  )
  if (counted < 0) return null
  const groups = groupLines(lines.slice(0, counted + 1))
  const top = (groups.at(-1) ?? []).slice(0, -1)
  const own = ownLines(top, groups)
  const [start] = own
  const cover = lines
    .slice(0, counted)
    .filter((line) => start === undefined || line.start < start.start)
  const { fields, next } = readHead(lines.slice(0, end), counted)
  return {
    fields: [...readTop(own), ...fields, ...linesFact(null, 'document', [lines[end]!])],
    frames: [cover, lines.slice(end + 1)],
    bodies: [lines.slice(next, end)],
  }
}

/** The headline with what stands at it; a byline by itself stands below it. */
function ownLines(
  top: readonly TextLine[],
  groups: readonly (readonly TextLine[])[],
): readonly TextLine[] {
  const above = groups.at(-2) ?? []
  if (top.length === 0) return above
  const areNames = top.every(({ text }) => isSigned(text))
  return areNames && above.length > 0 && groups.length > 1 ? [...above, ...top] : top
}

/** `Monde`, `Le port attend ses voiliers`, `Jeanne Modèle`: a section, the headline, its author. */
function readTop(lines: readonly TextLine[]): readonly BlockField[] {
  const last = lines.at(-1)
  const hasByline = lines.length > 1 && last !== undefined && isByline(last, lines)
  const rest = hasByline ? lines.slice(0, -1) : lines
  const isHeaded = rest.length > 1 && (rest[0]?.text.length ?? 0) <= LONGEST_SECTION
  const [section] = isHeaded ? rest : []
  return [
    ...(section ? linesFact(null, 'section', [section]) : []),
    ...linesFact('headline', 'headline', section ? rest.slice(1) : rest),
    ...(hasByline && last ? bylineFacts('byline', last, last.text, last.start) : []),
  ]
}

function isByline({ text }: TextLine, lines: readonly TextLine[]): boolean {
  const isBelowSection = lines.length === 2 && sections.has(lines[0]!.text.toLowerCase())
  if (isSigned(text)) return true
  return !isBelowSection && text.split(/\s*[;,/&]\s*| and | und | et | en | y /).every(isFullName)
}

/** `By Jane Sample` */
function isSigned(text: string): boolean {
  return CUE.test(text) && /^\p{Lu}/u.test(text) && text.length < 120
}

/** From the count of words to the rights; a paragraph without rights ends at its own end. */
function readHead(
  lines: readonly TextLine[],
  counted: number,
): { fields: readonly BlockField[]; next: number } {
  const fields = [...linesFact(null, 'words', [lines[counted]!]), ...dateFacts(lines[counted + 1]!)]
  let index = counted + 2
  const time = lines[index]
  if (time && time.gap === 0 && parseTime(time.text)) {
    fields.push(factOf({ name: 'time', key: 'time' }, time, time.text))
    index++
  }
  const paper = lines[index]
  if (paper && paper.gap === 0) fields.push(...linesFact('sources', 'publication', [paper]))
  let isCoded = false
  for (index++; index < lines.length && lines[index]!.gap === 0; index++) {
    const line = lines[index]!
    const tag = findLanguageTag(line.text)
    if (isCopyrightLine(line.text)) break
    if (tag !== null) fields.push(factOf({ name: 'language', key: 'language' }, line, tag))
    else fields.push(...linesFact(null, isCoded ? keyOf(line) : 'code', [line]))
    isCoded ||= CODE.test(line.text)
  }
  const rights = lines[index]
  if (!rights || !isCopyrightLine(rights.text)) return { fields, next: index }
  let next = index + 1
  while (next < lines.length && lines[next]!.gap === 0 && isCopyrightLine(lines[next]!.text)) next++
  return { fields: [...fields, ...linesFact(null, 'copyright', lines.slice(index, next))], next }
}

function keyOf({ text }: TextLine): string {
  return /^[A-Z]{0,2}\d{1,3}(?:[-,]\s?[A-Z]?\d{1,3})*$/.test(text) ? 'page' : 'edition'
}
