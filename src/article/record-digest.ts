/** The text of a record → its digest, the same in whatever file it stands. */
import { sha256Of } from '../record/digest.js'
import type { Sha256 } from '../record/strings.js'

/** Lines that part records belong to none of them. */
const FRAME = /[\s=*_~#-]/

/** SHA-256 of cleaned text, so that encoding, line ends and accents of a system make no difference. */
export function digestRecord(text: string): Sha256 {
  return sha256Of(withoutFrame(text))
}

function withoutFrame(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && FRAME.test(text.charAt(start))) start += 1
  while (start < end && FRAME.test(text.charAt(end - 1))) end -= 1
  return text.slice(start, end)
}
