/** Words to redact, and texts that hide them → other words in their place, and nothing else touched. */
import { describe, expect, it } from 'vitest'
import { expectEffortBelow } from '../support/effort.js'
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
    ['in small capitals', 'ᴊᴀɴ ᴘᴇᴇᴛᴇʀs kwam', '[X] kwam'],
    ['with letters that have a stroke', 'Jan Peeŧers kwam', '[X] kwam'],
    [
      'with marks of all kinds between them',
      'Jan | Peeters; Jan # 🔥Peeters kwam',
      '[X]; [X] kwam',
    ],
    ['as an address has them', 'x.be/?u=%2fjan%2520peeters&v', 'x.be/?u=%2f[X]&v'],
    ['as HTML has them', '<b>Jan</b>&#160;<i>Peeters</i> kwam', '<b>[X]</i> kwam'],
    [
      'at the end of a line',
      'Jan Pee-\n  ters en\n> Jan Pee\u00ad\n> ters kwam',
      '[X] en\n> [X] kwam',
    ],
    ['s p a c e d', 'J a n  P e e t e r s en J.a.n P·e·e·t·e·r·s kwam', '[X] en [X] kwam'],
    ['in one', '@janpeeters #JanPeeters janpeeters@x.be', '@[X] #[X] [X]@x.be'],
    [
      'in one that may be another word',
      'janpeeters en @janpeetersen',
      'janpeeters en @janpeetersen',
    ],
    ['with an ending behind an apostrophe', "Jan Peeters’s JAN PEETERS'S", "[X]’s [X]'S"],
    ['with a note', 'Jan Peeters¹, ²Jan Peeters, Jan¹ Peetersª', '[X]¹, ²[X], [X]ª'],
    [
      'with a note between them',
      'Jan[1] Peeters, Jan [^12] Peeters, Jan (2) Peeters, Jan<sup>3</sup> Peeters',
      '[X], [X], [X], [X]',
    ],
    ['with more than a note between them', 'Jan (1970) Peeters', 'Jan (1970) Peeters'],
    [
      'without the blank, by their capitals',
      'JanPeeters IMG_JanPeeters_2.jpg Jan\u200bPeeters Jan\u3164Peeters',
      '[X] IMG_[X]_2.jpg [X] [X]',
    ],
    ['in the address of a site', 'www.janpeeters.be //janpeeters.be', 'www.[X].be //[X].be'],
    ['within a longer word', 'Jan Peetersen kwam', 'Jan Peetersen kwam'],
    ['within a longer one without a blank', 'JanPeetersen kwam', 'JanPeetersen kwam'],
    ['with another between them', 'Jan en Peeters, Jan 2 Peeters', 'Jan en Peeters, Jan 2 Peeters'],
  ])('are found %s', (_, text, redacted) => {
    expect(redactor('Jan Peeters').text(text)).toBe(redacted)
  })

  it.each([
    ['Anna', 'la sœur d’Anna, Anna’s zus', 'la sœur d’[X], [X]’s zus'],
    ['Erdoğan', 'Erdoğan’ın ERDOĞAN', '[X]’ın [X]'],
    ["O'Brien", 'OBrien, O’Brien’s, O´Brien', '[X], [X]’s, [X]'],
    ['De Smet', 'DeSmet, Desmet, DESMET', '[X], Desmet, DESMET'],
    ['Jan van den Berghe', 'JanvandenBerghe', '[X]'],
    ['H2O', 'H₂O en h2o', '[X] en [X]'],
    ['Σωκράτης', 'ΣΩΚΡΑΤΗΣ και Σωκράτης', '[X] και [X]'],
    ['ΠΑΠΑΝΔΡΕΟΥ', 'του Παπανδρέου', 'του [X]'],
    ['山田太郎', '山田　太郎、山田 太郎氏', '[X]、[X]氏'],
    ['山田 太郎', '山田太郎', '[X]'],
    ['김철수', '김철수가 김 철수는 김철숙', '[X]가 [X]는 김철숙'],
    ['محمد حسن', 'ومحمد حسن ولمحمد حسن', 'و[X] ول[X]'],
    ['علي', 'وعلي فعلي', 'و[X] فعلي'],
    ['דוד', 'ודוד', 'ו[X]'],
  ])('%s is found as languages write it: %s', (words, text, redacted) => {
    expect(redactor(words).text(text)).toBe(redacted)
    expect(redactor(words).finds(text)).toBe(true)
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

  it.each([
    ['Łukasz Øverås', 'Lukasz Overas'],
    ['Ærø Straße', 'aero STRASSE'],
    ['Jansen & Co', 'Jansen – Co'],
    ['C/O Peeters', 'c o Peeters'],
  ])('that are written %s are found as %s', (words, text) => {
    expect(redactor(words).text(`bij ${text}.`)).toBe('bij [X].')
    expect(redactor(words).text(`bij ${words}.`)).toBe('bij [X].')
  })

  it.each([
    ['jan peeters', 'jan ', '  \n'],
    ['jan peeters', 'jan', '<>'],
    ['jan peeters', 'jan', '- '],
    ['jan peeters', 'jan', '%252'],
    ['jan peeters', 'jan', '&amp;'],
    ['jan peeters', 'j', '-\n > '],
    ['jan peeters', 'j', '&shy;'],
    ['jan @ peeters', 'jan', '@'],
    ['aaa aaa', 'a', ' a'],
    ['jan peeters', 'jan', '¹'],
    ['jan peeters', 'jan', '™'],
    ['jan peeters', 'jan', '[1]'],
    ['jan peeters', 'jan', '(1)'],
    ['jan peeters', 'jan', '<sup>1</sup>'],
    ['jan peeters', 'jan', '<sup>(1)'],
    ["o'brien", 'o', '’'],
    ['山田太郎', '山', ' '],
    ['山田太郎', '山', '\n '],
    ['山田 太郎', '山田', ' '],
    ['محمد حسن', 'محمد', ' و'],
    ['jan peeters', 'www.jan', 'jan'],
  ])(
    '%s take no longer than the text is long, where %j is followed by many %j',
    (words, one, many) => {
      const text = `${one}${many.repeat(COUNT)} ${`${one} `.repeat(COUNT)}`
      expectEffortBelow(60, () => redactor(words).count(text))
    },
  )

  it('may be marks alone, as they stand', () => {
    const { text, count } = redactor(' *** ', false)
    expect(text('a *** b')).toBe('a [X] b')
    expect(count('*** ***')).toBe(2)
    expect(redactor('***').text('a *** b')).toBe('a [X] b')
  })
})

/** In proportion to its length it takes up to 20 times the fixed work, with the square of it more than a hundred times. */
const COUNT = 160_000
