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

describe('a phone number', () => {
  const numbers = [
    ['Belgium', '0475112233', '0475 11 22 33', '0475/11.22.33', '0475/112233', '0475-11-22-33'],
    ['Belgium', '(09) 223 44 55', '09/223.44.55', '09 223 44 55', '092234455', '02/123.45.67'],
    ['Belgium, from abroad', '+32475112233', '00 32 475 11 22 33', '+32 (0)475 11 22 33'],
    ['the Netherlands', '06 12 34 56 78', '06-12345678', '06 1234 5678', '06 12345678'],
    ['the Netherlands', '020-1234567', '(020) 123 45 67', '020 - 123 45 67', '0341 - 12 34 56'],
    ['Britain', '020 7946 0100', '(020) 7946 0100', '07700 900123', '+44 (0)20 7946 0100'],
    ['Germany', '030/123456', '0171 1234567', '+49 (0)30 123456-78', '089 / 12 34 56'],
    ['France', '01 23 45 67 89', '01.23.45.67.89', '+33 (0)1 23 45 67 89'],
  ]

  it.each(numbers)('of %s is taken out whole', (_, ...written) => {
    for (const number of written)
      for (const text of [`Bel ${number}, of kom.`, `Bel ${number} voor meer.`, `(${number})`])
        expect(maskPrivate(text).text).not.toMatch(/\d/)
  })

  it.each([
    '03-04-2020',
    '0,05 procent',
    '1.000.000 euro',
    '09.30-11.45 uur',
    '2014 2015 2016 2017',
  ])('is none: %s', (text) => {
    expect(maskPrivate(text).text).toBe(text)
  })
})
