/** Texts that say how somebody can be reached: `test/cases/contacts/NAME` → `NAME.read.json`. `keep-…` holds what stays. */
import { describe, expect, it } from 'vitest'
import {
  announcesContact,
  beginsWithName,
  isAddressLine,
  maskAddress,
  maskPersons,
  onlyReaches,
  reachesOnePerson,
  reachesPerson,
} from '../../src/article/private/contact-words.js'
import { shownTexts } from '../../src/article/rights/held-words.js'
import { caseFilesIn } from '../support/case-files.js'
import { inspectedLines } from '../support/inspected-lines.js'
import { articlesOf, parseAny } from '../support/parsed-file.js'

describe('a contact', () => {
  it.each(caseFilesIn('contacts'))('$name', async ({ name, bytes, circumstances, expected }) => {
    const parsed = await parseAny(bytes, { path: name, ...circumstances })
    await expect(inspectedLines(parsed)).toMatchFileSnapshot(expected)
    if (name.startsWith('keep-')) return
    for (const article of articlesOf(parsed)) {
      const shown = shownTexts(article).join('\n')
      expect(shown).not.toMatch(/\w@\w|0476|03 800|08382|555|Kerkstraat|Hauptstraße|Main Street/)
    }
  })

  it.each([
    'Contact:',
    '**Contact**',
    'Contact: Jan Peeters',
    'Contactpersoon Jan Peeters',
    'Voor meer informatie: Jan Peeters',
    'Meer info bij Jan Peeters',
    'Persvragen?',
    'FOR MORE INFORMATION CONTACT:',
    'Media enquiries: Jane Doe',
    'Rückfragen bitte an:',
    'Ansprechpartnerin: Anna Muster',
    'Pour tout renseignement : Marie Dupont',
    'Pour plus d’informations',
    'Para más información',
    'Ufficio stampa',
    'Presskontakt: Anna Svensson',
  ])('is announced by %s', (line) => {
    expect(announcesContact(line)).toBe(true)
  })

  it.each([
    'Contact met de grond ging verloren',
    'Contacts between the two were broken off',
    'Info over het onderzoek volgt',
    'Kontakte zur Mafia bestritt er',
    'Vragen zijn er genoeg',
    'Voor de brug staat een paal',
    'For more than a year he was ill',
    'Pour la ville, le pont est cher',
  ])('is not announced by %s', (line) => {
    expect(announcesContact(line)).toBe(false)
  })

  it('is a person’s or an office’s', () => {
    for (const text of ['jan.peeters@lier.example', 'jpeeters@gmail.com', 'Bel 0476 12 34 56'])
      expect(reachesOnePerson(text), text).toBe(true)
    for (const text of ['info@lier.example', 'mobiliteit@lier.example', 'Bel 0800 12 345'])
      expect(reachesPerson(text), text).toBe(false)
    expect(reachesPerson('Politie: 014 31 22 33')).toBe(false)
    expect(reachesPerson('Ria Maes, 014 31 22 33')).toBe(true)
    expect(onlyReaches('jan.peeters@lier.example')).toBe(true)
    expect(onlyReaches('Schrijf naar jan.peeters@lier.example')).toBe(false)
    expect(maskPersons('Ria Maes, 014 31 22 33 of info@lier.example').text).toBe(
      'Ria Maes, […] of info@lier.example',
    )
  })

  it.each([
    'Kerkstraat 12, 2500 Lier',
    'Kerkstraat 12 bus 3',
    'Grote Markt 57 – B-2500 Lier',
    'Hauptstraße 5, 88131 Lindau',
    '12 rue de la Gare, 5000 Namur',
    '123 Main Street, Springfield, IL 62701',
    'Postbus 12, 2500 AB Den Haag',
    '88131 Lindau',
  ])('has an address: %s', (line) => {
    expect(isAddressLine(line)).toBe(true)
  })

  it('has no address where a sentence names a street', () => {
    const sentence =
      'De brand brak uit in een huis in de Kerkstraat 12 en sloeg over op twee huizen'
    expect(isAddressLine(sentence)).toBe(false)
    expect(isAddressLine('In 2014 opende de stad')).toBe(false)
    expect(maskAddress('Jan Peeters, Kerkstraat 12, 2500 Lier').text).toBe('Jan Peeters, […]')
    expect(beginsWithName('Jan van den Berg, woordvoerder')).toBe(true)
    expect(beginsWithName('De brug is open')).toBe(false)
  })
})
