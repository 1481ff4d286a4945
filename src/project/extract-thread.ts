/** The thread that makes text of documents: see `extract-apart.ts`. */
import { extractHere } from '../formats/read-text.js'
import { answerTasks } from '../runtime/answer-tasks.js'
import type { ExtractTask } from './extract-apart.js'

answerTasks(({ format, bytes, path }: ExtractTask) => extractHere(format, bytes, path))
