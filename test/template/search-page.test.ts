/** The search page and the form that leads to it, as their templates write them. */
import { describe, expect, it } from 'vitest'
import { INTERFACES } from '../../src/language/interface/interfaces.js'
import { pageOf } from '../support/sample-pages.js'
import { show } from '../support/show-page.js'

describe('the search page', () => {
  it('hands its script the words of its language, and the way to the root, as data', () => {
    const text = show(pageOf('search'), { languages: ['en'] as never })
    const [, json = ''] = /<script type="application\/json">(.*?)<\/script>/s.exec(text) ?? []
    const data: Record<string, unknown> = JSON.parse(json)
    const { comma, colon, articles, search } = INTERFACES.en.texts
    expect(data['texts']).toEqual({ ...search.script, comma, colon, articles })
    expect(data).toMatchObject({ lang: 'en', root: '../', title: 'Search' })
    expect(data['months']).toContain('January')
  })

  it('runs no script in itself', () => {
    const scripts = [...show(pageOf('search')).matchAll(/<script\b([^>]*)>/g)].map(
      ([, each]) => each,
    )
    expect(scripts).toEqual([
      ' defer src="../assets/reading.0123456789.js"',
      ' src="../assets/search.0123456789.js" defer',
      ' type="application/json"',
    ])
  })
})

describe('the form of every page', () => {
  it.each([
    ['home', 'search/index.html'],
    ['day', '../../../search/index.html'],
    ['article', '../../../search/index.html'],
    ['group-period', '../../../../search/index.html'],
  ] as const)('leads from %s to the search page', (kind, address) => {
    expect(show(pageOf(kind))).toContain(`role="search" action="${address}"`)
  })

  it('leads from any address that is not there to the search page', () => {
    expect(show(pageOf('not-found'), { baseUrl: 'https://example.org/a/' })).toContain(
      'role="search" action="/a/search/"',
    )
  })

  it('is told to browsers where the site has an address', () => {
    expect(show(pageOf('day'))).toMatch(/rel="search"[^>]*href="\.\.\/\.\.\/\.\.\/opensearch\.xml"/)
    expect(show(pageOf('day'), { baseUrl: null })).not.toContain('rel="search"')
    expect(show(pageOf('opensearch'))).toContain(
      'template="https://example.org/a/search/?q={searchTerms}"',
    )
  })
})
