/** A shape and a number → the trees of articles to measure on, one for each format. */
import { copyFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { perDayOf } from './invent-articles.mjs'
import { mustRun } from './run-process.mjs'

/** A tree of real news by the script of CORPORA, else one of our own making. */
function makerOf({ shape, count, formats }, folder, corpora) {
  const both = formats.length > 1
  if (!corpora) {
    const maker = join(import.meta.dirname, 'make-tree.mjs')
    const given = ['--shape', shape, '--n', count, '--format', formats.join(','), '--out', folder]
    return [process.execPath, [maker, ...given]]
  }
  const out = both ? folder : join(folder, formats[0])
  const long = ['--source', 'all', '--per-day', perDayOf(count), '--start', '2000-01-01']
  const kind = shape === 'long' ? [...long, '--max-body', 2600] : []
  const given = ['--n', count, '--format', both ? 'both' : formats[0], '--out', out, ...kind]
  return ['python3', [corpora, ...given]]
}

/** Lays the trees in `folder`, which is empty. */
export async function layTree(wanted, folder, { corpora, settings }) {
  const [command, args] = makerOf(wanted, folder, corpora)
  await mustRun(command, args.map(String))
  for (const format of wanted.formats)
    if (settings) copyFileSync(settings, join(folder, format, 'archive.yaml'))
  return {
    ...wanted,
    folder,
    contentOf: (format) => join(folder, format),
    outputOf: (format) => join(folder, `site-${format}`),
    cacheOf: (format) => join(folder, `cache-${format}`),
  }
}

/** Copies a folder as `flags` of cp say, and puts the copy in its place: another inode for every file. */
export async function renew(folder, flags) {
  const fresh = `${folder}-fresh`
  await mustRun('cp', [flags, folder, fresh])
  await mustRun('rm', ['-rf', folder])
  renameSync(fresh, folder)
}
