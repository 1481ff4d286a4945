/** content/authors.yaml and sources.yaml → the names and spellings that hold for the whole archive. */
import { join } from 'node:path'
import * as v from 'valibot'
import type { Authorities, RightsPolicy } from '../../record/settings.js'
import { readYamlFile } from './yaml-file.js'

/** Initials → full name, or null. */
export const rosterSchema = v.record(v.string(), v.nullable(v.string()))
const sourceSchema = v.strictObject({
  /** Other spellings of the same source. */
  aliases: v.optional(v.array(v.string()), []),
  description: v.optional(v.string()),
  /** How much of its copy may be shown. */
  policy: v.optional(
    v.picklist(['full', 'lead', 'metadata'], 'must be full, lead or metadata'),
    'full',
  ),
})
/** Canonical name → what is known of the source; nothing at all is fine. */
export const sourcesSchema = v.record(v.string(), v.nullable(sourceSchema))

/** Reads the authority files of the archive in folder `content`. Throws `SettingsError`. */
export function readAuthorities(content: string): Authorities {
  const sources: Record<string, string> = {}
  const descriptions: Record<string, string> = {}
  const policies: Record<string, RightsPolicy> = {}
  for (const [name, source] of Object.entries(
    readYamlFile(join(content, 'sources.yaml'), sourcesSchema),
  )) {
    for (const spelling of [name, ...(source?.aliases ?? [])])
      sources[spelling.toLowerCase()] = name
    if (source?.description) descriptions[name] = source.description
    if (source && source.policy !== 'full') policies[name] = source.policy
  }
  const roster = readYamlFile(join(content, 'authors.yaml'), rosterSchema)
  return { roster, sources, sourceDescriptions: descriptions, policies }
}
