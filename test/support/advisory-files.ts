/** An id and a text → the files of an article of any format, as advisories need them. */
import { markdownArticle } from './articles.js'
import { pdfOf, wordDocument, wordParagraph } from './document-bytes.js'
import { makeAvif } from './media-bytes.js'

export const RUNS = '<img src=x onerror=alert(1)>'
/** An element with a handler of events. */
export const HANDLER = /<\w+(?:\s[\w-]+(?:="[^"]*")?)*\son\w+=/
/** What would leave a file if it were run. */
export const CODE = `require('fs').writeFileSync('hit', '')`

/** Markdown whose headline is the id. */
export function article(id: string, body: string, more = ''): Readonly<Record<string, string>> {
  return { [`${id}.md`]: markdownArticle(id, '2024-01-01', body, more) }
}

/** A file that says nothing of itself but in its name. */
export function plain(id: string, text: string): Readonly<Record<string, string>> {
  return { [`2024-01-01 ${id}.md`]: `${text.trimEnd()}\n` }
}

export function feed(id: string, text: string, before = ''): Readonly<Record<string, string>> {
  return {
    [`${id}.xml`]: `<?xml version="1.0"?>\n${before}<rss version="2.0"><channel><title>Krant</title><item><title>${id}</title><pubDate>Mon, 01 Jan 2024 10:00:00 GMT</pubDate><description>${text}</description></item></channel></rss>\n`,
  }
}

export function word(
  id: string,
  text: string,
  others: Readonly<Record<string, string>> = {},
): Readonly<Record<string, Uint8Array>> {
  const body = [id, '1 januari 2024', text].map((line) => wordParagraph(line)).join('')
  return { [`${id}.docx`]: wordDocument(body, others) }
}

/** A PDF in whose bytes one piece stands in place of another. */
export function pdf(
  id: string,
  text: string,
  from: string,
  to: string,
): Readonly<Record<string, Uint8Array>> {
  const lines = [id, '1 januari 2024', text].map((line, index) => ({
    x: 50,
    y: 780 - 30 * index,
    text: line,
  }))
  const bytes = Buffer.from(pdfOf([lines])).toString('latin1')
  return { [`${id}.pdf`]: new Uint8Array(Buffer.from(bytes.replaceAll(from, to), 'latin1')) }
}

export function page(id: string, title: string, body: string): Readonly<Record<string, string>> {
  return {
    [`${id}.html`]: `<!doctype html><html lang="nl"><head><title>${title}</title><meta property="article:published_time" content="2024-01-01"><meta property="og:type" content="article"></head><body><article><h1>${id}</h1>${body}</article></body></html>`,
  }
}

export const SENTENCE =
  'De raad besliste gisteren over de brug bij het oude sluisje, en de werken beginnen in het najaar.'

/** An AVIF, one of whose boxes has no size. */
export function brokenAvif(box: string): Buffer {
  const bytes = makeAvif(4, 3)
  bytes.writeUInt32BE(0, bytes.indexOf(box) - 4)
  return bytes
}

/** A file of icons, the only one of which has no size. */
export const BROKEN_ICONS = Buffer.from('icns\0\0\0\x10is32\0\0\0\0', 'latin1')

const LAYERS = [...'bcdefghi'].map((name, index) => [name, 'abcdefgh'[index]!] as const)
const LISTS = LAYERS.map(([name, below]) => `${name}: &${name} [${`*${below}, `.repeat(4)}]\n`)
const ENTITIES = LAYERS.map(([name, below]) => `<!ENTITY ${name} "${`&${below};`.repeat(40)}">`)

/** Lists of lists of lists, the last of them as a key. */
export const NESTED_ALIASES = `a: &a [x, x, x]\n${LISTS.join('')}? *i\n: x\n`
/** Entities of entities of entities. */
export const NESTED_ENTITIES = `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(1000)}">${ENTITIES.join('')}]>\n`
