/** JSON as text → the stretches of its values, so that each can be parsed alone and knows its place. */

export interface JsonSlice {
  readonly start: number
  readonly end: number
  /** The text ended before the value did. */
  readonly isOpen: boolean
}

export interface JsonMember extends JsonSlice {
  /** Where its key stands; the value itself in a list. */
  readonly keyStart: number
  /** Null in a list. */
  readonly key: string | null
}

const SPACE = /[\s,:\ufeff]*/y
const SCALAR = /[^\s,\]}]+/y
/** What opens or closes something, or a text. */
const MARK = /["{}[\]]/g

/** Where the value at `start` ends; no recursion, one look at each character. */
function sliceAt(text: string, start: number): JsonSlice {
  const first = text[start]
  if (first === '"') return closeAt(text, start, endOfText(text, start))
  if (first !== '{' && first !== '[') {
    SCALAR.lastIndex = start
    const end = SCALAR.test(text) ? SCALAR.lastIndex : start + 1
    return { start, end, isOpen: false }
  }
  return closeAt(text, start, endOfContainer(text, start))
}

function closeAt(text: string, start: number, end: number): JsonSlice {
  return end === -1 ? { start, end: text.length, isOpen: true } : { start, end, isOpen: false }
}

/** -1 where nothing closes it. */
function endOfContainer(text: string, start: number): number {
  let depth = 0
  MARK.lastIndex = start
  for (let mark = MARK.exec(text); mark; mark = MARK.exec(text)) {
    if (mark[0] === '"') {
      const end = endOfText(text, mark.index)
      if (end === -1) return -1
      MARK.lastIndex = end
    } else if (mark[0] === '{' || mark[0] === '[') depth += 1
    else {
      depth -= 1
      if (depth === 0) return mark.index + 1
    }
  }
  return -1
}

/** -1 where nothing closes it. */
function endOfText(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0
    while (text[end - 1 - slashes] === '\\') slashes += 1
    if (slashes % 2 === 0) return end + 1
  }
  return -1
}

/** The offset of the next value from `at` on. */
function skipSpace(text: string, at: number): number {
  SPACE.lastIndex = at
  SPACE.test(text)
  return SPACE.lastIndex
}

/** The members of an object, or the items of a list, one after the other. */
export function* membersOf(text: string, { start, end }: JsonSlice): Generator<JsonMember> {
  const isObject = text[start] === '{'
  let at = skipSpace(text, start + 1)
  while (at < end && text[at] !== '}' && text[at] !== ']') {
    const keyStart = at
    let key: string | null = null
    if (isObject) {
      const name = sliceAt(text, at)
      key = readKey(text.slice(at, name.end))
      at = skipSpace(text, name.end)
      if (at >= end || text[at] === '}') return
    }
    const value = sliceAt(text, at)
    yield { ...value, keyStart, key }
    at = skipSpace(text, value.end)
  }
}

/** The values that stand at the top, one after the other. */
export function* valuesIn(text: string): Generator<JsonSlice> {
  for (let at = skipSpace(text, 0); at < text.length; at = skipSpace(text, at)) {
    const value = sliceAt(text, at)
    yield value
    at = value.end
  }
}

function readKey(text: string): string {
  if (!text.includes('\\')) return text.replace(/^["']|["']$/g, '')
  try {
    return String(JSON.parse(text))
  } catch {
    return text
  }
}
