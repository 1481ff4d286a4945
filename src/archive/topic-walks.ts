/** The articles of a topic, sheet by sheet → the way from one to the next, and its place among them. */
import type { ArchiveSummary } from '../record/archive.js'
import { addTo, groupBy } from '../record/by-key.js'
import type { Entry, Holding } from '../record/entry.js'
import type { HeadlineLink, Neighbours } from '../record/link.js'
import type { MonthSummary, TopicSpan } from '../record/month.js'
import type { TopicWalk } from '../record/page.js'
import { UNSORTED } from '../record/topics.js'
import { isDated } from './is-dated.js'
import { divideMonth, isInPart } from './month-parts.js'

export function linkEntry({ url, headline, language }: Entry): HeadlineLink {
  return { url, label: headline, language }
}

/** Articles without a day have no place between others: they take no part. */
export function spanTopics(
  holdings: readonly Holding[],
  month: Pick<MonthSummary, 'bucket' | 'count'>,
): MonthSummary['topics'] {
  const dated = holdings.map(({ entry }) => entry).filter(isDated)
  return divideMonth(month).map((part) =>
    spansOf(dated.filter(({ date }) => isInPart(date.day, part))),
  )
}

function spansOf(entries: readonly Entry[]): readonly TopicSpan[] {
  const topics = groupBy(entries, (entry) => entry.topics)
  return Array.from(topics, ([topic, own]): TopicSpan => {
    const isFirst = own.some(({ topics: [first] }) => first === topic)
    const [first, last] = [linkEntry(own[0]!), linkEntry(own.at(-1)!)]
    return { topic, count: own.length, isFirst, first, last }
  })
}

/** How a topic goes on beyond the articles of a sheet: plain data. */
export interface TopicBeyond {
  readonly topic: string
  /** Its last article before those of the sheet, and its first one after them. */
  readonly before: HeadlineLink | null
  readonly after: HeadlineLink | null
  /** How many come before those of the sheet, and how many there are; null where articles do not tell their place. */
  readonly place: { readonly offset: number; readonly count: number } | null
}

/** The most articles of a topic that tell their place: one that is added changes the page of each. */
const MOST_COUNTED = 20

/** For each span that leads on, what is beyond it; unsorted articles have nothing in common. `months` are in order of time. */
export function lookBeyond(
  months: readonly MonthSummary[],
  { groups }: Pick<ArchiveSummary, 'groups'>,
): ReadonlyMap<TopicSpan, TopicBeyond> {
  const chains = new Map<string, TopicSpan[]>()
  for (const { topics } of months) for (const span of topics.flat()) addTo(chains, span.topic, span)
  const beyond = new Map<TopicSpan, TopicBeyond>()
  for (const [topic, chain] of chains) {
    const group = topic === UNSORTED ? undefined : groups.topics.get(topic)
    if (group && !group.isThin) lookAlong(chain, group.count, beyond)
  }
  return beyond
}

/** `total` counts all articles of the topic, also those without a day. */
function lookAlong(
  chain: readonly TopicSpan[],
  total: number,
  beyond: Map<TopicSpan, TopicBeyond>,
): void {
  const count = chain.reduce((sum, span) => sum + span.count, 0)
  const isCounted = count === total && count <= MOST_COUNTED
  let offset = 0
  for (const [index, span] of chain.entries()) {
    const [before, after] = [chain[index - 1]?.last ?? null, chain[index + 1]?.first ?? null]
    const place = isCounted ? { offset, count } : null
    if (span.isFirst) beyond.set(span, { topic: span.topic, before, after, place })
    offset += span.count
  }
}

/** For each article of a sheet, the way on within its first topic. `holdings` are those with a day, in order of time. */
export function walkTopics(
  beyond: readonly TopicBeyond[],
  holdings: readonly Holding[],
): ReadonlyMap<Holding, TopicWalk> {
  const byTopic = groupBy(holdings, ({ entry }) => entry.topics)
  const walks = new Map<Holding, TopicWalk>()
  for (const { topic, before, after, place } of beyond) {
    const own = byTopic.get(topic as Entry['topics'][number]) ?? []
    for (const [index, holding] of own.entries()) {
      if (holding.entry.topics[0] !== topic) continue
      const [previous, next] = [own[index - 1], own[index + 1]]
      const neighbours: Neighbours<HeadlineLink> = {
        previous: previous ? linkEntry(previous.entry) : before,
        next: next ? linkEntry(next.entry) : after,
      }
      const position = place && { number: place.offset + index + 1, count: place.count }
      walks.set(holding, { neighbours, position })
    }
  }
  return walks
}
