/** A number of articles → the folder to work in: a memory disk where all that is made fits, else the disk. */
import { existsSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'

const MEMORY_DISK = '/dev/shm'
/** For each format an article file, its pages and its notes. */
const BYTES_AN_ARTICLE = 40_000
const FILES_AN_ARTICLE = 6
/** Besides, the projects of others, the site of one, and the copy of a site. */
const RIVALS = { bytes: 50_000, files: 6 }
/** What the programs themselves need besides the memory that the disk takes. */
const MEMORY_FOR_PROGRAMS = 5e9

/** Throws when neither has room. `chosen` goes before all, unseen. */
export function choosePlace({ count, formats }, { chosen, onDisk, alone }) {
  if (chosen) return chosen
  const rivals = alone ? { bytes: 0, files: 0 } : RIVALS
  const bytes = count * (formats.length * BYTES_AN_ARTICLE + rivals.bytes)
  const names = count * (formats.length * FILES_AN_ARTICLE + rivals.files)
  const inMemory = bytes + MEMORY_FOR_PROGRAMS < process.availableMemory()
  const places = onDisk || !inMemory ? [tmpdir()] : [MEMORY_DISK, tmpdir()]
  const place = places.find((folder) => existsSync(folder) && hasRoom(folder, bytes, names))
  if (place) return place
  const need = Math.ceil(bytes / 1e9)
  throw new Error(`${count} articles take about ${need} GB; name a folder with BENCH_DIR`)
}

function hasRoom(folder, bytes, names) {
  const { bavail, bsize, files, ffree } = statfsSync(folder)
  const hasNames = files === 0 || ffree > names
  return bavail * bsize > bytes && hasNames
}
