/** The bytes of a file → those of its mail: no byte order mark, no CR alone, no frame of a program around it. */
import { isUtf8 } from 'node:buffer'
import { decode, encodingExists } from 'iconv-lite'
import { decodeWindows1252 } from '../../text/windows-1252.js'

const LF = 10
const CR = 13

/** Apple's `.emlx` says on its first line how many bytes the message has, and puts a list of properties below it. */
const COUNTED = /^\s{0,20}(\d{1,12})[ \t]{0,20}\r?\n/

export function mailBytes(bytes: Uint8Array): Buffer {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [, count] = COUNTED.exec(all.toString('latin1', 0, 64)) ?? []
  if (count !== undefined) {
    const start = all.indexOf(LF, all.indexOf(count)) + 1
    return withLines(all.subarray(start, start + Number(count)))
  }
  if (all[0] === 0xff && all[1] === 0xfe) return withLines(Buffer.from(all.toString('utf16le').slice(1)))
  const isMarked = all[0] === 0xef && all[1] === 0xbb && all[2] === 0xbf
  return withLines(isMarked ? all.subarray(3) : all)
}

/** Mailboxes of old Macs end their lines in CR alone. */
function withLines(bytes: Buffer): Buffer {
  if (bytes.includes(LF) || !bytes.includes(CR)) return bytes
  return Buffer.from(bytes.map((byte) => (byte === CR ? LF : byte)))
}

const CHARSET = /charset[ \t]*=[ \t]*"?([\w.:-]{2,40})/i
const LONGEST_HEADER = 2 ** 21

/**
 * A message whose bytes are neither UTF-8 nor said to be something else is Windows-1252; so is a header that is not UTF-8,
 * unless its message names a charset.
 */
export function asLabelled(message: Buffer): Buffer {
  if (isUtf8(message)) return message
  const end = endOfHeader(message)
  const header = message.subarray(0, end)
  const [, charset] = CHARSET.exec(header.toString('latin1')) ?? []
  const isLabelled = CHARSET.test(message.toString('latin1', 0, LONGEST_HEADER))
  if (!isLabelled) return Buffer.from(decodeWindows1252(message))
  if (isUtf8(header)) return message
  const name = charset !== undefined && encodingExists(charset) ? charset : 'windows-1252'
  const isUnicode = /^utf/i.test(name)
  const text = decode(header, isUnicode ? 'windows-1252' : name)
  return Buffer.concat([Buffer.from(text), message.subarray(end)])
}

export function endOfHeader(message: Buffer): number {
  const ends = ['\n\n', '\n\r\n'].map((mark) => message.indexOf(mark)).filter((at) => at !== -1)
  return ends.length === 0 ? message.length : Math.min(...ends)
}
