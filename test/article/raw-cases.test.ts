/** Every text in `test/cases/raw` is read as the JSON file of the same name says. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inspectBytes, type Circumstances } from '../support/raw-file.js'

const folder = join(import.meta.dirname, '../cases/raw')
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.slice(0, -'.txt'.length))

interface Inspected {
  readonly diagnostics: readonly object[]
  readonly records: readonly (Readonly<Record<string, unknown>> & {
    readonly fields: Readonly<Record<string, FieldPlace>>
  })[]
}
interface FieldPlace {
  readonly line: number
  readonly column: number
  readonly rule: string
  readonly confidence: number
}

describe('a raw text', () => {
  it.each(names)('%s', async (name) => {
    const options = join(folder, `${name}.options.json`)
    const circumstances = existsSync(options) ? readJson(options) : {}
    const inspected = inspectBytes(readFileSync(join(folder, `${name}.txt`)), circumstances)
    const summary = summarize(inspected as Inspected)
    await expect(`${JSON.stringify(summary, null, 2)}\n`).toMatchFileSnapshot(
      join(folder, `${name}.json`),
    )
  })
})

function readJson(file: string): Circumstances {
  return JSON.parse(readFileSync(file, 'utf8')) as Circumstances
}

/** Only what is there, and one line for each field and diagnostic, so that a change can be read. */
function summarize({ diagnostics, records, ...file }: Inspected): object {
  return {
    ...file,
    ...(diagnostics.length > 0 ? { diagnostics: diagnostics.map(lineOf) } : {}),
    records: records.map(({ fields, diagnostics: own, ...record }) => ({
      ...Object.fromEntries(Object.entries(record).filter(([, value]) => isTold(value))),
      fields: Object.fromEntries(
        Object.entries(fields).map(([field, { line, column, rule, confidence }]) => [
          field,
          `${line}:${column} ${rule} ${confidence}`,
        ]),
      ),
      diagnostics: (own as readonly object[]).map(lineOf),
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
