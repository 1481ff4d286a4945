/** An address as an old site had it → the same below the root of this one, or none. */
import { type OutputPath, siteFile } from '../record/strings.js'

/**
 * `https://old.example/a/b.html`, `/a/b.html` and `a/b.html` → `a/b.html`. The path of `baseUrl` is taken off where the
 * address begins with it. Null where nothing is left, and for what is no address of the web.
 */
export function readOldAddress(text: string, baseUrl: string | null): string | null {
  const root = new URL(baseUrl ?? 'https://archive.invalid/')
  const trimmed = text.trim()
  if (trimmed === '' || trimmed.includes('\\') || !URL.canParse(trimmed, root.href)) return null
  const { protocol, pathname, search } = new URL(trimmed, `${root.origin}/`)
  if (protocol !== 'https:' && protocol !== 'http:') return null
  const path = pathname.startsWith(root.pathname) ? pathname.slice(root.pathname.length) : pathname
  const from = `${path.replace(/^\/+/, '')}${search}`
  return from === '' ? null : from
}

const PLAIN_PART = /^[\p{L}\p{N}\p{M}_~@(),=&;! .+-]+$/u
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i
const LONGEST_PART = 200
/** What every disk and every server still takes, below whatever folder the site lies in. */
const LONGEST_PATH = 1000
const MOST_PARTS = 20
/** What hosts read as their own: code, settings, domain names. */
const OF_HOSTS =
  /^(?:_worker\.js|_routes\.json|_headers|_redirects|_config\.yml|cname|web\.config|netlify\.toml|vercel\.json|staticwebapp\.config\.json|robots\.txt|favicon\.ico|functions|\.well-known)$/i

/**
 * The file that a server shows at an old address; null where there can be none: behind a question mark, or with
 * characters that some disk would not take.
 */
export function outputOfAddress(from: string): OutputPath | null {
  const path = from.includes('?') ? null : decode(from)
  if (path === null) return null
  const folders = path.replace(/\/$/, '').split('/')
  if (!folders.every(isPart) || OF_HOSTS.test(folders[0]!)) return null
  if (folders.length > MOST_PARTS || Buffer.byteLength(path) > LONGEST_PATH) return null
  return siteFile(/\.html?$/i.test(path) ? path : `${folders.join('/')}/index.html`)
}

function isPart(part: string): boolean {
  const isPlain = PLAIN_PART.test(part) && !/^\.|[. ]$|^ /.test(part)
  return isPlain && !RESERVED.test(part) && Buffer.byteLength(part) <= LONGEST_PART
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path).normalize('NFC')
  } catch {
    return null
  }
}
