/** A headline → a new article file in the folder of its month, ready to be written in. */
import { join } from 'node:path'
import { stringify } from 'yaml'
import { slugOf } from '../language/slug.js'
import type { DayKey } from '../record/strings.js'
import { writeNewFile } from '../write/write-new-file.js'

export interface NewArticle {
  readonly headline: string
  readonly date: DayKey
  readonly topics: readonly string[]
}

/** Returns the path of the file. Throws when the file exists. */
export function newArticle(content: string, { headline, date, topics }: NewArticle): string {
  const [year, month] = date.split('-')
  const file = join(content, `${year}/${month}/${date}-${slugOf(headline)}.md`)
  const head = { title: headline, date, ...(topics.length > 0 ? { topics } : {}) }
  writeNewFile(file, `---\n${stringify(head)}---\n\n`)
  return file
}
