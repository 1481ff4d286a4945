/** Trees → builds from nothing: Pressmark and the others in turn, with `cp -r` of the finished site as the limit. */
import { existsSync } from 'node:fs'
import { openEleventy } from './build-with-eleventy.mjs'
import { openHugo } from './build-with-hugo.mjs'
import { buildWithPressmark } from './build-with-pressmark.mjs'
import { mustRun } from './run-process.mjs'
import { takeTurns } from './take-turns.mjs'
import { weigh } from './weigh.mjs'
import { NAMES } from './write-article.mjs'

/** What is there before the first round is as gone as what a round leaves. */
function pressmarkContender(tree, format) {
  const places = [tree.outputOf(format), tree.cacheOf(format)]
  return {
    name: `Pressmark, ${NAMES[format]}`,
    before: () => mustRun('rm', ['-rf', ...places]),
    run: () => buildWithPressmark(tree, format),
    after: () => weigh(places[0]),
  }
}

/** The site goes at once: the disk may be small. */
function rivalContender({ name, output, run }) {
  return {
    name,
    run,
    async after() {
      const made = existsSync(output) ? weigh(output) : null
      await mustRun('rm', ['-rf', output])
      return made
    },
  }
}

function copyContender(tree, format) {
  const site = tree.outputOf(format)
  const copy = `${site}-copy`
  return {
    name: `cp -r of the site, ${NAMES[format]}`,
    run: () => mustRun('cp', ['-r', site, copy]),
    after: async () => void (await mustRun('rm', ['-rf', copy])),
  }
}

async function openRivals(tree, options) {
  if (!tree.formats.includes('md')) return []
  const hugo = options.hugo && (await openHugo(tree, options))
  const eleventy = tree.count <= options.eleventy && (await openEleventy(tree))
  return [hugo, eleventy].filter(Boolean)
}

/** The last builds of Pressmark stay where they are. With `options.warmUp` a round goes before that does not count. */
export async function measureClean(tree, rounds, options) {
  const rivals = await openRivals(tree, options)
  const contenders = [
    ...tree.formats.map((format) => pressmarkContender(tree, format)),
    ...rivals.map((rival) => rivalContender(rival)),
    ...tree.formats.map((format) => copyContender(tree, format)),
  ]
  const results = await takeTurns('clean', contenders, rounds, options)
  for (const rival of rivals) await rival.close()
  return results
}
