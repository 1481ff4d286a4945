/** What people and programs call an encoding → the name that Pressmark uses, and what its bytes stand for. */
import iconv from 'iconv-lite'
import type { EncodingName } from '../../record/source-file.js'
import { decodeWindows1252 } from '../windows-1252.js'

/** Names that are written otherwise than the Encoding Standard knows them; it has no code pages of DOS but one. */
const OTHER_NAMES: readonly (readonly [pattern: RegExp, name: (number: string) => EncodingName])[] =
  [
    [
      /^(?:cp|ibm|dos|oem|pc|msdos|ccsid)?(437|737|775|850|852|855|857|858|860|861|862|863|865|869)$/,
      (number) => `ibm${number}`,
    ],
    [/^(?:cp|ibm|dos|oem)?(866)$/, (number) => `ibm${number}`],
    [/^(?:cp|win|windows|ansi)?(125[0-8])$/, (number) => `windows-${number}`],
    [/^(?:iso)?8859(\d{1,2})$/, (number) => `iso-8859-${number}`],
    [/^(?:x?mac(?:os)?roman|mac(?:intosh)?|applemac)$/, () => 'macintosh'],
    [/^(?:x?mac)(?:ce|centraleurope|centraleuro)$/, () => 'x-mac-ce'],
    [/^(?:x?mac)cyrillic$/, () => 'x-mac-cyrillic'],
    [/^(?:ansi)$/, () => 'windows-1252'],
    [/^koi8r?$/, () => 'koi8-r'],
    [/^utf16$/, () => 'utf-16le'],
  ]

/** As `iconv-lite` calls those that it calls otherwise. */
const OF_ICONV: Readonly<Record<string, string>> = {
  macintosh: 'macroman',
  'x-mac-ce': 'maccenteuro',
  'x-mac-cyrillic': 'maccyrillic',
  'iso-8859-8-i': 'iso-8859-8',
}

/** The one encoding of escapes that the Encoding Standard knows, and `iconv-lite` does not. */
const ESCAPED = 'iso-2022-jp'

/**
 * `latin1` → `windows-1252`, `cp850` or `DOS 850` → `ibm850`, `MacRoman` → `macintosh`. Null for a name of nothing that
 * can be read: UTF-7 and UTF-32 are none.
 */
export function encodingNamed(label: string): EncodingName | null {
  const plain = label.toLowerCase().replace(/[\s_-]+/g, '')
  for (const [pattern, nameOf] of OTHER_NAMES) {
    const [found, number = ''] = pattern.exec(plain) ?? []
    if (found !== undefined) return standardNameOf(nameOf(number))
  }
  return standardNameOf(label.trim())
}

/** The name of the Encoding Standard where it has one: what the web calls Latin-1 is Windows-1252. */
function standardNameOf(label: string): EncodingName | null {
  const name = standardName(label) ?? label
  if (/^utf-(?:8|16[bl]e)$/.test(name) || name === ESCAPED) return name
  return isKnown(name) ? name : null
}

function standardName(label: string): string | null {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

function isKnown(name: EncodingName): boolean {
  if (/utf-?(?:7|32)|^(?:hex|base64|binary|ucs-?2)$/i.test(name)) return false
  return iconv.encodingExists(OF_ICONV[name] ?? name)
}

/** Never fails: what the encoding cannot mean becomes U+FFFD, and in Windows-1252 keeps its number. */
export function decodeBytes(encoding: EncodingName, bytes: Buffer): string {
  if (encoding === 'windows-1252') return decodeWindows1252(bytes)
  if (encoding === 'utf-8') return bytes.toString('utf8')
  if (encoding.startsWith('utf-16') || encoding === ESCAPED)
    return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  return iconv.decode(bytes, OF_ICONV[encoding] ?? encoding, { stripBOM: false })
}

const ALL_BYTES = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))
const tables = new Map<EncodingName, readonly string[]>()

/** The 256 characters of an encoding of single bytes. */
export function tableOf(encoding: EncodingName): readonly string[] {
  const known = tables.get(encoding)
  if (known) return known
  const table = [...decodeBytes(encoding, ALL_BYTES)]
  tables.set(encoding, table)
  return table
}
