/** A stretch of Markdown → mdast, by remark; GFM is asked only for text in which it could find something. */
import type { Root, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const commonMark = unified().use(remarkParse).freeze()
const withGithub = unified().use(remarkParse).use(remarkGfm).freeze()

/** What a table, a footnote and a task need: a pipe, a colon in a row of dashes, a bracket. */
const STRUCTURE = /\||:-|-:|\[\^|\[[\sx]\]/i
/** What GFM strikes through or makes links of. In the address of a link, in code and in HTML it does not look. */
const IN_TEXT = /[~@]|www\.|https?:\/\//i

/**
 * Parses `text` as CommonMark with GitHub's extensions. Positions are within `text`. Text without a trace of the
 * extensions costs half as much; the result is the same, which `test/markdown.test.ts` holds as a property.
 */
export function parseMdast(text: string): Root {
  if (STRUCTURE.test(text)) return withGithub.parse(text)
  const root = commonMark.parse(text)
  return hasExtension(root) ? withGithub.parse(text) : root
}

function hasExtension(node: Root | RootContent): boolean {
  if (node.type === 'text') return IN_TEXT.test(node.value)
  return 'children' in node && node.children.some(hasExtension)
}
