import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { furniture } from '../../src/language/page-furniture.js'
import { caseless } from '../../src/text/caseless.js'

describe('patterns for which capital and small letters are the same', () => {
  it.each([
    [/^(?:Lees ook|VIDEO)$/u, ['lees ook', 'LEES OOK', 'Video', 'lees ook!']],
    [/^\S+\s\D{2}$/u, ['Één AB', 'één 12', 'EEN  ab']],
    [/^[A-ZÉ]{3}\p{L}$/u, ['éabC', 'ÉABc', '1abc']],
  ])('finds by %s what the flag i finds', (pattern, texts) => {
    const other = new RegExp(pattern.source, 'iu')
    expect(texts.map((text) => caseless(pattern).test(text))).toEqual(
      texts.map((text) => other.test(text)),
    )
  })

  it('agrees with the flag i on the words of pages, in any case and with others around them', () => {
    const phrases = furniture.flatMap(({ lines }) => lines).map((line) => line.replaceAll('…', '.'))
    const source = `^[>*]{0,3}(?:${phrases.join('|')})!?$`
    const [ours, theirs] = [caseless(new RegExp(source, 'u')), new RegExp(source, 'iu')]
    const words = phrases.join(' ').match(/\p{L}+/gu)!
    const word = fc.tuple(fc.constantFrom(...words), fc.boolean())
    const line = fc
      .array(word, { minLength: 1, maxLength: 4 })
      .map((all) => all.map(([text, isBig]) => (isBig ? text.toUpperCase() : text)).join(' '))
    fc.assert(fc.property(line, (text) => ours.test(text) === theirs.test(text)))
  })

  it('refuses a pattern that tells letters by their case', () => {
    expect(() => caseless(/^\p{Lu}/u)).toThrow('by their case')
  })
})
