/** YAML → where it is nested deeper than anybody writes by hand: parsers take very long for that, or end. */

/** Brackets within each other, dashes and question marks in a row, and steps of indentation. */
const DEEPEST = 60
const [NESTED, INDENTED] = [
  new RegExp(`(?:[?-][ \\t]+){${DEEPEST}}`, 'y'),
  new RegExp(`[ \\t]{${DEEPEST * 4}}`, 'y'),
]
/** A key or an item in the first column: nothing that was opened above is still open. */
const TOP = /[^\s#[\]{}'"]/

/** The offset; -1 where it is not so deep. One look at each character. */
export function findTooDeep(yaml: string): number {
  let depth = 0
  for (let at = 0; at < yaml.length; at++) {
    const sign = yaml[at]
    if (at === 0 || yaml[at - 1] === '\n') {
      if (TOP.test(sign!)) depth = 0
      if (startsWith(INDENTED, yaml, at)) return at
    }
    if (sign === '[' || sign === '{') depth++
    else if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1)
    else if ((sign === '-' || sign === '?') && isFirst(yaml, at) && startsWith(NESTED, yaml, at))
      return at
    if (depth > DEEPEST) return at
  }
  return -1
}

/** Whether the run of dashes begins here: each of them is looked at once. */
function isFirst(yaml: string, at: number): boolean {
  return yaml[at - 2] !== '-' && yaml[at - 2] !== '?'
}

function startsWith(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}
