/** An article that its agency's policy cut, and the same read in another way → the latter, cut alike. */
import type { Article } from '../record/article.js'
import { plainParagraph } from './plain-paragraphs.js'

/** `text` goes over what was kept. An article that was not cut stays as it is. */
export function holdLike(whole: Article, other: Article, text: (text: string) => string): Article {
  const { notices } = whole
  if (!notices.includes('rights-lead') && !notices.includes('rights-metadata')) return other
  const lead = text(whole.lead)
  return {
    ...other,
    notices,
    lead,
    body: { type: 'root', children: lead === '' ? [] : [plainParagraph(lead)] },
    picture: null,
    media: [],
    extra: {},
  }
}
