/** A text with a JSON value a line → the stretches of these values; lines that belong together are one. */
import type { JsonSlice } from './json-slices.js'

const OBJECT = /^\s*[{[]/

/** Null where it is not written like that. */
export function linesOf(text: string): readonly JsonSlice[] | null {
  const lines = listLines(text)
  const [first, second] = lines
  if (
    !first ||
    !second ||
    !isWhole(text, first) ||
    !OBJECT.test(text.slice(second.start, second.start + 20))
  )
    return null
  const values: JsonSlice[] = []
  for (const line of lines) {
    const last = values.at(-1)
    const isNew = OBJECT.test(text.slice(line.start, line.start + 20)) || last === undefined
    if (isNew) values.push(line)
    else values[values.length - 1] = { ...last, end: line.end }
  }
  return values
}

function isWhole(text: string, { start, end }: JsonSlice): boolean {
  try {
    return typeof JSON.parse(text.slice(start, end).replace(/,$/, '')) === 'object'
  } catch {
    return false
  }
}

function listLines(text: string): readonly JsonSlice[] {
  const lines: JsonSlice[] = []
  for (let start = 0; start < text.length;) {
    const at = text.indexOf('\n', start)
    const end = at === -1 ? text.length : at
    const line = text.slice(start, end)
    const trimmed = line.trim().replace(/,$/, '')
    const from = start + line.indexOf(trimmed)
    if (trimmed !== '') lines.push({ start: from, end: from + trimmed.length, isOpen: false })
    start = end + 1
  }
  return lines
}
