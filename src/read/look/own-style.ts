/** Our style sheet, and what the archive says of colours, logo and style → the one sheet that pages load. */
import { dirname, join, normalize, relative } from 'node:path'
import { isFile } from '../files/files.js'
import { compactAsset } from '../files/compact-asset.js'
import { SettingsError } from '../settings/own-text.js'
import type { AccentColours } from '../../record/settings.js'
import { mixColours, PAPER } from './colour.js'

/** A sheet of the archive's own, as it lies on disk. */
export interface OwnSheet {
  readonly file: string
  readonly text: string
}

/** A sheet without its comments, in which `url()` names files by the place that they have on the site. */
export interface PlacedSheet {
  readonly text: string
}

/** How much of a step of heat is accent; the last is all of it. Text on the others stays readable, which a test holds. */
const HEATS = [0.1, 0.22, 0.34, 1] as const

/** Not for print, which has colours of its own. */
export function accentRules({ light, dark }: AccentColours): string {
  return `@media screen{:root{${varsOf(light, 'light')}}}@media screen and (prefers-color-scheme:dark){:root{${varsOf(dark, 'dark')}}}`
}

function varsOf(accent: string, side: keyof typeof PAPER): string {
  const paper = PAPER[side]
  const heats = HEATS.map(
    (share, index) => `--heat-${index + 1}:${mixColours(accent, paper, share)}`,
  )
  return [`--accent:${accent}`, ...heats, `--on-4:${paper}`].join(';')
}

/** As high as two lines of the menu, and never wider than a small screen. */
export const LOGO_RULES =
  'header.site .logo{display:block;width:auto;height:3rem;max-width:100%;object-fit:contain}'

const ADDRESS = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]+))\s*\)/gi
/** What a sheet may bring: fonts, and pictures that cannot run anything. */
const KINDS = /\.(?:woff2?|ttf|otf|png|jpe?g|gif|webp|avif|svg)$/i

/** `placeOf` is given each file that the sheet names, and gives its name beside the sheet. Throws `SettingsError`. */
export function placeAddresses(
  { file, text }: OwnSheet,
  placeOf: (file: string) => string,
): PlacedSheet {
  const fault = (words: string, message: string): SettingsError =>
    new SettingsError(`${file}:${positionOf(text, words)}: ${message}`)
  const compact = compactAsset(file, text)
  const imported = /@import\b/i.exec(compact)
  if (imported)
    throw fault(imported[0], '@import is not read: put the rules of the other file into this one')
  const loose = findLoose(compact)
  if (loose !== null)
    throw fault(loose, `an address must stand in url(…), such as image-set(url("plate.png") 2x)`)
  const placed = compact.replace(ADDRESS, (whole, ...groups: readonly (string | undefined)[]) => {
    const address = groups.slice(0, 3).find((each) => each !== undefined) ?? ''
    if (/^(?:data:|#)/i.test(address)) return whole
    const [path = '', end = ''] = address.split(/(?=[?#])(.*)/s)
    const folder = dirname(file)
    const target = join(folder, path)
    if (/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(address))
      throw fault(
        address,
        `“${address}” is elsewhere, and pages load nothing from there: put the file beside this one`,
      )
    if (relative(folder, target).startsWith('..'))
      throw fault(address, `“${path}” leads out of the folder of this file`)
    if (!KINDS.test(path))
      throw fault(address, `“${path}” is neither a font (woff2, woff, ttf, otf) nor a picture`)
    if (!isFile(target))
      throw fault(address, `there is no file “${normalize(path)}” beside this one`)
    return `url("${placeOf(target)}${end}")`
  })
  return { text: placed }
}

const SETS = /((?:-webkit-)?image-set\()([^;{}]*)/gi

/** Addresses that stand in quotation marks alone, which only some browsers know: `image-set("a.png" 1x)`, `src("a.png")`. */
function findLoose(sheet: string): string | null {
  const [alone] = /(?<![\w-])src\((?=\s*["'])/i.exec(sheet) ?? []
  if (alone !== undefined) return alone
  for (const [, start = '', inside = ''] of sheet.matchAll(SETS))
    if (/["']/.test(inside.replace(/(?:url|type)\([^)]*\)/gi, ''))) return start
  return null
}

function positionOf(text: string, words: string): string {
  const before = text.slice(0, Math.max(0, text.indexOf(words))).split('\n')
  return `${before.length}:${before.at(-1)!.length + 1}`
}
