/** A folder name → an archive with one sample article, ready to be committed. */
import { basename, join, resolve } from 'node:path'
import { isEmptyFolder, isFile } from '../read/files/files.js'
import { writeNewFile } from '../write/write-new-file.js'
import { starterFiles } from './starter/starter-files.js'
import type { StarterLanguage } from './starter/starter-texts.js'

/** Makes `folder` and its files; returns their names. Throws when the folder has anything in it. */
export function init(
  folder: string,
  language: StarterLanguage,
  version: string,
): readonly string[] {
  if (folder.trim() === '') throw new Error('Name the folder that is to be made: init my-archive.')
  if (isFile(folder)) throw new Error(`${folder} is a file: choose another name for the folder.`)
  if (!isEmptyFolder(folder)) throw new Error(`${folder} is not empty: choose another folder.`)
  const name = basename(resolve(folder))
  const files = Object.entries(starterFiles({ name, language, version }))
  for (const [path, text] of files) writeNewFile(join(folder, path), text)
  return files.map(([path]) => path)
}
