/** The archive on disk while it is built: abstracts by month, bodies in one long file. Memory holds neither. */
import {
  appendFileSync,
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../record/article.js'
import type { Abstract, BodyRef } from '../record/entry.js'
import type { MonthKey, YearKey } from '../record/names.js'
import { monthOf } from '../record/url.js'

/** A month, or the year of articles without a month, or what has no date at all. */
export type Bucket = MonthKey | YearKey | 'undated'

export interface Store {
  readonly putArticle: (article: Article) => BodyRef
  readonly putAbstract: (abstract: Abstract) => void
  /** In order of time; `undated` is last. */
  readonly buckets: () => readonly Bucket[]
  readonly abstractsOf: (bucket: Bucket) => readonly Abstract[]
  readonly articleAt: (body: BodyRef) => Article
  readonly close: () => void
}

/** Bytes held back before they are written in one go. */
const PAGE = 1 << 18

function bucketOf({ date }: Abstract): Bucket {
  switch (date.precision) {
    case 'minute':
    case 'day':
      return monthOf(date.day)
    case 'month':
      return date.month
    case 'year':
      return date.year
    case 'none':
      return 'undated'
  }
}

/** Opens an empty store in `folder`, which is emptied first. */
export function openStore(folder: string): Store {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const bodies = openBodies(join(folder, 'bodies.jsonl'))
  const abstracts = openAbstracts(folder)
  return { ...bodies, ...abstracts }
}

function openBodies(file: string): Pick<Store, 'putArticle' | 'articleAt' | 'close'> {
  const handle = openSync(file, 'w+')
  let waiting: Buffer[] = []
  let written = 0
  let size = 0
  const flush = (): void => {
    for (const chunk of waiting) written += writeSync(handle, chunk)
    waiting = []
  }
  return {
    putArticle(article) {
      const line = Buffer.from(`${JSON.stringify(article)}\n`)
      const body = { offset: size, length: line.length }
      waiting.push(line)
      size += line.length
      if (size - written > PAGE) flush()
      return body
    },
    articleAt({ offset, length }) {
      flush()
      const line = Buffer.allocUnsafe(length)
      readSync(handle, line, 0, length, offset)
      return JSON.parse(line.toString('utf8')) as Article
    },
    close: () => closeSync(handle),
  }
}

function openAbstracts(folder: string): Pick<Store, 'putAbstract' | 'buckets' | 'abstractsOf'> {
  const waiting = new Map<Bucket, string>()
  const fileOf = (bucket: Bucket): string => join(folder, `${bucket}.jsonl`)
  const flush = (bucket: Bucket): void => {
    appendFileSync(fileOf(bucket), waiting.get(bucket) ?? '')
    waiting.set(bucket, '')
  }
  return {
    putAbstract(abstract) {
      const bucket = bucketOf(abstract)
      const lines = `${waiting.get(bucket) ?? ''}${JSON.stringify(abstract)}\n`
      waiting.set(bucket, lines)
      if (lines.length > PAGE) flush(bucket)
    },
    buckets: () => [...waiting.keys()].sort(),
    abstractsOf(bucket) {
      flush(bucket)
      const lines = readFileSync(fileOf(bucket), 'utf8').split('\n')
      return lines.slice(0, -1).map((line) => JSON.parse(line) as Abstract)
    },
  }
}
