/** Text that references, escapes or encoded words were decoded in → the same without what the cleaning of files takes out. */

/** Embeddings, overrides and isolates turn the order of what a reader sees. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]+/g
/** Control characters that are no line end or tab. */
const STRAY = /[^\P{Cc}\n\t]+/gu

/** Control characters become blanks. */
export function withoutUnseen(text: string): string {
  return text.replace(TURNING, '').replace(STRAY, ' ')
}
