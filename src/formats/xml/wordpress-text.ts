/** The text of an article as WordPress keeps it → HTML: blank lines are paragraphs, codes in brackets their words. */

export interface WordPressText {
  readonly html: string
  /** Codes that were left out. */
  readonly leftOut: readonly string[]
}

const CAPTION =
  /\[(?:wp_)?caption(\s[^[\]]{0,1000})?\]((?:(?!\[\/?(?:wp_)?caption)[^]){0,5000})\[\/(?:wp_)?caption\]/gi
const OLD_CAPTION = /\scaption=(?:"([^"]*)"|'([^']*)')/i
const PICTURE = /^\s*((?:<a\s[^<>]*>\s*)?<img\s[^<>]*>(?:\s*<\/a>)?)/i
/** `[vc_row]`, `[gallery ids="1,2"]`, `[/et_pb_text]`; `[sic]`, `[red.]` and `[1]` are words. */
const CODES =
  /(?<![[\\])\[(\/?)([a-z][\w-]{0,40})((?:\s[^[\]<>]{0,1000}|=[^[\]<>]{0,300})?)\/?\](?!\]|\()/gi
const KNOWN =
  /^(?:caption|wp_caption|gallery|embed|audio|video|playlist|youtube|vimeo|tweet|instagram|soundcloud|googlemaps|contact-form(?:-7)?|vc_.*|et_pb_.*|fusion_.*|av_.*|tdb?_.*|su_.*|rev_slider|ad|adsense|ads|poll|slideshow|nggallery|ngg_images|more|nextpage)$/i
const ATTRIBUTE = /[\w-]+\s*=\s*(?:"|'|&quot;|&#8221;|\u201d|\d|[\w.,-]+(?:\s|$))/
const ADDRESS = /https?:\/\/[^\s"'<>\]]+/

/** `text` is what `content:encoded` holds. */
export function readWordPress(text: string): WordPressText {
  const leftOut: string[] = []
  const hasBlocks = /<!--\s*wp:/.test(text)
  const captioned = text.replace(CAPTION, (_, attributes: string | undefined, inner: string) =>
    figureOf(attributes ?? '', inner),
  )
  const plain = takeOutCodes(captioned, leftOut)
  return { html: hasBlocks ? plain : breakLines(makeParagraphs(plain)), leftOut }
}

/** The words of a caption stand behind the picture; in old texts, in the code. */
function figureOf(attributes: string, inner: string): string {
  const [, double, single] = OLD_CAPTION.exec(attributes) ?? []
  const picture = PICTURE.exec(inner)?.[0] ?? ''
  const words = inner.slice(picture.length).trim() || (double ?? single ?? '')
  return `<figure>${picture.trim()}<figcaption>${words}</figcaption></figure>`
}

/** A code that nobody knows is one where it has attributes, or is closed again. What it frames stays. */
function takeOutCodes(text: string, leftOut: string[]): string {
  if (!text.includes('[')) return text
  const closed = new Set(
    [...text.matchAll(/\[\/([a-z][\w-]{0,40})\]/gi)].map(([, name = '']) => name.toLowerCase()),
  )
  return text.replace(CODES, (code: string, slash: string, name: string, rest: string) => {
    const plain = name.toLowerCase()
    const isCode = KNOWN.test(plain) || closed.has(plain) || (slash === '' && ATTRIBUTE.test(rest))
    if (!isCode) return code
    if (plain !== 'caption' && plain !== 'wp_caption') leftOut.push(code)
    const address = slash === '' ? ADDRESS.exec(rest)?.[0] : undefined
    return address === undefined ? '' : ` <a href="${address}">${address}</a> `
  })
}

const BLOCK =
  'p|div|h[1-6]|ul|ol|li|blockquote|table|thead|tbody|tr|td|th|pre|hr|figure|figcaption|section|article|iframe|form|dl|dt|dd|br'
const BESIDE_BLOCK = new RegExp(
  `(</?(?:${BLOCK})(?:\\s[^<>]*)?/?>)[ \\t]*\\n|\\n[ \\t]*(?=</?(?:${BLOCK})(?:\\s[^<>]*)?/?>)`,
  'gi',
)

/** As WordPress does where a text is shown: the end of a line breaks it. */
function breakLines(text: string): string {
  return text.replace(BESIDE_BLOCK, '$1').replace(/\n/g, '<br>')
}

/** A blank line ends a paragraph. */
export function makeParagraphs(text: string): string {
  return text.replace(/\n[ \t\u00a0]*(?:\n[ \t\u00a0]*)+/g, '<p></p>')
}
