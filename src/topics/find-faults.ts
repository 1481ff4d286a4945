/** What the keeper says of topics → what of it cannot hold: ids, codes, terms, parents, merges. */
import { slugOf } from '../language/slug.js'
import type { Position } from '../record/diagnostic.js'
import { type TopicId, topicId } from '../record/strings.js'
import type { PlacedText, TopicEntry, TopicsFault, TopicsFile } from '../record/topics-file.js'
import { UNSORTED, type Topic } from '../record/topics.js'
import { didYouMean } from '../report/did-you-mean.js'
import { resolveMerges } from './resolve-merges.js'
import { splitTerm } from './split-term.js'

const CODE = /^medtop:\d{8}$/

/** `known` are the topics that the archive has besides those of the file. In order of place. */
export function findFaults(known: readonly Topic[], file: TopicsFile): readonly TopicsFault[] {
  const ids = new Set([...known, ...file.topics].map(({ id }) => id))
  const faults = [
    ...file.topics.flatMap((entry) => [
      ...idFaults(entry),
      ...termFaults(entry),
      ...unknownFaults('into', entry.into, ids),
      ...unknownFaults('parent', entry.parent ?? null, ids),
    ]),
    ...codeFaults(known, file.topics),
    ...mergeFaults(file.topics),
    ...parentFaults(known, file.topics),
  ]
  return faults.toSorted((a, b) => a.line - b.line || a.column - b.column)
}

function fault(place: Position, message: string): TopicsFault {
  return { ...place, message }
}

function idFaults({ id, place }: TopicEntry): readonly TopicsFault[] {
  if (id === UNSORTED)
    return [fault(place, `“${id}” is what articles without a topic have; choose another id`)]
  const slug = slugOf(id)
  if (id === (slug as string)) return []
  return [
    fault(place, `“${id}” is no id: write small letters, figures and hyphens, such as “${slug}”`),
  ]
}

function termFaults({ terms }: TopicEntry): readonly TopicsFault[] {
  return Object.values(terms)
    .flat()
    .flatMap(({ text, place }) => {
      const term = splitTerm(text)
      return typeof term === 'string' ? [fault(place, term)] : []
    })
}

function unknownFaults(
  key: string,
  target: PlacedText | null,
  ids: ReadonlySet<TopicId>,
): readonly TopicsFault[] {
  if (target === null || ids.has(topicId(target.text))) return []
  const { text, place } = target
  return [
    fault(place, `“${key}”: there is no topic “${text}”${didYouMean(text, [...ids], 'topics')}`),
  ]
}

/** A code is that of one topic, and a topic's own entry may change it. */
function codeFaults(
  known: readonly Topic[],
  entries: readonly TopicEntry[],
): readonly TopicsFault[] {
  const said = new Map(entries.map((entry) => [entry.id, entry]))
  const owners = new Map<string, TopicId>()
  for (const { id, code } of known)
    if (code !== null && said.get(id)?.code === undefined) owners.set(code, id)
  return entries.flatMap(({ id, code }) => {
    if (!code) return []
    const { text, place } = code
    if (!CODE.test(text))
      return [fault(place, `“${text}” is no code: write eight figures, such as medtop:11000000`)]
    const owner = owners.get(text)
    owners.set(text, owner ?? id)
    return owner === undefined ? [] : [fault(place, `“${text}” is the code of “${owner}” already`)]
  })
}

function mergeFaults(entries: readonly TopicEntry[]): readonly TopicsFault[] {
  return resolveMerges(entries).circular.map(({ id, into }) =>
    fault(into!.place, `“${id}” goes into “${into!.text}”, and from there back to itself`),
  )
}

/** Each circle is told of once, at the first of the file that is in it, or that leads into it. */
function parentFaults(
  known: readonly Topic[],
  entries: readonly TopicEntry[],
): readonly TopicsFault[] {
  const { heirs } = resolveMerges(entries)
  const parents = new Map<TopicId, TopicId | null>(known.map(({ id, parent }) => [id, parent]))
  for (const { id, parent } of entries)
    if (parent !== undefined) parents.set(id, parent && topicId(parent.text))
  const upFrom = (id: TopicId): TopicId | null => {
    const parent = parents.get(id) ?? null
    return parent === null ? null : (heirs.get(parent) ?? parent)
  }
  const ids = [...parents.keys()].filter((id) => !heirs.has(id))
  return findCircles(ids, upFrom).flatMap((circle) => {
    const members = new Set(circle)
    const inFile =
      entries.find((entry) => members.has(entry.id) && entry.parent) ??
      entries.find(({ into }) => into && members.has(topicId(into.text)))
    if (!inFile) return []
    const names = [...circle, circle[0]!].map((each) => `“${each}”`).join(' below ')
    return [fault((inFile.parent ?? inFile).place, `a topic cannot be below itself: ${names}`)]
  })
}

/** Each circle from the first of `ids` that is in it. Every way up is gone once, however long it is. */
function findCircles(
  ids: readonly TopicId[],
  upFrom: (id: TopicId) => TopicId | null,
): readonly (readonly TopicId[])[] {
  const seen = new Set<TopicId>()
  const inCircle = new Map<TopicId, readonly TopicId[]>()
  for (const id of ids) {
    const way: TopicId[] = []
    let at: TopicId | null = id
    for (; at !== null && !seen.has(at); at = upFrom(at)) {
      seen.add(at)
      way.push(at)
    }
    const start = at === null ? -1 : way.indexOf(at)
    const circle = start < 0 ? [] : way.slice(start)
    for (const each of circle) inCircle.set(each, circle)
  }
  const told = new Set<readonly TopicId[]>()
  return ids.flatMap((id) => {
    const circle = inCircle.get(id)
    if (!circle || told.has(circle)) return []
    told.add(circle)
    const first = circle.indexOf(id)
    return [[...circle.slice(first), ...circle.slice(0, first)]]
  })
}
