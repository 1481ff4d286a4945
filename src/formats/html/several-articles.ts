/** The blocks of a page → the headings that each have a day of their own below them: several articles, if there are some. */
import type { Block } from '../../article/body/settle-blocks.js'
import { readDate, type DateHabits } from '../../article/dates/date.js'
import { textOf } from '../../text/block-text.js'

const FEWEST = 3
const LONGEST_DAY = 60

/** Empty for a page of one article. */
export function findArticles(page: readonly Block[], habits: DateHabits): readonly string[] {
  const dated = page.filter(
    (block, index) => block.type === 'heading' && isDay(page[index + 1], habits),
  )
  const levels = new Set(dated.map((block) => (block.type === 'heading' ? block.depth : 0)))
  return dated.length >= FEWEST && levels.size === 1 ? dated.map(textOf) : []
}

function isDay(block: Block | undefined, habits: DateHabits): boolean {
  if (block?.type !== 'paragraph') return false
  const text = textOf(block)
  if (text.length > LONGEST_DAY || !/\d/.test(text)) return false
  return readDate(text, { month: null, ...habits })?.date.precision === 'day'
}
