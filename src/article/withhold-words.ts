/** A parsed file whose source was redacted → the same, with no trace of the words: a record that still has them is left out. */
import type { ArchiveRecord, Article, ParsedFile } from '../record/article.js'
import type { Diagnostic } from '../record/diagnostic.js'
import type { SourcePath } from '../record/names.js'
import { diagnose } from '../report/diagnose.js'
import { textOf } from './block-text.js'

/** What finds the words, and what takes them out of a text that is no article. */
export interface WordKeeper {
  readonly finds: (text: string) => boolean
  readonly text: (text: string) => string
}

/** The path of the file is cleaned as well, wherever it would be shown. */
export function withholdWords(parsed: ParsedFile, keeper: WordKeeper): ParsedFile {
  const clean = (diagnostic: Diagnostic): Diagnostic => ({
    ...diagnostic,
    file: keeper.text(diagnostic.file) as SourcePath,
    reason: keeper.text(diagnostic.reason),
  })
  const records = parsed.records.map((record): ArchiveRecord => {
    const kept = record.kind === 'article' ? cleanNames(record, keeper) : record
    const safe = kept.kind === 'article' && holdsWords(kept.article, keeper) ? refuse(kept) : kept
    return { ...safe, diagnostics: safe.diagnostics.map(clean) }
  })
  return { ...parsed, records, diagnostics: parsed.diagnostics.map(clean) }
}

type Published = Extract<ArchiveRecord, { readonly kind: 'article' }>

/** Names of folders and files, and what was said besides, may have the words where no source did. */
function cleanNames(record: Published, { text }: WordKeeper): Published {
  const { article } = record
  const { origin, picture, media, extra } = article
  const clean = <Item extends { readonly path: SourcePath }>(item: Item): Item => ({
    ...item,
    path: text(item.path) as SourcePath,
  })
  const kept = Object.entries(extra).map((pair) => pair.map(text))
  return {
    ...record,
    article: {
      ...article,
      picture: picture && clean(picture),
      media: media.map(clean),
      extra: Object.fromEntries(kept),
      origin: {
        ...origin,
        file: text(origin.file) as SourcePath,
        correction: origin.correction && text(origin.correction),
      },
    },
  }
}

/** Markup within a word, or a character that was written as a reference, hides it from the eye of the redactor. */
function holdsWords(article: Article, { finds }: WordKeeper): boolean {
  const { aliases: _aliases, body, ...fields } = article
  return (
    listTexts(fields).some(finds) ||
    listTexts(body).some(finds) ||
    body.children.some((block) => finds(textOf(block)))
  )
}

function listTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return [...Object.keys(value), ...Object.values(value).flatMap(listTexts)]
}

function refuse({ article, diagnostics }: Published): ArchiveRecord {
  const { file, record } = article.origin
  const failed = diagnose('redaction-failed', file, { line: 1, column: 1 })
  return {
    kind: 'quarantined',
    origin: { file, record },
    date: article.date,
    diagnostics: [failed, ...diagnostics.filter(({ severity }) => severity === 'error')],
  }
}
