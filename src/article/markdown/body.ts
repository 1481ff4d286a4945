/** The Markdown of an article → the blocks of its body, plain prose by the short way. */
import type { Paragraph } from 'mdast'
import { isTooComplex } from './complexity.js'
import { splitChunks, type Chunk } from './chunks.js'
import { parseMdast } from './parse-mdast.js'
import { settleBlocks, type SettledBlocks } from './settle-blocks.js'
import { plainParagraphs } from '../plain-paragraphs.js'

export interface MarkdownBody extends SettledBlocks {
  /** The text would cost the parser too much: it is given as plain paragraphs. */
  readonly isTooComplex: boolean
}

/**
 * Parses `text` as Markdown with GitHub's extensions; relative addresses of files start from `folder`. The result holds
 * no HTML; links lead to http, https, mailto, within the site, or to a file of content, and pictures are such files.
 */
export function parseMarkdownBody(text: string, folder = ''): MarkdownBody {
  const chunks = splitChunks(text)
  const marked = chunks.filter(({ kind }) => kind === 'markdown')
  if (isTooComplex(marked.map((chunk) => chunk.text)))
    return { ...placeAt(0, plainParagraphs(text)), isTooComplex: true }
  const parts = chunks.map((chunk) => readChunk(chunk, folder))
  return {
    blocks: parts.flatMap(({ blocks }) => blocks),
    places: new Map(parts.flatMap(({ places }) => [...places])),
    notes: parts.flatMap(({ notes }) => notes),
    files: parts.flatMap(({ files }) => files),
    isTooComplex: false,
  }
}

function readChunk({ kind, text, offset }: Chunk, folder: string): SettledBlocks {
  if (kind === 'markdown') return settleBlocks(parseMdast(text), offset, folder)
  return placeAt(offset, plainParagraphs(text))
}

function placeAt(offset: number, blocks: readonly Paragraph[]): SettledBlocks {
  return { blocks, places: new Map(blocks.map((block) => [block, offset])), notes: [], files: [] }
}
