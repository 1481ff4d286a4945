/** A content folder → all that has been published, withdrawn, redacted and moved, and back. */
import { addTo, groupBy } from '../record/by-key.js'
import { nextAccession, readAccession, writeAccession } from '../ledger/accessions.js'
import { readLedgerLine, ledgerYear, writeLedgerLine } from '../ledger/ledger-lines.js'
import { PackedRows } from '../ledger/packed-rows.js'
import { readSlugLine, writeSlugLine } from '../ledger/topic-slugs.js'
import {
  readChosenSlugFile,
  readLedgerFiles,
  readMovedAddresses,
  readRedactions,
  readRegister,
  readTopicSlugFile,
  readWithdrawals,
  type LedgerFile,
} from '../read/settings/public-record.js'
import { SettingsError } from '../read/settings/own-text.js'
import {
  placeKey,
  type Accession,
  type ChosenKind,
  type FrozenSlug,
  type LedgerRow,
  type PublicRecord,
} from '../record/ledger.js'
import { isSlug } from '../record/is-slug.js'
import type { DayKey } from '../record/strings.js'
import { basename, join } from 'node:path'
import { mayBeThere } from '../write/look-at.js'
import { replaceText, replaceTexts } from '../write/replace-text.js'

/** Throws `SettingsError`, naming the line, where a file is wrong. */
export function readPublicRecord(content: string): PublicRecord {
  return {
    ...readLedger(content),
    withdrawals: readWithdrawals(content),
    redactions: readRedactions(content),
    moved: readMovedAddresses(content),
    topicSlugs: readTopicSlugs(content),
    chosenSlugs: {
      dossiers: readChosenSlugs(content, 'dossiers'),
      periods: readChosenSlugs(content, 'periods'),
    },
    accessions: readAccessions(content),
  }
}

/** Git makes several lines of one address when branches are merged: they are settled, never an error. */
function readLedger(content: string): Pick<PublicRecord, 'rows' | 'contested'> {
  const packed = new PackedRows()
  const contested: LedgerRow[] = []
  for (const lines of readLedgerFiles(content)) {
    const rows = groupBy(readRows(lines), ({ url }) => [url])
    for (const same of rows.values()) {
      const { own, others } =
        same.length === 1 ? { own: same, others: [] } : settleLines(same, content)
      for (const row of own) packed.push(row)
      contested.push(...others)
    }
  }
  return { rows: packed, contested }
}

function* readRows({ file, lines }: LedgerFile): Generator<LedgerRow> {
  for (const [index, line] of lines.entries()) {
    if (line === '') continue
    const row = readLedgerLine(line)
    const fail = (message: string): never => {
      throw new SettingsError(`${file}:${index + 1}:1: ${message}`)
    }
    if (!row) return fail('is no line of a ledger: address, file, record and SHA-256')
    // So that the lines of one address are all in one file, where they are settled.
    const own = `${ledgerYear(row.url)}.tsv`
    if (basename(file) !== own) return fail(`${row.url} belongs in ledger/${own}`)
    yield row
  }
}

/**
 * One branch may have moved the article and the other edited it: then all lines tell of one article, at the place where
 * there is a file now. Where there are two files, the first line keeps the address; the other article gets another.
 */
function settleLines(
  lines: readonly LedgerRow[],
  content: string,
): { readonly own: readonly LedgerRow[]; readonly others: readonly LedgerRow[] } {
  const known = lines.filter(({ record }) => record !== 0)
  const present = known.filter(({ file }) => mayBeThere(join(content, file)))
  const [bearer = lines[0]!] = [...present, ...known]
  const isOther = (row: LedgerRow): boolean =>
    present.includes(row) && row.sha256 !== bearer.sha256 && placeKey(row) !== placeKey(bearer)
  const own = lines
    .filter((row) => !isOther(row))
    .map(({ url, sha256, id, sketch }): LedgerRow => {
      return { url, file: bearer.file, record: bearer.record, sha256, id, sketch }
    })
  return { own, others: lines.filter(isOther) }
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

function readChosenSlugs(content: string, kind: ChosenKind): readonly string[] {
  const { file, lines } = readChosenSlugFile(content, kind)
  return lines.flatMap((line, index) => {
    if (line === '') return []
    if (isSlug(line)) return [line]
    throw new SettingsError(`${file}:${index + 1}:1: is no line of ${kind}: a slug`)
  })
}

function readAccessions(content: string): readonly Accession[] {
  const { file, lines } = readRegister(content)
  return lines.flatMap((line, index) => {
    if (line === '') return []
    const accession = readAccession(line)
    if (accession) return [accession]
    throw new SettingsError(`${file}:${index + 1}:1: is no line of the register of accessions`)
  })
}

/** `rows` is the whole ledger, in order of address. What is new in it is an accession of the day. */
export function writeLedger(content: string, rows: readonly LedgerRow[], day: DayKey): void {
  const years = new Map<string, string[]>()
  for (const row of rows)
    addTo(years, join(content, 'ledger', `${ledgerYear(row.url)}.tsv`), writeLedgerLine(row))
  const before = new Map(
    Array.from(readLedgerFiles(content), ({ file, lines }) => [file, lines.join('\n')]),
  )
  const changed = [...years].filter(([file, lines]) => before.get(file) !== lines.join('\n'))
  const texts = changed.map(([file, lines]) => [file, `${lines.join('\n')}\n`] as const)
  replaceTexts(new Map([...texts, ...renewRegister(content, rows, day)]))
}

/** The file of the register with the line that is new; nothing where it names everything. */
function renewRegister(
  content: string,
  rows: readonly LedgerRow[],
  day: DayKey,
): readonly (readonly [string, string])[] {
  const urls = rows.map(({ url }) => url)
  const accession = nextAccession(readAccessions(content), urls, day)
  if (!accession) return []
  const { file, lines } = readRegister(content)
  return [[file, `${[...lines, writeAccession(accession)].join('\n')}\n`]]
}

/** `slugs` are all of the kind. */
export function writeChosenSlugs(
  content: string,
  kind: ChosenKind,
  slugs: readonly string[],
): void {
  replaceText(readChosenSlugFile(content, kind).file, `${slugs.join('\n')}\n`)
}

/** `rows` are the slugs of all topics. */
export function writeTopicSlugs(content: string, rows: readonly FrozenSlug[]): void {
  const lines = rows.map(writeSlugLine)
  replaceText(readTopicSlugFile(content).file, `${lines.join('\n')}\n`)
}
