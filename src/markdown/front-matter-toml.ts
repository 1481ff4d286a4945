/** A header in TOML, as Hugo and Zola write it → its fields, whatever state it is in. */
import { remarkAt } from '../article/remark.js'
import { createRequire } from 'node:module'
import type * as smolToml from 'smol-toml'
import { oneText, type HeaderField } from '../article/fields/header-field.js'
import { readData } from './front-matter-data.js'
import type { Header } from './front-matter-yaml.js'

const load = createRequire(import.meta.url)
let known: typeof smolToml | null = null

/** More than this is no header. */
const LARGEST = 65_536
const LINE = /^[ \t]*([A-Za-z][\w-]*)[ \t]*=[ \t]*(.*)$/gm
/** Brackets within each other, so that no parser runs out of stack. */
const DEEP = /(?:[[{][^[\]{}\n]{0,40}){40}/

/** Broken TOML is read line by line, with a remark. Offsets are in `toml`. Never throws. */
export function readToml(toml: string): Header {
  const parsed =
    toml.length > LARGEST || DEEP.test(toml)
      ? { fault: 'it is too large or too deep' }
      : parse(toml)
  if ('fault' in parsed) return readLines(toml, parsed.fault)
  const fields = Object.entries(parsed.table).map(([key, value]) => {
    return Object.assign({ key, offset: findKey(toml, key) }, readData(value))
  })
  return { fields, unread: '', isMap: true, remarks: [] }
}

function parse(toml: string): { readonly table: object } | { readonly fault: string } {
  known ??= load('smol-toml') as typeof smolToml
  try {
    return { table: known.parse(toml, { integersAsBigInt: true }) }
  } catch (error) {
    const [first] = (error as Error).message.split('\n')
    return { fault: first!.replace(/^Invalid TOML document: /, '').replace(/[.\s]+$/, '') }
  }
}

function readLines(toml: string, fault: string): Header {
  const fields = Array.from(
    toml.matchAll(LINE),
    ({ 1: key = '', 2: text = '', index }): HeaderField => {
      return { key, offset: index, ...oneText(text.trim().replace(/^(["'])(.*)\1$/, '$2')) }
    },
  )
  const unread = toml.replace(LINE, '').trim()
  const remarks = [remarkAt(0, 'broken-front-matter', fault, 'TOML')]
  return { fields, unread, isMap: fields.length > 0, remarks }
}

/** Where the line of `key` begins: at its own name, or at that of its table. */
function findKey(toml: string, key: string): number {
  for (const line of [key, `"${key}"`, `[${key}`, `[[${key}`]) {
    if (toml.startsWith(line)) return 0
    const at = toml.indexOf(`\n${line}`)
    if (at >= 0) return at + 1
  }
  return 0
}
