/** Pictures with all that cameras, programs and people leave in them → what is published, and what is read of it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanPicture, wordsIn } from '../../src/read/media/cleaning/clean-picture.js'
import { findOrientation } from '../../src/read/media/cleaning/exif.js'
import { pictureSizeOf } from '../../src/read/media/media-kinds.js'
import { expectEffortBelow } from '../support/effort.js'
import { makeAvif, makeGif, makeJpeg, makePng, makeWebp, segment } from '../support/media-bytes.js'
import {
  exifOf,
  iptcOf,
  isSoundPng,
  notedAvif,
  notedGif,
  notedJpeg,
  notedPng,
  notedWebp,
} from '../support/noted-pictures.js'

const WORDS = 'GPS-51.05N-Ann-Verlinden'

const KINDS = [
  ['jpg', 'image/jpeg', notedJpeg(WORDS, 6)],
  ['png', 'image/png', notedPng(WORDS, 6)],
  ['webp', 'image/webp', notedWebp(WORDS, 6)],
  ['gif', 'image/gif', notedGif(WORDS)],
  ['avif', 'image/avif', notedAvif(WORDS)],
] as const

function clean(bytes: Buffer, mediaType: string): Buffer {
  return Buffer.concat(cleanPicture(bytes, mediaType)?.parts ?? [])
}

describe('a published picture', () => {
  it.each(KINDS)('has nothing that was noted in it: %s', (extension, mediaType, bytes) => {
    expect(bytes.includes(WORDS)).toBe(true)
    const published = clean(bytes, mediaType)
    expect(published.length).toBeGreaterThan(20)
    expect(published.includes(WORDS)).toBe(false)
    expect(published.toString('latin1')).not.toMatch(/photoshop|adobe\.com|Comment|Author|prVt/i)
    expect(pictureSizeOf(published, extension)).toEqual(
      extension === 'jpg' ? { width: 3, height: 4 } : { width: 4, height: 3 },
    )
    // What has been cleaned is clean: the same bytes have the same name.
    expect(clean(published, mediaType).equals(published)).toBe(true)
  })

  it.each([
    ['jpg', 'image/jpeg', makeJpeg(4, 3)],
    ['png', 'image/png', makePng(4, 3)],
    ['webp', 'image/webp', makeWebp(4, 3)],
    ['gif', 'image/gif', makeGif(4, 3)],
    ['avif', 'image/avif', makeAvif(4, 3)],
  ])('stays what it is where nothing was noted in it: %s', (_, mediaType, bytes) => {
    expect(clean(bytes, mediaType).equals(bytes)).toBe(true)
  })

  it('keeps profile, colours, scans and what turns it', () => {
    for (const order of ['II', 'MM'] as const) {
      const published = clean(notedJpeg(WORDS, 8, order), 'image/jpeg')
      expect(published.includes('ICC_PROFILE\0\x01\x01profiel')).toBe(true)
      expect(published.includes(Buffer.from('Adobe\0\x64\0\0\0\0\x01', 'latin1'))).toBe(true)
      expect(published.includes(Buffer.from([0x11, 0xff, 0, 0x22, 0xff, 0xd3, 0x33]))).toBe(true)
      expect(published.subarray(-3)).toEqual(Buffer.from([0x44, 0xff, 0xd9]))
      expect(findOrientation(published.subarray(published.indexOf('Exif\0\0') + 6))).toBe(8)
    }
    const png = clean(notedPng(WORDS, 3), 'image/png')
    expect(isSoundPng(png)).toBe(true)
    expect(findOrientation(png.subarray(png.indexOf('eXIf') + 4))).toBe(3)
    const webp = clean(notedWebp(WORDS, 3), 'image/webp')
    expect(webp.readUInt32LE(4)).toBe(webp.length - 8)
    expect(webp[20]).toBe(0x28)
    expect(findOrientation(webp.subarray(webp.indexOf('EXIF') + 8))).toBe(3)
    expect(clean(notedWebp(WORDS, 1), 'image/webp')[20]).toBe(0x20)
    expect(clean(notedGif(WORDS), 'image/gif').includes('NETSCAPE2.0')).toBe(true)
    expect(clean(notedAvif(WORDS), 'image/avif').includes('getekend')).toBe(true)
  })

  it('is kept as far as it goes where its end is missing', () => {
    const jpeg = notedJpeg(WORDS, 1)
    const scan = jpeg.indexOf(Buffer.from([0x33, 0xff, 0xfe]))
    expect(clean(jpeg.subarray(0, scan), 'image/jpeg').subarray(-2)).toEqual(
      Buffer.from([0xff, 0xd9]),
    )
    expect(clean(makePng(4, 3).subarray(0, 50), 'image/png').length).toBe(50)
    expect(clean(notedGif('x').subarray(0, -4), 'image/gif').at(-1)).toBe(0x3b)
  })

  it.each(KINDS)('is none where its parts cannot be told apart: %s', (_, mediaType, bytes) => {
    const cut = clean(bytes.subarray(0, 30), mediaType)
    expect(cut.includes(WORDS.slice(0, 4))).toBe(false)
    fc.assert(
      fc.property(fc.nat(bytes.length - 13), fc.nat(255), (at, value) => {
        const broken = Buffer.from(bytes)
        broken[at + 12] = value
        expect(() => cleanPicture(broken, mediaType)).not.toThrow()
      }),
      { numRuns: 300, seed: 7 },
    )
  })

  it('costs time by its bytes, whatever they are', () => {
    const size = 1 << 20
    const shapes: readonly (readonly [string, Buffer])[] = [
      ['image/jpeg', Buffer.concat([Buffer.from([0xff, 0xd8]), Buffer.alloc(size, 0xff)])],
      ['image/jpeg', Buffer.concat([Buffer.from([0xff, 0xd8]), manySegments(size)])],
      ['image/gif', Buffer.concat([makeGif(1, 1).subarray(0, -1), Buffer.alloc(size, 0x21)])],
      ['image/png', Buffer.concat([makePng(1, 1).subarray(0, 33), Buffer.alloc(size)])],
      ['image/webp', Buffer.concat([makeWebp(1, 1), Buffer.alloc(size)])],
      ['image/avif', Buffer.concat([makeAvif(1, 1), Buffer.alloc(size, '\0\0\0\x08free')])],
    ]
    for (const [mediaType, bytes] of shapes)
      expectEffortBelow(40, () => void cleanPicture(bytes, mediaType))
  })
})

function manySegments(size: number): Buffer {
  const one = Buffer.concat([segment(0xdb, Buffer.alloc(0)), segment(0xfe, Buffer.alloc(0))])
  return Buffer.concat(Array.from({ length: size / one.length }, () => one))
}

function readJpeg(...segments: readonly Buffer[]): ReturnType<typeof wordsIn> | null {
  const plain = makeJpeg(4, 3)
  const bytes = Buffer.concat([plain.subarray(0, 2), ...segments, plain.subarray(2)])
  const cleaned = cleanPicture(bytes, 'image/jpeg')
  return cleaned && wordsIn(cleaned)
}

describe('what a picture says of itself', () => {
  it.each(KINDS.filter(([kind]) => kind !== 'gif'))('is read from XMP: %s', (_, type, bytes) => {
    const cleaned = cleanPicture(bytes, type)
    expect(cleaned && wordsIn(cleaned)).toEqual({
      alt: `Te zien ${WORDS}`,
      caption: `Bijschrift & ${WORDS}`,
      credit: `Krediet ${WORDS}`,
    })
  })

  it.each(['utf8', 'latin1'] as const)('is read from IPTC in %s, without a maker', (encoding) => {
    const said = readJpeg(segment(0xed, iptcOf('Café aan zee', 'Persfoto É', encoding)))
    expect(said).toEqual({ alt: null, caption: 'Café aan zee', credit: 'Persfoto É' })
  })

  it('is nothing where a camera says it, and where it is cut', () => {
    const none = { alt: null, caption: null, credit: null }
    expect(readJpeg(segment(0xed, iptcOf('OLYMPUS DIGITAL CAMERA', '')))).toEqual(none)
    expect(readJpeg(segment(0xed, iptcOf('Muur', 'Foto').subarray(0, 30)))).toEqual(none)
    expect(
      readJpeg(segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exifOf('Ann', 1)]))),
    ).toEqual(none)
  })
})
