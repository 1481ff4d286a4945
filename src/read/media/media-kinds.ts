/** The first bytes of a file and its name → the kind of picture or attachment that it is. */
import { GIF } from 'image-size/types/gif'
import { HEIF } from 'image-size/types/heif'
import { JPG } from 'image-size/types/jpg'
import { PNG } from 'image-size/types/png'
import { WEBP } from 'image-size/types/webp'
import type { PictureSize } from '../../record/media.js'

/** A kind of file that may be published: nothing that runs when it is opened. */
export interface MediaKind {
  /** The extension of the published file. */
  readonly extension: string
  readonly mediaType: string
}

/** At an offset, one of these texts of one byte a character. */
type Mark = readonly [offset: number, ...texts: readonly string[]]

interface KnownKind extends MediaKind {
  readonly marks: readonly Mark[]
}

function kind(extension: string, mediaType: string, ...marks: readonly Mark[]): KnownKind {
  return { extension, mediaType, marks }
}

const ZIP: Mark = [0, 'PK\x03\x04']
const MPEG4: Mark = [4, 'ftyp']

const PICTURES: readonly KnownKind[] = [
  kind('png', 'image/png', [0, '\x89PNG\r\n\x1a\n']),
  kind('jpg', 'image/jpeg', [0, '\xff\xd8\xff']),
  kind('gif', 'image/gif', [0, 'GIF87a', 'GIF89a']),
  kind('webp', 'image/webp', [0, 'RIFF'], [8, 'WEBPVP8']),
  kind('avif', 'image/avif', [4, 'ftypavif', 'ftypavis']),
]

const ATTACHMENTS: ReadonlyMap<string, KnownKind> = new Map(
  [
    kind('pdf', 'application/pdf', [0, '%PDF-']),
    kind('csv', 'text/csv'),
    kind('odt', 'application/vnd.oasis.opendocument.text', ZIP, [
      30,
      'mimetypeapplication/vnd.oasis.opendocument.text',
    ]),
    kind('ods', 'application/vnd.oasis.opendocument.spreadsheet', ZIP, [
      30,
      'mimetypeapplication/vnd.oasis.opendocument.spreadsheet',
    ]),
    kind('docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', ZIP),
    kind('xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ZIP),
    kind('pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation', ZIP),
    kind('epub', 'application/epub+zip', ZIP, [30, 'mimetypeapplication/epub+zip']),
    kind('zip', 'application/zip', [0, 'PK\x03\x04', 'PK\x05\x06']),
    kind('mp3', 'audio/mpeg', [0, 'ID3', '\xff\xfb', '\xff\xfa', '\xff\xf3', '\xff\xf2']),
    kind('m4a', 'audio/mp4', MPEG4),
    kind('mp4', 'video/mp4', MPEG4),
    kind('ogg', 'audio/ogg', [0, 'OggS']),
    kind('wav', 'audio/wav', [0, 'RIFF'], [8, 'WAVE']),
    kind('webm', 'video/webm', [0, '\x1a\x45\xdf\xa3']),
  ].map((each) => [each.extension, each]),
)

/** A picture is known by its content alone, whatever it is called. */
export function pictureKindOf(head: Buffer): MediaKind | null {
  return PICTURES.find((each) => hasMarks(head, each)) ?? null
}

/** An attachment by its name, and by its content where that can be told. Null for everything else. */
export function attachmentKindOf(head: Buffer, name: string): MediaKind | null {
  const known = ATTACHMENTS.get(/\.([a-z\d]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '')
  if (!known || !hasMarks(head, known)) return null
  return known.extension !== 'csv' || isTable(head) ? known : null
}

function hasMarks(head: Buffer, { marks }: KnownKind): boolean {
  return marks.every(([offset, ...texts]) =>
    texts.some((text) => head.toString('latin1', offset, offset + text.length) === text),
  )
}

/** Text, and not the text of a page. */
function isTable(head: Buffer): boolean {
  return !head.includes(0) && !/^\s*</.test(head.toString('latin1', 0, 256).replace(/^ï»¿/, ''))
}

/** No other reader of the package is ever used. */
const READERS = { png: PNG, jpg: JPG, gif: GIF, webp: WEBP, avif: HEIF }

/** The boxes of an AVIF are searched over and over: so many bytes hold them, and cost no time. */
const LONGEST_BOXES = 1 << 16

/** Turned by a quarter: https://www.cipa.jp/std/documents/e/DC-008-Translation-2019-E.pdf, 4.6.4 */
const QUARTER_TURNED = 5

/** `extension` is that of the picture's kind. Null where the header is broken or cut off. */
export function pictureSizeOf(head: Buffer, extension: string): PictureSize | null {
  const reader = READERS[extension as keyof typeof READERS]
  // The package looks at whole buffers, so that a stretch of a longer one would not do.
  const bytes = new Uint8Array(extension === 'avif' ? head.subarray(0, LONGEST_BOXES) : head)
  try {
    const { width, height, orientation = 1 } = reader.calculate(bytes)
    if (!(width > 0 && height > 0)) return null
    return orientation >= QUARTER_TURNED ? { width: height, height: width } : { width, height }
  } catch {
    return null
  }
}
