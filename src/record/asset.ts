/** A file that every page may use: the style sheet, the icon. */
import type { OutputPath } from './strings.js'

export interface Asset {
  /** Where it lies on disk. */
  readonly file: string
  /** Where it goes; the name changes with the content, so that browsers may keep it for ever. */
  readonly path: OutputPath
  readonly content: string | Uint8Array
}
