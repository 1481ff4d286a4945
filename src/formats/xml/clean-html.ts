/** HTML of feeds and exports → the same without code, and what was left out; and its tags apart from what is text. */
import { decodeReference, REFERENCE } from '../../text/reference.js'

export interface CleanHtml {
  readonly html: string
  /** Code that no reader was meant to see. */
  readonly leftOut: readonly string[]
}

const COMMENT = /<!--[^]*?(?:-->|$)/g
const CODE = /<(script|style|noscript|svg|template|xml|select|textarea)(?:\s[^<>]*)?>/gi
/** Two breaks in a row end a paragraph. */
const BREAKS = /<br(?:\s[^<>]*)?\/?>(?:(?:\s|&nbsp;)*<br(?:\s[^<>]*)?\/?>)+/gi
const NAMES: ReadonlySet<string> = new Set(
  `p div section article figure figcaption center header footer h1 h2 h3 h4 h5 h6 blockquote ul ol li strong b em i
  cite del s strike a span font small u abbr big br hr img table thead tbody tfoot tr caption dl dt dd address
  main aside details summary pre fieldset legend nav form hgroup body html picture video audio object sub sup code
  kbd var samp tt mark dfn ins acronym time label bdi bdo wbr ruby rt rp nobr data input button option optgroup
  map area canvas td th col colgroup source param track q blink marquee head title meta link base script style
  noscript svg template select textarea iframe embed`.split(/\s+/),
)

export function cleanHtml(html: string): CleanHtml {
  if (!html.includes('<')) return { html, leftOut: [] }
  const { html: shown, leftOut } = takeOutCode(html.replace(COMMENT, ''))
  return { html: shown.replace(BREAKS, '<p></p>'), leftOut }
}

/** What a page runs or draws, with all that it holds. A tag that nothing closes goes alone. */
function takeOutCode(html: string): CleanHtml {
  const parts: string[] = []
  const leftOut: string[] = []
  const missing = new Set<string>()
  const plain = html.toLowerCase()
  let at = 0
  for (const { 0: tag, 1: name = '', index } of html.matchAll(CODE)) {
    if (index < at) continue
    const close = `</${name.toLowerCase()}`
    const isAlone = tag.endsWith('/>') || missing.has(close)
    const found = isAlone ? -1 : plain.indexOf(close, index)
    if (found < 0 && !tag.endsWith('/>')) missing.add(close)
    const end = found < 0 ? -1 : plain.indexOf('>', found)
    parts.push(html.slice(at, index))
    at = end < 0 ? index + tag.length : end + 1
    leftOut.push(`<${name.toLowerCase()}>`)
  }
  return { html: parts.join('') + html.slice(at), leftOut }
}

const INLINE = /<\/?(?:[a-z][a-z\d]*)(?:\s[^<>]*)?\/?>/gi

/** A title or a name that may have tags in it → its words. What is no tag of HTML stays. */
export function plainWords(text: string): string {
  if (!/[<&]/.test(text)) return text.trim()
  const decoded = text.includes('<') ? text : text.replace(REFERENCE, decodeReference)
  const words = decoded.replace(INLINE, (tag) => (isHtmlTag(tag) ? (isBlock(tag) ? ' ' : '') : tag))
  return words.replace(REFERENCE, decodeReference).replace(/\s+/g, ' ').trim()
}

function nameIn(tag: string): string {
  return (/^<\/?([a-z][a-z\d]*)/i.exec(tag)?.[1] ?? '').toLowerCase()
}

function isHtmlTag(tag: string): boolean {
  return isHtmlName(nameIn(tag))
}

/** Takes a name in lower case. */
export function isHtmlName(name: string): boolean {
  return NAMES.has(name)
}

function isBlock(tag: string): boolean {
  return /^<\/?(?:p|div|br|li|h\d|tr|td|th|blockquote|figure)(?![a-z\d])/i.test(tag)
}

/** Whether tags of HTML stand in `text`. */
export function hasHtml(text: string): boolean {
  if (!text.includes('<')) return false
  for (const [tag] of text.matchAll(INLINE)) if (isHtmlTag(tag)) return true
  return false
}

const BLOCK_TAG = /<(?:p|div|br|li|h[1-6]|blockquote|table|pre|section|article)(?=[\s/>])/i

export function hasBlocks(html: string): boolean {
  return BLOCK_TAG.test(html)
}
