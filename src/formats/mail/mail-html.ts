/** HTML as mail programs and newsletters write it → the tags that an article can have, and the text between them. */

/** What stands in them is for no reader. */
const UNSEEN: ReadonlySet<string> = new Set(
  'head style script title template select textarea svg math iframe object noframes map'.split(' '),
)
/** They end a paragraph. */
const BOXES: ReadonlySet<string> = new Set(
  `body html table tbody thead tfoot tr td th caption main aside nav dl dt dd pre address fieldset form legend details
  summary hgroup p div section article figure figcaption center header footer`.split(/\s+/),
)
const KEPT: ReadonlySet<string> = new Set(
  'h1 h2 h3 h4 h5 h6 blockquote ul ol li strong b em i cite del s strike a br hr'.split(' '),
)
/** No element is empty of text and has an end of its own. */
const VOID: ReadonlySet<string> = new Set('br hr img input meta link area base col wbr'.split(' '))
const TAG = /<(\/?)([a-z][a-z\d:]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/gi
const HIDDEN = /style\s*=\s*["']?[^"']{0,400}(?:display\s*:\s*none|mso-hide\s*:\s*all)/i
const HREF = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i
/** Of a person, or of one reader. */
const PRIVATE_LINK = /^\s*(?:mailto|tel|sms|callto|cid|file|outlook):|@|%40/i
/** Gmail, Yahoo, Proton, Zoho, Outlook. */
const QUOTE =
  /(?:class\s*=\s*["']?[^"'<>]{0,100}(?:gmail_quote|yahoo_quoted|protonmail_quote|zmail_extra|outlookmessageheader)(?![\w])|id\s*=\s*["']?(?:x_)?(?:appendonsend|divrplyfwdmsg|mail-editor-reference-message-container))/i
/** `Op 3 mei schreef Piet Pot:`, above what Thunderbird quotes. */
const INTRO = /class\s*=\s*["']?[^"'<>]{0,100}moz-cite-prefix/i
const SENT_ON = /-{5,}\s?[^<>-]{5,80}-{5,}|begin forwarded message/i
const NEAR = 600
/** The line by which what stands below is told to be of another mail. */
const ORIGINAL = '<p>-----Original Message-----</p>'
const ROW = /(?:<br>\s*){2,}/g

/** Linear. Comments, pictures and what is hidden from readers are left out. */
export function articleHtml(html: string): string {
  const parts: string[] = []
  const text = withoutComments(html)
  const ends = new EndTags(text)
  const hidden: Hidden = { name: '', depth: 0 }
  let at = 0
  TAG.lastIndex = 0
  for (let piece = TAG.exec(text); piece; piece = TAG.exec(text)) {
    const [raw, slash = '', tag = '', attributes = ''] = piece
    const name = tag.toLowerCase()
    if (hidden.depth === 0) parts.push(text.slice(at, piece.index))
    at = piece.index + raw.length
    if (hidden.depth > 0) follow(hidden, name, slash)
    else if (slash === '' && UNSEEN.has(name)) at = ends.find(name, at)
    else if (slash === '' && !VOID.has(name) && HIDDEN.test(attributes))
      hide(hidden, name, ends, at)
    else if (slash === '' && INTRO.test(attributes)) hide(hidden, name, ends, at)
    else if (slash === '' && beginsQuote(attributes, text, at) && hasWords(parts))
      parts.push(ORIGINAL, written(name, slash, attributes))
    else parts.push(written(name, slash, attributes))
    TAG.lastIndex = at
  }
  if (hidden.depth === 0) parts.push(text.slice(at))
  return parts.join('').replace(ROW, '<p>')
}

/** What it answers, in an element that the mail program has named for it; but not what it sends on. */
function beginsQuote(attributes: string, text: string, at: number): boolean {
  return QUOTE.test(attributes) && !SENT_ON.test(text.slice(at, at + NEAR))
}

function hasWords(parts: readonly string[]): boolean {
  return parts.some((part) => !part.startsWith('<') && /[\p{L}\p{N}]/u.test(part))
}

interface Hidden {
  name: string
  depth: number
}

/** Only where the element ends somewhere. */
function hide(hidden: Hidden, name: string, ends: EndTags, at: number): void {
  if (ends.find(name, at) > at) Object.assign(hidden, { name, depth: 1 })
}

function follow(hidden: Hidden, name: string, slash: string): void {
  if (name === hidden.name) hidden.depth += slash === '' ? 1 : -1
}

function written(name: string, slash: string, attributes: string): string {
  if (BOXES.has(name)) return `<${slash}p>`
  if (!KEPT.has(name)) return ''
  if (name !== 'a' || slash !== '') return `<${slash}${name}>`
  const [, double, single, bare] = HREF.exec(attributes) ?? []
  const href = double ?? single ?? bare ?? ''
  return href === '' || PRIVATE_LINK.test(href) || /["<>]/.test(href) ? '<a>' : `<a href="${href}">`
}

/** `<!-- … -->`, and what Outlook reads between `<![if …]>`. */
function withoutComments(html: string): string {
  const parts: string[] = []
  let at = 0
  for (let start = html.indexOf('<!'); start !== -1; start = html.indexOf('<!', at)) {
    const mark = html.startsWith('<!--', start) ? '-->' : '>'
    const end = html.indexOf(mark, start + 2)
    if (end === -1) break
    parts.push(html.slice(at, start))
    at = end + mark.length
  }
  parts.push(html.slice(at))
  return parts.join('')
}

/** Where elements end, without looking twice for what is not there. */
class EndTags {
  readonly #text: string
  readonly #missing = new Set<string>()

  constructor(text: string) {
    this.#text = text.toLowerCase()
  }

  /** Behind the first `</name>` from `at` on; `at` where there is none. */
  find(name: string, at: number): number {
    if (this.#missing.has(name)) return at
    const start = this.#text.indexOf(`</${name}`, at)
    const end = start === -1 ? -1 : this.#text.indexOf('>', start)
    if (end === -1) this.#missing.add(name)
    return end === -1 ? at : end + 1
  }
}
