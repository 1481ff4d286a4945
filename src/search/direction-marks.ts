/** A text that somebody typed → the same without the characters that turn the direction of what stands around it. */

const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** They are in no word of the index, and would turn the sentence in which the text is said back. */
export function withoutDirections(text: string): string {
  return text.replace(DIRECTIONS, '')
}
