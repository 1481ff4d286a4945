/** The text or bytes of a Markdown file → what Pressmark makes of it. */
import { attachMedia } from '../../src/article/body/attach-media.js'
import { parseMarkdown } from '../../src/markdown/parse-markdown.js'
import { decodeSource } from '../../src/text/decode.js'
import { isoDate } from '../../src/record/date.js'
import type { Article, ParsedFile, PublishedRecord } from '../../src/record/article.js'
import type { SourcePath } from '../../src/record/strings.js'
import { renderBody } from '../../src/render/body.js'
import { contextOf, type Circumstances } from './raw-file.js'

export const LABELS = {
  footnotesLabel: 'Voetnoten',
  backLabel: 'Terug naar noot',
  asset: (path: string): string => `../${path}`,
}

export function parseMarkdownFile(
  content: string | Uint8Array,
  circumstances: Circumstances = {},
): ParsedFile {
  const file = (circumstances.path ?? 'case.md') as SourcePath
  const source = decodeSource(file, Buffer.from(content))
  if ('text' in source) return withoutFiles(parseMarkdown(source, contextOf(circumstances)))
  return { file, encoding: null, records: [], diagnostics: source.diagnostics }
}

/** No file lies beside a text that is not in a folder. */
function withoutFiles(parsed: ParsedFile): ParsedFile {
  const records = parsed.records.map((record) =>
    record.kind === 'article' ? attachMedia(record, new Map()) : record,
  )
  return { ...parsed, records }
}

/** The one record of a file that is published. */
export function publish(
  content: string | Uint8Array,
  circumstances: Circumstances = {},
): PublishedRecord {
  const [record, ...others] = parseMarkdownFile(content, circumstances).records
  if (record?.kind !== 'article' || others.length > 0) throw new Error('not one article')
  return record
}

export function htmlOf({ body }: Pick<Article, 'body'>): string {
  return renderBody(body, LABELS)
}

/** What a table of cases can name: the field as a short text. */
export function fieldOf(article: Article, name: string): string | null {
  switch (name) {
    case 'headline':
    case 'kicker':
    case 'dateline':
    case 'lead':
    case 'language':
    case 'originalUrl':
      return article[name]
    case 'date':
      return isoDate(article.date)
    case 'updated':
      return article.updated && isoDate(article.updated)
    case 'authors':
    case 'initials':
      return article.byline[name].join(' | ')
    case 'sources':
    case 'topics':
      return article[name].join(' | ')
    case 'body':
      return htmlOf(article).trim()
    default:
      return article.extra[name] ?? null
  }
}
