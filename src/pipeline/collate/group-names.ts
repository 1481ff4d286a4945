/** What the vocabulary and the authority files say of topics, sources and authors → their labels and descriptions. */
import type { GroupNames } from '../../archive/name-groups.js'
import { indexTopicSlugs } from '../../ledger/topic-slugs.js'
import { findOwn } from '../../record/find-own.js'
import { interfaceFor } from '../../language/interface/interfaces.js'
import { textIn } from '../../language/text-in.js'
import type { MonthSummary, TopicLabel } from '../../record/month.js'
import { placeLabel, placeParent } from '../../names/places/place-label.js'
import type { GroupKind } from '../../record/archive.js'
import { type TopicId, topicId } from '../../record/strings.js'
import { placeId } from '../../record/names-found.js'
import { UNSORTED } from '../../record/topics.js'
import { redactorFor } from '../../text/redact.js'
import type { Redaction } from '../../record/ledger.js'
import type { Project } from '../../project/project.js'

export function nameGroupsOf(
  months: readonly MonthSummary[],
  {
    settings,
    authorities,
    referenceData,
    publicRecord,
  }: Pick<Project, 'settings' | 'authorities' | 'referenceData' | 'publicRecord'>,
): GroupNames {
  const { vocabulary, authority, coordinates } = referenceData
  const language = settings.languages[0]!
  const unsorted = interfaceFor(language, language).unsorted
  const topics = new Map(vocabulary.topics.map((topic) => [topic.id, topic]))
  const slugs = indexTopicSlugs(publicRecord.topicSlugs)
  const isSecret = secretSlugs(publicRecord.redactions)
  const open = indexTopicSlugs(publicRecord.topicSlugs.filter(({ slug }) => !isSecret(slug)))
  const own = firstLabels(months)
  return {
    labelOf(kind, key) {
      if (kind === 'places') return placeLabel(placeId(key), language)
      if (kind !== 'topics') return key
      if (key === UNSORTED) return unsorted
      const topic = topicId(key)
      const labels = topics.get(topic)?.labels ?? {}
      return textIn(labels, language) ?? own.get(topic)?.label ?? firstOf(labels) ?? key
    },
    widerOf(kind, key) {
      if (kind === 'topics') return topics.get(topicId(key))?.parent ?? null
      return kind === 'places' ? placeParent(placeId(key)) : null
    },
    coordinatesOf: (kind, key) => (kind === 'places' && findOwn(coordinates, key)) || null,
    fewestOf(kind, key) {
      const isGiven = kind === 'topics' && (key === UNSORTED || topics.has(topicId(key)))
      return isGiven || !THINNED.has(kind) ? 1 : vocabulary.thin
    },
    descriptionOf(kind, key) {
      if (kind === 'sources') return findOwn(authorities.sourceDescriptions, key) ?? null
      if (kind === 'topics')
        return textIn(topics.get(topicId(key))?.descriptions ?? {}, language) ?? null
      if (kind !== 'organisations' && kind !== 'people') return null
      return authority[kind].find(({ name }) => name === key)?.description ?? null
    },
    publishedSlugOf: (kind, key) => (kind === 'topics' ? open.slugOf(key) : null),
    isPublishedSlug: (kind, slug) => kind === 'topics' && slugs.ownerOf(slug) !== null,
  }
}

/** Whether a slug is made of words that nobody should read anywhere: its topic gets another. */
function secretSlugs(redactions: readonly Redaction[]): (slug: string) => boolean {
  const own = redactions.filter(({ url, oldAddress }) => url === null && oldAddress !== 'kept')
  return own.length === 0 ? () => false : redactorFor(own).finds
}

/** The kinds whose groups need more than one article for a page: labels used once and names in one article would flood. */
const THINNED: ReadonlySet<GroupKind> = new Set(['topics', 'places', 'people'])

/** The label of each topic: of several spellings, the one in the first file by name. */
function firstLabels(months: readonly MonthSummary[]): ReadonlyMap<TopicId, TopicLabel> {
  const first = new Map<TopicId, TopicLabel>()
  for (const each of months.flatMap(({ labels }) => labels)) {
    const known = first.get(each.topic)
    if (!known || each.file < known.file) first.set(each.topic, each)
  }
  return first
}

function firstOf(labels: Readonly<Record<string, string>>): string | undefined {
  return Object.values(labels)[0]
}
