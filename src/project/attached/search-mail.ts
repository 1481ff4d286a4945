/** Mail, or a page saved as mail, and words → whether they stand in it, or in a file that it brings along. */
import { decodeWords } from '../../text/encoded-words.js'
import { gravest, markupHolds, type Finding, type Search } from './finding.js'

const ENCODED = 'content-transfer-encoding:'
const BASE64 = /^[ \t]*"?base64/i
const LINE_END = /=\r?\n/g
const QUOTED = /=([\da-f]{2})/gi
/** A header and its first blank line are no further apart. */
const REACH = 1 << 14

/** `text` is its bytes, as they were decoded. */
export async function searchMail(text: string, search: Search): Promise<Finding> {
  const words = decodeWords(text)
  if (markupHolds(words, search) || markupHolds(withoutQuotes(words), search)) return 'holds'
  return gravest(searchParts(text, search))
}

/** Letters that are written in figures. */
function withoutQuotes(text: string): string {
  const plain = text
    .replaceAll(LINE_END, '')
    .replaceAll(QUOTED, (_, figures: string) => String.fromCharCode(Number.parseInt(figures, 16)))
  const bytes = Buffer.from(plain, 'latin1')
  return `${plain}\n${bytes.toString('utf8')}`
}

async function* searchParts(text: string, { inner }: Search): AsyncGenerator<Finding> {
  const lower = text.toLowerCase()
  for (let at = lower.indexOf(ENCODED); at !== -1; at = lower.indexOf(ENCODED, at + 1)) {
    const start = at + ENCODED.length
    if (!BASE64.test(text.slice(start, start + REACH))) continue
    const [blank] = /\r?\n[ \t]*\r?\n/.exec(text.slice(start, start + REACH)) ?? []
    if (blank === undefined) continue
    const from = text.indexOf(blank, start) + blank.length
    const ends = [text.indexOf('\n--', from), text.indexOf('\nFrom ', from)]
    const end = Math.min(...ends.map((each) => (each === -1 ? text.length : each)))
    yield inner('', Buffer.from(text.slice(from, end), 'base64'))
  }
}
