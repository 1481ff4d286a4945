/** Paragraphs and lines → the bytes of small documents, made by hand. */
import { strToU8, zipSync } from 'fflate'

const WORD =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types'
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** A paragraph of a Word document, with a style where one is named. */
export function wordParagraph(text: string, style?: string): string {
  const properties = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`
}

/** `body` is the XML of the body; `others` are more parts, by name. */
export function wordDocument(
  body: string,
  others: Readonly<Record<string, string>> = {},
): Uint8Array<ArrayBuffer> {
  const notes = 'word/footnotes.xml' in others
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${TYPES}"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="a" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${RELATIONS}">${notes ? `<Relationship Id="n" Type="${OFFICE}/footnotes" Target="footnotes.xml"/>` : ''}</Relationships>`,
    'word/document.xml': `<w:document ${WORD}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${WORD}>${['heading 1', 'heading 2', 'Title'].map((name) => `<w:style w:type="paragraph" w:styleId="${name.replaceAll(' ', '')}"><w:name w:val="${name}"/></w:style>`).join('')}</w:styles>`,
    ...others,
  }
  return zipped(parts)
}

export function wordNotes(notes: string): string {
  return `<w:footnotes ${WORD}>${notes}</w:footnotes>`
}

export function openDocument(body: string, styles = ''): Uint8Array<ArrayBuffer> {
  const names = ['office', 'text', 'table', 'draw', 'style', 'svg']
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(' ')
  return zipped({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content ${names}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  })
}

function zipped(parts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const)
  return new Uint8Array(zipSync(Object.fromEntries(files), { mtime: '2020-01-01' }))
}

export function wordLines(text: string): Uint8Array<ArrayBuffer> {
  return wordDocument(
    text
      .split('\n')
      .map((line) => wordParagraph(line))
      .join(''),
  )
}

export function openLines(text: string): Uint8Array<ArrayBuffer> {
  return openDocument(
    text
      .split('\n')
      .map((line) => `<text:p>${escapeXml(line)}</text:p>`)
      .join(''),
  )
}

/** Characters beyond ASCII are written as `\u`. */
export function rtfLines(text: string): Uint8Array<ArrayBuffer> {
  const escaped = text
    .replaceAll(/[\\{}]/g, (sign) => `\\${sign}`)
    .replaceAll(/[^\0-\x7f]/g, (letter) => {
      const code = letter.charCodeAt(0)
      return `\\u${code > 0x7fff ? code - 0x10000 : code}?`
    })
    .replaceAll('\n', '\\par\n')
  return latin1(
    `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss Arial;}}\\f0\\fs22 ${escaped}\\par}`,
  )
}

export function latin1(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(text, 'latin1'))
}

/** A line of a page: where it begins, from below and from the left, in points. */
export interface PdfLine {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size?: number
  readonly font?: 'F1' | 'F2' | 'F3'
}

/** Helvetica, its bold, and Courier, in Windows-1252, nothing packed. */
export function pdfOf(
  pages: readonly (readonly PdfLine[])[],
  { trailer = '', catalog = '' }: { readonly trailer?: string; readonly catalog?: string } = {},
): Uint8Array<ArrayBuffer> {
  const first = 6
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, index) => {
      const stream = lines.map(drawLine).join('\n')
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + 2 * index + 1} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R >> >> >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ]
    }),
  ]
  return latin1(pdfObjects(objects, trailer))
}

/** The file of `objects`, numbered from 1 on; the first is its catalogue. */
export function pdfObjects(objects: readonly string[], trailer = ''): string {
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`
  return text
}

const WINDOWS: Readonly<Record<string, string>> = {
  '€': '\x80',
  '‘': '\x91',
  '’': '\x92',
  '“': '\x93',
  '”': '\x94',
  '•': '\x95',
  '–': '\x96',
  '—': '\x97',
  '…': '\x85',
}

function drawLine({ x, y, text, size = 11, font = 'F1' }: PdfLine): string {
  const written = text
    .replaceAll(/[^\0-\xff]/g, (letter) => WINDOWS[letter] ?? '?')
    .replaceAll(/[\\()]/g, (sign) => `\\${sign}`)
  return `BT /${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${written}) Tj ET`
}

/** The width of a letter of Courier at 9 points. */
const LETTER = 5.4

/** A text as a word processor prints it: lines broken at `width` characters, pages at `height` lines. */
export function pdfLines(text: string, width = 90, height = 50): Uint8Array<ArrayBuffer> {
  const lines = text.split('\n').flatMap((line) => wrap(line, width))
  const pages: PdfLine[][] = []
  for (const [index, line] of lines.entries()) {
    if (index % height === 0) pages.push([])
    const indent = /^ */.exec(line)?.[0].length ?? 0
    const [x, y] = [50 + LETTER * indent, 780 - 14 * (index % height)]
    if (line !== '') pages.at(-1)?.push({ x, y, text: line.trim(), size: 9, font: 'F3' })
  }
  return pdfOf(pages)
}

function wrap(line: string, width: number): readonly string[] {
  if (line.length <= width) return [line]
  const rows: string[] = ['']
  for (const word of line.split(' ')) {
    const row = rows.at(-1)!
    if (row !== '' && row.length + 1 + word.length > width) rows.push(word)
    else rows[rows.length - 1] = row === '' ? word : `${row} ${word}`
  }
  return rows
}
