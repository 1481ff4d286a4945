/** HTML of any page → its tags, its text and what no reader sees, one after the other, in linear time. */

export type HtmlPiece =
  | {
      readonly kind: 'open' | 'close'
      /** In lower case. */
      readonly name: string
      /** As they stand between the name and the end of the tag. */
      readonly attributes: string
      readonly start: number
      readonly end: number
    }
  /** `text` also stands for what looks like a tag and is none; `comment` for declarations; `raw` is what a script says. */
  | {
      readonly kind: 'text' | 'comment' | 'raw'
      readonly start: number
      readonly end: number
    }

/** What stands in these is no markup. */
const RAW: ReadonlySet<string> = new Set('script style xmp plaintext'.split(' '))
const NAME = /<(\/?)([a-z][a-z\d:_-]{0,40})(?=[\s/>"'])/iy
const ATTRIBUTE =
  /[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>][^\s>]*|(?=[\s>]))))?/y
const TAG_END = /[\s/]*>/y
/** So many tags may have attributes that do not end, before none is read any more. */
const MOST_BROKEN = 20

/** No character is in two pieces, and none is lost. */
export function readPieces(html: string): readonly HtmlPiece[] {
  const pieces: HtmlPiece[] = []
  const reader = { html, find: finderIn(html), broken: 0 }
  let text = 0
  let at = html.indexOf('<')
  while (at !== -1) {
    const piece = readMarkup(reader, at)
    if (piece) {
      if (at > text) pieces.push({ kind: 'text', start: text, end: at })
      pieces.push(piece)
      text = piece.end
      if (piece.kind === 'open' && RAW.has(piece.name)) {
        const end = reader.find(`</${piece.name}`, text)
        if (end > text) pieces.push({ kind: 'raw', start: text, end })
        text = Math.max(end, text)
      }
    }
    at = html.indexOf('<', piece ? text : at + 1)
  }
  if (html.length > text) pieces.push({ kind: 'text', start: text, end: html.length })
  return pieces
}

interface Reader {
  readonly html: string
  readonly find: (words: string, from: number) => number
  broken: number
}

/** Looks in small letters, and remembers what is not there any more: a hostile page asks for it a million times. */
function finderIn(html: string): Reader['find'] {
  const text = html.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase())
  const absent = new Set<string>()
  return (words, from) => {
    if (absent.has(words)) return -1
    const at = text.indexOf(words, from)
    if (at === -1) absent.add(words)
    return at
  }
}

function readMarkup(reader: Reader, start: number): HtmlPiece | null {
  const { html, find } = reader
  const next = html.charAt(start + 1)
  if (next === '!' || next === '?') {
    const close = html.startsWith('<!--', start) ? find('-->', start + 4) : -1
    const end = close === -1 ? find('>', start) : close + 2
    return end === -1 ? null : { kind: 'comment', start, end: end + 1 }
  }
  NAME.lastIndex = start
  const [head, slash = '', name = ''] = NAME.exec(html) ?? []
  if (head === undefined || find('>', start) === -1) return null
  const from = start + head.length
  const end = endOfTag(reader, from)
  const attributes = html.slice(from, end - 1)
  return { kind: slash ? 'close' : 'open', name: name.toLowerCase(), attributes, start, end }
}

/** A quotation mark that nothing closes does not swallow the page. */
function endOfTag(reader: Reader, from: number): number {
  const { html, find } = reader
  if (reader.broken < MOST_BROKEN) {
    let at = from
    for (;;) {
      TAG_END.lastIndex = at
      if (TAG_END.test(html)) return TAG_END.lastIndex
      ATTRIBUTE.lastIndex = at
      if (!ATTRIBUTE.test(html) || ATTRIBUTE.lastIndex === at) break
      at = ATTRIBUTE.lastIndex
    }
    reader.broken += 1
  }
  return find('>', from) + 1
}

/** Attributes by name, in small letters; of two of the same name the first counts. Values are as they stand. */
export function readAttributes(attributes: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  let at = 0
  for (;;) {
    ATTRIBUTE.lastIndex = at
    const match = ATTRIBUTE.exec(attributes)
    if (!match || ATTRIBUTE.lastIndex === at) return found
    at = ATTRIBUTE.lastIndex
    const [, name = '', double, single, bare] = match
    const key = name.toLowerCase()
    if (!found.has(key)) found.set(key, double ?? single ?? bare ?? '')
  }
}
