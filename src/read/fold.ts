/** A text → its letters without accents, capitals and ligatures, each with its place in the text. */

export interface FoldedText {
  readonly text: string
  /** For each character of the folded text the offset in the original; one more for the end. */
  readonly places: readonly number[]
}

/** Nobody hears an apostrophe, nor sees which one it is. */
const APOSTROPHES = /['’‘ʼ`´′]/gu

/** `Griﬃth`, `ＪＡＮ` and `José` → `griffith`, `jan` and `jose`; apostrophes go. */
export function foldWord(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(APOSTROPHES, '')
    .toUpperCase()
    .toLowerCase()
}

export function foldText(text: string): FoldedText {
  const pieces: string[] = []
  const places: number[] = []
  let offset = 0
  for (const character of text) {
    const folded = foldWord(character)
    pieces.push(folded)
    for (let index = 0; index < folded.length; index++) places.push(offset)
    offset += character.length
  }
  places.push(offset)
  return { text: pieces.join(''), places }
}
