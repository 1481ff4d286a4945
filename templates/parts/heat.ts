/** A step of heat → the class of a cell; a figure or a link always says what it shows. */
import { heatOf, type HeatStep } from '../../src/record/heat.js'

/** `h1` to `h4`; null for none. */
export function heatClass(step: HeatStep): string | null {
  return step === 0 ? null : `h${step}`
}

/** `peak` is that of the archive (`peakOf`). */
export function heatClassOf(count: number, peak: number): string | null {
  return heatClass(heatOf(count, peak))
}
