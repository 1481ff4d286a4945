/** A content folder → what a build would make of it, and what to do first. Nothing is written. */
import { findFiles } from '../read/files/find-files.js'
import type { Diagnostic } from '../record/diagnostic.js'
import type { SourcePath } from '../record/strings.js'
import type { BestDate, Triage } from '../record/triage.js'
import { TriageTally } from '../triage/triage.js'
import { accountFor, Account, pathsOf } from '../project/account.js'
import { readProject } from '../project/project.js'
import { parseContent } from '../project/parse.js'
import { warnOfFuture } from '../report/future-date.js'
import { findBestDates } from './best-dates.js'
import { findPrivateNotes } from './find-private.js'
import type { Environment } from '../project/environment.js'

export interface CheckResult {
  readonly account: Account
  readonly triage: Triage
  /** Files with drafts, in order of path. */
  readonly heldBack: readonly SourcePath[]
  /** Files with articles dated after today, which `build --strict` holds back. */
  readonly early: readonly SourcePath[]
  /** What is wrong with files of defaults, one text for each; all else was read as without them. */
  readonly faults: readonly string[]
}

/** Reads every article file of `content`; `report` gets the diagnostics, file by file. Throws on bad settings of the archive. */
export async function check(
  content: string,
  environment: Environment,
  report: (diagnostics: readonly Diagnostic[], bestDates: readonly BestDate[]) => void,
): Promise<CheckResult> {
  const faults: string[] = []
  const project = readProject(content, {}, ({ message }) => faults.push(message))
  const found = findFiles(content)
  const account = new Account(found, project.corrections)
  const triage = new TriageTally(content, project.settings)
  const ofFolders = account.rules.kept()
  triage.remark(ofFolders)
  report(ofFolders, [])
  const heldBack: SourcePath[] = []
  const early: SourcePath[] = []
  const files = parseContent(project, found.articles, environment, (left) => account.leave(left))
  for await (const file of files) {
    account.add(accountFor(file))
    if (file.records.some(({ kind }) => kind === 'held-back')) heldBack.push(file.file)
    const ofToday = file.records.flatMap((record) =>
      record.kind === 'article'
        ? (warnOfFuture(record.article, environment.today)?.diagnostic ?? [])
        : [],
    )
    account.warn(ofToday)
    if (ofToday.length > 0) early.push(file.file)
    for (const record of file.records)
      if (record.kind === 'article') account.use(pathsOf(record.article.media))
    const bestDates = await findBestDates(content, file, project.contextOf(file.file))
    triage.add(file, ofToday, bestDates)
    if (project.settings.privateData === 'note')
      triage.note(await findPrivateNotes(content, file, project.contextOf(file.file)))
    report(
      [...file.diagnostics, ...file.records.flatMap(({ diagnostics }) => diagnostics), ...ofToday],
      bestDates,
    )
  }
  report(account.remarkUnread(), [])
  const closed = triage.close(account.ignored(), account.unread())
  return { account, triage: closed, heldBack, early, faults }
}
