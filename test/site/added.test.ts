/** What came last, from the ledger to the pages and feeds that tell it. */
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { markdownArticle as article } from '../support/articles.js'
import { siteOf } from '../support/site-of.js'
import { listDifferences } from '../support/trees.js'

const FILES = {
  'archive.yaml': 'title: Archief\nbase-url: https://krant.example/\n',
  'a.md': article('Brand', '2020-04-17'),
}

function listed(page: string): readonly string[] {
  return [...page.matchAll(/class="headline"[^>]*>([^<]*)</g)].map(([, name]) => name!)
}

describe('what was added to a published archive', () => {
  const site = siteOf(FILES)

  beforeAll(async () => {
    await site.run('publish', '--now', '2026-11-01')
    await site.build()
    expect(site.has('added/index.html')).toBe(false)
    expect(site.page('index.html')).not.toContain('Nieuw in het archief')
    site.edit('b.md', article('Tram', '1985-06-01'))
    site.edit('c.md', article('Geheim', '1985-06-02'))
    await site.run('publish', '--now', '2026-11-20')
    await site.build()
  })

  it('is on its page, in its feeds and in the sitemap, whatever its date', () => {
    expect(listed(site.page('added/index.html'))).toEqual(['Geheim', 'Tram'])
    expect(site.page('added/index.html')).toContain('Toegevoegd op 20 november 2026')
    const feed = site.page('added/feed.xml')
    expect(feed).toContain('<title>Archief – Nieuw in het archief</title>')
    expect(feed.match(/<updated>[^<]*/g)).toEqual(
      Array.from({ length: 3 }, () => '<updated>2026-11-20T00:00:00Z'),
    )
    expect(feed).toContain('<dc:date>1985-06-01</dc:date>')
    expect(site.page('added/feed.json')).toContain('"date_modified": "2026-11-20T00:00:00Z"')
    expect(site.search(/added\/</)).toEqual(['sitemaps/pages.xml'])
  })

  it('is on the front page as far as nothing else there shows it', async () => {
    expect(site.page('index.html')).not.toContain('Nieuw in het archief')
    for (let day = 1; day <= 12; day++)
      site.edit(`${day}.md`, article(`Krant ${day}`, `2021-05-${String(day).padStart(2, '0')}`))
    await site.build()
    expect(site.page('index.html')).toContain('Nieuw in het archief')
  })

  it('is the same after a clean build, and without what was withdrawn', async () => {
    await site.run('withdraw', '1985/06/02/geheim.html', '--reason', 'Op verzoek')
    await site.build()
    expect(listed(site.page('added/index.html'))).toEqual(['Tram'])
    expect(site.page('added/feed.xml')).not.toContain('Geheim')
    await site.build('--output', 'clean', '--cache', 'clean-cache')
    expect(listDifferences(join(site.folder, '_site'), join(site.folder, 'clean'))).toEqual([])
  })
})
