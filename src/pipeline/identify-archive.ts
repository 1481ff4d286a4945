/** What an archive has published, and the records that it has now → which published article each of them is, and what became of the others. */
import { fileArchive } from './file/file-archive.js'
import type { FiledArchive } from './archive.js'
import { monthLedgers } from './collate/month-ledgers.js'
import type { Session } from './session.js'
import { placeRedactions, urlsOf } from '../project/redactions.js'
import { indexLedger, type Ledger } from '../ledger/ledger.js'
import { wantedFiles } from '../ledger/redirects.js'
import { identify } from '../ledger/identify.js'
import { takeOut, type PlacedWithdrawal } from '../ledger/withdrawals.js'
import { addresses, lostRedactions } from '../ledger/redacted.js'
import type { Publication } from '../ledger/settle-past.js'
import { redactorFor } from '../text/redact.js'
import { SettingsError } from '../read/settings/own-text.js'
import type { Bucket } from '../record/archive.js'
import type { Claimant } from '../record/batch.js'
import type { FiledBatch } from '../record/tasks.js'
import type { MonthLedger, PlacedRedaction, PublicRecord, Withdrawal } from '../record/ledger.js'
import type { DayKey, PageUrl } from '../record/strings.js'
import { isFuture } from '../report/future-date.js'
import { readClaimants } from '../store/batches.js'

export interface IdentifiedArchive {
  readonly filed: FiledArchive
  readonly publication: Publication
  readonly monthLedgerOf: (bucket: Bucket) => MonthLedger
}

/**
 * Files every record, then identifies it. Throws `StaleCacheError` where the store cannot be trusted, and `SettingsError`
 * where something that was never published is said to be withdrawn or redacted.
 */
export async function identifyArchive(
  session: Session,
  carryOver: boolean,
): Promise<IdentifiedArchive> {
  const { rows, withdrawals } = session.project.publicRecord
  const ledger = indexLedger(rows)
  const decisions = placeWithdrawals(withdrawals, ledger)
  const past = { ledger, decisions, carryOver }
  const contested = urlsOf(session.project.publicRecord.contested)
  const first = await fileAndIdentify(session, past, contested)
  // The words of a redacted article that is missing may stand anywhere, so they are looked for in every file.
  if (first.lost.size === 0) return first
  return fileAndIdentify(session, past, new Set([...contested, ...first.lost]))
}

/** What has been published and withdrawn, and whether records that are doubtful keep their addresses. */
interface Past {
  readonly ledger: Ledger
  readonly decisions: readonly PlacedWithdrawal[]
  readonly carryOver: boolean
}

/** `lost` is what `placeRedactions` takes. */
async function fileAndIdentify(
  session: Session,
  past: Past,
  lost: ReadonlySet<PageUrl>,
): Promise<IdentifiedArchive & { readonly lost: ReadonlySet<PageUrl> }> {
  const { project, found, store, heldAfter } = session
  const { publicRecord } = project
  const redactions = placeRedactions(publicRecord.redactions, past.ledger, found.articles, lost)
  const filed = await fileArchive(session, redactions)
  const batches = isAskedFor(publicRecord) ? [...filed.batches.values()] : []
  const claimants = claimsIn(store, batches, (each) => heldAfter === null || isDue(each, heldAfter))
  const publication = identifyRecords(claimants, past, redactions)
  const monthLedgerOf = monthLedgers(claimants, publication, {
    urlsOf: addresses(publication.identity, publicRecord.redactions, redactorFor),
    isWanted: wantedFiles(publicRecord.moved),
  })
  return {
    filed,
    publication,
    monthLedgerOf,
    lost: lostRedactions(redactions, claimants, publication.identity),
  }
}

/** A record that is held back claims no address, as a draft claims none. */
function isDue({ future }: Claimant, heldAfter: DayKey): boolean {
  return future === undefined || !isFuture(future, heldAfter)
}

/** Whether anything depends on the identity of records; if not, none need be read. */
function isAskedFor({ rows, moved }: PublicRecord): boolean {
  return rows.length > 0 || moved.length > 0
}

/** Read anew each time that they are gone through, batch by batch: a million at once would take 400 MB. */
function claimsIn(
  store: string,
  batches: Iterable<FiledBatch>,
  isClaim: (claimant: Claimant) => boolean,
): Iterable<Claimant> {
  return {
    *[Symbol.iterator]() {
      for (const manifest of batches)
        for (const claimant of readClaimants(store, manifest)) if (isClaim(claimant)) yield claimant
    },
  }
}

function identifyRecords(
  claimants: Iterable<Claimant>,
  { ledger, decisions, carryOver }: Past,
  redactions: readonly PlacedRedaction[],
): Publication {
  const identity = identify(claimants, ledger, carryOver)
  return { ledger, identity, withdrawn: takeOut(decisions, claimants, identity), redactions }
}

function placeWithdrawals(
  withdrawals: readonly Withdrawal[],
  ledger: Ledger,
): readonly PlacedWithdrawal[] {
  return withdrawals.map((withdrawal) => {
    const article = ledger.atUrl(withdrawal.url)
    if (article) return [article, withdrawal]
    throw new SettingsError(
      `content/withdrawals.yaml: ${withdrawal.url} was never published; use “pressmark withdraw”.`,
    )
  })
}
