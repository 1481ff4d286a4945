/** Pictures and attachments: files of the content folder that an article shows or links to. */
import type { Position } from './diagnostic.js'
import type { OutputPath, Sha256, SourcePath } from './strings.js'

/** Where an article shows a picture or links to a file, before it is known whether the file is there. */
export interface MediaReference extends Position {
  readonly path: SourcePath
  readonly use: 'picture' | 'attachment'
}

/** A file that may be published. */
export interface MediaFile {
  readonly path: SourcePath
  /** Its place on the site, made of its content and its name: `media/0123456789abcdef-muur.jpg`. */
  readonly output: OutputPath
  /** Of the bytes that are published. */
  readonly sha256: Sha256
  /** Bytes that are published. */
  readonly size: number
  /** Whether it is published without what a camera or a program noted in it. */
  readonly isCleaned: boolean
  /** `image/jpeg` */
  readonly mediaType: string
  /** In pixels, as a browser shows it; null for a file that is not a picture. */
  readonly picture: PictureSize | null
}

export interface PictureSize {
  readonly width: number
  readonly height: number
}

/** What a picture says of itself, in its IPTC and XMP blocks. */
export interface PictureWords {
  readonly alt: string | null
  readonly caption: string | null
  readonly credit: string | null
}

export function mapWords(
  { alt, caption, credit }: PictureWords,
  change: (text: string) => string,
): PictureWords {
  const changed = (text: string | null): string | null => text && change(text)
  return { alt: changed(alt), caption: changed(caption), credit: changed(credit) }
}

export const NO_WORDS: PictureWords = { alt: null, caption: null, credit: null }

/** What lies at a path: a file to publish, or the reason why there is none. Causes follow “it”: `is a link`. */
export type FoundMedia =
  | { readonly kind: 'file'; readonly file: MediaFile; readonly words: PictureWords }
  /** `similar` differs from what was asked for in capitals only. */
  | { readonly kind: 'missing'; readonly similar: SourcePath | null }
  /** Not a file that lies in the content folder, or one that cannot be read. */
  | { readonly kind: 'refused'; readonly cause: string }
  /** A file of another kind than those that are published. */
  | { readonly kind: 'unfit'; readonly cause: string }

/** The picture that an article opens with. */
export interface Picture {
  readonly path: SourcePath
  /** What is to be seen, for those who cannot see it; empty where the source does not say. */
  readonly alt: string
  readonly caption: string | null
  readonly credit: string | null
}
