/** Tags and text as they come → a tree of each record, and one of what stands around them. */
import { ElementNames } from './element-names.js'
import type { XmlElement, XmlNode } from './element.js'
import type { RecordNames, RecordReader } from './record-reader.js'

interface Growing extends XmlElement {
  readonly children: XmlNode[]
  end: number
}

interface Frame {
  /** As the document writes it. */
  readonly raw: string
  readonly element: Growing
  readonly isRecord: boolean
}

/** Deeper elements are their text. */
const DEEPEST = 150
/** What stands around records is kept as far as it may say something of them. */
const MOST_AROUND = 20_000

export class RecordTree {
  readonly #reader: RecordReader
  readonly #isLenient: boolean
  readonly #names = new ElementNames()
  readonly #head: Growing = growing('', new Map(), 0)
  readonly #frames: Frame[] = []
  #expected: RecordNames | null = null
  /** The frames that belong to the record in hand begin here; -1 outside of records. */
  #record = -1
  #around = 0
  /** Elements that records lie in, and texts outside of records. */
  readonly #holders = new Set<Growing>()
  readonly #passed: { readonly in: Growing; readonly text: string; readonly end: number }[] = []
  /** Open elements that are too deep to be kept. */
  readonly #buried: string[] = []

  constructor(reader: RecordReader, isLenient: boolean) {
    this.#reader = reader
    this.#isLenient = isLenient
  }

  open(
    raw: string,
    attributes: Readonly<Record<string, string>>,
    start: number,
    restore: (words: string) => string,
  ): void {
    this.#names.declare(attributes)
    const name = this.#names.settle(raw)
    if (this.#isLenient) this.#closeForgotten(name, start)
    if (this.#frames.length >= DEEPEST) {
      this.#buried.push(raw)
      return
    }
    const plain = new Map(
      Object.entries(attributes).map(([key, value]) => [key.toLowerCase(), restore(value)]),
    )
    this.#expected ??= this.#reader.begin({ name, attributes: plain })
    const element = growing(name, plain, start)
    const isRecord = this.#record < 0 && this.#expected.records.has(name)
    if (isRecord) this.#record = this.#frames.length
    if (isRecord) this.#holders.add(this.#top)
    if (this.#record >= 0 ? !isRecord : this.#around++ < MOST_AROUND)
      this.#top.children.push(element)
    this.#frames.push({ raw, element, isRecord })
  }

  /** `end`: where it ends in the file. */
  add(text: string, end: number): void {
    if (this.#record < 0 && /\S/.test(text)) this.#passed.push({ in: this.#top, text, end })
    if (this.#record < 0 && this.#around++ >= MOST_AROUND) return
    const { children } = this.#top
    const last = children.at(-1)
    if (typeof last === 'string') children[children.length - 1] = last + text
    else children.push(text)
  }

  /** Tags that were closed before nothing is left to close. */
  close(raw: string, end: number): void {
    if (this.#buried.at(-1) === raw) {
      this.#buried.pop()
      return
    }
    const at = this.#frames.findLastIndex((frame) => frame.raw === raw)
    if (at >= 0) this.#closeTo(at, end)
  }

  finish(end: number): void {
    this.#closeTo(0, end)
    for (const { in: element, text, end: at } of this.#passed)
      if (this.#holders.has(element)) this.#reader.pass?.(text, at)
  }

  get #top(): Growing {
    return this.#frames.at(-1)?.element ?? this.#head
  }

  #closeTo(at: number, end: number): void {
    while (this.#frames.length > at) {
      const { element, isRecord } = this.#frames.pop()!
      element.end = end
      if (!isRecord) continue
      this.#record = -1
      this.#reader.take(element, this.#head)
    }
  }

  /** `<item>` within an item, and `<link>` within a title: the closing tag was forgotten. */
  #closeForgotten(name: string, start: number): void {
    if (this.#record < 0 || !this.#expected) return
    const { records, leaves } = this.#expected
    const isRecord = records.has(name)
    if (!isRecord && !leaves.has(name)) return
    const at = this.#frames.findIndex(
      ({ element, isRecord: isOpen }, index) =>
        index >= this.#record && (isRecord ? isOpen : leaves.has(element.name)),
    )
    if (at >= 0) this.#closeTo(at, start)
  }
}

function growing(name: string, attributes: Growing['attributes'], start: number): Growing {
  return { name, attributes, children: [], start, end: start }
}
