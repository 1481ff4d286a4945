/** An article → its file as it lies in the content folder, byte for byte, where nothing of it has to be left out. */
import type { SourceKind } from '../../record/entry.js'
import type { SidecarFormat } from '../../record/sidecar.js'

function fileOf(kind: SourceKind, mediaType: string): SidecarFormat {
  return {
    ending: `.source.${kind}`,
    label: `source.${kind}`,
    mediaType,
    isWanted: ({ sidecars }) => sidecars.includes('source'),
    isOf: ({ source }) => source === kind,
    make: ({ sourceBytes }) => Buffer.from(sourceBytes ?? '', 'base64'),
  }
}

export const sourceFiles: readonly SidecarFormat[] = [
  fileOf('txt', 'text/plain'),
  fileOf('md', 'text/markdown'),
]
