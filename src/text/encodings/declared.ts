/** The beginning of a file of markup → the encoding that it says it is in. */
import type { EncodingName } from '../../record/source-file.js'
import { encodingNamed } from './names.js'

/** Browsers look no further. */
const SAMPLE = 1024
const BEGINS_AS_MARKUP = /^(?:\xef\xbb\xbf)?\s*(?:<[?!a-z]|@charset\b)/i
const BY_NAME = /\.(?:x?html?|xml|rss|atom|svg|css|mht)$/i
const DECLARATIONS = [
  /^\s*<\?xml\s[^>]{0,200}?\bencoding\s*=\s*["']([^"']{1,40})["']/i,
  /<meta\s[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i,
  /^\s*@charset\s+["']([^"']{1,40})["']/i,
]

/** Null where it says nothing, or names no encoding. What an article writes about markup is no declaration. */
export function declaredEncoding(path: string, bytes: Buffer): EncodingName | null {
  const head = bytes.toString('latin1', 0, SAMPLE)
  if (!BEGINS_AS_MARKUP.test(head) && !BY_NAME.test(path)) return null
  for (const pattern of DECLARATIONS) {
    const [, label] = pattern.exec(head) ?? []
    if (label !== undefined) return encodingNamed(label)
  }
  return null
}
