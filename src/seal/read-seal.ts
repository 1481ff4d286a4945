/** The folder of a site → whether it is sealed: its last manifest is there, and those that it lists are as it says. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256Of } from '../record/digest.js'
import { readManifest, SEAL, type ManifestLine } from '../record/manifest.js'
import type { OutputPath } from '../record/strings.js'

export interface SealState {
  /** What is wrong with the seal; the site is sealed where nothing is. */
  readonly faults: readonly SealFault[]
  /** The manifests that can be relied on. */
  readonly manifests: readonly ManifestLine[]
}

export interface SealFault {
  readonly kind: 'missing' | 'altered'
  /** The manifest in question. */
  readonly path: OutputPath
}

/** Reads the manifests one after the other, and no other file. */
export function readSeal(folder: string): SealState {
  const text = readQuietly(join(folder, SEAL))
  const lines = text === null ? null : readManifest(text)
  if (text === null || lines === null || lines.length === 0)
    return { faults: [{ kind: text === null ? 'missing' : 'altered', path: SEAL }], manifests: [] }
  const faults: SealFault[] = []
  const manifests = lines.filter(({ path, digest }) => {
    const found = readQuietly(join(folder, path))
    if (found !== null && sha256Of(found) === digest && readManifest(found) !== null) return true
    faults.push({ kind: found === null ? 'missing' : 'altered', path })
    return false
  })
  return { faults, manifests }
}

export function isSealed({ faults }: SealState): boolean {
  return faults.length === 0
}

/** The files that a manifest names; none where it has been altered since its seal was read. */
export function readNames(folder: string, { path }: ManifestLine): readonly ManifestLine[] {
  return readManifest(readQuietly(join(folder, path)) ?? '') ?? []
}

function readQuietly(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
