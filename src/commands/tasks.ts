/** The work that can be done in another thread: each takes and gives plain data. A thread begins here. */
import type { BucketDigest } from '../record/bucket.js'
import type { RelatedSheet } from '../record/related-sheet.js'
import { explainError } from '../report/explain-error.js'
import { CacheDoubt } from '../store/doubt.js'
import type { CollatingTask } from './collate-bucket.js'
import type { Filing, FilingTask } from './filing-task.js'
import { openStopwatch, type Laps, type Stage } from './open-stopwatch.js'
import type { Press } from './press.js'
import type { DuePage, PrintedFile } from './print-due.js'
import type { PrintedSheet, SheetTask } from './print-sheet.js'
import type { RelatingTask } from './relate-sheet.js'
import { clearThread } from './thread-slot.js'

/** What came of a task. A doubt is no failure: somebody has touched the store. */
export type Outcome<Value> =
  | { readonly kind: 'done'; readonly value: Value; readonly laps: Laps }
  | { readonly kind: 'doubt'; readonly reason: string }

async function settle<Value>(
  run: () => Promise<{ readonly value: Value; readonly laps: Laps }>,
): Promise<Outcome<Value>> {
  try {
    return { kind: 'done', ...(await run()) }
  } catch (error) {
    if (error instanceof CacheDoubt) return { kind: 'doubt', reason: error.message }
    // What an error knows besides its message does not cross to another thread.
    throw new Error(explainError(error), { cause: error })
  }
}

/** A task whose work is all of one stage. */
function timed<Value>(stage: Stage, run: () => Promise<Value>): Promise<Outcome<Value>> {
  return settle(async () => {
    const watch = openStopwatch()
    const value = await run()
    watch.lap(stage)
    return { value, laps: watch.laps() }
  })
}

/** Each loads what it needs when it is needed: a thread that finds everything unchanged need not know how to parse. */
export function fileDrawerTask(task: FilingTask): Promise<Outcome<Filing>> {
  return timed('filing', async () => (await import('./file-drawer.js')).fileDrawer(task))
}

export function collateBucketTask(task: CollatingTask): Promise<Outcome<BucketDigest>> {
  return timed('collating', async () => (await import('./collate-bucket.js')).collateBucket(task))
}

export function relateSheetTask(task: RelatingTask): Promise<Outcome<RelatedSheet>> {
  return timed('relating', async () => (await import('./relate-sheet.js')).relateSheet(task))
}

/** Pages that span the whole archive. */
export interface DueTask {
  readonly press: Press
  readonly due: readonly DuePage[]
}

export function printDueTask({ press, due }: DueTask): Promise<Outcome<readonly PrintedFile[]>> {
  return settle(async () => {
    const watch = openStopwatch()
    const value = await (await import('./print-due.js')).printDue(press, due, watch)
    return { value, laps: watch.laps() }
  })
}

export function printSheetTask(task: SheetTask): Promise<Outcome<PrintedSheet>> {
  clearThread()
  return settle(async () => {
    const value = await (await import('./print-sheet.js')).printSheet(task)
    return { value, laps: value.laps }
  })
}
