/** What `inspect --json` says of a file → the same with one line for each field and diagnostic, so that a change can be read. */
import { inspectionOf } from '../../src/cli/inspect.js'
import type { ParsedFile } from '../../src/record/article.js'
import type { PageUrl } from '../../src/record/strings.js'

interface Place {
  readonly line: number
  readonly column: number
  readonly rule: string
}
interface Inspected {
  readonly diagnostics: readonly (Place & { readonly reason: string })[]
  readonly records: readonly (Readonly<Record<string, unknown>> & {
    readonly fields: Readonly<Record<string, Place>>
    readonly diagnostics: Inspected['diagnostics']
  })[]
}

export function inspectedLines(parsed: ParsedFile): string {
  const { diagnostics, records, ...file } = inspectionOf(parsed, () => '' as PageUrl) as Inspected
  const extras = parsed.records.map((record) =>
    record.kind === 'quarantined' ? {} : { extra: record.article.extra },
  )
  const shown = {
    ...file,
    diagnostics: diagnostics.map(lineOf),
    records: records.map(({ fields = {}, diagnostics: own, ...record }, index) =>
      Object.assign(
        Object.fromEntries(Object.entries(record).filter(([, value]) => isTold(value))),
        extras[index],
        {
          fields: Object.entries(fields).map(([name, place]) => `${name} ${placeOf(place)}`),
          diagnostics: own.map(lineOf),
        },
      ),
    ),
  }
  return `${JSON.stringify(shown, null, 2)}\n`
}

function isTold(value: unknown): boolean {
  return value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
}

function lineOf(diagnostic: Place & { readonly reason: string }): string {
  return `${placeOf(diagnostic)} ${diagnostic.reason}`
}

function placeOf({ line, column, rule }: Place): string {
  return `${line}:${column} ${rule}`
}
