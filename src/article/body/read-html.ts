/** mdast with HTML in it → the same with the tags of old systems as what they mean, and a note of each. */
import type { BlockContent, Html, List, ListItem, PhrasingContent, Root, RootContent } from 'mdast'
import { placed, PhraseBuilder } from './html-phrases.js'
import { readTokens, type HtmlToken } from './html-tokens.js'

export interface HtmlNote {
  readonly offset: number
  readonly words: string
}

/** Deeper lists and quotations are closed by what comes next. */
const DEEPEST = 20
/** Where a block of HTML may reach across blank lines. */
const CONTAINER = /<(?:ul|ol|li|blockquote)[\s>]/i

/** Whether blocks of `text` can belong together that blank lines part. */
export function hasContainers(text: string): boolean {
  return CONTAINER.test(text)
}

type Holder = {
  readonly type: 'root' | 'blockquote' | 'list' | 'listItem'
  readonly name: string
  readonly children: RootContent[]
}

/** Changes nothing where there is no such HTML. What `root` holds besides is taken over. */
export function readHtml(root: Root): { readonly root: Root; readonly notes: readonly HtmlNote[] } {
  const notes: HtmlNote[] = []
  const children = readBlocks(root.children, notes)
  return { root: { ...root, children }, notes }
}

function readBlocks(nodes: readonly RootContent[], notes: HtmlNote[]): RootContent[] {
  const builder = new BlockBuilder(countPairs(nodes))
  for (const node of nodes) {
    const tokens = node.type === 'html' ? readTokens(node.value) : []
    if (node.type === 'html' && tokens.some(isOurs)) {
      noteTags(node, tokens, notes)
      builder.addHtml(tokens, node)
    } else builder.addBlock(readWithin(node, notes))
  }
  return builder.finish()
}

function isOurs({ kind }: HtmlToken): boolean {
  return kind === 'open' || kind === 'close' || kind === 'mark'
}

function noteTags(node: Html, tokens: readonly HtmlToken[], notes: HtmlNote[]): void {
  const offset = node.position?.start.offset ?? 0
  for (const token of tokens)
    if (token.kind === 'open') notes.push({ offset, words: `<${token.tag.name}>` })
    else if (token.kind === 'mark') notes.push({ offset, words: token.raw })
}

/** Blocks that hold blocks or phrases, read in their turn. */
function readWithin(node: RootContent, notes: HtmlNote[]): RootContent {
  switch (node.type) {
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'footnoteDefinition':
      return { ...node, children: readBlocks(node.children, notes) } as RootContent
    case 'paragraph':
    case 'heading':
      return { ...node, children: readPhrases(node.children, notes) }
    case 'table':
    case 'tableRow':
      return {
        ...node,
        children: node.children.map((child) => readWithin(child, notes)),
      } as RootContent
    case 'tableCell':
      return { ...node, children: readPhrases(node.children, notes) }
    default:
      return node
  }
}

function readPhrases(nodes: readonly PhrasingContent[], notes: HtmlNote[]): PhrasingContent[] {
  if (!nodes.some((node) => node.type === 'html' || 'children' in node)) return [...nodes]
  const builder = new PhraseBuilder()
  for (const node of nodes) {
    if (node.type === 'html') addInline(node, builder, notes)
    else if ('children' in node)
      builder.add({ ...node, children: readPhrases(node.children, notes) } as PhrasingContent)
    else builder.add(node)
  }
  return builder.finish(false)
}

const INLINE: ReadonlySet<string> = new Set(
  'strong emphasis delete link plain break picture'.split(' '),
)

function addInline(node: Html, builder: PhraseBuilder, notes: HtmlNote[]): void {
  const [token] = readTokens(node.value)
  if (token?.kind === 'mark') noteTags(node, [token], notes)
  else if (token?.kind === 'open' && INLINE.has(token.tag.kind)) {
    noteTags(node, [token], notes)
    builder.open(token.tag, token.raw, token.attributes, node.position)
  } else if (token?.kind === 'close' && INLINE.has(token.tag.kind)) {
    const { tag, raw, attributes } = token
    if (tag.kind !== 'break') builder.close(tag.name, raw, node.position)
    // Browsers break the line at `</br>` as well; behind `<br>` it is its other half.
    else if (!builder.endsInBreak) builder.open(tag, raw, attributes, node.position)
  } else if (token && token.kind !== 'text' && 'tag' in token && token.tag.name === 'p') {
    noteTags(node, [token], notes)
    if (!builder.isEmpty && token.kind === 'open')
      builder.add({ type: 'break', ...placed(node.position) })
  } else builder.add(node)
}

/** How many lists and quotations of each name are both opened and closed: a tag without its other half is no container. */
function countPairs(nodes: readonly RootContent[]): Map<string, number> {
  const opened = new Map<string, number>()
  const closed = new Map<string, number>()
  for (const node of nodes) {
    if (node.type !== 'html') continue
    for (const token of readTokens(node.value))
      if ((token.kind === 'open' || token.kind === 'close') && token.tag.kind === 'container') {
        const counts = token.kind === 'open' ? opened : closed
        counts.set(token.tag.name, (counts.get(token.tag.name) ?? 0) + 1)
      }
  }
  return new Map(
    Array.from(opened, ([name, count]) => [name, Math.min(count, closed.get(name) ?? 0)]),
  )
}

