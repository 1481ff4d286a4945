/** A site that is about to change → the same without its seal, until the build that changes it has come to its end. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { SEAL } from '../record/manifest.js'
import { lookAt } from './look-at.js'

/** Call this before any file of the site is replaced or removed. Looking costs little beside writing. */
export function breakSeal(folder: string): void {
  const seal = join(folder, SEAL)
  if (lookAt(seal)) rmSync(seal, { force: true })
}
