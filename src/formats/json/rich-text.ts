/** The text of an article as editors keep it, in a tree of blocks → its paragraphs. */
import { isScalar } from './plain-value.js'
import { isList, isObject, type JsonObject, type JsonValue } from './read-value.js'

const DEEPEST = 60
/** Where the blocks or phrases of a node lie. */
const CHILDREN = [
  'content',
  'contents',
  'components',
  'line',
  'children',
  'blocks',
  'root',
  'nodes',
  'ops',
  'items',
  'data',
  'document',
  'paragraphs',
  'elements',
  'spans',
] as const
/** The words of a phrase. */
const WORDS = ['text', 'value', 'insert', 'html', 'content', 'body'] as const
const PHRASE =
  /^(?:text|span|link|hyperlink|entry-hyperlink|inline|mark|a|strong|em|b|i|autolink)$/i

/** None where there are no words in it. */
export function paragraphsOf(value: JsonValue): readonly string[] {
  const paragraphs: string[] = []
  const walker = new Walker(paragraphs)
  walker.visit(value, 0)
  walker.end()
  return paragraphs
}

class Walker {
  readonly #paragraphs: string[]
  #words = ''

  constructor(paragraphs: string[]) {
    this.#paragraphs = paragraphs
  }

  /** Whether `value` is a phrase within a paragraph says its type, or that nothing but words is in it. */
  visit(value: JsonValue, depth: number): void {
    if (depth > DEEPEST) return
    if (typeof value === 'string') this.#addBlock(value)
    else if (isList(value)) for (const item of value) this.visit(item, depth + 1)
    else if (isObject(value)) this.#visitNode(value, depth)
  }

  end(): void {
    if (this.#words.trim() !== '') this.#paragraphs.push(this.#words.trim())
    this.#words = ''
  }

  #addBlock(text: string): void {
    this.end()
    this.#words = text
    this.end()
  }

  #visitNode(node: JsonObject, depth: number): void {
    const type = String(node['nodeType'] ?? node['type'] ?? node['_type'] ?? '')
    const isPhrase = PHRASE.test(type) || Object.hasOwn(node, 'insert') || isLeaf(node, type)
    if (!isPhrase) this.end()
    const words = WORDS.find((key) => typeof node[key] === 'string')
    if (words !== undefined) this.#words += String(node[words])
    else
      for (const key of CHILDREN) {
        const child = node[key]
        if (child !== undefined && !isScalar(child)) this.visit(child, depth + 1)
      }
    if (!isPhrase) this.end()
    else if (Object.hasOwn(node, 'insert') && this.#words.includes('\n')) this.#divide()
  }

  /** Quill writes line ends between its blocks. */
  #divide(): void {
    const lines = this.#words.split('\n')
    this.#words = lines.pop() ?? ''
    this.#paragraphs.push(...lines.map((line) => line.trim()).filter((line) => line !== ''))
  }
}

/** Slate writes phrases without a type. */
function isLeaf(node: JsonObject, type: string): boolean {
  return type === '' && typeof node['text'] === 'string'
}
