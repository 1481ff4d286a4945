/** The lines of the ledger → its files, one for each year and one for topics; only those that changed are written. */
import { join } from 'node:path'
import { ledgerYear, writeLedgerLine } from '../ledger/ledger-lines.js'
import { writeSlugLine } from '../ledger/topic-slugs.js'
import { readLedgerFiles, readTopicSlugFile } from '../read/settings/public-record.js'
import type { FrozenSlug, LedgerRow } from '../record/ledger.js'
import { replaceText, replaceTexts } from '../write/replace-text.js'

/** `rows` are all there are, in order of address. */
export function writeLedger(content: string, rows: readonly LedgerRow[]): void {
  const years = new Map<string, string[]>()
  for (const row of rows) {
    const file = join(content, 'ledger', `${ledgerYear(row.url)}.tsv`)
    const lines = years.get(file) ?? []
    years.set(file, lines)
    lines.push(writeLedgerLine(row))
  }
  const before = new Map(
    readLedgerFiles(content).map(({ file, lines }) => [file, lines.join('\n')]),
  )
  const changed = [...years].filter(([file, lines]) => before.get(file) !== lines.join('\n'))
  replaceTexts(new Map(changed.map(([file, lines]) => [file, `${lines.join('\n')}\n`])))
}

/** `rows` are all there are. */
export function writeTopicSlugs(content: string, rows: readonly FrozenSlug[]): void {
  const lines = rows.map(writeSlugLine)
  replaceText(readTopicSlugFile(content).file, `${lines.join('\n')}\n`)
}
