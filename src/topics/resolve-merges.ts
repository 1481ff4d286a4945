/** What the file says of topics that went into others → where each of them ends up. */
import type { TopicId } from '../record/names.js'
import type { TopicEntry } from '../record/topics-file.js'

export interface ResolvedMerges {
  /** By the topic that is no more. */
  readonly heirs: ReadonlyMap<TopicId, TopicId>
  /** Entries whose chain comes back to where it was. */
  readonly circular: readonly TopicEntry[]
}

/** Follows chains: of a → b and b → c both end in c. An entry whose target nobody knows must not be among them. */
export function resolveMerges(entries: readonly TopicEntry[]): ResolvedMerges {
  const next = new Map(
    entries.flatMap(({ id, into }) => (into ? [[id, into.text as TopicId] as const] : [])),
  )
  const heirs = new Map<TopicId, TopicId>()
  const circular: TopicEntry[] = []
  for (const entry of entries.filter(({ id }) => next.has(id))) {
    const seen = new Set<TopicId>()
    let at = entry.id
    for (; next.has(at) && !seen.has(at); at = next.get(at)!) seen.add(at)
    if (next.has(at)) circular.push(entry)
    else heirs.set(entry.id, at)
  }
  return { heirs, circular }
}
