/** What was filed of a month → its holdings, in order of time and each with its URL, and what is known of all of them. */
import { byKind } from '../archive/group-kinds.js'
import { collate } from '../archive/collate.js'
import { isDated } from '../archive/is-dated.js'
import { linkHolding } from '../archive/plan-days.js'
import { placeKey } from '../ledger/open-ledger.js'
import type { Bucket, GroupKind } from '../record/archive.js'
import type {
  Addressed,
  BucketDigest,
  DayRun,
  HoldingRun,
  NamedRecord,
  TopicLabel,
} from '../record/bucket.js'
import { countUp, groupBy } from '../record/by-key.js'
import type { ByteRange } from '../record/byte-range.js'
import type { FiledRecord } from '../record/docket.js'
import type { Holding } from '../record/entry.js'
import type { Permanence } from '../record/ledger.js'
import type { PageUrl, SourcePath } from '../record/names.js'
import { RuleTally } from '../report/tally-rules.js'
import { writeBucketDigest, writeHoldings } from '../store/buckets.js'
import { readPiece } from '../store/drawers.js'
import { writeKinFile, type KinItem } from '../store/kin-files.js'
import { placeRecord } from '../store/place-record.js'
import { NOTHING } from './account.js'

/** A piece, and the files of its drawer. */
export interface DrawerPiece extends ByteRange {
  readonly records: string
  readonly articles: string
}

/** What the ledger says of the records of a month. Plain data; records are named by their places. */
export interface Standing {
  readonly published: readonly (readonly [place: string, urls: readonly PageUrl[]])[]
  readonly withdrawn: readonly string[]
  /** Addresses in the folders of the month that are given away. */
  readonly taken: readonly PageUrl[]
  /** Files whose addresses somebody asks for. */
  readonly wanted: readonly SourcePath[]
}

/** Plain data, so that it can cross to another thread. */
export interface CollatingTask {
  readonly store: string
  readonly bucket: Bucket
  readonly pieces: readonly DrawerPiece[]
  readonly standing: Standing
  /** Of all of that. */
  readonly key: string
}

/** Throws `CacheDoubt` where the store has not kept what was filed. */
export function collateBucket(task: CollatingTask): BucketDigest {
  const { store, pieces, standing, key } = task
  const filed = pieces.flatMap((piece) => readFiled(store, piece))
  const withdrawn = new Set(standing.withdrawn)
  const isWithdrawn = ({ abstract }: FiledRecord): boolean => withdrawn.has(placeKey(abstract.mark))
  const present = withdrawn.size === 0 ? filed : filed.filter((each) => !isWithdrawn(each))
  const holdings = collate(
    present.map(({ abstract }) => abstract),
    openPermanence(standing),
  )
  const published = digestBucket(task, holdings, present)
  const digest =
    withdrawn.size === 0 ? published : accountForGone(published, filed.filter(isWithdrawn))
  writeBucketDigest(store, digest, key)
  return digest
}

function readFiled(store: string, piece: DrawerPiece): readonly FiledRecord[] {
  const { records, articles } = piece
  return readPiece(store, records, piece).map((record) => {
    const { offset, length, digest } = record.abstract.mark.body
    return placeRecord(record, { file: articles, offset, length, digest })
  })
}

function openPermanence({ published, taken }: Standing): Permanence {
  const urls = new Map(published)
  const given = new Set(taken)
  return {
    urlsOf: (record) => urls.get(placeKey(record)) ?? [],
    isPublished: (url) => given.has(url),
  }
}

function digestBucket(
  { store, bucket, standing }: CollatingTask,
  holdings: readonly Holding[],
  filed: readonly FiledRecord[],
): BucketDigest {
  const dated = holdings.filter(({ entry }) => isDated(entry))
  const loose = holdings.filter(({ entry }) => !isDated(entry))
  const days = [...groupBy(dated, ({ entry }) => (isDated(entry) ? [entry.date.day] : []))]
  const lists = [...days.map(([, list]) => list), loose]
  const written = writeHoldings(store, bucket, lists)
  const kin = writeKinFile(store, bucket, listKin(lists, filed))
  const runOf = (index: number): HoldingRun => {
    const { offset, length, count, digest } = written.runs[index]!
    return { offset, length, count, digest, kin: kin.runs[index]! }
  }
  return {
    bucket,
    days: days.map(([day, list], index): DayRun => {
      const [first, last] = [linkHolding(list[0])!, linkHolding(list.at(-1))!]
      return { ...runOf(index), day, first, last }
    }),
    file: written.file,
    kin: kin.file,
    count: holdings.length,
    loose: loose.length === 0 ? null : runOf(days.length),
    groups: byKind((kind) => countGroups(holdings, kind)),
    pairs: countPairs(holdings),
    labels: listLabels(filed),
    account: account(holdings, filed),
    media: uniqueMedia(filed),
    unused: [],
    addressed: listAddressed(holdings, standing),
    named: listNamed(holdings),
    future: filed.flatMap(({ future }) => future ?? []),
  }
}

