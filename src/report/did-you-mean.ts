/** An unknown name → the one that was meant, or all there are. */
import { closest, distance } from 'fastest-levenshtein'

/** Two transposed letters are two slips. */
const SWAP = 2
/** More of them would not be read. */
const MOST_LISTED = 30

/** The known name that is a slip of the pen away; null where there is none. */
export function guessMeant(name: string, known: readonly string[]): string | null {
  if (known.length === 0) return null
  const nearest = closest(name, known)
  return distance(name, nearest) <= Math.max(SWAP, nearest.length / 3) ? nearest : null
}

/** `; did you mean “title”?`; far from all others it is no slip: then `; the keys are …` lists them. */
export function didYouMean(name: string, known: readonly string[], what: string): string {
  const meant = guessMeant(name, known)
  if (meant !== null) return `; did you mean “${meant}”?`
  const isListed = known.length > 0 && known.length <= MOST_LISTED
  return isListed ? `; the ${what} are ${known.join(', ')}.` : '.'
}
