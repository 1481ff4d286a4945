/** A content folder → what a build would make of it, without writing anything. */
import { findFiles } from '../read/find-files.js'
import type { ParsedFile } from '../record/article.js'
import type { SourcePath } from '../record/names.js'
import { openAccount, type Account } from './account.js'
import { openProject } from './open-project.js'
import { parseContent } from './parse-content.js'
import { warnOfFuture } from './warn-of-future.js'
import type { World } from './world.js'

/** Files of one shape that are named as examples. */
const SAMPLES = 3

/** Files in which the same rules found the same fields. */
export interface Shape {
  readonly name: string
  readonly count: number
  readonly samples: readonly SourcePath[]
}

export interface CheckResult {
  readonly account: Account
  /** Commonest first. */
  readonly shapes: readonly Shape[]
}

/** Reads every article file of `content`. Throws on bad settings. */
export function check(content: string, world: World): CheckResult {
  const project = openProject(content)
  const found = findFiles(content)
  const account = openAccount(found, project.corrections)
  const shapes = new Map<string, Shape>()
  for (const file of parseContent(project, found.articles, world)) {
    account.add(file)
    for (const record of file.records)
      if (record.kind === 'article') account.warn(warnOfFuture(record.article, world.today))
    addShape(shapes, shapeOf(file), file.file)
  }
  return { account, shapes: [...shapes.values()].toSorted(byCount) }
}

function addShape(shapes: Map<string, Shape>, name: string, path: SourcePath): void {
  const { count, samples } = shapes.get(name) ?? { count: 0, samples: [] }
  const named = samples.length < SAMPLES ? [...samples, path] : samples
  shapes.set(name, { name, count: count + 1, samples: named })
}

function byCount(a: Shape, b: Shape): number {
  return b.count - a.count || (a.name < b.name ? -1 : 1)
}

/** `raw: headline, date, time, sources` */
function shapeOf({ records }: ParsedFile): string {
  const [record] = records
  if (record?.kind !== 'article') return 'no article'
  const { format, fields } = record.article.origin
  const several = records.length > 1 ? `${records.length} records of ` : ''
  return `${several}${format}: ${Object.keys(fields).toSorted().join(', ')}`
}
