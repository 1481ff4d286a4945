/** content/names.yaml, and the setting for pages of people. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readNamesFile } from '../../src/read/settings/names-file.js'
import { readSettings } from '../../src/read/settings/settings.js'
import { makeFolder } from '../support/make-folder.js'
import { runPressmark } from '../support/run-pressmark.js'
import { expectEffortBelow } from '../support/effort.js'

function refusal(yaml: string): string {
  const folder = makeFolder({ 'names.yaml': yaml })
  try {
    readNamesFile(folder)
  } catch (error) {
    return String(error).replace(`${folder}/`, '')
  }
  return 'nothing was refused'
}

describe('names.yaml', () => {
  it('knows nobody where it is missing', () => {
    const none = { organisations: [], people: [], places: [], never: [], coordinates: [] }
    expect(readNamesFile(makeFolder())).toEqual(none)
  })

  it('may be long, and tells where a name stands twice', () => {
    const names = Array.from({ length: 20_000 }, (_, n) => `  Naam ${n}:`).join('\n')
    expectEffortBelow(90, () =>
      expect(refusal(`organisations:\n${names}\n`)).toBe('nothing was refused'),
    )
    expect(refusal(`organisations:\n${names}\n  Naam 7:\n`)).toContain(
      'names.yaml:20002:3: Map keys must be unique',
    )
    expect(refusal('people: { A: { aliases: [b], aliases: [c] } }')).toContain(
      'names.yaml:1:30: Map keys must be unique',
    )
  })

  it('gives names, their spellings and what is no name', () => {
    const folder = makeFolder({
      'names.yaml': [
        'organisations:',
        '  Europese Commissie:',
        '    aliases: [EC, Commissie]',
        '    description: Dagelijks bestuur van de Unie',
        'people:',
        '  Vladimir Poetin: { aliases: [Poetin] }',
        'places:',
        '  Café Sport:',
        'coordinates: { Gent: [51.05, 3.72] }',
        'never: [Jan Modaal]',
      ].join('\n'),
    })
    expect(readNamesFile(folder)).toEqual({
      organisations: [
        {
          name: 'Europese Commissie',
          aliases: ['EC', 'Commissie'],
          description: 'Dagelijks bestuur van de Unie',
        },
      ],
      people: [{ name: 'Vladimir Poetin', aliases: ['Poetin'], description: null }],
      places: [{ name: 'Café Sport', aliases: [], description: null }],
      never: ['Jan Modaal'],
      coordinates: [
        {
          name: 'Gent',
          at: { latitude: 51.05, longitude: 3.72 },
          source: `${folder}/names.yaml:9:16`,
        },
      ],
    })
  })

  it.each([
    [
      'people:\n  Jan Peeters: { aliases: [Peeters] }\n  An Peeters: { aliases: [An, peeters] }\n',
      'names.yaml:3:31: “peeters” means “Jan Peeters” already',
    ],
    [
      'people:\n  Jan Peeters:\n    aliases: [An Peeters]\n  An Peeters:\n',
      'names.yaml:3:15: “An Peeters” has a line of its own',
    ],
    ['places:\n  Mol:\nnever: [mol]\n', 'names.yaml:2:3: “Mol” stands under “never” as well'],
    ['persons:\n  Jan:\n', 'names.yaml:1:1: “persons” is not a setting'],
    [
      'people:\n  Jan Peeters: { alias: [Peeters] }\n',
      'names.yaml:2:18: “alias” of “Jan Peeters” of “people” is not a setting; did you mean “aliases”?',
    ],
    [
      'coordinates:\n  Gent: [91, 3.72]\n',
      'names.yaml:2:10: entry 1 of “Gent” of “coordinates”: must be a latitude in degrees, from -90 to 90',
    ],
    [
      'coordinates:\n  Gent: [51.05, 372]\n',
      'names.yaml:2:17: entry 2 of “Gent” of “coordinates”: must be a longitude in degrees, from -180 to 180',
    ],
    [
      'coordinates:\n  Gent: [.nan, 3.72]\n',
      'names.yaml:2:10: entry 1 of “Gent” of “coordinates”: must be a latitude',
    ],
    [
      'coordinates:\n  Gent: [51.05, 3.72, 8]\n',
      'names.yaml:2:23: entry 3 of “Gent” of “coordinates”: must be a latitude and a longitude',
    ],
    [
      'coordinates:\n  Gent: 51.05\n',
      'names.yaml:2:9: “Gent” of “coordinates”: must be a latitude and a longitude',
    ],
    [
      'coordinates:\n  Gent: [51.05]\n',
      'names.yaml:2:9: entry 2 of “Gent” of “coordinates”: must be a longitude in degrees',
    ],
  ])('refuses what means two things, or is not known: %s', (yaml, message) => {
    expect(refusal(yaml)).toContain(message)
  })
})

describe('pages of places', () => {
  it('count the dateline, which is no part of the text', async () => {
    const raw = ' date 2019-03 Kabinet valt\n\nBron: Belga 0 BRUSSEL - De regering is gevallen.\n'
    const folder = makeFolder({ 'content/a.txt': raw, 'content/b.txt': raw })
    expect((await runPressmark(folder, ['build'])).code).toBe(0)
    expect(readdirSync(join(folder, '_site/places'))).toContain('brussel')
  })
})

describe('pages of people', () => {
  it('are made only where archive.yaml asks for them', () => {
    expect(readSettings(makeFolder()).peoplePages).toBe(false)
    const folder = makeFolder({ 'archive.yaml': 'people-pages: true\n' })
    expect(readSettings(folder).peoplePages).toBe(true)
    const wrong = makeFolder({ 'archive.yaml': 'people-pages: yes\n' })
    expect(() => readSettings(wrong)).toThrow('archive.yaml:1:15: “people-pages”: must be true')
  })
})
