/** The entries of a month → its data as JSON Lines and as CSV; all months → the description of these files. */
import type { Bucket } from '../record/archive.js'
import type { Entry } from '../record/entry.js'
import type { PageOf } from '../record/page.js'
import { pageUrl } from '../record/strings.js'
import { outputPath } from '../record/url.js'

export function* planData(
  bucket: Bucket,
  entries: readonly Entry[],
): Generator<PageOf<'data-lines'> | PageOf<'data-csv'>> {
  const view = { entries }
  const lines = pageUrl(`data/${bucket}.jsonl`)
  yield { kind: 'data-lines', url: lines, output: outputPath(lines), view }
  const csv = pageUrl(`data/${bucket}.csv`)
  yield { kind: 'data-csv', url: csv, output: outputPath(csv), view }
}

export function planDataPackage(buckets: readonly Bucket[]): PageOf<'data-package'> {
  const url = pageUrl('data/datapackage.json')
  return { kind: 'data-package', url, output: outputPath(url), view: { buckets } }
}
