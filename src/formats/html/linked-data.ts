/** JSON-LD of a page, valid or nearly → the node that describes its article, as plain texts. */

export interface LinkedArticle {
  readonly headline: string
  readonly published: readonly string[]
  readonly modified: string
  readonly authors: readonly string[]
  readonly publisher: string
  readonly sections: readonly string[]
  readonly keywords: readonly string[]
  readonly description: string
  readonly body: string
  readonly url: string
  readonly language: string
  /** Whether it says that it is an article, not only a page. */
  readonly isArticle: boolean
}

type Node = Readonly<Record<string, unknown>>

const ARTICLE =
  /(?:Article|BlogPosting|Reportage|NewsItem|Report|PressRelease|Review|SocialMediaPosting)$/i
const PAGE = /^(?:WebPage|ItemPage)$/
const MOST_NODES = 500
const DEEPEST = 4

/** Null where nothing describes an article or a page. `broken` counts what could not be read as JSON. */
export function readLinkedData(texts: readonly string[]): {
  readonly article: LinkedArticle | null
  readonly broken: number
} {
  const read = texts.map(parseLoosely)
  const nodes = read.flatMap((value) => (value === undefined ? [] : listNodes(value)))
  const ids = new Map(
    nodes.flatMap((node) =>
      typeof node['@id'] === 'string' && Object.keys(node).length > 1
        ? [[node['@id'], node] as const]
        : [],
    ),
  )
  const article = nodes.find((node) => typesOf(node).some((type) => ARTICLE.test(type)))
  const page = nodes.find((node) => typesOf(node).some((type) => PAGE.test(type)))
  const rescued = texts.filter((_, index) => read[index] === undefined).map(rescue)
  const found = article ?? rescued.find((node) => node !== null) ?? page
  const broken = read.filter((value) => value === undefined).length
  return { article: found ? describe(found, ids, found !== page) : null, broken }
}

/** Undefined for what even the usual slips do not explain. */
function parseLoosely(text: string): unknown {
  const plain = text
    .replace(
      /^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[\s*(?:\*\/)?)|(?:-->|(?:\/\/|\/\*)?\s*\]\]>\s*(?:\*\/)?)\s*;?\s*$/g,
      '',
    )
    .trim()
  const repairs = [
    (json: string) => json,
    (json: string) => json.replace(/\p{Cc}+/gu, ' ').replace(/;\s*$/, ''),
    (json: string) =>
      json
        .replace(/\p{Cc}+/gu, ' ')
        .replace(/,\s*(?=[}\]])/g, '')
        .replace(/;\s*$/, ''),
    (json: string) => json.replace(/&quot;/g, '"').replace(/&amp;/g, '&'),
  ]
  for (const repair of repairs) {
    try {
      return JSON.parse(repair(plain))
    } catch {
      continue
    }
  }
  return undefined
}

/** Single values out of text that is no JSON. */
function rescue(text: string): Node | null {
  if (!/"@type"\s*:\s*\[?\s*"\w*(?:Article|BlogPosting|Report)"/.test(text)) return null
  const names = ['headline', 'datePublished', 'dateModified', 'inLanguage']
  const pairs = names.flatMap((name) => {
    const [, value] = new RegExp(`"${name}"\\s*:\\s*"([^"\\n]{1,300})"`).exec(text) ?? []
    return value === undefined ? [] : [[name, value] as const]
  })
  return pairs.length === 0 ? null : Object.fromEntries(pairs)
}

/** Nodes of the page itself; those in lists of other pages are not among them. */
function listNodes(value: unknown, depth = 0): readonly Node[] {
  if (Array.isArray(value))
    return depth > DEEPEST
      ? []
      : value.slice(0, MOST_NODES).flatMap((each) => listNodes(each, depth + 1))
  if (!isNode(value)) return []
  const inner = [value['@graph'], value['mainEntity']].flatMap((each) =>
    depth > DEEPEST ? [] : listNodes(each, depth + 1),
  )
  return [value, ...inner]
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function typesOf(node: Node): readonly string[] {
  return listOf(node['@type']).filter((type) => typeof type === 'string')
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value)
    ? value.slice(0, MOST_NODES)
    : value === undefined || value === null
      ? []
      : [value]
}

function describe(node: Node, ids: ReadonlyMap<string, Node>, isArticle: boolean): LinkedArticle {
  const [publisher = ''] = namesIn(node['publisher'], ids)
  return {
    headline: textOf(node['headline']) || (isArticle ? textOf(node['name']) : ''),
    published: [node['datePublished'], node['dateCreated'], node['uploadDate']]
      .map(textOf)
      .filter((text) => text !== ''),
    modified: textOf(node['dateModified']),
    authors: namesIn(node['author'] ?? node['creator'], ids),
    publisher,
    sections: listOf(node['articleSection'])
      .map(textOf)
      .filter((text) => text !== ''),
    keywords: listOf(node['keywords'])
      .map(textOf)
      .filter((text) => text !== ''),
    description: textOf(node['description']),
    body: typeof node['articleBody'] === 'string' ? node['articleBody'] : '',
    url: addressIn(node['url']) || addressIn(node['mainEntityOfPage']),
    language:
      textOf(node['inLanguage']) ||
      textOf(isNode(node['inLanguage']) ? node['inLanguage']['alternateName'] : ''),
    isArticle,
  }
}

function namesIn(value: unknown, ids: ReadonlyMap<string, Node>): readonly string[] {
  return listOf(value).flatMap((each) => {
    if (typeof each === 'string')
      return [textOf(each)].filter((name) => name !== '' && !/^https?:/.test(name))
    if (!isNode(each)) return []
    const id = each['@id']
    const name = each['name'] ?? (typeof id === 'string' ? ids.get(id)?.['name'] : undefined)
    return listOf(name)
      .map(textOf)
      .filter((text) => text !== '')
  })
}

function addressIn(value: unknown): string {
  if (Array.isArray(value)) return addressIn(value[0])
  return isNode(value) ? textOf(value['@id'] ?? value['url']) : textOf(value)
}

/** Tags that strayed into a value are no part of it. */
function textOf(value: unknown): string {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string'
    ? value
        .replace(/<\/?[a-z][^<>]{0,200}>/gi, '')
        .replace(/\s+/g, ' ')
        .trim()
    : ''
}
