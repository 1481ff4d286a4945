/** A content folder → the topics of its archive. */
import { SettingsError } from '../read/settings/own-text.js'
import { readTopicsFile, TOPICS_FILE } from '../read/settings/topics-file.js'
import type { LanguageTag } from '../record/names.js'
import type { ArchiveVocabulary } from '../record/topics-file.js'
import { defaultVocabulary } from '../topics/default-vocabulary.js'
import { extendVocabulary } from '../topics/extend-vocabulary.js'

/** Throws `SettingsError` with the place of what cannot hold. */
export function openVocabulary(content: string, language: LanguageTag): ArchiveVocabulary {
  const file = readTopicsFile(content, language)
  const { vocabulary, faults } = extendVocabulary(defaultVocabulary, file)
  const [first] = faults
  if (!first) return vocabulary
  const { line, column, message } = first
  throw new SettingsError(`${content}/${TOPICS_FILE}:${line}:${column}: ${message}`)
}
