/** A header in which a value between quotation marks goes on at the margin → the same, with the value on one line. */

/** A value that begins with a quotation mark. */
const OPENING = /^[ \t]*(?:- )?[^\s"'#:][^\n:]*:[ \t]+(["'])(.*)$/
/** A line that is a key of its own: the mark above it was never closed. */
const KEY = /^[A-Za-z_][\w-]*:(?:\s|$)/
/** So many lines a value may have. */
const MOST_LINES = 100

/**
 * YAML wants such lines indented; Hugo and Jekyll do not. A line break becomes a blank, as YAML itself folds it, so that
 * every offset stays what it is.
 */
export function joinQuoted(yaml: string): string {
  if (!/:[ \t]+["']/.test(yaml)) return yaml
  const lines = yaml.split('\n')
  let joined = ''
  for (let index = 0; index < lines.length; index += 1) {
    const last = endOfValue(lines, index)
    joined += `${lines.slice(index, last + 1).join(' ')}${last + 1 < lines.length ? '\n' : ''}`
    index = last
  }
  return joined
}

/** The line that closes the value which `index` opens; `index` itself where there is nothing to join. */
function endOfValue(lines: readonly string[], index: number): number {
  const [, mark, rest] = OPENING.exec(lines[index]!) ?? []
  if (mark === undefined || rest === undefined || isClosed(rest, mark)) return index
  let hasMargin = false
  for (let at = index + 1; at < Math.min(lines.length, index + MOST_LINES); at += 1) {
    const line = lines[at]!
    if (KEY.test(line)) return index
    if (/^\S/.test(line)) hasMargin = true
    if (isClosed(line, mark)) return hasMargin ? at : index
  }
  return index
}

/** Whether the mark that closes the value stands in `text`; what follows it can only be a comment. */
function isClosed(text: string, mark: string): boolean {
  const unescaped = mark === '"' ? text.replace(/\\./g, '__') : text.replaceAll("''", '__')
  return unescaped.includes(mark)
}
