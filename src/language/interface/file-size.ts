/** A number of bytes → words for readers, with the decimal point of English: `340 kB`, `1.2 MB`. */

const UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const
const THOUSAND = 1000

/** Two figures that matter, and no more decimals than one. */
export function fileSize(bytes: number): string {
  let value = bytes
  let unit = 0
  while (value >= THOUSAND - 0.5 && unit < UNITS.length - 1) {
    value /= THOUSAND
    unit++
  }
  const figures = unit > 0 && value < 9.95 ? value.toFixed(1).replace(/\.0$/, '') : value.toFixed(0)
  return `${figures} ${UNITS[unit]}`
}
