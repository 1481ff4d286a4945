/** The bytes of a document that is a ZIP file → its parts in XML, as long as they are no bomb. */
import { inflateRawSync } from 'node:zlib'
import { groupDigits } from '../../report/counts.js'

/** Bytes of all parts that are read, unpacked. The longest book in Word is some ten million. */
const MOST_BYTES = 64 << 20
/** Small files may take less: markup packs to a tenth or a twentieth, what is made to fill the memory to a thousandth. */
const LEAST_BYTES = 12 << 20
const PACKED = 24
/** Parts of a document; a long one has some hundred. */
const MOST_PARTS = 5000
const XML = /\.(?:xml|rels)$/i
/** How a file begins that is locked with a password. https://learn.microsoft.com/openspecs/office_file_formats/ms-cfb */
const COMPOUND = 0xe011cfd0
/** https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.12 and 4.3.16 */
const END = 0x06054b50
const END_LENGTH = 22
const ENTRY = 0x02014b50
const ENTRY_LENGTH = 46
const LOCAL = 0x04034b50
const LOCAL_LENGTH = 30
const LONGEST_COMMENT = 0xffff

export type Parts = ReadonlyMap<string, Uint8Array>

/** Of all parts those that are wanted: pictures and fonts are not. Throws where the file is no whole ZIP file, or too large. */
export function readParts(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean = (name) => XML.test(name),
): Parts {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = listEntries(file).filter(({ name }) => isWanted(name))
  return new Map(unpackAll(file, entries))
}

/** Every part, and what stands between them: names, comments, and whatever else nobody unpacks. */
export interface WholeZip {
  readonly parts: readonly (readonly [name: string, bytes: Uint8Array])[]
  readonly between: readonly Uint8Array[]
}

/** Throws as `readParts` does, and where there is room between the parts for one that the list does not name. */
export function readWholeZip(bytes: Uint8Array): WholeZip {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = listEntries(file)
  const between: Uint8Array[] = []
  let done = 0
  for (const { local, start, packed } of entries
    .map((entry) => ({ ...entry, start: startOf(file, entry) }))
    .toSorted((one, other) => one.local - other.local)) {
    if (local < done || local > done + LONGEST_DESCRIPTOR) throw new Error(UNLISTED)
    between.push(file.subarray(done, start))
    done = start + packed
  }
  if (findDirectory(file).start > done + LONGEST_DESCRIPTOR) throw new Error(UNLISTED)
  between.push(file.subarray(done))
  return { parts: unpackAll(file, entries), between }
}

const UNLISTED = 'it has parts that its list does not name'
/** What may follow a part: its sum and its lengths. APPNOTE.TXT, 4.3.9 */
const LONGEST_DESCRIPTOR = 24

/** Throws where the list is damaged or too long, or the file is locked. */
function listEntries(file: Buffer): readonly Entry[] {
  if (file.length > 4 && file.readUInt32LE(0) === COMPOUND)
    throw new Error('it is locked with a password, or an old Word file under another name')
  const { start, count } = findDirectory(file)
  if (count > MOST_PARTS) throw new Error(`it has more than ${MOST_PARTS} parts`)
  const entries: Entry[] = []
  for (let at = start; entries.length < count;) {
    const entry = readEntry(file, at)
    entries.push(entry)
    at = entry.end
  }
  return entries
}

function unpackAll(
  file: Buffer,
  entries: readonly Entry[],
): readonly (readonly [name: string, bytes: Uint8Array])[] {
  const most = Math.min(MOST_BYTES, LEAST_BYTES + PACKED * file.length)
  let room = most
  return entries.map((entry) => {
    const part = unpack(file, entry, room, most)
    room -= part.length
    return [entry.name, part] as const
  })
}

function findDirectory(file: Buffer): { readonly start: number; readonly count: number } {
  const last = file.length - END_LENGTH
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (file.readUInt32LE(at) === END)
      return { start: file.readUInt32LE(at + 16), count: file.readUInt16LE(at + 10) }
  throw new Error('it is no whole ZIP file')
}

