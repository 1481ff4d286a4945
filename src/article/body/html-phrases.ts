/** Phrases with HTML among them, one after the other → phrases of Markdown: a pair of tags is one node. */
import type { Html, Image, PhrasingContent } from 'mdast'
import { attributeOf, type HtmlTag } from './html-tokens.js'

/** Deeper tags are text. */
const DEEPEST = 40

type Position = Html['position']

interface Frame {
  readonly tag: HtmlTag
  readonly raw: string
  readonly attributes: string
  readonly position: Position
  readonly children: PhrasingContent[]
}

/** Gathers the phrases of one paragraph. */
export class PhraseBuilder {
  readonly #root: PhrasingContent[] = []
  readonly #open: Frame[] = []

  get isEmpty(): boolean {
    return this.#root.length === 0 && this.#open.every(({ children }) => children.length === 0)
  }

  get endsInBreak(): boolean {
    return this.#last.at(-1)?.type === 'break'
  }

  get #last(): PhrasingContent[] {
    return this.#open.at(-1)?.children ?? this.#root
  }

  add(...phrases: readonly PhrasingContent[]): void {
    this.#last.push(...phrases)
  }

  addText(value: string, position: Position): void {
    if (value !== '') this.add({ type: 'text', value, ...placed(position) })
  }

  open(tag: HtmlTag, raw: string, attributes: string, position: Position): void {
    if (tag.kind === 'break') this.add({ type: 'break', ...placed(position) })
    else if (tag.kind === 'picture') this.#addPicture(raw, attributes, position)
    else if (this.#open.length >= DEEPEST) this.#addRaw(raw, position)
    else this.#open.push({ tag, raw, attributes, position, children: [] })
  }

  /** False where nothing is open that `name` could close. */
  close(name: string, raw: string, position: Position): void {
    const at = this.#open.findLastIndex(({ tag }) => tag.name === name)
    if (at < 0) this.#addRaw(raw, position)
    else {
      while (this.#open.length > at + 1) this.#spill()
      const frame = this.#open.pop()!
      this.add(...settleFrame(frame))
    }
  }

  /** All phrases; a tag that nothing has closed is text again, unless `closesAll`. */
  finish(closesAll: boolean): PhrasingContent[] {
    while (this.#open.length > 0) {
      if (closesAll) this.add(...settleFrame(this.#open.pop()!))
      else this.#spill()
    }
    return this.#root.splice(0)
  }

  #spill(): void {
    const { raw, position, children } = this.#open.pop()!
    this.#addRaw(raw, position)
    this.add(...children)
  }

  #addRaw(raw: string, position: Position): void {
    this.add({ type: 'html', value: raw, ...placed(position) })
  }

  #addPicture(raw: string, attributes: string, position: Position): void {
    const url = attributeOf(attributes, 'src')
    if (url === null) this.#addRaw(raw, position)
    else {
      const picture: Image = {
        type: 'image',
        url,
        alt: attributeOf(attributes, 'alt') ?? '',
        title: attributeOf(attributes, 'title') || null,
        ...placed(position),
      }
      this.add(picture)
    }
  }
}

function settleFrame({ tag, attributes, position, children }: Frame): readonly PhrasingContent[] {
  if (tag.kind === 'strong' || tag.kind === 'emphasis' || tag.kind === 'delete')
    return children.length === 0 ? [] : [{ type: tag.kind, children, ...placed(position) }]
  const url = tag.kind === 'link' ? attributeOf(attributes, 'href') : null
  if (url === null) return children
  const title = attributeOf(attributes, 'title') || null
  return [{ type: 'link', url, title, children: children as never, ...placed(position) }]
}

export function placed(position: Position): { readonly position?: NonNullable<Position> } {
  return position ? { position } : {}
}
