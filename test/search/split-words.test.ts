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
