/** Confidences, one after the other → the lowest and the one in the middle. They are few, whatever the number of files. */
import { countUp } from '../record/by-key.js'
import type { Sureness } from '../record/triage.js'

export class SurenessTally {
  /** By hundredths. */
  readonly #counts = new Map<number, number>()

  add(confidence: number): void {
    countUp(this.#counts, Math.round(confidence * 100))
  }

  /** Adds what another has counted. */
  addAll(other: SurenessTally): void {
    for (const [hundredths, count] of other.#counts) countUp(this.#counts, hundredths, count)
  }

  /** Null where there were none. */
  close(): Sureness | null {
    const counts = [...this.#counts].toSorted(([a], [b]) => a - b)
    const [lowest] = counts
    if (!lowest) return null
    const half = counts.reduce((sum, [, count]) => sum + count, 0) / 2
    let sum = 0
    const typical = counts.find(([, count]) => (sum += count) >= half) ?? lowest
    return { lowest: lowest[0] / 100, typical: typical[0] / 100 }
  }
}
