/** The text of a Markdown body → stretches that can be parsed apart: plain prose, and whatever needs the parser. */

/**
 * `text` starts at `offset` of the body. Plain text is one paragraph that holds no construct of Markdown or GFM;
 * Markdown ends with the blank lines that follow it, on which micromark's reading of the last line can depend.
 */
export interface Chunk {
  readonly kind: 'plain' | 'markdown'
  readonly text: string
  readonly offset: number
}

/** Characters of which each may begin, end or change a construct anywhere within a paragraph. */
const MARKUP = /[\\`*_~[@\t\r\0]/
/** A character reference, a hard line break, an address that GFM makes a link of. */
const SEQUENCE = /&[#a-z\d]| {2}\n|https?:\/\/|www\./i
/** A line that may begin a block of another kind, or turn the lines before it into one. */
const BLOCK_START = /^(?:[ >#+=:|<-]|\d{1,9}[.)])/m
/** `<` as in `<https://…>`, `<!--` and `<?`, and the tags whose loss would be noticed. */
const ANGLE =
  /<(?:[!?]|[a-z][a-z\d+.-]*:|\/?(?:a|abbr|b|big|blockquote|br|center|cite|code|dd|del|div|dl|dt|em|embed|figcaption|figure|font|h[1-6]|hr|i|iframe|img|ins|kbd|li|link|mark|meta|object|ol|p|pre|q|s|script|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|th|thead|tr|tt|u|ul|video)(?=[\s/>]))/i

const BLANK_LINES = /\n(?:[ \t]*\n)+/g
const FENCE = /`{3,}(?![^`\n]*`)|~{3,}/y
/** A fence or HTML that runs on across blank lines, in the middle of a block: where it ends is not known yet. */
const OPEN_ENDED = /^[ \t]*(?:`{3}|~{3}|<(?:[!?]|script|pre|style|textarea))/im
/** What a block begins with that may belong to the list, the note or the code above it, across a blank line. */
const CONTINUES = /^[ \t\d*+-]/
/** Blocks are joined up to about this many characters, for what the parser costs per call. */
const ENOUGH = 4096

/**
 * Cuts `body`, unless it `isWhole`, where no construct can reach across. Chunks come in order and cover all but blank lines, so that parsing
 * them one by one gives what parsing the whole gives; `test/markdown.test.ts` holds that as a property.
 */
export function splitChunks(body: string, isWhole = false): readonly Chunk[] {
  const start = /^(?:[ \t]*\n)*/.exec(body)?.[0].length ?? 0
  if (start === body.length) return []
  if (isWhole || body.includes(']:'))
    return [{ kind: 'markdown', text: body.slice(start), offset: start }]
  const joiner = new Joiner(body)
  let offset = start
  while (offset < body.length) offset = takeBlock(body, offset, joiner)
  joiner.flush()
  return joiner.chunks
}

/** Gathers neighbouring blocks of Markdown into one chunk. */
class Joiner {
  readonly #body: string
  readonly #chunks: Chunk[] = []
  #from = -1
  #to = -1

  constructor(body: string) {
    this.#body = body
  }

  get chunks(): readonly Chunk[] {
    return this.#chunks
  }

  addPlain(from: number, to: number): void {
    this.flush()
    this.#push('plain', from, to)
  }

  addMarkdown(from: number, to: number): void {
    const isEnough = this.#from >= 0 && from - this.#from > ENOUGH
    if (isEnough && !CONTINUES.test(this.#body.charAt(from))) this.flush()
    if (this.#from < 0) this.#from = from
    this.#to = to
  }

  /** What comes next is another chunk. */
  flush(): void {
    if (this.#from >= 0) this.#push('markdown', this.#from, this.#to)
    this.#from = -1
  }

  #push(kind: Chunk['kind'], from: number, to: number): void {
    this.#chunks.push({ kind, text: this.#body.slice(from, to), offset: from })
  }
}

/** Hands the block at `offset` to `joiner`; the answer is where the next one begins. */
function takeBlock(body: string, offset: number, joiner: Joiner): number {
  FENCE.lastIndex = offset
  const [fence] = FENCE.exec(body) ?? []
  if (fence !== undefined) {
    const after = skipBlank(body, endOfFence(body, offset, fence))
    joiner.flush()
    joiner.addMarkdown(offset, after)
    joiner.flush()
    return after
  }
  const [end, next] = endOfBlock(body, offset)
  const block = body.slice(offset, end)
  if (isPlain(block)) joiner.addPlain(offset, end)
  else if (OPEN_ENDED.test(block)) {
    joiner.addMarkdown(offset, body.length)
    return body.length
  } else joiner.addMarkdown(offset, next)
  return next
}

function endOfBlock(body: string, offset: number): readonly [end: number, next: number] {
  BLANK_LINES.lastIndex = offset
  const gap = BLANK_LINES.exec(body)
  return gap ? [gap.index, BLANK_LINES.lastIndex] : [body.length, body.length]
}

/** The end of the line that closes the fence at `offset`, or of the body. */
function endOfFence(body: string, offset: number, mark: string): number {
  const line = body.indexOf('\n', offset)
  if (line < 0) return body.length
  const closing = new RegExp(`\\n {0,3}${mark.charAt(0)}{${mark.length},}[ \\t]*(?=\\n|$)`, 'g')
  closing.lastIndex = line
  return closing.exec(body) ? closing.lastIndex : body.length
}

/** Where the next line that holds anything begins. */
function skipBlank(body: string, offset: number): number {
  const blank = /(?:[ \t]*\n)*/y
  blank.lastIndex = offset
  blank.exec(body)
  return blank.lastIndex
}

function isPlain(block: string): boolean {
  if (MARKUP.test(block) || BLOCK_START.test(block) || SEQUENCE.test(block)) return false
  return !block.includes('<') || !(ANGLE.test(block) || / $/m.test(block))
}
