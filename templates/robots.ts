/** The settings of the archive → robots.txt: everything may be read, and where the list of pages is. */
import { pageUrl } from '../src/record/strings.js'
import type { PageOf } from '../src/record/page.js'
import type { PageContext } from '../src/template/page-context.js'

export function render(_page: PageOf<'robots'>, { canonical }: PageContext): string {
  const sitemap = canonical(pageUrl('sitemap.xml'))
  return `User-agent: *\nAllow: /\n${sitemap === null ? '' : `\nSitemap: ${sitemap}\n`}`
}
