/** The sitemaps of the archive → the list of them. */
import { xml, type Xml } from '../src/template/html.js'
import type { PageOf } from '../src/record/page.js'
import type { PageContext } from '../src/template/page-context.js'

export function render({ view }: PageOf<'sitemap-index'>, { canonical }: PageContext): Xml {
  const maps = view.sitemaps.map((url) => xml`<sitemap><loc>${canonical(url)}</loc></sitemap>\n`)
  return xml`<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${maps}</sitemapindex>
`
}
