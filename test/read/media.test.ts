/** Files that an article names: what is published of them, and what is not. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findFileAddress, meansFile } from '../../src/article/body/file-address.js'
import { mediaFinder } from '../../src/read/media/find-media.js'
import { pictureSizeOf } from '../../src/read/media/media-kinds.js'
import type { FoundMedia } from '../../src/record/media.js'
import type { SourcePath } from '../../src/record/strings.js'
import { makeAvif, makeGif, makeJpeg, makePng, makeWebp } from '../support/media-bytes.js'
import { SETTINGS } from '../support/settings.js'
import { makeFolder } from '../support/make-folder.js'
import { expectEffortBelow } from '../support/effort.js'

const PNG = makePng(4, 3)
const HTML = '<!doctype html><script>alert(1)</script>'
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'

function look(folder: string, path: string): FoundMedia {
  return mediaFinder(folder, SETTINGS)(path as SourcePath)
}

describe('the address of a file', () => {
  it.each([
    ['foto.jpg', '2020/04', '2020/04/foto.jpg'],
    ['./foto.jpg', '', 'foto.jpg'],
    ['../foto.jpg', '2020/04', '2020/foto.jpg'],
    ['/beeld/foto.jpg', '2020/04', 'beeld/foto.jpg'],
    ['een%20foto.jpg?w=300#x', '', 'een foto.jpg'],
    ['map\\foto.jpg', 'a', 'a/map/foto.jpg'],
    ['100%.jpg', '', '100%.jpg'],
    ['cafe\u0301.jpg', '', 'caf\u00e9.jpg'],
    ['a//b/./c.jpg', '', 'a/b/c.jpg'],
    ['../../etc/passwd', '2020', null],
    ['%2e%2e/%2e%2e/etc/passwd', '2020', null],
    ['..%2f..%2fetc%2fpasswd', '2020', null],
    ['..\\..\\etc\\passwd', '2020', null],
    ['/../etc/passwd', '2020', null],
    ['map/', '', null],
    ['..', 'a', null],
  ])('%s in “%s” means %s', (address, folder, path) => {
    expect(findFileAddress(address, folder)).toBe(path)
  })

  it('never leads out of the content folder, for any text', () => {
    const part = fc.constantFrom('..', '.', '/', '\\', '%2e', '%2f', '%5c', '%', 'a', '?', '#', ' ')
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 12 }),
        fc.constantFrom('', 'a', 'a/b'),
        (parts, folder) => {
          const names = findFileAddress(parts.join(''), folder)?.split('/') ?? []
          expect(names.filter((name) => ['', '.', '..'].includes(name))).toEqual([])
        },
      ),
      { numRuns: 5000, seed: 1958 },
    )
  })

  it('is one of a page when it ends like one', () => {
    const addresses = ['a.pdf', 'a.html', 'a.md', '/2020/04/', 'a.exe', 'v1.2', '#x.pdf', 'a?b.pdf']
    expect(addresses.filter(meansFile)).toEqual(['a.pdf', 'a.exe'])
  })
})

describe('a picture', () => {
  it.each([
    ['png', makePng(4, 3)],
    ['jpg', makeJpeg(4, 3)],
    ['gif', makeGif(4, 3)],
    ['webp', makeWebp(4, 3)],
    ['avif', makeAvif(4, 3)],
  ])('of the kind %s is known by its content, whatever it is called', (extension, bytes) => {
    const folder = makeFolder({ 'Café "1" <b>.JPG': bytes })
    const found = look(folder, 'Café "1" <b>.JPG')
    expect(found).toMatchObject({ kind: 'file', file: { picture: { width: 4, height: 3 } } })
    expect(found.kind === 'file' && found.file.output).toMatch(
      new RegExp(`^media/[0-9a-f]{16}-cafe-1-b\\.${extension}$`),
    )
  })

  it.each([
    [0, 4, 3],
    [1, 4, 3],
    [3, 4, 3],
    [6, 3, 4],
    [8, 3, 4],
  ])('that was turned (%d) has the size that readers see', (orientation, width, height) => {
    const folder = makeFolder({ 'a.jpg': makeJpeg(4, 3, orientation) })
    expect(look(folder, 'a.jpg')).toMatchObject({ file: { picture: { width, height } } })
  })

  it.each([
    ['empty', ''],
    ['a page', HTML],
    ['an SVG', SVG],
    ['cut off', PNG.subarray(0, 20)],
    ['a JPEG without a frame', makeJpeg(4, 3).subarray(0, 24)],
    ['without width', makePng(0, 3)],
    ['larger than any', makePng(100_000, 100_000, 1)],
  ])('is none when it is %s', (_, content) => {
    const folder = makeFolder({ 'a.png': content })
    expect(look(folder, 'a.png')).toMatchObject({ kind: 'unfit' })
  })

  it('whose bytes are wrong costs no time and breaks nothing', () => {
    const heads = [makePng(4, 3), makeJpeg(4, 3, 6), makeGif(4, 3), makeWebp(4, 3), makeAvif(4, 3)]
    const kinds = ['png', 'jpg', 'gif', 'webp', 'avif']
    const kind = fc.integer({ min: 0, max: 4 })
    const changes = fc.array(fc.tuple(fc.nat(120), fc.constantFrom(0, 1, 8, 0x7f, 0xff)))
    fc.assert(
      fc.property(kind, changes, fc.nat(200), (index, edits, length) => {
        const bytes = Buffer.from(heads[index]!.subarray(0, length))
        for (const [at, value] of edits) if (at < bytes.length) bytes[at] = value
        const size = pictureSizeOf(bytes, kinds[index]!)
        if (size) expect(Math.min(size.width, size.height)).toBeGreaterThan(0)
      }),
      { numRuns: 5000, seed: 1958 },
    )
  })

  it.each([
    ['jpg', Buffer.alloc(1 << 20, 1)],
    ['jpg', Buffer.alloc(1 << 20, 0xff)],
    ['avif', Buffer.concat([makeAvif(4, 3).subarray(0, 24), Buffer.alloc(1 << 18)])],
    ['avif', manyBoxes(1 << 18)],
  ])('that is made to be slow is not: %s %#', (extension, bytes) => {
    expectEffortBelow(22, () => pictureSizeOf(bytes, extension))
  })
})

/** An AVIF of nothing but sizes: each is searched from, to the end. */
function manyBoxes(length: number): Buffer {
  const one = makeAvif(4, 3)
  const ispe = one.subarray(one.indexOf('ispe') - 4)
  const bytes = Buffer.concat([one, ...Array.from({ length: length / 20 }, () => ispe)])
  for (const type of ['meta', 'iprp', 'ipco']) {
    const at = bytes.indexOf(type) - 4
    bytes.writeUInt32BE(Math.min(bytes.length, 1 << 16) - at, at)
  }
  return bytes
}

