/** The YAML files that a keeper writes → JSON Schemas, by which an editor completes and checks them while one types. */
import { join } from 'node:path'
import { toJsonSchema } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'
import { rosterSchema, sourcesSchema } from './read/settings/authorities.js'
import { correctionsSchema } from './read/settings/corrections.js'
import { dossiersSchema } from './read/settings/dossiers.js'
import { defaultsSchema } from './read/settings/folder-defaults.js'
import { namesFileSchema } from './read/settings/names-file.js'
import { LIST_SCHEMAS } from './read/settings/public-record.js'
import { settingsSchema } from './read/settings/settings.js'
import { topicsFileSchema } from './read/settings/topics-file.js'
import { replaceText } from './write/replace-text.js'

/** By the name of the file, without `.yaml`. */
const SCHEMAS: Readonly<Record<string, GenericSchema>> = {
  archive: settingsSchema,
  _defaults: defaultsSchema,
  authors: rosterSchema,
  sources: sourcesSchema,
  names: namesFileSchema,
  topics: topicsFileSchema,
  corrections: correctionsSchema,
  dossiers: dossiersSchema,
  ...LIST_SCHEMAS,
}

/** Checks that no JSON Schema can tell, such as whether a time zone exists, are left to the build. */
for (const [name, schema] of Object.entries(SCHEMAS)) {
  const described = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' })
  const file = join(import.meta.dirname, '../schemas', `${name}.json`)
  replaceText(file, `${JSON.stringify(described, null, 2)}\n`)
}
