/** HTML of a page, a message or an export → the blocks of an article: the tags of prose, and of the others their text. */
import { readHtml } from './read-html.js'
import { settleBlocks, type SettledBlocks } from './settle-blocks.js'

/** Relative addresses start from `folder`. All blocks are said to begin at offset 0. */
export function htmlBody(html: string, folder = ''): SettledBlocks {
  const { root } = readHtml({ type: 'root', children: [{ type: 'html', value: html }] })
  return settleBlocks(root, 0, folder)
}
