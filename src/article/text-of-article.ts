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
  const blocks = body.children.map(textOf)
  const at = blocks.indexOf(lead)
  if (at >= 0) blocks.splice(at, 1)
  return { headline, lead, body: blocks.join('\n') }
}
