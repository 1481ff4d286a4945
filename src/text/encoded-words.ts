/** Encoded words of a mail header (RFC 2047) → text: `=?UTF-8?Q?caf=C3=A9?=` → café. */
import { decode, encodingExists } from 'iconv-lite'
import { withoutUnseen } from './unseen.js'

const WORD = /=\?([\w.:-]{2,40})(?:\*[\w-]*)?\?([QB])\?([^?\s]*)\?=/gi
/** Blanks between two encoded words only part them. */
const BETWEEN = /(\?=)\s+(?==\?[\w.:*-]{2,60}\?[QB]\?)/gi

/** Words in an unknown charset stay as they stand. */
export function decodeWords(text: string): string {
  if (!text.includes('=?')) return text
  return text
    .replace(BETWEEN, '$1')
    .replace(WORD, (word, charset: string, encoding: string, content: string) =>
      encodingExists(charset) ? withoutUnseen(decode(bytesOf(content, encoding), charset)) : word,
    )
}

function bytesOf(content: string, encoding: string): Buffer {
  if (encoding.toUpperCase() === 'B') return Buffer.from(content, 'base64')
  const raw = content
    .replaceAll('_', ' ')
    .replace(/=([\da-f]{2})/gi, (_, figures: string) => String.fromCharCode(parseInt(figures, 16)))
  return Buffer.from(raw, 'latin1')
}
