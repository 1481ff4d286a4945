/** A content folder → its settings, and what each parser may know. */
import { readAuthorities } from '../read/authorities.js'
import { readCorrections } from '../read/corrections.js'
import { readSettings, type SettingsOverrides } from '../read/settings.js'
import type { Corrections } from '../record/corrections.js'
import type { PublicRecord } from '../record/ledger.js'
import type { SourcePath } from '../record/names.js'
import type { ArchiveVocabulary } from '../record/topics-file.js'
import type { ArchiveSettings, Authorities, ParseContext } from '../record/settings.js'
import { openContexts } from './open-contexts.js'
import { openPublicRecord } from './open-public-record.js'
import { openVocabulary } from './open-vocabulary.js'

export interface Project {
  /** The content folder. */
  readonly content: string
  readonly settings: ArchiveSettings
  readonly authorities: Authorities
  readonly vocabulary: ArchiveVocabulary
  readonly corrections: Corrections
  readonly publicRecord: PublicRecord
  readonly contextOf: (path: SourcePath) => ParseContext
}

/** Throws `SettingsError` on bad settings. The folder itself need not exist: then everything is as by default. */
export function openProject(content: string, overrides: SettingsOverrides = {}): Project {
  const settings = readSettings(content, overrides)
  const authorities = readAuthorities(content)
  const vocabulary = openVocabulary(content, settings.languages[0]!)
  const corrections = readCorrections(content)
  const contextOf = openContexts(content, settings, authorities, corrections)
  const publicRecord = openPublicRecord(content)
  return { content, settings, authorities, vocabulary, corrections, publicRecord, contextOf }
}
