/** The rules that a build had something to say by ↔ a file of the cache, so that the next one knows which are new. */
import { join } from 'node:path'
import { readSealed, writeSealed } from './files.js'

const FILE = 'rules.json'

/** Null where no build has left them. */
export function readToldRules(cache: string): ReadonlySet<string> | null {
  const text = readSealed(join(cache, FILE))
  return text === null ? null : new Set(JSON.parse(text) as readonly string[])
}

/** `known` is what `readToldRules` gave: what is the same is not written. */
export function writeToldRules(
  cache: string,
  rules: readonly string[],
  known: ReadonlySet<string> | null,
): void {
  if (known?.size === rules.length && rules.every((rule) => known.has(rule))) return
  writeSealed(join(cache, FILE), JSON.stringify(rules))
}
