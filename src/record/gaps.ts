/** content/gaps.yaml, read and checked: months of which the archive has nothing, and why. */
import type { MonthKey } from './strings.js'

export interface Gap {
  readonly from: MonthKey
  /** The last month of it. */
  readonly to: MonthKey
  readonly reason: string
}
