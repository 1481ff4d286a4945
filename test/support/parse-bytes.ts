/** Bytes and a path → what a build makes of them, whatever format they are in. */
import { parseFile } from '../../src/formats/parse-file.js'
import { readText } from '../../src/formats/read-text.js'
import type { Article, ParsedFile } from '../../src/record/article.js'
import type { SourcePath } from '../../src/record/strings.js'
import { contextOf, type Circumstances } from './raw-file.js'

export async function parseAny(
  path: string,
  content: string | Uint8Array,
  circumstances: Circumstances = {},
): Promise<ParsedFile> {
  const file = path as SourcePath
  const source = await readText(file, Buffer.from(content))
  if ('text' in source) return parseFile(source, contextOf(circumstances))
  return { file, encoding: null, records: [], diagnostics: source.diagnostics }
}

/** The articles that are published. */
export function articlesIn({ records }: ParsedFile): readonly Article[] {
  return records.flatMap((record) => (record.kind === 'article' ? [record.article] : []))
}

export function rulesIn({ records, diagnostics }: ParsedFile): readonly string[] {
  return [...diagnostics, ...records.flatMap((record) => record.diagnostics)].map(
    ({ rule }) => rule,
  )
}
