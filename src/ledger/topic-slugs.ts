/** The slugs that topics were published with ↔ lines of the ledger, and where those of former topics lead. */
import { isSlug } from '../record/is-slug.js'
import type { FrozenSlug } from '../record/ledger.js'
import { type PageUrl, type TopicId, topicId, pageUrl } from '../record/strings.js'
import { groupUrl } from '../record/url.js'

/** Null where the line is not a valid one. */
export function readSlugLine(line: string): FrozenSlug | null {
  const [topic = '', slug = '', ...rest] = line.split('\t')
  if (!isSlug(topic) || !isSlug(slug) || rest.length > 0) return null
  return { topic: topicId(topic), slug }
}

export function writeSlugLine({ topic, slug }: FrozenSlug): string {
  return `${topic}\t${slug}`
}

export interface TopicSlugs {
  /** The slug that a topic has for good; null for one that was never published. */
  readonly slugOf: (topic: string) => string | null
  /** The topic that a slug belongs to; null for a free one. */
  readonly ownerOf: (slug: string) => TopicId | null
}

/** If a merge of two branches gives two topics one slug, or one topic two slugs, the first line counts. */
export function indexTopicSlugs(rows: readonly FrozenSlug[]): TopicSlugs {
  const owners = new Map<string, TopicId>()
  const slugs = new Map<string, string>()
  for (const { topic, slug } of rows) {
    if (owners.has(slug)) continue
    owners.set(slug, topic)
    if (!slugs.has(topic)) slugs.set(topic, slug)
  }
  return {
    slugOf: (topic) => slugs.get(topic) ?? null,
    ownerOf: (slug) => owners.get(slug) ?? null,
  }
}

export interface RenewedSlugs {
  /** All slugs, in order of topic; those of one topic keep their order. */
  readonly rows: readonly FrozenSlug[]
  readonly added: readonly FrozenSlug[]
}

/** Lines are never removed. `present` are the topics that have a page. */
export function renewSlugs(
  rows: readonly FrozenSlug[],
  present: readonly FrozenSlug[],
): RenewedSlugs {
  const known = new Set(rows.map(writeSlugLine))
  const added = present.filter((row) => !known.has(writeSlugLine(row)))
  const all = [...rows, ...added].toSorted((a, b) =>
    a.topic < b.topic ? -1 : a.topic > b.topic ? 1 : 0,
  )
  return { rows: all, added }
}

/** The page of a topic that may no longer exist, and the pages that could replace it, the best first. */
export interface PastTopic {
  readonly from: PageUrl
  readonly to: readonly PageUrl[]
}

/** `slugOf` gives the slug of a topic that the archive has now, `heirOf` the topic that one was merged into. */
export function listPastTopics(
  rows: readonly FrozenSlug[],
  slugOf: (topic: TopicId) => string | null,
  heirOf: (topic: TopicId) => TopicId | null,
): readonly PastTopic[] {
  const { ownerOf } = indexTopicSlugs(rows)
  const owned = rows.filter(({ topic, slug }) => ownerOf(slug) === topic)
  return owned.map(({ topic, slug }) => {
    const heir = heirOf(topic)
    const places = [slugOf(topic), heir && slugOf(heir)].filter((each) => each && each !== slug)
    const pages = places.map((each) => groupUrl('topics', each!))
    return { from: groupUrl('topics', slug), to: [...pages, pageUrl('topics/')] }
  })
}
