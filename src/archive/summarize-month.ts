/** The articles of a month, as filed and with their URLs → the summary of the month. */
import type { Bucket, GroupKind } from '../record/archive.js'
import {
  NO_RECORDS,
  type Addressed,
  type MonthSummary,
  type NamedRecord,
  type TopicLabel,
} from '../record/month.js'
import type { FiledRecord } from '../record/batch.js'
import type { Holding } from '../record/entry.js'
import { placeKey, type MonthLedger, type Permanence } from '../record/ledger.js'
import type { DayKey } from '../record/strings.js'
import { isFuture } from '../report/future-date.js'
import { RuleTally } from '../report/rule-tally.js'
import { countUp, groupBy } from '../record/by-key.js'
import { byKind } from './group-kinds.js'
import { isDated } from './is-dated.js'
import { spanTopics } from './topic-walks.js'

/** A summary without where the store keeps the articles. */
export type MonthFacts = Omit<MonthSummary, 'bucket' | 'file' | 'signatures' | 'days' | 'loose'>

/** `holdings` are those of the records that are present. */
export function summarizeMonth(
  bucket: Bucket,
  holdings: readonly Holding[],
  { present, withdrawn, early }: SortedOut,
  ledger: MonthLedger,
): MonthFacts {
  return {
    count: holdings.length,
    groups: byKind((kind) => countGroups(holdings, kind)),
    topics: spanTopics(holdings, { bucket, count: holdings.length }),
    pairs: countPairs(holdings),
    labels: listLabels(present),
    account: accountFor(holdings, { present, withdrawn, early }),
    media: uniqueMedia(present),
    unused: [...withdrawn, ...early].flatMap(({ media }) => media.map(({ path }) => path)),
    addressed: listAddressed(holdings, ledger),
    named: listNamed(holdings),
    future: [...present, ...early].flatMap(({ future }) => future ?? []),
  }
}

export interface SortedOut {
  readonly present: readonly FiledRecord[]
  readonly withdrawn: readonly FiledRecord[]
  /** Held back until their day has come. */
  readonly early: readonly FiledRecord[]
}

/** Separates the records whose content must not show anywhere: those withdrawn, and those of days after `heldAfter`. */
export function sortOut(
  filed: readonly FiledRecord[],
  ledger: MonthLedger,
  heldAfter: DayKey | null,
): SortedOut {
  const gone = new Set(ledger.withdrawn)
  if (gone.size === 0 && heldAfter === null) return { present: filed, withdrawn: [], early: [] }
  const isGone = ({ unplaced }: FiledRecord): boolean => gone.has(placeKey(unplaced.mark))
  const isEarly = (record: FiledRecord): boolean =>
    heldAfter !== null && record.future !== null && isFuture(record.future.written, heldAfter)
  const kept = filed.filter((each) => !isGone(each))
  return {
    present: kept.filter((each) => !isEarly(each)),
    withdrawn: filed.filter(isGone),
    early: kept.filter(isEarly),
  }
}

/** The addresses that have been published, as far as they concern the month. */
export function permanenceOf({ published, taken }: MonthLedger): Permanence {
  const urls = new Map(published)
  const given = new Set(taken)
  return {
    urlsOf: (record) => urls.get(placeKey(record)) ?? [],
    isPublished: (url) => given.has(url),
  }
}

export interface MonthLists {
  readonly days: readonly (readonly [DayKey, readonly Holding[]])[]
  /** The holdings whose day is not known. */
  readonly loose: readonly Holding[]
}

/** The holdings of each day, in order of time. */
export function listDays(holdings: readonly Holding[]): MonthLists {
  const days = groupBy(holdings, ({ entry }) => (isDated(entry) ? [entry.date.day] : []))
  return { days: [...days], loose: holdings.filter(({ entry }) => !isDated(entry)) }
}

function countGroups(
  holdings: readonly Holding[],
  kind: GroupKind,
): MonthSummary['groups'][GroupKind] {
  const counts = new Map<string, number>()
  for (const { entry } of holdings) for (const key of entry[kind]) countUp(counts, key)
  return sortByKey(counts)
}

/** The most topics of an article that are paired: it may have fifty. */
const PAIRED = 5

function countPairs(holdings: readonly Holding[]): MonthSummary['pairs'] {
  const counts = new Map<string, number>()
  for (const { entry } of holdings) {
    const topics = entry.topics.slice(0, PAIRED).toSorted()
    for (const [index, one] of topics.entries())
      for (const other of topics.slice(index + 1)) countUp(counts, `${one} ${other}`)
  }
  return sortByKey(counts)
}

function sortByKey(counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))
}

function listLabels(filed: readonly FiledRecord[]): readonly TopicLabel[] {
  const first = new Map<string, TopicLabel>()
  for (const { labels, unplaced } of filed)
    for (const { topic, label } of labels)
      if (!first.has(topic)) first.set(topic, { topic, label, file: unplaced.mark.file })
  return [...first.values()]
}

function accountFor(
  holdings: readonly Holding[],
  { present, withdrawn, early }: SortedOut,
): MonthSummary['account'] {
  const urls = new Map(holdings.map(({ entry, mark }) => [placeKey(mark), entry.url]))
  const rules = new RuleTally()
  for (const { unplaced, diagnostics } of present)
    for (const each of diagnostics) rules.add(each, urls.get(placeKey(unplaced.mark)) ?? null)
  const counts = {
    pages: present.length,
    withdrawn: withdrawn.length,
    heldBack: early.length,
  }
  const records = counts.pages + counts.withdrawn + counts.heldBack
  return { ...NO_RECORDS, ...counts, records, rules: rules.counts() }
}

function uniqueMedia(filed: readonly FiledRecord[]): MonthSummary['media'] {
  const all = filed.flatMap(({ media }) => media)
  return [...new Map(all.map((file) => [file.output, file])).values()]
}

function listAddressed(
  holdings: readonly Holding[],
  { published, wanted }: MonthLedger,
): readonly Addressed[] {
  const known = new Set(published.map(([place]) => place))
  const files = new Set(wanted)
  return holdings.flatMap(({ entry, mark }) => {
    const { file, record, sha256, id, sketch, aliases } = mark
    const isAsked = aliases.length > 0 || known.has(placeKey(mark)) || files.has(file)
    return isAsked ? [{ file, record, sha256, id, sketch, aliases, url: entry.url }] : []
  })
}

function listNamed(holdings: readonly Holding[]): readonly NamedRecord[] {
  return holdings.flatMap(({ entry, mark }) => {
    const { id, file, record } = mark
    return id === null ? [] : [{ id, file, record, url: entry.url }]
  })
}
