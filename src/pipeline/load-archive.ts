/** The files of a project → what is known of its archive, and an account of every record. */
import { byPlace } from '../record/ledger.js'
import { collateArchive } from './collate/collate-archive.js'
import type { Archive, FiledArchive } from './archive.js'
import { identifyArchive } from './identify-archive.js'
import { summarize } from '../archive/summarize.js'
import { redactorFor } from '../text/redact.js'
import type { MonthSummary } from '../record/month.js'
import type { Entry } from '../record/entry.js'
import type { FrontPageChoice } from '../record/front-page.js'
import { sourcePath, type SourcePath } from '../record/strings.js'
import { START } from '../record/diagnostic.js'
import { diagnose } from '../report/diagnose.js'
import { clearMonths } from '../store/months.js'
import { clearBatches } from '../store/batches.js'
import { clearForeign } from '../store/files.js'
import { pathsOf, Account } from '../project/account.js'
import { nameGroupsOf } from './collate/group-names.js'
import { settleDossiers } from './settle-dossiers.js'
import { findArticles } from './find-entries.js'
import { isFuture } from '../report/future-date.js'
import type { Environment } from '../project/environment.js'
import type { Session } from './session.js'

/** Files what the store does not have yet. `carryOver`: see `identify`. Throws `StaleCacheError` where the store cannot be trusted. */
export async function loadArchive(session: Session, carryOver = false): Promise<Archive> {
  const identified = await identifyArchive(session, carryOver)
  const months = await collateArchive(session, identified)
  const { store, project } = session
  const { filed, publication } = identified
  clearForeign(store)
  clearBatches(store, filed.batches)
  clearMonths(store, new Set(months.map(({ bucket }) => bucket)))
  const present = months.filter(({ count }) => count > 0)
  const summary = summarize(present, nameGroupsOf(present, project))
  const known = { store, months: present, summary, publication }
  const { dossiers, warnings } = settleDossiers(project.dossiers, known)
  const account = accountForAll(session, filed, months)
  account.warn(warnings)
  const picks = findPicks(project.frontPage, known, account)
  const unread = [...session.found.closed, ...filedUnread(filed)].toSorted()
  return { ...known, dossiers, picks, account, unread, parsed: filed.parsed }
}

function filedUnread({ batches }: FiledArchive): readonly SourcePath[] {
  return [...batches.values()].flatMap(({ unread }) => unread)
}

/** What is not there is told to the keeper alone: it may have been withdrawn. */
function findPicks(
  { picks, positions }: FrontPageChoice,
  archive: Pick<Archive, 'store' | 'months' | 'publication'>,
  account: Account,
): readonly Entry[] {
  const entries = findArticles(archive, picks)
  const gone = picks.filter((url) => !entries.has(url))
  const file = sourcePath('archive.yaml')
  account.warn(gone.map((url) => diagnose('pick-gone', file, positions[url] ?? START, url)))
  return [...new Set(entries.values())]
}

function accountForAll(
  { project, found, environment, appearance }: Session,
  { batches, documents }: FiledArchive,
  months: readonly MonthSummary[],
): Account {
  const { corrections, publicRecord } = project
  const account = new Account(found, corrections, redactorFor(publicRecord.redactions).text)
  account.leave(documents)
  for (const { account: part } of batches.values()) account.add(part)
  for (const month of months) accountFor(month, account, environment)
  remarkRepeated(months, account)
  account.use(pathsOf(appearance.media))
  for (const { diagnostic, url } of appearance.remarks) account.remark(diagnostic, url)
  account.remarkUnread()
  return account
}

function accountFor(month: MonthSummary, account: Account, { today }: Environment): void {
  account.add(month.account)
  account.use([...pathsOf(month.media), ...month.unused])
  const future = month.future.filter(({ written }) => isFuture(written, today))
  account.warn(future.map(({ diagnostic }) => diagnostic))
}

/** Remarks on every use of an `id` but the first by file. */
function remarkRepeated(months: readonly MonthSummary[], account: Account): void {
  const known = new Set<string>()
  const named = months.flatMap((month) => month.named)
  for (const { id, file, url } of named.toSorted(byPlace)) {
    if (known.has(id)) account.remark(diagnose('repeated-id', file, START, id), url)
    known.add(id)
  }
}
