/** The tag of a picture or player → that of a picture, or a link to what it would play; nothing for a counter. */
import { readAttributes } from '../../text/html-pieces.js'
import { escapeHtml, decodeText, type Tag } from './page-pieces.js'

/** Where the address of a picture may stand until a script moves it. */
const ADDRESSES = 'data-src data-original data-lazy-src data-lazy data-full data-srcset srcset'
const SPACER =
  /(?:^|\/)(?:spacer|blank|clear|pixel|shim|trans(?:parent)?|1x1|1px|dot|empty|leeg)[\w-]*\.gif$/i
const TINY = /^\s*[0-3](?:px)?\s*$/

export function pictureTag({ attributes }: Tag, caption: string): string {
  const found = readAttributes(attributes)
  const address = addressOf(found)
  const isTiny = TINY.test(found.get('width') ?? '') || TINY.test(found.get('height') ?? '')
  if (address === '' || isTiny || SPACER.test(address)) return ''
  const alt = decodeText(found.get('alt') ?? '')
  const title = caption === '' ? '' : ` title="${escapeHtml(caption)}"`
  return `<img src="${escapeHtml(address)}" alt="${escapeHtml(alt)}"${title}>`
}

/** What is written into the page itself has no address. */
const EMBEDDED = '#embedded'

/** Empty where there is none. */
export function addressOf(attributes: ReadonlyMap<string, string>): string {
  const own = decodeText(attributes.get('src') ?? '').trim()
  if (own !== '' && !/^(?:data|about|blob):/i.test(own)) return own
  for (const name of ADDRESSES.split(' ')) {
    const [address = ''] = decodeText(attributes.get(name) ?? '')
      .trim()
      .split(/,?\s+/)
    if (address !== '' && !/^(?:data|about|blob):/i.test(address)) return address
  }
  return own.length > SHORTEST_DATA ? EMBEDDED : ''
}

/** A shorter picture in an address holds a place until the real one comes. */
const SHORTEST_DATA = 1000
const NO_CONTENT =
  /doubleclick|googletagmanager|googlesyndication|adservice|adform|facebook\.com\/(?:plugins|tr)|scorecardresearch|recaptcha|disqus|outbrain|taboola|consent|cookie|about:blank/i

/** A link in words: what a page would play cannot be played here. */
export function playerTag({ attributes }: Tag): string {
  const found = readAttributes(attributes)
  const source = found.get('src') || found.get('data-src') || found.get('data') || ''
  const address = decodeText(source).trim().replace(/^\/\//, 'https://')
  if (!/^https?:\/\//i.test(address) || NO_CONTENT.test(address) || !URL.canParse(address))
    return ''
  const title = decodeText(found.get('title') ?? '').trim()
  const words = title || new URL(address).host.replace(/^www\./, '')
  return `<p><a href="${escapeHtml(address)}">${escapeHtml(words)}</a></p>`
}
