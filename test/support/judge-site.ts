/** A finished site, and what is known of its articles → what it shows that it may not, and what it should show. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openFile } from './bytes-of-site.js'
import { mustShow, type LivingArticles } from './living-articles.js'
import { listFiles } from './trees.js'

export interface Expected {
  readonly articles: LivingArticles
  /** Address → the token of the article that was first shown there; null until one was. */
  readonly owners: Map<string, string>
  /** Words that no byte may have. */
  readonly hidden: Set<string>
  /** Of these, the ones whose addresses stay, and those whose addresses answer no more. */
  readonly kept: Set<string>
  readonly dropped: Set<string>
}

/** `isPublished`: whether what is new has been published, and so is promised from now on. */
export function judgeSite(
  site: string,
  expected: Expected,
  isPublished: boolean,
): readonly string[] {
  const files = readSite(site)
  return [...judgeAddresses(files, expected, isPublished), ...judgeWords(files, expected)]
}

function readSite(site: string): ReadonlyMap<string, string> {
  return new Map(
    listFiles(site).map((path) => [
      path,
      openFile(readFileSync(join(site, path))).toString('latin1'),
    ]),
  )
}

function* judgeAddresses(
  files: ReadonlyMap<string, string>,
  { articles, owners, dropped }: Expected,
  isPublished: boolean,
): Iterable<string> {
  const droppedSlugs = [...dropped].map((word) => word.toLowerCase())
  const shownAt = new Map(
    [...files.keys()]
      .filter((path) => ARTICLE.test(path))
      .map((path) => [path, tokenAt(path, files)]),
  )
  for (const [url, owner] of owners) {
    if (droppedSlugs.some((slug) => url.includes(slug))) continue
    if (!files.has(url)) yield `${url} of ${owner} is lost`
    const shown = shownAt.get(url) ?? null
    if (shown !== null && shown !== owner) yield `${url} of ${owner} shows ${shown}`
    const article = articles.all.find(({ token }) => token === owner)!
    if (shown === null && mustShow(article))
      yield `${url} of ${owner} is there (${article.path}) and not shown`
  }
  if (isPublished)
    for (const [url, token] of shownAt)
      if (token !== null && !owners.has(url)) owners.set(url, token)
}

const ARTICLE = /^\d{4}\/\d\d\/\d\d\/(?!index)[^/]+\.html$/

/** The token in the text of a page, or of the one that it leads to; null for a tombstone. */
function tokenAt(path: string, files: ReadonlyMap<string, string>, depth = 0): string | null {
  const text = files.get(path) ?? ''
  const leads = /<meta http-equiv="refresh" content="0; ?url=([^"]+)"/.exec(text)?.[1]
  if (leads !== undefined && depth < 5)
    return tokenAt(new URL(leads, `http://site/${path}`).pathname.slice(1), files, depth + 1)
  return /<div class="body e-content">[^]*?(token\d+token)/.exec(text)?.[1] ?? null
}

function* judgeWords(
  files: ReadonlyMap<string, string>,
  { hidden, kept, dropped }: Expected,
): Iterable<string> {
  if (hidden.size === 0) return
  for (const [path, text] of files) {
    const small = text.toLowerCase()
    for (const word of hidden) {
      const slug = word.toLowerCase()
      if (text.includes(word)) yield `${path} has ${word}`
      if (kept.has(word)) continue
      if (small.includes(slug)) yield `${path} has ${slug}`
      if (dropped.has(word) && path.includes(slug)) yield `${path} is named by ${slug}`
    }
  }
}
