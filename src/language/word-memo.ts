/** Something that is to be found out of words → the same, found out once for each word of a book. */
import type { Words } from '../record/words.js'

/** `look` is asked for a word in lower case; what it says must hang on nothing else. */
export function memoByWord<Value extends object | string | null>(
  look: (lower: string) => Value,
): (words: Words, at: number) => Value {
  let edition = -1
  let known: (Value | undefined)[] = []
  return ({ ids, lower, edition: current }, at) => {
    const id = ids[at]!
    if (id < 0) return look(lower[at]!)
    if (edition !== current) {
      edition = current
      known = []
    }
    const value = known[id]
    if (value !== undefined) return value
    while (known.length < id) known.push(undefined)
    return (known[id] = look(lower[at]!))
  }
}
