/** Text as it stands → paragraphs of text nodes, in which nothing is markup. */
import type { Paragraph } from 'mdast'

/** Cuts `text` at blank lines. Blanks at the ends of lines go, as they do in Markdown. */
export function plainParagraphs(text: string): readonly Paragraph[] {
  const paragraphs: string[][] = [[]]
  for (const line of text.split('\n').map(trimEnd)) {
    if (line !== '') paragraphs.at(-1)?.push(line)
    else if (paragraphs.at(-1)?.length !== 0) paragraphs.push([])
  }
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => plainParagraph(lines.join('\n')))
}

/** A paragraph of one text node. */
export function plainParagraph(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }] }
}

/** Takes spaces and tabs from the end; other white space is text. */
function trimEnd(line: string): string {
  let end = line.length
  while (end > 0 && (line.charAt(end - 1) === ' ' || line.charAt(end - 1) === '\t')) end -= 1
  return line.slice(0, end)
}
