/** The site → what its pages may load and run: files of its own, and nothing else. */
import type { Site } from '../record/site.js'

/** Style sheets, scripts, pictures and data; fonts where the archive's own style sheet brings some. */
export function contentPolicyOf({ hasFonts }: Pick<Site, 'hasFonts'>): string {
  const fonts = hasFonts ? "; font-src 'self'" : ''
  return `default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; connect-src 'self'${fonts}`
}
