/** What archive.yaml says of the front page, and what it is told when it may not say it. */
import { describe, expect, it } from 'vitest'
import { readFrontPage } from '../../src/read/settings/front-page.js'
import { makeFolder } from '../support/make-folder.js'

const read = (yaml: string): unknown => readFrontPage(makeFolder({ 'archive.yaml': yaml }))

describe('the front page', () => {
  it('has picks, and periods in order of time', () => {
    expect(
      read(
        'picks: [/1953/02/01/dijken.html]\nperiods:\n  b: { name: B, from: 1939-09, to: 1945-05-08 }\n  a: { name: A, from: 1914, to: 1918, intro: Bezet., formerly: x }\n',
      ),
    ).toEqual({
      picks: ['1953/02/01/dijken.html'],
      positions: { '1953/02/01/dijken.html': { line: 1, column: 10 } },
      periods: [
        { slug: 'a', name: 'A', intro: 'Bezet.', from: '1914', to: '1918', formerly: ['x'] },
        { slug: 'b', name: 'B', intro: '', from: '1939-09', to: '1945-05-08', formerly: [] },
      ],
    })
    expect(read('')).toEqual({ picks: [], positions: {}, periods: [] })
  })

  it.each([
    ['picks: [topics/sport/]', ':1:9: entry 1 of “picks”: must be the address of an article'],
    [`picks: [${'1953/02/01/a.html, '.repeat(5)}]`, ':1:8: “picks”: may name 4 articles at most'],
    ['periods:\n  a: { name: A, from: 1918 }', ':2:6: “to” of “a” of “periods” is missing'],
    [
      'periods:\n  a: { name: A, from: 1918, to: 1914-12 }',
      ':2:29: “to” must not be before “from”',
    ],
    [
      'periods:\n  De Oorlog: { name: A, from: 1914, to: 1918 }',
      ':2:3: “De Oorlog” is the address',
    ],
    [
      'periods:\n  a: { name: A, from: 1914-13, to: 1918 }',
      ':2:23: “from” of “a” of “periods”: must be',
    ],
    [
      'periods:\n  a: { name: A, from: 1914, to: 1918, formerly: [A b] }',
      ':2:39: “A b” is no address of a period',
    ],
    [
      'periods:\n  a: { name: A, from: 1914, to: 1918, formerly: b }\n  b: { name: B, from: 1914, to: 1918 }',
      '“b” is a period of its own',
    ],
    [
      'periods:\n  a: { name: A, from: 1914, to: 1918, formerly: c }\n  b: { name: B, from: 1914, to: 1918, formerly: c }',
      ':3:39: “c” was “a” already',
    ],
  ])('is refused where it says %j', (yaml, message) => {
    expect(() => read(yaml)).toThrow(message)
  })
})
