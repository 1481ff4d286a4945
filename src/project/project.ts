/** A content folder → its settings, and what each parser may know. */
import { readAuthorities } from '../read/settings/authorities.js'
import { readCorrections } from '../read/settings/corrections.js'
import { readDossiers } from '../read/settings/dossiers.js'
import { readFrontPage } from '../read/settings/front-page.js'
import { readGaps } from '../read/settings/gaps.js'
import { readSettings, type SettingsOverrides } from '../read/settings/settings.js'
import type { Dossier } from '../record/dossiers.js'
import type { FrontPageChoice } from '../record/front-page.js'
import type { Gap } from '../record/gaps.js'
import type { ReferenceData } from '../record/reference-data.js'
import type { Corrections } from '../record/corrections.js'
import type { PublicRecord } from '../record/ledger.js'
import { type SourcePath, sourcePath } from '../record/strings.js'
import type {
  ArchiveSettings,
  Authorities,
  ParseContext,
  ParseSettings,
} from '../record/settings.js'
import { withoutRedactedWords } from './keeper-words.js'
import { readReferenceData } from './reference-data.js'
import { readPublicRecord } from './ledger-files.js'
import { folderDefaultsIn, type OnFault } from '../read/settings/folder-defaults.js'

export interface Project {
  /** The content folder. */
  readonly content: string
  readonly settings: ArchiveSettings
  readonly authorities: Authorities
  readonly referenceData: ReferenceData
  readonly corrections: Corrections
  readonly gaps: readonly Gap[]
  readonly dossiers: readonly Dossier[]
  readonly frontPage: FrontPageChoice
  readonly publicRecord: PublicRecord
  readonly contextOf: (path: SourcePath) => ParseContext
}

/**
 * Throws `SettingsError` on bad settings; those of folders go to `onFault`, where it is given. A folder that does not exist
 * gives the defaults.
 */
export function readProject(
  content: string,
  overrides: SettingsOverrides = {},
  onFault?: OnFault,
): Project {
  const settings = readSettings(content, overrides)
  const authorities = readAuthorities(content)
  const corrections = readCorrections(content)
  const contextOf = contextsOf(content, settings, authorities, corrections, onFault)
  const publicRecord = readPublicRecord(content)
  const referenceData = readReferenceData(content, settings)
  const gaps = readGaps(content)
  const dossiers = readDossiers(content)
  const frontPage = readFrontPage(content)
  const said = { settings, authorities, referenceData, publicRecord, gaps, dossiers, frontPage }
  return { content, corrections, contextOf, ...withoutRedactedWords(said) }
}

/** Throws `SettingsError`, when a file is asked for, on bad defaults in the folders above it. */
export function contextsOf(
  content: string,
  settings: ParseSettings,
  authorities: Authorities,
  corrections: Corrections,
  onFault?: OnFault,
): (path: SourcePath) => ParseContext {
  const defaultsOf = folderDefaultsIn(content, onFault)
  return (path) => ({
    settings,
    authorities,
    defaults: defaultsOf(path),
    corpusInitials: {},
    corrections: corrections.get(sourcePath(path.normalize('NFC'))) ?? [],
  })
}
