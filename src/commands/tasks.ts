/** The work that can be done in another thread: each takes and gives plain data. A thread begins here. */
import { explainError } from '../report/explain-error.js'
import { fileArticles, type FiledArticles, type FilingTask } from './file-articles.js'
import { writePages, type PagesTask } from './write-pages.js'
import type { WrittenFile } from '../write/write-output-file.js'

/** What an error knows besides its message does not cross to another thread. */
async function explained<Result>(run: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await run()
  } catch (error) {
    throw new Error(explainError(error), { cause: error })
  }
}

export function fileArticlesTask(task: FilingTask): Promise<FiledArticles> {
  return explained(() => fileArticles(task))
}

export function writePagesTask(task: PagesTask): Promise<readonly WrittenFile[]> {
  return explained(() => writePages(task))
}
