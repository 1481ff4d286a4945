/** A content folder → all that has been published, withdrawn, redacted and moved, and back. */
import { addTo } from '../record/by-key.js'
import { readLedgerLine, ledgerYear, writeLedgerLine } from '../ledger/ledger-lines.js'
import { readSlugLine, writeSlugLine } from '../ledger/topic-slugs.js'
import {
  readLedgerFiles,
  readMovedAddresses,
  readRedactions,
  readTopicSlugFile,
  readWithdrawals,
} from '../read/settings/public-record.js'
import { SettingsError } from '../read/settings/own-text.js'
import type { FrozenSlug, LedgerRow, PublicRecord } from '../record/ledger.js'
import type { PageUrl } from '../record/strings.js'
import { join } from 'node:path'
import { replaceText, replaceTexts } from '../write/replace-text.js'

/** Throws `SettingsError`, naming the line, where a file is wrong. */
export function readPublicRecord(content: string): PublicRecord {
  return {
    rows: readLedger(content),
    withdrawals: readWithdrawals(content),
    redactions: readRedactions(content),
    moved: readMovedAddresses(content),
    topicSlugs: readTopicSlugs(content),
  }
}

/** The same address twice for the same article is what git makes of two branches; for two articles it is an error. */
function readLedger(content: string): readonly LedgerRow[] {
  const rows = new Map<PageUrl, LedgerRow>()
  for (const { file, lines } of readLedgerFiles(content))
    for (const [index, line] of lines.entries()) {
      if (line === '') continue
      const row = readLedgerLine(line)
      const fail = (message: string): never => {
        throw new SettingsError(`${file}:${index + 1}:1: ${message}`)
      }
      if (!row) return fail('is no line of a ledger: address, file, record and SHA-256')
      const other = rows.get(row.url)
      if (other && (other.file !== row.file || other.record !== row.record))
        return fail(`${row.url} is the address of ${other.file} already; take out one of the two`)
      rows.set(row.url, row)
    }
  return [...rows.values()]
}

function readTopicSlugs(content: string): readonly FrozenSlug[] {
  const { file, lines } = readTopicSlugFile(content)
  return lines.flatMap((line, index) => {
    if (line === '') return []
    const row = readSlugLine(line)
    if (row) return [row]
    throw new SettingsError(`${file}:${index + 1}:1: is no line of a topic: its id and its slug`)
  })
}

/** `rows` is the whole ledger, in order of address. */
export function writeLedger(content: string, rows: readonly LedgerRow[]): void {
  const years = new Map<string, string[]>()
  for (const row of rows)
    addTo(years, join(content, 'ledger', `${ledgerYear(row.url)}.tsv`), writeLedgerLine(row))
  const before = new Map(
    readLedgerFiles(content).map(({ file, lines }) => [file, lines.join('\n')]),
  )
  const changed = [...years].filter(([file, lines]) => before.get(file) !== lines.join('\n'))
  replaceTexts(new Map(changed.map(([file, lines]) => [file, `${lines.join('\n')}\n`])))
}

/** `rows` are the slugs of all topics. */
export function writeTopicSlugs(content: string, rows: readonly FrozenSlug[]): void {
  const lines = rows.map(writeSlugLine)
  replaceText(readTopicSlugFile(content).file, `${lines.join('\n')}\n`)
}
