/** The paragraphs of a document, one after the other → lines of a text, with blank ones where a reader sees a gap. */

import { linesOfKeyRows } from './key-rows.js'

/** A longer paragraph is no line of a text that was pasted line by line, nor one of a head: it stands by itself. */
const LONGEST_LINE = 100
/** A paragraph that goes on where the one above it broke off. */
const GOES_ON = /^\p{Ll}/u
const BROKEN_OFF = /[\p{L}\p{N},-]$/u
const SENTENCE_END = /[\p{L}\p{N})][.!?]["”’»)]*$/u
const SHORTEST_SENTENCE = 60
/** One line in so many that goes on, and the paragraphs of a run are the lines of a text. */
const WRAPPED = 4
/** `Date: 3 May 1998`, among the first paragraphs: keys stand line by line. */
const KEYED = /^\p{L}[\p{L} ’'-]{1,30}:(?:\s|$)/u
const MOST_HEAD = 12
const BULLET = '• '

interface Paragraph {
  readonly lines: readonly string[]
  readonly isLong: boolean
  /** A row of a table: its neighbours are the rows above and below it. */
  readonly isRow: boolean
  readonly isBelowGap: boolean
}

/** A table of keys stands over the text. */
const MOST_ABOVE_KEYS = 4

/** A document whose lines are paragraphs, and one whose paragraphs are, look alike: both readings are given. */
export class ParagraphLines {
  readonly #paragraphs: Paragraph[] = []
  #isGap = false

  /** `text` may hold line breaks. */
  add(text: string): void {
    this.#put(text, false)
  }

  addRow(text: string): void {
    this.#put(text, true)
  }

  /** What comes next stands apart. */
  gap(): void {
    this.#isGap = true
  }

  /** Exports of databases put each line into a paragraph of its own, blank ones included: these come out as they stood. */
  lines(): string {
    const wrapped = this.#findWrapped()
    return this.#print(
      (one, other, index) =>
        one.isLong || other.isLong || (isSentence(one) && !isBlank(other) && !wrapped.has(index)),
    )
  }

  /** Every paragraph has a blank line around it, but for those that are the lines of one. */
  paragraphs(): string {
    const wrapped = this.#findWrapped()
    return this.#print((one, other, index) => {
      if (one.isRow && other.isRow) return false
      if (isItem(one) && isItem(other)) return false
      if (index <= MOST_HEAD && isKeyed(one) && isKeyed(other)) return false
      return one.isLong || other.isLong || !wrapped.has(index)
    })
  }

  #put(text: string, isRow: boolean): void {
    const isLong = text.length > LONGEST_LINE && text.trim() !== ''
    const lines = text.split('\n').map((line) => line.trimEnd())
    this.#paragraphs.push({ lines, isLong, isRow, isBelowGap: this.#isGap })
    this.#isGap = false
  }

  /** As they are to be printed: a table of keys over the text gives lines of keys. */
  #all(): readonly Paragraph[] {
    const start = this.#paragraphs.findIndex(({ isRow }) => isRow)
    if (start === -1 || start > MOST_ABOVE_KEYS) return this.#paragraphs
    const length = this.#paragraphs.slice(start).findIndex(({ isRow }) => !isRow)
    const end = length === -1 ? this.#paragraphs.length : start + length
    const rows = this.#paragraphs.slice(start, end)
    const lines = linesOfKeyRows(rows.map((row) => row.lines.join(' ')))
    if (lines === null) return this.#paragraphs
    const table = { lines, isLong: false, isRow: true, isBelowGap: true }
    return this.#paragraphs.toSpliced(start, end - start, table)
  }

  #print(isApart: (one: Paragraph, other: Paragraph, index: number) => boolean): string {
    const lines: string[] = []
    const all = this.#all()
    for (const [index, paragraph] of all.entries()) {
      const above = all[index - 1]
      const isOff =
        paragraph.isBelowGap || (above !== undefined && isApart(above, paragraph, index))
      if (isOff && lines.length > 0 && lines.at(-1) !== '') lines.push('')
      lines.push(...paragraph.lines)
    }
    if (this.#isGap && lines.length > 0 && lines.at(-1) !== '') lines.push('')
    return lines.join('\n')
  }

  /** The paragraphs that stand in a run in which sentences go on from one to the next. */
  #findWrapped(): ReadonlySet<number> {
    const wrapped = new Set<number>()
    const all = this.#all()
    let start = 0
    for (let index = 1; index <= all.length; index++) {
      const paragraph = all[index]
      if (paragraph && !isBlank(paragraph) && !paragraph.isBelowGap && !isBlank(all[index - 1]))
        continue
      const joins = Array.from({ length: index - start - 1 }, (_, at) => start + at + 1)
      const broken = joins.filter((at) => goesOn(all[at - 1], all[at]))
      if (broken.length * WRAPPED >= joins.length && broken.length > 0)
        for (const at of joins) wrapped.add(at)
      start = index
    }
    return wrapped
  }
}

function isBlank(paragraph: Paragraph | undefined): boolean {
  return paragraph === undefined || paragraph.lines.every((line) => line === '')
}

function goesOn(one: Paragraph | undefined, other: Paragraph | undefined): boolean {
  return BROKEN_OFF.test(one?.lines.at(-1) ?? '') && GOES_ON.test(other?.lines[0] ?? '')
}

/** Long enough for running text: no line of a head. */
function isSentence({ lines, isRow }: Paragraph): boolean {
  const line = lines.at(-1) ?? ''
  return !isRow && line.length > SHORTEST_SENTENCE && SENTENCE_END.test(line)
}

function isItem({ lines }: Paragraph): boolean {
  return lines[0]?.startsWith(BULLET) ?? false
}

function isKeyed({ lines }: Paragraph): boolean {
  return lines.length === 1 && KEYED.test(lines[0] ?? '')
}
