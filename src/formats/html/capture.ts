/** What programs and services that save pages note in them → the address that the page had, and when it was saved. */
import type { PageSource } from './page-source.js'

export interface Capture {
  /** Who saved it, as the report says it. */
  readonly by: string | null
  /** As it is written there. It is the day of the copy, never that of the text. */
  readonly day: string | null
  readonly address: string | null
}

const NOTHING: Capture = { by: null, day: null, address: null }
const WAYBACK =
  /(?:https?:)?\/\/web\.archive\.org\/web\/(\d{4,14})(?:[a-z]{2}_)?\/(https?:\/{1,2}[^\s"']+)/i
const WOMBAT = /wombat\(\s*["']([^"']{1,2000})["']\s*,\s*["'](\d{8})\d{0,6}["']/
const ARCHIVED = /FILE ARCHIVED ON\s+(.{1,40}?\d{4}) AND RETRIEVED/
const SINGLE_FILE =
  /saved with SingleFile[\s\S]{0,40}?url:\s*(\S{1,2000})(?:[\s\S]{0,10}?saved date:\s*([^\n]{1,60}))?/
const SAVED_FROM = /saved from url=\(\d{4}\)\s*(\S{1,2000})/i
const MIRRORED = /Mirrored from (\S{1,2000}) by HTTrack[^,]{0,80}(?:, (.{1,40}?\d{4}))?/
const MONOLITH = /Saved from (https?:\/\/\S{1,2000}) at (\S{1,40}) using monolith/

export function readCapture({
  comments,
  scripts,
}: Pick<PageSource, 'comments' | 'scripts'>): Capture {
  for (const script of scripts) {
    const [, address = null, day = ''] = WOMBAT.exec(script) ?? []
    if (address !== null)
      return {
        by: 'the Wayback Machine',
        day: day.replace(/(....)(..)(..)/, '$1-$2-$3'),
        address: originalOf(address),
      }
  }
  for (const comment of comments) {
    const archived = ARCHIVED.exec(comment)
    if (archived) return { by: 'the Wayback Machine', day: archived[1] ?? null, address: null }
    const single = SINGLE_FILE.exec(comment)
    if (single)
      return { by: 'SingleFile', day: single[2]?.trim() ?? null, address: single[1] ?? null }
    const mirrored = MIRRORED.exec(comment)
    if (mirrored)
      return {
        by: 'HTTrack',
        day: mirrored[2] ?? null,
        address: `http://${mirrored[1]?.replace(/^https?:\/\//, '')}`,
      }
    const monolith = MONOLITH.exec(comment)
    if (monolith) return { by: 'monolith', day: monolith[2] ?? null, address: monolith[1] ?? null }
    const saved = SAVED_FROM.exec(comment)
    if (saved) return { ...NOTHING, address: saved[1] ?? null }
  }
  return NOTHING
}

/** `https://web.archive.org/web/20030103/http://a.be/b` → `http://a.be/b` */
export function originalOf(address: string): string {
  const [, , original] = WAYBACK.exec(address) ?? []
  const relative = /^\/web\/\d{4,14}(?:[a-z]{2}_)?\/(https?:\/{1,2}.+)$/i.exec(address)?.[1]
  return (original ?? relative ?? address).replace(/^(https?:)\/(?!\/)/i, '$1//')
}

/** The day that an archive put into the addresses of the page; null where there is none. */
export function dayOfArchive(address: string): string | null {
  const [, stamp = ''] = WAYBACK.exec(address) ?? []
  return stamp.length >= 8 ? stamp.slice(0, 8).replace(/(....)(..)(..)/, '$1-$2-$3') : null
}
