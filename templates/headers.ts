/** Our policy → `_headers`, as Netlify and Cloudflare Pages read it. */
import type { PageOf } from '../src/record/page.js'
import type { Site } from '../src/record/site.js'
import { contentPolicyOf } from '../src/template/content-policy.js'
import type { PageContext } from '../src/template/page-context.js'

/**
 * Pages say most of this themselves; what only a header can say is who may frame them, and it holds for attachments as well:
 * these are shown by the browser, as media or objects of a page of its own.
 */
export function headersOf(site: Pick<Site, 'hasFonts'>): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': `${contentPolicyOf(site)}; media-src 'self'; object-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  }
}

export function render(_page: PageOf<'headers'>, { site }: PageContext): string {
  const lines = Object.entries(headersOf(site)).map(([name, value]) => `  ${name}: ${value}`)
  return `/*\n${lines.join('\n')}\n`
}
