/** Our own package → its version. */
import { readFileSync } from 'node:fs'

export function readVersion(): string {
  const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')
  const own: unknown = JSON.parse(text)
  return own instanceof Object && 'version' in own ? String(own.version) : 'unknown'
}
