/** Nothing but our policy → `_headers`, as Netlify and Cloudflare Pages read it. */
import { CONTENT_POLICY } from './parts/content-policy.js'

/**
 * Pages say most of this themselves; what only a header can say is who may frame them, and it holds for attachments as well:
 * these are shown by the browser, as media or objects of a page of its own.
 */
const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${CONTENT_POLICY}; media-src 'self'; object-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
}

export function render(): string {
  const lines = Object.entries(HEADERS).map(([name, value]) => `  ${name}: ${value}`)
  return `/*\n${lines.join('\n')}\n`
}
