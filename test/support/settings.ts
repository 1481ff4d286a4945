/** The settings of an archive that says nothing of itself, for tests that make archives by hand. */
import type { ArchiveSettings } from '../../src/record/settings.js'
import type { LanguageTag, ZoneName } from '../../src/record/strings.js'

export const SETTINGS: ArchiveSettings = {
  title: 'Archive',
  description: '',
  baseUrl: null,
  languages: ['nl', 'en', 'de', 'fr', 'es', 'it', 'pt'] as readonly string[] as LanguageTag[],
  zone: 'Europe/Brussels' as ZoneName,
  publication: 'Archive',
  rights: null,
  contact: null,
  sidecars: [],
  data: false,
  initials: 'auto',
  urlStyle: 'html',
  redirectMaps: [],
  cameraData: 'remove',
  privateData: 'note',
  aiCrawlers: 'allow',
  peoplePages: false,
  search: true,
  logo: null,
  accent: null,
  menu: [],
  footer: null,
  drafts: false,
}
