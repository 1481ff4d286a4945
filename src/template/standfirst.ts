/** An article → the summary that its page shows above the text, where its source has one that the text does not say. */
import type { Article } from '../record/article.js'
import { standfirstOf } from '../text/standfirst.js'

/** Null also where rights leave nothing of the text. */
export function articleStandfirst({
  lead,
  body,
  notices,
}: Pick<Article, 'lead' | 'body' | 'notices'>): string | null {
  return notices.includes('rights-metadata') ? null : standfirstOf(lead, body.children)
}
