/** The archive as it is → the ledger with all its addresses, for good. */
import { renewChosen } from '../ledger/chosen-slugs.js'
import { listOutOfReach } from '../ledger/out-of-reach.js'
import { LedgerUpdate, type Renewal } from '../ledger/renew-ledger.js'
import { listMissing } from '../ledger/settle-past.js'
import { renewSlugs } from '../ledger/topic-slugs.js'
import { followRedactions, noteFollowed, type FollowedRedaction } from './follow-redactions.js'
import { listHoldings, type Archive } from '../pipeline/archive.js'
import { chosenIn, listTopicSlugs } from '../pipeline/print/past.js'
import { withLedgerSession, type LedgerSessionOptions } from '../pipeline/ledger-session.js'
import type { Doubt } from '../ledger/identify.js'
import { findGaps } from '../ledger/accessions.js'
import { hashOf } from '../ledger/hash-index.js'
import type { PendingNames } from '../ledger/count-pending.js'
import {
  CHOSEN_KINDS,
  type ChosenKind,
  type LedgerArticle,
  type LedgerRow,
  type PublicRecord,
} from '../record/ledger.js'
import type { PageUrl, SourcePath } from '../record/strings.js'
import { plural } from '../report/counts.js'
import type { Environment } from '../project/environment.js'
import type { Project } from '../project/project.js'
import { writeChosenSlugs, writeLedger, writeTopicSlugs } from '../project/ledger-files.js'

export interface PublishResult extends Renewal {
  /** The number of published articles that no longer have a source. */
  readonly missing: number
  /** The numbers of topics, dossiers and periods whose slugs are new in the ledger. */
  readonly addedNames: PendingNames
  /** Redactions that hold for another address as well, because two branches had published theirs. */
  readonly followed: readonly FollowedRedaction[]
  /** Whether the ledger was complete already. */
  readonly isCurrent: boolean
}

export interface PublishOptions extends LedgerSessionOptions {
  readonly isCheck: boolean
  /** Whether more than a few published articles may be without a source from now on. */
  readonly allowLost?: boolean | undefined
}

/** So many articles go by accident at most; more of them are a folder that was moved or converted. */
const FEW = 5
const MOST_LISTED = 10

/**
 * With `isCheck` nothing is written. Throws on bad settings, when the ledger cannot be written, and rather than let more than
 * a few published articles lose their sources at once, or one of which a new article may be the source, or a file that could
 * not be read.
 */
export async function publish(
  options: PublishOptions,
  environment: Environment,
): Promise<PublishResult> {
  return withLedgerSession(options, environment, async (session) => {
    const { project, archive } = session
    const { identity, withdrawn } = archive.publication
    const update = new LedgerUpdate(project.publicRecord.rows)
    for (const { entry, mark } of listHoldings(archive))
      update.add(mark, identity.articleOf(mark), entry.url)
    for (const { claimant } of withdrawn.records.values())
      update.add(claimant, identity.articleOf(claimant), null)
    const missing = listMissing(archive.publication)
    const lost = missing.filter(({ record }) => record !== 0)
    const doubts = identity.doubts.filter(
      ({ article, isAlike }) => isAlike && !withdrawn.isWithdrawn(article),
    )
    const isBinding = !options.isCheck && !options.allowLost
    if (isBinding) checkReach(project, archive, lost)
    if (isBinding && (lost.length > FEW || doubts.length > 0))
      throw new Error(describeLoss(lost, doubts))
    const renewed = update.renewal(lost)
    const vanished = countVanished(project.publicRecord.accessions, renewed.rows)
    if (isBinding && vanished > 0) throw new Error(describeVanished(vanished))
    const slugs = renewSlugs(project.publicRecord.topicSlugs, listTopicSlugs(archive.summary))
    const chosen = renewAllChosen(project, archive)
    const addedNames = {
      topics: slugs.added.length,
      dossiers: chosen.dossiers.added,
      periods: chosen.periods.added,
    }
    const isCurrent = [renewed.added.length, renewed.moved, ...Object.values(addedNames)].every(
      (count) => count === 0,
    )
    const followed = await followRedactions(session)
    if (!options.isCheck) {
      // Words that stay redacted of an address that is not there yet stop a build; the other way round they would show.
      noteFollowed(options.content, followed)
      writeLedger(options.content, renewed.rows, environment.today)
      if (slugs.added.length > 0) writeTopicSlugs(options.content, slugs.rows)
      for (const kind of CHOSEN_KINDS)
        if (chosen[kind].added > 0) writeChosenSlugs(options.content, kind, chosen[kind].slugs)
    }
    return { ...renewed, addedNames, followed, missing: missing.length, isCurrent }
  })
}

