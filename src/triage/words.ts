/** Figures and names → the words that tell them. */
import { groupDigits } from '../report/progress-line.js'
import type { Tallied } from '../record/triage.js'

/** `1 file is`, `1,234 files are` */
export function plural(count: number, one: string, many: string): string {
  return `${groupDigits(count)} ${count === 1 ? one : many}`
}

/** `jv (431), tme (12) and 3 others` */
export function listNames(names: readonly Tallied[], most: number): string {
  const told = names.slice(0, most).map(({ name, count }) => `${name} (${groupDigits(count)})`)
  const rest = names.length - told.length
  return rest > 0 ? `${told.join(', ')} and ${plural(rest, 'other', 'others')}` : told.join(', ')
}

/** A name as a shell takes it word for word, whatever marks a folder of strangers has in it. */
export function quoteForShell(name: string): string {
  return `'${name.replaceAll("'", String.raw`'\''`)}'`
}

/** A folder below the content folder, as the user would name it. */
export function pathIn(content: string, folder: string): string {
  const root = content.replace(/\/+$/, '')
  return folder === '' ? root : `${root}/${folder}`
}
