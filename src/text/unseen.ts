/** Text → the same without what no reader sees: gaps within a line, and characters that only turn it or hide it. */

/** Single blanks, which are most of them, are left alone: that takes a tenth of the time. */
const GAPS = /[^\S ]\s*| \s+/g

/** One blank wherever there are several, tabs or line ends. */
export function singleBlanks(text: string): string {
  return text.replace(GAPS, ' ')
}

/** Embeddings, overrides and isolates turn the order of what a reader sees. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]+/g
/** Control characters that are no line end or tab. */
const STRAY = /[^\P{Cc}\n\t]+/gu

/** Cleans text that was decoded after its file was cleaned: references, escapes, encoded words. Control characters become blanks. */
export function withoutUnseen(text: string): string {
  return text.replace(TURNING, '').replace(STRAY, ' ')
}
