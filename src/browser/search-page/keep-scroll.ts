/** How far down a reader was → the same place again, when the history leads back to it and all is drawn. */

export interface ScrollKeeper {
  /** Where the reader was at this entry of the history; null where nobody has been. */
  readonly kept: () => number | null
  /** Remembers the place before another entry begins. */
  readonly keep: () => void
  /** Unless the reader has begun to move by now. */
  readonly goBackTo: (top: number | null) => void
}

/** Milliseconds after which a reader stands still. */
const STILL = 100

/** Results are drawn after the browser would have looked for the place. */
export function keepScroll(): ScrollKeeper {
  let waiting: ReturnType<typeof setTimeout> | undefined
  let isMoved = false
  const keep = (): void => {
    clearTimeout(waiting)
    try {
      history.replaceState({ top: window.scrollY }, '')
    } catch {
      // Nothing is lost but the place.
    }
  }
  history.scrollRestoration = 'manual'
  window.addEventListener('scroll', () => {
    clearTimeout(waiting)
    waiting = setTimeout(keep, STILL)
  })
  window.addEventListener('pagehide', keep)
  for (const sign of ['wheel', 'touchmove', 'keydown', 'mousedown'])
    window.addEventListener(sign, () => (isMoved = true), { passive: true })
  return {
    kept: () => {
      isMoved = false
      return topOf(history.state)
    },
    keep,
    goBackTo: (top) => {
      if (top !== null && !isMoved) window.scrollTo({ top, behavior: 'instant' })
    },
  }
}

function topOf(state: unknown): number | null {
  const isKept = typeof state === 'object' && state !== null && 'top' in state
  return isKept && typeof state.top === 'number' ? state.top : null
}
