/** Lines of keys over the text of a mail, as a service of clippings writes them → the fields of the article that it sends. */
import type { Block } from '../../article/body/settle-blocks.js'
import { findDateInLine } from '../../article/dates/date-in-line.js'
import { parseMoment } from '../../article/dates/written-moment.js'
import { isSwedishHeadline, nameOfKey } from '../../raw/shapes/block-keys.js'
import { hasText, linesOf } from '../../text/block-text.js'
import { singleBlanks } from '../../text/unseen.js'
import { caseless } from '../../text/caseless.js'

export interface KeyField {
  readonly key: string
  readonly text: string
}

export interface KeyLines {
  readonly fields: readonly KeyField[]
  readonly headline: string
  /** What stands before the keys: the name of the service. */
  readonly above: readonly string[]
  readonly blocks: readonly Block[]
}

const MOST_ABOVE = 4
const MOST_BLOCKS = 14
const LONGEST = 400
const LINE = /^(?<key>\p{L}[\p{L}\s()/.’'-]{1,40}?)\s?:\s+(?<value>\S.*)$/u
/** `Verschenen in: De Gouwe van zaterdag 11 januari 2020, blz. 13` */
const APPEARED = caseless(
  /^(?:verschenen|gepubliceerd|gelezen|geknipt|overgenomen|paru|publié|erschienen|veröffentlicht|published|appeared|publicado|aparecido|pubblicato|apparso|publicerad|bragt|trykt|trykket|julkaistu)(?: (?:in|op|uit|dans|le|am|im|en|el|su|il|i|em|on|den))?$/u,
)
const PAGE = caseless(
  /^(?:blz|bladzijde|pagina|pag|page|p|seite|página|sida|side|strona|strana|sivu)\.?$/u,
)
/** Between the name of a paper and its day. */
const OF_DAY =
  /[\s,;(–—-]*(?:\s(?:van|du|del|di|do|of|vom|d\.d\.|dd\.?|den|de|op|on))?[\s,;(–—-]*$/iu

/** As a line has it: the key in its own words, and what stands behind it. */
interface Line {
  readonly own: string
  readonly fields: readonly KeyField[]
}

/** Null where no headline is among the keys, or nothing else that tells of an article. */
export function takeKeyLines(blocks: readonly Block[]): KeyLines | null {
  const at = blocks.slice(0, MOST_ABOVE).findIndex((block) => readBlock(block) !== null)
  if (at === -1) return null
  const lines: Line[] = []
  let end = at
  for (const block of blocks.slice(at, at + MOST_BLOCKS)) {
    const read = readBlock(block)
    if (read === null) break
    lines.push(...read)
    end += 1
  }
  const keys = lines.map(({ own }) => own)
  const fields = lines.flatMap(({ own, fields: told }) =>
    isSwedishHeadline(own, keys) ? told.map(({ text }) => ({ key: 'title', text })) : told,
  )
  const headline = fields.find(({ key }) => key === 'title')?.text ?? ''
  const tells = new Set(fields.map(({ key }) => key))
  const isArticle = tells.has('author') || tells.has('source') || tells.has('date')
  const rest = blocks.slice(end)
  if (headline === '' || !isArticle || !rest.some(hasText)) return null
  return { fields, headline, above: blocks.slice(0, at).flatMap(linesOf), blocks: rest }
}

/** Null where a line of it has no key that is known. */
function readBlock(block: Block): readonly Line[] | null {
  if (block.type !== 'paragraph' && block.type !== 'heading') return null
  const lines = linesOf(block)
  if (lines.length === 0 || !lines[0]?.includes(':')) return null
  const read = lines.map(readLine)
  return read.every((line) => line !== null) ? read : null
}

const FIELDS = {
  headline: 'title',
  authors: 'author',
  sources: 'source',
  date: 'date',
} as const

function readLine(line: string): Line | null {
  if (line.length > LONGEST) return null
  const { key: own = '', value = '' } = LINE.exec(singleBlanks(line).trim())?.groups ?? {}
  const fields = own === '' ? null : readValue(own, value)
  return fields && { own, fields }
}

function readValue(own: string, text: string): readonly KeyField[] | null {
  if (APPEARED.test(own)) return readAppearance(text)
  if (PAGE.test(own)) return [{ key: 'page', text }]
  const name = nameOfKey(own.replace(/\((?:e?n|s|en|r|e|es|in|innen)\)$/i, ''))
  if (name === null || name === 'body' || name === 'envelope' || name === 'time') return null
  if (name === 'date') return parseMoment(text) === null ? null : [{ key: 'date', text }]
  return [{ key: name in FIELDS ? FIELDS[name as keyof typeof FIELDS] : own, text }]
}

/** Null where it names no paper. */
function readAppearance(value: string): readonly KeyField[] | null {
  const found = findDateInLine(value)
  if (!found) return /^\p{Lu}|^['’]/u.test(value) ? [{ key: 'source', text: value }] : null
  const paper = value.slice(0, found.start).replace(OF_DAY, '')
  const page = value.slice(found.end).replace(/^[\s,;)–—-]+/u, '')
  return [
    ...(paper === '' ? [] : [{ key: 'source', text: paper }]),
    { key: 'date', text: value.slice(found.start, found.end) },
    ...(page === '' ? [] : [{ key: 'page', text: page }]),
  ]
}
