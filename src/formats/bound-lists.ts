/** A record whose source gives very many names or labels → the same with so many as pages can be made for; the rest as text. */
import { diagnoseRemark } from '../article/remark.js'
import type { ArchiveRecord, Article } from '../record/article.js'
import { START } from '../record/diagnostic.js'

/** Each name has a page that lists the article with all its names: a thousand of them would be a million lines. */
const MOST = 50

type Lists = Pick<Article, 'sources' | 'topics' | 'aliases'> & Pick<Article['byline'], 'authors'>

/** Lists are cut at the end; what does not count is kept beside the article, and told. */
export function boundLists(record: ArchiveRecord): ArchiveRecord {
  if (record.kind === 'quarantined') return record
  const { article } = record
  const { sources, topics, aliases, byline } = article
  const lists: Lists = { sources, topics, aliases, authors: byline.authors }
  const long = Object.entries(lists).filter(([, items]) => items.length > MOST)
  if (long.length === 0) return record
  const rest = long.map(([name, items]) => [name, items.slice(MOST).join('; ')] as const)
  const { origin } = article
  const diagnostics = long.map(([name, items]) =>
    diagnoseRemark(
      { rule: 'too-many', words: [String(items.length), name, String(MOST)] },
      origin.file,
      origin.fields.headline ?? START,
    ),
  )
  return {
    ...record,
    article: {
      ...article,
      sources: sources.slice(0, MOST),
      topics: topics.slice(0, MOST),
      aliases: aliases.slice(0, MOST),
      byline: { ...byline, authors: byline.authors.slice(0, MOST) },
      extra: { ...article.extra, ...Object.fromEntries(rest) },
    },
    diagnostics: [...record.diagnostics, ...diagnostics],
  }
}
