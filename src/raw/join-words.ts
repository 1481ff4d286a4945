/** Lines of a wrapped paragraph → one text, words that were divided at line ends joined. */

const DIVIDED = /\p{Ll}[-¬­]$/u
/** `De Noord-` before `en Zuidkade`: the hyphen stands for the rest of a word. */
const SHARED = /^(?:en|of|and|or|und|oder|et|ou|y|o|e|als|noch|tot|bis|to)(?![\p{L}'’])/u
const SMALL = /^\p{Ll}/u

export interface JoinedLines {
  readonly text: string
  /** How many words were joined. */
  readonly joined: number
}

export function joinWords(lines: readonly string[]): JoinedLines {
  const parts: string[] = []
  let joined = 0
  for (const line of lines) {
    const above = parts.at(-1) ?? ''
    const isDivided = DIVIDED.test(above.slice(-3)) && SMALL.test(line) && !SHARED.test(line)
    if (isDivided) {
      parts[parts.length - 1] = above.slice(0, -1)
      joined += 1
    } else if (parts.length > 0) parts.push(' ')
    parts.push(line)
  }
  return { text: parts.join(''), joined }
}
