/**
 * What is made of each article besides its page: a row for each format. A new one is a file in `sidecars/` and a row
 * here. No two endings are the same.
 */
import type { SidecarFormat } from '../record/sidecar.js'
import { citationFiles } from './sidecars/citation-files.js'
import { ninjs } from './sidecars/ninjs.js'
import { plainText } from './sidecars/plain-text.js'
import { sourceFiles } from './sidecars/source-files.js'

export const SIDECAR_FORMATS: readonly SidecarFormat[] = [
  plainText,
  ninjs,
  ...citationFiles,
  ...sourceFiles,
]
