/** A disk that fails at any call of a build or of a command that writes the keeper's files → nothing torn, and the next run mends it. */
import { describe, expect, it } from 'vitest'
import { onFailingDisk, type FaultCode } from '../support/failing-disk.js'
import { TornArchives } from '../support/torn-archives.js'
import { COMMANDS } from '../support/writing-commands.js'

/** Every so many-th call fails: 1 for all of them. */
const STRIDE = Number(process.env['PRESSMARK_STRIDE'] ?? 1)
const CODES: readonly FaultCode[] = ['ENOSPC', 'EIO', 'EMFILE', 'EACCES']
const NEVER = -1
/** A message names what failed, or what cannot be done. */
const CLEAR = /ENOSPC|EIO|EMFILE|EACCES|cannot|could not|no longer|is empty|is missing|There is no/i

describe('the archive', () => {
  it.each(Object.keys(COMMANDS))(
    'is torn by a disk that fails once at no call of %s, and the next run mends it',
    async (name) => {
      const archives = await TornArchives.of(name)
      let points = 0
      let refused = 0
      const wrong: string[] = []
      for (const code of CODES) {
        const counted = archives.copy()
        const calls = await onFailingDisk(
          counted,
          { at: NEVER, code },
          async () => void (await archives.command(counted)),
        )
        for (let at = points % STRIDE; at < calls; at += STRIDE) {
          points++
          const folder = archives.copy()
          const told = (what: string): number => wrong.push(`${name}, ${code} at ${at}: ${what}`)
          await onFailingDisk(folder, { at, code }, async () => {
            await archives.command(folder).catch((error: unknown) => {
              refused++
              if (!(error instanceof Error) || !CLEAR.test(error.message)) told(`says ${error}`)
            })
          })
          for (const what of await archives.judge(folder)) told(what)
        }
      }
      console.log(
        `failing, ${name}: ${points} points, ${refused} told, ${points - refused} without harm, ${archives.states} states`,
      )
      expect(wrong.slice(0, 20)).toEqual([])
      expect(points).toBeGreaterThan(50 / STRIDE)
    },
  )
})
