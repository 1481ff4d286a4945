/** An article → its plain text: headline, lead, and what follows the lead. */
import type { Article } from '../record/article.js'
import type { PlainText } from '../record/words.js'
import { textOf } from './block-text.js'

/** A lead that the source gives besides its text is followed by all of it. */
export function textOfArticle({
  headline,
  lead,
  body,
}: Pick<Article, 'headline' | 'lead' | 'body'>): PlainText {
  const blocks = body.children.map(textOf).filter((text) => text !== '')
  const rest = blocks[0] === lead ? blocks.slice(1) : blocks
  return { headline, lead, body: rest.join('\n') }
}
