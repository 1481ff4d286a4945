/** What draws the pages of a PDF → how many operators it has; an error where no publication has so many. */

/** The most in a file, and as many more for each of its bytes: packed, an operator with its numbers and words takes ten. */
const MOST = { least: 300_000, perByte: 0.3 }
/** States that are kept and not given back. Careless programs leave some hundred behind. */
const MOST_KEPT = 2000
const [KEEP, GIVE_BACK] = [0x71, 0x51]
const ESCAPE = 0x5c

/** https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf, annex A */
export class OperatorCount {
  #room: number

  constructor(bytes: number) {
    this.#room = MOST.least + MOST.perByte * bytes
  }

  /** One look at each byte. */
  add(content: Uint8Array): void {
    let [kept, operators, depth] = [0, 0, 0]
    let wasLetter = false
    for (let at = 0; at < content.length; at++) {
      const byte = content[at]!
      if (depth > 0 && byte === ESCAPE) at++
      depth = Math.max(0, depth + depthOf(byte))
      const letter = depth === 0 && isLetter(byte)
      if (letter && !wasLetter) {
        operators++
        if (!isLetter(content[at + 1] ?? 0)) kept += stepOf(byte)
        if (kept > MOST_KEPT) throw new Error('it keeps more states than any program would')
      }
      wasLetter = letter
    }
    this.#room -= operators
    if (this.#room < 0) throw new Error('it draws more than any publication of its size')
  }
}

/** Text stands between brackets, which may hold others. */
function depthOf(byte: number): number {
  if (byte === 0x28) return 1
  return byte === 0x29 ? -1 : 0
}

function stepOf(byte: number): number {
  if (byte === KEEP) return 1
  return byte === GIVE_BACK ? -1 : 0
}

/** `'` and `"` draw as well. */
function isLetter(byte: number): boolean {
  const lower = byte | 0x20
  return (lower >= 0x61 && lower <= 0x7a) || byte === 0x27 || byte === 0x22
}
