/** A label in any script → the letter that it stands under in a list. */
import { slugOf } from './slug.js'

/** Of the Latin alphabet, small, without its accent; `#` for what begins with something else. */
export function firstLetter(label: string): string {
  const [first = ''] = slugOf(label)
  return /[a-z]/.test(first) ? first : '#'
}
