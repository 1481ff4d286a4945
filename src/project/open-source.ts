/** A file with one article → whether its bytes may be published beside the page, or why not. */
import { findPrivateData } from '../article/private/find-private-data.js'
import { hasPrivate } from '../article/fields/private-words.js'
import type { ParsedFile, PublishedRecord } from '../record/article.js'
import type { SourceKind } from '../record/entry.js'
import { formatOf } from '../record/formats.js'
import type { ParseContext } from '../record/settings.js'
import type { SourceText, UnreadableFile } from '../record/source-file.js'

/** What is found about an article without leaving anything of its file out. */
const HARMLESS: ReadonlySet<string> = new Set([
  'author-guessed',
  'count-or-lead',
  'date-above-headline',
  'date-conflict',
  'date-in-text',
  'date-of-file',
  'date-of-update',
  'date-range',
  'date-vague',
  'encoding',
  'encoding-unsure',
  'headline-guessed',
  'impossible-date',
  'initials-ambiguous',
  'initials-guessed',
  'language-of-page',
  'no-count',
  'no-date',
  'no-header',
  'no-headline',
  'no-initials',
  'no-source',
  'no-time',
  'place-unknown',
  'relative-date',
  'remote-picture',
  'source-unknown',
  'tab-indent',
  'words-joined',
])

export type OpenSource = { readonly kind: SourceKind } | { readonly why: string }

/**
 * All that a page leaves out, hides or masks stands in its file. So whatever was remarked of it that may be such keeps the file
 * back: it is a list of what may stay, not of what must go.
 */
export function openSource(
  source: SourceText | UnreadableFile,
  { records, diagnostics }: ParsedFile,
  { article, diagnostics: own }: PublishedRecord,
  { defaults }: ParseContext,
): OpenSource {
  const kind = 'text' in source && source.format === undefined ? kindOf(source.path) : null
  if (kind === null || !('bytes' in source)) return { why: 'it is not plain text or Markdown' }
  if (records.length > 1) return { why: 'it holds other records as well' }
  const { origin, notices } = article
  if (origin.sha256 === null) return { why: 'words were redacted' }
  if (notices.some((notice) => notice !== 'cut-off' && notice !== 'subscribers'))
    return { why: 'not all of it may be published' }
  if (origin.correction !== null) return { why: 'the article was corrected' }
  if (defaults.private !== null) return { why: 'its folder masks private data' }
  if (hasPrivate(source.text) || findPrivateData(source.text).length > 0)
    return { why: 'it holds what looks like private data' }
  const rule = [...diagnostics, ...own].find((each) => !HARMLESS.has(each.rule))?.rule
  return rule === undefined ? { kind } : { why: `of what ${rule} says` }
}

function kindOf(path: string): SourceKind | null {
  const format = formatOf(path)
  if (format === 'raw') return 'txt'
  return format === 'markdown' ? 'md' : null
}
