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

const MESSAGE = [
  'From: Ann Smit <ann@x.example>',
  'Date: Thu, 5 Mar 2009 10:00:00 +0100',
  'Subject: Brief',
  '',
  'De brug is open.',
  '',
  '',
].join('\n')

describe('a mailbox', () => {
  it('of a hundred messages gives a hundred records, each with its headline and date', async () => {
    const messages = Array.from({ length: 100 }, (_, index) => {
      const message = MESSAGE.replace('Brief', `Brief ${index + 1}`)
      return `From ann@x.example Thu Mar  5 10:00:00 2009\n${message}`
    })
    const { records } = await inspect('a.mbox', Buffer.from(messages.join('')))
    expect(records.map(({ headline }) => headline)).toEqual(
      messages.map((_, index) => `Brief ${index + 1}`),
    )
    expect(new Set(records.map(({ datetime }) => datetime))).toEqual(
      new Set(['2009-03-05T10:00+01:00']),
    )
  })

  it('keeps every message beside one that cannot be read', async () => {
    const deep = Array.from(
      { length: 10_000 },
      (_, index) => `Content-Type: multipart/mixed; boundary="b${index}"\n\n--b${index}\n`,
    ).join('')
    const envelope = 'From ann@x.example Thu Mar  5 10:00:00 2009\n'
    const bytes = Buffer.from([MESSAGE, deep, MESSAGE].map((each) => envelope + each).join('\n'))
    const { records } = await inspect('a.mbox', bytes)
    expect(records.map(({ quarantined }) => quarantined)).toEqual([false, true, false])
  })
})

const MANY = 100_000
const hostile: Readonly<Record<string, string>> = {
  'a boundary of a megabyte': `Content-Type: multipart/mixed; boundary="${'x'.repeat(10 * MANY)}"\n\n--x\n\na\n`,
  'a header of a megabyte': `Subject: ${'w '.repeat(5 * MANY)}\n\na\n`,
  'encoded words without end': `Subject: ${'=?utf-8?q?a?= '.repeat(MANY / 2)}\n\na\n`,
  'a hundred thousand signatures': `Subject: x\n\na\n${'-- \n'.repeat(MANY)}`,
  'a hundred thousand quotations': `Subject: x\n\na\n${'> a\nb\n'.repeat(MANY / 2)}`,
  'nothing but line breaks': `Subject: x\n\na\n${'\n'.repeat(5 * MANY)}b`,
  'nothing but @': `Subject: x\n\n${'@'.repeat(5 * MANY)}`,
  'nothing but figures': `Subject: x\n\n${'02 12 '.repeat(MANY)}`,
  'comments that never end': `Content-Type: text/html\n\n${'<!--'.repeat(MANY)}`,
  'tags that never end': `Content-Type: text/html\n\n${'<blockquote><ul><li>'.repeat(MANY / 10)}a`,
  'parts without number': `Content-Type: multipart/mixed; boundary=q\n\n${'--q\n\na\n'.repeat(MANY)}`,
}

describe('a hostile mail', () => {
  // What it may cost, `hold-effort.test.ts` holds against the machine that it runs on.
  it.each(Object.keys(hostile))('of %s is read or refused', async (name) => {
    const bytes = Buffer.from(`From: Ann <ann@x.example>\n${hostile[name]}`)
    const { records } = await inspect('a.eml', bytes)
    expect(records).toHaveLength(1)
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
