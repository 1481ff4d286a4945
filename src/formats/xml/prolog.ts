/** The beginning of an XML text → where its first element may begin, and where a document type ends. */

export interface Prolog {
  readonly start: number
  /** It names entities of its own, or where to find some: neither is looked at. */
  readonly hasDoctype: boolean
}

/** Words above the first mark, the declaration, comments and the document type. */
export function skipProlog(text: string): Prolog {
  let at = Math.max(0, text.indexOf('<'))
  let hasDoctype = false
  for (;;) {
    const isDoctype = /^<!doctype/i.test(text.slice(at, at + 9))
    const end = isDoctype ? endOfDoctype(text, at) : endOfAside(text, at)
    if (end === null) return { start: at, hasDoctype }
    hasDoctype ||= isDoctype
    at = skipBlanks(text, end)
  }
}

/** A comment or an instruction. */
function endOfAside(text: string, at: number): number | null {
  if (text.startsWith('<?', at)) return endBehind(text, '?>', at)
  return text.startsWith('<!--', at) ? endBehind(text, '-->', at) : null
}

function endBehind(text: string, mark: string, at: number): number | null {
  const found = text.indexOf(mark, at)
  return found < 0 ? null : found + mark.length
}

function skipBlanks(text: string, at: number): number {
  const blanks = /\s*/y
  blanks.lastIndex = at
  blanks.exec(text)
  return blanks.lastIndex
}

const MARKS = /["'[\]>]|<!--/g

/** Quotation marks, brackets and comments in it may hold what looks like its end. Null where it has none. */
export function endOfDoctype(text: string, at: number): number | null {
  MARKS.lastIndex = at
  let isInside = false
  for (let mark = MARKS.exec(text); mark; mark = MARKS.exec(text)) {
    const [sign] = mark
    if (sign === '>' && !isInside) return mark.index + 1
    if (sign === '[' || sign === ']') isInside = sign === '['
    if (sign !== '"' && sign !== "'" && sign !== '<!--') continue
    const end = endBehind(text, sign === '<!--' ? '-->' : sign, mark.index + 1)
    if (end === null) return null
    MARKS.lastIndex = end
  }
  return null
}
