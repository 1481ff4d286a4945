/** A file of the content folder ↔ its address within a body. No source can write such an address: its scheme is not allowed. */
import type { Image } from 'mdast'
import type { SourcePath } from '../record/names.js'

const SCHEME = 'content:'

/** `2020/muur.jpg` → `content:2020/muur.jpg` */
export function contentAddress(path: SourcePath): string {
  return SCHEME + path
}

/** The file that `address` stands for; null for every other address. */
export function contentPathOf(address: string): SourcePath | null {
  return address.startsWith(SCHEME) ? (address.slice(SCHEME.length) as SourcePath) : null
}

/** What stands for a picture that cannot be seen. */
export function wordsOfPicture({ alt, title, url }: Image): string {
  return alt || title || url.slice(Math.max(url.lastIndexOf('/'), SCHEME.length - 1) + 1)
}
