/** The bytes of a file of any format → what a build makes of it. */
import { parseFile } from '../../src/formats/parse-file.js'
import { readText } from '../../src/formats/read-text.js'
import type { Article, ParsedFile } from '../../src/record/article.js'
import type { SourcePath } from '../../src/record/strings.js'
import { contextOf, type Circumstances } from './raw-file.js'

export async function parseAny(
  content: string | Uint8Array,
  circumstances: Circumstances & { readonly path: string },
): Promise<ParsedFile> {
  const file = circumstances.path as SourcePath
  const source = await readText(file, Buffer.from(content))
  if ('text' in source) return parseFile(source, contextOf(circumstances))
  return { file, encoding: null, records: [], diagnostics: source.diagnostics }
}

export function articlesOf({ records }: ParsedFile): readonly Article[] {
  return records.flatMap((record) => (record.kind === 'article' ? [record.article] : []))
}

/** The rules of all diagnostics, of the file and of its records, each once. */
export function rulesOf({ diagnostics, records }: ParsedFile): readonly string[] {
  const all = [...diagnostics, ...records.flatMap((record) => record.diagnostics)]
  return [...new Set(all.map(({ rule }) => rule))].toSorted()
}
