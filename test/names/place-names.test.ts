/** Places by the names that a keeper gives them, and where they lie. */
import { describe, expect, it } from 'vitest'
import { locatePlaces } from '../../src/project/locate-places.js'
import { readReferenceData } from '../../src/project/reference-data.js'
import { readSettings } from '../../src/read/settings/settings.js'
import type { NameAuthority } from '../../src/record/names-found.js'
import { makeFolder } from '../support/make-folder.js'

const authority: NameAuthority = {
  organisations: [],
  people: [],
  places: [
    { name: 'Lille', aliases: [], description: null },
    { name: 'Café Sport', aliases: ['De Sport'], description: null },
    { name: 'Antwerpen', aliases: ['de Sinjorenstad'], description: null },
  ],
  never: [],
}

function locate(language: string, ...names: readonly string[]): readonly string[] {
  const given = names.map((name, index) => {
    return { name, at: { latitude: 1, longitude: 2 }, source: `names.yaml:${index + 2}:3` }
  })
  return Object.keys(locatePlaces(given, authority, language))
}

describe('coordinates', () => {
  it('are of the place that is called so: the archive’s own first, then any in its language, then any', () => {
    expect(locate('nl', 'Lille', 'De Sport', 'Antwerpen', 'Londen', 'Gand')).toEqual([
      'own:Lille',
      'own:Café Sport',
      'be-antwerp',
      'gb-london',
      'be-ghent',
    ])
  })

  it('are refused for what is no place, and for a second name of the same', () => {
    expect(() => locate('nl', 'Londn')).toThrow(
      'names.yaml:2:3: “Londn” is no place that is known; did you mean “Londen”?',
    )
    expect(() => locate('nl', 'Qwertyuiop zxcvbnm')).toThrow('a line under “places”')
    expect(() => locate('nl', 'Gent', 'Ghent')).toThrow(
      'names.yaml:3:3: “Ghent” is the same place as “Gent”',
    )
  })

  it('change nothing about how an article is filed', () => {
    const [with_, without] = ['coordinates: { Gent: [51.05, 3.72] }\n', ''].map((yaml) => {
      const folder = makeFolder({ 'names.yaml': yaml })
      return readReferenceData(folder, readSettings(folder))
    })
    expect(with_?.coordinates).toEqual({ 'be-ghent': { latitude: 51.05, longitude: 3.72 } })
    expect(with_?.key).toBe(without?.key)
  })
})
