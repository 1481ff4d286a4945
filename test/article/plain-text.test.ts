/** Character references in values of a header mean what they mean in Markdown. */
import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/article/fields/plain-text.js'
import { parseMdast } from '../../src/markdown/parse-mdast.js'

/** What Markdown reads where `reference` stands between two letters. */
function readMarkdown(reference: string): string {
  const [block] = parseMdast(`a${reference}b`).children
  const [node] = block?.type === 'paragraph' ? block.children : []
  return node?.type === 'text' ? node.value : ''
}

const edges = [0x7e, 0x7f, 0x80, 0x9f, 0xa0, 0xd7ff, 0xd800, 0xdfff, 0xe000, 0xfdcf, 0xfdd0, 0xfdef]
const ends = [0xfffe, 0xffff, 0x10000, 0x1fffe, 0x1ffff, 0x10ffff, 0x110000, 0xffffff]
const names = ['eacute', 'AMP', 'amp', 'nbsp', 'NotEqualTilde', 'Amp', 'nosuch', 'constructor']

describe('a character reference in a header', () => {
  it.each([...edges, ...ends])('of number %i is what it is in Markdown', (code) => {
    const spellings = [`&#x${code.toString(16)};`, ...(code < 1e7 ? [`&#${code};`] : [])]
    for (const spelling of spellings)
      expect(plainText(`a${spelling}b`)).toBe(plainText(readMarkdown(spelling)))
  })

  it.each(names)('called %s is what it is in Markdown', (name) => {
    expect(plainText(`a&${name};b`)).toBe(plainText(readMarkdown(`&${name};`)))
  })

  it('stands for a character', () => {
    expect(plainText('Caf&eacute; &#8364;5 &#x2013; &nosuch;')).toBe('Café €5 – &nosuch;')
  })
})
