/** The files of a drawer → its docket: as the store has it, or filed anew where a file has changed. */
import { join } from 'node:path'
import { digestOfFile } from '../read/files/files.js'
import { mediaKeyOf } from '../read/media/media-key.js'
import { readStamps, type Stamps } from '../read/files/stamp.js'
import type { Docket, FiledFile } from '../record/docket.js'
import { readDocket, readFiledFiles } from '../store/drawers.js'
import { takeFromDocket, type Filing, type FilingTask, type Unchanged } from './filing-task.js'

export async function fileDrawer(task: FilingTask): Promise<Filing> {
  const { drawer, content, store, since } = task
  const known = readDocket(store, drawer.id)
  const usable = known && isUsable(known, task) ? known : null
  const stamps = readStamps(content, drawer.paths, since)
  const isMediaSame = usable !== null && hasSameMedia(usable, task)
  if (usable && isMediaSame && usable.stamps !== null && usable.stamps === stamps.digest)
    return { drawer: takeFromDocket(usable), parsed: 0 }
  const files = (usable && readFiledFiles(store, drawer.id, usable)) ?? []
  const kept = isMediaSame ? files : files.filter(({ references }) => references.length === 0)
  const { refile } = await import('./refile.js')
  return refile(task, usable, stamps.digest, keepUnchanged(kept, task, stamps))
}

/** Whether what was read then is what would be read now, as far as the files have not changed. */
function isUsable(docket: Docket, { key, today }: FilingTask): boolean {
  return docket.key === key && docket.today <= today
}

/** Whether what the articles show or link to lies where it lay. */
function hasSameMedia({ references, mediaKey }: Docket, { content, since }: FilingTask): boolean {
  if (references.length === 0) return true
  return mediaKey !== null && mediaKey === mediaKeyOf(content, references, since)
}

function keepUnchanged(
  files: readonly FiledFile[],
  { drawer, content }: FilingTask,
  stamps: Stamps,
): readonly Unchanged[] {
  const known = new Map(files.map((file) => [file.path, file]))
  return drawer.paths.map((path, index) => {
    const stamp = stamps.of(index)
    const file = known.get(path)
    if (!file) return { path, stamp }
    if (stamp !== '' && file.stamp === stamp) return file
    const isRead = file.sha256 !== null && digestOfFile(join(content, path)) === file.sha256
    return isRead ? { ...file, stamp } : { path, stamp }
  })
}
