/**
 * Real news, where somebody has it: `CORPORA=make_tree.py npm run test:deep`, as for the benches. The script writes trees
 * (`--n N --source S --dirt D --format F --out DIR --manifest`) of the JSON lines that lie beside it.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

export interface Corpora {
  readonly script: string
  /** `debian.jsonl` and others: an article a line. */
  readonly folder: string
}

function findCorpora(path: string | undefined): Corpora | null {
  if (path === undefined || !existsSync(path)) return null
  if (spawnSync('python3', ['--version']).status !== 0) return null
  const script = resolve(path)
  return { script, folder: dirname(script) }
}

export const corpora: Corpora | null = findCorpora(process.env['CORPORA'])
