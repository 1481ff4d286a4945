/** What the keeper says of topics and names → the catalogue that articles are filed by. */
import { readNamesFile } from '../read/settings/names-file.js'
import type { Catalogue } from '../record/catalogue.js'
import type { ArchiveSettings } from '../record/settings.js'
import { digestOfValue } from './digest-of-value.js'
import { findLearned } from './open-learned.js'
import { openVocabulary } from './open-vocabulary.js'

/** Throws `SettingsError`. */
export function openCatalogue(content: string, settings: ArchiveSettings): Catalogue {
  const vocabulary = openVocabulary(content, settings.languages[0]!)
  const authority = readNamesFile(content)
  const hasPeople = settings.peoplePages
  // Descriptions and the size of a thin topic are nothing that an article is filed by.
  const topics = vocabulary.topics.map(({ id, code, labels, aliases, parent, terms }) => {
    return { id, code, labels, aliases, parent, terms }
  })
  const learned = findLearned(content)
  const { centroids, model } = learned
  const key = digestOfValue([topics, authority, hasPeople, centroids, model])
  return { vocabulary, authority, hasPeople, learned, key }
}
