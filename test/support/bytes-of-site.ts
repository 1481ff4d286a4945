/** A folder → everything in it that somebody could look for a word in: names of files, their bytes, what is packed in them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { listFiles } from './trees.js'

/** Files whose name or bytes match, in the spellings of HTML, of addresses and of JSON; packed ones are opened. */
export function filesWith(folder: string, words: RegExp): readonly string[] {
  return listFiles(folder).filter((path) => {
    const bytes = readFileSync(join(folder, path))
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
    const text = (isPacked ? gunzipSync(bytes) : bytes).toString('utf8')
    return [path, text, text.normalize('NFKD'), plain(text)].some((each) => words.test(each))
  })
}

/** Without what has no width, and with signs in place of what stands for them. */
function plain(text: string): string {
  return text
    .replace(/&#x([\da-f]+);|&#(\d+);/gi, (_, hex: string | undefined, figures: string) =>
      String.fromCodePoint(Number.parseInt(hex ?? figures, hex === undefined ? 10 : 16) || 0xfffd),
    )
    .replace(/\\u([\da-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/(?:%[\da-f]{2})+/gi, decode)
    .replace(/<[^<>]*>|&(?:shy|zwj|zwnj);|\p{Default_Ignorable_Code_Point}/gu, '')
}

function decode(written: string): string {
  try {
    return decodeURIComponent(written)
  } catch {
    return written
  }
}
