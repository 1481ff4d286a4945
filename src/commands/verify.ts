/** A finished site, its sources and its ledger → what of them does not agree. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { AddressFault } from '../ledger/expected-pages.js'
import { withLedgerSession, type LedgerSessionOptions } from '../pipeline/ledger-session.js'
import type { Environment } from '../project/environment.js'
import { countUp } from '../record/by-key.js'
import type { OutputPath } from '../record/strings.js'
import { checkSite, type SiteFault } from '../seal/check-site.js'
import { isSealed, type SealFault } from '../seal/read-seal.js'
import { checkArchive, type CheckedArchive, type SourceFault } from './check-archive.js'

export interface VerifyOptions extends Omit<LedgerSessionOptions, 'content' | 'isAnew'> {
  /** The site, or a copy of it. */
  readonly output: string
  /** The folder of the article files; the default is `content`, where there is one. */
  readonly content?: string | undefined
  /** Files in the folder of the site that are the keeper's own, such as `CNAME`. */
  readonly allow?: readonly string[] | undefined
}

/** Something that does not agree. */
export type Fault =
  | { readonly kind: 'unsealed'; readonly path: OutputPath; readonly how: SealFault['kind'] }
  | SiteFault
  | AddressFault
  | SourceFault

export type FaultKind = Fault['kind']

export interface VerifyResult {
  readonly isSealed: boolean
  readonly manifests: number
  /** What was read of the site, and how many pages there are that no manifest names. */
  readonly files: number
  readonly bytes: number
  readonly untold: number
  /** Null where there is no content folder. */
  readonly archive: CheckedArchive | null
  readonly counts: ReadonlyMap<FaultKind, number>
  /** The first of them, of each kind. */
  readonly faults: readonly Fault[]
}

/** More of a kind are counted, and not kept. */
const MOST_KEPT = 1000
const DEFAULT_CONTENT = 'content'

/**
 * Reads every file of the site, and every source anew. Writes nothing but notes in the cache, which are gone afterwards.
 * Throws where there is no such site or content folder, and on bad settings.
 */
export async function verify(
  options: VerifyOptions,
  environment: Environment,
): Promise<VerifyResult> {
  const { output, content = existsSync(DEFAULT_CONTENT) ? DEFAULT_CONTENT : null } = options
  if (!existsSync(output)) throw new Error(`There is no site ${output}: build it, or name another.`)
  const faults = new Faults(options.allow ?? [])
  const site = checkSite(output, {
    find: faults.add,
    progress: (done, total) => environment.progress('checking', done, total),
  })
  for (const { kind, path } of site.seal.faults) faults.add({ kind: 'unsealed', how: kind, path })
  const anew = { ...options, cache: join(options.cache, 'verify'), isAnew: true }
  const archive =
    content === null
      ? null
      : await withLedgerSession({ ...anew, content }, environment, (session) =>
          checkArchive(session, site, options, faults.add),
        )
  return {
    isSealed: isSealed(site.seal),
    manifests: site.seal.manifests.length,
    files: site.files,
    bytes: site.bytes,
    untold: site.untold.length,
    archive,
    counts: faults.counts,
    faults: faults.kept,
  }
}

class Faults {
  readonly counts = new Map<FaultKind, number>()
  readonly kept: Fault[] = []
  readonly #allowed: ReadonlySet<string>

  constructor(allowed: readonly string[]) {
    this.#allowed = new Set(allowed)
  }

  readonly add = (fault: Fault): void => {
    if (fault.kind === 'foreign' && this.#allowed.has(fault.path)) return
    countUp(this.counts, fault.kind)
    if (this.counts.get(fault.kind)! <= MOST_KEPT) this.kept.push(fault)
  }
}
