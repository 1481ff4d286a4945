/** Titles and rows of figures → an aligned table on the terminal; the first column is words. */

export function printTable(titles, rows) {
  const lines = [titles, ...rows]
  const widths = titles.map((_, column) => Math.max(...lines.map((line) => line[column].length)))
  const align = (cell, column) =>
    column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])
  for (const line of lines) console.log(`  ${line.map(align).join('  ').trimEnd()}`)
  console.log()
}

const NONE = '–'

/** A figure with so many decimals; a dash where there is none. */
export function figure(number, decimals = 0) {
  if (number === null || number === undefined || !Number.isFinite(number)) return NONE
  const rounded = number.toFixed(decimals)
  return decimals === 0 ? rounded.replace(/\B(?=(?:\d{3})+$)/g, ',') : rounded
}

/** How many times as long; three digits that count. */
export function ratio(measured, reference, cost = 'seconds') {
  const times = divide(measured?.[cost], reference?.[cost])
  return figure(times, decimalsFor(times))
}

export function range({ range: [least, most], seconds }) {
  return seconds === null ? NONE : `${figure(least, 2)}–${figure(most, 2)}`
}

/** Millionths of a second for each article. */
export function microseconds(seconds, articles) {
  return figure(divide(seconds, articles) * 1e6)
}

export function megabytes(bytes, decimals = 0) {
  return figure(divide(bytes, 1e6), decimals)
}

/** NaN where there is nothing to divide: null would count as 0. */
function divide(number, by) {
  return (number ?? Number.NaN) / (by ?? Number.NaN)
}

function decimalsFor(number) {
  if (number >= 100) return 0
  return number >= 10 ? 1 : number >= 1 ? 2 : 3
}
