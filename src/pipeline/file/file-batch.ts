/** The files of a batch → its manifest: as the store has it, or filed anew where a file has changed. */
import { join } from 'node:path'
import { digestOfFile } from '../../read/files/files.js'
import { mediaKeyOf } from '../../read/media/media-key.js'
import { readStamps, type Stamps } from '../../read/files/stamp.js'
import type { BatchManifest, FiledFile } from '../../record/batch.js'
import type { FiledBatch, BatchResult, FilingTask } from '../../record/tasks.js'
import { readManifest, readFiledFiles } from '../../store/batches.js'
import type { Unchanged } from './refile.js'

export async function fileBatch(task: FilingTask): Promise<BatchResult> {
  const { batch, content, store, since } = task
  const known = readManifest(store, batch.id)
  const usable = known && isUsable(known, task) ? known : null
  const stamps = readStamps(content, batch.paths, since)
  const isMediaSame = usable !== null && hasSameMedia(usable, task)
  if (usable && isMediaSame && usable.stamps !== null && usable.stamps === stamps.digest)
    return { manifest: takeFromManifest(usable), parsed: 0 }
  const files = (usable && readFiledFiles(store, batch.id, usable)) ?? []
  const kept = isMediaSame ? files : files.filter(({ references }) => references.length === 0)
  const { refile } = await import('./refile.js')
  const unchanged = keepUnchanged(kept, task, stamps)
  const { manifest, parsed } = await refile(task, usable, stamps.digest, unchanged)
  return { manifest: takeFromManifest(manifest), parsed }
}

function takeFromManifest(manifest: BatchManifest): FiledBatch {
  const { records, claimants, articles, claimantsDigest, slices, account, attached, unread } =
    manifest
  return { records, claimants, articles, claimantsDigest, slices, account, attached, unread }
}

/** Whether files that have not changed would be read now as they were then. */
function isUsable(manifest: BatchManifest, { key, today }: FilingTask): boolean {
  return manifest.key === key && manifest.today <= today
}

/** Whether the files that the articles show or link to are still where they were. */
function hasSameMedia(
  { references, mediaKey }: BatchManifest,
  { content, since }: FilingTask,
): boolean {
  if (references.length === 0) return true
  return mediaKey !== null && mediaKey === mediaKeyOf(content, references, since)
}

function keepUnchanged(
  files: readonly FiledFile[],
  { batch, content }: FilingTask,
  stamps: Stamps,
): readonly Unchanged[] {
  const known = new Map(files.map((file) => [file.path, file]))
  return batch.paths.map((path, index) => {
    const stamp = stamps.of(index)
    const file = known.get(path)
    if (!file) return { path, stamp }
    if (stamp !== '' && file.stamp === stamp) return file
    const isRead = file.sha256 !== null && digestOfFile(join(content, path)) === file.sha256
    return isRead ? { ...file, stamp } : { path, stamp }
  })
}
