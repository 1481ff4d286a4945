/** A header that is not valid YAML → its fields as stretches of lines, for each to be read by itself. */

export interface FieldLines {
  readonly key: string
  readonly offset: number
  /** The lines of the field as they stand. */
  readonly source: string
  /** What stands behind the colon, without a pair of quotation marks around it. */
  readonly value: string
}

/** A key begins a line: `title: …`, `"title" : …`. */
const KEY =
  /^[ ]*(?:"([^"\n]+)"[ \t]*|'([^'\n]+)'[ \t]*|([^\s#&*!|>%@`"'[\]{},:-][^\n:]*)):(?=\s|$)/
/** What belongs to the field above it: indented lines, blank lines, items and comments. */
const CONTINUED = /^(?:\s|-(?:\s|$)|#|$)/

/**
 * Cuts `yaml` into fields; lines that belong to none come back as `unread`. Indented lines belong to the field above
 * them, unless that has turned out to make no sense and `isIndented` keys are to be found as well.
 */
export function splitFields(
  yaml: string,
  isIndented = false,
): {
  readonly fields: readonly FieldLines[]
  readonly unread: string
} {
  const fields: FieldLines[] = []
  const unread: string[] = []
  let lines: string[] = []
  let start = 0
  let offset = 0
  const close = (): void => {
    if (lines.length > 0) fields.push(readField(lines.join('\n'), start))
    lines = []
  }
  for (const line of yaml.split('\n')) {
    if (KEY.test(line) && (isIndented || !line.startsWith(' '))) {
      close()
      start = offset
      lines = [line]
    } else if (lines.length > 0 && CONTINUED.test(line)) lines.push(line)
    else {
      close()
      if (line.trim() !== '' && !line.startsWith('#')) unread.push(line.trim())
    }
    offset += line.length + 1
  }
  close()
  return { fields, unread: unread.join('\n') }
}

/** `source` begins with a key. */
function readField(source: string, offset: number): FieldLines {
  const match = KEY.exec(source)!
  const key = match[1] ?? match[2] ?? match[3]!.trimEnd()
  return { key, offset, source, value: unquote(source.slice(match[0].length).trim()) }
}

/** `"Foo"` → `Foo`; marks that do not match are text. */
function unquote(value: string): string {
  const [first] = value
  const isQuoted = value.length > 1 && (first === '"' || first === "'") && value.endsWith(first)
  return isQuoted ? value.slice(1, -1) : value
}
