/** Files of a site that are written, copied, looked at and removed → the disk, whatever was there before. */
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sha256Of } from '../../src/record/digest.js'
import { SEAL, writeManifest } from '../../src/record/manifest.js'
import type { MediaFile } from '../../src/record/media.js'
import { siteFile, type SourcePath } from '../../src/record/strings.js'
import type { Written } from '../../src/record/written.js'
import { areUntouched } from '../../src/write/are-untouched.js'
import { copyOutputFile, type Clean } from '../../src/write/copy-output-file.js'
import { findOwnFiles } from '../../src/write/find-own-files.js'
import { isForeignSite } from '../../src/write/is-foreign-site.js'
import { listIndexFiles } from '../../src/write/list-index-files.js'
import { listManifests } from '../../src/write/list-manifests.js'
import { lookAt } from '../../src/write/look-at.js'
import { removeLeftovers, removeOutputFiles } from '../../src/write/remove-output-files.js'
import { replaceFile } from '../../src/write/replace-file.js'
import { writeNewFile } from '../../src/write/write-new-file.js'
import { writeOutputFile } from '../../src/write/write-output-file.js'
import { makeFolder, putFile } from '../support/make-folder.js'
import { refuse, withCall } from '../support/with-call.js'

const PATH = siteFile('2020/04/17/brand.html')
const PAGE = '<meta name="generator" content="Pressmark 0.1"><p>Brand</p>'

function write(folder: string, content: string | Uint8Array, last: Written | null = null) {
  return writeOutputFile(folder, { path: PATH, content }, last)
}

describe('a place on the disk', () => {
  it('has nothing where no file can be, and is not taken for empty where the disk does not say', () => {
    const folder = makeFolder({ a: '' })
    for (const name of ['weg', 'a/b', 'x'.repeat(300), 'a\0b'])
      expect(lookAt(join(folder, name))).toBeUndefined()
    for (const code of ['EIO', 'EACCES'])
      expect(() => withCall('lstatSync', refuse(code), () => lookAt(folder))).toThrow(code)
  })

  it('whose file is to go stops the build where it cannot be seen', () => {
    const folder = makeFolder({ 'a/weg.html': '' })
    const work = (): void => removeOutputFiles(folder, [siteFile('a/weg.html')])
    expect(() => withCall('lstatSync', refuse('EIO'), work)).toThrow('EIO')
    expect(existsSync(join(folder, 'a/weg.html'))).toBe(true)
  })
})

function isForeign(files: Readonly<Record<string, string>>): boolean {
  const folder = makeFolder(files)
  return isForeignSite(join(folder, 'site'), join(folder, 'notes'))
}

describe('a folder whose home page', () => {
  const FOREIGN = { 'site/index.html': '<p>van een ander' }

  it('has no mark of ours is of somebody else', () => {
    expect(isForeign(FOREIGN)).toBe(true)
  })

  it.each([
    ['is missing', { 'site/a.html': '' }],
    ['is a folder', { 'site/index.html/a': '' }],
    ['has our mark', { 'site/index.html': PAGE }],
    ['lies beside our seal', { ...FOREIGN, [`site/${SEAL}`]: '' }],
    ['is in the notes of an earlier build', { ...FOREIGN, notes: '' }],
  ])('%s may be written to', (_, files) => {
    expect(isForeign(files)).toBe(false)
  })
})

describe('a file that is begun', () => {
  it('is never written through a link that lies there', () => {
    const folder = makeFolder({ doel: 'van de keeper' })
    const page = { path: siteFile('a.html'), content: '<p>nieuw' }
    symlinkSync(join(folder, 'doel'), join(folder, 'a.html.part'))
    writeOutputFile(folder, page, null)
    expect(readFileSync(join(folder, 'a.html'), 'utf8')).toBe('<p>nieuw')
    expect(readFileSync(join(folder, 'doel'), 'utf8')).toBe('van de keeper')
    expect(existsSync(join(folder, 'a.html.part'))).toBe(false)
  })
})

