/** What the index takes of an article: the words that its page and the lists show. */
import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/record/article.js'
import { byFacetKind, readArticle } from '../../src/search/build/read-article.js'
import type { SearchedArticle } from '../../src/search/build/searched-article.js'
import { makeArticle, makeBody, makeEntry } from '../support/sample-article.js'

function read(lead: string, body: Article['body'], more: Partial<Article> = {}): SearchedArticle {
  const entry = { ...makeEntry(), teaser: lead }
  const article = { ...makeArticle(entry), notices: [], lead, body, ...more }
  return readArticle(
    entry,
    article,
    byFacetKind(() => new Map()),
  )
}

describe('the lead of an article', () => {
  it('counts once where it is a paragraph of the text', () => {
    const { texts } = read('De brug is dicht.', makeBody('De brug is dicht.', 'Tot maandag.'))
    expect([texts.lead, texts.body]).toEqual(['De brug is dicht.', 'Tot maandag.'])
  })

  it('is found where it is a summary that the text does not say', () => {
    const { texts, row } = read('Omrijden langs het kanaal.', makeBody('De brug is dicht.'))
    expect([texts.lead, texts.body]).toEqual(['Omrijden langs het kanaal.', 'De brug is dicht.'])
    // What is shown after it is all of the text.
    expect(row[2]).toBe('Omrijden langs het kanaal.')
    expect(row[6]).toBe('De brug is dicht.')
  })

  it('is found where it is the beginning of a paragraph', () => {
    const { texts } = read('De brug …', makeBody('De brug is dicht.'))
    expect([texts.lead, texts.body]).toEqual(['De brug …', 'De brug is dicht.'])
  })

  it('is in no file where rights leave nothing of the text', () => {
    const { texts, row } = read('', makeBody('De brug is dicht.'), { notices: ['rights-metadata'] })
    expect([texts.lead, texts.body, row[6]]).toEqual(['', '', ''])
  })
})
