/** A text → the stretches of it that are comments, which no system that such texts are written for shows. */

export interface HiddenComment {
  readonly start: number
  readonly end: number
  /** Nothing closes it. */
  readonly isOpen: boolean
}

interface CommentKind {
  readonly open: string
  readonly close: string
  /** In any text, and not only in Markdown, of which a template or a program made pages. */
  readonly inAnyText?: boolean
}

/** Where two may open, the first that also closes counts. */
const KINDS: readonly CommentKind[] = [
  { open: '<!--', close: '-->', inAnyText: true },
  // Liquid, Django, Jinja, Nunjucks, Twig, Tera.
  {
    open: String.raw`\{%-?\s*comment(?=[\s%-])[^{}\n]{0,200}%\}`,
    close: String.raw`\{%-?\s*endcomment\s*-?%\}`,
    inAnyText: true,
  },
  { open: String.raw`\{%-?\s*#`, close: String.raw`%\}`, inAnyText: true },
  { open: String.raw`\{#(?=\s|-\s)`, close: String.raw`#\}` },
  { open: String.raw`\{#(?=[^{}\n]{1,400}#\})`, close: String.raw`#\}` },
  // Hugo and Go.
  { open: String.raw`\{\{-?\s*/\*`, close: String.raw`\*/\s*-?\}\}`, inAnyText: true },
  {
    open: String.raw`\{\{[%<]\s*comment\s*[%>]\}\}`,
    close: String.raw`\{\{[%<]\s*/\s*comment\s*[%>]\}\}`,
    inAnyText: true,
  },
  // Handlebars, Mustache, Ghost; Blade.
  { open: String.raw`\{\{~?!--`, close: String.raw`--~?\}\}`, inAnyText: true },
  { open: String.raw`\{\{~?!(?=[\s\p{L}])`, close: String.raw`\}\}`, inAnyText: true },
  { open: String.raw`\{\{--`, close: String.raw`--\}\}`, inAnyText: true },
  // MDX, Smarty, CriticMarkup, kramdown.
  { open: String.raw`\{\s?/\*`, close: String.raw`\*/\s?\}`, inAnyText: true },
  { open: String.raw`\{\*\s`, close: String.raw`\s\*\}` },
  { open: String.raw`\{>>`, close: String.raw`<<\}` },
  { open: String.raw`\{::comment\s*\}`, close: String.raw`\{:/(?:comment)?\s*\}` },
  // Pages of servers.
  { open: '<%--', close: '--%>', inAnyText: true },
  { open: '<%#', close: '%>', inAnyText: true },
  // Obsidian; `50%%` is a figure.
  { open: String.raw`(?<![\p{L}\p{N}%\\])%%(?!%)`, close: String.raw`(?<!%)%%(?![\p{L}\p{N}%])` },
  // WordPress: for those who have logged in, or for editors.
  {
    open: String.raw`\[(?:private|members?(?:[_-]only)?|restrict(?:ed)?|hidden|hide|comment)(?:\s[^\[\]\n]{0,200})?\](?!\()`,
    close: String.raw`\[/(?:private|members?(?:[_-]only)?|restrict(?:ed)?|hidden|hide|comment)\]`,
    inAnyText: true,
  },
]
/** `[//]: # (a remark)`: an address that leads nowhere. */
const REFERENCE = String.raw`^ {0,3}\[[^\[\]\n]{1,60}\]:[ \t]*(?:#|<#?>)[ \t]*(?:"[^\n]*"|'[^\n]*'|\([^\n]*\))[ \t]*$`
const FENCE = '^ {0,3}(?:`{3,}(?![^\\n]*`)|~{3,})'
const CODE = '`+'
const FENCE_AT = new RegExp(FENCE, 'my')
const LONGEST_CODE = 2000
/** What pages of WordPress, Jekyll and Drupal are divided by. */
const DIVIDER =
  /^<!--\s*(?:\/?wp:|(?:more|nextpage|noteaser|excerpt|break|truncate|readmore|TEASER_END)\b)/i
