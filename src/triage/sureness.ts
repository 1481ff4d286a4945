/** Confidences, one after the other → the lowest and the one in the middle. Memory is that of a hundred numbers. */
import type { Sureness } from '../record/triage.js'

export interface SurenessTally {
  readonly add: (confidence: number) => void
  /** Null where there were none. */
  readonly close: () => Sureness | null
}

export function openSureness(): SurenessTally {
  const counts = Array.from({ length: 101 }, () => 0)
  return {
    add(confidence) {
      const percent = Math.round(confidence * 100)
      counts[percent] = (counts[percent] ?? 0) + 1
    },
    close() {
      const lowest = counts.findIndex((count) => count > 0)
      if (lowest === -1) return null
      const half = counts.reduce((sum, count) => sum + count, 0) / 2
      let sum = 0
      const typical = counts.findIndex((count) => (sum += count) >= half)
      return { lowest: lowest / 100, typical: typical / 100 }
    },
  }
}
