/** The bytes of a saved page with all that belongs to it (MHTML, RFC 2557) → the page alone. Nothing else in it is opened. */
import { START, type Position } from '../../record/diagnostic.js'
import type { SourcePath } from '../../record/strings.js'
import { diagnose } from '../../report/diagnose.js'
import type { DecodedText } from '../../text/decode.js'
import { leftOut } from '../documents/left-out.js'
import { mailBytes, withBoundary } from '../mail/mail-bytes.js'
import { findPagePart } from './page-part.js'

/** What the reader of pages knows the address of a saved page by. */
const SAVED_FROM = /saved from url=/i
const ADDRESS = /^https?:\/\/[^\s<>"]{1,2000}$/i

/** Rejects where the file holds no page. */
export async function readWebArchive(bytes: Uint8Array, path: SourcePath): Promise<DecodedText> {
  const { default: parser } = await import('postal-mime')
  const { part, address, others } = findPagePart(withBoundary(mailBytes(bytes)))
  const { html = '' } = await parser.parse(part)
  if (html.trim() === '') throw new Error('it holds no page')
  const left = leftOut(others)
  return {
    text: withAddress(html, address),
    encoding: 'mime',
    diagnostics: left === null ? [] : [diagnose('document-parts', path, START, left)],
    format: 'html',
    // Its lines are not those of the page.
    positionAt: (): Position => START,
  }
}

function withAddress(html: string, address: string): string {
  if (!ADDRESS.test(address) || SAVED_FROM.test(html.slice(0, 2000))) return html
  return `<!-- saved from url=(0000)${address} -->\n${html}`
}
