/** Everything that was read → an account: every record is a page, in quarantine, held back, or withdrawn. */
import type { FoundFiles } from '../read/files/find-files.js'
import type { ArchiveRecord, ParsedFile } from '../record/article.js'
import { addRecords, NO_RECORDS, type AccountPart, type RecordCounts } from '../record/month.js'
import type { Corrections } from '../record/corrections.js'
import { START, type Diagnostic } from '../record/diagnostic.js'
import type { DocumentChoice } from '../record/documents.js'
import type { MediaFile } from '../record/media.js'
import { type PageUrl, type SourcePath, sourcePath } from '../record/strings.js'
import type { ReportView, RuleCount, RuleHit } from '../record/page.js'
import { unreadKindOf } from '../record/unread-kinds.js'
import { diagnose } from '../report/diagnose.js'
import { listLostCorrections } from '../article/corrections/pick-corrections.js'
import { RuleTally } from '../report/rule-tally.js'

/** The most ignored files that the report lists; it counts all of them. */
const IGNORED_SHOWN = 200

export class Account {
  readonly rules: RuleTally = new RuleTally()
  readonly #ofToday: Diagnostic[] = []
  readonly #used = new Set<SourcePath>()
  readonly #clean: (text: string) => string
  readonly #unread: readonly SourcePath[]
  #ignored: readonly SourcePath[]
  #counts = NO_RECORDS

  /** `clean` takes redacted words out of whatever the report says. */
  constructor(
    found: FoundFiles,
    corrections: Corrections,
    clean: (text: string) => string = (text) => text,
  ) {
    this.#unread = found.ignored
    this.#ignored = found.ignored
    this.#clean = clean
    for (const folder of found.closed) this.remark(diagnose('closed-folder', folder, START))
    for (const lost of listLostCorrections(corrections, found.articles)) this.remark(lost)
  }

  add(part: AccountPart): void {
    this.#counts = addRecords(this.#counts, part)
    this.remarkAll(part.rules)
  }

  /** Adds a diagnostic of something other than a file that was read, such as a page of the archive. */
  remark(diagnostic: Diagnostic, url?: PageUrl): void {
    this.rules.add(this.#cleanHit(diagnostic), url ?? null)
  }

  /** Adds diagnostics of pages of the archive that were counted elsewhere. */
  remarkAll(counts: readonly RuleCount[]): void {
    const cleanHit = (hit: RuleHit): RuleHit => this.#cleanHit(hit)
    this.rules.addAll(counts.map((each) => ({ ...each, hits: each.hits.map(cleanHit) })))
  }

  /** Adds warnings that depend on today: they go to the terminal, never into the site. */
  warn(diagnostics: readonly Diagnostic[]): void {
    this.#ofToday.push(...diagnostics)
  }

  /** Adds documents that are no articles of their own. */
  leave({ attached, twins }: DocumentChoice): void {
    if (attached.length === 0 && twins.length === 0) return
    const left = [...attached, ...twins.map(({ path }) => path)]
    this.#ignored = [...this.#ignored, ...left].toSorted()
    for (const { path } of twins) this.remark(diagnose('twin-document', path, START))
  }

  /** Adds files that an article shows or links to: they are not ignored. */
  use(paths: readonly SourcePath[]): void {
    for (const path of paths) this.#used.add(path)
  }

  /** Files that may hold text, and that nobody reads: kinds that are not known, links, devices, hidden files. */
  unread(): readonly SourcePath[] {
    return this.#unread.filter((path) => !this.#used.has(path) && unreadKindOf(path) !== null)
  }

  /** Says of each of them how it would come into the archive. Call this once, when all that articles use is known. */
  remarkUnread(): readonly Diagnostic[] {
    const unread = this.unread().flatMap((path) => {
      const kind = unreadKindOf(path)
      return kind === null ? [] : [diagnose('unread-kind', path, START, kind.name, kind.step)]
    })
    for (const diagnostic of unread) this.remark(diagnostic)
    return unread
  }

  get ofToday(): readonly Diagnostic[] {
    return this.#ofToday
  }

  counts(): RecordCounts {
    return this.#counts
  }

  /** The final counts. Throws where a record was lost: each is a page, in quarantine, held back, or withdrawn. */
  balance(): RecordCounts {
    const { records, pages, quarantined, heldBack, withdrawn } = this.#counts
    if (records !== pages + quarantined + heldBack + withdrawn)
      throw new Error(
        `${records} records, but ${pages} pages + ${quarantined} quarantined + ${heldBack} held back + ${withdrawn} withdrawn. Please report this.`,
      )
    return this.#counts
  }

  /** Files that are not articles, and that no article shows or links to. */
  ignored(): readonly SourcePath[] {
    return this.#ignored.filter((path) => !this.#used.has(path))
  }

  report(): ReportView {
    const ignored = this.ignored()
    return {
      ...this.#counts,
      rules: this.rules.report(),
      ignored: ignored.slice(0, IGNORED_SHOWN).map((path) => sourcePath(this.#clean(path))),
      ignoredCount: ignored.length,
    }
  }

  #cleanHit<Hit extends Pick<RuleHit, 'file' | 'reason'>>(hit: Hit): Hit {
    return {
      ...hit,
      file: sourcePath(this.#clean(hit.file)),
      reason: this.#clean(hit.reason),
    }
  }
}

/** The account of a parsed file in an archive that has published nothing. */
export function accountFor({ records, diagnostics }: ParsedFile): AccountPart {
  const rules = new RuleTally()
  for (const each of [...diagnostics, ...records.flatMap((record) => record.diagnostics)])
    rules.add(each, null)
  const countOf = (outcome: ArchiveRecord['kind']): number =>
    records.filter(({ kind }) => kind === outcome).length
  return {
    ...NO_RECORDS,
    files: 1,
    records: records.length,
    pages: countOf('article'),
    quarantined: countOf('quarantined'),
    heldBack: countOf('held-back'),
    rules: rules.counts(),
  }
}

/** The paths of pictures and attachments. */
export function pathsOf(media: readonly MediaFile[]): readonly SourcePath[] {
  return media.map(({ path }) => path)
}
