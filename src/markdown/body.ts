/** The Markdown of an article → the blocks of its body, plain prose by the short way. */
import { isTooComplex } from './complexity.js'
import { splitChunks } from './chunks.js'
import { hasContainers, readHtml } from '../article/body/read-html.js'
import type { BodyNote } from '../article/body/settle-context.js'
import { parseMdast } from './parse-mdast.js'
import { settleBlocks, type Block, type SettledBlocks } from '../article/body/settle-blocks.js'
import { plainParagraphs } from '../article/body/plain-paragraphs.js'

export interface MarkdownBody extends SettledBlocks {
  /** The text would cost the parser too much: it is given as plain paragraphs. */
  readonly isTooComplex: boolean
}

/**
 * Parses `text` as Markdown with GitHub's extensions; relative addresses of files start from `folder`. The result holds
 * no HTML, which is shown as text but for the tags that `readsHtml` makes Markdown of; links lead to http, https, mailto, within the site, or to a file of content, and pictures are such files.
 */
export function parseMarkdownBody(text: string, folder = '', readsHtml = false): MarkdownBody {
  const chunks = splitChunks(text, readsHtml && hasContainers(text))
  const marked = chunks.filter(({ kind }) => kind === 'markdown')
  if (isTooComplex(marked.map((chunk) => chunk.text))) return showPlain(text)
  const offsets = new Map<Block, number>()
  const parsed: SettledBlocks[] = []
  const read: BodyNote[] = []
  for (const { kind, text: stretch, offset } of chunks) {
    if (kind === 'plain') {
      for (const block of plainParagraphs(stretch)) offsets.set(block, offset)
    } else {
      const parsedStretch = parseMdast(stretch)
      const { root, notes } = readsHtml
        ? readHtml(parsedStretch)
        : { root: parsedStretch, notes: [] }
      const settled = settleBlocks(root, offset, folder)
      read.push(
        ...notes.map(({ words, offset: at }) => {
          return { rule: 'html-read' as const, words, offset: offset + at }
        }),
      )
      for (const [block, start] of settled.offsets) offsets.set(block, start)
      parsed.push(settled)
    }
  }
  return {
    blocks: [...offsets.keys()],
    offsets,
    notes: [...read, ...parsed.flatMap(({ notes }) => notes)],
    files: parsed.flatMap(({ files }) => files),
    isTooComplex: false,
  }
}

function showPlain(text: string): MarkdownBody {
  const blocks = plainParagraphs(text)
  const offsets = new Map(blocks.map((block) => [block, 0]))
  return { blocks, offsets, notes: [], files: [], isTooComplex: true }
}
