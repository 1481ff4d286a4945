/** Tables of articles: `test/cases/table/NAME` → `NAME.read.json`, and what holds of all of them. */
import { describe, expect, it } from 'vitest'
import { caseFilesIn } from '../support/case-files.js'
import { inspectedLines } from '../support/inspected-lines.js'
import { articlesOf, parseAny, rulesOf } from '../support/parsed-file.js'

const HEAD = 'id,date,title,text'
const ROWS = [
  '107,2020-01-02,Mill burns,The mill burned down.',
  '109,2020-01-03,Mill rebuilt,The mill stands again.',
  '113,2020-01-04,Ferry stops,The ferry stopped.',
]

function table(...rows: readonly string[]): string {
  return [HEAD, ...rows].join('\n')
}

describe('a table', () => {
  it.each(caseFilesIn('table'))('$name', async ({ name, bytes, circumstances, expected }) => {
    const parsed = await parseAny(bytes, { path: name, ...circumstances })
    await expect(inspectedLines(parsed)).toMatchFileSnapshot(expected)
  })

  it('gives the same digests and ids to its rows when one is put in between', async () => {
    const [first = '', ...others] = ROWS
    const before = articlesOf(await parseAny(table(first, ...others), { path: 'a.csv' }))
    const more = table(first, '110,2020-02-01,New row,It is new.', ...others)
    const after = articlesOf(await parseAny(more, { path: 'a.csv' }))
    const keyOf = ({ id, origin }: (typeof after)[number]): string => `${id} ${origin.digest}`
    expect(new Set(after.map(keyOf))).toEqual(new Set([...before.map(keyOf), keyOf(after[1]!)]))
  })

  it('takes a column that only counts the rows for no identity', async () => {
    const counted = ROWS.map((row, index) => row.replace(/^\d+/, String(index + 1)))
    const [first = '', ...others] = counted
    const shifted = [
      first,
      ...others.map((row) => row.replace(/^\d+/, (n) => String(Number(n) + 1))),
    ]
    const one = articlesOf(await parseAny(table(...counted), { path: 'a.csv' }))
    const other = articlesOf(await parseAny(table(...shifted), { path: 'a.csv' }))
    expect(one.map(({ id }) => id)).toEqual([null, null, null])
    expect(other.map(({ origin }) => origin.digest)).toEqual(one.map(({ origin }) => origin.digest))
  })

  it('keeps the ids of two tables apart where these are numbers', async () => {
    const one = articlesOf(await parseAny(table(...ROWS), { path: '1994.csv' }))
    const other = articlesOf(await parseAny(table(...ROWS), { path: '1995.csv' }))
    expect(one[0]?.id).not.toBe(other[0]?.id)
  })

  it('does not date its rows by the name of the file', async () => {
    const rows =
      'title,text,author\nMill,The mill burned.,Anna Millward\nFerry,It stopped.,Jo Hale\n'
    const parsed = await parseAny(rows, { path: 'export-2024-05-01.csv' })
    expect(articlesOf(parsed).map(({ date }) => date.precision)).toEqual(['none', 'none'])
  })

  it('says once what is the same for every row', async () => {
    const rows = Array.from({ length: 50 }, (_, index) => `2020-01-02,Mill ${index},It burned.,x`)
    const parsed = await parseAny(`date,title,text,colour\n${rows.join('\n')}`, { path: 'a.csv' })
    expect(parsed.diagnostics.map(({ rule, reason }) => `${rule}: ${reason}`)).toEqual([
      'unknown-keys: Not known, and kept as text: colour. (in 50 records)',
    ])
    expect(parsed.records.flatMap(({ diagnostics }) => diagnostics)).toEqual([])
  })

  it('reads Excel’s Unicode text, which is UTF-16 with tabs', async () => {
    const text = '\ufeffDatum\tTitel\tTekst\r\n17/04/2020\tBrug “open”\tDe brug is open.\r\n'
    const parsed = await parseAny(Buffer.from(text, 'utf16le'), { path: 'a.txt' })
    const csv = await parseAny(Buffer.from(text, 'utf16le'), { path: 'a.csv' })
    expect(articlesOf(csv).map(({ headline }) => headline)).toEqual(['Brug “open”'])
    expect(parsed.records).toHaveLength(1)
  })

  it('leaves nothing out that a delimiter alone parts, whatever it is', async () => {
    const readings = await Promise.all(
      [',', ';', '\t', '|'].map((mark) =>
        parseAny(table(...ROWS).replaceAll(',', mark), { path: 'a.csv' }),
      ),
    )
    expect(readings.map(({ records }) => records.length)).toEqual([3, 3, 3, 3])
    expect(readings.flatMap(rulesOf)).toEqual([])
  })

  it('is read in time that grows with its size', { timeout: 60_000 }, async () => {
    const row = '2020-01-02,"Mill, old","It burned, and burned.\n\nAnd burned."\n'
    const quotes = `date,title,text\n${'2020-01-02,"a,"b"\n'.repeat(4000)}`
    const parsed = await parseAny(`date,title,text\n${row.repeat(4000)}`, { path: 'a.csv' })
    expect(parsed.records).toHaveLength(4000)
    expect((await parseAny(quotes, { path: 'b.csv' })).records.length).toBeGreaterThan(0)
    expect(
      (await parseAny(`title,text\n"${'"a,\n'.repeat(100_000)}`, { path: 'c.csv' })).records.length,
    ).toBeGreaterThan(0)
  })
})
