/** The Markdown of an article → the blocks of its body, plain prose by the short way. */
import { isTooComplex } from './complexity.js'
import { splitChunks, type Chunk } from './markdown-chunks.js'
import { parseMdast } from './markdown-parser.js'
import type { BodyNote } from './markdown-phrases.js'
import { settleBlocks, type Block, type SettledBlocks } from './markdown-settle.js'
import { plainParagraphs } from './plain-paragraphs.js'

export interface MarkdownBody {
  readonly blocks: readonly Block[]
  readonly notes: readonly BodyNote[]
  /** The text would cost the parser too much: it is given as plain paragraphs. */
  readonly isTooComplex: boolean
}

/**
 * Parses `text` as Markdown with GitHub's extensions. The result holds no HTML and no picture; links lead to http,
 * https, mailto, or within the site.
 */
export function parseMarkdownBody(text: string): MarkdownBody {
  const chunks = splitChunks(text)
  const marked = chunks.filter(({ kind }) => kind === 'markdown')
  if (isTooComplex(marked.map((chunk) => chunk.text)))
    return { blocks: plainParagraphs(text), notes: [], isTooComplex: true }
  const parts = chunks.map(readChunk)
  return {
    blocks: parts.flatMap(({ blocks }) => blocks),
    notes: parts.flatMap(({ notes }) => notes),
    isTooComplex: false,
  }
}

function readChunk({ kind, text, offset }: Chunk): SettledBlocks {
  if (kind === 'markdown') return settleBlocks(parseMdast(text), offset)
  return { blocks: plainParagraphs(text), notes: [] }
}
