/** A content folder → the topics of its archive. */
import { SettingsError } from '../read/settings-error.js'
import { readTopicsFile, TOPICS_FILE } from '../read/topics-file.js'
import type { LanguageTag } from '../record/names.js'
import type { ArchiveVocabulary } from '../record/topics-file.js'
import type { Vocabulary } from '../record/topics.js'
import { extendVocabulary } from '../topics/extend-vocabulary.js'
import { defaultVocabulary } from '../topics/vocabulary.js'

/** The topics that come with Pressmark. */
export const builtIn: Vocabulary = {
  thin: 2,
  topics: defaultVocabulary.map(({ id, code, labels }) => ({
    id,
    code,
    labels,
    descriptions: {},
    parent: null,
    aliases: [],
    terms: {},
  })),
}

/** Throws `SettingsError` with the place of what cannot hold. */
export function openVocabulary(content: string, language: LanguageTag): ArchiveVocabulary {
  const { vocabulary, faults } = extendVocabulary(builtIn, readTopicsFile(content, language))
  const [first] = faults
  if (!first) return vocabulary
  const { line, column, message } = first
  throw new SettingsError(`${content}/${TOPICS_FILE}:${line}:${column}: ${message}`)
}
