/** content/topics.yaml → what the keeper says of topics, each thing with its position. */
import { join } from 'node:path'
import * as v from 'valibot'
import { type LanguageTag, topicId } from '../../record/strings.js'
import type { PlacedText, TopicEntry, TopicsFile } from '../../record/topics-file.js'
import { languageSchema } from './settings.js'
import { readPlacedYaml } from './yaml-file.js'
import type { YamlPositions } from './yaml-positions.js'

/** Where it lies in the content folder. */
export const TOPICS_FILE = 'topics.yaml'

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'))
const tagSchema = v.pipe(
  languageSchema,
  v.transform((tag): string => tag),
)
/** A text alone is in the archive's first language. */
const byLanguage = v.optional(
  v.nullable(
    v.union(
      [text, v.record(tagSchema, text)],
      'must be a text, or texts by language, such as { nl: Politiek, en: Politics }',
    ),
  ),
)
const topicSchema = v.strictObject({
  labels: byLanguage,
  description: byLanguage,
  code: v.optional(v.nullable(text)),
  parent: v.optional(v.nullable(text)),
  aliases: v.optional(v.nullable(v.array(text, 'must be a list of texts'))),
  terms: byLanguage,
  into: v.optional(v.nullable(text)),
})
export const topicsFileSchema = v.strictObject({
  thin: v.optional(
    v.nullable(
      v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(1, 'must be at least 1')),
    ),
    null,
  ),
  extend: v.optional(v.boolean('must be true or false'), true),
  topics: v.optional(v.nullable(v.record(v.string(), v.nullable(topicSchema))), {}),
})

type Written = v.InferOutput<typeof topicSchema>
type ByLanguage = Written['labels']

/**
 * Reads the topics of the archive in folder `content`; texts without a language are in `language`. Throws `SettingsError`
 * on what is no such file; `topics/find-faults.ts` checks whether its topics go together.
 */
export function readTopicsFile(content: string, language: LanguageTag): TopicsFile {
  const file = readPlacedYaml(join(content, TOPICS_FILE), topicsFileSchema)
  const { thin, extend, topics } = file.value
  const entries = Object.entries(topics ?? {})
  return {
    thin,
    extend,
    topics: entries.map(([id, topic]) => readEntry(id, topic ?? {}, language, file)),
  }
}

function readEntry(
  id: string,
  topic: Written,
  language: LanguageTag,
  { positionOf, positionsOfWords }: YamlPositions,
): TopicEntry {
  const path = ['topics', id]
  const locateTexts = (
    keys: readonly string[],
    texts: readonly string[],
  ): readonly PlacedText[] => {
    const positions = positionsOfWords([...path, ...keys], texts)
    return texts.map((each, index) => ({ text: each, position: positions[index]! }))
  }
  const locateText = (key: string, value: string): PlacedText => locateTexts([key], [value])[0]!
  const locateByLanguage = (
    key: string,
    value: ByLanguage,
    cut: (text: string) => readonly string[],
  ) =>
    Object.entries(spread(value, language)).map(([tag, each]) => {
      const keys = typeof value === 'string' ? [key] : [key, tag]
      return [tag, locateTexts(keys, cut(each))] as const
    })
  return {
    id: topicId(id),
    position: positionOf(...path),
    labels: Object.fromEntries(
      locateByLanguage('labels', topic.labels, (label) => [label]).map(([tag, [label]]) => [
        tag,
        label!,
      ]),
    ),
    descriptions: spread(topic.description, language),
    code: topic.code ? locateText('code', topic.code) : nullOrNothing(topic.code),
    parent: topic.parent ? locateText('parent', topic.parent) : nullOrNothing(topic.parent),
    aliases: locateTexts(['aliases'], topic.aliases ?? []),
    terms: Object.fromEntries(locateByLanguage('terms', topic.terms, (line) => line.split(/\s+/))),
    into: topic.into ? locateText('into', topic.into) : null,
    keys: Object.fromEntries(Object.keys(topic).map((key) => [key, positionOf(...path, key)])),
  }
}

function nullOrNothing(value: string | null | undefined): null | undefined {
  return value === null ? null : undefined
}

function spread(value: ByLanguage, language: LanguageTag): Readonly<Record<string, string>> {
  return typeof value === 'string' ? { [language]: value } : (value ?? {})
}