interface Entry {
  readonly name: string
  readonly method: number
  readonly packed: number
  readonly local: number
  /** Where the next one begins. */
  readonly end: number
}

function readEntry(file: Buffer, at: number): Entry {
  if (at + ENTRY_LENGTH > file.length || file.readUInt32LE(at) !== ENTRY)
    throw new Error('the list of its parts is damaged')
  if ((file.readUInt16LE(at + 8) & 1) === 1) throw new Error('it is locked with a password')
  const [nameLength, extra, comment] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset))
  const nameEnd = at + ENTRY_LENGTH + nameLength!
  return {
    name: file.toString('utf8', at + ENTRY_LENGTH, nameEnd).replaceAll('\\', '/'),
    method: file.readUInt16LE(at + 10),
    packed: file.readUInt32LE(at + 20),
    local: file.readUInt32LE(at + 42),
    end: nameEnd + extra! + comment!,
  }
}

/** Where the bytes of a part begin. */
function startOf(file: Buffer, { name, local }: Pick<Entry, 'name' | 'local'>): number {
  if (local + LOCAL_LENGTH > file.length || file.readUInt32LE(local) !== LOCAL)
    throw new Error(`its part ${name} is damaged`)
  return local + LOCAL_LENGTH + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28)
}

function unpack(
  file: Buffer,
  { name, method, packed, local }: Entry,
  room: number,
  most: number,
): Uint8Array {
  const start = startOf(file, { name, local })
  const bytes = file.subarray(start, start + packed)
  if (method === 0 && bytes.length <= room) return bytes
  if (method !== 0 && method !== 8) throw new Error(`its part ${name} is packed in an unknown way`)
  const tooLarge = `it would take more than ${most >> 20} MB when unpacked`
  if (method === 0 || room === 0) throw new Error(tooLarge)
  try {
    return inflateRawSync(bytes, { maxOutputLength: room })
  } catch (error) {
    const isTooLarge = error instanceof RangeError
    throw new Error(isTooLarge ? tooLarge : `its part ${name} is damaged`, { cause: error })
  }
}

/**
 * Counts what a parser would make an object of, so that a small file cannot fill the memory. The answer is how many more
 * the other parts may have, of `most` in all.
 */
export function checkTags(xml: Uint8Array, room: number, most: number): number {
  let left = room
  for (const byte of xml) if (byte === OPENS) left--
  if (left < 0)
    throw new Error(`it is too long (more than ${groupDigits(most)} tags); save it in parts`)
  return left
}

/** Elements within each other; tables in tables of Word are some thirty deep. */
const DEEPEST = 500
/** A field within a field within … Each costs time for all phrases in it. */
const MOST_FIELDS = 200
const SLASH = 0x2f
const [OPENS, CLOSES] = [0x3c, 0x3e]
const NO_ELEMENT: ReadonlySet<number> = new Set([0x21, 0x3f])

/** Parsers take quadratic time for what is nested without end, or never closed. */
export function checkDepth(xml: Uint8Array): void {
  let depth = 0
  let tag = 0
  for (let at = 0; at < xml.length; at++) {
    if (xml[at] === OPENS) {
      tag = xml[at + 1] ?? 0
      if (tag === SLASH) depth--
      else if (!NO_ELEMENT.has(tag)) depth++
      if (depth > DEEPEST) throw new Error(`its elements are nested more than ${DEEPEST} deep`)
    } else if (xml[at] === CLOSES && xml[at - 1] === SLASH && tag !== SLASH) depth--
  }
}

export function checkFields(xml: string): void {
  let open = 0
  for (const [, kind] of xml.matchAll(/w:fldCharType\s*=\s*["'](begin|end)["']/g)) {
    open += kind === 'begin' ? 1 : -1
    if (open > MOST_FIELDS)
      throw new Error(`it has more than ${MOST_FIELDS} fields that do not end`)
  }
}