describe('a page', () => {
  it('is written with the folders that it lies in, and its seal is broken first', () => {
    const folder = makeFolder({ [SEAL]: '' })
    expect(write(folder, PAGE)).toMatchObject({
      digest: sha256Of(Buffer.from(PAGE)),
      isUnchanged: false,
    })
    expect(readFileSync(join(folder, PATH), 'utf8')).toBe(PAGE)
    expect(existsSync(join(folder, SEAL))).toBe(false)
  })

  it('is left alone where it is as it was written, and so is the seal', () => {
    const folder = makeFolder()
    const last = write(folder, PAGE)
    putFile(join(folder, SEAL), '')
    expect(write(folder, PAGE, last)).toEqual({ ...last, isUnchanged: true })
    expect(existsSync(join(folder, SEAL))).toBe(true)
  })

  it('is the same where only its time has changed', () => {
    const folder = makeFolder()
    const last = write(folder, PAGE)
    utimesSync(join(folder, PATH), 1, 1)
    expect(write(folder, PAGE, last)).toEqual({ ...last, modified: 1000, isUnchanged: true })
  })

  it.each([
    ['has other bytes of the same number', PAGE.replace('Brand', 'Moord')],
    ['has another size', 'x'],
    ['is gone', null],
  ])('is written again where it %s', (_, there) => {
    const folder = makeFolder()
    const last = write(folder, PAGE)
    removeOutputFiles(folder, [PATH])
    if (there !== null) {
      putFile(join(folder, PATH), there)
      utimesSync(join(folder, PATH), 1, 1)
    }
    expect(write(folder, PAGE, last).isUnchanged).toBe(false)
    expect(readFileSync(join(folder, PATH), 'utf8')).toBe(PAGE)
  })

  it('is written again where it says something else than the last time', () => {
    const folder = makeFolder()
    expect(write(folder, `${PAGE}!`, write(folder, PAGE)).isUnchanged).toBe(false)
    expect(readFileSync(join(folder, PATH), 'utf8')).toBe(`${PAGE}!`)
  })

  it('may be longer than what is lent to most, and may be bytes', () => {
    const folder = makeFolder()
    const long = 'é'.repeat(300_000)
    write(folder, long)
    expect(readFileSync(join(folder, PATH), 'utf8')).toBe(long)
    write(folder, Buffer.from([0, 255, 1]))
    expect([...readFileSync(join(folder, PATH))]).toEqual([0, 255, 1])
  })

  it.each(['../buiten.html', '.htaccess', 'a//b.html', 'a/../../b.html', 'a\\b.html', 'a\0.html'])(
    'never lies at %j',
    (path) => {
      const page = { path: siteFile(path), content: PAGE }
      expect(() => writeOutputFile(makeFolder(), page, null)).toThrow('not a place inside the site')
    },
  )

  it('is whole or as it was where the disk is full, and the message names it', () => {
    const folder = makeFolder({ [PATH]: 'oud' })
    const work = (): unknown => write(folder, PAGE)
    expect(() => withCall('writeFileSync', refuse('ENOSPC'), work)).toThrow(
      /Cannot write .*brand\.html.*ENOSPC/,
    )
    expect(readFileSync(join(folder, PATH), 'utf8')).toBe('oud')
    expect(readdirSync(join(folder, '2020/04/17'))).toEqual(['brand.html'])
  })

  it('reports what kept it from being written, also where nothing can be cleared away', () => {
    const folder = makeFolder({ 'a.html.part/x': '' })
    expect(() => replaceFile(join(folder, 'a.html'), (file) => putFile(file, 'x'))).toThrow(
      /Cannot write .*EISDIR.*open/,
    )
  })

  it('is untouched as long as size, time and kind are', () => {
    const folder = makeFolder()
    const { size, modified } = write(folder, PAGE)
    const isUntouched = (...stamps: readonly number[]): boolean =>
      areUntouched(folder, [PATH], Float64Array.from(stamps))
    expect(isUntouched(size, modified)).toBe(true)
    expect(isUntouched(size + 1, modified)).toBe(false)
    expect(isUntouched(size, modified + 1)).toBe(false)
    const { size: folderSize, mtimeMs } = statSync(join(folder, '2020'))
    const folderStamps = Float64Array.of(folderSize, mtimeMs)
    expect(areUntouched(folder, [siteFile('2020')], folderStamps)).toBe(false)
    expect(areUntouched(folder, [siteFile('weg.html')], folderStamps)).toBe(false)
  })
})

