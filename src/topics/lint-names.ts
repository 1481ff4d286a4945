/** The topics of a vocabulary → what is odd about what they are called, and about what the keeper says of them. */
import { primaryLanguage } from '../language/primary-language.js'
import { START, type Diagnostic } from '../record/diagnostic.js'
import { findOwn } from '../record/find-own.js'
import type { LanguageTag, SourcePath, TopicId } from '../record/strings.js'
import type { PlacedText, TopicEntry } from '../record/topics-file.js'
import type { Topic } from '../record/topics.js'
import { diagnose } from '../report/diagnose.js'

/** Checks one topic; `entry` is what the file says of it, null where that is nothing. */
export function lintTopic(
  file: SourcePath,
  { id, labels, terms }: Topic,
  entry: TopicEntry | null,
  languages: readonly LanguageTag[],
): readonly Diagnostic[] {
  const [first] = languages
  const position = entry?.position ?? START
  const isLabelled = first === undefined || findOwn(labels, first) !== undefined
  const hasTerms = languages.some((each) => findOwn(terms, primaryLanguage(each)))
  return [
    ...(isLabelled ? [] : [diagnose('topic-unlabelled', file, position, id, first)]),
    ...(hasTerms || !entry ? [] : [diagnose('topic-termless', file, position, id)]),
  ]
}

/** Names that mean another topic: an id wins over a label or alias, and the first of two topics with a name has it. */
export function lintNames(
  file: SourcePath,
  topics: readonly Topic[],
  entries: readonly TopicEntry[],
): readonly Diagnostic[] {
  const owners = new Map<string, TopicId>(topics.map(({ id }) => [id, id]))
  for (const { id, labels, aliases } of topics)
    for (const name of [...Object.values(labels), ...aliases].map(keyOf))
      owners.set(name, owners.get(name) ?? id)
  return entries.flatMap(({ id, labels, aliases, into }) =>
    [...Object.values(labels), ...aliases].flatMap(({ text, position }) => {
      const owner = owners.get(keyOf(text)) ?? id
      const isOwn = owner === id || into !== null
      return isOwn ? [] : [diagnose('topic-name-taken', file, position, text, id, owner)]
    }),
  )
}

/** What an entry says in vain. `isNeeded` where the entry itself keeps its topic in the vocabulary. */
export function lintKeys(
  file: SourcePath,
  entry: TopicEntry,
  isNeeded: boolean,
): readonly Diagnostic[] {
  const { id, position, labels, aliases, into, keys } = entry
  const given = Object.keys(keys)
  if (given.length === 0 && !isNeeded)
    return [diagnose('topic-key-unused', file, position, 'The line', id)]
  const lost = into === null ? [] : given.filter((key) => GOES_NOWHERE.has(key))
  const own = new Set([id as string, ...Object.values(labels).map(({ text }) => keyOf(text))])
  return [
    ...lost.map((key) => diagnose('topic-key-unused', file, keys[key]!, `“${key}”`, id)),
    ...repeatsOf(aliases, own).map((alias) =>
      diagnose('topic-key-unused', file, alias.position, `The alias “${alias.text}”`, id),
    ),
  ]
}

/** A merged topic keeps only its names and terms. */
const GOES_NOWHERE = new Set(['description', 'parent', 'code'])

function repeatsOf(texts: readonly PlacedText[], known: Set<string>): readonly PlacedText[] {
  return texts.filter(({ text }) => {
    const isKnown = known.has(keyOf(text))
    known.add(keyOf(text))
    return isKnown
  })
}

function keyOf(name: string): string {
  return name.toLowerCase()
}
