/** The first line of a page that marks no headline → the headline, where a day or a byline follows it. */
import type { Block } from '../../article/body/settle-blocks.js'
import { findDateInLine } from '../../article/dates/date-in-line.js'
import { isByline } from '../../raw/top/kind-of-line.js'
import { isProse } from '../../raw/prose.js'
import { isDateLine } from '../../raw/dates/published.js'
import { hasText, linesOf } from '../../text/block-text.js'
import { isPhrase, type PageHeadline } from './page-headline.js'

const LONGEST_LINE = 150

/**
 * The first of several lines of one paragraph that a day or a byline follows: pages of the nineties set their headline in
 * large letters, and mark it by nothing else.
 */
export function findFirstLine(blocks: readonly Block[]): PageHeadline | null {
  const first = blocks.find((block) => hasText(block))
  if (first?.type !== 'paragraph') return null
  const [line = '', next = ''] = linesOf(first).map((each) => each.trim())
  const isHead = line !== '' && line.length <= LONGEST_LINE && isPhrase(line) && !isProse(line)
  const isDated = next.length <= LONGEST_LINE && findDateInLine(next)?.start === 0
  return isHead && !isDateLine(line) && (isDated || isDateLine(next) || isByline(next))
    ? { text: line, shown: line, kicker: null, key: 'first-line' }
    : null
}
