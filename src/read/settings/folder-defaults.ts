/** The `_defaults.yaml` files of a content folder → what holds for a file below them. */
import { join } from 'node:path'
import * as v from 'valibot'
import type { SourcePath } from '../../record/strings.js'
import type { FolderDefaults } from '../../record/settings.js'
import { folderOf } from '../../record/source-file.js'
import { columnsSchema } from './column-mapping.js'
import { languageSchema, zoneSchema } from './settings.js'
import { readYamlFile } from './yaml-file.js'

const defaultsSchema = v.strictObject({
  language: v.optional(languageSchema),
  source: v.optional(v.string()),
  zone: v.optional(zoneSchema),
  topics: v.optional(v.array(v.string())),
  'date-order': v.optional(
    v.picklist(['day-first', 'month-first'], 'must be day-first or month-first'),
  ),
  columns: v.optional(columnsSchema),
})

const NONE: FolderDefaults = {
  language: null,
  source: null,
  zone: null,
  topics: [],
  dateOrder: null,
  columns: null,
}

/**
 * Finds for any file what the folders above it say; the nearest folder wins, key by key.
 * Throws `SettingsError`.
 */
export function folderDefaultsIn(content: string): (path: SourcePath) => FolderDefaults {
  const known = new Map<string, FolderDefaults>()
  const defaultsOf = (folder: string): FolderDefaults => {
    const hit = known.get(folder)
    if (hit) return hit
    const above = folder === '' ? NONE : defaultsOf(folderOf(folder))
    const merged = { ...above, ...readDefaults(join(content, folder)) }
    known.set(folder, merged)
    return merged
  }
  return (path) => defaultsOf(folderOf(path))
}

function readDefaults(folder: string): Partial<FolderDefaults> {
  const { 'date-order': dateOrder, ...read } = readYamlFile(
    join(folder, '_defaults.yaml'),
    defaultsSchema,
  )
  return Object.fromEntries(
    Object.entries({ ...read, dateOrder }).filter(([, value]) => value !== undefined),
  )
}
