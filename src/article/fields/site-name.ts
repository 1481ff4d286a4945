/** A title with the name of its site, as browsers and scrapers keep it → the title alone. */
import { foldWords } from '../../text/fold-words.js'

const DIVIDER = /\s+[|–—·•»-]+\s+|\s*\|\s*|\s+::\s+/
const HOST = /^(?:www\.)?[\w-]+\.(?:be|nl|com|org|net|fr|de|uk|eu|es|it|pl|at|ch|lu)$/i
/** A shorter host may be a word of the headline: `Leger - VS` on vs.example. */
const SHORTEST_HOST = 5
const MOST_NAMES = 4
/** What is longer is no title that a site has put its name to. */
const LONGEST_TITLE = 500

/**
 * `Brand in Geel | De Kempenaar` → `Brand in Geel`. `sites` are the names of the site, `address` that of the article: the
 * name of `dekempenaar.example` is known by its letters.
 */
export function withoutSite(
  title: string,
  sites: readonly string[],
  address: string | null = null,
): string {
  if (title.length > LONGEST_TITLE) return title
  const host = hostOf(address)
  const isName = (part: string): boolean =>
    isSite(part, sites) || HOST.test(part) || isHost(part, host)
  let rest = title
  for (let names = 0; names < MOST_NAMES; names++) {
    const parts = rest.split(DIVIDER)
    const [first = ''] = parts
    const last = parts.at(-1) ?? ''
    if (parts.length < 2) break
    if (isName(last)) rest = rest.slice(0, rest.lastIndexOf(last)).replace(/[\s|–—·•»:-]+$/, '')
    else if (isSite(first, sites) || isHost(first, host))
      rest = rest.slice(first.length).replace(/^[\s|–—·•»:-]+/, '')
    else break
  }
  return rest === '' ? title : rest
}

export function isSite(text: string, sites: readonly string[]): boolean {
  const folded = foldWords(text)
  return sites.some((site) => foldWords(site) === folded)
}

/** `www.dekempenaar.be` → `dekempenaar`; empty where there is no address. */
function hostOf(address: string | null): string {
  if (address === null || !URL.canParse(address)) return ''
  const labels = new URL(address).hostname.replace(/^www\d?\./, '').split('.')
  return (labels.at(-2) ?? '').replaceAll('-', '')
}

function isHost(part: string, host: string): boolean {
  return host.length >= SHORTEST_HOST && foldWords(part).replaceAll(' ', '') === host
}
