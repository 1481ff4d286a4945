/** What a page is called and where it stands → the head of its document. */
import { elementText, html, rawHtml, type Html } from '../../src/template/html.js'
import { type PageUrl, HOME } from '../../src/record/strings.js'
import type { Site } from '../../src/record/site.js'
import type { ArticleFile } from '../../src/record/link.js'
import { isWebAddress } from '../../src/record/web-address.js'
import type { PageContext } from '../../src/template/page-context.js'
import { contentPolicyOf } from '../../src/template/content-policy.js'
import type { HeadParts, ShownPicture } from '../../src/template/part-views.js'
import { definePart } from '../../src/template/parts.js'

/** Not escaped: it is ours, and its apostrophes would weigh five times as much on every page. */
function renderPolicy(site: Site): Html {
  return rawHtml(`<meta http-equiv="Content-Security-Policy" content="${contentPolicyOf(site)}">`)
}

export const renderHead = definePart('head', (context, parts) => {
  const { site, href } = context
  const { title: archive, rights } = site.settings
  const title = parts.title === null ? archive : `${parts.title} – ${archive}`
  const license = rights !== null && isWebAddress(rights) ? rights : null
  return html`<head>
    <meta charset="utf-8" />
    <meta name="generator" content="Pressmark" />
    <meta name="viewport" content="width=device-width" />
    ${renderPolicy(site)}
    <title>${elementText(title)}</title>
    ${parts.description !== '' && html`<meta name="description" content="${parts.description}" />`}
    ${link('canonical', parts.isNameless ? null : context.address)}
    ${link('prev', parts.previous !== undefined && href(parts.previous))}
    ${link('next', parts.next !== undefined && href(parts.next))}
    ${[
      link('up', parts.up !== undefined && href(parts.up)),
      link('license', license),
      parts.alternates?.map((file) => renderAlternate(context, file)),
      parts.feed && renderFeeds(context, parts.feed.title, parts.feed.page),
      renderFeeds(context, parts.type === 'article' ? null : archive, HOME),
      parts.type === 'website' && renderOpenSearch(context),
    ]}
    <link rel="stylesheet" href="${context.asset(site.stylesheet)}" />
    <link rel="icon" href="${context.asset(site.icon)}" />
    <script defer src="${context.asset(site.script)}"></script>
    ${parts.preview ?? renderPreview(context, parts)}${parts.more}
  </head>`
})

function link(relation: string, address: string | null | false): Html | null {
  return address === null || address === false
    ? null
    : html`<link rel="${relation}" href="${address}" />`
}

/** How a browser finds the search page, from lists; its description holds absolute addresses. */
function renderOpenSearch({ site, asset }: PageContext): Html | null {
  const { baseUrl, title } = site.settings
  if (site.search === null || baseUrl === null) return null
  return html`<link
    rel="search"
    type="application/opensearchdescription+xml"
    title="${title}"
    href="${asset('opensearch.xml')}"
  />`
}

function renderAlternate({ href }: PageContext, { url, mediaType }: ArticleFile): Html {
  return html`<link rel="alternate" type="${mediaType}" href="${href(url)}" />`
}

/** Where there are no others, feeds need no name. */
function renderFeeds({ asset }: PageContext, title: string | null, page: PageUrl): readonly Html[] {
  return FEEDS.map(
    ([type, name]) =>
      html`<link rel="alternate" type="${type}" title="${title}" href="${asset(page + name)}" />`,
  )
}

const FEEDS = [
  ['application/atom+xml', 'feed.xml'],
  ['application/feed+json', 'feed.json'],
] as const

/** The preview of a page where it is shared. https://ogp.me */
function renderPreview(context: PageContext, parts: HeadParts): Html {
  const { title, description, type, picture } = parts
  const { site, ownLanguage } = context
  const address = parts.isNameless ? null : context.address
  const locale = ownLanguage && localeOf(ownLanguage)
  return html`<meta property="og:type" content="${type}" />
    <meta property="og:title" content="${title ?? site.settings.title}" />
    <meta property="og:site_name" content="${site.settings.title}" />
    ${description !== '' && html`<meta property="og:description" content="${description}" />`}
    ${address !== null && html`<meta property="og:url" content="${address}" />`}
    ${locale !== null && html`<meta property="og:locale" content="${locale}" />`}
    ${renderPreviewPicture(context, picture)}`
}

/** A preview needs an absolute address: without one there is no picture. */
export function renderPreviewPicture(
  { canonical }: PageContext,
  shown: ShownPicture | undefined,
): Html {
  const address = shown ? canonical(shown.file.output) : null
  const card = html`<meta
    name="twitter:card"
    content="${shown ? 'summary_large_image' : 'summary'}"
  />`
  if (!shown || address === null) return card
  return html`<meta property="og:image" content="${address}" />
    <meta property="og:image:width" content="${shown.width}" />
    <meta property="og:image:height" content="${shown.height}" />
    ${card}`
}

/** `pt-br` → `pt_BR`; null for a language without a country: naming one would be a guess. */
export function localeOf(tag: string): string | null {
  const [language, region] = tag.split(/-(?=[a-z]{2}$)/)
  return region === undefined ? null : `${language}_${region.toUpperCase()}`
}
