/** Dirty files made of real news: the long form of `../article/dirty-files.test.ts`. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { PlainArticle } from '../support/dirty-files.js'
import { EVERY_NOTHING, judgeDirtyFiles } from '../support/dirty-outcome.js'
import { corpora } from './corpora.js'

it.skipIf(corpora === null)(
  'publishes every article, and no date is wrong without a warning (skipped without CORPORA)',
  () => {
    expect(judgeDirtyFiles(readCorpora(corpora!.folder), 1945)).toEqual(EVERY_NOTHING)
  },
)

interface Line {
  readonly title: string
  readonly date: string | null
  readonly time: string | null
  readonly body: readonly string[]
}

/** Some of each, in turn. */
function readCorpora(folder: string): readonly PlainArticle[] {
  const lists = ['reuters', 'debian', 'digitalgov', 'zeus'].map((name) =>
    readFileSync(join(folder, `${name}.jsonl`), 'utf8')
      .split('\n', 480)
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Line)
      .filter(({ title, date, body }) => title && date && body.join('').length > 60),
  )
  return Array.from({ length: 1600 }, (_, index) => {
    const list = lists[index % lists.length]!
    const { title, date, time, body } = list[Math.floor(index / lists.length) % list.length]!
    return {
      title,
      day: date ?? '',
      time: time ?? '12:00',
      author: 'Jan Peeters',
      paragraphs: body,
    }
  })
}
