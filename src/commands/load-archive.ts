/** The files of a project → what is known of its archive, and an account of every record. */
import { summarize } from '../archive/summarize.js'
import { openRedactor } from '../text/redact.js'
import type { ArchiveSummary, Bucket } from '../record/archive.js'
import type { BucketDigest } from '../record/bucket.js'
import type { Claim } from '../record/docket.js'
import type { PageUrl } from '../record/names.js'
import { diagnose } from '../report/diagnose.js'
import { clearBuckets, readBucketDigest } from '../store/buckets.js'
import { clearDrawers, readClaims } from '../store/drawers.js'
import { openAccount, pathsOf, type Account } from './account.js'
import type { CollatingTask, DrawerPiece } from './collate-bucket.js'
import { fileArchive, type FiledArchive } from './file-archive.js'
import { digestOfValue } from './digest-of-value.js'
import { nameGroupsOf } from './group-names.js'
import { identify, type Identified } from './identify.js'
import { inOrder } from './in-order.js'
import type { LoadingDesk } from './loading-desk.js'
import { meetTopics } from './meet-topics.js'
import { openPublication, type Publication } from './open-publication.js'
import { isFuture } from './warn-of-future.js'
import type { World } from './world.js'

export interface LoadedArchive {
  /** The folder in which it lies. */
  readonly store: string
  /** Of each month with articles, in order of time. */
  readonly digests: readonly BucketDigest[]
  readonly summary: ArchiveSummary
  readonly account: Account
  readonly publication: Publication
  /** Records that were taken out. */
  readonly withdrawn: readonly Claim[]
  /** Files that had to be parsed. */
  readonly parsed: number
}

/** Takes every file; what the store has of it is used. Throws `CacheDoubt` where the store cannot be trusted. */
export async function loadArchive(desk: LoadingDesk): Promise<LoadedArchive> {
  const loaded = await readArchive(desk, new Set())
  const lost = loaded.publication.lostRedactions()
  // An article was lost whose words nobody should read: they may stand anywhere, so they are looked for everywhere.
  return lost.size === 0 ? loaded : readArchive(desk, lost)
}

async function readArchive(desk: LoadingDesk, lost: ReadonlySet<PageUrl>): Promise<LoadedArchive> {
  const { project, found, store, world } = desk
  const { corrections, publicRecord } = project
  const publication = openPublication(project, found.articles, lost)
  const filed = await fileArchive(desk, publication.ledger, lost)
  const identified = identify(publication, claimsIn(store, filed))
  const digests = await collateArchive(desk, filed, identified)
  publication.meet(digests)
  clearDrawers(store, filed.drawers)
  clearBuckets(store, new Set(digests.map(({ bucket }) => bucket)))
  const account = openAccount(found, corrections, openRedactor(publicRecord.redactions).text)
  for (const { account: part } of filed.drawers.values()) account.take(part)
  for (const digest of digests) accountFor(digest, account, world)
  remarkRepeated(digests, account)
  const present = digests.filter(({ count }) => count > 0)
  const summary = summarize(present, nameGroupsOf(present, project))
  meetTopics(publication, summary, project)
  const { withdrawn } = identified
  return { store, digests: present, summary, account, publication, withdrawn, parsed: filed.parsed }
}

function* claimsIn(store: string, { drawers }: FiledArchive): Generator<Claim> {
  for (const drawer of drawers.values()) yield* readClaims(store, drawer)
}

/** A month that is made of what it was made of is as it was. */
async function collateArchive(
  { store, crew, digests: { code } }: LoadingDesk,
  filed: FiledArchive,
  { standingOf }: Identified,
): Promise<readonly BucketDigest[]> {
  const tasks = [...gatherPieces(filed)].map(([bucket, pieces]): CollatingTask => {
    const standing = standingOf(bucket)
    return { bucket, pieces, standing, store, key: digestOfValue([code, bucket, pieces, standing]) }
  })
  const collate = async (task: CollatingTask): Promise<BucketDigest> =>
    readBucketDigest(store, task.bucket, task.key) ?? crew.collateBucket(task)
  const collated: BucketDigest[] = []
  for await (const digest of inOrder(tasks, crew.size, collate)) collated.push(digest)
  return collated
}

/** In order of time, `undated` last; within a month in order of file. */
function gatherPieces({ drawers }: FiledArchive): ReadonlyMap<Bucket, readonly DrawerPiece[]> {
  const months = new Map<Bucket, DrawerPiece[]>()
  for (const { pieces, records, articles } of drawers.values())
    for (const { bucket, offset, length, digest } of pieces) {
      const piece = { offset, length, digest, records, articles }
      const known = months.get(bucket)
      if (known) known.push(piece)
      else months.set(bucket, [piece])
    }
  return new Map([...months].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function accountFor(digest: BucketDigest, account: Account, { today }: World): void {
  account.take(digest.account)
  account.use([...pathsOf(digest.media), ...digest.unused])
  const future = digest.future.filter(({ written }) => isFuture(written, today))
  account.warn(future.map(({ diagnostic }) => diagnostic))
}

const START = { line: 1, column: 1 }

/** The first by file keeps the name. */
function remarkRepeated(digests: readonly BucketDigest[], account: Account): void {
  const known = new Set<string>()
  const named = digests.flatMap((digest) => digest.named)
  for (const { id, file, url } of named.toSorted(byPlace)) {
    if (known.has(id)) account.remark(diagnose('repeated-id', file, START, id), url)
    known.add(id)
  }
}

type Placed = BucketDigest['named'][number]

function byPlace(a: Placed, b: Placed): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.record - b.record
}
