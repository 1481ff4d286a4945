/** Words → pictures of each kind that hold them wherever a camera, a program or a person could have put them. */
import { crc32, deflateSync } from 'node:zlib'
import {
  box,
  chunk,
  makeAvif,
  makeGif,
  makeJpeg,
  makePng,
  makeWebp,
  segment,
} from './media-bytes.js'

export function xmpOf(words: string): Buffer {
  return Buffer.from(
    `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" photoshop:Credit="Krediet ${words}"><dc:creator><rdf:Seq><rdf:li>Maker ${words}</rdf:li></rdf:Seq></dc:creator><dc:description><rdf:Alt><rdf:li xml:lang="fr">Autre</rdf:li><rdf:li xml:lang="x-default">Bijschrift &amp; ${words}</rdf:li></rdf:Alt></dc:description><Iptc4xmpCore:AltTextAccessibility><rdf:Alt><rdf:li xml:lang="x-default">Te zien ${words}</rdf:li></rdf:Alt></Iptc4xmpCore:AltTextAccessibility></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`,
  )
}

/** Orientation and a description, either end first. */
export function exifOf(words: string, orientation: number, order: 'II' | 'MM' = 'MM'): Buffer {
  const number = (value: number, size: number): Buffer => {
    const bytes = Buffer.alloc(size)
    if (order === 'MM') bytes.writeUIntBE(value, 0, size)
    else bytes.writeUIntLE(value, 0, size)
    return bytes
  }
  const text = Buffer.from(`${words}\0`)
  const entry = (tag: number, type: number, count: number, value: Buffer): Buffer =>
    Buffer.concat([number(tag, 2), number(type, 2), number(count, 4), value])
  return Buffer.concat([
    Buffer.from(order),
    number(42, 2),
    number(8, 4),
    number(2, 2),
    entry(0x010e, 2, text.length, number(38, 4)),
    entry(0x0112, 3, 1, Buffer.concat([number(orientation, 2), number(0, 2)])),
    number(0, 4),
    text,
  ])
}

/** IPTC records in the resources of Photoshop. */
export function iptcOf(
  caption: string,
  credit: string,
  encoding: 'utf8' | 'latin1' = 'utf8',
): Buffer {
  const iim = Buffer.concat([
    ...(encoding === 'utf8' ? [record(1, 90, Buffer.from('\x1b%G'))] : []),
    record(2, 120, Buffer.from(caption, encoding)),
    record(2, 110, Buffer.from(credit, encoding)),
  ])
  const size = Buffer.alloc(4)
  size.writeUInt32BE(iim.length)
  return Buffer.concat([
    Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0', 'latin1'),
    size,
    iim,
    Buffer.alloc(iim.length % 2),
  ])
}

const ICC = Buffer.from('ICC_PROFILE\0\x01\x01profiel', 'latin1')

/** With a scan, a profile, a small picture in two places, and a second picture and a film behind the end. */
export function notedJpeg(words: string, orientation: number, order: 'II' | 'MM' = 'MM'): Buffer {
  const plain = makeJpeg(4, 3)
  const note = Buffer.from(words)
  const head = Buffer.concat([
    Buffer.from('JFIF\0\x01\x02\x01\0\x48\0\x48\x01\x01', 'latin1'),
    note,
  ])
  const frame = plain.subarray(plain.indexOf(Buffer.from([0xff, 0xc0])), -2)
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, head),
    segment(0xe0, Buffer.concat([Buffer.from('JFXX\0\x10'), note])),
    segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exifOf(words, orientation, order)])),
    segment(0xe1, Buffer.concat([Buffer.from('http://ns.adobe.com/xap/1.0/\0'), xmpOf(words)])),
    segment(0xe2, ICC),
    segment(0xe2, Buffer.concat([Buffer.from('MPF\0'), note])),
    segment(0xed, iptcOf(`Onderschrift ${words}`, `Bron ${words}`)),
    segment(0xee, Buffer.concat([Buffer.from('Adobe\0\x64\0\0\0\0\x01', 'latin1'), note])),
    segment(0xef, note),
    segment(0xfe, note),
    frame,
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x11, 0xff, 0x00, 0x22, 0xff, 0xd3, 0x33]),
    segment(0xfe, note),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x44, 0xff, 0xd9]),
    plain,
    note,
  ])
}

export function notedPng(words: string, orientation: number): Buffer {
  const plain = makePng(4, 3)
  const note = Buffer.from(words)
  return Buffer.concat([
    plain.subarray(0, 33),
    chunk('tEXt', Buffer.concat([Buffer.from('Comment\0'), note])),
    chunk('zTXt', Buffer.concat([Buffer.from('Author\0\0'), deflateSync(note)])),
    chunk('iTXt', Buffer.concat([Buffer.from('XML:com.adobe.xmp\0\0\0\0\0'), xmpOf(words)])),
    chunk('eXIf', exifOf(words, orientation)),
    chunk('tIME', Buffer.from([7, 230, 1, 1, 1, 1, 1])),
    chunk('prVt', note),
    plain.subarray(33),
    note,
  ])
}

