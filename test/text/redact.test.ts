/** Words to redact, and texts that hide them → other words in their place, and nothing else touched. */
import { describe, expect, it } from 'vitest'
import type { SourceText } from '../../src/record/source-file.js'
import type { SourcePath } from '../../src/record/strings.js'
import { decodeSource } from '../../src/text/decode.js'
import { redactorFor, type RedactedWords } from '../../src/text/redact.js'

function redactor(text: string, wholeWords = true) {
  return redactorFor([{ text, with: '[X]', wholeWords } as RedactedWords])
}

const read = (text: string): SourceText => {
  const source = decodeSource('a.txt' as SourcePath, Buffer.from(text))
  if (!('text' in source)) throw new Error('no text')
  return source
}

describe('redacted words', () => {
  it.each([
    ['in capitals', 'JAN PEETERS kwam', '[X] kwam'],
    ['in letters that look alike', 'Jan Рeeters kwam', '[X] kwam'],
    ['with an accent behind the last letter', 'Jan Peeters\u0301 kwam', '[X] kwam'],
    ['with dashes and blanks of all kinds', 'Jan\xa0–\u2011Peeters kwam', '[X] kwam'],
    ['with what has no width, as HTML writes it', 'Jan Pee&shy;ters kwam', '[X] kwam'],
    ['within a longer word', 'Jan Peetersen kwam', 'Jan Peetersen kwam'],
  ])('are found %s', (_, text, redacted) => {
    expect(redactor('Jan Peeters').text(text)).toBe(redacted)
  })

  it('are found within words where that is asked for', () => {
    expect(redactor('eeters', false).text('Jan Peetersen')).toBe('Jan P[X]en')
  })

  it('leave letters of other alphabets alone that look like none', () => {
    const { text, finds } = redactor('Жук')
    expect(text('Жук и жуки')).toBe('[X] и жуки')
    expect(finds('Zhuk')).toBe(false)
  })

  it('are taken out of a source that has them, which knows its way back, and no other is touched', () => {
    const { source } = redactor('Jan Peeters')
    const other = read('Een ander kwam.')
    expect(source(other)).toBe(other)
    const redacted = source(read('De raad.\nJan Peeters kwam, Jan Peeters ging.'))
    expect(redacted.text).toBe('De raad.\n[X] kwam, [X] ging.')
    expect(redacted.positionAt(redacted.text.indexOf('ging'))).toEqual({ line: 2, column: 31 })
  })

  it('may be marks alone, as they stand', () => {
    const { text, count } = redactor(' *** ', false)
    expect(text('a *** b')).toBe('a [X] b')
    expect(count('*** ***')).toBe(2)
  })
})
