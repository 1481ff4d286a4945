/** Raw texts that repeat one thing very often → records; what takes more than linear time does not end here. */
import { describe, expect, it } from 'vitest'
import { parseBytes } from '../support/raw-file.js'

const SIZE = 200_000
const PIECES: Readonly<Record<string, string>> = {
  dots: '.',
  blanks: ' ',
  'blank lines': '\n',
  'no-break spaces': '\xa0',
  brackets: '(',
  commas: ',',
  dates: '17 april 2020 ',
  'date lines': '17 april 2020\n',
  headers: ' date 2020-04 X\n',
  'telexes that never end': 'ZCZC\n',
  'lines of page furniture': 'Lees ook\n',
  sources: 'Bron: Belga, ',
  initials: '(jv)\n',
  names: 'Jan Peeters, ',
  separators: '---\n',
  'cards without a key': '.......... \n',
  'two scripts': 'a ж ',
  'garbled letters': 'Ã©',
  'letters and their accents': 'e\u0301',
}

describe('hostile raw text', () => {
  it.each(Object.entries(PIECES))('is read in time: %s', (_, piece) => {
    const text = piece.repeat(SIZE / piece.length)
    const { records } = parseBytes(Buffer.from(`Kop\n\n${text}`))
    expect(records.length).toBeGreaterThan(0)
  })

  it.each(['blanks', 'commas', 'brackets', 'no-break spaces'])(
    'is read in time: a name of an export with %s in it',
    (kind) => {
      const many = PIECES[kind]!.repeat(SIZE)
      const lines = ['Record 1 of 2', 'TI: Brug open', `AU: Peeters${many}Jan`, 'DT: 3 May 2014']
      const { records } = parseBytes(Buffer.from(`${lines.join('\n')}\n\nDe brug is open.\n`))
      expect(records.length).toBeGreaterThan(0)
    },
  )
})
