/** The folder of a site → the files of search indexes that lie in it, whether a build knows of them or not. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { siteFile, type OutputPath } from '../record/strings.js'
import { lookAt } from './look-at.js'

/** The folder of a shard has a digest in its name, and nothing else lies in it. */
const SHARD = /^[\w-]+-[\da-f]{12}$/
const FILE = /^[a-z]+\d*\.js$/

/** `index` is the folder of all shards, below that of the site; those that are in `kept` are not looked into. */
export function listIndexFiles(
  folder: string,
  index: string,
  kept: ReadonlySet<string>,
): readonly OutputPath[] {
  const list = (place: string, pattern: RegExp): readonly string[] =>
    lookAt(join(folder, place))?.isDirectory()
      ? readdirSync(join(folder, place)).filter((name) => pattern.test(name))
      : []
  const shards = list(index, SHARD).filter((shard) => !kept.has(shard))
  return shards.flatMap((shard) =>
    list(`${index}/${shard}`, FILE).map((name) => siteFile(`${index}/${shard}/${name}`)),
  )
}
