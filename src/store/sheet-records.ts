/** What the last build printed → a sealed file for each sheet: what it was made of, then a line a page. */
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { join } from 'node:path'
import type { OutputPath } from '../record/names.js'
import type { PrintedPage } from '../record/written.js'
import { readSealed, writeSealed } from './sealed-file.js'

export type PrintedPages = ReadonlyMap<OutputPath, PrintedPage>

export interface SheetRecord {
  /** Of the whole plan; a sheet with the same one holds the same pages. */
  readonly key: string
  /** Of what all pages are made with: settings, templates, code. */
  readonly edition: string
  /** What other sheets need to know of this one, as JSON. */
  readonly gist: string
  readonly pages: PrintedPages
}

const ENDING = '.tsv'

/** Null where there is none that can be trusted. */
export function readSheetRecord(folder: string, section: string): SheetRecord | null {
  const text = readSealed(join(folder, section + ENDING))
  if (text === null) return null
  const [key = '', edition = '', gist = ''] = text.split('\n', HEADER)
  const pages = new Map<OutputPath, PrintedPage>()
  let start = key.length + edition.length + gist.length + HEADER
  for (let end = text.indexOf('\n', start); end > 0; end = text.indexOf('\n', start)) {
    const [path, size, modified, digest, view, letters] = text.slice(start, end).split('\t')
    const page = { size: Number(size), modified: Number(modified), digest: digest! }
    pages.set(path as OutputPath, { ...page, view: view!, text: letters! })
    start = end + 1
  }
  return { key, edition, gist, pages }
}

/** Lines before those of the pages. */
const HEADER = 3

export function writeSheetRecord(
  folder: string,
  section: string,
  { key, edition, gist, pages }: SheetRecord,
): void {
  const lines = [key, edition, gist]
  for (const [path, { size, modified, digest, view, text }] of pages)
    lines.push(`${path}\t${size}\t${modified}\t${digest}\t${view}\t${text}`)
  writeSealed(join(folder, section + ENDING), `${lines.join('\n')}\n`)
}

/** The sheets of which there is a record. */
export function listSections(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith(ENDING))
    .map((name) => name.slice(0, -ENDING.length))
}

export function forgetSection(folder: string, section: string): void {
  rmSync(join(folder, section + ENDING), { force: true })
}

/** Every page that a sheet has printed, but for those of the `others`. */
export function* listPrinted(folder: string, others: readonly string[]): Generator<OutputPath> {
  for (const section of listSections(folder))
    if (!others.includes(section)) yield* readSheetRecord(folder, section)?.pages.keys() ?? []
}

/** Notes that a build is about to write `paths`: no record knows of them until their whole sheet is printed. */
export function noteIntent(folder: string, paths: readonly OutputPath[]): void {
  if (paths.length === 0) return
  mkdirSync(folder, { recursive: true })
  appendFileSync(join(folder, 'journal'), paths.map((path) => `${path}\n`).join(''))
}

/** Puts aside what a build that never ended has noted; `readAborted` gives it until `forgetIntents`. */
export function beginIntents(folder: string): void {
  const [journal, aborted] = [join(folder, 'journal'), join(folder, 'aborted')]
  if (!existsSync(journal)) return
  if (!existsSync(aborted)) return renameSync(journal, aborted)
  appendFileSync(aborted, readFileSync(journal))
  rmSync(journal)
}

/** What builds that never ended may have written. */
export function readAborted(folder: string): ReadonlySet<OutputPath> {
  const aborted = join(folder, 'aborted')
  if (!existsSync(aborted)) return new Set()
  return new Set(readFileSync(aborted, 'utf8').split('\n').slice(0, -1) as OutputPath[])
}

export function forgetIntents(folder: string): void {
  for (const name of ['journal', 'aborted']) rmSync(join(folder, name), { force: true })
}
