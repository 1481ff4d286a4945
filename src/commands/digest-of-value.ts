/** Plain data → a digest of it. */
import { hash } from 'node:crypto'

export function digestOfValue(value: unknown): string {
  return hash('sha1', JSON.stringify(value), 'base64url')
}
