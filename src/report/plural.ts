/** A count and what is counted → words: `1 file`, `1,234 files`. */
import { groupDigits } from './progress-line.js'

/** `many` is for what does more than take an s: `1 file is`, `2 files are`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${groupDigits(count)} ${count === 1 ? one : many}`
}
