/** Europresse as text: the paper, its section and day with a count of words, the headline; at the end `news·DAY·…`. */
import { alternativesOf, findWeekdays } from '../article/dates/date-words.js'
import type { BlockField } from '../raw/shapes/header-block.js'
import { isFullName } from './byline-names.js'
import { readDatedLine } from './dated-line.js'
import { shapeOf, type ExportParts } from './export-shape.js'
import { isCopyrightLine } from './fact-keys.js'
import { besideFact, bylineFacts, factOf, linesFact, pageIn } from './facts.js'
import { groupLines, type TextLine } from './lines.js'
import { startsOf } from '../raw/stretch.js'

const ID = String.raw`news[·•.]\d{8}[·•.][\p{L}\d_-]+[·•.][\p{L}\d_.-]+`
/** `Numéro de document : news·20121003·LM·175071` */
const LABEL = String.raw`(?:\p{L}[\p{L} ’'°-]{1,40}[ \u00a0]?:[ \u00a0]*)?`
const ID_LINE = new RegExp(`^${LABEL}${ID}$`, 'u')
const ID_LINES = new RegExp(`^[^\\S\\n]*${LABEL}${ID}[^\\S\\n]*$`, 'gmu')
const COUNT = String.raw`\d{1,3}(?:[  .,]?\d{3})?\s(?:mots?|words?|palabras|Wörter|woorden)`
/** `Économie, mardi 12 mars 2019 842 mots, p. 13` */
const DAY_LINE = new RegExp(
  `^(?<head>.{6,160}?\\d{4})(?:[\\s,•·-]+(?<time>\\d{1,2}\\s?[:h]\\s?\\d{2}))?[\\s,•·–-]*(?:(?<words>${COUNT}))?(?<rest>.{0,60})$`,
  'u',
)
/** What may be one: a year, and near it the end of the line, a count of words or a page. */
const DAY_LINES = /^[^\n]{6,160}\d{4}[^\n]{0,80}$/gm
const PAGE = /^[\s,]*pp?\./
const NOTICE =
  /^(?:cet article est (?:paru|également paru)|this article (?:appeared|was published)|le présent document|note\(s\)|illustration\(s\)|type\(s\)\s|tous droits réservés|copyright\b|©|\(c\)|cet article a|aussi paru)/iu
const CUE = new RegExp(`^(?:${alternativesOf('byline')}|par)(?!\\p{L})`, 'iu')
const WORD = /^\p{L}+\.?$/u

/** Each number of a document ends one; above the first day of what lies between two stands the paper. */
function findStarts(text: string): readonly number[] {
  const ends = startsOf(ID_LINES, text)
  if (ends.length === 0) return []
  const days = startsOf(DAY_LINES, text).flatMap((start) => {
    const end = text.indexOf('\n', start)
    const day = readDay(text.slice(start, end === -1 ? text.length : end).trim())
    return day ? [{ start, isMarked: isMarked(day) }] : []
  })
  const starts: number[] = []
  let at = 0
  for (const end of [...ends, text.length]) {
    const own: typeof days = []
    for (; at < days.length && days[at]!.start < end; at++) own.push(days[at]!)
    const marked = own.filter((day) => day.isMarked)
    // Without a number at its end, a day alone is one that a text tells of.
    const first = marked.length > 0 || end === text.length ? marked : own.slice(0, 1)
    starts.push(...first.map(({ start }) => lineAbove(text, start)))
  }
  return starts
}

/** It has a count of words, or a page. */
function isMarked({ words, rest }: Day): boolean {
  return words !== '' || PAGE.test(rest)
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
    if (words === '' && rest.trim() !== '' && !PAGE.test(rest)) return null
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
  const dated = findDated(lines)
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

function findDated(lines: readonly TextLine[]): number {
  const days = lines.map(({ text }) => readDay(text))
  const marked = days.findIndex((day) => day !== null && isMarked(day))
  return marked === -1 ? days.findIndex((day) => day !== null) : marked
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
  hint: new RegExp(`${COUNT}|, ?pp?\\.|${ID}`, 'u'),
  findStarts,
  read,
})
