/** Builds that are killed while they write → the next one makes the site that a clean one makes, and none looks sealed that is not. */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { SEAL } from '../../src/record/manifest.js'
import { checkSite } from '../../src/seal/check-site.js'
import { isSealed } from '../../src/seal/read-seal.js'
import { markdownArticle as article } from '../support/articles.js'
import { compiledMain } from '../support/compiled.js'
import { diceOf } from '../support/dice.js'
import { makeFolder, putFile } from '../support/make-folder.js'
import { runPressmark } from '../support/run-pressmark.js'
import { listDifferences } from '../support/trees.js'

const KILLS = 60
const ARTICLES = 120

const dice = diceOf(7)

/** An article whose day, and so its place, is any of some thirty months. */
function invent(number: number): string {
  const month = String(1 + dice(12)).padStart(2, '0')
  return article(`Bericht ${number} van ${dice(9)}`, `20${10 + dice(3)}-${month}-1${dice(9)}`)
}

function countFiles(folder: string): number {
  return existsSync(folder) ? readdirSync(folder, { recursive: true }).length : 0
}

/** Kills the build as soon as it is due, or lets it end before that. */
async function buildAndKill(folder: string, isDue: () => boolean): Promise<void> {
  const child = spawn(process.execPath, [compiledMain, 'build'], { cwd: folder, stdio: 'ignore' })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  while (child.exitCode === null && !isDue()) await setTimeout(1)
  child.kill('SIGKILL')
  await ended
}

describe('a killed build', () => {
  it(`is repaired by the next one, after ${KILLS} kills at any point of the writing`, async () => {
    const folder = makeFolder()
    const site = join(folder, '_site')
    for (let number = 0; number < ARTICLES; number++)
      putFile(join(folder, `content/${number}.md`), invent(number))
    let unsealed = 0
    for (let kill = 0; kill < KILLS; kill++) {
      // A third of the builds begin with nothing, a third find the cache of another state, a third a few edits.
      if (kill % 3 === 0) rmSync(site, { recursive: true, force: true })
      if (kill % 3 === 1) rmSync(join(folder, '.cache'), { recursive: true, force: true })
      for (let edits = 0; edits < 20; edits++) {
        const number = dice(ARTICLES)
        putFile(join(folder, `content/${number}.md`), invent(number))
      }
      const goal = dice(900)
      let looks = 0
      await buildAndKill(folder, () =>
        kill % 3 === 0
          ? countFiles(site) > goal
          : !existsSync(join(site, SEAL)) && ++looks > goal / 10,
      )
      const faults: string[] = []
      const watcher = {
        find: ({ path }: { path: string }) => faults.push(path),
        progress: () => {},
      }
      const isSealedNow = existsSync(site) && isSealed(checkSite(site, watcher).seal)
      if (isSealedNow) expect(faults, `kill ${kill}`).toEqual([])
      else unsealed++
      expect((await runPressmark(folder, ['build'])).code).toBe(0)
      const clean = ['build', '--output', 'clean', '--cache', 'clean-cache']
      for (const name of ['clean', 'clean-cache'])
        rmSync(join(folder, name), { recursive: true, force: true })
      expect((await runPressmark(folder, clean)).code).toBe(0)
      expect(listDifferences(site, join(folder, 'clean')), `kill ${kill}`).toEqual([])
    }
    expect(unsealed).toBeGreaterThan(KILLS / 3)
  })
})
