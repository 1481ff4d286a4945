/** The `templates/` folder of an archive → nothing, where each file in it overrides one of ours; else what was meant. */
import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { PAGE_KIND_NAMES } from '../../record/page-kinds.js'
import { PART_NAMES } from '../../record/parts.js'
import { didYouMean, guessMeant } from '../../report/did-you-mean.js'
import { SettingsError } from '../settings/own-text.js'

/**
 * Throws `SettingsError` for a module that overrides nothing, and for one in TypeScript that was not compiled. Files in other
 * folders, and those whose names begin with `_`, are for others to import. `installation` is the folder of Pressmark.
 */
export function checkOverrides(project: string, installation: string): void {
  const folder = join(project, 'templates')
  // In a clone of Pressmark, ours lie in the same folder.
  const own = resolve(project) === resolve(installation) ? /\.[cm]?js$/ : /\.(?:[cm]?js|m?ts)$/
  checkFolder(folder, own, PAGE_KIND_NAMES, PART_NAMES)
  checkFolder(join(folder, 'parts'), own, PART_NAMES, PAGE_KIND_NAMES)
}

/** `others` are the names that belong into the other of the two folders. */
function checkFolder(
  folder: string,
  own: RegExp,
  known: readonly string[],
  others: readonly string[],
): void {
  refuseUnread(folder, known, others)
  const names = listModules(folder, own)
  for (const name of names) {
    const [, stem = '', extension = ''] = /^(.+?)\.(js|mjs|cjs|ts|mts)$/.exec(name) ?? []
    const file = join(folder, name)
    if (!known.includes(stem)) throw refuse(file, stem, known, others)
    if (extension === 'js') continue
    if (extension === 'ts' && names.includes(`${stem}.js`)) continue
    throw new SettingsError(
      extension.endsWith('ts')
        ? `${file}:1:1: is not compiled: there is no ${stem}.js beside it (“npx tsc -p templates” makes it)`
        : `${file}:1:1: must be called ${stem}.js`,
    )
  }
}

function refuse(
  file: string,
  stem: string,
  known: readonly string[],
  others: readonly string[],
): SettingsError {
  const isMisplaced = others.includes(stem) && guessMeant(stem, known) === null
  const isPart = others === PAGE_KIND_NAMES
  if (isMisplaced) {
    const place = isPart ? 'templates/' : 'templates/parts/'
    return new SettingsError(`${file}:1:1: overrides nothing here: its place is ${place}${stem}.js`)
  }
  const what = isPart ? 'parts' : 'pages'
  const meant = didYouMean(stem, known, what)
  return new SettingsError(
    `${file}:1:1: overrides nothing: there is no ${isPart ? 'part' : 'page'} of that name${meant === '.' ? `; the ${what} are ${known.join(', ')}.` : meant}`,
  )
}

/** What a module may have beside it: its source, its declarations, its map, and words about it. */
const BESIDE_MODULE = /\.(?:[cm]?[jt]s|map|md)$/

/** `footer.txt` looks like a part, and is none; nor is a folder, or a sheet that does not lie among the assets. */
function refuseUnread(folder: string, known: readonly string[], others: readonly string[]): void {
  if (!existsSync(folder)) return
  for (const item of readdirSync(folder, { withFileTypes: true })) {
    const file = join(folder, item.name)
    const [stem = ''] = item.name.split('.')
    const isModule = BESIDE_MODULE.test(item.name)
    if (item.isDirectory() && isModule)
      throw new SettingsError(`${file}:1:1: is a folder: put the file itself there`)
    if (item.isDirectory() || isModule || stem === item.name) continue
    if (/^(?:extra|style)\.css$/i.test(item.name))
      throw new SettingsError(`${file}:1:1: is not read here: its place is templates/assets/`)
    if (known.includes(stem) || others.includes(stem))
      throw new SettingsError(
        `${file}:1:1: is not read: what overrides ours is JavaScript, here ${stem}.js`,
      )
  }
}

/** Declarations belong to a module, and configurations to a tool. */
function listModules(folder: string, own: RegExp): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder).filter(
    (name) => own.test(name) && !/\.d\.m?ts$|\.config\.|^[._]/.test(name),
  )
}
