/** content/dossiers.yaml: what it may say, and what it is told when it may not. */
import { describe, expect, it } from 'vitest'
import { readDossiers } from '../../src/read/settings/dossiers.js'
import { makeFolder } from '../support/make-folder.js'

const read = (yaml: string): unknown => readDossiers(makeFolder({ 'dossiers.yaml': yaml }))

describe('dossiers.yaml', () => {
  it('puts articles together by hand and by what they have', () => {
    expect(
      read(
        'ramp:\n  title: De ramp\n  intro: |\n    Een.\n\n    Twee.\n  articles: [/1953/02/01/dijken.html, https://krant.be/a/1953/undated/x.html]\n' +
          'brug:\n  title: De brug\n  topics: vervoer\n  words: [brug, tunnel]\n  from: 1953\n  to: 1954-02-01\n  formerly: [oude-brug]\n',
      ),
    ).toEqual([
      {
        slug: 'ramp',
        title: 'De ramp',
        intro: ['Een.', 'Twee.'],
        query: null,
        articles: ['1953/02/01/dijken.html', '1953/undated/x.html'],
        formerly: [],
        position: { line: 1, column: 1 },
        positions: {
          '1953/02/01/dijken.html': { line: 7, column: 15 },
          '1953/undated/x.html': { line: 7, column: 58 },
        },
      },
      {
        slug: 'brug',
        title: 'De brug',
        intro: [],
        query: {
          groups: [['topics', ['vervoer']]],
          words: ['brug', 'tunnel'],
          from: '1953',
          to: '1954-02-01',
        },
        articles: [],
        formerly: ['oude-brug'],
        position: { line: 8, column: 1 },
        positions: { vervoer: { line: 10, column: 11 } },
      },
    ])
    expect(readDossiers(makeFolder())).toEqual([])
  })

  it.each([
    ['a:\n  words: x\n', ':2:3: “title” of “a” is missing'],
    ['a:\n  title: x\n', ':1:1: “a” says of no article that it is in'],
    [
      'a:\n  title: x\n  topic: y\n',
      ':3:3: “topic” of “a” is not a setting; did you mean “topics”?',
    ],
    [
      'a:\n  title: x\n  words: y\nDe Brug:\n  title: x\n  words: y\n',
      ':4:1: “De Brug” is the address',
    ],
    ['a:\n  title: x\n  from: 1953-02-30\n', ':3:9: “from” of “a”: must be a date such as'],
    ['a:\n  title: x\n  from: 1954\n  to: 1953-12\n', ':4:3: “to” must not be before “from”'],
    [
      'a:\n  title: x\n  articles: [brug.html]\n',
      ':3:14: entry 1 of “articles” of “a”: must be the address',
    ],
    ['a:\n  title: x\n  words: y\n  formerly: A b\n', ':4:3: “A b” is no address'],
    ['a:\n  title: x\n  words: y\n  formerly: a\n', ':4:3: “a” is a dossier of its own'],
    [
      'a:\n  title: x\n  words: y\n  formerly: c\nb:\n  title: x\n  words: y\n  formerly: c\n',
      ':8:3: “c” was “a” already',
    ],
    ['- a\n', 'must be a list of keys and values'],
  ])('is refused where it says %j', (yaml, message) => {
    expect(() => read(yaml)).toThrow(message)
  })
})
