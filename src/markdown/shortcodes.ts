/** The text of a Markdown body → the same without the code of the system that it was written for; the words in it stay. */
import type { Edit } from '../text/trace.js'

export interface PlainBody {
  readonly text: string
  /** In order of place. */
  readonly edits: readonly Edit[]
  /** What was left out; offsets are in the original. */
  readonly notes: readonly { readonly offset: number; readonly words: string }[]
}

/** Hugo: `{{< figure src="…" caption="…" >}}`, `{{% note %}}`; what stands between slashes and stars is shown on purpose. */
const HUGO = String.raw`\{\{[<%]-?\s*/?\s*[\w][^{}]{0,2000}?[>%]\}\}`
/** Jekyll, Octopress and Hexo; other tags of theirs are left as they stand. */
const LIQUID = String.raw`\{%-?\s*(?:end)?(?:include(?:_relative|_cached)?|render|assign|capture|increment|decrement|img|image|figure|youtube|vimeo|video|audio|gist|blockquote|pullquote|asset_(?:img|path|link)|post_url|link|comment|oembed|twitter|codepen)(?=[\s%-])[^{}]{0,2000}?%\}`
/** A link to a post by the name of its file, which only its system finds: `[that day]({% post_url 2015-01-01-x %})`. */
const OWN_LINK = String.raw`(?<!!)\[[^\[\]\n]{1,300}\]\(\s*\{%-?\s*(?:post_url|link)\s[^{}]{0,300}%\}[^()\s]{0,100}\s*\)`
/** Addresses of Jekyll and Eleventy: `{{ site.baseurl }}/a`, `{{ "/a" | relative_url }}`, `{{ '/a' | url }}`. */
const ADDRESS = String.raw`\{\{-?\s*(?:site\.(?:base_?)?url|(?:"[^"{}\n]*"|'[^'{}\n]*')\s*\|\s*\w[^{}\n]{0,200})\s*-?\}\}`
/** Kramdown: `{: .note}`, `{:target="_blank"}` */
const ATTRIBUTES = String.raw`\{:\s*(?:[.#]|[\w-]+=)[^{}\n]{0,300}\}`
/** WordPress; with an address behind it, it is a link of Markdown. */
const WORDPRESS = String.raw`\[(?:/?(?:caption|wp_caption|gallery|embed|vc_\w{1,40}|et_pb_\w{1,40})|/(?:audio|video|playlist|youtube)|(?:audio|video|playlist|youtube)(?=[\s=]))(?:[\s=][^\[\]\n]{0,1000})?\](?![(\[:])`
const CODE = '`+[^`\\n]*`+'
/** Obsidian: `[[haven|kaai]]`, `![[foto.png]]`, `==marked==` */
const WIKI = String.raw`!?\[\[[^[\]\n|]{1,200}(?:\|[^[\]\n]{1,200})?\]\](?!\()|(?<![=\w])==(?=[^\s=])[^=\n]{1,300}==(?![=\w])`
/** Pandoc and Docusaurus: `::: {.note}`, `:::tip[Mind]`, `:::` on lines of their own. */
const DIV = String.raw`(?<=^|\n) {0,3}:{3,}(?:[^\S\n]{0,20}(?:[\w-]{1,40}(?:\[[^\[\]\n]{0,200}\])?|\{[^{}\n]{0,300}\})[^\S\n]{0,20}:{0,200})?[^\S\n]{0,20}(?=\n|$)`
/** `[words]{.smallcaps}`, `[words](address){.external}`, and what stands behind a heading: `{#id .unnumbered}`. */
const SPAN = String.raw`\[[^\[\]\n]{1,300}\]\{[.#][^{}\n]{0,200}\}|(?<=\))\{(?:[.#]|[\w-]{1,20}=)[^{}\n]{0,200}\}|(?=\{[.#])(?<=(?:^|\n)#{1,6}\s[^\n]{1,300}[^\S\n])\{[.#][\w-][^{}\n]{0,200}\}(?=[^\S\n]{0,20}(?:\n|$))`
const SHORTCODE = new RegExp(
  [CODE, OWN_LINK, HUGO, LIQUID, ADDRESS, ATTRIBUTES, WORDPRESS, WIKI, DIV, SPAN].join('|'),
  'g',
)

