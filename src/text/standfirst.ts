/** A lead and the blocks of a text → the lead as a summary of its own, where the text does not say it. */
import type { RootContent } from 'mdast'
import { textOf } from './block-text.js'
import { singleBlanks } from './unseen.js'

/** Null for a lead that is a paragraph of the text, or the beginning of one: a page that shows the text has shown it. */
export function standfirstOf(lead: string, blocks: readonly RootContent[]): string | null {
  const whole = singleBlanks(lead).trim()
  const kept = withoutEllipsis(whole)
  if (kept === '') return null
  return blocks.some((block) => textOf(block).includes(kept)) ? null : whole
}

/** Without what shortens a summary: an ellipsis, bare or in brackets. */
function withoutEllipsis(text: string): string {
  let end = text.length
  while (end > 0 && ' .…[]'.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}
