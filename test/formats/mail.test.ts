/** Every file in `test/cases/mail` is read as the JSON file of the same name says. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inspectionOf } from '../../src/cli/inspect.js'
import { parseFile } from '../../src/formats/parse-file.js'
import { readText } from '../../src/formats/read-text.js'
import type { PageUrl, SourcePath } from '../../src/record/strings.js'
import { contextOf } from '../support/raw-file.js'

const folder = join(import.meta.dirname, '../cases/mail')
const names = readdirSync(folder).filter((file) => !file.endsWith('.json'))

interface Inspected {
  readonly diagnostics: readonly object[]
  readonly records: readonly (Readonly<Record<string, unknown>> & {
    readonly diagnostics: readonly object[]
  })[]
}

async function inspect(name: string, bytes: Uint8Array): Promise<Inspected> {
  const source = await readText(name as SourcePath, bytes)
  if (!('text' in source)) return { diagnostics: source.diagnostics, records: [] }
  const parsed = parseFile(source, contextOf())
  return inspectionOf(parsed, () => '' as PageUrl) as Inspected
}

describe('a mail', () => {
  it.each(names)('%s', async (name) => {
    const inspected = await inspect(name, readFileSync(join(folder, name)))
    await expect(`${JSON.stringify(summarize(inspected), null, 2)}\n`).toMatchFileSnapshot(
      join(folder, `${name}.json`),
    )
  })
})

/** What a reader sees, and one line for each diagnostic, so that a change can be read. */
function summarize({ diagnostics, records }: Inspected): object {
  return {
    ...(diagnostics.length > 0 ? { diagnostics: diagnostics.map(lineOf) } : {}),
    records: records.map(({ fields: _fields, diagnostics: own, ...record }) => ({
      ...Object.fromEntries(Object.entries(record).filter(([, value]) => isTold(value))),
      diagnostics: own.map(lineOf),
    })),
  }
}

function isTold(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0
  return value !== null && value !== '' && value !== false
}

function lineOf(diagnostic: object): string {
  const { severity, rule, line, column, reason } = diagnostic as Record<string, string | number>
  return `${line}:${column} ${severity} ${rule}: ${reason}`
}
