/** Counts → what the terminal shows of them: `1,234 files`, and how far a long task is. */

const BAR = 24

/** `reading   [########----------------]  1,234 of 10,000` */
export function progressLine(task: string, done: number, total: number): string {
  const filled = total === 0 ? BAR : Math.floor((BAR * done) / total)
  const bar = '#'.repeat(filled) + '-'.repeat(BAR - filled)
  return `${task.padEnd(8)} [${bar}] ${groupDigits(done)} of ${groupDigits(total)}`
}

/** `1234567` → `1,234,567` */
export function groupDigits(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** Pass `many` where the plural does more than take an s: `1 file is`, `2 files are`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${groupDigits(count)} ${count === 1 ? one : many}`
}
