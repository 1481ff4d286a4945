/** The settings of the archive → robots.txt (RFC 9309): who may read it, and where the list of pages is. */
import { pageUrl } from '../src/record/strings.js'
import type { PageOf } from '../src/record/page.js'
import type { PageContext } from '../src/template/page-context.js'
import { AI_CRAWLERS } from './parts/ai-crawlers.js'

export function render(_page: PageOf<'robots'>, { canonical, site }: PageContext): string {
  const sitemap = canonical(pageUrl('sitemap.xml'))
  const names = site.settings.aiCrawlers === 'disallow' ? AI_CRAWLERS : []
  const agents = names.map((name) => `User-agent: ${name}\n`).join('')
  const refused = agents === '' ? '' : `${agents}Disallow: /\n\n`
  return `${refused}User-agent: *\nAllow: /\n${sitemap === null ? '' : `\nSitemap: ${sitemap}\n`}`
}
