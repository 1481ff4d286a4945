/** Tasks → their results, by as many threads as there are cores, or in this one. */
import { Tinypool } from 'tinypool'
import type { PrintedSheet, SheetTask } from '../sheet-plan.js'
import type { MonthSummary } from '../../record/month.js'
import type { PrintedFile, RenderTask } from '../../record/print-tasks.js'
import type { RelatedSheet } from '../../record/sheet-relations.js'
import type { CollatingTask, BatchResult, FilingTask, RelatingTask } from '../../record/tasks.js'
import type { IndexedShard, IndexingTask } from '../../record/search-tasks.js'
import { StaleCacheError } from '../../store/files.js'
import type { SessionTimer } from './stage-timer.js'
import * as tasks from './tasks.js'

/** Every task throws `StaleCacheError` where the store cannot be trusted. */
export class WorkerPool {
  readonly #threads: Tinypool | null
  readonly #timer: SessionTimer
  /** The number of tasks worth having under way at once. */
  readonly size: number

  /**
   * With 0 threads every task is done here, one after the other, with the same results. `articles` is their rough
   * number; `timer` gets what the tasks have taken.
   */
  constructor(threads: number, articles: number, timer: SessionTimer) {
    this.#threads = threads === 0 ? null : startThreads(threads, articles)
    this.#timer = timer
    // One more than there are threads, so that none has to wait for the next task.
    this.size = threads === 0 ? 1 : threads + 1
  }

  fileBatch(task: FilingTask): Promise<BatchResult> {
    return this.#run('fileBatchTask', task, tasks.fileBatchTask)
  }

  collateMonth(task: CollatingTask): Promise<MonthSummary> {
    return this.#run('collateMonthTask', task, tasks.collateMonthTask)
  }

  relateSheet(task: RelatingTask): Promise<RelatedSheet> {
    return this.#run('relateSheetTask', task, tasks.relateSheetTask)
  }

  printSheet(task: SheetTask): Promise<PrintedSheet> {
    return this.#run('printSheetTask', task, tasks.printSheetTask)
  }

  indexShard(task: IndexingTask): Promise<IndexedShard> {
    return this.#run('indexShardTask', task, tasks.indexShardTask)
  }

  renderPages(task: RenderTask): Promise<readonly PrintedFile[]> {
    return this.#run('renderPagesTask', task, tasks.renderPagesTask)
  }

  async close(): Promise<void> {
    await this.#threads?.destroy()
  }

  async #run<Task, Value>(
    name: keyof typeof tasks,
    task: Task,
    here: (task: Task) => Promise<tasks.Outcome<Value>>,
  ): Promise<Value> {
    const running: Promise<tasks.Outcome<Value>> = this.#threads
      ? this.#threads.run(task, { name })
      : here(task)
    const outcome = await running
    if (outcome.kind === 'stale') throw new StaleCacheError(outcome.reason)
    this.#timer.add(outcome.timings)
    return outcome.value
  }
}

/** Megabytes that a thread may take. Without a bound it takes what the machine has before it collects garbage. */
const MEMORY = { least: 200, young: 48, perArticle: 0.0025 }

/** A thread holds a year of articles at once, and all articles may be of one year. */
function startThreads(threads: number, articles: number): Tinypool {
  const filename = new URL('./tasks.js', import.meta.url).href
  const resourceLimits = {
    maxOldGenerationSizeMb: MEMORY.least + Math.ceil(articles * MEMORY.perArticle),
    maxYoungGenerationSizeMb: MEMORY.young,
  }
  return new Tinypool({ filename, minThreads: threads, maxThreads: threads, resourceLimits })
}
