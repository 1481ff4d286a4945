/** Ten thousand articles with one headline and one date: an address for each, whatever becomes of the others. */
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeFolder } from '../support/make-folder.js'
import { runPressmark } from '../support/run-pressmark.js'

const ARTICLES = 10_000

/** Address → file, as the ledger has them. */
function readLedger(folder: string): ReadonlyMap<string, string> {
  const lines = readFileSync(join(folder, 'content/ledger/2020.tsv'), 'utf8').trim().split('\n')
  return new Map(lines.map((line) => line.split('\t').slice(0, 2) as [string, string]))
}

describe('articles with the same headline and date', () => {
  it('have an address each, which removing any of them does not change', async () => {
    const files = Array.from({ length: ARTICLES }, (_, index) => [
      `content/${index}.md`,
      `---\ntitle: Brand in Gent\ndate: 2020-04-17\n---\nArtikel ${index}.\n`,
    ])
    const folder = makeFolder(Object.fromEntries(files))
    await runPressmark(folder, ['publish'])
    const before = readLedger(folder)
    expect(before.size).toBe(ARTICLES)
    const removed = ['0.md', '1.md', '5000.md', '9999.md']
    for (const file of removed) rmSync(join(folder, 'content', file))
    await runPressmark(folder, ['publish'])
    expect(readLedger(folder)).toEqual(before)
    expect((await runPressmark(folder, ['build'])).stdout).toContain('4 errors')
    for (const [url, file] of before) {
      const page = readFileSync(join(folder, '_site', url), 'utf8')
      const words = removed.includes(file)
        ? 'De bron van dit artikel ontbreekt'
        : `Artikel ${file.slice(0, -3)}.`
      expect(page, url).toContain(words)
    }
  })
})
