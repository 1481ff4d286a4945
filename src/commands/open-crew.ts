/** Tasks → their results, by as many threads as there are cores, or in this one. */
import { Tinypool } from 'tinypool'
import type { BucketDigest } from '../record/bucket.js'
import type { RelatedSheet } from '../record/related-sheet.js'
import { CacheDoubt } from '../store/doubt.js'
import type { CollatingTask } from './collate-bucket.js'
import type { Filing, FilingTask } from './filing-task.js'
import { addLaps, type Laps } from './open-stopwatch.js'
import type { PrintedFile } from './print-due.js'
import type { PrintedSheet, SheetTask } from './print-sheet.js'
import type { RelatingTask } from './relate-sheet.js'
import * as tasks from './tasks.js'

export interface Crew {
  /** How many tasks are worth having under way at once. */
  readonly size: number
  /** Every one of these throws `CacheDoubt` where the store cannot be trusted. */
  readonly fileDrawer: (task: FilingTask) => Promise<Filing>
  readonly collateBucket: (task: CollatingTask) => Promise<BucketDigest>
  readonly relateSheet: (task: RelatingTask) => Promise<RelatedSheet>
  readonly printSheet: (task: SheetTask) => Promise<PrintedSheet>
  readonly printDue: (task: tasks.DueTask) => Promise<readonly PrintedFile[]>
  /** What the tasks have taken so far. */
  readonly laps: () => Laps
  readonly close: () => Promise<void>
}

type Run = <Task, Value>(
  name: keyof typeof tasks,
  task: Task,
  here: (task: Task) => Promise<tasks.Outcome<Value>>,
) => Promise<tasks.Outcome<Value>>

/** No threads: every task is done here, one after the other. The results are the same. `articles` are a rough number. */
export function openCrew(threads: number, articles: number): Crew {
  const pool = threads === 0 ? null : openPool(threads, articles)
  const run: Run = (name, task, here) => (pool ? pool.run(task, { name }) : here(task))
  let laps: Laps = {}
  const finish = async <Value>(running: Promise<tasks.Outcome<Value>>): Promise<Value> => {
    const outcome = await running
    if (outcome.kind === 'doubt') throw new CacheDoubt(outcome.reason)
    laps = addLaps(laps, outcome.laps)
    return outcome.value
  }
  return {
    // One more than there are threads, so that none has to wait for the next task.
    size: pool ? threads + 1 : 1,
    fileDrawer: (task) => finish(run('fileDrawerTask', task, tasks.fileDrawerTask)),
    collateBucket: (task) => finish(run('collateBucketTask', task, tasks.collateBucketTask)),
    relateSheet: (task) => finish(run('relateSheetTask', task, tasks.relateSheetTask)),
    printSheet: (task) => finish(run('printSheetTask', task, tasks.printSheetTask)),
    printDue: (task) => finish(run('printDueTask', task, tasks.printDueTask)),
    laps: () => laps,
    close: async () => pool?.destroy(),
  }
}

/** Megabytes that a thread may take. Without a bound it takes what the machine has, before it clears up. */
const ROOM = { least: 200, young: 48, perArticle: 0.0025 }

/** A year of articles is held at once, and all of them may be of one year. */
function openPool(threads: number, articles: number): Tinypool {
  const filename = new URL('./tasks.js', import.meta.url).href
  const resourceLimits = {
    maxOldGenerationSizeMb: ROOM.least + Math.ceil(articles * ROOM.perArticle),
    maxYoungGenerationSizeMb: ROOM.young,
  }
  return new Tinypool({ filename, minThreads: threads, maxThreads: threads, resourceLimits })
}
