/** Words that must not be read → a source without them, which still knows its way back to the original. */
import { slugOf } from '../language/slug.js'
import type { Redaction } from '../record/ledger.js'
import type { SourceText } from '../record/source-file.js'
import { traceBack, type Edit } from './trace.js'

export interface Redactor {
  /** The same source with other words in the place of those. */
  readonly source: (source: SourceText) => SourceText
  /** The same for a path or any other text that says something about a source. */
  readonly text: (text: string) => string
  /** How often the words stand there. */
  readonly count: (text: string) => number
  /** Whether the words still stand there, in any capitals, with any blanks or hyphens between them. */
  readonly finds: (text: string) => boolean
}

type Words = Pick<Redaction, 'text' | 'with'>

/** What may stand between two words and not part them for a reader: blanks, emphasis, the hyphens of an address. */
const BETWEEN = String.raw`(?:[\s*_~` + '`' + String.raw`+.-]|%20|&nbsp;|<[^<>\n]{0,40}>)+`

/** Redacts one after the other, in the order given. */
export function openRedactor(redactions: readonly Words[]): Redactor {
  const rules = redactions.map(({ text, with: other }) => ({ pattern: patternOf(text), other }))
  return {
    source: (source) => rules.reduce((text, rule) => redactSource(text, rule), source),
    text: (text) =>
      rules.reduce((rest, { pattern, other }) => rest.replace(pattern, () => other), text),
    count: (text) =>
      rules.reduce((sum, { pattern }) => sum + (text.match(pattern)?.length ?? 0), 0),
    finds: (text) => rules.some(({ pattern }) => text.search(pattern) >= 0),
  }
}

interface RedactionRule {
  readonly pattern: RegExp
  readonly other: string
}

/** The words as they stand, or as an address writes them: `José` is `jose` there. */
function patternOf(text: string): RegExp {
  const words = text.normalize('NFC').trim().split(/\s+/)
  const spelled = joinWords(words)
  const inAddress = joinWords(words.map(slugOf))
  return new RegExp(`${spelled}|(?<![\\p{L}\\p{N}])${inAddress}(?![\\p{L}\\p{N}])`, 'giu')
}

function joinWords(words: readonly string[]): string {
  return words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join(BETWEEN)
}

function redactSource(source: SourceText, { pattern, other }: RedactionRule): SourceText {
  const edits: Edit[] = []
  let shift = 0
  const text = source.text.replace(pattern, (match, ...rest) => {
    const before = rest.find((value): value is number => typeof value === 'number') ?? 0
    const beforeEnd = before + match.length
    const after = before + shift
    edits.push({ before, beforeEnd, after, afterEnd: after + other.length })
    shift += other.length - match.length
    return other
  })
  if (edits.length === 0) return source
  return { ...source, text, place: (offset) => source.place(traceBack(offset, edits)) }
}
