/**
 * Template literals → markup that is safe by default: what is interpolated is text and gets escaped, unless it is
 * markup already. Markup has a type that strings are not, so forgetting to escape or escaping twice does not compile.
 */

type Dialect = 'html' | 'xml'

class Markup<Kind extends Dialect> {
  readonly dialect: Kind
  readonly #text: string
  constructor(dialect: Kind, text: string) {
    this.dialect = dialect
    this.#text = text
  }
  toString(): string {
    return this.#text
  }
}

/** Finished HTML: a page or a part of one. */
export type Html = Markup<'html'>
/** Finished XML. */
export type Xml = Markup<'xml'>

type Nothing = null | undefined | false

/** Arrays are joined, and those in them; null, undefined and false leave nothing. */
type Part<Kind extends Dialect> = Markup<Kind> | Nothing | readonly Part<Kind>[]

/** Parts of a page, as arrays of them may be nested. */
export type HtmlPart = Part<'html'>

/** Strings and numbers are text. */
type Value<Kind extends Dialect> = string | number | Part<Kind>

/** `<p lang="${null}">` gives `<p>`: an attribute whose whole value is nothing is left out. */
export function html(strings: TemplateStringsArray, ...values: readonly Value<'html'>[]): Html {
  return new Markup('html', compose('html', escapeHtml, strings, values))
}

/** As `html`; characters that XML 1.0 forbids become U+FFFD. */
export function xml(strings: TemplateStringsArray, ...values: readonly Value<'xml'>[]): Xml {
  return new Markup('xml', compose('xml', escapeXml, strings, values))
}

/** Takes text as HTML without escaping: for what we wrote, and for the body of an article, which remark-html has made safe. */
export function rawHtml(text: string): Html {
  return new Markup('html', text)
}

/**
 * Text for the content of an element, where quotation marks mean nothing and stay as they are: half of what is in JSON.
 * An attribute refuses it, as it refuses all markup.
 */
export function elementText(text: string): Html {
  return new Markup(
    'html',
    escapeHtml(text)
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'"),
  )
}

/** A data block that the browser does not run. No value can end it or begin a comment in it. */
export function jsonScript(type: 'application/ld+json' | 'application/json', value: object): Html {
  const json = JSON.stringify(value).replace(UNSAFE_IN_SCRIPT, escapeUnit)
  return rawHtml(`<script type="${type}">${json}</script>`)
}

/** A script that hands data to a function: no value can end a string or begin a comment in it. */
export function scriptCall(name: string, value: object): string {
  return `${name}(${JSON.stringify(value).replace(UNSAFE_IN_SCRIPT, escapeUnit)})\n`
}

const UNSAFE_IN_SCRIPT = /[<>&\u2028\u2029]/g

function escapeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

type Escape = (text: string) => string

function compose<Kind extends Dialect>(
  dialect: Kind,
  escape: Escape,
  strings: TemplateStringsArray,
  values: readonly Value<Kind>[],
): string {
  const { texts, bare } = prepare(dialect, strings)
  let text = ''
  let isCut = false
  for (let index = 0; index < values.length; index++) {
    const value = values[index]
    const isLeftOut = bare[index] !== undefined && isNothing(value)
    if (bare[index] !== undefined && value instanceof Markup)
      throw new TypeError(`An attribute was given markup: ${value.toString()}`)
    const literal = isLeftOut ? bare[index]! : texts[index]!
    text += isCut ? literal.slice(1) : literal
    if (!isLeftOut) text += renderValue(dialect, escape, value)
    isCut = isLeftOut
  }
  const end = texts[values.length]!
  return text + (isCut ? end.slice(1) : end)
}

interface Prepared {
  readonly texts: readonly string[]
  /** For a value that is a whole quoted attribute, the text before it without the attribute. */
  readonly bare: readonly (string | undefined)[]
}

const prepared = new WeakMap<TemplateStringsArray, Prepared>()

/**
 * Indentation is for those who read templates: a page has none, nor the blanks and slashes of HTML that mean nothing. Every
 * literal is prepared once.
 */
function prepare(dialect: Dialect, strings: TemplateStringsArray): Prepared {
  const known = prepared.get(strings)
  if (known) return known
  const flat = strings.map((each) => each.replace(/\s*\n\s*/g, '\n'))
  const texts = dialect === 'html' ? tightenAll(flat) : flat
  const bare = texts.map((text, index) => {
    const isAttribute = text.endsWith('="') && texts[index + 1]?.startsWith('"') === true
    return isAttribute ? text.replace(LAST_ATTRIBUTE, '') : undefined
  })
  const result = { texts, bare }
  prepared.set(strings, result)
  return result
}

/** Elements beside which a blank shows nowhere. */
const BLOCK =
  'html|head|meta|link|title|script|body|main|header|footer|nav|section|article|aside|div|figure|figcaption|details|summary|table|caption|thead|tbody|tr|th|td|ul|ol|li|dl|dt|dd|h1|h2|h3|p|pre|fieldset|legend'
const BLANK_BEFORE = new RegExp(`\\n(?=</?(?:${BLOCK})\\b)`, 'g')
const BLANK_AFTER = new RegExp(`(</?(?:${BLOCK})(?: [^<>]*)?>)\\n`, 'g')

/** Elements that have no end. What is drawn has the same slash, and means it. */
const VOID: ReadonlySet<string> = new Set(['meta', 'link', 'br', 'img', 'hr', 'input', 'wbr'])
const TAG_PART = /<\/?([a-z][\w-]*)|\s*\/>/gi

/** The literals of a template, in order: a tag may begin in one and end in another. */
function tightenAll(texts: readonly string[]): readonly string[] {
  let open = ''
  return texts.map((text) => {
    const ends = text.replace(TAG_PART, (part, name: string | undefined) => {
      if (name !== undefined) open = name.toLowerCase()
      return name === undefined && VOID.has(open) ? '>' : part
    })
    return ends.replace(BLANK_BEFORE, '').replace(BLANK_AFTER, '$1')
  })
}

const LAST_ATTRIBUTE = /\s+[^\s"]*="$/

function isNothing(value: unknown): value is Nothing {
  return value === null || value === undefined || value === false
}

/** Throws on anything but a `Value`: a project's own template may be plain JavaScript. */
function renderValue(dialect: Dialect, escape: Escape, value: unknown): string {
  if (typeof value === 'string') return escape(value)
  if (value instanceof Markup && value.dialect === dialect) return value.toString()
  if (isNothing(value)) return ''
  if (typeof value === 'number') return String(value)
  if (!Array.isArray(value)) throw new TypeError(`A template was given ${String(value)}.`)
  let text = ''
  for (const item of value) text += renderValue(dialect, escape, item)
  return text
}

const SPECIAL = /[&<>"']/
const EVERY_SPECIAL = /[&<>"']/g
const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeHtml(text: string): string {
  return SPECIAL.test(text)
    ? text.replace(EVERY_SPECIAL, (character) => REFERENCES[character]!)
    : text
}

/** https://www.w3.org/TR/xml/#charsets */
const FORBIDDEN_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

function escapeXml(text: string): string {
  return escapeHtml(text.replace(FORBIDDEN_IN_XML, '\ufffd'))
}
