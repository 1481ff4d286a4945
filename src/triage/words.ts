/** Figures and names → words of a report. */
import { plural, groupDigits } from '../report/counts.js'
import type { Tallied } from '../record/triage.js'

/** `jv (431), tme (12) and 3 others` */
export function listNames(names: readonly Tallied[], most: number): string {
  const told = names.slice(0, most).map(({ name, count }) => `${name} (${groupDigits(count)})`)
  const rest = names.length - told.length
  return rest > 0 ? `${told.join(', ')} and ${plural(rest, 'other')}` : told.join(', ')
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
