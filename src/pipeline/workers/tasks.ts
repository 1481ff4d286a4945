/** The work that can be done in another thread: each takes and gives plain data. A thread begins here. */
import type { PrintedSheet, SheetTask } from '../sheet-plan.js'
import type { MonthSummary } from '../../record/month.js'
import type { PrintedFile, RenderTask } from '../../record/print-tasks.js'
import type { RelatedSheet } from '../../record/sheet-relations.js'
import type { CollatingTask, BatchResult, FilingTask, RelatingTask } from '../../record/tasks.js'
import type { IndexedShard, IndexingTask } from '../../record/search-tasks.js'
import type { Stage, Timings } from '../../record/timings.js'
import { explainError } from '../../report/explain-error.js'
import { StaleCacheError } from '../../store/files.js'
import { StageTimer } from './stage-timer.js'
import { clearThread } from './cache.js'

/** What came of a task. A stale store is no failure: something else has touched it. */
export type Outcome<Value> =
  | { readonly kind: 'done'; readonly value: Value; readonly timings: Timings }
  | { readonly kind: 'stale'; readonly reason: string }

async function settle<Value>(
  run: () => Promise<{ readonly value: Value; readonly timings: Timings }>,
): Promise<Outcome<Value>> {
  try {
    return { kind: 'done', ...(await run()) }
  } catch (error) {
    if (error instanceof StaleCacheError) return { kind: 'stale', reason: error.message }
    // Only the message of an error crosses to another thread.
    throw new Error(explainError(error), { cause: error })
  }
}

/** A task whose work is all of one stage. */
function timed<Value>(stage: Stage, run: () => Promise<Value>): Promise<Outcome<Value>> {
  return settle(async () => {
    const timer = new StageTimer()
    const value = await run()
    timer.mark(stage)
    return { value, timings: timer.timings() }
  })
}

/** Each task loads its module when it runs: a thread that finds everything unchanged never loads the parser. */
export function fileBatchTask(task: FilingTask): Promise<Outcome<BatchResult>> {
  return timed('filing', async () => (await import('../file/file-batch.js')).fileBatch(task))
}

export function collateMonthTask(task: CollatingTask): Promise<Outcome<MonthSummary>> {
  return timed('collating', async () =>
    (await import('../collate/collate-month.js')).collateMonth(task),
  )
}

export function relateSheetTask(task: RelatingTask): Promise<Outcome<RelatedSheet>> {
  return timed('relating', async () =>
    (await import('../relate/relate-sheet.js')).relateSheet(task),
  )
}

export function indexShardTask(task: IndexingTask): Promise<Outcome<IndexedShard>> {
  return timed('indexing', async () => (await import('../search/index-shard.js')).indexShard(task))
}

export function renderPagesTask({
  target,
  stale,
}: RenderTask): Promise<Outcome<readonly PrintedFile[]>> {
  return settle(async () => {
    const timer = new StageTimer()
    const value = await (await import('../print/render-pages.js')).renderPages(target, stale, timer)
    return { value, timings: timer.timings() }
  })
}

export function printSheetTask(task: SheetTask): Promise<Outcome<PrintedSheet>> {
  clearThread()
  return settle(async () => {
    const value = await (await import('../print/print-sheet.js')).printSheet(task)
    return { value, timings: value.timings }
  })
}
