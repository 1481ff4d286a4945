/** A style sheet or script as people keep it → the same without comments and indentation, as every page loads it. */
import { extname } from 'node:path'

/** Files of other kinds stay as they are. */
export function compactAsset(name: string, text: string): string {
  switch (extname(name)) {
    case '.css':
      return compactSheet(text)
    case '.js':
      return compactScript(text)
    default:
      return text
  }
}

const BLANK = String.raw`(?:\s|\/\*[^]*?\*\/)`
const STRING = String.raw`("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')`
const SHEET_TOKEN = new RegExp(
  `${STRING}|${BLANK}*([{};,>])${BLANK}*|(:)${BLANK}+|(?<![\\w.])0(?=\\.\\d)|${BLANK}+`,
  'g',
)

/** Strings stay as they are, and so does a blank that may divide two words; one before a colon divides two selectors. Of 0.5 the point says it all. */
function compactSheet(text: string): string {
  return text
    .replace(SHEET_TOKEN, (token: string, ...kept: readonly (string | undefined)[]) => {
      const [string, mark, colon] = kept
      return string ?? mark ?? colon ?? (token === '0' ? '' : ' ')
    })
    .replaceAll(';}', '}')
    .trim()
}

/** A line with half a template literal may be in a text that spans lines: a script that has such a text is left alone. */
function compactScript(text: string): string {
  const isSpanning = text.split('\n').some((line) => line.split('`').length % 2 === 0)
  if (isSpanning) return text
  return text
    .replace(/^[ \t]*\/\*.*\*\/$/gm, '')
    .replace(/^\s+/gm, '')
    .trimEnd()
}
