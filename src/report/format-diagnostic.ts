/** A diagnostic and its source line → what the terminal shows, with a caret under the position. */
import { createColors } from 'picocolors'
import type { Diagnostic, Severity } from '../record/diagnostic.js'

const WIDTH = 100

/** `sourceLine` is the line in the original file, null when there is none to show. */
export function formatDiagnostic(
  { file, line, column, severity, rule, reason, hint }: Diagnostic,
  sourceLine: string | null,
  isColored: boolean,
): string {
  const colors = createColors(isColored)
  const paint: Readonly<Record<Severity, (text: string) => string>> = {
    error: colors.red,
    warning: colors.yellow,
    info: colors.blue,
  }
  const place = `${printable(file)}:${line}:${column}`
  const head = `${place} ${paint[severity](severity)} ${printable(reason)} ${colors.dim(`[${rule}]`)}`
  const excerpt = sourceLine === null ? [] : showPosition(sourceLine, line, column, paint[severity])
  return [head, ...excerpt, `  ${colors.dim(hint)}`].join('\n')
}

/** Names and words come from outside: control characters would steer the terminal, a line break would begin a message. */
export function printable(text: string): string {
  return text.replace(/\p{C}/gu, '\ufffd')
}

function showPosition(
  sourceLine: string,
  line: number,
  column: number,
  paint: (text: string) => string,
): readonly string[] {
  const start = Math.max(0, column - WIDTH / 2)
  const shown = sourceLine.slice(start, start + WIDTH).replace(/\p{C}/gu, ' ')
  const margin = `  ${line} | `
  return [`${margin}${shown}`, `${' '.repeat(margin.length + column - 1 - start)}${paint('^')}`]
}
