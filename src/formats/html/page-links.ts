/** Which parts of a page lead to other articles. */
import type { PageElement } from './page-tree.js'

/** What stands in a link, or in the item of a list, is of another article; the link to the own address is none. */
export function isInTeaser(element: PageElement, address: string | null): boolean {
  const link = element.closest('a')
  if (link !== null && !isPermalink(link, address)) return true
  const item = element.closest('li')
  return item !== null && item.querySelector('h1, h2') === null
}

/** As blogs link the day of an article to the article itself. */
function isPermalink(link: PageElement, address: string | null): boolean {
  if (/(?:^|\s)bookmark(?:\s|$)/i.test(link.getAttribute('rel') ?? '')) return true
  const href = link.getAttribute('href') ?? ''
  return address !== null && href !== '' && pathOf(href) === pathOf(address)
}

function pathOf(address: string): string {
  const path = URL.canParse(address) ? new URL(address).pathname : address
  return path.replace(/\/+$/, '')
}
