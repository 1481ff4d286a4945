/** Small files that would keep a parser busy for ever → refused, with the reason. */
import { describe, expect, it } from 'vitest'
import { parseFile } from '../../src/formats/parse-file.js'
import { readText } from '../../src/formats/read-text.js'
import type { SourcePath } from '../../src/record/strings.js'
import { wordDocument } from '../support/document-bytes.js'
import { contextOf } from '../support/raw-file.js'

async function reasonOf(path: string, bytes: Uint8Array): Promise<string> {
  const source = await readText(path as SourcePath, bytes)
  if (!('text' in source)) return source.diagnostics[0]?.reason ?? ''
  const [record] = parseFile(source, contextOf()).records
  return record?.kind === 'quarantined' ? (record.diagnostics[0]?.reason ?? '') : ''
}

describe('a hostile file', () => {
  it.each([
    ['tables within tables', '<w:tbl><w:tr><w:tc>'.repeat(20_000), 'nested'],
    [
      'fields without an end',
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(20_000),
      'fields',
    ],
  ])('of Word with %s is refused', async (_, xml, reason) => {
    expect(await reasonOf('a.docx', wordDocument(xml))).toContain(reason)
  })

  it.each(['<p>a', '&amp;', '&#x'])('of HTML with a million times %s is refused', async (piece) => {
    const page = `<html><body><h1>Kop</h1>${piece.repeat(1_000_000)}`
    expect(await reasonOf('a.html', Buffer.from(page))).toContain('tags and references')
  })
})
