/** Bytes, texts and plain data → digests, by which two of them are known to be the same. */
import { hash } from 'node:crypto'
import { type Sha256, sha256Digest } from './strings.js'

/** A digest that only one build after another compares: SHA-1 is the quickest, and 27 characters are short. */
export function digestOf(content: string | Uint8Array): string {
  return hash('sha1', content, 'base64url')
}

/** The same data in another order of keys has another digest. */
export function digestOfValue(value: unknown): string {
  return digestOf(JSON.stringify(value))
}

/** A digest that lasts, or is seen outside: in the ledger, in names of files, of files of the site. */
export function sha256Of(content: string | Uint8Array): Sha256 {
  return sha256Digest(hash('sha256', content, 'hex'))
}
