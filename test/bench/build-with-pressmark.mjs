/** A tree and a format → one run of `pressmark build` on it, measured. */
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { mustRun } from './run-process.mjs'

const main = resolve(import.meta.dirname, '../../dist/src/main.js')

/** Builds with the notes and the site that are there; `ofNode` are flags of Node. The run gets the build's own `summary`. */
export async function buildWithPressmark(tree, format, flags = [], ofNode = []) {
  const { contentOf, outputOf, cacheOf } = tree
  const places = ['--content', contentOf(format), '--output', outputOf(format)]
  const given = [...places, '--cache', cacheOf(format), '--base-url', 'https://example.org/']
  const args = [...ofNode, main, 'build', '--json', ...given, ...flags]
  const { stdout, ...figures } = await mustRun(process.execPath, args, { cwd: tree.folder })
  return { ...figures, summary: JSON.parse(stdout.trim().split('\n').at(-1)) }
}

/** The same from nothing. */
export async function buildAnew(tree, format, flags, ofNode) {
  await mustRun('rm', ['-rf', tree.outputOf(format), tree.cacheOf(format)])
  return buildWithPressmark(tree, format, flags, ofNode)
}

/** Whether `build` has an option. */
export function knowsFlag(flag) {
  const { stdout } = spawnSync(process.execPath, [main, 'build', '--help'], { encoding: 'utf8' })
  return stdout.includes(`${flag} `) || stdout.includes(`${flag}\n`)
}
