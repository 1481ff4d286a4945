/** Elements of a vocabulary → HTML of the tags of prose, as text that still has to be read. */
import { isHtmlName } from './clean-html.js'
import type { XmlElement, XmlNode } from './element.js'

/** The tag that an element becomes; null: it is left out with what it holds; empty: only what it holds. */
export interface HtmlNames {
  readonly names: ReadonlyMap<string, string | null>
  /** Of other elements only what they hold stays; those of HTML may keep their names. */
  readonly others: 'html' | 'unwrap'
  /** Elements that no name settles; null where the names do. */
  readonly special?: (element: XmlElement, inner: () => string) => string | null
}

export const XHTML: HtmlNames = {
  names: new Map<string, string | null>([
    ['head', null],
    ['script', null],
    ['style', null],
    ['body', ''],
    ['html', ''],
    ...'para paragraph alinea al absatz paragraphe parrafo paragrafo'
      .split(' ')
      .map((name) => [name, 'p'] as const),
    ...'tussenkop subhead subheading intertitre zwischentitel'
      .split(' ')
      .map((name) => [name, 'h3'] as const),
  ]),
  others: 'html',
}

const ATTRIBUTES = ['href', 'src', 'alt', 'title'] as const
const EMPTY: ReadonlySet<string> = new Set(['br', 'hr', 'img'])

/** What stands in `element`, not itself. */
export function htmlIn(element: XmlElement, map: HtmlNames = XHTML): string {
  return element.children.map((child) => htmlOf(child, map)).join('')
}

export function htmlOf(node: XmlNode, map: HtmlNames = XHTML): string {
  if (typeof node === 'string') return escapeText(node)
  const inner = (): string => htmlIn(node, map)
  const special = map.special?.(node, inner) ?? null
  if (special !== null) return special
  const name = map.names.get(node.name)
  if (name === null) return ''
  const tag = name ?? (map.others === 'html' && isHtmlName(node.name) ? node.name : '')
  if (tag === '') return inner()
  const open = `<${tag}${attributesOf(node)}>`
  return EMPTY.has(tag) ? open + inner() : `${open}${inner()}</${tag}>`
}

function attributesOf({ attributes }: XmlElement): string {
  if (attributes.size === 0) return ''
  return ATTRIBUTES.map((name) => attributeText(name, attributes.get(name) ?? '')).join('')
}

export function attributeText(name: string, value: string): string {
  return value === '' ? '' : ` ${name}="${escapeText(value).replaceAll('"', '&quot;')}"`
}

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
