/** The picture that a setting names → the logo: a file to copy, and its size. */
import { SVG } from 'image-size/types/svg'
import type { Asset } from '../../record/asset.js'
import { sha256Of } from '../../record/digest.js'
import type { FoundMedia, MediaFile, PictureSize } from '../../record/media.js'
import type { LogoSetting } from '../../record/settings.js'
import type { Logo } from '../../record/site.js'
import { siteFile, type SourcePath } from '../../record/strings.js'
import { readRegular } from '../files/read-regular.js'
import { pathFinder } from '../media/find-path.js'
import { SettingsError } from '../settings/own-text.js'
import { placeInSettings } from '../settings/places.js'
import { findLiveDrawing } from './check-drawing.js'

export interface ReadLogo {
  readonly logo: Logo
  /** A drawing, which is copied as it is. */
  readonly asset: Asset | null
  /** A photograph or an image, which is copied as the pictures of articles are. */
  readonly media: MediaFile | null
}

/** `title` stands for words that the setting lacks. Throws `SettingsError`. */
export function readLogo(
  content: string,
  { file, alt }: LogoSetting,
  title: string,
  findMedia: (path: SourcePath) => FoundMedia,
): ReadLogo {
  const fault = (message: string): SettingsError =>
    new SettingsError(`${placeInSettings(content, ['logo'])}: “logo”: ${file} ${message}`)
  const words = alt ?? title
  if (/\.svg$/i.test(file)) {
    const { asset, size } = readDrawing(content, file, fault)
    return { logo: { output: asset.path, ...size, alt: words }, asset, media: null }
  }
  const found = findMedia(file)
  if (found.kind !== 'file') throw fault(describe(found))
  const { output, picture } = found.file
  if (!picture) throw fault('is not a picture')
  if (isCutOff(content, file)) throw fault('is damaged: it ends too early')
  return { logo: { output, ...picture, alt: words }, asset: null, media: found.file }
}

/** A PNG says where it ends; a browser shows nothing, or half, of one that does not. */
function isCutOff(content: string, file: SourcePath): boolean {
  const found = /\.png$/i.test(file) ? pathFinder(content)(file) : null
  return found?.kind === 'path' && !readRegular(found.place).includes('IEND')
}

function describe(found: Exclude<FoundMedia, { readonly kind: 'file' }>): string {
  if (found.kind !== 'missing') return found.cause
  const similar = found.similar === null ? '' : `, but there is ${found.similar}`
  return `is not in the content folder${similar}`
}

interface Drawing {
  readonly asset: Asset
  readonly size: PictureSize
}

function readDrawing(
  content: string,
  file: SourcePath,
  fault: (message: string) => SettingsError,
): Drawing {
  const found = pathFinder(content)(file)
  if (found.kind !== 'path') throw fault(describe(found))
  const bytes = readRegular(found.place)
  const text = bytes.toString('utf8')
  const live = findLiveDrawing(text)
  if (live !== null) throw fault(`${live}: save it as a plain drawing`)
  const size = sizeOf(bytes)
  if (!size) throw fault('does not say how large it is: it needs a viewBox')
  const digest = sha256Of(bytes).slice(0, 10)
  const asset = {
    file,
    content: new Uint8Array(bytes),
    path: siteFile(`assets/logo.${digest}.svg`),
  }
  return { asset, size }
}

function sizeOf(bytes: Buffer): PictureSize | null {
  try {
    const { width, height } = SVG.calculate(new Uint8Array(bytes))
    return width > 0 && height > 0 ? { width: Math.round(width), height: Math.round(height) } : null
  } catch {
    return null
  }
}
