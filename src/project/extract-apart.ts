/** The bytes of a document → its text, made in a thread of its own that no document can hold for ever. */
import type { PdfWords } from '../formats/pdf/read-pdf.js'
import { extractHere, type Extract } from '../formats/read-text.js'
import type { BinaryFormat } from '../record/formats.js'
import type { SourcePath } from '../record/strings.js'
import type { Diagnostic } from '../record/diagnostic.js'
import type { DecodedText } from '../text/decode.js'
import { BoundedThread, type ThreadLimits } from '../runtime/bounded-thread.js'

export interface ExtractTask {
  /** `pdf-words`: all that can be read of a PDF, for a search. */
  readonly format: BinaryFormat | 'pdf-words'
  readonly bytes: Uint8Array
  readonly path: SourcePath
}

/** Seconds of a core and megabytes for any document, and as many more for each of its megabytes. */
const SECONDS = { least: 4, perMegabyte: 6 }
const MEMORY = { least: 256, perMegabyte: 32 }
/** Threads are made for so many megabytes, or twice as many, or four times: a small step is not worth a new one. */
const STEP = 2

const thread = new BoundedThread(new URL('./extract-thread.js', import.meta.url))

/**
 * What packages make of documents is counted before (`formats/pdf/check-streams.ts`, `formats/documents/zip-parts.ts`); but
 * they are large, and nobody can count what they will do with a file that was made to keep them busy. Mail and pages saved
 * as mail are read here: they give more than plain data, by a package that goes once through its bytes.
 */
export const extractApart: Extract = (format, bytes, path) =>
  format === 'mail' || format === 'web-archive'
    ? extractHere(format, bytes, path)
    : (thread.run({ format, bytes, path } satisfies ExtractTask, limitsOf(bytes)) as Promise<
        DecodedText | Diagnostic
      >)

/** As `readPdfWords`. */
export function readPdfWordsApart(bytes: Uint8Array, path: SourcePath): Promise<PdfWords> {
  const task: ExtractTask = { format: 'pdf-words', bytes, path }
  return thread.run(task, limitsOf(bytes)) as Promise<PdfWords>
}

function limitsOf({ length }: Uint8Array): ThreadLimits {
  const megabytes = length / (1 << 20)
  const memory = MEMORY.least + MEMORY.perMegabyte * megabytes
  const steps = Math.ceil(Math.log(memory / MEMORY.least) / Math.log(STEP) - 0.5)
  return {
    seconds: Math.ceil(SECONDS.least + SECONDS.perMegabyte * megabytes),
    memory: MEMORY.least * STEP ** Math.max(0, steps),
  }
}
