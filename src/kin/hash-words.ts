/** Words → hashes of 32 bits. */

/** FNV-1a over the units of the word. http://www.isthe.com/chongo/tech/comp/fnv/ */
export function hashWord(word: string): number {
  let state = 0x811c9dc5
  for (let index = 0; index < word.length; index++)
    state = Math.imul(state ^ word.charCodeAt(index), 0x01000193)
  return mix(state)
}

/** The finish of MurmurHash3: every bit of what comes in changes half of the bits of what comes out. */
export function mix(state: number): number {
  let bits = state
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return bits ^ (bits >>> 16)
}

/** Sixteen bits of a hash, never 0, so that 0 can say that there is none. */
export function half(hash: number): number {
  return hash >>> 16 || 1
}

export function hashWords(words: readonly string[]): Int32Array {
  const hashes = new Int32Array(words.length)
  for (let index = 0; index < words.length; index++) hashes[index] = hashWord(words[index]!)
  return hashes
}
