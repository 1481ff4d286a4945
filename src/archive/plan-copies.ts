/** The pages of a sheet → the same; one of a copy is held against the earlier article that it is a copy of. */
import type { CopiedArticle, PlannedPage } from '../record/page.js'
import type { EarlierArticles } from '../record/related.js'
import type { Holding } from '../record/entry.js'
import type { PageUrl } from '../record/strings.js'

export interface Copies {
  readonly own: readonly Holding[]
  /** In the order of `own`. */
  readonly earlier: readonly EarlierArticles[]
  /** The articles that copies are of, among others. */
  readonly copied: readonly Holding[]
  /** Pages that show nothing of another text. */
  readonly redacted: readonly PageUrl[]
}

export function* withCopied(
  pages: Iterable<PlannedPage>,
  { own, earlier, copied, redacted }: Copies,
): Generator<PlannedPage> {
  const bodies = new Map(copied.map(({ entry, mark }) => [entry.url, mark.body]))
  const found = new Map<PageUrl, CopiedArticle>()
  for (const [index, { copies }] of earlier.entries()) {
    const [article] = copies
    const body = article && bodies.get(article.url)
    const url = own[index]?.entry.url
    if (body && url !== undefined && !redacted.includes(url)) found.set(url, { article, body })
  }
  for (const page of pages) {
    const other = 'body' in page ? found.get(page.url) : undefined
    yield 'body' in page && other ? { ...page, copied: other } : page
  }
}
