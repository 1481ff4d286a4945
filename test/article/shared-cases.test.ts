/** The cases of `../shared/raw-cases.json`, where they are there. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inspectBytes, type Circumstances } from '../support/raw-file.js'

const file = join(import.meta.dirname, '../../../shared/raw-cases.json')
const isThere = existsSync(file)

interface SharedCase {
  readonly id: string
  readonly input: string
  readonly options?: Circumstances
  readonly expect: Readonly<Record<string, unknown>>
}
type Inspected = Readonly<Record<string, unknown>> & { readonly diagnostics: readonly Said[] }
interface Said {
  readonly rule: string
  readonly severity: string
}

const cases = isThere ? (JSON.parse(readFileSync(file, 'utf8')) as readonly SharedCase[]) : []

describe.skipIf(!isThere)('the shared cases (skipped where ../shared is not there)', () => {
  it.each(cases)('$id', ({ input, options, expect: expected }) => {
    const inspected = inspectBytes(bytesOf(input), options) as Inspected
    const records = inspected['records'] as readonly Inspected[]
    const said = [inspected, ...records].flatMap(({ diagnostics }) => diagnostics)
    for (const [key, value] of Object.entries(expected)) {
      if (key === 'diagnostics') expectSaid(said, value as readonly Said[])
      else if (key === 'cleanOf') expectUnsaid(said, value as readonly string[])
      else if (key === 'second') expect(records[1]).toMatchObject(value as object)
      else expect(find(key, value, inspected, records[0]), key).toEqual(value)
    }
  })
})

function bytesOf(input: string): Uint8Array {
  return input.startsWith('base64:')
    ? Buffer.from(input.slice('base64:'.length), 'base64')
    : Buffer.from(input)
}

/** What lies in the future is for the command to say, which knows today. */
function expectSaid(said: readonly Said[], expected: readonly Said[]): void {
  for (const { rule, severity } of expected.filter((each) => each.rule !== 'future'))
    expect(said.map((each) => `${each.severity} ${each.rule}`)).toContain(`${severity} ${rule}`)
}

function expectUnsaid(said: readonly Said[], severities: readonly string[]): void {
  expect(said.filter(({ severity }) => severities.includes(severity))).toEqual([])
}

/** What stands for `key` of a case; texts are cut to what is expected of them. */
function find(
  key: string,
  expected: unknown,
  inspected: Inspected,
  record: Inspected | undefined,
): unknown {
  const paragraphs = (record?.['paragraphs'] ?? []) as readonly string[]
  switch (key) {
    case 'recordCount':
    case 'encoding':
      return inspected[key]
    case 'leadStartsWith':
      return paragraphs[0]?.slice(0, String(expected).length)
    case 'lastParagraph':
      return paragraphs.at(-1)
    case 'paragraphCount':
      return paragraphs.length
    case 'updated':
      return String(record?.['updated']).slice(0, 16)
    default:
      return record?.[key]
  }
}
