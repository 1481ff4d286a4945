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

/** The keeper's files that are not as they should be; a draft beside them is none of them. */
function listUndone(
  found: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  const paths = [...new Set([...found.keys(), ...after.keys()])]
  return paths.filter((path) => !path.endsWith('.part') && found.get(path) !== after.get(path))
}

/** This process lives on, and may hold them still: it was killed in play, or could not see them to let them go. */
function forgetLocks(folder: string): void {
  for (const name of ['cache/lock', 'content.lock', 'site.lock'])
    rmSync(join(folder, name), { force: true })
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

/** A disk that fails once, in each way; or a process that is killed, after which no call comes through. */
const ENDS = {
  'a disk that fails once': { codes: CODES, isLast: false },
  'a process that is killed': { codes: ['EIO'], isLast: true },
} as const
const CASES = Object.entries(ENDS).flatMap(([what, end]) =>
  Object.entries(COMMANDS).map(([name, command]) => [what, name, command, end] as const),
)

describe('the archive', () => {
  it.each(CASES)(
    'is torn by %s at no call of %s, and the next run mends it',
    async (_, name, [command, kind], { codes, isLast }) => {
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
      for (const code of codes) {
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
          await onFailingDisk(folder, { at, code, isLast }, async () => {
            await command(folder).catch((error: unknown) => {
              refused++
              if (!(error instanceof Error) || !CLEAR.test(error.message)) told(`says ${error}`)
            })
          })
          forgetLocks(folder)
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
          // Once more, by a disk that is well, unless it was done before the fault.
          if (listUndone(contentOf(folder), after).length > 0) await command(folder).catch(told)
          for (const path of listUndone(contentOf(folder), after))
            told(`${path} is not mended by the next run`)
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
        `${isLast ? 'killed' : 'failing'}, ${name}: ${points} points, ${refused} told, ${points - refused} without harm, ${judged.size} states`,
      )
      expect(wrong.slice(0, 20)).toEqual([])
      expect(points).toBeGreaterThan(50 / STRIDE)
    },
  )
})
