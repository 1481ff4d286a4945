/** A content folder, and what only its keeper may have → the files that go into a package, whole or without some lines. */
import { basename } from 'node:path'
import { readLedgerLine } from '../ledger/ledger-lines.js'
import { findWithheld, listWithheldDocuments, type Withheld } from '../ledger/withheld.js'
import { listHoldings, type Archive } from '../pipeline/archive.js'
import { searchFile } from '../project/attached-words.js'
import { parseOne, readSource } from '../project/parse.js'
import type { Project } from '../project/project.js'
import { isSettingsFile } from '../read/files/find-files.js'
import { listSources, type SourceItem } from '../read/files/list-sources.js'
import { readBytes } from '../read/files/read-bytes.js'
import { attachmentKindOf, pictureKindOf } from '../read/media/media-kinds.js'
import { mediaFinder } from '../read/media/find-media.js'
import { formatOf } from '../record/formats.js'
import type { RecordIdentity } from '../record/ledger.js'
import type { SourcePath } from '../record/strings.js'
import { redactorFor, type Redactor } from '../text/redact.js'

export interface ChosenSource extends SourceItem {
  /** What is left of its text, where lines of it are left out; null for a file that goes in as it is. */
  readonly text: string | null
}

export interface ChosenSources {
  readonly files: readonly ChosenSource[]
  /** Files that hold, show or name what was withdrawn or redacted. */
  readonly leftOut: readonly SourcePath[]
  /** Articles in these files that are on the site. */
  readonly others: number
  /** Lines of the ledger that are left out. */
  readonly lines: number
  /** Hidden files, and what is no file. */
  readonly passedOver: readonly SourcePath[]
}

/** For a place that is as safe as the sources themselves. */
export function chooseAll(content: string): ChosenSources {
  const { files, passedOver } = listSources(content)
  const whole = files.map(({ path, place }) => ({ path, place, text: null }))
  return { files: whole, leftOut: [], others: 0, lines: 0, passedOver }
}

/** Reads texts only where something was withdrawn or redacted. Throws `StaleCacheError`. */
export async function chooseOpen(project: Project, archive: Archive): Promise<ChosenSources> {
  const { withdrawals, redactions } = project.publicRecord
  if (withdrawals.length + redactions.length === 0) return chooseAll(project.content)
  const { files, passedOver } = listSources(project.content)
  const withheld = findWithheld(archive.publication, listMarks(archive))
  const sieve = await Sieve.of(project, archive, withheld)
  const chosen: ChosenSource[] = []
  const leftOut: SourcePath[] = []
  let lines = 0
  for (const { path, place } of files) {
    if (await sieve.holdsBack(path)) leftOut.push(path)
    else if (LEDGER.test(path)) {
      const { text, dropped } = sieve.ledgerText(path)
      lines += dropped
      chosen.push({ path, place, text })
    } else chosen.push({ path, place, text: null })
  }
  return {
    files: chosen,
    leftOut,
    lines,
    passedOver,
    others: countOthers(archive, withheld, leftOut),
  }
}

function* listMarks(archive: Archive): Generator<RecordIdentity> {
  for (const { mark } of listHoldings(archive)) yield mark
}

function countOthers(archive: Archive, { urls }: Withheld, leftOut: readonly SourcePath[]): number {
  const files = new Set<string>(leftOut)
  let others = 0
  for (const { entry, mark } of listHoldings(archive))
    if (files.has(mark.file) && !urls.has(entry.url)) others++
  return others
}

const LEDGER = /^ledger\/[^/]+\.tsv$/
/** These name what was withdrawn, and hold the words that were redacted; the register would miss lines that are left out. */
const DECISIONS: ReadonlySet<string> = new Set([
  'withdrawals.yaml',
  'redactions.yaml',
  'ledger/accessions.tsv',
])

/** `a/b.txt` → `a/b`: a scan beside a text has the same words. */
function stemOf(path: string): string {
  return path.normalize('NFC').replace(/\.[^./]*$/, '')
}

/** Larger files are no notes, no drafts and no copies that an editor's program left. */
const MOST_BYTES = 4 << 20

class Sieve {
  readonly #project: Project
  readonly #withheld: Withheld
  readonly #stems: ReadonlySet<string>
  /** Names of the withheld files, without their folders. */
  readonly #names: ReadonlySet<string>
  /** Pictures and attachments that no article but a withheld one names. */
  readonly #shown: ReadonlySet<string>
  /** All redacted words, and those that any file may have: of a missing article, or of the whole archive. */
  readonly #words: Redactor
  readonly #adrift: Redactor | null

