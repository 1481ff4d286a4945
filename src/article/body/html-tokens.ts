/** A stretch of HTML in a Markdown text → the tags that old systems wrote articles with, and the text between them. */
import { decodeReference, REFERENCE } from '../../text/reference.js'

export type HtmlToken =
  | {
      readonly kind: 'open' | 'close'
      readonly tag: HtmlTag
      readonly raw: string
      readonly attributes: string
    }
  | { readonly kind: 'text'; readonly text: string }
  /** What is no tag of ours: it is shown as it stands. */
  | { readonly kind: 'foreign'; readonly raw: string }
  /** A mark of WordPress that no reader was meant to see. */
  | { readonly kind: 'mark'; readonly raw: string }

/** By what they make of the text in them. */
const TAGS = {
  block: 'p div section article figure figcaption center header footer',
  heading: 'h1 h2 h3 h4 h5 h6',
  container: 'blockquote ul ol',
  item: 'li',
  strong: 'strong b',
  emphasis: 'em i cite',
  delete: 'del s strike',
  link: 'a',
  plain: 'span font small u abbr big',
  break: 'br',
  rule: 'hr',
  picture: 'img',
} as const

export type TagKind = keyof typeof TAGS

export interface HtmlTag {
  readonly name: string
  readonly kind: TagKind
}

const tags: ReadonlyMap<string, HtmlTag> = new Map(
  (Object.keys(TAGS) as readonly TagKind[]).flatMap((kind) =>
    TAGS[kind].split(' ').map((name) => [name, { name, kind }] as const),
  ),
)

const PIECE = /<!--[^]*?-->|<(\/?)([a-z][a-z\d]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/gi
/** `<!-- wp:paragraph {"a":1} -->`, `<!--more-->` */
const MARK =
  /^<!--\s*(?:\/?wp:|(?:more|nextpage|noteaser|excerpt|break|truncate|readmore|TEASER_END)\b)/i

/** Reads `html` from its beginning to its end; no character is in two tokens, and none is lost. */
export function readTokens(html: string): readonly HtmlToken[] {
  const tokens: HtmlToken[] = []
  let at = 0
  const addText = (end: number): void => {
    if (end > at)
      tokens.push({ kind: 'text', text: html.slice(at, end).replace(REFERENCE, decodeReference) })
  }
  if (!html.includes('-->') && html.includes('<!--')) return [{ kind: 'foreign', raw: html }]
  for (const piece of html.matchAll(PIECE)) {
    const [raw, slash, name = '', attributes = ''] = piece
    addText(piece.index)
    at = piece.index + raw.length
    const tag = tags.get(name.toLowerCase())
    if (tag && /^(?:[\s/]|$)/.test(attributes))
      tokens.push({ kind: slash ? 'close' : 'open', tag, raw, attributes })
    else tokens.push({ kind: MARK.test(raw) ? 'mark' : 'foreign', raw })
  }
  addText(html.length)
  return tokens
}

/** The value of an attribute, its references decoded; null where there is none. */
export function attributeOf(
  attributes: string,
  name: 'href' | 'src' | 'alt' | 'title',
): string | null {
  const pattern = new RegExp(`(?:^|\\s)${name}=(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i')
  const [, double, single, bare] = pattern.exec(attributes.replace(/\s*=\s*/g, '=')) ?? []
  const value = double ?? single ?? bare
  return value === undefined ? null : value.replace(REFERENCE, decodeReference).trim()
}