const QUICK =
  /<!--|\{[%#{*>:/ ]|<%|%%|\[(?:private|member|restrict|hid|comment)|\]:[ \t]*(?:#|<#?>)/i

/** `isMarkdown`: what stands in code is shown, and Markdown has comments of its own. In order, and none within another. */
export function findHiddenComments(text: string, isMarkdown: boolean): readonly HiddenComment[] {
  return QUICK.test(text) ? new CommentFinder(text, isMarkdown).find() : []
}

class CommentFinder {
  readonly #text: string
  readonly #isMarkdown: boolean
  readonly #kinds: readonly { readonly open: RegExp; readonly close: RegExp }[]
  readonly #opening: RegExp
  /** Kinds that close nowhere below: looked for once. */
  readonly #open = new Set<number>()
  readonly #found: HiddenComment[] = []

  constructor(text: string, isMarkdown: boolean) {
    this.#text = text
    this.#isMarkdown = isMarkdown
    const kinds = KINDS.filter(({ inAnyText }) => isMarkdown || inAnyText === true)
    this.#kinds = kinds.map(({ open, close }) => ({
      open: new RegExp(open, 'iuy'),
      close: new RegExp(close, 'giu'),
    }))
    const others = isMarkdown ? [FENCE, CODE, REFERENCE] : []
    const openings = [...others, ...kinds.map(({ open }) => open)].map((each) => `(?:${each})`)
    this.#opening = new RegExp(openings.join('|'), 'gimu')
  }

  find(): readonly HiddenComment[] {
    for (let at = 0; at < this.#text.length;) {
      this.#opening.lastIndex = at
      const match = this.#opening.exec(this.#text)
      if (!match) break
      const [sign] = match
      at = this.#read(match.index, sign)
    }
    return this.#found
  }

  /** Where to look on. */
  #read(start: number, sign: string): number {
    if (this.#isMarkdown && /^(?: {0,3}[`~])/.test(sign)) return this.#endOfCode(start, sign)
    if (this.#isMarkdown && /^ {0,3}\[[^\n]*\]:/.test(sign))
      return this.#add(start, start + sign.length)
    const end = this.#endOfComment(start)
    if (end !== null)
      return DIVIDER.test(this.#text.slice(start, start + 100)) ? end : this.#add(start, end)
    // Browsers, and so all who wrote it, see nothing of what stands below.
    const isBlock =
      sign === '<!--' && /(?:^|\n) {0,3}$/.test(this.#text.slice(Math.max(0, start - 4), start))
    return this.#isMarkdown && isBlock
      ? this.#add(start, this.#text.length, true)
      : start + sign.length
  }

  #endOfComment(start: number): number | null {
    for (const [index, { open, close }] of this.#kinds.entries()) {
      open.lastIndex = start
      if (this.#open.has(index) || !open.test(this.#text)) continue
      close.lastIndex = open.lastIndex
      if (close.test(this.#text)) return close.lastIndex
      this.#open.add(index)
    }
    return null
  }

  /** Backticks that nothing closes in their paragraph are text. */
  #endOfCode(start: number, sign: string): number {
    const end = start + sign.length
    const mark = sign.trim()
    FENCE_AT.lastIndex = start
    if (FENCE_AT.test(this.#text)) {
      const close = new RegExp(`^ {0,3}${mark}${mark.charAt(0)}*[ \\t]*$`, 'gm')
      close.lastIndex = end
      return close.test(this.#text) ? close.lastIndex : this.#text.length
    }
    const close = new RegExp(`(?<!\`)${mark}(?!\`)|\\n[ \\t]*\\n`)
    const found = close.exec(this.#text.slice(end, end + LONGEST_CODE))
    return found?.[0] === mark ? end + found.index + mark.length : end
  }

  /** With the blank before it, where one stands behind it, too. */
  #add(start: number, end: number, isOpen = false): number {
    const isParted =
      /[ \t]/.test(this.#text.charAt(start - 1)) && /^\s?$/.test(this.#text.charAt(end))
    this.#found.push({ start: isParted ? start - 1 : start, end, isOpen })
    return end
  }
}
