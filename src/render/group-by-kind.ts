/** Pages → pages by the kind of template that shows them. */
import type { Page, PageKind } from '../record/page.js'

export type PagesByKind = Readonly<Record<PageKind, readonly Page[]>>

/** Every kind is there, so that every template has a list to run over. */
export function groupByKind(pages: Iterable<Page>): PagesByKind {
  const groups: Record<PageKind, Page[]> = {
    home: [],
    year: [],
    month: [],
    day: [],
    undated: [],
    article: [],
    groups: [],
    group: [],
    'group-period': [],
    report: [],
    about: [],
    'not-found': [],
    'atom-feed': [],
    'json-feed': [],
    sitemap: [],
    'sitemap-index': [],
    robots: [],
    'apache-redirects': [],
    'nginx-redirects': [],
    'netlify-redirects': [],
    withdrawals: [],
    tombstone: [],
    redirect: [],
  }
  for (const page of pages) groups[page.kind].push(page)
  return groups
}
