/** A parsed file → what its articles would show that looks like somebody's private data, as notes for the keeper alone. */
import { shownTexts } from '../article/rights/held-words.js'
import { findPrivateData, maskValue } from '../article/private/find-private-data.js'
import { readSource } from '../project/parse.js'
import type { Article, ParsedFile } from '../record/article.js'
import { START } from '../record/diagnostic.js'
import type { SourceText, UnreadableFile } from '../record/source-file.js'
import type { ParseContext } from '../record/settings.js'
import type { PrivateNote } from '../record/triage.js'

/** Reads the file once more, where there is something to find: what is left out of a page is no matter. */
export async function findPrivateNotes(
  root: string,
  { file, records }: ParsedFile,
  context: ParseContext,
): Promise<readonly PrivateNote[]> {
  const articles = records.flatMap((each) => (each.kind === 'article' ? [each.article] : []))
  const found = articles.map((article) => findPrivateData(shownTexts(article).join('\n')))
  if (found.every((each) => each.length === 0)) return []
  const source = await readSource(root, file, context)
  const linesOf = lineFinder(source)
  const stretches = stretchesOf(articles)
  return found.flatMap((each, index) =>
    each.map(({ kind, text }): PrivateNote => {
      const line = chooseLine(linesOf(text), stretches[index]!)
      return { file, line, kind, masked: maskValue(text) }
    }),
  )
}

/** The lines that a text begins on, in order. Many records of a file may repeat it, so each text is looked for once. */
function lineFinder(source: SourceText | UnreadableFile): (text: string) => readonly number[] {
  const known = new Map<string, readonly number[]>()
  return (text) => {
    const lines = known.get(text) ?? ('text' in source ? listLines(source, text) : [])
    known.set(text, lines)
    return lines
  }
}

function listLines({ text: whole, positionAt }: SourceText, text: string): readonly number[] {
  const lines: number[] = []
  for (let at = whole.indexOf(text); at !== -1; at = whole.indexOf(text, at + text.length))
    lines.push(positionAt(at).line)
  return lines
}

/** The lines of a record: from its headline or text up to those of the next one. */
interface Stretch {
  /** The first line that may be its own: what stands above its headline is behind the text of the record before it. */
  readonly after: number
  readonly from: number
  readonly before: number
}

function stretchesOf(articles: readonly Article[]): readonly Stretch[] {
  const lines = articles.map(({ origin: { fields } }) =>
    [fields.headline, fields.lead, fields.body].flatMap((each) => each?.line ?? []),
  )
  const starts = lines.map((each) => Math.min(...each, Infinity)).map(orFirst)
  return articles.map((_, index) => ({
    after: Math.max(0, ...(lines[index - 1] ?? [])),
    from: starts[index]!,
    before: starts[index + 1] ?? Infinity,
  }))
}

function orFirst(line: number): number {
  return Number.isFinite(line) ? line : START.line
}

/** Where it stands in the file in other characters, such as references of HTML, the record itself is named. */
function chooseLine(lines: readonly number[], { after, from, before }: Stretch): number {
  const within = lines.find((line) => line >= from && line < Math.max(before, from + 1))
  return within ?? lines.findLast((line) => line > after && line < from) ?? lines[0] ?? from
}
