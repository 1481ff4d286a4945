/** Pages that are one page to Eleventy, and what comes of them again. */
import { describe, expect, it } from 'vitest'
import type { Page } from '../../src/record/page.js'
import type { OutputPath } from '../../src/record/strings.js'
import { groupByKind } from '../../src/render/group-by-kind.js'
import { divideLots, joinLot } from '../../src/render/lots.js'

function pageAt(output: string): Page {
  return { kind: 'article', output } as Page
}

const PATH = 'a.html' as OutputPath
const pages = groupByKind(['a.html', 'b.html', 'c.html'].map(pageAt))

describe('a lot of pages', () => {
  it('comes back as its pages, each with its own path', () => {
    const content = joinLot(['<p>a</p>', '', '<p>c\n</p>'])
    expect(divideLots([{ path: PATH, content }], pages)).toEqual([
      { path: 'a.html', content: '<p>a</p>' },
      { path: 'b.html', content: '' },
      { path: 'c.html', content: '<p>c\n</p>' },
    ])
  })

  it('of one page is that page, whatever characters it has', () => {
    const lots = [{ path: PATH, content: joinLot(['a\0b']) }]
    expect(divideLots(lots, groupByKind([pageAt('a.html')]))).toEqual([
      { path: 'a.html', content: 'a\0b' },
    ])
  })

  it('is not divided by a character that an article has', () => {
    const content = joinLot(['a\0b', 'b', 'c'])
    expect(divideLots([{ path: PATH, content }], pages)[0]?.content).toBe('a\ufffdb')
  })

  it('that has lost a page is an error', () => {
    expect(() => divideLots([{ path: PATH, content: 'a\0b' }], pages)).toThrow(
      '3 pages were given to Eleventy, 2 came back',
    )
  })
})
