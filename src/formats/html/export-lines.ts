/** A page that a database of the press exported, many articles long → the lines that its export as text has. */
import { decodeReference, REFERENCE } from '../../text/reference.js'

/** Lines, and how far into the page each stretch of them lies. */
export interface ExportLines {
  readonly text: string
  /** The place in the page of a place in `text`. */
  readonly offsetIn: (offset: number) => number
}

/** What nobody but such a database writes: a count of documents, codes of two letters with a number, its own classes. */
const MARKS: readonly RegExp[] = [
  />\s*\d{1,5} (?:of|von|de|van|di|sur|af|av) \d{1,5} (?:DOCUMENTS?|DOKUMENTEN?|DOCUMENTEN|DOCUMENTI|DOCUMENTOS?)\s*</i,
  /<b>HD<\/b>[^]{1,60000}>\s*(?:Do[ck]ument[oe]?\s+)?[A-Z][A-Z\d]{4,12}(?:19|20)\d{6}[a-z\d]{6,12}\s*</,
  /class\s*=\s*["']?(?:rdp__)?DocPublicationName["'\s>][^]{1,60000}news[·•.]\d{8}[·•.]/i,
  /<pre>["„“»][^"„“”«»\n<]{2,80}["“”«][^<]{0,40} vom \d{1,2}\.\d{1,2}\.\d{4}/,
]
const PIECE =
  /<!--[^]*?-->|<(script|style|head|title|noscript)\b[^>]*>[^]*?<\/\1\s*>|<(\/?)([a-z][a-z\d]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/gi
/** They stand on lines of their own, with a blank one before them. */
const BLOCKS: ReadonlySet<string> = new Set(
  'p div table tr ul ol li h1 h2 h3 h4 h5 h6 blockquote pre center hr article section header footer'.split(
    ' ',
  ),
)
const CENTRED_RULE = /\.([\w-]{1,40})\s*\{[^}]{0,200}text-align:\s*center/gi
const CLASS = /\bclass\s*=\s*["']?([\w-]+)/i
/** As far to the right as exports print what stands in the middle. */
const MIDDLE = ' '.repeat(24)
/** Between the code of a field and its value. */
const CELLS = '   '

/** Null where `html` is no such page. Linear; nothing in it is run. */
export function exportLines(html: string): ExportLines | null {
  if (!MARKS.some((mark) => mark.test(html))) return null
  const lines = new Lines(centredClasses(html))
  let at = 0
  for (const piece of html.matchAll(PIECE)) {
    lines.addText(html.slice(at, piece.index), at)
    at = piece.index + piece[0].length
    const [, , slash = '', name = '', attributes = ''] = piece
    if (name !== '') lines.addTag(name.toLowerCase(), slash !== '', attributes)
  }
  lines.addText(html.slice(at), at)
  return lines.end()
}

function centredClasses(html: string): ReadonlySet<string> {
  return new Set(Array.from(html.matchAll(CENTRED_RULE), ([, name = '']) => name.toLowerCase()))
}

class Lines {
  readonly #centred: ReadonlySet<string>
  readonly #parts: string[] = []
  /** Where a part begins in the lines and in the page. */
  readonly #places: { readonly own: number; readonly page: number }[] = []
  #length = 0
  #isNewLine = true
  #isMiddle = false
  /** The tag before was a line break: two of them leave a blank line. */
  #isBreak = false
  #isAsItStands = false

  constructor(centred: ReadonlySet<string>) {
    this.#centred = centred
  }

  addTag(name: string, isEnd: boolean, attributes: string): void {
    const isSecond = this.#isBreak && this.#isNewLine
    this.#isBreak = name === 'br'
    if (name === 'br') this.#break(isSecond ? 2 : 1)
    else if ((name === 'td' || name === 'th') && !isEnd && !this.#isNewLine) this.#add(CELLS)
    else if (BLOCKS.has(name)) {
      // A value of several paragraphs begins beside its code.
      if (!(name === 'p' && !isEnd && this.#endsInCells())) this.#break(2)
      if (name === 'pre') this.#isAsItStands = !isEnd
      if (name === 'div' && !isEnd) this.#isMiddle = this.#isCentred(attributes)
    }
  }

  addText(raw: string, page: number): void {
    const text = raw.replace(REFERENCE, decodeReference).replaceAll('\u00a0', ' ')
    const words = this.#isAsItStands ? text : text.replace(/\s+/g, ' ')
    const shown = this.#isNewLine && !this.#isAsItStands ? words.trimStart() : words
    if (shown === '') return
    if (this.#isNewLine && this.#isMiddle) this.#add(MIDDLE)
    this.#places.push({ own: this.#length, page })
    this.#add(shown)
  }

  end(): ExportLines {
    const places = this.#places
    return {
      text: this.#parts.join(''),
      offsetIn: (offset) => places.findLast(({ own }) => own <= offset)?.page ?? 0,
    }
  }

  #isCentred(attributes: string): boolean {
    return this.#centred.has((CLASS.exec(attributes)?.[1] ?? '').toLowerCase())
  }

  #endsInCells(): boolean {
    return this.#parts.at(-1) === CELLS
  }

  #add(text: string): void {
    this.#parts.push(text)
    this.#length += text.length
    this.#isNewLine = text.endsWith('\n')
  }

  /** As many line ends as there are to be, with those that stand there already. */
  #break(count: number): void {
    if (this.#length === 0) return
    const last = this.#parts.slice(-2).join('')
    const present = /\n*$/.exec(last)?.[0].length ?? 0
    if (present < count) this.#add('\n'.repeat(count - present))
    this.#isNewLine = true
  }
}
