/** What the keeper says of topics and names → the catalogue that articles are filed by. */
import type { Catalogue } from '../record/catalogue.js'
import type { NameAuthority } from '../record/names-found.js'
import type { ArchiveSettings } from '../record/settings.js'
import { defaultVocabulary } from '../topics/default-vocabulary.js'
import { digestOfValue } from './digest-of-value.js'

const NOBODY: NameAuthority = { organisations: [], people: [], places: [], never: [] }

/** Throws `SettingsError`. */
export function openCatalogue(_content: string, _settings: ArchiveSettings): Catalogue {
  const known = { vocabulary: defaultVocabulary, authority: NOBODY, hasPeople: false }
  return { ...known, key: digestOfValue(known) }
}
