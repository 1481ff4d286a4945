/** A function of words → the same, called once for each word of a book. */
import type { Words } from '../record/words.js'

/** `look` gets a word in lower case; its result must depend on nothing else. */
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
