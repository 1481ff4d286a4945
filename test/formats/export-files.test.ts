/** Exports of other kinds of files and in other languages, a hundred articles each → a hundred records, whole. */
import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../src/record/date.js'
import { textOf } from '../../src/text/block-text.js'
import { exportFiles } from '../support/export-files.js'
import { documentsOf } from '../support/exports.js'
import { parseAny } from '../support/parse-bytes.js'

describe.each(exportFiles)('an export of $name', ({ path, make, source }) => {
  it('of a hundred documents gives a hundred records with headline, date, source and text', async () => {
    const documents = documentsOf(100)
    const { records } = await parseAny(path, make(documents))
    const found = records.map((record) => {
      if (record.kind !== 'article') return record.kind
      const { headline, date, sources, byline, body } = record.article
      const [first = '', ...rest] = body.children.map(textOf)
      return {
        headline,
        day: calendarDate(date),
        source: sources.length > 0 ? sources : byline.authors,
        text: [first.slice(0, 37), ...rest.map((each) => each.slice(-30))],
      }
    })
    expect(found).toEqual(
      documents.map(({ headline, paper, day }) => ({
        headline,
        day,
        source: source(paper),
        text: [
          'The council spoke about it for an hou',
          'e clerk, who had been asked twice.'.slice(-30),
        ],
      })),
    )
  })

  it('says nothing of its own in the text', async () => {
    const { records } = await parseAny(path, make(documentsOf(3)))
    for (const record of records) {
      const text = record.kind === 'article' ? JSON.stringify(record.article.body) : ''
      expect(text).not.toMatch(/words|mots|Wörter|©|copyright|document|Dokument|COASTG|news·|@/i)
    }
  })
})