function mediaOf(bytes: Uint8Array, isCleaned: boolean): MediaFile {
  return {
    path: 'a.jpg' as SourcePath,
    output: siteFile('media/0123456789abcdef-a.jpg'),
    sha256: sha256Of(bytes),
    size: bytes.length,
    isCleaned,
    mediaType: 'image/jpeg',
    picture: null,
  }
}

const clean: Clean = (bytes) => (bytes.includes('beeld') ? [bytes.subarray(0, 5)] : null)

describe('a picture', () => {
  const BYTES = Buffer.from('beeld '.repeat(400_000))
  it('is copied whole, once', () => {
    const folder = makeFolder({ 'a.jpg': BYTES, 'site/manifest.sha256': '' })
    const site = join(folder, 'site')
    const file = mediaOf(BYTES, false)
    const first = copyOutputFile(site, join(folder, 'a.jpg'), file, null, clean)
    expect(first).toMatchObject({ size: BYTES.length, isUnchanged: false })
    expect(readFileSync(join(site, file.output)).equals(BYTES)).toBe(true)
    expect(existsSync(join(site, SEAL))).toBe(false)
    const second = copyOutputFile(site, join(folder, 'a.jpg'), file, first, clean)
    expect(second).toEqual({ ...first, isUnchanged: true })
  })

  it('loses what its camera wrote', () => {
    const folder = makeFolder({ 'a.jpg': BYTES })
    const file = mediaOf(Buffer.from('beeld'), true)
    copyOutputFile(join(folder, 'site'), join(folder, 'a.jpg'), file, null, clean)
    expect(readFileSync(join(folder, 'site', file.output), 'utf8')).toBe('beeld')
  })

  it.each([
    [true, 'it is broken now'],
    [false, 'it has other bytes now'],
  ])('is not published where it changed after it was looked at (%s: %s)', (isCleaned) => {
    const folder = makeFolder({ 'a.jpg': 'iets anders' })
    const file = mediaOf(Buffer.from('beeld'), isCleaned)
    const copy = (): unknown =>
      copyOutputFile(join(folder, 'site'), join(folder, 'a.jpg'), file, null, clean)
    expect(copy).toThrow('a.jpg changed while the site was being built. Build again.')
    expect(existsSync(join(folder, 'site', file.output))).toBe(false)
  })

  it('is not read through a link', () => {
    const folder = makeFolder({ geheim: 'beeld' })
    symlinkSync(join(folder, 'geheim'), join(folder, 'a.jpg'))
    const file = mediaOf(Buffer.from('beeld'), false)
    const copy = (): unknown =>
      copyOutputFile(join(folder, 'site'), join(folder, 'a.jpg'), file, null, clean)
    expect(copy).toThrow('ELOOP')
  })
})

describe('what a site no longer has', () => {
  it('goes, with what a killed build left of it and the folders that are empty then', () => {
    const folder = makeFolder({
      [SEAL]: '',
      'a/b/weg.html': PAGE,
      'a/b/weg.html.part': '',
      'a/blijft.html': PAGE,
      'c/map.html/van-de-keeper.txt': 'x',
    })
    removeOutputFiles(folder, ['a/b/weg.html', 'c/map.html', 'd/nooit.html'].map(siteFile))
    expect(readdirSync(join(folder, 'a'))).toEqual(['blijft.html'])
    expect(existsSync(join(folder, 'c/map.html/van-de-keeper.txt'))).toBe(true)
    expect(existsSync(join(folder, SEAL))).toBe(false)
  })

  it('breaks no seal where it was gone already', () => {
    const folder = makeFolder({ [SEAL]: '' })
    removeOutputFiles(folder, [siteFile('weg.html')])
    expect(existsSync(join(folder, SEAL))).toBe(true)
  })

  it.each(['a', 'a/b'])('stays where a folder on the way is a link: %s', (way) => {
    const folder = makeFolder({ 'x/c.html': PAGE, 'x/b/c.html': PAGE })
    mkdirSync(join(folder, dirname(way)), { recursive: true })
    symlinkSync(join(folder, 'x'), join(folder, way))
    const path = siteFile(`${way}/c.html`)
    for (const change of [
      () => removeOutputFiles(folder, [path]),
      () => removeLeftovers(folder, [path]),
      () => writeOutputFile(folder, { path, content: 'nieuw' }, null),
    ])
      expect(change).toThrow(`${join(folder, way)} is a link to another place`)
    expect(readFileSync(join(folder, 'x/c.html'), 'utf8')).toBe(PAGE)
  })

  it('goes beside files that stay', () => {
    const folder = makeFolder({ 'a.html': PAGE, 'a.html.part': 'half' })
    removeLeftovers(folder, [siteFile('a.html')])
    expect(readdirSync(folder)).toEqual(['a.html'])
  })
})

