/** The pages of a month, or those of no month → a sitemap. https://www.sitemaps.org/protocol.html */
import { xml, type Xml } from '../src/template/html.js'
import type { PageOf } from '../src/record/page.js'
import type { PageContext } from '../src/template/page-context.js'

export function render({ view }: PageOf<'sitemap'>, { canonical }: PageContext): Xml {
  const urls = view.urls.map(
    ({ url, lastModified }) =>
      xml`<url><loc>${canonical(url)}</loc>${lastModified !== null && xml`<lastmod>${lastModified}</lastmod>`}</url>\n`,
  )
  return xml`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls}</urlset>
`
}
