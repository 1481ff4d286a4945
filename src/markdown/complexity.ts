/**
 * Markdown text → whether a parser could choke on it, from one linear scan, so that the answer is the same every time.
 *
 * micromark takes time that grows with the square of the marks within one paragraph and of the lines within one
 * stretch, and stack that grows with depth. The prices below are upper bounds of what it was measured to take, in
 * nanoseconds; the limits keep 1 MB of any text under two seconds.
 */

const BUDGET = 1_200_000_000
const PRICE = {
  character: 300,
  line: 60_000,
  mark: 15_000,
  /** Per character reference, address of mail or web: every one becomes nodes of its own. */
  address: 30_000,
  /** Per line and line of the same stretch. */
  linePair: 20,
  /** Per mark and mark of the same paragraph: `a_ ` or `a]` over and over. */
  markPair: 20,
  /** Per picture and picture of the same paragraph, for they nest. */
  picturePair: 700,
  /** Per unclosed `<!` or `<?` and character of its paragraph. */
  opening: 7,
  /** Per backslash. */
  escape: 6_000,
  /** Per line of the stretch, and quotation or item within an item on the same line: all are closed again. */
  nestedPair: 250,
  /** Per line of the stretch, and step that an item is indented. */
  indentPair: 650,
  /** Per cell of a table; a short row is filled up to the width of the widest. */
  cell: 25_000,
}
/** Quotations in lists in quotations, and `*` in `*`: every level is a level of recursion in what follows. */
const DEEPEST = 100
const MOST_EMPHASIS = 2000

interface Tally {
  cost: number
  lines: number
  /** What every line of the stretch costs because of all others. */
  nesting: number
  isTooDeep: boolean
}

/** A paragraph, list item or table: what may lie between two marks that belong together. */
interface Unit {
  characters: number
  marks: number
  emphasis: number
  pictures: number
  openings: number
  addresses: number
  escapes: number
}

/** Lines without a blank one between them; a table cannot be longer. */
interface Block {
  lines: number
  pipes: number
}

/** Whether the parser could need more than its budget, or its stack, for `stretches`, each parsed by itself. */
export function isTooComplex(stretches: readonly string[]): boolean {
  let cost = 0
  for (const text of stretches) {
    const tally = weigh(text)
    cost += tally.cost
    if (tally.isTooDeep || cost > BUDGET) return true
  }
  return false
}

function weigh(text: string): Tally {
  const tally: Tally = {
    cost: text.length * PRICE.character,
    lines: 0,
    nesting: 0,
    isTooDeep: false,
  }
  let unit = newUnit()
  let block: Block = { lines: 0, pipes: 0 }
  for (let start = 0; start <= text.length && !tally.isTooDeep;) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const { from, depth, nesting, isBlank, isItem } = readMargin(text, start, end)
    if (isBlank || isItem) {
      closeUnit(unit, tally)
      unit = newUnit()
    }
    if (isBlank) {
      closeBlock(block, tally)
      block = { lines: 0, pipes: 0 }
    }
    if (depth > DEEPEST) tally.isTooDeep = true
    const pipes = countMarks(text, from, end, unit)
    block.lines += 1
    block.pipes = Math.max(block.pipes, pipes)
    tally.lines += 1
    tally.nesting += nesting
    start = end + 1
  }
  closeUnit(unit, tally)
  closeBlock(block, tally)
  tally.cost +=
    tally.lines * PRICE.line + tally.lines * (tally.lines * PRICE.linePair + tally.nesting)
  return tally
}

function newUnit(): Unit {
  return {
    characters: 0,
    marks: 0,
    emphasis: 0,
    pictures: 0,
    openings: 0,
    addresses: 0,
    escapes: 0,
  }
}

function closeUnit(unit: Unit, tally: Tally): void {
  tally.cost +=
    unit.marks * PRICE.mark +
    unit.marks ** 2 * PRICE.markPair +
    unit.pictures ** 2 * PRICE.picturePair +
    unit.openings * unit.characters * PRICE.opening +
    unit.addresses * PRICE.address +
    unit.escapes * PRICE.escape
  if (unit.emphasis > MOST_EMPHASIS) tally.isTooDeep = true
}

function closeBlock({ lines, pipes }: Block, tally: Tally): void {
  if (pipes > 0) tally.cost += lines * (pipes + 1) * PRICE.cell
}

interface Margin {
  /** Where the text of the line begins. */
  readonly from: number
  readonly depth: number
  /** The price of its nesting per line of the stretch. */
  readonly nesting: number
  readonly isBlank: boolean
  /** Begins a list item that can interrupt a paragraph, whatever went before. */
  readonly isItem: boolean
}

const INDENT = /[ \t]*/y
const CONTAINER = /(?:>|[-+*](?=[ \t]|\n|$)|\d{1,9}[.)](?=[ \t]|\n|$)|\[\^[^\]\n]{1,99}\]:)[ \t]*/y

/** Reads the quotation marks, bullets and numbers that a line begins with; indentation counts as nesting. */
function readMargin(text: string, start: number, end: number): Margin {
  const from = endOf(INDENT, text, start)
  const indent = from - start
  let at = from
  let containers = 0
  for (let next = endOf(CONTAINER, text, at); next > at && at < end; containers += 1) {
    at = next
    next = endOf(CONTAINER, text, at)
  }
  const depth = containers === 0 ? 0 : containers + indent
  const isItem = indent < 4 && at < end && /[-+*]/.test(text.charAt(from)) && containers > 0
  // A note is closed by the next one, like an item within an item.
  const closed = text.charAt(from) === '[' ? containers : containers - 1
  const nesting =
    containers === 0 ? 0 : closed * PRICE.nestedPair + (indent >> 1) * PRICE.indentPair
  return { from: at, depth, nesting, isBlank: from >= end, isItem }
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text) ? pattern.lastIndex : at
}

/** Adds the marks of a line to `unit`; the answer is the number of pipes. */
function countMarks(text: string, from: number, end: number, unit: Unit): number {
  let pipes = 0
  unit.characters += end - from + 1
  for (let at = from; at < end; at += 1) {
    switch (text.charCodeAt(at)) {
      case 0x2a: // *
      case 0x5f: // _
      case 0x7e: // ~
        unit.emphasis += 1
        unit.marks += 1
        break
      case 0x5b: // [
      case 0x5d: // ]
      case 0x60: // `
        unit.marks += 1
        break
      case 0x21: // !
        unit.marks += 1
        if (text.charAt(at + 1) === '[') unit.pictures += 1
        break
      case 0x26: // &
      case 0x40: // @
        unit.addresses += 1
        break
      case 0x2e: // .
        if (/w/i.test(text.charAt(at - 1))) unit.addresses += 1
        break
      case 0x3a: // :
        if (text.charAt(at + 1) === '/') unit.addresses += 1
        break
      case 0x3c: // <
        unit.marks += 1
        if (/[!?]/.test(text.charAt(at + 1))) unit.openings += 1
        break
      case 0x5c: // \
        unit.escapes += 1
        break
      case 0x7c: // |
        pipes += 1
    }
  }
  return pipes
}
