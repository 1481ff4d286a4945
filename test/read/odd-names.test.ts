/** Files whose names are no UTF-8, or those of others in another form → paths to show, their bytes, and a warning. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { findFiles } from '../../src/read/files/find-files.js'
import { readBytes } from '../../src/read/files/read-bytes.js'
import { shownPath } from '../../src/read/files/odd-names.js'
import { readStamps } from '../../src/read/files/stamp.js'
import { mediaFinder } from '../../src/read/media/find-media.js'
import { folderDefaultsIn } from '../../src/read/settings/folder-defaults.js'
import { formatOf } from '../../src/record/formats.js'
import type { SourcePath } from '../../src/record/strings.js'
import { makePng } from '../support/media-bytes.js'
import { makeFolder } from '../support/make-folder.js'

const root = mkdtempSync(join(tmpdir(), 'pressmark-names-'))
afterAll(() => rmSync(root, { recursive: true }))

function bytesOf(name: string): Buffer {
  return Buffer.concat([Buffer.from(`${root}/`), Buffer.from(name, 'latin1')])
}

/** False where the file system takes no such name. */
function write(name: string, text: string): boolean {
  try {
    writeFileSync(bytesOf(name), text)
    return true
  } catch {
    return false
  }
}

const isPossible = write('12 f\x82vrier 1987.txt', 'van DOS')

describe.skipIf(!isPossible)('names that are no UTF-8', () => {
  mkdirSync(bytesOf('ao\xfbt'))
  write('ao\xfbt/caf\xe9.txt', 'in een map')
  write('caf\xe9.md', 'Latijns')
  write('caf\x82.md', 'van DOS')
  writeFileSync(join(root, 'café.md'), 'van nu')

  it('are known again as a shell hands them over, where one file alone can be meant', () => {
    expect(shownPath(join(root, '12 f\ufffdvrier 1987.txt'))).toBe(
      join(root, '12 février 1987.txt'),
    )
    const either = join(root, 'caf\ufffd.md')
    expect(shownPath(either)).toBe(either)
    expect(shownPath(join(root, 'none/x\ufffd.txt'))).toBe(join(root, 'none/x\ufffd.txt'))
    expect(shownPath(join(root, 'café.md'))).toBe(join(root, 'café.md'))
  })

  it('are shown in the letters that they were meant in, and in none where another file has them', () => {
    expect(findFiles(root).articles).toEqual(
      ['12 février 1987.txt', 'août/café.txt', 'café.md', 'caf%82.md', 'caf%E9.md'].toSorted(),
    )
  })

  it.each([
    ['12 février 1987.txt', 'van DOS'],
    ['août/café.txt', 'in een map'],
    ['caf%E9.md', 'Latijns'],
    ['caf%82.md', 'van DOS'],
  ])('are read: %s', (path, text) => {
    const read = readBytes(root, path as SourcePath)
    expect('bytes' in read && Buffer.from(read.bytes).toString()).toBe(text)
    expect(read.diagnostics.map(({ rule }) => rule)).toEqual(['file-name'])
  })

  it('do not stand in the way of those that are', () => {
    const read = readBytes(root, 'café.md' as SourcePath)
    expect('bytes' in read && Buffer.from(read.bytes).toString()).toBe('van nu')
    expect(read.diagnostics).toEqual([])
  })

  it('prove that a file has not changed', () => {
    const { digest, of } = readStamps(root, ['août/café.txt', 'caf%82.md'], Date.now() + 60_000)
    expect(digest).not.toBeNull()
    expect(of(0)).not.toBe('')
    expect(of(0)).not.toBe(of(1))
  })

  it('are missing where nothing has them', () => {
    const read = readBytes(root, 'août/thé.txt' as SourcePath)
    expect(read.diagnostics.map(({ rule }) => rule)).toEqual(['unreadable'])
  })

  it('are those of folders whose defaults, pictures and attachments are found', () => {
    write('ao\xfbt/_defaults.yaml', 'source: De Havenbode\n')
    writeFileSync(bytesOf('ao\xfbt/gat.png'), makePng(4, 3))
    expect(folderDefaultsIn(root)('août/café.txt' as SourcePath).source).toBe('De Havenbode')
    const found = mediaFinder(root, { cameraData: 'remove' })('août/gat.png' as SourcePath)
    expect(found.kind === 'file' && found.file.path).toBe('août/gat.png')
  })
})

/** `é` as one letter, and as a letter with an accent. */
const [NFC, NFD] = ['caf\u00e9', 'cafe\u0301']

describe('names that differ only in how an accent is stored', () => {
  it('are told apart by a warning at the one that is not composed', () => {
    const content = makeFolder({ [`${NFC}.md`]: 'een', [`${NFD}.md`]: 'twee' })
    expect(findFiles(content).articles).toEqual(['cafe%CC%81.md', 'café.md'])
    const [twin, own] = ['cafe%CC%81.md', 'café.md'].map((path) =>
      readBytes(content, path as SourcePath),
    )
    expect(twin?.diagnostics.map(({ rule }) => rule)).toEqual(['twin-name'])
    expect(own?.diagnostics).toEqual([])
  })

  it('keep a name that another file took from them for themselves', () => {
    const content = makeFolder({ [`${NFC}.md`]: '1', [`${NFD}.md`]: '2', 'cafe%CC%81.md': '3' })
    const { articles } = findFiles(content)
    const texts = articles.map((path) => {
      const read = readBytes(content, path)
      return 'bytes' in read ? Buffer.from(read.bytes).toString() : ''
    })
    expect(texts.toSorted()).toEqual(['1', '2', '3'])
  })

  it('stay as they are where there is only one of them', () => {
    const content = makeFolder({ [`${NFD}.md`]: 'een' })
    expect(findFiles(content).articles).toEqual([`${NFD}.md`])
  })
})

describe('names that other systems would cut', () => {
  it.each([
    ['brug.md.', 'markdown'],
    ['brug.md ', 'markdown'],
    ['brug .txt', 'raw'],
    ['brug..txt', 'raw'],
    ['brug.', null],
  ])('say what the file is: “%s”', (name, format) => {
    expect(formatOf(name)).toBe(format)
  })
})
