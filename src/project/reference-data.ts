/** The topics and names of a content folder → the reference data that articles are filed by. */
import { readNamesFile } from '../read/settings/names-file.js'
import type { ReferenceData } from '../record/reference-data.js'
import type { ArchiveSettings } from '../record/settings.js'
import { digestOfValue } from '../record/digest.js'
import { findLearned } from './learned-files.js'
import { locatePlaces } from './locate-places.js'
import { SettingsError } from '../read/settings/own-text.js'
import { readTopicsFile, TOPICS_FILE } from '../read/settings/topics-file.js'
import type { LanguageTag } from '../record/strings.js'
import type { ArchiveVocabulary } from '../record/topics-file.js'
import { defaultVocabulary } from '../topics/default-vocabulary.js'
import { extendVocabulary } from '../topics/extend-vocabulary.js'

/** Throws `SettingsError`. */
export function readReferenceData(content: string, settings: ArchiveSettings): ReferenceData {
  const vocabulary = readVocabulary(content, settings.languages[0]!)
  const { coordinates: given, ...authority } = readNamesFile(content)
  const coordinates = locatePlaces(given, authority, settings.languages[0]!)
  const hasPeople = settings.peoplePages
  // Descriptions, coordinates and the size of a thin topic do not affect how an article is filed.
  const topics = vocabulary.topics.map(({ id, code, labels, aliases, parent, terms }) => {
    return { id, code, labels, aliases, parent, terms }
  })
  const learned = findLearned(content)
  const { centroids, model } = learned
  const key = digestOfValue([topics, authority, hasPeople, centroids, model])
  return { vocabulary, authority, coordinates, hasPeople, learned, key }
}

/** Throws `SettingsError` with the position of the first fault. */
export function readVocabulary(content: string, language: LanguageTag): ArchiveVocabulary {
  const file = readTopicsFile(content, language)
  const { vocabulary, faults } = extendVocabulary(defaultVocabulary, file)
  const [first] = faults
  if (!first) return vocabulary
  const { line, column, message } = first
  throw new SettingsError(`${content}/${TOPICS_FILE}:${line}:${column}: ${message}`)
}
