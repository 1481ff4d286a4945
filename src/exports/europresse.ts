/** Europresse as text: the paper, its section and day with a count of words, the headline; at the end `news·DAY·…`. */
import { alternativesOf, findWeekdays } from '../article/dates/date-words.js'
import type { BlockField } from '../raw/header-block.js'
import { isFullName } from './byline-names.js'
import { readDatedLine } from './dated-line.js'
import { shapeOf, type ExportParts } from './export-shape.js'
import { isCopyrightLine } from './fact-keys.js'
import { besideFact, bylineFacts, factOf, linesFact, pageIn } from './facts.js'
import { groupLines, type TextLine } from './lines.js'
import { startsOf } from '../raw/stretch.js'

const ID = String.raw`news[·•.]\d{8}[·•.][\p{L}\d_-]+[·•.][\p{L}\d_.-]+`
const ID_LINE = new RegExp(`^${ID}$`, 'u')
const COUNT = String.raw`\d{1,3}(?:[  .,]?\d{3})?\s(?:mots?|words?|palabras|Wörter|woorden)`
/** `Économie, mardi 12 mars 2019 842 mots, p. 13` */
const DAY_LINE = new RegExp(
  `^(?<head>.{6,160}?\\d{4})(?:[\\s,•·-]+(?<time>\\d{1,2}\\s?[:h]\\s?\\d{2}))?[\\s,•·–-]*(?:(?<words>${COUNT})|(?=,?\\s?pp?\\.))(?<rest>.{0,60})$`,
  'u',
)
const DAY_LINES = new RegExp(
  `^[^\\n]{6,160}\\d{4}[^\\n]{0,12}?(?:${COUNT}|,\\s?pp?\\.\\s?\\S{1,8})[^\\n]{0,60}$`,
  'gmu',
)
const NOTICE =
  /^(?:cet article est (?:paru|également paru)|this article (?:appeared|was published)|le présent document|note\(s\)|illustration\(s\)|type\(s\)\s|tous droits réservés|copyright\b|©|\(c\)|cet article a|aussi paru)/iu
const CUE = new RegExp(`^(?:${alternativesOf('byline')}|par)(?!\\p{L})`, 'iu')
const WORD = /^\p{L}+\.?$/u

function findStarts(text: string): readonly number[] {
  if (!new RegExp(`^[^\\S\\n]*${ID}[^\\S\\n]*$`, 'mu').test(text)) return []
  return startsOf(DAY_LINES, text).flatMap((start) => {
    const end = text.indexOf('\n', start)
    const line = text.slice(start, end === -1 ? text.length : end).trim()
    return readDay(line) ? [lineAbove(text, start)] : []
  })
}

/** The line above, where the paper stands. */
function lineAbove(text: string, start: number): number {
  let end = start - 1
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end--
  return text.lastIndexOf('\n', end - 1) + 1
}

interface Day {
  readonly section: string
  readonly value: string
  readonly words: string
  readonly rest: string
}

/** The date ends the head of the line; what stands before it is the section, and may have commas. */
function readDay(line: string): Day | null {
  const { head = '', time = '', words = '', rest = '' } = DAY_LINE.exec(line)?.groups ?? {}
  if (head === '') return null
  const parts = head.split(/,\s*/)
  for (let index = 0; index < parts.length; index++) {
    const dated = readDatedLine(parts.slice(index).join(' '))
    if (!dated?.hasDay || dated.rest !== '') continue
    const section = parts
      .slice(0, index)
      .filter((part) => !isWeekday(part))
      .join(', ')
    return { section, value: `${dated.value} ${time.replaceAll(' ', '')}`.trim(), words, rest }
  }
  return null
}

function isWeekday(part: string): boolean {
  return WORD.test(part) && findWeekdays(part) !== null
}

function read(lines: readonly TextLine[]): ExportParts | null {
  const dated = lines.findIndex(({ text }) => readDay(text) !== null)
  const id = lines.findIndex(({ text }, index) => index > dated && ID_LINE.test(text))
  const notice = lines.findIndex(({ text }, index) => index > dated && isCopyrightLine(text))
  const isCounted = dated > 0 && readDay(lines[dated]!.text)?.words !== ''
  if (dated < 1 || (id === -1 && !(isCounted && notice !== -1))) return null
  const paper = lines[dated - 1]!
  const end = id === -1 ? lines.length : id
  const { fields: top, next } = readTop(lines, dated + 1, end)
  const tail = findTail(lines, next, end)
  return {
    fields: [
      ...linesFact(
        'sources',
        'publication',
        [paper],
        paper.text.replace(/,? n[o°]\.?\s?\d+.*$/i, ''),
      ),
      ...dayFacts(lines[dated]!),
      ...top,
      ...tailFacts(lines.slice(tail, end)),
      ...(id === -1 ? [] : linesFact(null, 'document', [lines[id]!])),
    ],
    frames: [lines.slice(0, dated - 1), id === -1 ? [] : lines.slice(id + 1)],
    bodies: [lines.slice(next, tail)],
  }
}

function dayFacts(line: TextLine): readonly BlockField[] {
  const day = readDay(line.text)
  if (!day) return []
  const page = pageIn(day.rest)
  return [
    factOf({ name: 'date', key: 'date' }, line, day.value),
    ...(day.section === '' ? [] : [besideFact('section', day.section, line.end)]),
    ...(day.words === '' ? [] : [besideFact('words', day.words, line.end)]),
    ...(page === null ? [] : [besideFact('page', page, line.end)]),
  ]
}

/** The headline, then the names that stand on a line of their own. */
function readTop(
  lines: readonly TextLine[],
  first: number,
  end: number,
): { fields: readonly BlockField[]; next: number } {
  const groups = groupLines(lines.slice(first, end))
  const [headline = [], second = []] = groups
  const [name] = second
  const isSigned =
    name !== undefined && second.length === 1 && groups.length > 2 && isByline(name.text)
  return {
    fields: [
      ...linesFact('headline', 'headline', headline),
      ...(isSigned ? bylineFacts('byline', name, name.text, name.start) : []),
    ],
    next: first + headline.length + (isSigned ? 1 : 0),
  }
}

function isByline(text: string): boolean {
  if (text.length > 120 || /[.!?]$/.test(text)) return false
  if (CUE.test(text)) return true
  const surnameFirst = /^[\p{Lu}'’ -]{2,30}, \p{Lu}[\p{L}'’ -]{1,30}$/u.test(text)
  return surnameFirst || text.split(/\s*[;,/&]\s*| et | and /).every(isFullName)
}

/** Rights and notices stand below the text, up to the number of the document. */
function findTail(lines: readonly TextLine[], first: number, end: number): number {
  let tail = end
  for (let index = end - 1; index >= first; index--) {
    const { text } = lines[index]!
    if (NOTICE.test(text)) tail = index
    else if (lines[index]!.gap > 0 && index < tail) break
  }
  return tail
}

function tailFacts(lines: readonly TextLine[]): readonly BlockField[] {
  return groupLines(lines).flatMap((group) =>
    linesFact(null, isCopyrightLine(group[0]?.text ?? '') ? 'copyright' : 'notes', group),
  )
}

export const europresse = shapeOf({
  rule: 'europresse',
  hint: new RegExp(`${COUNT}|, ?pp?\\.`, 'u'),
  findStarts,
  read,
})
