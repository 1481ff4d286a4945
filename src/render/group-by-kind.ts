/** Pages → pages by the kind of template that shows them. */
import type { Page, PageKind } from '../record/page.js'
import { PAGE_KIND_NAMES } from '../record/page-kinds.js'

export type PagesByKind = Readonly<Record<PageKind, readonly Page[]>>

/** Every kind is there, so that every template has a list to run over. */
export function groupByKind(pages: Iterable<Page>): PagesByKind {
  const none = PAGE_KIND_NAMES.map((kind): [PageKind, Page[]] => [kind, []])
  const groups = Object.fromEntries(none) as Record<PageKind, Page[]>
  for (const page of pages) groups[page.kind].push(page)
  return groups
}