describe('a folder that a build has lost its notes of', () => {
  it('has files of Pressmark and of others', () => {
    const listed = Buffer.from('vermeld')
    const folder = makeFolder({
      '2020/index.html': PAGE,
      '2020/feed.xml': '<feed/>',
      'los/feed.xml': '<feed/>',
      'media/0123456789abcdef-a.jpg': 'x',
      'eigen.html': '<p>van iemand anders</p>',
      'a.js': listed,
      'b.js': 'anders dan vermeld',
      'manifests/2020.sha256': writeManifest([
        { path: siteFile('a.js'), digest: sha256Of(listed) },
        { path: siteFile('b.js'), digest: sha256Of(listed) },
        { path: siteFile('map'), digest: sha256Of(listed) },
      ]),
      'manifests/kapot.sha256': 'geen lijst\n',
      'map/x.txt': '',
    })
    symlinkSync(join(folder, '2020/index.html'), join(folder, 'link.html'))
    mkdirSync(join(folder, 'manifests/map.sha256'))
    mkdirSync(join(folder, 'map.html'))
    expect(findOwnFiles(folder).toSorted()).toEqual([
      '2020/feed.xml',
      '2020/index.html',
      'a.js',
      'manifests/2020.sha256',
      'manifests/kapot.sha256',
      'manifests/map.sha256',
      'media/0123456789abcdef-a.jpg',
    ])
  })

  it('may not be there, or be a file', () => {
    const folder = makeFolder({ 'site.txt': 'x' })
    expect(findOwnFiles(join(folder, 'weg'))).toEqual([])
    expect(findOwnFiles(join(folder, 'site.txt'))).toEqual([])
  })

  it('has manifests and files of search indexes, or none', () => {
    const folder = makeFolder({
      'manifests/2020.sha256': '',
      'manifests/lees-mij.txt': '',
      'search/nl-0123456789ab/words0.js': '',
      'search/nl-0123456789ab/lees-mij.txt': '',
      'search/nl-ba9876543210/words0.js': '',
      'search/eigen/words0.js': '',
    })
    expect(listManifests(folder)).toEqual(['manifests/2020.sha256'])
    expect(listManifests(join(folder, 'search'))).toEqual([])
    const kept = new Set(['nl-ba9876543210'])
    expect(listIndexFiles(folder, 'search', kept)).toEqual(['search/nl-0123456789ab/words0.js'])
    expect(listIndexFiles(folder, 'weg', kept)).toEqual([])
  })

  it('has nothing where a name is longer than any disk allows, or a folder is a file', () => {
    const folder = makeFolder({ 'a.txt': '' })
    expect(lookAt(join(folder, 'n'.repeat(300)))).toBeUndefined()
    expect(lookAt(join(folder, 'a.txt/b.txt'))).toBeUndefined()
  })
})

describe('a new file', () => {
  it('overwrites none', () => {
    const folder = makeFolder()
    const file = join(folder, 'a/b.txt')
    writeNewFile(file, 'een')
    expect(() => writeNewFile(file, 'twee')).toThrow(`${file} is there already.`)
    expect(readFileSync(file, 'utf8')).toBe('een')
  })

  it('says what the system said where it is not that', () => {
    const folder = makeFolder({ 'a.txt/x': '' })
    const file = join(folder, 'n'.repeat(300))
    expect(() => writeNewFile(file, 'een')).toThrow('ENAMETOOLONG')
  })
})
