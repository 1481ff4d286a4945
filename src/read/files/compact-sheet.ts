/** A style sheet as people keep it → the same without comments, indentation and line ends, as every page loads it. */

const TOKEN = /("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|\/\*[^]*?\*\/|\s*([{};,])\s*|\s+/g

/** Strings stay as they are, and so does a blank that may divide two words. */
export function compactSheet(text: string): string {
  return text
    .replace(TOKEN, (token, quoted: string | undefined, mark: string | undefined) => {
      if (quoted !== undefined) return quoted
      if (mark !== undefined) return mark
      return token.startsWith('/*') ? '' : ' '
    })
    .replaceAll(';}', '}')
    .trim()
}
