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
  let text = ''
  let joined = 0
  for (const line of lines) {
    if (DIVIDED.test(text.slice(-3)) && SMALL.test(line) && !SHARED.test(line)) {
      text = text.slice(0, -1) + line
      joined += 1
    } else text += text === '' ? line : ` ${line}`
  }
  return { text, joined }
}