function listKin(
  lists: readonly (readonly Holding[])[],
  filed: readonly FiledRecord[],
): readonly (readonly KinItem[])[] {
  const signatures = new Map(filed.map((each) => [placeKey(each.abstract.mark), each.signature]))
  return lists.map((list) =>
    list.map(({ entry, mark }): KinItem => {
      const { url, headline, date, language } = entry
      const kin = { url, label: headline, date, language }
      return { signature: signatures.get(placeKey(mark))!, line: { kin, file: mark.file } }
    }),
  )
}

function countGroups(
  holdings: readonly Holding[],
  kind: GroupKind,
): BucketDigest['groups'][GroupKind] {
  const counts = new Map<string, number>()
  for (const { entry } of holdings) for (const key of entry[kind]) countUp(counts, key)
  return [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))
}

/** Topics of an article that are paired: somebody may give it fifty. */
const PAIRED = 5

function countPairs(holdings: readonly Holding[]): BucketDigest['pairs'] {
  const counts = new Map<string, number>()
  for (const { entry } of holdings) {
    const topics = entry.topics.slice(0, PAIRED).toSorted()
    for (const [index, one] of topics.entries())
      for (const other of topics.slice(index + 1)) countUp(counts, `${one} ${other}`)
  }
  return [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))
}

function listLabels(filed: readonly FiledRecord[]): readonly TopicLabel[] {
  const first = new Map<string, TopicLabel>()
  for (const { labels, abstract } of filed)
    for (const { topic, label } of labels)
      if (!first.has(topic)) first.set(topic, { topic, label, file: abstract.mark.file })
  return [...first.values()]
}

function account(
  holdings: readonly Holding[],
  filed: readonly FiledRecord[],
): BucketDigest['account'] {
  const urls = new Map(holdings.map(({ entry, mark }) => [placeKey(mark), entry.url]))
  const rules = new RuleTally()
  for (const { abstract, diagnostics } of filed)
    for (const each of diagnostics) rules.add(each, urls.get(placeKey(abstract.mark)) ?? null)
  const { length } = filed
  return { ...NOTHING, records: length, pages: length, rules: rules.counts() }
}

function uniqueMedia(filed: readonly FiledRecord[]): BucketDigest['media'] {
  return [
    ...new Map(filed.flatMap(({ media }) => media.map((file) => [file.output, file]))).values(),
  ]
}

function listAddressed(
  holdings: readonly Holding[],
  { published, wanted }: Standing,
): readonly Addressed[] {
  const known = new Set(published.map(([place]) => place))
  const files = new Set(wanted)
  return holdings.flatMap(({ entry, mark }) => {
    const { file, record, sha256, id, aliases } = mark
    const isAsked = aliases.length > 0 || known.has(placeKey(mark)) || files.has(file)
    return isAsked ? [{ file, record, sha256, id, aliases, url: entry.url }] : []
  })
}

function listNamed(holdings: readonly Holding[]): readonly NamedRecord[] {
  return holdings.flatMap(({ entry, mark }) => {
    const { id, file, record } = mark
    return id === null ? [] : [{ id, file, record, url: entry.url }]
  })
}

/** Nothing is said of what a withdrawn article holds. Its pictures are nobody's news either. */
function accountForGone(digest: BucketDigest, gone: readonly FiledRecord[]): BucketDigest {
  const { account: counts } = digest
  return {
    ...digest,
    account: {
      ...counts,
      records: counts.records + gone.length,
      withdrawn: gone.length,
    },
    unused: gone.flatMap(({ media }) => media.map(({ path }) => path)),
  }
}
