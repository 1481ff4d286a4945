/** A record → the same, with notes to editors on the page beside its text, and what they say of persons masked. */
import { findEditorsNotes } from '../article/body/editors-notes.js'
import { findLead, type Block } from '../article/body/settle-blocks.js'
import { maskPrivate } from '../article/fields/private-words.js'
import type { ArchiveRecord } from '../record/article.js'
import { START } from '../record/diagnostic.js'
import { diagnose } from '../report/diagnose.js'
import { linesOf, textOf } from '../text/block-text.js'

const SHOWN = 60

/** What is in quarantine is not shown. */
export function settleEditorsNotes(record: ArchiveRecord): ArchiveRecord {
  if (record.kind === 'quarantined') return record
  const { article } = record
  const blocks = article.body.children as readonly Block[]
  const taken = new Set(findEditorsNotes(blocks))
  if (taken.size === 0) return record
  const left = blocks.filter((_, index) => !taken.has(index))
  const notes = blocks.filter((_, index) => taken.has(index)).flatMap(linesOf)
  const lines = notes.map((line) => maskPrivate(line).text)
  const lead = findLead(left)
  const isLeadTaken = blocks.some(
    (block, index) => taken.has(index) && textOf(block) === article.lead,
  )
  const { file, fields } = article.origin
  const told = [String(lines.length), (lines[0] ?? '').slice(0, SHOWN)] as const
  return {
    ...record,
    article: {
      ...article,
      body: { ...article.body, children: left },
      lead: isLeadTaken ? (lead ? textOf(lead) : '') : article.lead,
      furniture: [...(article.furniture ?? []), ...lines],
    },
    diagnostics: [
      ...record.diagnostics,
      diagnose('editors-note', file, fields.headline ?? START, ...told),
    ],
  }
}
