/** Plain front matter read line by line, as the parser of YAML reads it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPlainFields } from '../../src/markdown/front-matter-plain.js'
import { readYaml } from '../../src/markdown/front-matter-yaml.js'

/** A comment is none of the plainest lines: below it the parser reads `yaml`. */
const COMMENT = '#\n'

function parseFields(yaml: string): ReturnType<typeof readYaml> {
  const { fields, ...header } = readYaml(COMMENT + yaml)
  const moved = fields.map(({ offset, ...field }) =>
    Object.assign(field, { offset: offset - COMMENT.length }),
  )
  return { ...header, fields: moved }
}

const plain = fc.constantFrom(
  ...'Muur open|2020-04-17T10:00:00Z|nl|https://example.org/a?b=c|Q:A|Q: A|a - b|null|NULL|~|1e3|true'.split(
    '|',
  ),
)
/** Whatever YAML may take for something else than a letter. */
const SIGNS = `Muur 10 é 😀 : # " ' - \\ \\n [ ] { } , & * ! | > % @ \` ~ = << ? ...`
const BLANKS = ' |  |: | #|- |\t|\x85|\xa0|\u200b|\u2028|\ufeff|\ud800'.split('|')
const bit = fc.constantFrom(...SIGNS.split(' '), ...BLANKS)
const loose = fc.array(bit, { maxLength: 6 }).map((bits) => bits.join(''))
const scalar = fc
  .tuple(fc.oneof(plain, loose), fc.constantFrom('', '', '"', "'"))
  .map(([text, mark]) => `${mark}${text}${mark}`)
const key = fc.constantFrom('title', 'date', 'tags', 'a-b', 'x_1', 'null', 'a b', '"a"', '- a', '')
const item = fc
  .tuple(fc.constantFrom('- ', '  - ', '  - ', '   - ', '-  ', '-'), scalar)
  .map(([mark, text]) => mark + text)
const field = fc.oneof(
  fc.tuple(key, scalar).map(([name, text]) => `${name}: ${text}`),
  fc
    .tuple(key, fc.array(item, { maxLength: 3 }))
    .map(([name, items]) => [`${name}:`, ...items].join('\n')),
  loose,
)
const header = fc
  .tuple(fc.array(field, { minLength: 1, maxLength: 4 }), fc.constantFrom('', '\n'))
  .map(([fields, end]) => fields.join('\n') + end)

describe('plain front matter', () => {
  it('gives the fields that the parser of YAML gives (20,000 headers)', () => {
    fc.assert(
      fc.property(header, (yaml) => {
        const fields = readPlainFields(yaml)
        if (fields)
          expect({ fields, unread: '', isMap: true, remarks: [] }).toEqual(parseFields(yaml))
      }),
      { numRuns: 20_000, seed: 17 },
    )
  })

  it('is what most people write', () => {
    const yaml =
      'title: "Muur open"\ndate: 2020-04-17T10:46:00Z\ntags:\n  - sport\n  - \'a b\'\nlead:\n'
    expect(readPlainFields(yaml)).toEqual(parseFields(yaml).fields)
    expect(readPlainFields(yaml)).toHaveLength(4)
  })

  it('is nothing that has an anchor, a comment, an escape or a second line', () => {
    for (const yaml of [
      'a: &b c',
      'a: b # c',
      'a: "b\\n"',
      'a: b\n  c',
      'a: b\n- c',
      'a: {b: c}',
      '',
    ])
      expect(readPlainFields(yaml)).toBeNull()
  })
})
