/** Words of texts and of queries, as the index has them. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldWord, foldedWords, splitWords } from '../../src/search/split-words.js'

describe('words', () => {
  it.each([
    ['Éénmaal koöperatie, façade', ['eenmaal', 'kooperatie', 'facade']],
    ['Straße, Ørsted, Łódź, İstanbul', ['strasse', 'orsted', 'lodz', 'istanbul']],
    [
      'l’homme don’t U.S. state-owned 12,5',
      ['l', 'homme', 'don', 't', 'u', 's', 'state', 'owned', '12', '5'],
    ],
    ['東京タワー', ['東', '京', 'タ', 'ワ', 'ー']],
    ['हिन्दी समाचार', ['हिन्दी', 'समाचार']],
    ['Ёлка Ελλάδας', ['елка', 'ελλαδασ']],
    ['ver\u00adkie\u00adzing', ['verkiezing']],
    ['ｆｕｌｌ ﬁn', ['full', 'fin']],
    ['١٩٦٩ ۱۹۶۹ १९६९ １９６９', ['1969', '1969', '1969', '1969']],
    ['๒๕๑๒ ក១ ២០០០年', ['2512', 'ក', '1', '2000', '年']],
    ['𞥑𞥒 𑄶𑄿 ½ Ⅻ ٣٫٥', ['12', '09', '12', 'xii', '3', '5']],
    ['𠮷野', ['𠮷', '野']],
    ['— … !', []],
  ])('of %s', (text, expected) => {
    expect(foldedWords(text)).toEqual(expected)
  })

  it('are the same when they are folded again, and however accents are written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const word of foldedWords(text)) expect(foldWord(word)).toBe(word)
      }),
      { numRuns: 2000 },
    )
    for (const text of ['Éénmaal', 'Łódź', 'Ёлка', 'Ångström'])
      expect(foldedWords(text.normalize('NFD'))).toEqual(foldedWords(text.normalize('NFC')))
  })

  it('have the same figures in all scripts', () => {
    for (let code = 0; code <= 0x10ffff; code++) {
      const figure = String.fromCodePoint(code)
      if (/^\p{Nd}$/u.test(figure)) expect(foldWord(figure)).toMatch(/^[0-9]$/)
    }
    // Those of N'Ko, Osmanya and Ol Onal, of which the last begin at another place of the table than most.
    for (const zero of [0x7c0, 0x104a0, 0x1e5f1])
      if (/\p{Nd}/u.test(String.fromCodePoint(zero)))
        expect(
          foldWord(String.fromCodePoint(...Array.from({ length: 10 }, (_, at) => zero + at))),
        ).toBe('0123456789')
  })

  it('stand in the text, one after the other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let at = 0
        splitWords(text, (printed) => {
          const start = text.indexOf(printed, at)
          expect(start).toBeGreaterThanOrEqual(at)
          at = start + printed.length
        })
      }),
    )
  })
})
