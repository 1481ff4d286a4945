/** A Markdown file → the fields of its front matter and its body. The only module that knows gray-matter. */
import matter from 'gray-matter'
import type { PlacedRemark } from './draft.js'
import { findHeader, type FencedHeader } from './front-matter-fence.js'
import { EMPTY_HEADER, isOversized, readYaml, type Header } from './front-matter-yaml.js'
import { isKnownKey } from './front-matter-keys.js'
import type { HeaderField } from './front-matter-field.js'

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
const engines = {
  yaml: {
    parse: (block: string) => Object.freeze({ header: readYaml(block.slice(1)) }),
    stringify: refuse,
  },
  ...{ js: refused, javascript: refused, coffee: refused, coffeescript: refused, cson: refused },
  ...{ json: refused, toml: refused, yml: refused },
}

/** Reads the header of `text`, whatever is the matter with it; nothing in it is ever evaluated. Never throws. */
export function readFrontMatter(text: string): FrontMatter {
  const fenced = findHeader(text)
  if (!fenced) return NO_FRONT_MATTER
  if (fenced.kind === 'foreign') return showHeader(text, fenced, 'code', 'foreign-front-matter')
  const header = parseHeader(text.slice(fenced.start, fenced.end))
  if (isProse(header, text, fenced))
    return fenced.kind === 'open'
      ? NO_FRONT_MATTER
      : showHeader(text, fenced, 'prose', 'shapeless-front-matter')
  const remarks = header.remarks.map((remark) => ({
    ...remark,
    offset: remark.offset + fenced.start,
  }))
  return {
    fields: header.fields.map((field) => ({ ...field, offset: field.offset + fenced.start })),
    unread: header.unread,
    shown: null,
    bodyStart: fenced.bodyStart,
    remarks:
      fenced.kind === 'open'
        ? [{ rule: 'open-front-matter', words: [], offset: 0 }, ...remarks]
        : remarks,
  }
}

/**
 * Options make gray-matter pass by its cache, which is shared and remembers broken YAML as an empty header; the closing
 * fence with its line end keeps it from stopping at `----`. A text that its own scan would choke on never gets there.
 */
function parseHeader(yaml: string): Header {
  if (isOversized(yaml)) return readYaml(yaml)
  const delimiters: [string, string] = ['---', '---\n']
  const { data } = matter(`---\n${yaml}\n---\n`, { engines, delimiters, language: 'yaml' })
  const header: Header | undefined = data['header']
  return header ?? EMPTY_HEADER
}

/** A text or a list between two rules, or a map of sentences with blank lines in it, is the author's text. */
function isProse(header: Header, text: string, { kind, start, end }: FencedHeader): boolean {
  if (!header.isMap) return true
  if (header.fields.some(({ key }) => isKnownKey(key))) return false
  return (
    kind === 'open' || (header.fields.length > 0 && /^[ \t]*$/m.test(text.slice(start, end - 1)))
  )
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
