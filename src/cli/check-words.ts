/** Figures and names of a check → words for the terminal. */
import type { Sureness } from '../record/triage.js'

export function describeSureness(field: string, sureness: Sureness | null): string {
  if (!sureness) return ''
  const { typical, lowest } = sureness
  const least = typical === lowest ? '' : ` (lowest ${percent(lowest, 1)})`
  return `${field} ${percent(typical, 1)} sure${least}`
}

/** Never `100 %` for less than all, and never `0 %` for some. */
export function percent(part: number, whole: number): string {
  const share = (100 * part) / whole
  if (share > 0 && share < 1) return '< 1 %'
  return `${share > 99 ? Math.floor(share) : Math.round(share)} %`
}
