/** Words to redact, and texts that hide them → other words in their place, and nothing else touched. */
import { describe, expect, it } from 'vitest'
import { redactorFor, type RedactedWords } from '../../src/text/redact.js'

function redactor(text: string, wholeWords = true) {
  return redactorFor([{ text, with: '[X]', wholeWords } as RedactedWords])
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

  it('may be marks alone, as they stand', () => {
    const { text, count } = redactor(' *** ', false)
    expect(text('a *** b')).toBe('a [X] b')
    expect(count('*** ***')).toBe(2)
  })
})