/** Tags of components: `<Chart data={x} />`, `</Note>` */
const COMPONENT = String.raw`</?[A-Z][\w.]*(?:\s(?:[^<>"'{}]|"[^"<]*"|'[^'<]*'|\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\})*)?/?>`
const MDX = new RegExp([CODE, COMPONENT, SHORTCODE.source].join('|'), 'g')
/** The lines of a module, up to a blank one. */
const MODULE =
  /^(?:import\s+(?:['"{*]|[\w$]+(?:\s*,\s*[{*][^'"\n]{0,500})?\s+from\s+['"])|export\s+(?:(?:const|let|var)\s+[\w$]+\s*=|default\s|(?:async\s+)?function\s|class\s|[{*]))/

const FENCE = /^ {0,3}(`{3,}|~{3,})/
const QUICK = /[{[]|<[/A-Z]|==|^ {0,3}:::|^(?:import|export)\s/m

/** What stands in code, between fences or backticks, is shown. `isMdx`: the text may have modules and components. */
export function takeOutShortcodes(text: string, isMdx: boolean): PlainBody {
  const taker = new Taker(text)
  if (!QUICK.test(text)) return taker.close()
  let fence = ''
  let isModule = false
  let isBlockStart = true
  let from = 0
  for (let at = 0; at < text.length;) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline + 1
    const line = text.slice(at, end)
    const mark = FENCE.exec(line)?.[1] ?? ''
    const isBlank = line.trim() === ''
    if (fence !== '' || mark !== '' || isBlank) {
      if (fence === '' && from < at) taker.takeAll(from, at, isMdx ? MDX : SHORTCODE)
      if (fence === '') fence = mark
      else if (mark.startsWith(fence) && line.trim() === mark) fence = ''
      from = end
    }
    if (isMdx && fence === '' && mark === '') {
      isModule = !isBlank && (isModule || (isBlockStart && MODULE.test(line)))
      if (isModule) {
        taker.take(at, end, '')
        from = end
      }
    }
    isBlockStart = isBlank
    at = end
  }
  if (from < text.length && fence === '') taker.takeAll(from, text.length, isMdx ? MDX : SHORTCODE)
  return taker.close()
}

/** Copies a text, and leaves parts of it out. */
class Taker {
  readonly #text: string
  readonly #parts: string[] = []
  readonly #edits: Edit[] = []
  readonly #notes: { readonly offset: number; readonly words: string }[] = []
  #copied = 0
  #length = 0

  constructor(text: string) {
    this.#text = text
  }

  takeAll(from: number, to: number, pattern: RegExp): void {
    for (const { 0: code, index } of this.#text.slice(from, to).matchAll(pattern)) {
      if (code.startsWith('`')) continue
      const [start, end] = [from + index, from + index + code.length]
      const words = wordsIn(code)
      this.take(start, end, COMPONENT_TAG.test(code) ? this.#apart(words, start, end) : words)
    }
  }

  /** Puts `words` in the place of a stretch. */
  take(from: number, to: number, words: string): void {
    this.#copy(from)
    this.#edits.push({
      before: from,
      beforeEnd: to,
      after: this.#length,
      afterEnd: this.#length + words.length,
    })
    this.#notes.push({ offset: from, words: this.#text.slice(from, to).trim() })
    this.#parts.push(words)
    this.#length += words.length
    this.#copied = to
  }

  /** The words of a component stand apart from those around it; `<Term>brug</Term>gen` is one word. */
  #apart(words: string, from: number, to: number): string {
    const [before, behind] = [this.#text.charAt(from - 1), this.#text.charAt(to)]
    const isAtLine = before === '' || before === '\n'
    if (words !== '') return isAtLine ? `${words}\n\n` : ` ${words} `
    return !isAtLine && /[^\s>]/.test(before) && NEXT_PART.test(behind) ? ' ' : ''
  }

  close(): PlainBody {
    if (this.#edits.length === 0) return { text: this.#text, edits: [], notes: [] }
    this.#copy(this.#text.length)
    return { text: this.#parts.join(''), edits: this.#edits, notes: this.#notes }
  }

  #copy(to: number): void {
    this.#parts.push(this.#text.slice(this.#copied, to))
    this.#length += to - this.#copied
    this.#copied = to
  }
}

const CAPTION = /[\s"']caption\s*=\s*(?:\{\s*)?(?:"([^"]*)"|'([^']*)'|`([^`]*)`)/i
const COMPONENT_TAG = /^<\/?[A-Z]/
/** Behind a tag: another component, or a word that begins anew. */
const NEXT_PART = /[<\p{Lu}\p{N}"“„]/u
const QUOTED_ADDRESS = /^\{\{-?\s*(?:"([^"]*)"|'([^']*)')\s*\|/
const REFERENCE = /^\{\{[<%]\s*(?:rel)?ref\s+(?:"([^"\s]*)"|([^"\s{}<>%]+))/

/** The caption of a picture; the address of a link. Of anything else nothing: its text stands behind it. */
function wordsIn(code: string): string {
  if (code.trimStart().startsWith(':::')) {
    const title = /\[([^\]]*)\]/.exec(code)?.[1] ?? ''
    return title === '' ? '' : `${title}\n`
  }
  if (code.startsWith('[') && code.endsWith('}')) return code.slice(1, code.lastIndexOf(']'))
  if (code.startsWith('![[')) return ''
  if (code.startsWith('[[')) return code.slice(2, -2).replace(/^[^|]*\|/, '')
  if (code.startsWith('==')) return code.slice(2, -2)
  if (code.startsWith('[') && code.includes('](')) return code.slice(1, code.indexOf(']('))
  const [, double, single, quoted] =
    QUOTED_ADDRESS.exec(code) ?? REFERENCE.exec(code) ?? CAPTION.exec(code) ?? []
  return double ?? single ?? quoted ?? ''
}
