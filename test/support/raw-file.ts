/** Bytes and what is known besides → the inspection of a text file, as `inspect --json` gives it. */
import { RAW_SHAPES } from '../../src/formats/raw-shapes.js'
import { parseRaw } from '../../src/raw/parse-raw.js'
import { inspectionOf } from '../../src/cli/inspect.js'
import { decodeSource } from '../../src/text/decode.js'
import type { ParsedFile } from '../../src/record/article.js'
import type { PageUrl, SourcePath } from '../../src/record/strings.js'
import type {
  ArchiveSettings,
  FolderDefaults,
  ParseContext,
  RightsPolicy,
} from '../../src/record/settings.js'
import { SETTINGS } from './settings.js'

/** What a case may say besides its text; everything has a default. */
export interface Circumstances {
  readonly path?: string
  readonly settings?: Partial<ArchiveSettings>
  readonly defaults?: Partial<FolderDefaults>
  readonly roster?: Readonly<Record<string, string | null>>
  readonly sources?: Readonly<Record<string, string>>
  readonly policies?: Readonly<Record<string, RightsPolicy>>
  readonly corpusInitials?: Readonly<Record<string, number>>
  readonly corrections?: ParseContext['corrections']
}

export function contextOf(circumstances: Circumstances = {}): ParseContext {
  const {
    settings,
    defaults,
    roster = {},
    sources = {},
    policies = {},
    corpusInitials = {},
    corrections = [],
  } = circumstances
  return {
    settings: { ...SETTINGS, ...settings },
    authorities: { roster, sources, sourceDescriptions: {}, policies },
    defaults: {
      language: null,
      source: null,
      zone: null,
      topics: [],
      dateOrder: null,
      columns: null,
      encoding: null,
      private: null,
      draft: null,
      headline: null,
      date: [],
      record: [],
      letterhead: [],
      furniture: [],
      ...defaults,
    },
    corpusInitials,
    corrections,
  }
}

export function parseBytes(bytes: Uint8Array, circumstances: Circumstances = {}): ParsedFile {
  const file = (circumstances.path ?? 'case.txt') as SourcePath
  const source = decodeSource(file, bytes)
  if ('text' in source) return parseRaw(source, contextOf(circumstances), RAW_SHAPES)
  return { file, encoding: null, records: [], diagnostics: source.diagnostics }
}

export function inspectBytes(bytes: Uint8Array, circumstances: Circumstances = {}): object {
  return inspectionOf(parseBytes(bytes, circumstances), () => '' as PageUrl)
}
