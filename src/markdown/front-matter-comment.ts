/** Keys in comments, behind points or percent signs, or below a title → a header, and where the text begins. */
import { rankKey } from '../article/fields/keys.js'
import { oneText, type HeaderField } from '../article/fields/header-field.js'
import { parseMarkdownBody } from './body.js'
import { textOf } from '../text/block-text.js'

export interface PlainHeader {
  readonly fields: readonly HeaderField[]
  readonly bodyStart: number
}

/** Longer comments are text. */
const LARGEST = 16_384
const BLANK = /(?:[ \t]*(?:\n|$))*/y
/** `title: …`, `.. title: …`, `**Date:** …`; the key may have words. */
const KEY =
  /^(?:\.\. )?(?:\*\*)?(@?\p{L}[\p{L}\d _:-]{0,40}?)(?:\(\p{L}{1,5}\))?(?:\*\*)?:(?:\*\*)?(?:[ \t]+(.*))?$/u

/** Null where a text has no such header; `text` is that of the file. */
export function readPlainHeader(text: string): PlainHeader | null {
  const [first] = text
  if (first === '<') return readComments(text, '<!--', '-->')
  if (first === '/') return readComments(text, '/*', '*/')
  if (first === '.') return readPoints(text)
  if (text.startsWith('#+')) return readOrg(text)
  if (first === '%') return readPercents(text)
  return readBelowTitle(text) ?? readColons(text)
}

/** One comment after the other, each of keys and nothing else. */
function readComments(text: string, opening: string, closing: string): PlainHeader | null {
  const fields: HeaderField[] = []
  let at = 0
  while (text.startsWith(opening, at)) {
    const start = at + opening.length
    const end = text.slice(start, start + LARGEST).indexOf(closing)
    const found = end < 0 ? null : readLines(text.slice(start, start + end), start)
    if (!found) break
    fields.push(...found)
    at = skipBlank(text, start + end + closing.length)
  }
  return isHeader(fields) ? { fields, bodyStart: at } : null
}

/** Nikola's lines without a comment around them, up to a blank one. */
function readPoints(text: string): PlainHeader | null {
  const end = endOfBlock(text, 0)
  const block = text.slice(0, end)
  const isAll = block.split('\n').every((line) => line.startsWith('.. '))
  const fields = isAll ? readLines(block, 0) : null
  return fields && isHeader(fields) ? { fields, bodyStart: skipBlank(text, end) } : null
}

/** `#+TITLE: …`, as Emacs has it, up to a line of another kind. */
function readOrg(text: string): PlainHeader | null {
  const [block = ''] = /^(?:#\+\w+:[^\n]*(?:\n|$)){1,40}/.exec(text.slice(0, LARGEST)) ?? []
  const fields = readLines(block.replace(/^#\+/gm, '  '), 0, unbracket)
  return fields && isHeader(fields) ? { fields, bodyStart: skipBlank(text, block.length) } : null
}

/** `<2014-05-03 Sat>` */
function unbracket(value: string): string {
  return (
    /^[<[](\d{4}-\d\d-\d\d)(?: \p{L}+\.?)?( \d\d?:\d\d)?[>\]]$/u.exec(value)?.slice(1).join('') ??
    value
  )
}

/** `author:: …`, `published:: …`: properties of Logseq and Obsidian over a heading or a text. */
function readColons(text: string): PlainHeader | null {
  const [block = ''] =
    /^(?:\p{L}[\p{L}\d _-]{0,40}::(?:[ \t][^\n]*)?(?:\n|$)){2,40}/u.exec(text.slice(0, LARGEST)) ??
    []
  const fields = block === '' ? null : readLines(block, 0)
  const known = fields?.some(({ key, text: value }) => value !== null && rankKey(key) !== null)
  return fields && known ? { fields, bodyStart: skipBlank(text, block.length) } : null
}

/** Pandoc's title block: title, authors, date. */
function readPercents(text: string): PlainHeader | null {
  const [block = '', title = '', authors = '', date = ''] =
    /^%[ \t]+(\S.*)\n%[ \t]*(.*)\n(?:%[ \t]*(.*)\n)?(?=[ \t]*\n|$)/.exec(text.slice(0, LARGEST)) ??
    []
  if (block === '') return null
  const [second, third] = [block.indexOf('\n') + 1, block.lastIndexOf('\n', block.length - 2) + 1]
  const fields = [
    { key: 'title', offset: 0, ...oneText(title.trim()) },
    { key: 'author', offset: second, ...oneText(authors.trim()) },
    { key: 'date', offset: third, ...oneText(date.trim()) },
  ]
  return { fields, bodyStart: skipBlank(text, block.length) }
}

/** `# Title`, a blank line, and lines of keys: a page saved from Notion. */
function readBelowTitle(text: string): PlainHeader | null {
  const [above, hashed, underlined] =
    /^(?:#[ \t]+(\S.*)|(\S.*)\n={3,}[ \t]*)\n(?:[ \t]*\n)+/.exec(text.slice(0, LARGEST)) ?? []
  if (above === undefined) return null
  const end = endOfBlock(text, above.length)
  const fields = readLines(text.slice(above.length, end), above.length)
  if (!fields || !isHeader(fields)) return null
  const [heading] = parseMarkdownBody((hashed ?? underlined!).replace(/[ \t]#+[ \t]*$/, '')).blocks
  const title = { key: 'title', offset: 0, ...oneText(heading ? textOf(heading) : '') }
  return { fields: [title, ...fields], bodyStart: skipBlank(text, end) }
}

/** An item of a list, a quotation, a row of a table of two columns → the line without what makes it one. */
function plainLine(line: string): string {
  if (line.startsWith('|')) {
    const [, key = '', value = ''] = /^\|([^|]*)\|([^|]*)\|?$/.exec(line) ?? []
    return /^[-:\s]*$/.test(key) ? '' : `${key.replace(/[*:_]+/g, ' ').trim()}: ${value.trim()}`
  }
  return line.replace(/^(?:[-*+>]\s+)/, '')
}

/** Null where a line is none of a key. Keys without a value are left out. */
function readLines(block: string, start: number, plain = unquote): readonly HeaderField[] | null {
  const fields: HeaderField[] = []
  let offset = start
  for (const line of block.split('\n')) {
    const told = plainLine(line.trim())
    const [, key = '', value = ''] = KEY.exec(told) ?? []
    if (key === '' && told !== '') return null
    if (key !== '') fields.push({ key: key.trim(), offset, ...oneText(plain(value.trim())) })
    offset += line.length + 1
  }
  return fields
}

/** Two keys that an article has, a date among them or a title: a single one may be a sentence. */
function isHeader(fields: readonly HeaderField[]): boolean {
  const names = fields.filter(({ text }) => text !== null).map(({ key }) => rankKey(key)?.name)
  const known = names.filter((name) => name !== undefined)
  return known.length >= 2 && known.some((name) => name === 'headline' || name === 'date')
}

function unquote(value: string): string {
  return /^(["'])(.*)\1$/.exec(value)?.[2] ?? value
}

function endOfBlock(text: string, start: number): number {
  const gap = /\n[ \t]*(?:\n|$)/g
  gap.lastIndex = start
  return gap.exec(text)?.index ?? text.length
}

function skipBlank(text: string, at: number): number {
  BLANK.lastIndex = at
  BLANK.exec(text)
  return BLANK.lastIndex
}
