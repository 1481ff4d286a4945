/** A Markdown file → the fields of its front matter and its body. The only module that knows gray-matter. */
import matter from 'gray-matter'
import { remarkAt, type PlacedRemark } from '../article/remark.js'
import { findHeader, type FencedHeader } from './front-matter-fence.js'
import { isOversized, readYaml, type Header } from './front-matter-yaml.js'
import { isKnownKey, rankKey } from '../article/fields/keys.js'
import { readPlainHeader } from './front-matter-comment.js'
import { readJsonHeader } from './front-matter-json.js'
import { readReaderHeader } from './reader-header.js'
import { readToml } from './front-matter-toml.js'
import type { HeaderField } from '../article/fields/header-field.js'

export interface FrontMatter {
  /** Offsets are in the file's text, here and below. */
  readonly fields: readonly HeaderField[]
  /** Lines between the fences that belong to no field. */
  readonly unread: string
  /** A header that is no front matter: readers see it as it stands. */
  readonly shown: { readonly kind: 'code' | 'prose'; readonly text: string } | null
  readonly bodyStart: number
  readonly remarks: readonly PlacedRemark[]
}

const NO_FRONT_MATTER: FrontMatter = {
  fields: [],
  unread: '',
  shown: null,
  bodyStart: 0,
  remarks: [],
}

/** gray-matter runs JavaScript that a file brings along. Only `---` gets this far, and it finds no engine but ours. */
function refuse(): never {
  throw new Error('Front matter is YAML')
}
const refused = { parse: refuse, stringify: refuse }
export const engines = {
  // What follows the opening dashes on their line, blanks at most, is in the block as well.
  yaml: {
    parse: (block: string) => Object.freeze({ header: readYaml(block.replace(/^[ \t]*\n/, '')) }),
    stringify: refuse,
  },
  js: refused,
  javascript: refused,
  coffee: refused,
  coffeescript: refused,
  cson: refused,
  json: refused,
  toml: refused,
  yml: refused,
}

const UNFENCED = { open: 'open-front-matter', unfenced: 'unfenced-front-matter' } as const

/** Reads the header of `text`, whatever is the matter with it; nothing in it is ever evaluated. Never throws. */
export function readFrontMatter(text: string): FrontMatter {
  const reader = readReaderHeader(text)
  if (reader) return { ...NO_FRONT_MATTER, ...reader }
  const other = readJsonHeader(text)
  if (other && hasKnown(other.header)) return placeHeader(other.header, 0, other.bodyStart)
  const fenced = findHeader(text)
  if (!fenced) return { ...NO_FRONT_MATTER, ...readPlainHeader(text) }
  const { kind, start } = fenced
  if (kind === 'toml' || kind === 'json') {
    const inner = text.slice(start, fenced.end)
    const header = kind === 'toml' ? readToml(inner) : readJsonHeader(inner.trim())?.header
    if (header && hasKnown(header)) return placeHeader(header, start, fenced.bodyStart)
  }
  if (kind !== 'closed' && kind !== 'open' && kind !== 'unfenced')
    return showHeader(text, fenced, 'code', 'foreign-front-matter')
  const { header, bodyStart } = splitHeader(text, fenced)
  if (isProse(header, text, fenced))
    return kind === 'closed'
      ? showHeader(text, fenced, 'prose', 'shapeless-front-matter')
      : NO_FRONT_MATTER
  const unfenced = kind === 'closed' ? [] : [remarkAt(0, UNFENCED[kind])]
  const placed = placeHeader(header, start, bodyStart)
  return { ...placed, remarks: [...unfenced, ...placed.remarks] }
}

/** Offsets of `header` are from `start` of the file. */
function placeHeader(header: Header, start: number, bodyStart: number): FrontMatter {
  return {
    fields: header.fields.map((field) => ({ ...field, offset: field.offset + start })),
    unread: header.unread,
    shown: null,
    bodyStart,
    remarks: header.remarks.map((remark) => ({ ...remark, offset: remark.offset + start })),
  }
}

function hasKnown({ fields }: Header): boolean {
  return fields.some(({ key }) => isKnownKey(key))
}

interface SplitFile {
  readonly header: Header
  readonly bodyStart: number
}

/**
 * Lets gray-matter part header and body, at the very line that closes the fence: by itself it would stop at `----`.
 * Options make it pass by its cache, which is shared and remembers broken YAML as an empty header. A header that its
 * own scan would choke on, or that has no end, never gets there.
 */
function splitHeader(text: string, { kind, start, end, bodyStart }: FencedHeader): SplitFile {
  const yaml = text.slice(start, end)
  if (kind !== 'closed' || isOversized(yaml)) return { header: readYaml(yaml), bodyStart }
  const isLast = bodyStart === text.length && !text.endsWith('\n')
  const whole = isLast ? `${text}\n` : text
  const closing = whole.slice(end, isLast ? whole.length : bodyStart)
  const { data, content } = matter(whole, {
    engines,
    delimiters: ['---', closing],
    language: 'yaml',
  })
  const header: Header | undefined = data['header']
  const rest = isLast ? bodyStart : text.length - content.length
  return { header: header ?? readYaml(yaml), bodyStart: rest }
}

/** A text or a list between two rules, or a map of sentences with blank lines in it, is the author's text. */
function isProse(header: Header, text: string, { kind, start, end }: FencedHeader): boolean {
  if (!header.isMap) return true
  const known = header.fields.filter(({ key }) => isKnownKey(key))
  const isDated = known.some(({ key }) => {
    const name = rankKey(key)?.name
    return name === 'headline' || name === 'date'
  })
  if (known.length > 0) return kind === 'unfenced' && (known.length < 2 || !isDated)
  if (kind !== 'closed') return true
  const lines = text.slice(start, end).split('\n').slice(0, -1)
  if (header.fields.length > 0) return lines.some((line) => line.trim() === '')
  // To YAML a heading is a comment, and so is a key that was commented out.
  return header.unread === '' && lines.some((line) => /^#(?!#*\s*[\w-]+:)/.test(line))
}

function showHeader(
  text: string,
  { start, end, bodyStart }: FencedHeader,
  kind: 'code' | 'prose',
  rule: 'foreign-front-matter' | 'shapeless-front-matter',
): FrontMatter {
  const shown = {
    kind,
    text: text.slice(kind === 'code' ? 0 : start, kind === 'code' ? bodyStart : end).trimEnd(),
  }
  return { ...NO_FRONT_MATTER, shown, bodyStart, remarks: [{ rule, words: [], offset: 0 }] }
}
