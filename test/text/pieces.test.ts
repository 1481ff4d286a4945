/** Small readers of text that anybody may have written: tags, references, escapes, patterns of lines, depths of YAML. */
import { describe, expect, it } from 'vitest'
import { joinPatterns, writePattern } from '../../src/text/date-pattern.js'
import { decodeWords } from '../../src/text/encoded-words.js'
import { readAttributes, readPieces } from '../../src/text/html-pieces.js'
import { namesIn, parseLinePattern } from '../../src/text/line-pattern.js'
import { markupOf, replaceMarkup } from '../../src/text/markup.js'
import { repairSequence } from '../../src/text/mojibake.js'
import { decodeReference } from '../../src/text/reference.js'
import { leaveOut, positionsIn, traceBack } from '../../src/text/trace.js'
import { findTooDeep } from '../../src/text/yaml-depth.js'

function pieces(html: string): readonly string[] {
  return readPieces(html).map(({ kind, start, end }) => `${kind} ${html.slice(start, end)}`)
}

describe('the pieces of a page', () => {
  it.each([
    ['a < b', ['text a < b']],
    ['a <', ['text a <']],
    ['<p>a</p', ['open <p>', 'text a</p']],
    ['<p title="a>b</p>', ['open <p title="a>', 'text b', 'close </p>']],
    ['<!-- a > b', ['comment <!-- a >', 'text  b']],
    ['<!-- a', ['text <!-- a']],
    ['<script>a<b></SCRIPT>c', ['open <script>', 'raw a<b>', 'close </SCRIPT>', 'text c']],
    ['<style></style>', ['open <style>', 'close </style>']],
    ['<script>a<b', ['open <script>', 'text a<b']],
  ])('%j', (html, expected) => {
    expect(pieces(html)).toEqual(expected)
  })

  it('are found also where one attribute after the other does not end', () => {
    const html = '<p =a>'.repeat(40)
    expect(readPieces(html)).toHaveLength(40)
  })

  it('have attributes, of which the first of a name counts', () => {
    const found = readAttributes(` A="1" b='2' c=3 d a=4 e=`)
    expect([...found]).toEqual([
      ['a', '1'],
      ['b', '2'],
      ['c', '3'],
      ['d', ''],
      ['e', ''],
    ])
  })
})

describe('a reference', () => {
  it.each([
    ['&eacute;', 'é'],
    ['&amp;eacute;', 'é'],
    ['&#8217;', '’'],
    ['&#x2019;', '’'],
    ['&#10;', ' '],
    ['&#0;', '&#0;'],
    ['&#xD800;', '&#xD800;'],
    ['&#1114112;', '&#1114112;'],
    ['&nergens;', '&nergens;'],
  ])('%s is %s', (reference, text) => {
    expect(decodeReference(reference)).toBe(text)
  })
})

describe('garbled UTF-8', () => {
  it.each([
    ['Ã©', 'é'],
    ['â€œ', '“'],
    ['â€', '”'],
    ['â€\ufffd', '”'],
    ['à€€à€€', 'à€€à€€'],
  ])('%j is %j', (sequence, text) => {
    expect(repairSequence(sequence)).toBe(text)
  })
})

describe('encoded words', () => {
  it.each([
    ['=?UTF-8?Q?caf=C3=A9_in?= =?UTF-8?B?R2VlbA==?=', 'café inGeel'],
    ['=?klingon?Q?nuqneH?=', '=?klingon?Q?nuqneH?='],
    ['gewoon', 'gewoon'],
  ])('%s', (text, decoded) => {
    expect(decodeWords(text)).toBe(decoded)
  })
})

describe('the markup of a feed', () => {
  it.each([
    ['<P>Een<BR>twee</P>', '\nEen\ntwee\n'],
    ['<p>NV ABC <P> steeg</p>', '\nNV ABC <P> steeg\n'],
    ['<td>a</td><td>b', ' a b'],
    ['<img alt="Een gat"> <img alt=\'\'>', ' Een gat  '],
  ])('%s', (feed, text) => {
    expect(feed.replace(markupOf(feed), replaceMarkup)).toBe(text)
  })
})

describe('the pattern of a line', () => {
  it.each([
    ['- {number} -', null],
    ['{{ {day}', null],
    ['{dag} {month}', '{dag} is no placeholder'],
    ['{ {day}', 'write {{ for a brace of the text'],
    ['{any} {any}', 'must have something besides {any}, or it fits every line'],
    ['{day}\n{month}', 'must be one line'],
    [`{day} ${'x'.repeat(200)}`, 'must have no more than 200 characters'],
    ['{any}a{any}b{any}c{any}d{any}', 'must have no more than 4 {any}'],
    ['{number}.'.repeat(21), 'must have no more than 20 placeholders'],
  ])('%j', (pattern, fault) => {
    const parsed = parseLinePattern(pattern)
    if (fault === null) expect(parsed.fault).toBeNull()
    else expect(parsed.fault).toContain(fault)
  })

  it('names its placeholders, and a brace is a brace', () => {
    const pattern = parseLinePattern('{{ {day}')
    expect(namesIn(pattern)).toEqual(new Set(['day']))
    expect(pattern.parts[0]).toEqual({ kind: 'text', text: '{' })
  })

  it('becomes one that fits several lines', () => {
    const date = '{day} {month} {year}'
    const pattern = (before: string, after: string) => ({ before, date, after })
    const joined = (...patterns: readonly (readonly [string, string])[]): string => {
      const [first, ...others] = patterns.map(([before, after]) => pattern(before, after))
      return writePattern(joinPatterns([first!, ...others]))
    }
    expect(joined(['Geel, ', ''], ['Geel, ', ''])).toBe(`Geel, ${date}`)
    expect(joined(['Geel, ', ''], ['Mol, ', ''])).toBe(`{any}, ${date}`)
    expect(joined(['', ' blz 3'], ['', ' blz 12'])).toBe(`${date} blz {any}`)
    expect(joined(['a {any}', ''], ['b {any}', ''])).toBe(`{any}${date}`)
  })
})

describe('an offset', () => {
  it('leads back to where it was', () => {
    const text = 'een twee drie'
    const { text: left, edits } = leaveOut(text, [{ start: 4, end: 9 }])
    expect(left).toBe('een drie')
    expect(text.slice(traceBack(left.indexOf('drie'), edits))).toBe('drie')
    expect(leaveOut(text, [])).toEqual({ text, edits: [] })
    expect(traceBack(3, [])).toBe(3)
  })

  it('lies on a line', () => {
    const positionAt = positionsIn('a\r\nb\rc\nd')
    expect([0, 3, 5, 7].map(positionAt)).toEqual([1, 2, 3, 4].map((line) => ({ line, column: 1 })))
  })
})

describe('the depth of YAML', () => {
  it.each([
    ['brackets', '['.repeat(70), 60],
    ['dashes', '- '.repeat(70), 0],
    ['blanks', `a:\n${' '.repeat(300)}b`, 3],
  ])('is too great where it has so many %s', (_, yaml, at) => {
    expect(findTooDeep(yaml)).toBe(at)
  })

  it.each(['a: [1, {b: 2}]\n', 'a: [[\nb: ]]\n', '- - -- a\n', ''])('is that of %j', (yaml) => {
    expect(findTooDeep(yaml)).toBe(-1)
  })
})
