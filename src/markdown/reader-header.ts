/** What a reader of web pages writes over the Markdown that it made of one → the fields of the page. */
import { oneText, type HeaderField } from '../article/fields/header-field.js'

export interface ReaderHeader {
  readonly fields: readonly HeaderField[]
  readonly bodyStart: number
}

const HEADER =
  /^\s{0,20}Title: [^\n]{0,500}\n\s{0,20}URL Source: https?:\/\/\S{1,2000}\n(?:\s{0,20}(?:Published Time|Warning|Number of Pages): [^\n]{0,500}\n){0,4}\s{0,20}Markdown Content:[^\S\n]{0,20}\n/
const LINE = /^(Title|URL Source|Published Time): ([^\n]*)/gm
const KEYS: Readonly<Record<string, string>> = {
  Title: 'title',
  'URL Source': 'url',
  'Published Time': 'date',
}

/** `Title: …`, `URL Source: …`, `Published Time: …`, `Markdown Content:`, with blank lines between; null for any other text. */
export function readReaderHeader(text: string): ReaderHeader | null {
  const [header] = HEADER.exec(text) ?? []
  if (header === undefined) return null
  const fields = Array.from(header.matchAll(LINE), ({ 1: name = '', 2: value = '', index }) => {
    return { key: KEYS[name] ?? name, offset: index, ...oneText(value.trim()) }
  })
  return { fields, bodyStart: header.length }
}
