/** What is known of the files of a batch before it is filed, and what is handed on of its manifest. */
import type { BatchManifest, FiledFile } from '../../record/batch.js'
import type { FiledBatch } from '../../record/tasks.js'

/** For each file of the batch: what is known of it, with its new stamp, if it holds what it held; else its stamp. */
export type Unchanged = FiledFile | Pick<FiledFile, 'path' | 'stamp'>

export function takeFromManifest(manifest: BatchManifest): FiledBatch {
  const { records, claimants, articles, claimantsDigest, slices, account } = manifest
  return { records, claimants, articles, claimantsDigest, slices, account }
}
