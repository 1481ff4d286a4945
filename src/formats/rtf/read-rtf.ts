/** An RTF file → its text, a paragraph or a row of a table a line. */
import { START } from '../../record/diagnostic.js'
import type { SourcePath } from '../../record/strings.js'
import { diagnose } from '../../report/diagnose.js'
import type { DecodedText } from '../../text/decode.js'
import { leftOut } from '../documents/left-out.js'
import { RtfText } from './rtf-text.js'
import { readTokens } from './tokens.js'

const OPENING = /^(?:\ufeff|\xef\xbb\xbf)?\s*\{\\rtf/

/** Rejects where it is no RTF file. One that is cut off gives what it has. */
export function readRtf(bytes: Uint8Array, path: SourcePath): Promise<DecodedText> {
  const head = String.fromCharCode(...bytes.subarray(0, 64))
  if (!OPENING.test(head)) throw new Error('it is no RTF file')
  const reader = new RtfText()
  readTokens(bytes.subarray(head.indexOf('{')), reader)
  const text = reader.text()
  const left = leftOut(reader.left())
  const unreadable = text.match(/\ufffd/g)?.length ?? 0
  const diagnostics = [
    ...(left === null ? [] : [diagnose('document-parts', path, START, left)]),
    ...(unreadable === 0 ? [] : [diagnose('unreadable-letters', path, START, unreadable)]),
  ]
  return Promise.resolve({ text, encoding: `rtf, ${reader.encoding}`, diagnostics })
}
