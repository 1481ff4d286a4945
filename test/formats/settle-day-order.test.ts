/** Day and month in figures, in languages that have one order of them. */
import { describe, expect, it } from 'vitest'
import { parseFile } from '../../src/formats/parse-file.js'
import { sourcePath } from '../../src/record/strings.js'
import { decodeSource } from '../../src/text/decode.js'
import { contextOf } from '../support/raw-file.js'

function rulesOf(name: string, text: string): readonly string[] {
  const source = decodeSource(sourcePath(name), new TextEncoder().encode(text))
  if (!('text' in source)) throw new Error('no text')
  return parseFile(source, contextOf()).records.flatMap(({ diagnostics }) =>
    diagnostics.map(({ rule }) => rule),
  )
}

const DUTCH =
  'De veerman van Oeverdam viste dinsdag een fiets op uit de rivier. De eigenaar was hem al een jaar kwijt.'
const ENGLISH =
  'The ferryman of Oeverdam fished up a bicycle on Tuesday. Its owner had missed it for a year.'

describe('day and month in figures', () => {
  it('leave no doubt in a Dutch text', () => {
    expect(rulesOf('a.txt', `Veerman vist fiets op\n\n08/05/2020\n\n${DUTCH}\n`)).not.toContain(
      'date-order',
    )
  })

  it('are told in an English text', () => {
    expect(rulesOf('a.txt', `Ferryman fishes\n\n08/05/2020\n\n${ENGLISH}\n`)).toContain(
      'date-order',
    )
  })

  it.each(['Posted on 08/05/2020', 'Posted by admin on 08/05/2020', '08/05/2020 03:15 PM'])(
    'are told in a Dutch text where an English system wrote %s',
    (line) => {
      expect(rulesOf('a.txt', `Veerman vist fiets op\n${line}\n\n${DUTCH}\n`)).toContain(
        'date-order',
      )
    },
  )

  it('leave no doubt where a Dutch system wrote the line, whatever the text quotes', () => {
    const text = `Veerman vist fiets op\nGeplaatst op 08/05/2020\n\n${DUTCH}\n\nPosted on Monday.\n`
    expect(rulesOf('a.txt', text)).not.toContain('date-order')
  })

  it('are told where the weekday puts the month first', () => {
    const text = `Veerman vist fiets op\n\nwoensdag 08/05/2020\n\n${DUTCH}\n`
    expect(rulesOf('a.txt', text)).toContain('date-order')
  })

  it('are told in a column, which a system has filled', () => {
    const table = `title,date,body\nVeerman vist fiets op,08/05/2020,"${DUTCH}"\n`
    expect(rulesOf('a.csv', table)).toContain('date-order')
  })
})
