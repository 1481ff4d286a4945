/** The bytes of a PDF → nothing, or an error where its text, unpacked, would take more room than any publication. */
import { OperatorCount } from './operator-count.js'
import { isNoContent, streamsOf, Unpacking } from './streams.js'

/** Throws, with the reason. */
export function checkStreams(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const operators = new OperatorCount(bytes.length)
  const unpacking = new Unpacking()
  for (const stream of streamsOf(file)) {
    const content = unpacking.contentOf(stream)
    if (content !== null && !isNoContent(stream)) operators.add(content)
  }
}
