/** content/archive.yaml → settings with every default filled in. */
import { basename, join, resolve } from 'node:path'
import * as v from 'valibot'
import { languageTag, zoneName } from '../../record/strings.js'
import type { ArchiveSettings } from '../../record/settings.js'
import { periodsSchema, picksSchema } from './front-page-settings.js'
import { accentSchema, footerSchema, logoSchema, menuSchema } from './look-settings.js'
import { SettingsError } from './own-text.js'
import { readYamlFile } from './yaml-file.js'

const DEFAULT_ZONE = 'Europe/Brussels'

const brandTag = v.transform((tag: string) => languageTag(tag.toLowerCase()))
export const languageSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i, 'must be a language tag such as nl or pt-br'),
  brandTag,
)
export const zoneSchema = v.pipe(
  v.string(),
  v.check(isZone, 'must be a time zone such as Europe/Brussels'),
  v.transform((zone) => zoneName(zone)),
)

const baseUrlSchema = v.pipe(
  v.string(),
  v.trim(),
  v.check(
    (url) => /^https?:\/\//.test(url),
    'must be an address that begins with http:// or https://',
  ),
  v.check((url) => !/\s/.test(url), 'must be an address without a blank in it'),
  v.check((url) => !/[?#]/.test(url), 'must be an address without “?” and “#”'),
  v.check(URL.canParse, 'must be an address such as https://example.org/archive/'),
  v.check(
    (url) => !URL.canParse(url) || new URL(url).username + new URL(url).password === '',
    'must not hold a name or a password: it stands on every page',
  ),
  v.transform((url) => (url.endsWith('/') ? url : `${url}/`)),
)

/** The reserved fields of RFC 8493, 2.2.2, that nothing but a person can fill. */
const bagFieldSchema = v.picklist(
  [
    'Source-Organization',
    'Organization-Address',
    'Contact-Name',
    'Contact-Phone',
    'Contact-Email',
    'Bag-Group-Identifier',
    'Bag-Count',
    'Internal-Sender-Identifier',
    'Internal-Sender-Description',
  ],
  'must be a field of bag-info.txt, such as Source-Organization or Contact-Name',
)

export const settingsSchema = v.strictObject({
  title: v.optional(v.pipe(v.string(), v.nonEmpty('must not be empty'))),
  description: v.optional(v.string(), ''),
  'base-url': v.optional(v.nullable(baseUrlSchema), null),
  languages: v.optional(v.pipe(v.array(languageSchema), v.minLength(1, 'needs a language')), [
    'nl',
    'en',
    'de',
    'fr',
    'es',
    'it',
    'pt',
  ]),
  zone: v.optional(zoneSchema, DEFAULT_ZONE),
  publication: v.optional(v.string()),
  rights: v.optional(v.nullable(v.string()), null),
  contact: v.optional(v.nullable(v.pipe(v.string(), v.email('must be a mail address'))), null),
  sidecars: v.optional(
    v.array(
      v.picklist(
        ['text', 'ninjs', 'citations', 'source'],
        'must be text, ninjs, citations or source',
      ),
    ),
    [],
  ),
  data: v.optional(v.boolean('must be true or false'), false),
  initials: v.optional(
    v.picklist(['always', 'auto', 'never'], 'must be always, auto or never'),
    'auto',
  ),
  'url-style': v.optional(v.picklist(['html', 'clean'], 'must be html or clean'), 'html'),
  'redirect-maps': v.optional(
    v.array(v.picklist(['netlify', 'nginx', 'apache'], 'must be netlify, nginx or apache')),
    [],
  ),
  'camera-data': v.optional(v.picklist(['remove', 'keep'], 'must be remove or keep'), 'remove'),
  'private-data': v.optional(v.picklist(['note', 'ignore'], 'must be note or ignore'), 'note'),
  crawlers: v.optional(
    v.strictObject({
      ai: v.optional(v.picklist(['allow', 'disallow'], 'must be allow or disallow'), 'allow'),
    }),
    { ai: 'allow' },
  ),
  'people-pages': v.optional(v.boolean('must be true or false'), false),
  search: v.optional(v.boolean('must be true or false'), true),
  logo: v.optional(logoSchema),
  accent: v.optional(accentSchema),
  menu: v.optional(menuSchema, []),
  picks: v.optional(picksSchema, []),
  periods: v.optional(periodsSchema, {}),
  footer: v.optional(footerSchema),
  'bag-info': v.optional(
    v.record(bagFieldSchema, v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'))),
  ),
})

/** The default is one; asking the system takes a while. */
function isZone(zone: string): boolean {
  if (zone === DEFAULT_ZONE) return true
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** Options of the command line that override the file. */
export interface SettingsOverrides {
  readonly baseUrl?: string | undefined
  readonly drafts?: boolean | undefined
}

/** Reads the settings of the archive in folder `content`. Throws `SettingsError`. */
export function readSettings(content: string, overrides: SettingsOverrides = {}): ArchiveSettings {
  const file = readYamlFile(join(content, 'archive.yaml'), settingsSchema)
  const title = file.title ?? basename(resolve(content, '..'))
  const baseUrl = overrides.baseUrl ? readBaseUrl(overrides.baseUrl) : file['base-url']
  return {
    title,
    baseUrl,
    description: file.description,
    languages: file.languages,
    zone: file.zone,
    publication: file.publication ?? title,
    rights: file.rights,
    contact: file.contact,
    sidecars: file.sidecars,
    data: file.data,
    initials: file.initials,
    urlStyle: file['url-style'],
    redirectMaps: file['redirect-maps'],
    cameraData: file['camera-data'],
    privateData: file['private-data'],
    aiCrawlers: file.crawlers.ai,
    peoplePages: file['people-pages'],
    search: file.search,
    logo: file.logo ?? null,
    accent: file.accent ?? null,
    menu: file.menu,
    footer: file.footer ?? null,
    drafts: overrides.drafts ?? false,
  }
}

/** What the archive says of its bags: no page depends on it. Throws `SettingsError`. */
export function readBagFields(
  content: string,
): readonly (readonly [name: string, value: string])[] {
  const fields = readYamlFile(join(content, 'archive.yaml'), settingsSchema)['bag-info'] ?? {}
  return Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  )
}

function readBaseUrl(option: string): string {
  const result = v.safeParse(baseUrlSchema, option)
  if (result.success) return result.output
  throw new SettingsError(`--base-url ${option}: ${result.issues[0].message}`)
}
