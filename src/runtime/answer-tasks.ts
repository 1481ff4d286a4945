/** A function → the work of a `BoundedThread`: it is called for each task that comes, one after the other. */
import { parentPort } from 'node:worker_threads'
import { scheduleOfThread, type Answer, type Greeting } from './bounded-thread.js'

/** To be called once, by the module that the thread begins with. What `work` takes and gives is plain data. */
export function answerTasks<Task>(work: (task: Task) => Promise<unknown>): void {
  const greeting: Greeting = { schedule: scheduleOfThread() }
  parentPort?.postMessage(greeting, [])
  parentPort?.on('message', (task: Task) => {
    void answer(work, task).then((message) => parentPort?.postMessage(message, []))
  })
}

async function answer<Task>(work: (task: Task) => Promise<unknown>, task: Task): Promise<Answer> {
  try {
    return { kind: 'done', value: await work(task) }
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) }
  }
}
