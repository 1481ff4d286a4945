/** Room for many short lists of numbers that grow: chunks of a power of two, given back and used again. */

/** Numbers of a page; no chunk is larger, and none lies across two pages. */
const PAGE_SHIFT = 16
const PAGE = 1 << PAGE_SHIFT

export interface Pool {
  /** The place of a chunk; `size` is a power of two, at most 65,536. */
  readonly take: (size: number) => number
  readonly giveBack: (at: number, size: number) => void
  readonly pageOf: (at: number) => Int32Array
}

export function openPool(): Pool {
  const pages: Int32Array[] = []
  const free = new Map<number, number[]>()
  let end = 0
  return {
    take(size) {
      const used = free.get(size)?.pop()
      if (used !== undefined) return used
      const at = (end + size - 1) & -size
      if (at + size > pages.length * PAGE) pages.push(new Int32Array(PAGE))
      end = at + size
      return at
    },
    giveBack(at, size) {
      const known = free.get(size)
      if (known) known.push(at)
      else free.set(size, [at])
    },
    pageOf: (at) => pages[at >> PAGE_SHIFT]!,
  }
}

/** Where a place is in its page. */
export function inPage(at: number): number {
  return at & (PAGE - 1)
}
