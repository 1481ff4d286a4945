/** What the keeper puts on the front page: chosen articles, and periods with names. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { markdownArticle as article } from '../support/articles.js'
import { complaintsOf } from '../support/show-page.js'
import { siteOf } from '../support/site-of.js'
import { listDifferences } from '../support/trees.js'

const SETTINGS = `title: Archief
base-url: https://krant.example/
picks: [1916/03/05/oud.html, undated/ongedateerd.html, 1999/01/01/weg.html]
periods:
  oorlog: { name: De Oorlog, from: 1914-08, to: 1918-11-11 }
  niets: { name: Niets, from: 1800, to: 1810 }
`

describe('the front page', () => {
  const site = siteOf({
    'archive.yaml': SETTINGS,
    'a.md': article('Voor', '1914-07-31'),
    'b.md': article('Oud', '1916-03-05'),
    'c.md': article('Vrede', '1918-11-11'),
    'd.md': article('Ooit in november', '1918-11'),
    'e.md': article('Ooit in mei', '1917-05'),
    'f.md': '---\ntitle: Ongedateerd\n---\nDe tekst.\n',
    'g.md': article('Nieuw', '2020-01-01'),
    'h.md': article('Ook nieuw', '2020-01-01'),
  })
  const isAsClean = async (): Promise<void> => {
    await site.run('build', '--output', 'clean', '--cache', 'clean-cache')
    expect(listDifferences(join(site.folder, '_site'), join(site.folder, 'clean'))).toEqual([])
  }

  it('begins with the picks, without what is not there, which only the keeper is told', async () => {
    const { stdout } = await site.build('--verbose')
    expect(stdout).toMatch(/archive\.yaml:3:56 warning.*1999\/01\/01\/weg\.html/)
    const page = site.page('index.html')
    const [picks = ''] = /Uitgelicht.*?<\/section>/s.exec(page) ?? []
    expect([...picks.matchAll(/html"[^>]*>(Oud|Ongedateerd)/g)].map(([, name]) => name)).toEqual([
      'Oud',
      'Ongedateerd',
    ])
    expect(page).not.toContain('data-today')
    expect(page).not.toContain('weg.html')
    expect(await complaintsOf(page)).toEqual([])
    await isAsClean()
  })

  it('leads to the periods with articles, of which those count that surely lie within', async () => {
    for (const path of ['index.html', 'coverage/index.html']) {
      expect(site.page(path)).toMatch(/3 artikelen<\/span>\s*<h3>\s*<a[^>]*><bdi>De Oorlog/)
      expect(site.page(path)).not.toContain('Niets')
    }
    const page = site.page('periods/oorlog/index.html')
    expect(page).toContain('augustus 1914 – 11 november 1918')
    expect(await complaintsOf(page)).toEqual([])
    expect(site.page('periods/niets/index.html')).toContain('0 artikelen')
  })

  it('rewrites itself alone when the picks change', async () => {
    site.edit('archive.yaml', SETTINGS.replace('1916/03/05/oud.html, ', ''))
    const { stdout } = await site.build()
    expect(stdout).toMatch(/\b[1-5] files written/)
    await isAsClean()
  })
})
