/** What the last build printed → a sealed file for each sheet: what it was made of, then its pages. */
import { readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { siteFile, type OutputPath, sha256Digest } from '../record/strings.js'
import { STAMP_WIDTH, type PrintedPage } from '../record/written.js'
import { PLAIN_PATH } from '../record/url.js'
import { readSealOf, unlessAbsent, unseal, writeSealed } from './files.js'

export type PrintedPages = ReadonlyMap<OutputPath, PrintedPage>

/** What is known of a sheet without reading its pages. */
export interface SheetFacts {
  /** The digest of the whole plan: a sheet with the same key holds the same pages. */
  readonly key: string
  /** The digest of what all pages are made with: settings, templates, code. */
  readonly edition: string
  /** The `SheetSummary`, as JSON. */
  readonly summary: string
  /** The size of all files, that of the largest, and the number of files in the fullest folder. */
  readonly bytes: number
  readonly largest: number
  readonly fullest: number
}

export interface SheetRecord extends SheetFacts {
  readonly paths: readonly OutputPath[]
  /** A size and a time of change for each path, in the same order. */
  readonly stamps: Float64Array
  readonly pages: () => PrintedPages
}

/** What the file of a record ends in. */
export const RECORD_ENDING = '.tsv'

/**
 * Null where there is none. One that cannot be trusted still lists, as far as it can, what may lie on the disk. Throws where it
 * is there and cannot be read: what it lists is not to be forgotten.
 */
export function readSheetRecord(folder: string, sheet: string): SheetRecord | null {
  const sealed = unlessAbsent('', () => readFileSync(join(folder, sheet + RECORD_ENDING), 'utf8'))
  const text = unseal(sealed)
  return text === null ? readTorn(sealed) : readWhole(text, sheet)
}

/** Keeps the paths alone, and only plain ones: they prove no more than that there was such a page. */
function readTorn(text: string): SheetRecord | null {
  const [, names = ''] = text.split('\n\n')
  if (names === '') return null
  const paths = splitLines(names)
    .filter((name) => PLAIN_PATH.test(name))
    .map(siteFile)
  const pages: PrintedPages = new Map(paths.map((path) => [path, UNKNOWN]))
  const facts = { key: '', edition: '', summary: 'null', bytes: 0, largest: 0, fullest: 0 }
  return {
    ...facts,
    paths,
    stamps: new Float64Array(STAMP_WIDTH * paths.length),
    pages: () => pages,
  }
}

const UNKNOWN: PrintedPage = { size: -1, modified: 0, digest: sha256Digest(''), view: '', text: '' }

/** Null where it is the record of another sheet. */
function readWhole(text: string, sheet: string): SheetRecord | null {
  const [facts = '', paths = '', stamps = '', digests = ''] = text.split('\n\n')
  const names = splitLines(paths).map(siteFile)
  const numbers = Float64Array.from(splitLines(stamps), Number)
  const { name, ...known } = JSON.parse(facts) as SheetFacts & { readonly name: string }
  if (name !== sheet) return null
  return {
    ...known,
    paths: names,
    stamps: numbers,
    pages: () => readPages(names, numbers, splitLines(digests)),
  }
}

function splitLines(text: string): string[] {
  return text === '' ? [] : text.split('\n')
}

function readPages(
  paths: readonly OutputPath[],
  stamps: Float64Array,
  digests: readonly string[],
): PrintedPages {
  return new Map(
    paths.map((path, index) => {
      const [digest = '', view = '', text = ''] = digests[index]!.split('\t')
      const [size, modified] = stamps.subarray(index * STAMP_WIDTH, (index + 1) * STAMP_WIDTH)
      return [path, { size: size!, modified: modified!, digest: sha256Digest(digest), view, text }]
    }),
  )
}

export function writeSheetRecord(
  folder: string,
  sheet: string,
  facts: SheetFacts,
  pages: PrintedPages,
): void {
  const stamps: number[] = []
  const digests: string[] = []
  for (const { size, modified, digest, view, text } of pages.values()) {
    stamps.push(size, modified)
    digests.push(`${digest}\t${view}\t${text}`)
  }
  const blocks = [[JSON.stringify({ name: sheet, ...facts })], [...pages.keys()], stamps, digests]
  const text = blocks.map((block) => block.join('\n')).join('\n\n')
  writeSealed(join(folder, sheet + RECORD_ENDING), text)
}

/** What changes with the record of a sheet, without reading it; empty where there is none. Throws where it cannot be read. */
export function readRecordSeal(folder: string, sheet: string): string {
  return readSealOf(join(folder, sheet + RECORD_ENDING))
}

/** The names of the sheets that have a record. Throws where the folder cannot be opened. */
export function listSheetNames(folder: string): readonly string[] {
  return unlessAbsent<readonly string[]>([], () => readdirSync(folder))
    .filter((name) => name.endsWith(RECORD_ENDING))
    .map((name) => name.slice(0, -RECORD_ENDING.length))
}

export function forgetSheet(folder: string, sheet: string): void {
  rmSync(join(folder, sheet + RECORD_ENDING), { force: true })
}

/** Every page that a sheet has printed, except for the sheets in `others`. */
export function* listPrinted(folder: string, others: readonly string[]): Generator<OutputPath> {
  for (const sheet of listSheetNames(folder))
    if (!others.includes(sheet)) yield* readSheetRecord(folder, sheet)?.paths ?? []
}

/** Pages as the last build printed them. */
export interface PreviousOutput {
  /** The edition that all of them were made with; null where it differs, or nothing was printed. */
  readonly edition: string | null
  readonly pages: PrintedPages
}

export const NO_PREVIOUS_OUTPUT: PreviousOutput = { edition: null, pages: new Map() }

/** The same, without the times by which a file is taken for unchanged: the bytes of each have to be looked at. */
export function distrust({ edition, pages }: PreviousOutput): PreviousOutput {
  const known = Array.from(pages, ([path, page]) => [path, { ...page, modified: NaN }] as const)
  return { edition, pages: new Map(known) }
}

export function takeFromRecord(record: SheetRecord | null): PreviousOutput {
  return record ? { edition: record.edition, pages: record.pages() } : NO_PREVIOUS_OUTPUT
}
