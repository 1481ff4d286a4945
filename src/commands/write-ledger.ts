/** The lines of the ledger → its files, one for each year; only those that changed are written. */
import { join } from 'node:path'
import { ledgerYear, writeLedgerLine } from '../ledger/ledger-lines.js'
import { readLedgerFiles } from '../read/public-record.js'
import type { LedgerRow } from '../record/ledger.js'
import { replaceTexts } from '../write/replace-text.js'

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
