/** A whole number of tenths → a decimal with the point of English and a true minus: `3.4`, `−0.5`. */

export function writeTenths(value: number): string {
  return (value / 10).toFixed(1).replace('-', '−')
}
