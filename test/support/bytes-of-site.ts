/** A folder → everything in it that somebody could look for a word in: names of files, their bytes, what is packed in them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, inflateRawSync } from 'node:zlib'
import { readWordsFile } from '../../src/search/evaluate/read-words.js'
import { listFiles } from './trees.js'

/** Files whose name or bytes match, in the spellings of HTML, of addresses and of JSON; packed ones are opened. */
export function filesWith(folder: string, words: RegExp): readonly string[] {
  return listFiles(folder).filter((path) => {
    const text = openFile(readFileSync(join(folder, path))).toString('utf8')
    return [path, text, text.normalize('NFKD'), plain(text)].some((each) => words.test(each))
  })
}

/** A file of the search index calls a function with its bytes, packed. */
const INDEX_FILE = /^pressmarkFile\("([\w/-]+)","([\w+/=]*)"\)\n$/

/** The bytes of a file; what is packed in it, if it is packed. */
export function openFile(bytes: Buffer): Buffer {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipSync(bytes)
  const [, , packed] = INDEX_FILE.exec(bytes.toString('latin1')) ?? []
  if (packed === undefined) return bytes
  const unpacked = inflateRawSync(Buffer.from(packed, 'base64'))
  return Buffer.concat([unpacked, Buffer.from(`\n${wordsIn(unpacked).join(' ')}`)])
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

/** Words of the index are written as far as they differ from the one before. Empty for files of other kinds. */
function wordsIn(bytes: Buffer): readonly string[] {
  try {
    return readWordsFile(bytes).entries.map(({ word }) => word)
  } catch {
    return []
  }
}