describe('an attachment', () => {
  it.each([
    ['a.pdf', '%PDF-1.7\n', 'application/pdf'],
    ['a.CSV', 'a;b\n1;2\n', 'text/csv'],
    [
      'a.docx',
      'PK\x03\x04',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['a.zip', 'PK\x05\x06', 'application/zip'],
    ['a.mp3', 'ID3', 'audio/mpeg'],
    ['a.mp4', '\0\0\0 ftypisom', 'video/mp4'],
    ['a.wav', 'RIFF\0\0\0\0WAVE', 'audio/wav'],
  ])('%s is published as %3$s', (name, content, mediaType) => {
    const found = look(makeFolder({ [name]: content }), name)
    expect(found).toMatchObject({ kind: 'file', file: { mediaType, picture: null } })
  })

  it.each([
    ['a.pdf', HTML],
    ['a.pdf', ` ${HTML}%PDF-1.7`],
    ['a.csv', HTML],
    ['a.csv', `\ufeff\n ${HTML}`],
    ['a.csv', 'a\0b'],
    ['a.docx', HTML],
    ['a.epub', 'PK\x03\x04'],
    ['a.svg', SVG],
    ['a.html', HTML],
    ['a.js', 'alert(1)'],
    ['a.xml', '<?xml version="1.0"?>'],
    ['a.exe', 'MZ'],
    ['a.md', '---\ntitle: T\n---\n'],
    ['pdf', '%PDF-1.7\n'],
  ])('%s is refused when it holds %j', (name, content) => {
    expect(look(makeFolder({ [name]: content }), name)).toMatchObject({ kind: 'unfit' })
  })
})

describe('a path', () => {
  it('leads to no link, pipe, folder or hidden file, nor through a link', () => {
    const folder = makeFolder({ 'secret.png': PNG, 'content/.git/a.png': PNG, 'content/map/x': '' })
    const content = join(folder, 'content')
    symlinkSync(join(folder, 'secret.png'), join(content, 'link.png'))
    symlinkSync(folder, join(content, 'up'))
    mkdirSync(join(content, 'folder.png'))
    execFileSync('mkfifo', [join(content, 'pipe.png')])
    for (const path of ['link.png', 'up/secret.png', 'folder.png', 'pipe.png', '.git/a.png'])
      expect(look(content, path), path).toMatchObject({ kind: 'refused' })
    for (const path of ['../secret.png', '/etc/passwd', 'a\0.png', '', 'map/x/y.png'])
      expect(look(content, path).kind, path).not.toBe('file')
  })

  it('finds a name that the disk writes in another form', () => {
    const folder = makeFolder({ 'cafe\u0301/re\u0301union.png': PNG })
    const found = look(folder, 'caf\u00e9/r\u00e9union.png')
    expect(found).toMatchObject({ kind: 'file', file: { path: 'cafe\u0301/re\u0301union.png' } })
  })

  it('in other capitals finds nothing, and says what there is', () => {
    const folder = makeFolder({ 'Beeld/Foto.JPG': PNG })
    expect(look(folder, 'beeld/foto.jpg')).toEqual({ kind: 'missing', similar: 'Beeld/Foto.JPG' })
    expect(look(folder, 'beeld/ander.jpg')).toEqual({ kind: 'missing', similar: null })
  })
})
