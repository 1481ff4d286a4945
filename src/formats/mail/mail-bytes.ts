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
  if (all[0] === 0xff && all[1] === 0xfe)
    return withLines(Buffer.from(all.toString('utf16le').slice(1)))
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

const PARTED = /^content-type[ \t]*:\s*(?!text\/)/im
const ENCODED = /^content-transfer-encoding[ \t]*:\s*(?!(?:7bit|8bit|binary)\b)/im

/** A text as it stands, as one line of base64: the parser takes twenty times as long over lines of their own. */
export function asOneLine(message: Buffer): Buffer {
  const end = endOfHeader(message)
  const header = message.toString('latin1', 0, end)
  if (PARTED.test(header) || ENCODED.test(header)) return message
  const body = message.subarray(end).toString('base64')
  const head = [Buffer.from('Content-Transfer-Encoding: base64\n'), message.subarray(0, end)]
  return Buffer.concat([...head, Buffer.from(`\n\n${body}\n`)])
}

const MANY_LINES = 50_000
const SHORT_LINE = 60

/** Far more lines than a mail of its length can need. */
export function hasTooManyLines(message: Buffer): boolean {
  const most = MANY_LINES + message.length / SHORT_LINE
  let lines = 0
  for (let at = message.indexOf(LF); at !== -1 && lines <= most; at = message.indexOf(LF, at + 1))
    lines += 1
  return lines > most
}

const MULTIPART = /^content-type[ \t]*:[ \t]*multipart\/[^\n]*(?:\n[ \t][^\n]*)*/im
const BOUNDARY = /boundary[ \t]*=[ \t]*(?:"([^"\n]{1,200})"|([^\s;"]{1,200}))/i
const DIVIDER = /^--([^\s"]{1,200}|[^"\n-][^"\n]{0,100}[^\s"])[ \t]*\r?$/m
const TOP_OF_BODY = 4096

/** Where parts are announced and not divided by the line that was announced, the first line that could divide them does. */
export function withBoundary(message: Buffer): Buffer {
  const end = endOfHeader(message)
  const [type] = MULTIPART.exec(message.toString('latin1', 0, end)) ?? []
  if (type === undefined) return message
  const [, quoted, bare] = BOUNDARY.exec(type) ?? []
  const boundary = quoted ?? bare
  if (boundary !== undefined && message.includes(`--${boundary}`, end, 'latin1')) return message
  if (type.length > TOP_OF_BODY) return message
  const [, found] = DIVIDER.exec(message.toString('latin1', end, end + TOP_OF_BODY)) ?? []
  if (found === undefined) return message
  const header = `Content-Type: multipart/mixed; boundary="${found}"\n`
  return Buffer.concat([Buffer.from(header, 'latin1'), message])
}
