/** The headings of a body → headings that fit below the headline of a page. */
import type { Heading, Root, RootContent } from 'mdast'

/**
 * Moves all headings down by one when there is one of the first level, which only the headline may have. Changes and
 * returns `body`.
 */
export function lowerHeadings(body: Root): Root {
  const headings: Heading[] = []
  collectHeadings(body, headings)
  if (!headings.some(({ depth }) => depth === 1)) return body
  for (const heading of headings) heading.depth = below(heading.depth)
  return body
}

/** No phrase holds one. */
function collectHeadings(node: Root | RootContent, headings: Heading[]): void {
  if (node.type === 'heading') headings.push(node)
  else if (node.type !== 'paragraph' && 'children' in node)
    for (const child of node.children) collectHeadings(child, headings)
}

function below(depth: Heading['depth']): Heading['depth'] {
  switch (depth) {
    case 1:
      return 2
    case 2:
      return 3
    case 3:
      return 4
    case 4:
      return 5
    default:
      return 6
  }
}
