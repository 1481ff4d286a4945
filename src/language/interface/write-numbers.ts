/** How a language writes numbers → functions that write them, with nothing that depends on the machine. */
import type { NumberStyle } from './texts.js'
import { fillIn } from '../fill-in.js'

export interface NumberWriter {
  /** `1.234` */
  readonly number: (value: number) => string
  /** A share of one: 0.34 → `34 %` */
  readonly percent: (share: number) => string
  /** Tenths as a decimal, with a true minus: −5 → `−0,5` */
  readonly tenths: (value: number) => string
  /** `1,2 MB` */
  readonly fileSize: (bytes: number) => string
}

export function writeNumbers(style: NumberStyle): NumberWriter {
  const decimal = (text: string): string => text.replace('.', style.decimal)
  return {
    number: (value) => groupFigures(value, style),
    percent: (share) => fillIn(style.percent, { number: String(Math.round(share * 100)) }),
    tenths: (value) => decimal((value / 10).toFixed(1).replace('-', '−')),
    fileSize: (bytes) => decimal(writeSize(bytes, style.sizes)),
  }
}

function groupFigures(value: number, { group, groupedFrom }: NumberStyle): string {
  const figures = String(value)
  return figures.length < groupedFrom ? figures : figures.replace(/\B(?=(\d{3})+$)/g, group)
}

const THOUSAND = 1000

/** Two figures that matter, and no more decimals than one. */
function writeSize(bytes: number, units: NumberStyle['sizes']): string {
  let value = bytes
  let unit = 0
  while (value >= THOUSAND - 0.5 && unit < units.length - 1) {
    value /= THOUSAND
    unit++
  }
  const figures = unit > 0 && value < 9.95 ? value.toFixed(1).replace(/\.0$/, '') : value.toFixed(0)
  return `${figures} ${units[unit]}`
}
