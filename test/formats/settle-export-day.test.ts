/** A file of many records whose name has a day: it was exported then. */
import { describe, expect, it } from 'vitest'
import { parseFile } from '../../src/formats/parse-file.js'
import type { ArchiveRecord } from '../../src/record/article.js'
import { calendarDate } from '../../src/record/date.js'
import { sourcePath } from '../../src/record/strings.js'
import { decodeSource } from '../../src/text/decode.js'
import { contextOf } from '../support/raw-file.js'

function parse(name: string, text: string): readonly ArchiveRecord[] {
  const source = decodeSource(sourcePath(name), new TextEncoder().encode(text))
  if (!('text' in source)) throw new Error('no text')
  return parseFile(source, contextOf()).records
}

function conflictsOf(records: readonly ArchiveRecord[]): readonly string[] {
  return records.flatMap(({ diagnostics }) =>
    diagnostics.filter(({ rule }) => rule === 'date-conflict').map(({ reason }) => reason),
  )
}

function read(name: string, titles: readonly string[]): readonly string[] {
  const text = titles
    .map((title, index) => `Title: ${title}\nDate: ${index + 1} May 2011\n\nThe ferry lay still.\n`)
    .join('\n')
  const records = parse(name, text)
  expect(records).toHaveLength(titles.length)
  return conflictsOf(records)
}

describe('the day in the name of an export', () => {
  it('is told once, not of each record', () => {
    const titles = ['Ferry', 'Barge', 'Weir', 'Lock', 'Mill', 'Quay'].map((word) => `${word} shut`)
    expect(read('packet 2025-11-03.txt', titles)).toEqual([
      'The date 2011-05-01 was kept; the path (2025-11-03) says otherwise.',
    ])
  })

  it('is told of each of a few', () => {
    expect(read('packet 2025-11-03.txt', ['Ferry shut', 'Barge shut'])).toHaveLength(2)
  })

  const TEXT = 'The ferry lay still all day, and nobody could say why.'
  const wordpress = (days: readonly string[]): string =>
    `<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour</title><wp:wxr_version>1.2</wp:wxr_version>${days
      .map(
        (day, index) =>
          `<item><title>Ferry ${index}</title><content:encoded>${TEXT}</content:encoded>${day === '' ? '' : `<wp:post_date>${day} 10:00:00</wp:post_date>`}<wp:post_type>post</wp:post_type><wp:status>publish</wp:status></item>`,
      )
      .join('')}</channel></rss>`
  const json = (days: readonly string[]): string =>
    JSON.stringify(
      days.map((day, index) => ({
        title: `Ferry ${index}`,
        ...(day && { date: day }),
        text: TEXT,
      })),
    )
  const table = (days: readonly string[]): string =>
    `date,title,text\n${days.map((day, index) => `${day},Ferry ${index},"${TEXT}"`).join('\n')}\n`

  it.each([
    ['harbourblog.WordPress.2012-06-01.xml', wordpress, ['2010-05-01', '2011-02-03']],
    ['name.wordpress.2012-06-01.000.xml', wordpress, ['2010-05-01']],
    ['2012/feed.xml', wordpress, ['2010-05-01', '2011-02-03', '2012-01-01']],
    ['ferries 20120601.json', json, ['2010-05-01', '2012-06-01']],
    ['backup_2012-06-01.csv', table, ['2010-05-01', '2010-05-02', '2012-06-01']],
  ])('is none of the articles of %s', (name, write, days) => {
    const records = parse(name, write(days))
    expect(conflictsOf(records)).toEqual([])
    expect(records.map(dateOf)).toEqual(days)
  })

  it.each([
    ['harbourblog.WordPress.2012-06-01.xml', wordpress, ['2010-05-01', '']],
    ['name.wordpress.2012-06-01.000.xml', wordpress, ['']],
    ['backup_2012-06-01.csv', table, ['2010-05-01', '', '2010-05-02']],
  ])('dates nothing in %s that has no date of its own', (name, write, days) => {
    const records = parse(name, write(days))
    expect(records.map((each) => dateOf(each) ?? '')).toEqual(days)
    const rules = records.flatMap(({ diagnostics }) => diagnostics.map(({ rule }) => rule))
    expect(rules.filter((rule) => rule === 'no-date')).toHaveLength(1)
    expect(rules).not.toContain('date-from-path')
  })

  it.each([
    [
      'one item of many has a slip',
      'f.xml',
      wordpress,
      ['2012-06-01', '2012-06-01', '1912-06-01'],
      1,
    ],
    ['an item is younger than the name', 'f.xml', wordpress, ['2012-06-02', '2012-06-03'], 2],
    ['the file holds one article', 'f.json', json, ['2012-05-01'], 1],
    ['the file holds one item', 'f.xml', wordpress, ['2012-05-01'], 1],
  ])('may be a slip, and is told, where %s', (_, file, write, days, count) => {
    const name = `2012-06-01-${file}`
    expect(conflictsOf(parse(name, write(days)))).toHaveLength(count)
  })
})

function dateOf(record: ArchiveRecord): string | null {
  return calendarDate(record.kind === 'quarantined' ? record.date : record.article.date)
}
