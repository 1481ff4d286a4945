/** The bytes of a mail or a mailbox → lines of text that `parse-mail.ts` reads, message by message. */
import type { Position } from '../../record/diagnostic.js'
import type { DecodedText } from '../../text/decode.js'
import { mostRecords } from '../../article/crowded.js'
import { cutMailbox, unquoteFrom } from './cut-mailbox.js'
import { mailBytes } from './mail-bytes.js'
import { writeSheet } from './message-sheet.js'
import { readMessage } from './read-message.js'

/** Bytes of a message with its headers, on average: a mailbox of shorter ones holds none. */
const SHORTEST = 128

/** Where the lines of a message begin in the text that is made, and where the message does in the file. */
interface Place {
  readonly offset: number
  readonly line: number
}

/** Rejects where the file holds no mail. One message is in memory at a time, besides what is kept of the others. */
export async function extractMail(bytes: Uint8Array): Promise<DecodedText> {
  const { default: parser } = await import('postal-mime')
  const file = mailBytes(bytes)
  const parts: string[] = []
  const places: Place[] = []
  let [offset, line, counted] = [0, 1, 0]
  const messages = cutMailbox(file)
  if (messages.length > mostRecords(file.length, SHORTEST))
    throw new Error('its messages are too short to be articles')
  for (const { start, end, envelope } of messages) {
    line += countLines(file, counted, start)
    counted = start
    const message = file.subarray(start, end)
    const own = envelope === null ? message : unquoteFrom(message)
    for (const sheet of await readMessage(own, envelope, parser)) {
      const part = writeSheet(sheet)
      places.push({ offset, line })
      parts.push(part)
      offset += part.length
    }
  }
  const positionAt = (at: number): Position => placeOf(places, at)
  return { text: parts.join(''), encoding: 'mime', diagnostics: [], format: 'mail', positionAt }
}

function countLines(bytes: Buffer, from: number, to: number): number {
  let lines = 0
  for (let at = bytes.indexOf(10, from); at !== -1 && at < to; at = bytes.indexOf(10, at + 1))
    lines += 1
  return lines
}

/** The line of the file at which the message begins that `offset` lies in. */
function placeOf(places: readonly Place[], offset: number): Position {
  let [low, high] = [0, places.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((places[middle]?.offset ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: places[low]?.line ?? 1, column: 1 }
}
