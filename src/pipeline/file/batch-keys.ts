/** Settings, authority files, code → a key for each batch: while it is the same, the same files give the same records. */
import { dirname, join } from 'node:path'
import { digestOfFile } from '../../read/files/files.js'
import type { Corrections } from '../../record/corrections.js'
import type { Batch } from '../../record/batch.js'
import type { PlacedRedaction } from '../../record/ledger.js'
import type { Authorities, ParseSettings } from '../../record/settings.js'
import type { SourcePath } from '../../record/strings.js'
import type { FilingTask } from '../../record/tasks.js'
import { digestOfValue } from '../../record/digest.js'

export interface FilingGrounds {
  readonly content: string
  readonly code: string
  readonly settings: ParseSettings
  readonly authorities: Authorities
  /** The key of the reference data. */
  readonly referenceData: string
  readonly redactions: readonly PlacedRedaction[]
  /** Paths of `_defaults.yaml` files. */
  readonly defaults: readonly SourcePath[]
}

/** What a batch is filed by. */
export interface BatchGrounds {
  readonly key: string
  /** The `_defaults.yaml` files above it, as they were when the key was made. */
  readonly defaults: FilingTask['defaults']
}

/** `corrections` are those for the batch alone, so that a new one affects no other batch. */
export function filingKeys({
  content,
  defaults,
  ...shared
}: FilingGrounds): (batch: Batch, corrections: Corrections) => BatchGrounds {
  const common = digestOfValue(shared)
  const folders = defaults.map((path) => {
    const folder = dirname(path)
    const prefix = folder === '.' ? '' : `${folder}/`
    return { prefix, file: { path, digest: digestOfFile(join(content, path)) } }
  })
  return ({ paths }, corrections) => {
    const above = folders.filter(({ prefix }) => paths.some((path) => path.startsWith(prefix)))
    const files = above.map(({ file }) => file)
    const facts = files.map(({ path, digest }) => `${path} ${digest}`)
    return { key: digestOfValue([common, facts, [...corrections]]), defaults: files }
  }
}
