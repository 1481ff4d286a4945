/** The text of a record → what it is known by, in whatever file it stands. */
import { hash } from 'node:crypto'
import type { Sha256 } from '../record/names.js'

/** Lines that part records belong to none of them. */
const FRAME = /^[\s=*_~#-]+|[\s=*_~#-]+$/g

/** SHA-256 of cleaned text, so that encoding, line ends and accents of a system make no difference. */
export function digestRecord(text: string): Sha256 {
  return hash('sha256', text.replace(FRAME, ''), 'hex') as Sha256
}
