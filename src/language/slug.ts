/** A headline or a name in any script → its part of a URL. */
import anyAscii from 'any-ascii'
import { type Slug, slugText } from '../record/strings.js'

/** Bytes that a slug has at most. */
export const LONGEST_SLUG = 80
const PLAIN = /^[\x20-\x7e]*$/

/**
 * Transliterates `text` to `[a-z0-9-]`, at most 80 bytes, cut at a word where that leaves at least half.
 * Text without any letter or figure gives `item`: a slug is never empty.
 */
export function slugOf(text: string): Slug {
  const ascii = PLAIN.test(text) ? text : anyAscii(text.normalize('NFC'))
  const slug = ascii
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return slugText(slug === '' ? 'item' : cutAtWord(slug, LONGEST_SLUG))
}

/** Cuts a slug to at most `length` bytes, before a word if one begins in the last half. */
export function cutAtWord(slug: string, length: number): string {
  if (slug.length <= length) return slug
  const hyphen = slug.lastIndexOf('-', length)
  return hyphen > length / 2 ? slug.slice(0, hyphen) : slug.slice(0, length).replace(/-$/, '')
}
