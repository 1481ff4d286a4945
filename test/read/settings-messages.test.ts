/** What archive.yaml is told where a value does not fit: the place, the entry by its number, and what would fit. */
import { describe, expect, it } from 'vitest'
import { folderDefaultsIn } from '../../src/read/settings/folder-defaults.js'
import { readSettings } from '../../src/read/settings/settings.js'
import { sourcePath } from '../../src/record/strings.js'
import { makeFolder } from '../support/make-folder.js'

const read = (yaml: string): unknown => readSettings(makeFolder({ 'archive.yaml': yaml }))

describe('archive.yaml', () => {
  it.each([
    ['languages: fr', ':1:12: “languages”: must be a list, such as [fr]'],
    [
      'language: fr',
      ':1:1: “language” is not a setting; did you mean “languages”? It takes a list: languages: [fr]',
    ],
    [
      'languages: [nl, 7]',
      ':1:17: entry 2 of “languages”: must be a text: put it between quotes, "7"',
    ],
    ['languages: [nl, Dutch language]', ':1:17: entry 2 of “languages”: must be a language tag'],
    [
      'menu: [{ label: X, link: y }, { label: "", link: y }]',
      '“label” of entry 2 of “menu”: must not be empty',
    ],
    ['menu: [{ label: X, lnk: y }]', '“link” of entry 1 of “menu” is missing'],
    ['menu: [topics/]', 'entry 1 of “menu”: must be keys with values'],
    ['title: 1984', ':1:8: “title”: must be a text: put it between quotes, "1984"'],
    ['title:', '“title”: has no value: write one, or take the key out'],
    ['title: [a]', '“title”: must be a text'],
    ['crawlers: no', '“crawlers”: must be keys with values'],
    ['sidecars: text', '“sidecars”: must be a list, such as [text]'],
    ['sidecar: text', 'did you mean “sidecars”? It takes a list: sidecars: [text]'],
    ['bag-info: x', '“bag-info”: must be keys with values'],
    ['data: "yes"', '“data”: must be true or false'],
    ['base-url: www.example.org', 'must be an address that begins with http:// or https://'],
    ['base-url: https://example.org/a b/', 'must be an address without a blank in it'],
    ['base-url: https://example.org/?a', 'must be an address without “?” and “#”'],
    ['base-url: "https://[x/"', 'must be an address such as https://example.org/archive/'],
    ['base-url: https://us:secret@example.org/', 'must not hold a name or a password'],
  ])('%s', (yaml, said) => {
    let message = ''
    try {
      read(yaml)
    } catch (error) {
      message = String(error)
    }
    expect(message).toContain(said)
    expect(message).not.toMatch(/Invalid|Expected|secret/)
  })

  it('may have a base-url with blanks around it', () => {
    expect(read('base-url: " https://example.org/a "')).toMatchObject({
      baseUrl: 'https://example.org/a/',
    })
  })
})

describe('_defaults.yaml', () => {
  it('is told all that does not fit, in order of place', () => {
    const yaml = 'langauge: nl\nzone: Europe/Brussel\ndraft: ja\nheadline: 99\n'
    const folder = makeFolder({ '_defaults.yaml': yaml })
    let message = ''
    try {
      folderDefaultsIn(folder)(sourcePath('a.txt'))
    } catch (error) {
      message = (error as Error).message
    }
    const places = message.split('\n').map((line) => /:(\d+):\d+: /.exec(line)?.[1])
    expect(places).toEqual(['1', '2', '3', '4'])
  })

  it('is not told more than a screen holds', () => {
    const folder = makeFolder({ '_defaults.yaml': `topics: [${'7, '.repeat(20)}]\n` })
    const readAll = (): unknown => folderDefaultsIn(folder)(sourcePath('a.txt'))
    expect(readAll).toThrow(/and 8 more$/)
  })
})
