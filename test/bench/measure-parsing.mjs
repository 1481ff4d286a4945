/** A tree → files a second through decoder and parser, on one core, in this process. The only part that looks inside. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { decodeSource } from '../../dist/src/text/decode.js'
import { readProject } from '../../dist/src/project/project.js'
import { parseFile } from '../../dist/src/formats/parse-file.js'
import { EXTENSIONS } from './write-article.mjs'

/** Bytes are in memory before the clock runs. One number for each round, after one to get warm. */
export function measureParsing(tree, format, rounds) {
  const content = tree.contentOf(format)
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(EXTENSIONS[format]))
    .map((name) => [name, readFileSync(join(content, name))])
  const { contextOf } = readProject(content)
  const speeds = Array.from({ length: rounds + 1 }, () => {
    const start = performance.now()
    for (const [name, bytes] of files) parseFile(decodeSource(name, bytes), contextOf(name))
    return (files.length * 1000) / (performance.now() - start)
  })
  return speeds.slice(1)
}
