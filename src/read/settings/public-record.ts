/** What `content/` says of what has been published, withdrawn, redacted and moved → texts and lists, checked. */
import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import * as v from 'valibot'
import { hasDay } from '../../record/calendar.js'
import {
  CHOSEN_KINDS,
  type ChosenKind,
  type MovedAddress,
  type OldAddress,
  type Redaction,
  type Withdrawal,
} from '../../record/ledger.js'
import { pageUrl, dayKey, sourcePath } from '../../record/strings.js'
import { readKeptText, readOwnText, SettingsError } from './own-text.js'
import { readYamlList } from './yaml-file.js'

/** A file of the ledger, a line an item. */
export interface LedgerFile {
  readonly file: string
  readonly lines: readonly string[]
}

/** The files of topics, of dossiers and of periods, and the register; the others are for a year each. */
const TOPICS = 'topics.tsv'
const REGISTER = 'accessions.tsv'
const OTHERS = new Set([TOPICS, REGISTER, ...CHOSEN_KINDS.map(nameChosen)])

function nameChosen(kind: ChosenKind): string {
  return `${kind}.tsv`
}

/** The ledger's files of addresses, each read when its turn comes: one for a year, together maybe 200 MB. */
export function* readLedgerFiles(content: string): Generator<LedgerFile> {
  const folder = join(content, 'ledger')
  const found = lstatSync(folder, { throwIfNoEntry: false })
  if (!found) return
  if (!found.isDirectory()) throw new SettingsError(`${folder}:1:1: must be a folder, and no link`)
  const names = readdirSync(folder).filter((name) => name.endsWith('.tsv') && !OTHERS.has(name))
  for (const name of names.toSorted()) yield readLedgerFile(join(folder, name))
}

/** The ledger's file of topics. Without one it has no lines. */
export function readTopicSlugFile(content: string): LedgerFile {
  return readLedgerFile(join(content, 'ledger', TOPICS))
}

/** The ledger's file of dossiers or of periods. Without one it has no lines. */
export function readChosenSlugFile(content: string, kind: ChosenKind): LedgerFile {
  return readLedgerFile(join(content, 'ledger', nameChosen(kind)))
}

/** The ledger's register of accessions. Without one it has no lines. */
export function readRegister(content: string): LedgerFile {
  return readLedgerFile(join(content, 'ledger', REGISTER))
}

function readLedgerFile(file: string): LedgerFile {
  const text = readKeptText(file).replace(/^\ufeff/, '')
  const lines = text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/)
  if (text !== '' && !text.endsWith('\n'))
    throw new SettingsError(
      `${file}:${lines.length}:1: the last line has no end, so it may be cut: put the file back as it was, or end the line`,
    )
  return { file, lines }
}

const urlSchema = v.pipe(
  v.string(),
  v.regex(/^[\w/-]+\.html$/, 'must be the address of an article: 2020/04/17/moskou.html'),
  v.transform((url) => pageUrl(url)),
)
const daySchema = v.pipe(
  v.string(),
  v.check(isDay, 'must be a day: 2020-04-17'),
  v.transform((day) => dayKey(day)),
)
const text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'))
const pathsSchema = v.optional(
  v.array(
    v.pipe(
      text,
      v.transform((path) => sourcePath(path)),
    ),
  ),
  [],
)
const withdrawalSchema = v.strictObject({
  url: urlSchema,
  date: daySchema,
  reason: text,
  except: pathsSchema,
  attached: pathsSchema,
})
/** What the file calls that which becomes of an address made of the words. */
const OLD_ADDRESSES = { keep: 'kept', drop: 'dropped' } as const satisfies Record<
  string,
  OldAddress
>
const redactionBase = v.strictObject({
  url: v.optional(urlSchema),
  everywhere: v.optional(v.literal(true, 'must be true, or be left out')),
  address: v.optional(v.picklist(['keep', 'drop'], 'must be keep or drop, or be left out')),
  date: daySchema,
  text,
  with: v.string(),
  // Without the key, words are looked for everywhere: the side on which nobody is exposed.
  'whole-words': v.optional(v.boolean(), false),
  reason: v.optional(v.nullable(text), null),
})
const redactionSchema = v.pipe(
  redactionBase,
  v.check(
    ({ url, everywhere }) => (url === undefined) === (everywhere === true),
    'needs the url of an article, or “everywhere: true”',
  ),
)
/** The two lists as an editor may check them while one types. */
export const LIST_SCHEMAS: Readonly<Record<'withdrawals' | 'redactions', v.GenericSchema>> = {
  withdrawals: v.array(withdrawalSchema),
  redactions: v.array(redactionSchema),
}

function isDay(day: string): boolean {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)?.map(Number) ?? []
  return !!year && !!month && !!date && hasDay(year, month, date)
}

/** Throws `SettingsError`. */
export function readWithdrawals(content: string): readonly Withdrawal[] {
  return readYamlList(join(content, 'withdrawals.yaml'), withdrawalSchema)
}

/** Throws `SettingsError`. */
export function readRedactions(content: string): readonly Redaction[] {
  return readYamlList(join(content, 'redactions.yaml'), redactionSchema).map(
    ({ url = null, date, text: words, with: other, reason, address, ...item }): Redaction => {
      const oldAddress = address === undefined ? 'led-on' : OLD_ADDRESSES[address]
      const wholeWords = item['whole-words']
      return { url, date, text: words, with: other, reason, wholeWords, oldAddress }
    },
  )
}

/** Reads `redirects.csv`: old address, new address or source file. Throws `SettingsError` on a row without both. */
export function readMovedAddresses(content: string): readonly MovedAddress[] {
  const file = join(content, 'redirects.csv')
  return parseRows(file).flatMap(({ record: [from = '', to = ''], info }) => {
    const isHeader = info.lines === 1 && from.toLowerCase() === 'old'
    if (isHeader || (from === '' && to === '')) return []
    if (from === '' || to === '')
      throw new SettingsError(`${file}:${info.lines}:1: needs an old and a new address`)
    return [{ from, to, line: info.lines }]
  })
}

interface CsvRow {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

function parseRows(file: string): readonly CsvRow[] {
  const options = {
    bom: true,
    trim: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
  }
  try {
    return parse(readOwnText(file), options) as unknown as readonly CsvRow[]
  } catch (error) {
    const line = error instanceof Error && 'lines' in error ? Number(error.lines) : 1
    const reason = error instanceof Error ? error.message : String(error)
    throw new SettingsError(`${file}:${line}:1: ${reason}`, { cause: error })
  }
}
