/** Notes of what was printed that cannot be read at some moment of a build → no page forgotten, and no seal that vouches for nothing. */
import fs from 'node:fs'
import { cpSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makeFolder } from '../support/make-folder.js'
import { listDifferences } from '../support/trees.js'
import { ARCHIVES, buildIn } from '../support/writing-commands.js'

const READS = ['readFileSync', 'openSync', 'readdirSync'] as const
type Read = (...args: readonly unknown[]) => unknown

/** Runs `work`, and refuses the read of a note with that number; gives how many there were. */
async function refusingRead(at: number, work: () => Promise<void>): Promise<number> {
  const table = fs as unknown as Record<(typeof READS)[number], Read>
  const before = READS.map((name) => [name, table[name]] as const)
  let count = 0
  for (const [name, own] of before)
    table[name] = (...args) => {
      const isNote = /[/\\]printed[/\\]\w+(?:[/\\]|$)/.test(String(args[0])) && args[1] !== 'w'
      if (!isNote || count++ !== at) return own(...args)
      throw Object.assign(new Error(`EACCES: ${name}`), { code: 'EACCES' })
    }
  syncBuiltinESMExports()
  try {
    await work()
  } finally {
    for (const [name, own] of before) table[name] = own
    syncBuiltinESMExports()
  }
  return count
}

it('a build that cannot read one of its notes fails, and the next one makes the site of a clean one', async () => {
  const archive = await ARCHIVES.published()
  const copyOf = (): string => {
    const folder = join(makeFolder(), 'a')
    cpSync(archive, folder, { recursive: true, preserveTimestamps: true })
    return folder
  }
  const whole = copyOf()
  const reads = await refusingRead(-1, async () => void (await buildIn(whole)))
  const clean = copyOf()
  await buildIn(clean, 'clean', 'new-cache')
  const wrong: string[] = []
  for (let at = 0; at < reads; at++) {
    const folder = copyOf()
    const told = await refusingRead(at, () =>
      buildIn(folder).then(
        () => Promise.resolve(),
        (error: unknown) => {
          if (!String(error).includes('EACCES')) wrong.push(`${at}: says ${String(error)}`)
        },
      ),
    )
    expect(told).toBeGreaterThan(0)
    await buildIn(folder)
    for (const each of listDifferences(join(folder, 'site'), join(clean, 'clean')))
      wrong.push(`${at}: ${each}`)
  }
  expect(wrong).toEqual([])
  expect(reads).toBeGreaterThan(30)
})