  private constructor(
    project: Project,
    { publication }: Archive,
    withheld: Withheld,
    shown: ReadonlySet<string>,
  ) {
    const adrift = publication.redactions.filter(({ url, isAdrift }) => url === null || isAdrift)
    this.#project = project
    this.#withheld = withheld
    this.#stems = new Set(Array.from(withheld.files, stemOf))
    this.#names = new Set(Array.from(withheld.files, (file) => basename(file.normalize('NFC'))))
    this.#shown = shown
    this.#words = redactorFor(project.publicRecord.redactions)
    this.#adrift = adrift.length === 0 ? null : redactorFor(adrift)
  }

  static async of(project: Project, archive: Archive, withheld: Withheld): Promise<Sieve> {
    const shown = new Set<string>()
    for (const file of withheld.files)
      for (const path of await listNamed(project, file)) shown.add(path)
    for (const path of listWithheldDocuments(project.publicRecord)) shown.add(path)
    for (const { media } of archive.months) for (const { path } of media) shown.delete(path)
    return new Sieve(project, archive, withheld, shown)
  }

  async holdsBack(path: SourcePath): Promise<boolean> {
    if (DECISIONS.has(path) || this.#words.finds(path)) return true
    if (isSettingsFile(path)) return !LEDGER.test(path) && this.#isNamedIn(this.#read(path))
    if (this.#shown.has(path) || this.#stems.has(stemOf(path))) return true
    if (formatOf(path) === null && this.#tells(path)) return true
    return this.#adrift !== null && (await this.#hasWordsAdrift(path, this.#adrift))
  }

  /**
   * What no build reads may be a copy of what is withheld: `a.md.bak`, `redactions.yaml~`, a draft that a killed command left.
   * Pictures and attachments are not searched.
   */
  #tells(path: SourcePath): boolean {
    if ([...this.#names].some((name) => path.normalize('NFC').includes(name))) return true
    const file = readBytes(this.#project.content, path)
    if (!('bytes' in file) || file.bytes.length > MOST_BYTES) return false
    const bytes = Buffer.from(file.bytes)
    if (pictureKindOf(bytes) ?? attachmentKindOf(bytes, path)) return false
    return this.#isNamedIn(bytes.toString('utf8'))
  }

  /** The ledger without the lines of withheld articles: these have digests of their texts. */
  ledgerText(path: SourcePath): { readonly text: string; readonly dropped: number } {
    const lines = this.#read(path).split('\n')
    const kept = lines.filter((line) => {
      const row = readLedgerLine(line.replace(/\r$/, ''))
      return !this.#words.finds(line) && !(row && this.#withheld.urls.has(row.url))
    })
    return { text: kept.join('\n'), dropped: lines.length - kept.length }
  }

  /** Whether a text names a withheld file or address, or has redacted words. */
  #isNamedIn(text: string): boolean {
    const { files, urls } = this.#withheld
    const names = [...files, ...Array.from(urls, (url) => url.replace(/\.html$/, ''))]
    return names.some((name) => text.includes(name)) || this.#words.finds(text)
  }

  /** What cannot be read as text cannot be cleared of the words. */
  async #hasWordsAdrift(path: SourcePath, words: Redactor): Promise<boolean> {
    const { content } = this.#project
    // What a document or a picture keeps besides, and what stands in tables and slides.
    const wanted = { finds: words.finds, passesScans: true }
    if ((await searchFile(content, path, wanted)) !== 'free') return true
    if (formatOf(path) === null) return false
    const source = await readSource(content, path, this.#project.contextOf(path))
    return !('text' in source) || words.finds(source.text)
  }

  #read(path: SourcePath): string {
    const file = readBytes(this.#project.content, path)
    return 'bytes' in file ? Buffer.from(file.bytes).toString('utf8') : ''
  }
}

/** The files of the content folder that a file shows or links to. */
async function listNamed(project: Project, file: SourcePath): Promise<readonly string[]> {
  const surroundings = {
    redactorOf: () => null,
    findMedia: mediaFinder(project.content, project.settings),
  }
  const parsed = await parseOne(project.content, file, project.contextOf(file), surroundings)
  const named = parsed.records.flatMap((record) =>
    record.kind === 'quarantined' ? [] : record.references.map(({ path }) => path),
  )
  return [...named, ...(parsed.attached ?? [])]
}
