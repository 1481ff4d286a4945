/** Hostile files → those that took more of a core or of the memory than a file may, each parsed in a thread that is stopped. */
import { BoundedThread } from '../../src/runtime/bounded-thread.js'
import { measureReference } from './effort.js'
import type { HostileShape } from './hostile-shapes.js'
import { contextOf } from './raw-file.js'

/** What is promised for a file of up to one megabyte, on a machine that does the reference work in its usual time. */
const SECONDS = 2
const MEMORY = 256
/** Seconds of a core that the reference work takes on a machine that does nothing else. */
const REFERENCE = 0.045
/** What disturbs a measure only adds to it. */
const TRIES = 2

export async function listHeavy(shapes: Iterable<HostileShape>): Promise<readonly string[]> {
  const thread = new BoundedThread(new URL('./parse-thread.mjs', import.meta.url))
  const context = contextOf()
  const heavy: string[] = []
  try {
    for (const { path, bytes } of shapes) {
      let reason: string | null = ''
      for (let tries = 0; tries < TRIES && reason !== null; tries++)
        reason = await reasonAgainst(thread, { path, bytes, context })
      if (reason !== null) heavy.push(`${path}: ${reason}`)
    }
  } finally {
    await thread.close()
  }
  return heavy
}

async function reasonAgainst(thread: BoundedThread, task: object): Promise<string | null> {
  const slower = Math.max(1, measureReference() / 1000 / REFERENCE)
  try {
    await thread.run(task, { seconds: SECONDS * slower, memory: MEMORY })
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
