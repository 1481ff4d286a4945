/** The thread that makes text of documents: see `extract-apart.ts`. */
import { extractHere } from '../formats/read-text.js'
import { answerTasks } from '../runtime/answer-tasks.js'
import type { ExtractTask } from './extract-apart.js'

answerTasks(async ({ format, bytes, path }: ExtractTask) =>
  format === 'pdf-words'
    ? (await import('../formats/pdf/read-pdf.js')).readPdfWords(bytes)
    : extractHere(format, bytes, path),
)
