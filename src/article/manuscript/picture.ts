/** What the keys of a manuscript say about a picture → the picture that an article opens with. */
import type { Picture } from '../../record/media.js'
import { remarkAt, type PlacedRemark } from '../remark.js'
import { isRemote, safeAddress } from '../fields/address.js'
import type { NamedFile } from '../body/settle-context.js'
import { findFileAddress } from '../body/file-address.js'
import type { HeaderField } from '../fields/header-field.js'
import type { HeaderFieldName, SortedFields } from '../fields/keys.js'
import { plainText } from '../fields/plain-text.js'

export interface SettledPicture {
  readonly picture: Picture | null
  readonly field: HeaderField | null
  readonly files: readonly NamedFile[]
  /** Keys of which something is left that the picture has no place for. */
  readonly unused: readonly HeaderField[]
  readonly remarks: readonly PlacedRemark[]
}

type Known = SortedFields['known']

const DETAILS = ['imageAlt', 'imageCaption', 'imageCredit'] as const
/** Keys below `image:` for its path, the one that counts first; then those for what is said about it. */
const PATHS = ['src', 'path', 'file', 'url', 'image']
const TEXTS: ReadonlySet<string> = new Set(['alt', 'caption', 'credit'])

/** `image: muur.jpg`, or a map of it; what keys of their own say (`image_alt`) overrides the map. */
export function settlePicture(known: Known, folder: string): SettledPicture {
  const [field] = known.get('image') ?? []
  const details = DETAILS.flatMap((name) => known.get(name)?.[0] ?? [])
  if (!field) return { ...NONE, unused: details }
  const { offset } = field
  const address = addressOf(field)
  const isOwn = address !== '' && safeAddress(address) !== null && !isRemote(address)
  const path = isOwn ? findFileAddress(address, folder) : null
  if (path === null) {
    const words = (address || plainText(field.text ?? '')).slice(0, 60).toWellFormed()
    const elsewhere = remarkAt(offset, 'picture-elsewhere', words)
    return { ...NONE, unused: [field, ...details], remarks: [elsewhere] }
  }
  const picture = describePicture(path, field, known)
  const silent: PlacedRemark = { rule: 'no-alt', words: [path, ''], offset }
  return {
    picture,
    field,
    files: [{ path, use: 'picture', offset }],
    unused: isUsedUp(field) ? [] : [field],
    remarks: picture.alt === '' ? [silent] : [],
  }
}

const NONE: SettledPicture = { picture: null, field: null, files: [], unused: [], remarks: [] }

/** The first of a list; in a map, the value of the key that holds the path. */
function addressOf({ items, parts, isNested }: HeaderField): string {
  if (!isNested) return plainText(items[0] ?? '')
  return plainText(PATHS.map((name) => parts.get(name)).find((text) => text) ?? '')
}

function describePicture(path: Picture['path'], { parts }: HeaderField, known: Known): Picture {
  const textOf = (name: HeaderFieldName, part: string): string =>
    plainText(known.get(name)?.[0]?.text ?? parts.get(part) ?? '')
  return {
    path,
    alt: textOf('imageAlt', 'alt'),
    caption: textOf('imageCaption', 'caption') || null,
    credit: textOf('imageCredit', 'credit') || null,
  }
}

function isUsedUp({ items, parts, isNested }: HeaderField): boolean {
  if (!isNested) return items.length === 1
  const names = [...parts.keys()]
  const paths = names.filter((name) => PATHS.includes(name))
  return paths.length === 1 && names.every((name) => paths.includes(name) || TEXTS.has(name))
}
