/** An address as a person copies it → the page that is meant. */
import { type PageUrl, pageUrl } from '../record/strings.js'

/** Takes the whole address, the path, with or without `.html`, or the place of the file in the output folder; feeds and sitemaps as well. */
export function readPageUrl(text: string, baseUrl: string | null): PageUrl {
  const bare = text.trim().replace(/[?#].*$/s, '')
  const local = baseUrl !== null && bare.startsWith(baseUrl) ? bare.slice(baseUrl.length) : bare
  const path = local.replace(/^https?:\/\/[^/]+/i, '').replace(/^\/+/, '')
  const isWhole = path === '' || /\/$|\.(?:html|xml|json|txt|map)$/.test(path)
  return pageUrl(isWhole ? path.replace(/(^|\/)index\.html$/, '$1') : `${path}.html`)
}
