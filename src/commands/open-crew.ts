/** Tasks → their results, by as many threads as there are cores, or in this one. */
import { Tinypool } from 'tinypool'
import type { FiledArticles, FilingTask } from './file-articles.js'
import { fileArticlesTask, writePagesTask } from './tasks.js'
import type { PagesTask } from './write-pages.js'
import type { WrittenFile } from '../write/write-output-file.js'

export interface Crew {
  /** How many tasks are worth having under way at once. */
  readonly size: number
  readonly fileArticles: (task: FilingTask) => Promise<FiledArticles>
  readonly writePages: (task: PagesTask) => Promise<readonly WrittenFile[]>
  readonly close: () => Promise<void>
}

/** No threads: every task is done here, one after the other. The results are the same. */
export function openCrew(threads: number): Crew {
  if (threads === 0)
    return {
      size: 1,
      fileArticles: fileArticlesTask,
      writePages: writePagesTask,
      close: async () => {},
    }
  const filename = new URL('./tasks.js', import.meta.url).href
  const pool = new Tinypool({ filename, minThreads: threads, maxThreads: threads })
  return {
    // One more than there are threads, so that none has to wait for the next task.
    size: threads + 1,
    fileArticles: (task) => pool.run(task, { name: 'fileArticlesTask' }),
    writePages: (task) => pool.run(task, { name: 'writePagesTask' }),
    close: () => pool.destroy(),
  }
}
