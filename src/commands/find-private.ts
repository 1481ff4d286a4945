/** A parsed file → what its articles would show that looks like somebody's private data, as notes for the keeper alone. */
import { shownTexts } from '../article/rights/held-words.js'
import {
  findPrivateData,
  maskValue,
  type PrivateData,
} from '../article/private/find-private-data.js'
import { readSource } from '../project/parse.js'
import type { Article, ParsedFile } from '../record/article.js'
import { START, type Position } from '../record/diagnostic.js'
import type { ParseContext } from '../record/settings.js'
import type { PrivateNote } from '../record/triage.js'

/** Reads the file once more, where there is something to find: what is left out of a page is no matter. */
export async function findPrivateNotes(
  root: string,
  { file, records }: ParsedFile,
  context: ParseContext,
): Promise<readonly PrivateNote[]> {
  const found = records.flatMap((record) =>
    record.kind === 'article' ? listIn(record.article) : [],
  )
  if (found.length === 0) return []
  const source = await readSource(root, file, context)
  const placeOf = (text: string): Position => {
    const offset = 'text' in source ? source.text.indexOf(text) : -1
    return 'text' in source && offset !== -1 ? source.positionAt(offset) : START
  }
  return found.map(({ kind, text }) => {
    return { file, line: placeOf(text).line, kind, masked: maskValue(text) }
  })
}

function listIn(article: Article): readonly PrivateData[] {
  return findPrivateData(shownTexts(article).join('\n'))
}
