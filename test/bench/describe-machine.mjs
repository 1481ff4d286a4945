/** What was measured on: lines for the head of the output. */
import { execFileSync } from 'node:child_process'
import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os'
import { versionOfEleventy } from './build-with-eleventy.mjs'
import { versionOfHugo } from './build-with-hugo.mjs'
import { gnuTime } from './run-process.mjs'

/** Short name of the commit; unknown outside a repository. */
function commit() {
  try {
    const options = { cwd: import.meta.dirname, encoding: 'utf8', stdio: 'pipe' }
    return execFileSync('git', ['describe', '--always', '--dirty'], options).trim()
  } catch {
    return 'unknown'
  }
}

export function describeMachine({ hugo, corpora, settings }) {
  return [
    `Pressmark ${commit()}, Node ${process.version}, ${type()} ${release()}`,
    `${availableParallelism()} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 1e9)} GB; load ${loadavg()[0].toFixed(1)} before the start`,
    `Hugo: ${hugo ? versionOfHugo(hugo) || 'cannot be run' : 'not compared with (HUGO is not set)'}`,
    `Eleventy ${versionOfEleventy()}`,
    `articles: ${corpora ? 'by the script of CORPORA' : 'invented'}; settings: ${settings ?? 'none'}`,
    gnuTime
      ? 'memory: the largest process of each run'
      : 'no GNU time: processes of Node tell what they used; of other programs cores and memory are missing',
  ]
}
