/** The folders of assets, and what the archive says of its look → what to copy into the site. */
import { existsSync, lstatSync, readFileSync, readdirSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import type { Asset } from '../../record/asset.js'
import { sha256Of } from '../../record/digest.js'
import type { ArchiveSettings } from '../../record/settings.js'
import { siteFile } from '../../record/strings.js'
import { didYouMean } from '../../report/did-you-mean.js'
import { findLiveDrawing } from '../look/check-drawing.js'
import { accentRules, LOGO_RULES, placeAddresses } from '../look/own-style.js'
import { SettingsError } from '../settings/own-text.js'
import { compactAsset } from './compact-asset.js'

export interface AssetFolders {
  /** Later ones override earlier ones. */
  readonly ours: readonly string[]
  /** The folder of the archive's own. */
  readonly own: string
}

/** What is laid over our style sheet, whole or not. */
const STYLE = 'style.css'
const EXTRA = 'extra.css'

/** The archive's own sheet that is laid over ours; empty where there is none. */
export function readExtra(own: string): string {
  const file = join(own, EXTRA)
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

/**
 * The archive's own files replace ours of the same name; what its sheets name lies beside them. Throws `SettingsError` where
 * one overrides nothing, or names a file that is not there.
 */
export function readAssets(
  { ours, own }: AssetFolders,
  look: Pick<ArchiveSettings, 'accent' | 'logo'>,
): readonly Asset[] {
  const files = new Map(ours.flatMap(listFolder))
  const added = listFolder(own)
  refuseIdle(own, added, [...files.keys(), EXTRA])
  const extra = added.find(([name]) => name === EXTRA)?.[1]
  for (const [name, file] of added) if (files.has(name)) files.set(name, file)
  const beside = new Map<string, Asset>()
  const place = (file: string): string => {
    const asset = beside.get(file) ?? makeAsset(file, basename(file), readBeside(file))
    beside.set(file, asset)
    return basename(asset.path)
  }
  const readSheet = (file: string): string =>
    placeAddresses({ file, text: readFileSync(file, 'utf8') }, place).text
  const assets = [...files].toSorted().map(([name, file]) => {
    if (name === STYLE) return makeAsset(file, name, styleOf(file, extra, look, readSheet))
    if (extname(name) === '.css') return makeAsset(file, name, readSheet(file))
    return makeAsset(file, name, compactAsset(name, readFileSync(file, 'utf8')))
  })
  return [...assets, ...beside.values()]
}

/** What a sheet names; a link may lead anywhere. Throws `SettingsError`. */
function readBeside(file: string): Uint8Array {
  if (!lstatSync(file).isFile())
    throw new SettingsError(`${file}:1:1: is a link, or no file: put the file itself there`)
  const bytes = readFileSync(file)
  const live = extname(file).toLowerCase() === '.svg' ? findLiveDrawing(String(bytes)) : null
  if (live !== null) throw new SettingsError(`${file}:1:1: ${live}: save it as a plain drawing`)
  return bytes
}

function styleOf(
  file: string,
  extra: string | undefined,
  { accent, logo }: Pick<ArchiveSettings, 'accent' | 'logo'>,
  readSheet: (file: string) => string,
): string {
  return [
    readSheet(file),
    accent === null ? '' : accentRules(accent),
    logo === null ? '' : LOGO_RULES,
    extra === undefined ? '' : readSheet(extra),
  ].join('')
}

function listFolder(folder: string): readonly (readonly [name: string, file: string])[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((item) => !item.name.startsWith('.') && (!item.isDirectory() || LOADED.test(item.name)))
    .map((item) => {
      const file = join(folder, item.name)
      if (!item.isFile())
        throw new SettingsError(
          `${file}:1:1: is a ${item.isDirectory() ? 'folder' : 'link, or no file'}: put the file itself there`,
        )
      return [item.name, file] as const
    })
}

/** What pages load. */
const LOADED = /\.(?:css|js)$/i
/** `extra.scss`, `extra.css.txt` */
const NEARLY_LOADED = /^(?:extra|style)\.(?:s[ac]ss|less|styl|txt|css\.\w+)$/i

/** A sheet or a script that no page loads; other files are copied where a sheet names them. */
function refuseIdle(
  folder: string,
  files: readonly (readonly [name: string, file: string])[],
  known: readonly string[],
): void {
  for (const [name, file] of files)
    if (!known.includes(name) && (LOADED.test(name) || NEARLY_LOADED.test(name)))
      throw new SettingsError(
        `${file}:1:1: no page loads this file${didYouMean(name, known, `files of ${folder} that override ours`)}`,
      )
}

/** The name of the published file changes with its content. */
function makeAsset(file: string, name: string, content: string | Uint8Array): Asset {
  const extension = extname(name)
  const stem = basename(name, extension)
  const digest = sha256Of(content).slice(0, 10)
  return { file, content, path: siteFile(`assets/${stem}.${digest}${extension}`) }
}
