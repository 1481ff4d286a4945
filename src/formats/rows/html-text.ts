/** The text of a field as an editor of the web wrote it → HTML of which only prose is left. */

/** Tags that no plain text has by chance. */
const HTML =
  /<\/(?:p|div|h[1-6]|ul|ol|li|blockquote|a|strong|em|b|i|u|span|figure|table|td|section|article)\s*>|<(?:br|hr|p)\s*\/?>|<(?:p|img|div|figure)\s[^<>]*>|<!-- \/?wp:/i
const BLOCK =
  /<\/?(?:p|div|section|article|figure|figcaption|h[1-6]|blockquote|ul|ol|li|table|tr|hr|center)(?=[\s/>])|<!-- \/?wp:/i
/** A whole page, with its head and its menus. */
const PAGE = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype\s|<html[\s>])/i

/** Elements of which nothing is text. */
const SILENT = /<(head|script|style|noscript|template|svg|iframe|object|form|select)(?=[\s/>])/gi
const TAG = /<(\/?)([a-z][a-z\d:-]*)(?=[\s/>])(?:[^<>"']|"[^"<]*"|'[^'<]*')*>/gi
const PROSE: ReadonlySet<string> = new Set(
  'p div section article figure figcaption center header footer h1 h2 h3 h4 h5 h6 blockquote ul ol li strong b em i cite del s strike a span font small u abbr big br hr img'.split(
    ' ',
  ),
)
/** What parts words, although it is no tag of prose. */
const ROW = /^(?:tr|dt|dd|address|aside|main|nav|pre|summary|details|caption)$/i
const CELL = /^t[dh]$/i

/** Whether `text` is plainly HTML, and not a text with a smaller-than in it. */
export function isHtml(text: string): boolean {
  return text.includes('<') && HTML.test(text)
}

/** Whether `text` is a page as a server sent it. */
export function isPage(text: string): boolean {
  return PAGE.test(text)
}

/**
 * Leaves out scripts and what else nobody reads, of tags that are none of prose all but their text; where nothing says
 * which paragraphs there are, blank lines do, as in WordPress.
 */
export function cleanHtml(html: string): string {
  const plain = withoutSilent(withoutComments(html)).replace(
    TAG,
    (tag, slash: string, name: string) => {
      if (PROSE.has(name.toLowerCase())) return tag
      if (ROW.test(name)) return slash === '' ? '' : '<br>'
      return CELL.test(name) && slash !== '' ? ' ' : ''
    },
  )
  return BLOCK.test(plain) ? plain : divide(plain)
}

function withoutComments(html: string): string {
  const parts: string[] = []
  let at = 0
  for (let open = html.indexOf('<!--'); open !== -1; open = html.indexOf('<!--', at)) {
    const close = html.indexOf('-->', open)
    if (close === -1) break
    parts.push(html.slice(at, open))
    at = close + '-->'.length
  }
  return at === 0 ? html : parts.join('') + html.slice(at)
}

/** One scan from front to back: an element that nothing closes ends at the end of its opening tag. */
function withoutSilent(html: string): string {
  const parts: string[] = []
  const unclosed = new Set<string>()
  let at = 0
  for (const { 0: tag, 1: name = '', index } of html.matchAll(SILENT)) {
    const key = name.toLowerCase()
    if (index < at || unclosed.has(key)) continue
    const end = findClose(html, key, index + tag.length)
    if (end === -1) unclosed.add(key)
    else {
      parts.push(html.slice(at, index))
      at = end
    }
  }
  return at === 0 ? html : parts.join('') + html.slice(at)
}

function findClose(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}[^<>]*>`, 'gi')
  close.lastIndex = from
  return close.test(html) ? close.lastIndex : -1
}

function divide(html: string): string {
  return html
    .split(/\n[ \t]*\n\s*/)
    .map((part) => `<p>${part.trim().replaceAll('\n', '<br>')}</p>`)
    .join('')
}
