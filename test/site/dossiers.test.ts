/** Dossiers, from the keeper's file to their pages and to those that lead there. */
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { markdownArticle as article } from '../support/articles.js'
import { complaintsOf } from '../support/show-page.js'
import { siteOf } from '../support/site-of.js'
import { listDifferences } from '../support/trees.js'

const FILES = {
  'archive.yaml': 'title: Archief\nbase-url: https://krant.example/\n',
  'a.md': article('Brug ingestort', '2020-04-17'),
  'b.md': article('Brug hersteld', '2021-04-17'),
  'c.md': article('Geheim', '2020-04-18'),
  'dossiers.yaml':
    'brug:\n  title: De brug\n  intro: Van val tot herstel.\n  words: brug\n' +
    'geheim:\n  title: Wat was\n  articles: [2020/04/18/geheim.html]\n',
}

function listed(page: string): readonly string[] {
  return [...page.matchAll(/class="headline"[^>]*>([^<]*)</g)].map(([, name]) => name!)
}

describe('dossiers', () => {
  const site = siteOf(FILES)
  const isAsClean = async (): Promise<void> => {
    await site.run('build', '--output', 'clean', '--cache', 'clean-cache')
    expect(listDifferences(join(site.folder, '_site'), join(site.folder, 'clean'))).toEqual([])
  }

  beforeAll(async () => {
    await site.build()
    await site.run('publish', '--now', '2026-11-01')
  })

  it('have a page each, a list, and links from menu, front page, articles and sitemap', async () => {
    const page = site.page('dossiers/brug/index.html')
    expect(listed(page)).toEqual(['Brug ingestort', 'Brug hersteld'])
    expect(page).toContain('Van val tot herstel.')
    expect(await complaintsOf(page)).toEqual([])
    expect(await complaintsOf(site.page('dossiers/index.html'))).toEqual([])
    expect(site.page('index.html')).toContain('href="dossiers/brug/index.html"')
    expect(site.page('2020/04/17/brug-ingestort.html')).toContain(
      'dossiers/brug/index.html">De brug',
    )
    expect(site.page('2020/04/18/geheim.html')).not.toContain('dossiers/brug/')
    expect(site.page('report/index.html')).not.toContain('dossiers.yaml')
    expect(site.search(/dossiers\/brug\/</)).toContain('sitemaps/pages.xml')
    expect(site.read('content/ledger/dossiers.tsv')).toBe('brug\ngeheim\n')
  })

  it('take in a new article, and give up one that is edited', async () => {
    site.edit('d.md', article('Tweede brug', '1999-01-01'))
    site.edit('b.md', article('Alles hersteld', '2021-04-17'))
    await site.build()
    expect(listed(site.page('dossiers/brug/index.html'))).toEqual(['Tweede brug', 'Brug ingestort'])
    await isAsClean()
  })

  it('lose what is withdrawn, say so to the keeper alone, and keep their page', async () => {
    await site.run('withdraw', '2020/04/18/geheim.html', '--reason', 'Op verzoek')
    const { stdout } = await site.build('--verbose')
    expect(stdout).toMatch(/dossiers\.yaml:7:14 warning.*2020\/04\/18\/geheim\.html/)
    expect(listed(site.page('dossiers/geheim/index.html'))).toEqual([])
    expect(site.page('report/index.html')).not.toContain('geheim')
    await isAsClean()
  })

  it('lead on from the address of one that is called otherwise, or gone', async () => {
    site.edit('dossiers.yaml', 'de-brug:\n  title: De brug\n  words: brug\n  formerly: brug\n')
    await site.build()
    expect(site.page('dossiers/brug/index.html')).toContain('url=../de-brug/')
    expect(site.page('dossiers/geheim/index.html')).toContain('url=../')
    await isAsClean()
    site.remove('dossiers.yaml')
    await site.build()
    expect(site.page('dossiers/brug/index.html')).toContain('url=../../')
    expect(site.page('index.html')).not.toContain('dossiers/')
    await isAsClean()
  })
})
