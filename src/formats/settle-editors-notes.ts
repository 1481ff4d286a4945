/** A record → the same, with notes to editors on the page beside its text, and what they say of persons masked. */
import { findEditorsNotes } from '../article/body/editors-notes.js'
import { leaveOut } from '../article/body/leave-out.js'
import { maskPrivate } from '../article/fields/private-words.js'
import { maskAddress } from '../article/private/contact-words.js'
import type { ArchiveRecord } from '../record/article.js'
import { START } from '../record/diagnostic.js'
import { diagnose } from '../report/diagnose.js'
import { linesOf } from '../text/block-text.js'

const SHOWN = 60

/** What is in quarantine is not shown. */
export function settleEditorsNotes(record: ArchiveRecord): ArchiveRecord {
  if (record.kind === 'quarantined') return record
  const { article } = record
  const blocks = article.body.children
  const taken = new Set(findEditorsNotes(blocks))
  if (taken.size === 0) return record
  const notes = blocks.filter((_, index) => taken.has(index)).flatMap(linesOf)
  const lines = notes.map((line) => maskAddress(maskPrivate(line).text).text)
  const { file, fields } = article.origin
  const told = [String(lines.length), (lines[0] ?? '').slice(0, SHOWN)] as const
  return {
    ...record,
    article: {
      ...leaveOut(article, taken),
      furniture: [...(article.furniture ?? []), ...lines],
    },
    diagnostics: [
      ...record.diagnostics,
      diagnose('editors-note', file, fields.headline ?? START, ...told),
    ],
  }
}