export function notedGif(words: string): Buffer {
  const note = Buffer.from(words)
  const said = Buffer.concat([Buffer.from([note.length]), note, Buffer.from([0])])
  return Buffer.concat([
    makeGif(4, 3).subarray(0, -1),
    Buffer.concat([Buffer.from([0x21, 0xfe]), said]),
    application('NETSCAPE2.0', Buffer.from([3, 1, 0, 0, 0])),
    application('XMP DataXMP', said),
    Buffer.from([0x2c, 0, 0, 0, 0, 4, 0, 3, 0, 0, 2, 2, 0x4c, 0x01, 0]),
    Buffer.from([0x3b]),
    note,
  ])
}

export function notedWebp(words: string, orientation: number): Buffer {
  const head = Buffer.from(makeWebp(4, 3))
  head[20] = 0x2c
  const parts = [
    part('ICCP', Buffer.from('profiel')),
    part('VP8L', Buffer.from([0x2f, 3, 0x80, 0, 0])),
    part('EXIF', exifOf(words, orientation, 'II')),
    part('XMP ', xmpOf(words)),
    part('prVt', Buffer.from(words)),
  ]
  const all = Buffer.concat([head, ...parts])
  all.writeUInt32LE(all.length - 8, 4)
  return Buffer.concat([all, Buffer.from(words)])
}

/** The picture, its Exif, its XMP and a small picture of it in one box of data, with gaps between. */
export function notedAvif(words: string): Buffer {
  const [drawn, exif, xmp, small] = [
    Buffer.from('getekend'),
    Buffer.concat([Buffer.alloc(4), exifOf(words, 1)]),
    xmpOf(words),
    Buffer.from(`klein ${words}`),
  ]
  const kinds = ['av01', 'Exif', 'mime', 'av01']
  const plain = makeAvif(4, 3)
  const first = plain.readUInt32BE(0)
  // Behind the head and the version of the box `meta`.
  const [ftyp, rest] = [plain.subarray(0, first), plain.subarray(first + 12)]
  const names = kinds.map((kind, index) =>
    box('infe', be(0x02000000, 4), be(index + 1, 2), be(0, 2), Buffer.from(`${kind}\0`)),
  )
  const info = box('iinf', be(0, 4), be(4, 2), ...names)
  const links = box('iref', be(0, 4), box('thmb', be(4, 2), be(1, 2), be(1, 2)))
  const data = [drawn, exif, xmp, small]
  const gap = Buffer.from(words)
  const placesAt = (start: number): Buffer => {
    let at = start
    const rows = data.map((each, index) => {
      at += gap.length
      const row = [be(index + 1, 2), be(0, 2), be(1, 2), be(at, 4), be(each.length, 4)]
      at += each.length
      return Buffer.concat(row)
    })
    return box('iloc', be(0, 4), be(0x4400, 2), be(4, 2), ...rows)
  }
  const metaAt = (start: number): Buffer =>
    box('meta', be(0, 4), placesAt(start), info, links, rest, box('uuid', gap))
  const start = ftyp.length + metaAt(0).length + 8
  return Buffer.concat([
    ftyp,
    metaAt(start),
    box('mdat', ...data.flatMap((each) => [gap, each])),
    box('uuid', gap),
    box('free', gap),
  ])
}

/** Whether the sum of every chunk of a PNG is right. */
export function isSoundPng(bytes: Buffer): boolean {
  for (let at = 8; at < bytes.length;) {
    const end = at + 8 + bytes.readUInt32BE(at)
    if (bytes.readUInt32BE(end) !== crc32(bytes.subarray(at + 4, end))) return false
    at = end + 4
  }
  return true
}

function record(number: number, dataset: number, data: Buffer): Buffer {
  const head = Buffer.from([0x1c, number, dataset, 0, 0])
  head.writeUInt16BE(data.length, 3)
  return Buffer.concat([head, data])
}

function application(name: string, data: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0x21, 0xff, 11]), Buffer.from(name), data])
}

function part(type: string, data: Buffer): Buffer {
  const size = Buffer.alloc(4)
  size.writeUInt32LE(data.length)
  return Buffer.concat([Buffer.from(type), size, data, Buffer.alloc(data.length % 2)])
}

function be(value: number, size: number): Buffer {
  const bytes = Buffer.alloc(size)
  bytes.writeUIntBE(value, 0, size)
  return bytes
}
