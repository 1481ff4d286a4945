/** An article → its plain text: headline, lead, and what follows the lead. */
import type { Article } from '../../record/article.js'
import type { PlainText } from '../../record/words.js'
import { textOf } from '../../text/block-text.js'

/** The lead stands in the body as well, maybe below a heading: here it stands once. A lead that the source gives stands before all of it. */
export function textOfArticle({
  headline,
  lead,
  body,
}: Pick<Article, 'headline' | 'lead' | 'body'>): PlainText {
  const blocks = body.children.map(textOf).filter((text) => text !== '')
  const at = lead === '' ? -1 : blocks.indexOf(lead)
  return { headline, lead, body: blocks.filter((_, index) => index !== at).join('\n') }
}
