/** Sentences that results show of a text: which one, how much of it, and what of it is marked. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PassageFinder } from '../../src/search/find-passage.js'
import { markWords, prepareMarks } from '../../src/search/mark-words.js'
import { foldedWords } from '../../src/search/split-words.js'
import { inventArticles, MANY_WORDS } from '../support/many-languages.js'
import { indexOf } from '../support/search-index.js'

const find = (text: string, asked: readonly (readonly string[])[], lead = ''): string | null =>
  new PassageFinder(asked).find(text, lead)

describe('a passage', () => {
  const text =
    'The mayor spoke. The café "De Ton" was shut!\nNobody came, the mayor of the café said.'

  it('is the sentence that has the most of what was sought', () => {
    expect(find(text, [['mayor']])).toBe('The mayor spoke.')
    expect(find(text, [['cafe']])).toBe('The café "De Ton" was shut!')
    expect(find(text, [['cafe'], ['mayor']])).toBe('Nobody came, the mayor of the café said.')
    expect(find(text, [['de ton']])).toBe('The café "De Ton" was shut!')
  })

  it('counts forms of a word once', () => {
    const forms = [['spoke', 'mayor'], ['shut']]
    expect(find('The mayor spoke of it. It was shut. The mayor shut it.', forms)).toBe(
      'The mayor shut it.',
    )
  })

  it('shows what the lead lacks, and nothing where it lacks nothing', () => {
    expect(find(text, [['mayor']], 'A mayor.')).toBeNull()
    expect(find(text, [['mayor'], ['shut']], 'A mayor.')).toBe('The café "De Ton" was shut!')
    expect(find(text, [['absent']])).toBeNull()
    expect(find(text, [])).toBeNull()
  })

  it('is cut between words around the first one, where the sentence is long', () => {
    const many = Array.from({ length: 200 }, (_, index) => `word${index}`).join(' ')
    expect(find(many, [['word0']])).toMatch(/^word0 word1 .* word\d+ …$/)
    expect(find(many, [['word100']])).toMatch(/^… word\d+ .*word100 .* word\d+ …$/)
    expect(find(many, [['word199']])).toMatch(/^… word\d+ .*word199$/)
  })

  it('ends a sentence of Japanese at its stop', () => {
    expect(find('東京で会議。大阪で選挙が行われた。', [['選 挙']])).toBe('大阪で選挙が行われた。')
  })

  it('is of bounded length, stands in the text, and has what was sought', () => {
    const words = fc.array(fc.constantFrom(...MANY_WORDS, '. ', '\n', '…', '。'), {
      maxLength: 300,
    })
    fc.assert(
      fc.property(words, fc.constantFrom(...MANY_WORDS), (parts, word) => {
        const sought = foldedWords(word).join(' ')
        const body = parts.join(' ')
        const passage = find(body, [[sought]])
        if (passage === null) return
        expect(passage.length).toBeLessThanOrEqual(250)
        expect(body).toContain(passage.replace(/^… | …$/g, ''))
        const pieces = markWords(passage, prepareMarks([sought]))
        expect(pieces.some(({ isMarked }) => isMarked)).toBe(true)
      }),
    )
  })
})

describe('the passages of an index', () => {
  it('have the words that were sought, in other forms too', async () => {
    const fields = { headline: '', byline: '', source: '', places: '' }
    const facets = { topic: [], place: [], source: [], author: [], lang: ['nl'] }
    const lead = 'Een bericht.'
    const body = 'Het regende.\nDe huizen aan de kade zijn gesloopt. Éénmaal per jaar is er markt.'
    const article = { url: 'a.html', date: '1987-05-12', fields: { ...fields, lead, body }, facets }
    const { engine } = indexOf([article])
    const passageOf = async (...words: readonly string[]): Promise<string | null> => {
      const expression = {
        kind: 'words',
        words,
        isExact: false,
        isPrefix: false,
        field: null,
      } as const
      const { hits } = await engine.search({ expression, order: 'relevance', from: 0, count: 1 })
      return hits[0]!.passage
    }
    expect(await passageOf('huis')).toBe('De huizen aan de kade zijn gesloopt.')
    expect(await passageOf('eenmaal')).toBe('Éénmaal per jaar is er markt.')
    expect(await passageOf('kade', 'zijn')).toBe('De huizen aan de kade zijn gesloopt.')
    expect(await passageOf('bericht')).toBeNull()
  })

  it('cost no file besides those of the rows', async () => {
    const { engine, loaded } = indexOf(inventArticles(2, 400))
    const expression = { kind: 'all' } as const
    const { hits } = await engine.search({ expression, order: 'newest', from: 0, count: 16 })
    expect(hits.every(({ passage }) => passage === null)).toBe(true)
    expect(loaded.every((path) => /\/r\d+$/.test(path))).toBe(true)
  })
})
