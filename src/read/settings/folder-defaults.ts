/** The `_defaults.yaml` files of a content folder → what holds for a file below them. */
import { join } from 'node:path'
import * as v from 'valibot'
import type { SourcePath } from '../../record/strings.js'
import type { FolderDefaults } from '../../record/settings.js'
import { folderOf } from '../../record/source-file.js'
import { placeOf } from '../files/odd-names.js'
import { columnsSchema } from './column-mapping.js'
import { languageSchema, zoneSchema } from './settings.js'
import { encodingSchema } from './encoding.js'
import { placeShape, shapeEntries } from './folder-shape.js'
import { SettingsError } from './own-text.js'
import { readPlacedYaml } from './yaml-file.js'

export const defaultsSchema = v.strictObject({
  language: v.optional(languageSchema),
  source: v.optional(v.string()),
  zone: v.optional(zoneSchema),
  topics: v.optional(v.array(v.string())),
  'date-order': v.optional(
    v.picklist(['day-first', 'month-first'], 'must be day-first or month-first'),
  ),
  columns: v.optional(columnsSchema),
  encoding: v.optional(v.nullable(encodingSchema)),
  draft: v.optional(v.boolean('must be true or false')),
  private: v.optional(v.nullable(v.picklist(['mask', 'keep'], 'must be mask or keep'))),
  ...shapeEntries,
})

const NONE: FolderDefaults = {
  language: null,
  source: null,
  zone: null,
  topics: [],
  dateOrder: null,
  columns: null,
  encoding: null,
  draft: null,
  private: null,
  headline: null,
  date: [],
  record: [],
  letterhead: [],
  furniture: [],
}

/** What is done with a file of defaults that cannot be used; by default it is thrown. */
export type OnFault = (error: SettingsError) => void

/**
 * Finds for any file what the folders above it say; the nearest folder wins, key by key.
 * Throws `SettingsError`, unless `onFault` takes it: then such a file counts for nothing.
 */
export function folderDefaultsIn(
  content: string,
  onFault?: OnFault,
): (path: SourcePath) => FolderDefaults {
  const known = new Map<string, FolderDefaults>()
  const defaultsOf = (folder: string): FolderDefaults => {
    const hit = known.get(folder)
    if (hit) return hit
    const above = folder === '' ? NONE : defaultsOf(folderOf(folder))
    const merged = { ...above, ...readUsable(content, folder, onFault) }
    known.set(folder, merged)
    return merged
  }
  return (path) => defaultsOf(folderOf(path))
}

function readUsable(
  content: string,
  folder: string,
  onFault: OnFault | undefined,
): Partial<FolderDefaults> {
  try {
    return readDefaults(content, folder)
  } catch (error) {
    if (!onFault || !(error instanceof SettingsError)) throw error
    onFault(error)
    return {}
  }
}

function readDefaults(content: string, folder: string): Partial<FolderDefaults> {
  const name = folder === '' ? '_defaults.yaml' : `${folder}/_defaults.yaml`
  const placed = readPlacedYaml(join(content, name), defaultsSchema, placeOf(content, name))
  const { 'date-order': dateOrder, draft, private: policy, ...written } = placed.value
  const { language, source, zone, topics, columns, encoding } = written
  const plain = { language, source, zone, topics, columns, encoding, dateOrder }
  return {
    ...Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined)),
    ...(draft === undefined ? {} : { draft: draft ? name : false }),
    ...(policy === undefined ? {} : { private: policy === null ? null : { policy, place: name } }),
    ...placeShape(written, placed, name),
  }
}
