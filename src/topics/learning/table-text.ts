/** The text of a learned table → its lines of language, topic, term and weight, or the first that is wrong. */

/** What is wrong with the text of a table, and in which line. */
export interface LearnedFault {
  readonly line: number
  readonly message: string
}

export interface LearnedRow {
  readonly language: string
  readonly topic: string
  readonly term: string
  readonly weight: number
  /** The weight as it stands there. */
  readonly written: string
}

/** Hands each line below `heading` to `take`, which may say what is wrong with it; the first fault, or null. */
export function readTable(
  text: string,
  heading: string,
  take: (row: LearnedRow) => string | null,
): LearnedFault | null {
  for (const [index, line] of linesOfTable(text).entries()) {
    const message = index === 0 ? readHeading(line, heading) : readRow(line, take)
    if (message !== null) return { line: index + 1, message }
  }
  return null
}

function readHeading(line: string, heading: string): string | null {
  return line === heading ? null : `must be “${heading}”; run pressmark learn again`
}

function readRow(line: string, take: (row: LearnedRow) => string | null): string | null {
  const [language = '', topic = '', term = '', written = '', ...more] = line.split('\t')
  if (language === '' || topic === '' || term === '' || more.length > 0)
    return 'must have a language, a topic, a term and a weight, parted by tabs'
  if (!isWeight(written)) return `“${written}” is not a weight`
  return take({ language, topic, term, weight: Number(written), written })
}

/** Git and editors on Windows may leave other line ends, and a mark at the beginning. */
function linesOfTable(text: string): readonly string[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

/** No learned weight comes near: above it, points would be no whole numbers any more, and not add up. */
const MOST = 1_000_000
const NUMBER = /^-?\d+(?:\.\d+)?$/

export function isWeight(text: string): boolean {
  return NUMBER.test(text) && Math.abs(Number(text)) <= MOST
}
