/** A file of many records whose name has a day: it was exported then. */
import { describe, expect, it } from 'vitest'
import { parseFile } from '../../src/formats/parse-file.js'
import { sourcePath } from '../../src/record/strings.js'
import { decodeSource } from '../../src/text/decode.js'
import { contextOf } from '../support/raw-file.js'

function read(name: string, titles: readonly string[]): readonly string[] {
  const text = titles
    .map((title, index) => `Title: ${title}\nDate: ${index + 1} May 2011\n\nThe ferry lay still.\n`)
    .join('\n')
  const source = decodeSource(sourcePath(name), new TextEncoder().encode(text))
  if (!('text' in source)) throw new Error('no text')
  const { records } = parseFile(source, contextOf())
  expect(records).toHaveLength(titles.length)
  return records.flatMap(({ diagnostics }) =>
    diagnostics.filter(({ rule }) => rule === 'date-conflict').map(({ reason }) => reason),
  )
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
})
