/** A content folder → its finished site: file, identify, collate, relate, print and index. */
import { join } from 'node:path'
import { pendingOf } from '../pipeline/print/past.js'
import { recordsIn, type PrintOptions } from '../pipeline/print/target.js'
import type { Pending } from '../ledger/count-pending.js'
import type { RecordCounts } from '../record/month.js'
import type { Diagnostic } from '../record/diagnostic.js'
import type { PrintReason } from '../record/print-tasks.js'
import type { Timings } from '../record/timings.js'
import type { SiteChanges, WriteCounts } from '../record/written.js'
import { checkAskedFiles } from './check-asked-files.js'
import { listChanges } from './list-changes.js'
import type { Account } from '../project/account.js'
import { loadArchive } from '../pipeline/load-archive.js'
import type { Archive } from '../pipeline/archive.js'
import { withSession, type Session, type SessionOptions } from '../pipeline/session.js'
import {
  printArchive,
  type PrintBeside,
  type PrintedArchive,
} from '../pipeline/print/print-archive.js'
import { indexArchive } from '../pipeline/search/index-archive.js'
import { relateArchive } from '../pipeline/relate/relate-archive.js'
import { findNewRules, listTold } from '../report/warning-groups.js'
import { readToldRules, writeToldRules } from '../store/told-rules.js'
import { isForeignSite } from '../write/is-foreign-site.js'
import type { Environment } from '../project/environment.js'

export interface BuildOptions extends Omit<SessionOptions, 'locks' | 'output'>, PrintOptions {
  /** A file for the paths of the files to send to a server, as `listChanges` writes it. */
  readonly changes?: string | undefined
  /** A file for the archive as an SQLite database. */
  readonly sqlite?: string | undefined
}

export interface BuildResult {
  readonly counts: RecordCounts
  /** The number of files that had to be parsed. */
  readonly parsed: number
  readonly sitePages: number
  readonly files: WriteCounts
  /** The number of old addresses that lead to a page, if servers get a list of them; else 0. */
  readonly redirects: number
  readonly pending: Pending
  readonly rules: Account['rules']
  readonly ofToday: readonly Diagnostic[]
  /** Rules of errors and warnings that the last build had nothing to say by; none where there was no build before. */
  readonly newRules: readonly string[]
  /** Why the page that was asked about was printed or not; null where there is none. */
  readonly reason: PrintReason | null
  /** What was listed to be sent and removed; null where no list was asked for. */
  readonly changes: SiteChanges | null
  /** The number of articles in the database; null where none was asked for. */
  readonly rows: number | null
  readonly timings: Timings
  readonly seconds: number
}

/**
 * Throws on bad settings, when a template fails, when the output cannot be written, when a record is lost, and where
 * another build is running.
 */
export async function build(options: BuildOptions, environment: Environment): Promise<BuildResult> {
  checkAskedFiles(options)
  return withSession(options, environment, async (session) => {
    const { archive, printed } = await buildSite(session, options)
    const rows =
      options.sqlite === undefined ? null : await fillDatabase(options.sqlite, session, archive)
    const changes = options.changes === undefined ? null : listChanges(options.changes, options)
    return {
      ...describe(session, archive, printed),
      changes,
      rows,
      newRules: noteRules(options, archive),
    }
  })
}

/** SQLite is loaded when it is asked for. */
async function fillDatabase(
  file: string,
  { project, environment }: Session,
  archive: Archive,
): Promise<number> {
  const { writeDatabase } = await import('../pipeline/write-database.js')
  const { count } = archive.summary
  return writeDatabase(file, archive, project.settings, (done) =>
    environment.progress('storing', done, count),
  )
}

export interface BuiltSite {
  readonly archive: Archive
  readonly printed: PrintedArchive
}

/** Throws as `build` does. */
export async function buildSite(session: Session, options: PrintOptions): Promise<BuiltSite> {
  const { output, cache } = options
  if (isForeignSite(output, recordsIn(cache, output)))
    throw new Error(
      `${join(output, 'index.html')} was not made by Pressmark, and would be overwritten: name another folder with --output, or remove the file.`,
    )
  const archive = await loadArchive(session)
  const related = await relateArchive(session, archive)
  const index: PrintBeside = (target) => indexArchive(session, archive, target)
  return { archive, printed: await printArchive(session, archive, related, options, index) }
}

/** What the last build has told is told again, but what is new comes first. */
function noteRules({ cache }: BuildOptions, { account }: Archive): readonly string[] {
  const told = listTold(account)
  const known = readToldRules(cache)
  writeToldRules(cache, told, known)
  return findNewRules(told, known)
}

function describe(
  { project, timer }: Session,
  archive: Archive,
  { pages, counts, redirects, reason }: PrintedArchive,
): Omit<BuildResult, 'newRules' | 'changes' | 'rows'> {
  const { account, parsed } = archive
  return {
    parsed,
    rules: account.rules,
    ofToday: account.ofToday,
    counts: account.balance(),
    sitePages: pages,
    files: counts,
    redirects: project.settings.redirectMaps.length > 0 ? redirects : 0,
    pending: pendingOf(project, archive),
    reason,
    timings: timer.timings(),
    seconds: timer.seconds(),
  }
}
