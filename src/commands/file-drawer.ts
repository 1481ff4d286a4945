/** The files of a drawer → its docket: as the store has it, or filed anew where a file has changed. */
import { join } from 'node:path'
import { digestOfFile } from '../read/digest-of-file.js'
import { mediaKeyOf } from '../read/media-key.js'
import { stampOf } from '../read/stamp.js'
import type { Docket, Drawer, FiledFile } from '../record/docket.js'
import { readDocket } from '../store/drawers.js'
import { withoutFiles, type Filing, type FilingTask, type Unchanged } from './filing-task.js'

export async function fileDrawer(task: FilingTask): Promise<Filing> {
  const { drawer, content, store, since } = task
  const known = readDocket(store, drawer.id)
  const usable = known && isUsable(known, task) ? known : null
  const stamps = drawer.paths.map((path) => stampOf(join(content, path), since))
  if (usable && drawer.paths.length === usable.files.length && isSame(usable.files, drawer, stamps))
    return { drawer: withoutFiles(usable), parsed: 0 }
  const { refile } = await import('./refile.js')
  return refile(task, usable, keepUnchanged(usable, task, stamps))
}

/** Whether what was read then is what would be read now, as far as the files have not changed. */
function isUsable(docket: Docket, { content, key, since, today }: FilingTask): boolean {
  if (docket.key !== key || docket.today > today) return false
  return (
    docket.references.length === 0 ||
    (docket.mediaKey !== null && docket.mediaKey === mediaKeyOf(content, docket.references, since))
  )
}

function isSame(
  files: readonly FiledFile[],
  { paths }: Drawer,
  stamps: readonly string[],
): boolean {
  return files.every(
    ({ path, stamp }, index) => stamp !== '' && path === paths[index] && stamp === stamps[index],
  )
}

function keepUnchanged(
  docket: Docket | null,
  { drawer, content }: FilingTask,
  stamps: readonly string[],
): readonly Unchanged[] {
  const known = new Map(docket?.files.map((file) => [file.path, file]))
  return drawer.paths.map((path, index) => {
    const stamp = stamps[index]!
    const file = known.get(path)
    if (!file) return { path, stamp }
    if (stamp !== '' && file.stamp === stamp) return file
    const isRead = file.sha256 !== null && digestOfFile(join(content, path)) === file.sha256
    return isRead ? { ...file, stamp } : { path, stamp }
  })
}
