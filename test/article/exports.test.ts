/** An export of a news database, a hundred articles in one file, gives a hundred records with headline, date and source. */
import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../src/record/date.js'
import { expectEffortBelow } from '../support/effort.js'
import { documentsOf, exportSamples } from '../support/exports.js'
import { parseBytes } from '../support/raw-file.js'

/** A Movable Type blog is one source, which its folder names; wire copy names its agency; Trove has full titles. */
const SOURCES: Readonly<Record<string, (paper: string) => readonly string[]>> = {
  'movable-type': () => [],
  telex: () => ['Belga'],
  'iptc-7901': () => ['Belga'],
  'anpa-1312': () => ['AP'],
  trove: (paper) => [`${paper} (Northbank, Vic. : 1990 - 2025)`],
}
const FEW = 100
/** Some 400 kB. */
const MANY = 1000

describe.each(exportSamples)('an export of $name', ({ name, make }) => {
  it('of a hundred documents gives a hundred records', () => {
    const documents = documentsOf(FEW)
    const { records } = parseBytes(Buffer.from(make(documents)))
    const found = records.map((record) => {
      if (record.kind !== 'article') return record.kind
      const { headline, date, sources, body, origin } = record.article
      const lines = body.children.length
      return {
        headline,
        day: calendarDate(date),
        sources,
        lines,
        rule: origin.fields.headline?.rule,
      }
    })
    const rule = name.split(' ')[0]
    expect(found).toEqual(
      documents.map(({ headline, paper, day }) => ({
        headline: name === 'telex' ? headline.toUpperCase() : headline,
        day,
        sources: SOURCES[name]?.(paper) ?? [paper],
        lines: expect.any(Number) as number,
        rule,
      })),
    )
  })

  it('says nothing of its own in lead or body', () => {
    const { records } = parseBytes(Buffer.from(make(documentsOf(3))))
    for (const record of records) {
      const text = record.kind === 'article' ? JSON.stringify(record.article.body) : ''
      expect(text).toContain('The council spoke about it for an hour')
      expect(text).toContain('who had been asked twice.')
      expect(text).not.toMatch(
        /words|©|copyright|document|LOAD|Millward|Muster|@|reader|http|p\. ?\d/i,
      )
    }
  })

  it('is read in time that grows as its length does', () => {
    const text = Buffer.from(make(documentsOf(MANY)))
    expectEffortBelow(100, () => expect(parseBytes(text).records).toHaveLength(MANY))
  })
})
