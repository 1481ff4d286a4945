/** The sitemaps of each year → the list of all of them. */
import type { PageUrl } from '../record/strings.js'
import type { Contribution } from './contribution.js'

export class SitemapList {
  readonly #urls: PageUrl[] = []

  add(urls: readonly PageUrl[]): void {
    this.#urls.push(...urls)
  }

  get urls(): readonly PageUrl[] {
    return this.#urls
  }
}

export const sitemapUrls: Contribution<readonly PageUrl[], SitemapList> = {
  begin: () => new SitemapList(),
  gather: (sheet) =>
    sheet.kind === 'days'
      ? null
      : sheet.pages.filter(({ kind }) => kind === 'sitemap').map(({ url }) => url),
}
