/** An article → its words as plain text: headline, lead, and what follows. */
import type { Article } from '../record/article.js'
import type { PlainText } from '../record/words.js'
import { textOf } from './block-text.js'

/** The lead stands in the body as well: here it stands once. */
export function plainTextOf({
  headline,
  lead,
  body,
}: Pick<Article, 'headline' | 'lead' | 'body'>): PlainText {
  const texts = body.children.map(textOf)
  const at = lead === '' ? -1 : texts.indexOf(lead)
  if (at >= 0) texts.splice(at, 1)
  return { headline, lead, body: texts.join('\n') }
}
