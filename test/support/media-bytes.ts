/** A width and a height → the bytes of a small picture of each kind, as far as a browser or a reader of headers needs. */
import { crc32, deflateSync } from 'node:zlib'

/** A whole PNG of one grey; one that only claims its size holds a single line. */
export function makePng(width: number, height: number, lines: number = height): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 8
  const pixels = deflateSync(Buffer.alloc(lines * (Math.min(width, 1000) + 1), 0x80))
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

export function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  return Buffer.concat([be32(data.length), body, be32(crc32(body))])
}

/** The head of a JPEG; `orientation` is what its camera noted in the Exif block (1 to 8). */
export function makeJpeg(width: number, height: number, orientation: number = 0): Buffer {
  const entry = [be16(0x0112), be16(3), be32(1), be16(orientation), be16(0)]
  const tiff = [Buffer.from('MM'), be16(42), be32(8), be16(1), ...entry, be32(0)]
  const exif = Buffer.concat([Buffer.from('Exif\0\0'), ...tiff])
  const jfif = segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1'))
  const frame = Buffer.concat([
    Buffer.from([8]),
    be16(height),
    be16(width),
    Buffer.from([1, 1, 17, 0]),
  ])
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    jfif,
    ...(orientation > 0 ? [segment(0xe1, exif)] : []),
    segment(0xc0, frame),
    Buffer.from([0xff, 0xd9]),
  ])
}

export function segment(marker: number, data: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0xff, marker]), be16(data.length + 2), data])
}

export function makeGif(width: number, height: number): Buffer {
  const sizes = Buffer.alloc(4)
  sizes.writeUInt16LE(width, 0)
  sizes.writeUInt16LE(height, 2)
  return Buffer.concat([Buffer.from('GIF89a'), sizes, Buffer.from([0, 0, 0, 0x3b])])
}

export function makeWebp(width: number, height: number): Buffer {
  const data = Buffer.alloc(10)
  data.writeUIntLE(width - 1, 4, 3)
  data.writeUIntLE(height - 1, 7, 3)
  const length = Buffer.alloc(4)
  length.writeUInt32LE(22)
  const size = Buffer.from([10, 0, 0, 0])
  return Buffer.concat([Buffer.from('RIFF'), length, Buffer.from('WEBPVP8X'), size, data])
}

export function makeAvif(width: number, height: number): Buffer {
  const ispe = box('ispe', be32(0), be32(width), be32(height))
  const meta = box('meta', be32(0), box('iprp', box('ipco', ispe)))
  return Buffer.concat([box('ftyp', Buffer.from('avif'), be32(0), Buffer.from('avif')), meta])
}

export function box(type: string, ...parts: readonly Buffer[]): Buffer {
  const data = Buffer.concat([Buffer.from(type), ...parts])
  return Buffer.concat([be32(data.length + 4), data])
}

function be16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16BE(value)
  return bytes
}

function be32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}
