/** A tree → what the stages of a build cost, as the build itself tells; null when it knows no `--profile`. */
import { buildAnew, knowsFlag } from './build-with-pressmark.mjs'
import { tell } from './take-turns.mjs'

/** Formats with their stages: `{ format, stages: [{ stage, core, count }] }`, core in milliseconds. */
export async function measureProfile(tree) {
  if (!knowsFlag('--profile')) return null
  const profiles = []
  for (const format of tree.formats) {
    tell(`profile: ${format}`)
    const { summary } = await buildAnew(tree, format, ['--profile'])
    profiles.push({ format, stages: summary.profile ?? [] })
  }
  tell('')
  return profiles
}
