/** A file of the content folder ↔ its address within a body, in a scheme that no source can write. */
import type { Image, Link, Text } from 'mdast'
import { type SourcePath, sourcePath } from '../../record/strings.js'

const SCHEME = 'content:'

/** `2020/muur.jpg` → `content:2020/muur.jpg` */
export function contentAddress(path: SourcePath): string {
  return SCHEME + path
}

/** The file that `address` stands for; null for every other address. */
export function contentPathOf(address: string): SourcePath | null {
  return address.startsWith(SCHEME) ? sourcePath(address.slice(SCHEME.length)) : null
}

/** A picture in a word or a few: its alternative text, else its caption, else the name of its file. */
export function nameOfPicture({ alt, title, url }: Image): string {
  return alt || title || url.slice(Math.max(url.lastIndexOf('/'), SCHEME.length - 1) + 1)
}

/** What stands for a picture that cannot be seen: `Een gat – De eerste doorgang` */
export function wordsOfPicture(picture: Image): string {
  return withCaption(nameOfPicture(picture), picture.title ?? null)
}

/** Words of a picture, and `title`, its caption, which a reader gets to see only where the picture is shown. */
export function withCaption(words: string, title: string | null): string {
  if (!title || title === words) return words
  return `${words} – ${title}`
}

/** What follows the words of a link that leads nowhere, so that its title is not lost; none without a title. */
export function titleBehind({ title }: Pick<Link, 'title'>): readonly Text[] {
  return title ? [{ type: 'text', value: ` (${title})` }] : []
}
