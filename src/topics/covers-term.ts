/** Two terms → whether one meets all that the other meets. */

/** `oorlog*` covers `oorlogen` and `oorlogs*`, `*tocht` covers `optocht`, `tweede_kamer*` covers `tweede_kamers`. */
export function coversTerm(wide: string, narrow: string): boolean {
  if (wide === narrow) return false
  if (wide.startsWith('*')) return coversTail(wide.slice(1), narrow)
  if (narrow.startsWith('*')) return false
  const [wider, narrower] = [wide.split('_'), narrow.split('_')]
  return (
    wider.length === narrower.length &&
    wider.every((word, index) => coversWord(word, narrower[index]!))
  )
}

function coversTail(tail: string, narrow: string): boolean {
  return !narrow.includes('_') && !narrow.endsWith('*') && narrow.endsWith(tail)
}

function coversWord(wide: string, narrow: string): boolean {
  return wide.endsWith('*') ? narrow.startsWith(wide.slice(0, -1)) : wide === narrow
}
