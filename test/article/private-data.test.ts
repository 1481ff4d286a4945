/** What looks like private data, as each country writes it, and what only resembles it. */
import { describe, expect, it } from 'vitest'
import { withoutPrivate } from '../../src/article/fields/private-data.js'
import { findPrivateData, maskValue } from '../../src/article/private/find-private-data.js'

const kindsIn = (text: string): readonly string[] => findPrivateData(text).map(({ kind }) => kind)

describe('private data', () => {
  it.each([
    ['mail address', 'Schrijf naar jan.peeters@voorbeeld.be.'],
    ['mail address', 'Schrijf naar jan [at] voorbeeld.be'],
    ['phone number', 'Bel +32 470 12 34 56.'],
    ['phone number', 'Bel 0470/12.34.56 of kom langs'],
    ['phone number', 'Bel 09/123.45.67'],
    ['phone number', 'Bel 06-12345678'],
    ['phone number', 'Bel 020 123 4567'],
    ['phone number', 'Rufen Sie 030/1234567'],
    ['phone number', 'Telefon 0171 1234567'],
    ['phone number', 'Appelez le 01 23 45 67 89.'],
    ['phone number', 'Call 020 7946 0018'],
    ['phone number', 'Call 07700 900123'],
    ['phone number', 'Call 212-555-0147'],
    ['phone number', 'Call (212) 555-0147'],
    ['phone number', 'Call +1 212 555 0147'],
    ['Dutch citizen service number', 'BSN: 111222333'],
    ['Dutch citizen service number', 'nummer 1112.22.333'],
    ['Belgian national number', 'nummer 85.07.30-033.28'],
    ['Belgian national number', 'nummer 85073003328'],
    ['Belgian national number', 'nummer 17.07.30-033.84'],
    ['French social security number', 'numéro 2 55 08 14 168 025 38'],
    ['French social security number', 'numéro 255081416802538'],
    ['German tax number', 'Nummer 86 095 742 719'],
    ['US social security number', 'number 219-09-9999'],
    ['UK national insurance number', 'number AB 12 34 56 C'],
    ['bank account', 'IBAN BE68 5390 0754 7034'],
    ['bank account', 'IBAN NL91ABNA0417164300'],
    ['bank account', 'IBAN GB82 WEST 1234 5698 7654 32'],
    ['card number', 'kaart 4111 1111 1111 1111'],
    ['card number', 'kaart 378282246310005'],
  ])('%s: %s', (kind, text) => {
    expect(kindsIn(text)).toEqual([kind])
  })

  it.each([
    'Op 03-04-2020 om 12.30 uur, van 1914-1918 en 2019-2020',
    'Omzet 1,234,567,890 dollar tegen 987,654,321 een jaar eerder',
    'Winst 12.345.678 op 234.567.890 euro',
    'nummer 1112.22.334, 85.07.30-033.29, 2 55 08 14 168 025 39, 86 095 742 718',
    'IBAN BE68 5390 0754 7035, kaart 4111 1111 1111 1112',
    'number 000-12-3456 and 666-12-3456 and 912-12-3456',
    'ISBN 978-90-1234-567-8, ISSN 0378-1234, art. 111222333',
    'yen (100) 32.6030/6690, 143.25 tegen 142.80',
    'Uitslagen: 6-4 3-6 7-6, 0-1, 100 200 300 400',
    'Vlucht AB 123, wet 12/34/56, @krant op twitter',
  ])('none in: %s', (text) => {
    expect(findPrivateData(text)).toEqual([])
  })

  it('is masked but for its first sign and its form', () => {
    expect(maskValue('jan@krant.be')).toBe('j••@•••••.••')
    expect(maskValue('+32 470 12')).toBe('+•• ••• ••')
  })
})

describe('a key of colleagues', () => {
  it.each([
    'internal_notes',
    'editorComment',
    'redactie_opmerking',
    'note interne',
    'interne_notiz',
    'comentario_interno',
    'moderation_note',
    'factcheck_notes',
    'assigned_to',
    'approved_by',
    'lastEditedBy',
    'todo',
    'jira_key',
    'revision_message',
  ])('is shown nowhere: %s', (key) => {
    expect(withoutPrivate(key, 'not for readers')).toBeNull()
  })

  it.each(['notes', 'note', 'remarks', 'opmerkingen', 'bemerkungen', 'tip'])(
    'is one in a row alone: %s',
    (key) => {
      expect(withoutPrivate(key, 'not for readers', true)).toBeNull()
      expect(withoutPrivate(key, 'for readers')).toBe('for readers')
    },
  )

  it.each([
    'footnotes',
    'comments',
    'correction_note',
    'section',
    'subtitle',
    'edition',
    'noteworthy',
  ])('is for readers: %s', (key) => {
    expect(withoutPrivate(key, 'for readers', true)).toBe('for readers')
  })
})
