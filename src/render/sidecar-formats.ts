/**
 * What is made of each article besides its page: a row for each format. A new one is a file in `sidecars/` and a row
 * here. No two endings are the same.
 */
import type { SidecarFormat } from '../record/sidecar.js'

export const SIDECAR_FORMATS: readonly SidecarFormat[] = []
