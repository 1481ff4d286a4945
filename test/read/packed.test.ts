/** Files that are packed with gzip → what lies in them, by the name below that of the packing. */
import { gzipSync } from 'node:zlib'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findFiles } from '../../src/read/files/find-files.js'
import { readLines } from '../../src/read/files/files.js'
import { readBytes } from '../../src/read/files/read-bytes.js'
import { formatOf } from '../../src/record/formats.js'
import type { SourcePath } from '../../src/record/strings.js'
import { makeFolder, putFile } from '../support/make-folder.js'

function read(name: string, bytes: Uint8Array): string {
  const folder = makeFolder({ [name]: bytes })
  const found = readBytes(folder, name as SourcePath)
  return 'bytes' in found
    ? Buffer.from(found.bytes).toString()
    : found.diagnostics.map(({ reason }) => reason).join(' ')
}

describe('a packed file', () => {
  it.each([
    ['export.jsonl.gz', 'json'],
    ['krant.TXT.GZ', 'raw'],
    ['site.xml.gz', 'xml'],
    ['alles.tar.gz', null],
    ['alles.gz', null],
  ])('%s is of the format that its name says', (name, format) => {
    expect(formatOf(name)).toBe(format)
  })

  it('gives the text in it, and its lines', () => {
    const text = '{"title":"Sluis dicht"}\n{"title":"Brug open"}\n'
    expect(read('export.jsonl.gz', gzipSync(text))).toBe(text)
    const folder = makeFolder({ 'a.txt.gz': gzipSync('een\ntwee') })
    expect(findFiles(folder).articles).toEqual(['a.txt.gz'])
    expect(readLines(folder, 'a.txt.gz' as SourcePath)).toEqual(['een', 'twee'])
  })

  it('is damaged where it was cut off, is something else, or would fill the memory', () => {
    const whole = gzipSync('Sluis dicht. '.repeat(50))
    expect(read('a.txt.gz', whole.subarray(0, 30))).toContain('no whole gzip file')
    expect(read('a.txt.gz', Buffer.from('platte tekst'))).toContain('no whole gzip file')
    const bomb = gzipSync(Buffer.alloc(40 << 20, 0x61))
    expect(read('a.txt.gz', bomb)).toContain('far longer than text')
  })

  it('is read beside one that is not', () => {
    const folder = makeFolder({ 'a.txt': 'een' })
    putFile(join(folder, 'a.txt.gz'), gzipSync('twee'))
    expect(findFiles(folder).articles).toEqual(['a.txt', 'a.txt.gz'])
  })
})
