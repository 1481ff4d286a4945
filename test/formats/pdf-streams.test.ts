/** PDFs whose text is packed or placed in rare ways → their text; those made to keep a reader busy → refused, with the reason. */
import { describe, expect, it } from 'vitest'
import { extractApart } from '../../src/project/extract-apart.js'
import { parseFile } from '../../src/formats/parse-file.js'
import { readText } from '../../src/formats/read-text.js'
import type { SourcePath } from '../../src/record/strings.js'
import { latin1, pdfObjects } from '../support/document-bytes.js'
import { contextOf } from '../support/raw-file.js'

const LINES = [
  'BT /F1 11 Tf 1 0 0 1 50 780 Tm (Brug open) Tj ET',
  'BT /F1 11 Tf 1 0 0 1 50 750 Tm (3 mei 2014) Tj ET',
  'BT /F1 11 Tf 1 0 0 1 50 720 Tm (De brug is open.) Tj ET\n',
].join('\n')
const FORM = '/Type /XObject /Subtype /Form /BBox [0 0 600 900]'

interface Streams {
  readonly content: string
  readonly filter?: string
  /** What the page draws with, beside its font. */
  readonly resources?: string
  /** Objects from number 6 on. */
  readonly others?: readonly string[]
  readonly font?: string
}

function stream(dictionary: string, data: string): string {
  return `<< ${dictionary} /Length ${data.length} >>\nstream\n${data}\nendstream`
}

function pdf({ content, filter = '', resources = '', others = [], font }: Streams): Uint8Array {
  return latin1(
    pdfObjects([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Count 1 /Kids [4 0 R] >>',
      font ?? '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 3 0 R >> ${resources} >> >>`,
      stream(filter, content),
      ...others,
    ]),
  )
}

/** Each run as it stands, after its length. */
function runs(text: string): string {
  const parts = text.match(/[^]{1,128}/g) ?? []
  return `${parts.map((part) => String.fromCharCode(part.length - 1) + part).join('')}\x80`
}

/** No code is longer than nine bits: the table is cleared before it grows. */
function lzw(text: string): string {
  const codes = text
    .match(/[^]{1,200}/g)
    ?.flatMap((part) => [256].concat(Array.from(Buffer.from(part, 'latin1'))))
  const bits = [...(codes ?? []), 257].map((code) => code.toString(2).padStart(9, '0')).join('')
  const bytes = bits.padEnd(Math.ceil(bits.length / 8) * 8, '0').match(/.{8}/g) ?? []
  return String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 2)))
}

async function shown(bytes: Uint8Array): Promise<unknown> {
  const source = await readText('a.pdf' as SourcePath, bytes, null, extractApart)
  if (!('text' in source)) return source.diagnostics[0]?.reason
  const [record] = parseFile(source, contextOf()).records
  return record?.kind === 'article' ? [record.article.headline, record.article.lead] : record?.kind
}

const READ = ['Brug open', 'De brug is open.']

describe('a PDF', () => {
  it('is read where its text is packed by runs or by LZW', async () => {
    expect(await shown(pdf({ content: runs(LINES), filter: '/Filter /RunLengthDecode' }))).toEqual(
      READ,
    )
    expect(await shown(pdf({ content: lzw(LINES), filter: '/Filter /LZWDecode' }))).toEqual(READ)
  })

  it('is read where its text stands in a form, and where forms draw themselves', async () => {
    const font = '/Resources << /Font << /F1 3 0 R >> >>'
    const resources = '/XObject << /X 6 0 R >>'
    const others = [stream(`${FORM} ${font}`, LINES)]
    expect(await shown(pdf({ content: '/X Do', resources, others }))).toEqual(READ)
    const own = [stream(`${FORM} /Resources << /XObject << /X 6 0 R >> >>`, '/X Do /X Do')]
    expect(await shown(pdf({ content: `${LINES}/X Do`, resources, others: own }))).toEqual(READ)
  })

  it('of forms that draw ten forms each, ten deep, is stopped', async () => {
    const others = Array.from({ length: 10 }, (_, depth) =>
      depth < 9
        ? stream(`${FORM} /Resources << /XObject << /X ${7 + depth} 0 R >> >>`, '/X Do '.repeat(10))
        : stream(`${FORM} /Resources << /Font << /F1 3 0 R >> >>`, 'BT /F1 9 Tf (x) Tj ET'),
    )
    const resources = '/XObject << /X 6 0 R >>'
    const told = await shown(pdf({ content: `${LINES}/X Do`, resources, others }))
    expect(told).toMatch(/takes more than \d+ seconds/)
  }, 120_000)

  it('of runs that unpack to more states than any program keeps is refused', async () => {
    const content = `${runs(LINES).slice(0, -1)}${'\x81q'.repeat(400_000)}\x80`
    expect(await shown(pdf({ content, filter: '/Filter /RunLengthDecode' }))).toMatch(/states/)
  })

  it('whose letters are in a table that it does not bring is not called a scan', async () => {
    const font =
      '<< /Type /Font /Subtype /Type0 /BaseFont /KozMinPro-Regular /Encoding /90ms-RKSJ-H /DescendantFonts [6 0 R] >>'
    const others = [
      '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /KozMinPro-Regular /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> >>',
    ]
    const content = 'BT /F1 11 Tf 1 0 0 1 50 780 Tm <8bb482aa8a4a> Tj ET'
    expect(await shown(pdf({ content, font, others }))).toMatch(
      /a table that it does not bring \(90ms-RKSJ-H\)/,
    )
  })
})
