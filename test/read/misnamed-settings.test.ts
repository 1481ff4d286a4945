/** Files of settings whose names are a little off: nobody would hear that they are not read. */
import { describe, expect, it } from 'vitest'
import { findFiles } from '../../src/read/files/find-files.js'
import { makeFolder } from '../support/make-folder.js'

describe('a file of settings', () => {
  it.each([
    ['archive.yml', 'archive.yaml'],
    ['Archive.yaml', 'archive.yaml'],
    ['archive.yaml.txt', 'archive.yaml'],
    ['names.yml', 'names.yaml'],
    ['dossiers.yml', 'dossiers.yaml'],
    ['author.yaml', 'authors.yaml'],
    ['archives.yaml', 'archive.yaml'],
    ['correction.yml', 'corrections.yaml'],
    ['_defaults.yml', '_defaults.yaml'],
    ['2020/_default.yaml', '_defaults.yaml'],
    ['2020/04/_Defaults.yaml.txt', '_defaults.yaml'],
  ])('that is called %s is refused, and %s named', (path, meant) => {
    expect(() => findFiles(makeFolder({ [path]: '' }))).toThrow(
      `${path}:1:1: is not read: it must be called ${meant}`,
    )
  })

  it('may have neighbours with other names', () => {
    const folder = makeFolder({
      'archive.yaml': '',
      '_defaults.yaml': '',
      'names.yaml': '',
      'config.yml': '',
      'maps.yaml': '',
      'archive.txt': 'A text',
      'topics.md': 'A text',
      // An export of another system may have settings of its own.
      'site/archive.yml': '',
      'site/authors.yml': '',
    })
    expect(findFiles(folder).articles).toEqual(['archive.txt', 'topics.md'])
  })
})
