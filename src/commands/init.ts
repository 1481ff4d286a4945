/** A folder name → an archive with one sample article, ready to be committed. */
import { basename, join, resolve } from 'node:path'
import { isEmptyFolder } from '../read/files/files.js'
import { writeNewFile } from '../write/write-new-file.js'
import { starterFiles } from './starter-files.js'

/** Makes `folder` and its files; returns their names. Throws when the folder has anything in it. */
export function init(folder: string, version: string): readonly string[] {
  if (!isEmptyFolder(folder)) throw new Error(`${folder} is not empty: choose another folder.`)
  const files = Object.entries(starterFiles(basename(resolve(folder)), version))
  for (const [path, text] of files) writeNewFile(join(folder, path), text)
  return files.map(([path]) => path)
}
