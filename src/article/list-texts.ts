/** An article → every text of it that anybody could read, and none of what only programs do. */
import type { Nodes } from 'mdast'
import type { Article } from '../record/article.js'

export function listTexts(article: Article): readonly string[] {
  const { headline, kicker, byline, sources, dateline, lead, topics, originalUrl, origin } = article
  const { picture, media, extra } = article
  const named = [headline, kicker, dateline, lead, originalUrl, origin.file, origin.correction]
  return [
    ...named.filter((text) => text !== null),
    ...byline.authors,
    ...byline.initials,
    ...sources,
    ...topics,
    ...Object.entries(extra).flat(),
    ...(picture ? [picture.path, picture.alt, picture.caption ?? '', picture.credit ?? ''] : []),
    ...media.flatMap(({ path, output }) => [path, output]),
    ...textsOf(article.body),
  ]
}

/** Words, addresses and titles. */
function textsOf(node: Nodes): readonly string[] {
  const own = (['value', 'url', 'title', 'alt', 'lang', 'identifier'] as const).flatMap((name) => {
    const value: unknown = name in node ? node[name as keyof typeof node] : null
    return typeof value === 'string' ? [value] : []
  })
  return 'children' in node ? [...own, ...node.children.flatMap(textsOf)] : own
}
