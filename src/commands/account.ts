/** Everything that was read → an account: every record is a page, in quarantine, or withdrawn. */
import type { FoundFiles } from '../read/find-files.js'
import type { ParsedFile } from '../record/article.js'
import type { AccountPart, RecordCounts } from '../record/bucket.js'
import type { Corrections } from '../record/corrections.js'
import { START, type Diagnostic } from '../record/diagnostic.js'
import type { MediaFile } from '../record/media.js'
import type { PageUrl, SourcePath } from '../record/names.js'
import type { ReportView, RuleCount, RuleHit } from '../record/page.js'
import { diagnose } from '../report/diagnose.js'
import { listLostCorrections } from './pick-corrections.js'
import { RuleTally } from '../report/tally-rules.js'

/** Ignored files that the report names; it counts all of them. */
const IGNORED_SHOWN = 200

export interface Account {
  readonly take: (part: AccountPart) => void
  /** Takes what is said of no file that was read, or of a page as it stands in the archive. */
  readonly remark: (diagnostic: Diagnostic, url?: PageUrl) => void
  /** Takes what others have counted of pages as they stand in the archive. */
  readonly remarkAll: (counts: readonly RuleCount[]) => void
  /** Takes warnings that depend on today: they go to the terminal, never into the site. */
  readonly warn: (diagnostics: readonly Diagnostic[]) => void
  /** Takes files that an article shows or links to: they are not ignored. */
  readonly use: (paths: readonly SourcePath[]) => void
  readonly counts: () => RecordCounts
  /** Files that are no articles, and that none shows or links to. */
  readonly ignored: () => readonly SourcePath[]
  readonly rules: RuleTally
  readonly ofToday: readonly Diagnostic[]
  readonly report: () => ReportView
}

export const NOTHING: RecordCounts = {
  files: 0,
  records: 0,
  pages: 0,
  quarantined: 0,
  withdrawn: 0,
}

/** `clean` takes words out of whatever the report says that nobody should read. */
export function openAccount(
  found: FoundFiles,
  corrections: Corrections,
  clean: (text: string) => string = (text) => text,
): Account {
  const rules = new RuleTally()
  const ofToday: Diagnostic[] = []
  const used = new Set<SourcePath>()
  let counts = NOTHING
  const cleanHit = <Place extends Pick<RuleHit, 'file' | 'reason'>>(hit: Place): Place => {
    return { ...hit, file: clean(hit.file), reason: clean(hit.reason) }
  }
  const remark = (diagnostic: Diagnostic, url?: PageUrl): void =>
    rules.add(cleanHit(diagnostic), url ?? null)
  const remarkAll = (counted: readonly RuleCount[]): void =>
    rules.addAll(counted.map((each) => ({ ...each, hits: each.hits.map(cleanHit) })))
  for (const folder of found.closed) remark(diagnose('closed-folder', folder, START))
  listLostCorrections(corrections, found.articles).forEach((lost) => remark(lost))
  const listIgnored = (): readonly SourcePath[] => found.ignored.filter((path) => !used.has(path))
  return {
    ignored: listIgnored,
    rules,
    ofToday,
    remark,
    counts: () => counts,
    remarkAll,
    take(part) {
      counts = addCounts(counts, part)
      remarkAll(part.rules)
    },
    warn: (diagnostics) => void ofToday.push(...diagnostics),
    use(paths) {
      for (const path of paths) used.add(path)
    },
    report: () => {
      const ignored = listIgnored()
      return {
        ...counts,
        rules: rules.report(),
        ignored: ignored.slice(0, IGNORED_SHOWN).map((path) => clean(path) as SourcePath),
        ignoredCount: ignored.length,
      }
    },
  }
}

function addCounts(a: RecordCounts, b: RecordCounts): RecordCounts {
  return {
    files: a.files + b.files,
    records: a.records + b.records,
    pages: a.pages + b.pages,
    quarantined: a.quarantined + b.quarantined,
    withdrawn: a.withdrawn + b.withdrawn,
  }
}

/** A parsed file as an archive that has published nothing accounts for it. */
export function accountFor({ records, diagnostics }: ParsedFile): AccountPart {
  const rules = new RuleTally()
  for (const each of [...diagnostics, ...records.flatMap((record) => record.diagnostics)])
    rules.add(each, null)
  const quarantined = records.filter(({ kind }) => kind === 'quarantined').length
  const pages = records.length - quarantined
  return {
    ...NOTHING,
    files: 1,
    records: records.length,
    pages,
    quarantined,
    rules: rules.counts(),
  }
}

/** The paths of pictures and attachments. */
export function pathsOf(media: readonly MediaFile[]): readonly SourcePath[] {
  return media.map(({ path }) => path)
}
