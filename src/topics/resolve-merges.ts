/** What the file says of topics that went into others → where each of them ends up. */
import { type TopicId, topicId } from '../record/strings.js'
import type { TopicEntry } from '../record/topics-file.js'

export interface ResolvedMerges {
  /** Heirs by the topic that was merged. */
  readonly heirs: ReadonlyMap<TopicId, TopicId>
  /** Entries whose chain comes back to where it was. */
  readonly circular: readonly TopicEntry[]
}

/** Follows chains, each link once: of a → b and b → c both end in c. An entry with an unknown target must not be among them. */
export function resolveMerges(entries: readonly TopicEntry[]): ResolvedMerges {
  const next = new Map(
    entries.flatMap(({ id, into }) => (into ? [[id, topicId(into.text)] as const] : [])),
  )
  const ends = new Map<TopicId, TopicId | null>()
  for (const id of next.keys()) {
    const way = new Set<TopicId>()
    let at = id
    for (; next.has(at) && !ends.has(at) && !way.has(at); at = next.get(at)!) way.add(at)
    const known = ends.get(at)
    const end = known === undefined && !way.has(at) ? at : (known ?? null)
    for (const each of way) ends.set(each, end)
  }
  const merged = entries.filter(({ id }) => next.has(id))
  const endOf = ({ id }: TopicEntry): TopicId | null => ends.get(id) ?? null
  return {
    heirs: new Map(merged.flatMap((entry) => toPair(entry.id, endOf(entry)))),
    circular: merged.filter((entry) => endOf(entry) === null),
  }
}

function toPair(id: TopicId, heir: TopicId | null): readonly (readonly [TopicId, TopicId])[] {
  return heir === null ? [] : [[id, heir]]
}
