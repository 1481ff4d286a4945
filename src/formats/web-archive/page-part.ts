/** A MIME message whose parts are a page and what it shows → the part that is the page, as a message of its own. */
import { endOfHeader } from '../mail/mail-bytes.js'

export interface PagePart {
  readonly part: Buffer
  /** Where the page was saved from; empty where nothing says it. */
  readonly address: string
  /** How many other parts there are, by kind. */
  readonly others: Readonly<Record<string, number>>
}

/** Parts within parts. */
const DEEPEST = 6
/** Pictures of a page that was saved with thousands of them are not counted further. */
const MOST_PARTS = 5000
const BOUNDARY = /boundary[ \t]*=[ \t]*(?:"([^"\n]{1,200})"|([^\s;"]{1,200}))/i

/** Throws where no part is a page. */
export function findPagePart(message: Buffer): PagePart {
  const leaves = listLeaves(message, DEEPEST)
  const at = leaves.findIndex((leaf) => typeOf(leaf) === 'text/html')
  const part = leaves[at === -1 ? 0 : at]
  if (!part || (at === -1 && typeOf(part) !== '')) throw new Error('it holds no page')
  const others: Record<string, number> = {}
  for (const leaf of leaves)
    if (leaf !== part) others[kindOf(leaf)] = (others[kindOf(leaf)] ?? 0) + 1
  const address = valueOf(message, 'snapshot-content-location') || valueOf(part, 'content-location')
  return { part, address, others }
}

function listLeaves(message: Buffer, depth: number): readonly Buffer[] {
  if (!typeOf(message).startsWith('multipart/') || depth === 0) return [message]
  const [, quoted, bare] = BOUNDARY.exec(valueOf(message, 'content-type')) ?? []
  const boundary = quoted ?? bare
  if (boundary === undefined) return [message]
  return cutParts(message, `--${boundary}`).flatMap((part) => listLeaves(part, depth - 1))
}

/** What stands between two lines that begin with `mark`. */
function cutParts(message: Buffer, mark: string): readonly Buffer[] {
  const parts: Buffer[] = []
  let from = -1
  for (let at = findMark(message, mark, 0); at !== -1; at = findMark(message, mark, at + 1)) {
    if (from !== -1) parts.push(message.subarray(from, at))
    const isLast = message.toString('latin1', at + mark.length, at + mark.length + 2) === '--'
    const end = message.indexOf('\n', at)
    from = end === -1 ? message.length : end + 1
    if (isLast || parts.length >= MOST_PARTS) return parts
  }
  // A file that was cut off has no last mark.
  return from === -1 ? parts : [...parts, message.subarray(from)]
}

function findMark(message: Buffer, mark: string, from: number): number {
  for (let at = message.indexOf(mark, from); at !== -1; at = message.indexOf(mark, at + 1))
    if (at === 0 || message[at - 1] === 10) return at
  return -1
}

function typeOf(part: Buffer): string {
  return (/^[^\s;]+/.exec(valueOf(part, 'content-type'))?.[0] ?? '').toLowerCase()
}

/** The value of a header line, with the lines that go on. */
function valueOf(part: Buffer, key: string): string {
  const header = part.toString('latin1', 0, endOfHeader(part)).replace(/\r?\n[ \t]+/g, ' ')
  return (
    new RegExp(`^${key}[ \\t]*:[ \\t]*([^\\r\\n]{0,4000})`, 'im').exec(header)?.[1]?.trim() ?? ''
  )
}

function kindOf(part: Buffer): string {
  const type = typeOf(part)
  if (type.startsWith('image/')) return 'pictures'
  if (type === 'text/html') return 'frames'
  return 'styles, scripts and other parts'
}
