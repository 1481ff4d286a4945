/** Gold with labels of its own → gold with topics of the vocabulary. */
import type { GoldLine, TopicMap } from '../../record/gold.js'
import type { TopicId } from '../../record/strings.js'

/**
 * A label that the map does not have stays as it is. One that has several topics is right with any of them; the first is
 * the primary, and the one that counts for F1.
 */
export function mapGold(lines: readonly GoldLine[], map: TopicMap): readonly GoldLine[] {
  const of = (label: TopicId): readonly TopicId[] => map.get(label) ?? [label]
  return lines.map((line) => ({
    ...line,
    primary: line.primary === null ? null : (of(line.primary)[0] ?? null),
    acceptable: [...new Set(line.acceptable.flatMap(of))],
    topics: [...new Set(line.topics.flatMap((label) => of(label).slice(0, 1)))],
  }))
}

/** All topics that the gold names. */
export function topicsOfGold(lines: readonly GoldLine[]): ReadonlySet<TopicId> {
  return new Set(lines.flatMap(({ acceptable }) => acceptable))
}
