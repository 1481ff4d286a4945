/** A file that begins with an object of JSON, as Hugo and Hexo write headers → its fields and where the text begins. */
import { readData } from './front-matter-data.js'
import type { Header } from './front-matter-yaml.js'

export interface JsonHeader {
  readonly header: Header
  readonly bodyStart: number
}

/** More than this is no header, and what nests deeper is none either. */
const LARGEST = 65_536
const DEEPEST = 40
const OBJECT = /^\{\s*"/
/** Hexo leaves the braces out and ends in semicolons. */
const BARE = /^(?:;;;[ \t]*\n)?\s*("[^]*?)\n;;;[ \t]*(?:\n|$)/

/** Null for a text that begins with anything else, or with JSON that cannot be read. */
export function readJsonHeader(text: string): JsonHeader | null {
  const start = text.slice(0, LARGEST)
  if (OBJECT.test(start)) {
    const end = endOfObject(start)
    return end === null ? null : parse(text.slice(0, end), 0, end)
  }
  const bare = /^(?:;;;|")/.test(start) ? BARE.exec(start) : null
  if (!bare) return null
  return parse(
    `{${bare[1]!.trimEnd().replace(/,$/, '')}}`,
    bare[0].indexOf('"') - 1,
    bare[0].length,
  )
}

/** Behind the brace that closes the first one. */
function endOfObject(text: string): number | null {
  let depth = 0
  let isQuoted = false
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (isQuoted && character === '\\') at += 1
    else if (character === '"') isQuoted = !isQuoted
    else if (!isQuoted && /[[{]/.test(character)) depth += 1
    else if (!isQuoted && /[\]}]/.test(character)) depth -= 1
    if (depth > DEEPEST) return null
    if (depth === 0) return at + 1
  }
  return null
}

/** `json` begins with a brace, and stands `distance` behind the start of the file. */
function parse(json: string, distance: number, bodyStart: number): JsonHeader | null {
  try {
    const table = JSON.parse(json) as object
    const fields = Object.entries(table).map(([key, value]) => {
      const offset = Math.max(0, json.indexOf(JSON.stringify(key)) + distance)
      return Object.assign({ key, offset }, readData(value))
    })
    return { header: { fields, unread: '', isMap: true, remarks: [] }, bodyStart }
  } catch {
    return null
  }
}
