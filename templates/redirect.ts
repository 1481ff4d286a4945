/** An old address → a small page that leads to the new one. */
import { html, type Html } from '../src/template/html.js'
import type { PageOf } from '../src/record/page.js'
import type { PageContext } from '../src/template/page-context.js'

export function render({ view }: PageOf<'redirect'>, context: PageContext): Html {
  const { texts, language, href, canonical } = context
  const { to } = view
  const link = to.kind === 'page' ? href(to.url) : to.address
  const address = to.kind === 'page' ? (canonical(to.url) ?? link) : to.address
  const { moved } = texts.past
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="generator" content="Pressmark" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta http-equiv="refresh" content="0; url=${link}" />
        <title>${moved}</title>
        <link rel="canonical" href="${address}" />
      </head>
      <body>
        <main>
          <h1>${moved}</h1>
          <p><a href="${link}">${address}</a></p>
        </main>
      </body>
    </html>`
}