function renewAllChosen(
  project: Project,
  archive: Archive,
): Readonly<Record<ChosenKind, ReturnType<typeof renewChosen>>> {
  const { dossiers, periods } = project.publicRecord.chosenSlugs
  const present = chosenIn(project, archive)
  return {
    dossiers: renewChosen(dossiers, present.dossiers),
    periods: renewChosen(periods, present.periods),
  }
}

/** What could not be read is not gone, and no other record is to have its address: throws where it may be a published article. */
function checkReach(
  { publicRecord }: Project,
  { publication, unread }: Archive,
  lost: readonly LedgerArticle[],
): void {
  const { ledger, withdrawn } = publication
  const hidden = listOutOfReach(publicRecord.rows, unread).filter(
    (url) => !withdrawn.isWithdrawn(ledger.atUrl(url)!),
  )
  const urls = [...new Set([...hidden, ...lost.map((article) => article.urls.at(-1)!)])]
  if (unread.length > 0 && urls.length > 0) throw new Error(describeUnread(unread, urls))
}

function describeUnread(unread: readonly SourcePath[], urls: readonly PageUrl[]): string {
  return [
    `${plural(unread.length, 'file or folder', 'files or folders')} could not be read, so nothing was written:`,
    ...listSome(unread),
    `${plural(urls.length, 'published article lies there, or may have been moved there', 'published articles lie there, or may have been moved there')}:`,
    ...listSome(urls),
    'Check permissions and disk; “publish --allow-lost” says that the sources are gone for good.',
  ].join('\n')
}

/** The first of some lines, and how many others there are. */
function listSome(lines: readonly string[]): readonly string[] {
  const rest = lines.length - MOST_LISTED
  return [
    ...lines.slice(0, MOST_LISTED).map((line) => `  ${line}`),
    ...(rest > 0 ? [`  … and ${plural(rest, 'other')}`] : []),
  ]
}

/** Addresses that were published, and that neither the ledger nor any article has now. */
function countVanished(accessions: PublicRecord['accessions'], rows: readonly LedgerRow[]): number {
  const present = new Set(rows.map(({ url }) => hashOf(url)))
  return findGaps(accessions, (hash) => present.has(hash)).addresses.size
}

function describeVanished(count: number): string {
  return `${plural(count, 'published address is', 'published addresses are')} no longer in the ledger, so nothing was written. Put the lines back (“git log -p content/ledger” shows them); “publish --allow-lost” says that they are gone for good.`
}

function describeLoss(lost: readonly LedgerArticle[], doubts: readonly Doubt[]): string {
  const where = new Map(doubts.map(({ claimant, article }) => [article.number, claimant.file]))
  const listed = lost.map((article) => {
    const now = where.get(article.number)
    const source = now === undefined ? article.file : `${article.file}; now perhaps ${now}`
    return `${article.urls.at(-1)!}  (${source})`
  })
  return [
    `${plural(lost.length, 'published article')} would lose their sources, so nothing was written:`,
    ...listSome(listed),
    `${plural(doubts.length, 'new article')} may be among them. “publish --carry-over” gives these their addresses; “publish --allow-lost” says that the sources are gone for good.`,
  ].join('\n')
}