/** Puts blocks together from tags and what stands between them. */
class BlockBuilder {
  readonly #pairs: Map<string, number>
  readonly #holders: Holder[] = [{ type: 'root', name: '', children: [] }]
  #phrases = new PhraseBuilder()
  #depth: 1 | 2 | 3 | 4 | 5 | 6 | null = null
  #position: Html['position']

  constructor(pairs: Map<string, number>) {
    this.#pairs = pairs
  }

  addBlock(node: RootContent): void {
    this.#endParagraph()
    this.#put(node)
  }

  addHtml(tokens: readonly HtmlToken[], { position }: Html): void {
    this.#position = position
    for (const token of tokens) this.#addToken(token)
    this.#endParagraph()
    while (this.#top.name === 'li alone') this.#closeHolder()
  }

  finish(): RootContent[] {
    this.#endParagraph()
    while (this.#holders.length > 1) this.#closeHolder()
    return this.#top.children
  }

  get #top(): Holder {
    return this.#holders.at(-1)!
  }

  #addToken(token: HtmlToken): void {
    if (token.kind === 'text') this.#addText(token.text)
    else if (token.kind === 'foreign')
      this.#phrases.add({ type: 'html', value: token.raw, ...placed(this.#position) })
    else if (token.kind !== 'mark') this.#addTag(token)
  }

  #addText(text: string): void {
    const value = text.replace(/[ \t\n\r]+/g, ' ')
    this.#phrases.addText(this.#phrases.isEmpty ? value.trimStart() : value, this.#position)
  }

  #addTag({ kind, tag, raw, attributes }: Extract<HtmlToken, { kind: 'open' | 'close' }>): void {
    const isOpening = kind === 'open'
    switch (tag.kind) {
      case 'block':
        return this.#endParagraph()
      case 'heading':
        this.#endParagraph()
        this.#depth = isOpening ? (Number(tag.name.charAt(1)) as 1 | 2 | 3 | 4 | 5 | 6) : null
        return
      case 'rule':
        this.#endParagraph()
        return this.#put({ type: 'thematicBreak', ...placed(this.#position) })
      case 'container':
        this.#endParagraph()
        return isOpening ? this.#openContainer(tag.name) : this.#closeContainer(tag.name)
      case 'item':
        this.#endParagraph()
        return isOpening ? this.#openItem() : this.#closeItem()
      case 'break':
        return isOpening || !(this.#phrases.isEmpty || this.#phrases.endsInBreak)
          ? this.#phrases.open(tag, raw, attributes, this.#position)
          : undefined
      default:
        return isOpening
          ? this.#phrases.open(tag, raw, attributes, this.#position)
          : this.#phrases.close(tag.name, raw, this.#position)
    }
  }

  #openContainer(name: string): void {
    const left = this.#pairs.get(name)!
    if (left === 0 || this.#holders.length >= DEEPEST) return
    this.#pairs.set(name, left - 1)
    if (this.#top.type === 'list') this.#openItem()
    this.#holders.push({ type: name === 'blockquote' ? 'blockquote' : 'list', name, children: [] })
  }

  #closeContainer(name: string): void {
    const at = this.#holders.findLastIndex((holder) => holder.name === name)
    if (at > 0) for (let left = this.#holders.length - at; left > 0; left -= 1) this.#closeHolder()
  }

  #openItem(): void {
    const list = this.#holders.findLastIndex(({ type }) => type === 'list')
    const quote = this.#holders.findLastIndex(({ type }) => type === 'blockquote')
    if (list > quote) while (this.#holders.length > list + 1) this.#closeHolder()
    else this.#holders.push({ type: 'list', name: 'li alone', children: [] })
    this.#holders.push({ type: 'listItem', name: 'li', children: [] })
  }

  #closeItem(): void {
    if (this.#top.type === 'listItem') this.#closeHolder()
  }

  #endParagraph(): void {
    const children = trimEnds(this.#phrases.finish(true))
    const depth = this.#depth
    this.#depth = null
    if (children.length === 0) return
    if (depth === null) this.#put({ type: 'paragraph', children, ...placed(this.#position) })
    else this.#put({ type: 'heading', depth, children, ...placed(this.#position) })
  }

  #put(node: RootContent): void {
    if (this.#top.type === 'list') this.#openItem()
    this.#top.children.push(node)
  }

  #closeHolder(): void {
    const { type, name, children } = this.#holders.pop()!
    if (children.length === 0) return
    const position = placed(children[0]?.position)
    if (type === 'listItem')
      this.#top.children.push({
        type,
        spread: false,
        children: children as BlockContent[],
        ...position,
      })
    else if (type === 'blockquote')
      this.#put({ type, children: children as BlockContent[], ...position })
    else {
      const ordered = name === 'ol'
      const list: List = {
        type: 'list',
        ordered,
        start: ordered ? 1 : null,
        spread: false,
        children: children as ListItem[],
      }
      this.#put({ ...list, ...position })
    }
  }
}

function isNothing(node: PhrasingContent | undefined): boolean {
  return node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '')
}

/** Blanks and line breaks at the edges of a paragraph say nothing. */
function trimEnds(phrases: PhrasingContent[]): PhrasingContent[] {
  let [start, end] = [0, phrases.length]
  while (start < end && isNothing(phrases[start])) start += 1
  while (end > start && isNothing(phrases[end - 1])) end -= 1
  const kept = phrases.slice(start, end)
  const [last] = kept.slice(-1)
  if (last?.type === 'text') kept[kept.length - 1] = { ...last, value: last.value.trimEnd() }
  return kept
}
