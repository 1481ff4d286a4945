/** Mail addresses and phone numbers in a text: what is taken out, and what only looks like one. */
import { describe, expect, it } from 'vitest'
import { maskMail, maskPrivate } from '../../src/article/fields/private-words.js'

describe('mail addresses', () => {
  it.each([
    ['Vragen aan an.peeters@voorbeeld.be.', 'Vragen aan […].'],
    ['Persdienst/an@voorbeeld.be', 'Persdienst/[…]'],
    ['an [at] voorbeeld [dot] be', '[…]'],
    ['Schrijf naar jürgen@müller.example', 'Schrijf naar […]'],
  ])('are taken out: %s', (text, expected) => {
    expect(maskMail(text).text).toBe(expected)
  })

  it.each(['https://example.org/@an.peeters/1', '12 @ 3.50', 'Bel 02 123 45 67'])(
    'are not seen in %s',
    (text) => {
      expect(maskMail(text)).toEqual({ text, count: 0 })
    },
  )

  it('are counted with phone numbers, each once', () => {
    expect(maskPrivate('an@voorbeeld.be, 02/123 45 67')).toEqual({ text: '[…], […]', count: 2 })
  })
})
