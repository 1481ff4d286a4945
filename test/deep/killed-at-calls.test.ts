/** A process that is killed at any of the calls by which a build or a command changes the disk, or amid one → the next run mends it. */
import { describe, expect, it } from 'vitest'
import { makeFolder } from '../support/make-folder.js'
import { watchOnTheWay, type Left } from '../support/on-the-way.js'
import { TornArchives } from '../support/torn-archives.js'
import { COMMANDS } from '../support/writing-commands.js'

/** Every so many-th of the states that are left is judged: 1 for all of them. */
const STRIDE = Number(process.env['PRESSMARK_STRIDE'] ?? 1)

describe('the archive', () => {
  it.each(Object.keys(COMMANDS))(
    'is torn by a kill at no write, rename or flush of %s, and the next run mends it',
    async (name) => {
      const archives = await TornArchives.of(name)
      const folder = archives.copy()
      const left: Left[] = []
      const calls = await watchOnTheWay(
        folder,
        makeFolder,
        (each) => left.push(each),
        () => archives.command(folder),
      )
      const wrong: string[] = []
      for (const { folder: found, by } of left.filter((_, index) => index % STRIDE === 0))
        for (const what of await archives.judge(found)) wrong.push(`${name}, ${by}: ${what}`)
      console.log(
        `killed, ${name}: ${calls} calls, ${Math.ceil(left.length / STRIDE)} points, ${archives.states} states`,
      )
      expect(wrong.slice(0, 20)).toEqual([])
      expect(calls).toBeGreaterThan(5)
    },
  )
})
