/** What `learn` has written about topics → the same, ready for a classifier. */
import { join } from 'node:path'
import { digestOfFile } from '../read/files/files.js'
import { readOwnText, SettingsError } from '../read/settings/own-text.js'
import type { LearnedFiles } from '../record/reference-data.js'
import type { LearnedCentroids } from '../record/learned.js'
import { isCentroidFault, parseCentroids } from '../topics/learning/centroid-text.js'
import type { LearnedModel } from '../topics/learning/learned-model.js'
import { isFault, parseLearned } from '../topics/learning/parse-learned.js'
import type { LearnedFault } from '../topics/learning/table-text.js'

export const CENTROIDS = 'topics.centroids.tsv'
export const MODEL = 'topics.model.tsv'

/** The files as they are now; a thread reads them when it needs them. */
export function findLearned(content: string): LearnedFiles {
  const digestOf = (name: string): string | null => digestOfFile(join(content, name))
  return { content, centroids: digestOf(CENTROIDS), model: digestOf(MODEL) }
}

export interface Learned {
  readonly centroids: LearnedCentroids | null
  readonly model: LearnedModel | null
}

/** Throws `SettingsError` with the line that is wrong, and where a file has changed since. */
export function readLearnedFiles(files: LearnedFiles): Learned {
  return {
    centroids: readLearned(files, CENTROIDS, files.centroids, parseCentroids, isCentroidFault),
    model: readLearned(files, MODEL, files.model, parseLearned, isFault),
  }
}

function readLearned<Value>(
  { content }: LearnedFiles,
  name: string,
  digest: string | null,
  parse: (text: string) => Value | LearnedFault,
  isWrong: (parsed: Value | LearnedFault) => parsed is LearnedFault,
): Value | null {
  if (digest === null) return null
  const path = join(content, name)
  const parsed = parse(readOwnText(path))
  if (isWrong(parsed)) throw new SettingsError(`${path}:${parsed.line}:1: ${parsed.message}`)
  if (digestOfFile(path) !== digest)
    throw new SettingsError(`${path} has changed while it was read: run the build again.`)
  return parsed
}
