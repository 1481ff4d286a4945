/** A disk that fails at any call of a build or of a command that writes the keeper's files → nothing torn, and the next run mends it. */
import { cpSync, existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { hash } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkSite } from '../../src/seal/check-site.js'
import { isSealed } from '../../src/seal/read-seal.js'
import { onFailingDisk, type FaultCode } from '../support/failing-disk.js'
import { makeFolder } from '../support/make-folder.js'
import { listDifferences, listFiles } from '../support/trees.js'
import { ARCHIVES, buildIn, COMMANDS } from '../support/writing-commands.js'

/** Every so many-th call fails: 1 for all of them. */
const STRIDE = Number(process.env['PRESSMARK_STRIDE'] ?? 1)
const CODES: readonly FaultCode[] = ['ENOSPC', 'EIO', 'EMFILE', 'EACCES']
const NEVER = -1
/** A message names what failed, or what cannot be done. */
const CLEAR = /ENOSPC|EIO|EMFILE|EACCES|cannot|could not|no longer|is empty|is missing|There is no/i
function contentOf(folder: string): ReadonlyMap<string, string> {
  const content = join(folder, 'content')
  return new Map(
    listFiles(content).map((path) => [path, readFileSync(join(content, path), 'latin1')]),
  )
}

/** All that lies in a folder, and what of it is as it was: from the same state, the next run does the same. */
function stateOf(folder: string, before: string): string {
  const isSame = (path: string): boolean => {
    const old = statSync(join(before, path), { throwIfNoEntry: false })
    return old?.mtimeMs === statSync(join(folder, path)).mtimeMs
  }
  const files = listFiles(folder).map((path) => [
    path,
    isSame(path),
    hash('sha1', readFileSync(join(folder, path))),
  ])
  return hash('sha1', JSON.stringify(files))
}

/** A clean site of each state of the content, made once. */
class CleanSites {
  readonly #folder = makeFolder()
  readonly #made = new Set<string>()

  async of(folder: string): Promise<string> {
    const key = hash('sha1', JSON.stringify([...contentOf(folder)]))
    const site = join(this.#folder, key)
    if (!this.#made.has(key)) {
      cpSync(join(folder, 'content'), join(this.#folder, `${key}-of`, 'content'), {
        recursive: true,
      })
      await buildIn(join(this.#folder, `${key}-of`))
      cpSync(join(this.#folder, `${key}-of`, 'site'), site, { recursive: true })
      this.#made.add(key)
    }
    return site
  }
}

describe('a disk that fails once', () => {
  it.each(Object.entries(COMMANDS))(
    'tears nothing at any call of %s, and the next run mends it',
    async (name, [command, kind]) => {
      const archive = await ARCHIVES[kind]()
      const clean = new CleanSites()
      const before = contentOf(archive)
      const copy = (): string => {
        const folder = join(makeFolder(), 'a')
        cpSync(archive, folder, { recursive: true, preserveTimestamps: true })
        return folder
      }
      const done = copy()
      await command(done)
      const after = contentOf(done)
      let points = 0
      let refused = 0
      const judged = new Set<string>()
      const wrong: string[] = []
      for (const code of CODES) {
        const counted = copy()
        const calls = await onFailingDisk(
          counted,
          { at: NEVER, code },
          async () => void (await command(counted)),
        )
        for (let at = points % STRIDE; at < calls; at += STRIDE) {
          points++
          const folder = copy()
          const told = (what: unknown): number =>
            wrong.push(`${name}, ${code} at ${at}: ${String(what)}`)
          await onFailingDisk(folder, { at, code }, async () => {
            await command(folder).catch((error: unknown) => {
              refused++
              if (!(error instanceof Error) || !CLEAR.test(error.message)) told(`says ${error}`)
            })
          })
          const torn = [...contentOf(folder)].filter(
            ([path, text]) => text !== before.get(path) && text !== after.get(path),
          )
          for (const [path] of torn) if (!path.endsWith('.part')) told(`${path} is torn`)
          for (const path of before.keys())
            if (!existsSync(join(folder, 'content', path))) told(`${path} is gone`)
          const site = join(folder, 'site')
          const faults: string[] = []
          const watcher = {
            find: ({ path }: { path: string }) => faults.push(path),
            progress: () => {},
          }
          if (existsSync(site) && isSealed(checkSite(site, watcher).seal) && faults.length > 0)
            told(`sealed, and ${faults.join(' ')} is not as it says`)
          const state = stateOf(folder, archive)
          if (judged.has(state)) {
            rmSync(folder, { recursive: true })
            continue
          }
          judged.add(state)
          // Once more, by a disk that is well: what was done already may be refused.
          await command(folder).catch(() => {})
          const mended = contentOf(folder)
          for (const path of new Set([...mended.keys(), ...after.keys()]))
            if (mended.get(path) !== after.get(path)) told(`${path} is not mended by the next run`)
          await buildIn(folder).then(
            async () => {
              for (const each of listDifferences(site, await clean.of(folder)))
                told(`after the next build, ${each}`)
            },
            (error: unknown) => told(`the next build fails: ${String(error)}`),
          )
          rmSync(folder, { recursive: true })
        }
      }
      console.log(
        `${name}: ${points} points, ${refused} told, ${points - refused} without harm, ${judged.size} states`,
      )
      expect(wrong.slice(0, 20)).toEqual([])
      expect(points).toBeGreaterThan(50 / STRIDE)
    },
  )
})
