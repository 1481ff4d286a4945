/** Markdown → the HTML of the specification, changed step by step for one named reason after the other. */
import type { Definition, Heading, PhrasingContent, Root, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkHtml from 'remark-html'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** A way in which Pressmark leaves the specification on purpose. */
interface Reason {
  readonly name: string
  readonly apply: (root: Root, markdown: string) => Root
}

const options = { sanitize: false, characterReferences: { useNamedReferences: true } } as const
const strict = unified().use(remarkParse).use(remarkHtml, options).freeze()
const github = unified().use(remarkParse).use(remarkGfm).use(remarkHtml, options).freeze()

type Change = (node: RootContent) => readonly RootContent[] | null

/** The tree with every node replaced for which `change` has something to say, leaves first. */
function rebuild(root: Root, change: Change): Root {
  const visit = (node: RootContent): readonly RootContent[] => {
    const copy = 'children' in node ? { ...node, children: node.children.flatMap(visit) } : node
    return change(copy as RootContent) ?? [copy as RootContent]
  }
  return { type: 'root', children: root.children.flatMap(visit) }
}

function definitionsOf(root: Root): ReadonlyMap<string, Definition> {
  const found = new Map<string, Definition>()
  rebuild(root, (node) => {
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node)
    return null
  })
  return found
}

const SAFE = /^(?:https?:|mailto:|(?![a-z][a-z\d+.-]*:))/i
const REMOTE = /^(?:https?:|\/\/)/i

/** Where a link or picture leads. */
function targetOf(node: RootContent, root: Root): string | null {
  if (node.type === 'link' || node.type === 'image') return node.url
  if (node.type !== 'linkReference' && node.type !== 'imageReference') return null
  return definitionsOf(root).get(node.identifier)?.url ?? null
}

const HOLDS_BLOCKS: ReadonlySet<string> = new Set(['root', 'blockquote', 'listItem'])

/** HTML between blocks becomes a paragraph; within one it becomes text. */
function showHtml(root: Root): Root {
  const visit = (node: RootContent, parent: RootContent | Root): RootContent => {
    if (node.type === 'html') {
      const text = { type: 'text' as const, value: node.value }
      return HOLDS_BLOCKS.has(parent.type) ? { type: 'paragraph', children: [text] } : text
    }
    if (!('children' in node)) return node
    return { ...node, children: node.children.map((child) => visit(child, node)) } as RootContent
  }
  return { type: 'root', children: root.children.map((child) => visit(child, root)) }
}

function leaveOutPictures(root: Root): Root {
  const definitions = definitionsOf(root)
  return rebuild(root, (node) => {
    if (node.type !== 'image' && node.type !== 'imageReference') return null
    const { url = '', title } =
      node.type === 'image' ? node : (definitions.get(node.identifier) ?? {})
    const value = node.alt || title || url.split('/').at(-1) || url
    const children: PhrasingContent[] = [{ type: 'text', value }]
    const caption: PhrasingContent[] =
      title && title !== value ? [{ type: 'text', value: ` – ${title}` }] : []
    if (!REMOTE.test(url)) return [{ type: 'emphasis', children: [...children, ...caption] }]
    return [{ type: 'link', url, title: title ?? null, children }]
  })
}

function dropUnsafe(root: Root): Root {
  return rebuild(root, (node) => {
    const target = targetOf(node, root)
    if (target === null || SAFE.test(target) || !('children' in node)) return null
    return node.children
  })
}

/** `MAILTO:` is `mailto:`, and what is no scheme may not look like one. */
function rewriteAddresses(root: Root): Root {
  return rebuild(root, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return null
    const [before = '', ...after] = node.url.split(':')
    if (after.length === 0 || /[/?#]/.test(before)) return null
    const isScheme = /^[a-z][a-z\d+.-]*$/i.test(before)
    const url = isScheme ? [before.toLowerCase(), ...after].join(':') : `./${node.url}`
    return [{ ...node, url }]
  })
}

function unnestLinks(root: Root): Root {
  return rebuild(root, (node) => {
    if (node.type !== 'link' && node.type !== 'linkReference') return null
    const inner = rebuild({ type: 'root', children: node.children }, (each) =>
      each.type === 'link' ? each.children : null,
    )
    return [{ ...node, children: inner.children } as RootContent]
  })
}

/** The examples are on no site: only a reader of the specification knows where `/url` leads. */
function leaveOutNearLinks(root: Root): Root {
  const definitions = definitionsOf(root)
  return rebuild(root, (node) => {
    if (node.type !== 'link' && node.type !== 'linkReference') return null
    const { url, title } =
      node.type === 'link' ? node : (definitions.get(node.identifier) ?? { url: '', title: null })
    if (REMOTE.test(url) || url.startsWith('mailto:')) return null
    return [...node.children, ...(title ? [{ type: 'text' as const, value: ` (${title})` }] : [])]
  })
}

function lowerHeadings(root: Root): Root {
  const depths = new Set<number>()
  rebuild(root, (node) => {
    if (node.type === 'heading') depths.add(node.depth)
    return null
  })
  if (!depths.has(1)) return root
  return rebuild(root, (node) => {
    if (node.type !== 'heading') return null
    return [{ ...node, depth: Math.min(6, node.depth + 1) as Heading['depth'] }]
  })
}

const reasons: readonly Reason[] = [
  { name: 'extension of GitHub', apply: (_, markdown) => github.parse(markdown) },
  { name: 'raw HTML as text', apply: showHtml },
  { name: 'picture left out', apply: leaveOutPictures },
  { name: 'unsafe address left out', apply: dropUnsafe },
  { name: 'address written plainly', apply: rewriteAddresses },
  { name: 'no link in a link', apply: unnestLinks },
  { name: 'link to nowhere', apply: leaveOutNearLinks },
  { name: 'headings below the headline', apply: lowerHeadings },
]

/** The names of the reasons that change anything, and the HTML after all of them. */
export function explainDeviation(markdown: string): {
  readonly html: string
  readonly strictHtml: string
  readonly reasons: readonly string[]
} {
  let root = strict.parse(markdown)
  const strictHtml = strict.stringify(root)
  let html = strictHtml
  const found: string[] = []
  for (const { name, apply } of reasons) {
    root = apply(root, markdown)
    const changed = strict.stringify(root)
    if (changed !== html) found.push(name)
    html = changed
  }
  return { html, strictHtml, reasons: found }
}
