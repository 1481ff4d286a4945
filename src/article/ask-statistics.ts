/** Words → the language that their letters speak for, by tinyld's statistics. */
import { createRequire } from 'node:module'
import type * as tinyld from 'tinyld'

const load = createRequire(import.meta.url)
let known: typeof tinyld | null = null

/** Null where no language of `only` has a claim. The tables take a tenth of a second to load, and many a run never asks. */
export function askStatistics(words: string, only: readonly string[]): string | null {
  known ??= load('tinyld') as typeof tinyld
  const [best] = known.detectAll(words, { only: [...only] })
  return best?.lang ?? null
}
