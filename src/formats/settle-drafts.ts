/** What a file gave, and where it lies → the same with its drafts held back, or shown as what they are. */
import type {
  ArchiveRecord,
  HeldBackRecord,
  ParsedFile,
  PublishedRecord,
} from '../record/article.js'
import { START } from '../record/diagnostic.js'
import { diagnose } from '../report/diagnose.js'

/** Jekyll, Octopress and Hexo keep there what is not to be published. */
const DRAFTS_FOLDER = '_drafts'

/**
 * Parsers hold back what a text says of itself; the folder says it of all of its files, by its name or by the
 * `_defaults.yaml` at `mark`. `isShown` undoes all of it.
 */
export function settleDrafts(
  file: ParsedFile,
  isShown: boolean,
  mark: string | null = null,
): ParsedFile {
  const isNamed = file.file.split('/').slice(0, -1).includes(DRAFTS_FOLDER)
  const holder = isNamed ? `${DRAFTS_FOLDER}/` : mark === null ? null : `draft: true in ${mark}`
  if (holder === null && !isShown) return file
  const records = file.records.map((record) => {
    const settled = holder === null ? record : holdFile(record, holder)
    return isShown && settled.kind === 'held-back' ? showDraft(settled) : settled
  })
  return { ...file, records }
}

function holdFile(record: ArchiveRecord, holder: string): ArchiveRecord {
  if (record.kind !== 'article') return record
  const note = diagnose('draft', record.article.origin.file, START, holder)
  return { ...record, kind: 'held-back', diagnostics: [...record.diagnostics, note] }
}

function showDraft(record: HeldBackRecord): PublishedRecord {
  const { article } = record
  const notices = [...article.notices, 'draft' as const]
  return { ...record, kind: 'article', article: { ...article, notices } }
}
