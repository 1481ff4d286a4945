/** A count → one of four tints; the figure itself always stands beside it. */

/** The class of a cell: `tint-1` to `tint-4`; null for none. */
export function tintOf(count: number, most: number): string | null {
  return count === 0 ? null : `tint-${Math.max(1, Math.ceil((4 * count) / most))}`
}
