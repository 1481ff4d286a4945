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

describe('the busiest days of the front page', () => {
  const site = siteOf({
    'archive.yaml': 'title: Archief\n',
    'a.md': article('Een', '2019-04-01'),
    'b.md': article('Twee', '2019-05-01'),
    'c.md': article('Drie', '2019-06-01'),
    'd.md': article('Vier', '2019-06-01'),
  })
  const busiest = (): readonly (string | undefined)[] =>
    [
      ...site.page('index.html').matchAll(/<time datetime="([^"]*)">[^<]*<\/time><\/a>\s*<span/g),
    ].map(([, day]) => day)

  it('are no list where the page begins with the only one', async () => {
    await site.build()
    expect(site.page('index.html')).toContain('De drukste dag')
    expect(busiest()).toEqual([])
  })

  it('have the busiest among them, for a script may begin the page with another', async () => {
    site.edit('e.md', article('Vijf', '2019-06-01'))
    site.edit('f.md', article('Zes', '2019-05-01'))
    site.edit('g.md', article('Zeven', '2019-07-01'))
    site.edit('h.md', article('Acht', '2019-08-01'))
    await site.build()
    expect(busiest()).toEqual(['2019-06-01', '2019-05-01'])
  })
})

const periodsOf = (...lines: readonly string[]): string =>
  `title: Archief\nperiods:\n${lines.map((line) => `  ${line}\n`).join('')}`

describe('a period', () => {
  const WAR = '{ name: De Oorlog, from: 1914-08, to: 1918-11-11'
  const site = siteOf({
    'archive.yaml': periodsOf(`oorlog: ${WAR} }`),
    'dossiers.yaml': 'vrede:\n  title: De vrede\n  words: vrede\n',
    'a.md': article('Vrede', '1918-11-11'),
  })
  const isAsClean = async (): Promise<void> => {
    await site.run('build', '--output', 'clean', '--cache', 'clean-cache')
    expect(listDifferences(join(site.folder, '_site'), join(site.folder, 'clean'))).toEqual([])
  }

  it('is published with the articles, and so is a dossier; a build names what is not yet', async () => {
    const { stdout } = await site.run('publish')
    expect(stdout).toContain('the addresses of 1 dossier published')
    expect(stdout).toContain('the addresses of 1 period published')
    expect(site.read('content/ledger/periods.tsv')).toBe('oorlog\n')
    expect((await site.build()).stdout).not.toContain('not in the ledger yet')
    site.edit(
      'archive.yaml',
      periodsOf(`oorlog: ${WAR} }`, 'eeuw: { name: Eeuw, from: 1900, to: 1999 }'),
    )
    site.edit(
      'dossiers.yaml',
      'vrede: { title: A, words: vrede }\nnog: { title: B, words: x }\ndan: { title: C, words: y }\n',
    )
    expect((await site.build()).stdout).toContain(
      '2 dossiers are not in the ledger yet, 1 period is not in the ledger yet: npx pressmark publish',
    )
    expect((await site.run('publish', '--check')).code).toBe(2)
    await site.run('publish')
    expect(site.read('content/ledger/periods.tsv')).toBe('eeuw\noorlog\n')
    expect((await site.run('publish', '--check')).code).toBe(0)
  })

  it('that is called otherwise answers at its old address, and one that is gone leads to all months', async () => {
    site.edit('archive.yaml', periodsOf(`grote-oorlog: ${WAR}, formerly: oorlog }`))
    await site.build()
    expect(site.page('periods/oorlog/index.html')).toContain('url=../grote-oorlog/')
    expect(site.page('periods/eeuw/index.html')).toContain('url=../../coverage/')
    await isAsClean()
    site.edit('archive.yaml', 'title: Archief\n')
    await site.build()
    expect(site.page('periods/oorlog/index.html')).toContain('url=../../coverage/')
    await isAsClean()
  })

  it('that comes back has its page again, and takes no other address', async () => {
    site.edit('archive.yaml', periodsOf(`oorlog: ${WAR} }`))
    await site.build()
    expect(site.page('periods/oorlog/index.html')).toContain('De Oorlog')
    await isAsClean()
  })

  it('is named by a line of its own in the ledger, and by nothing else', async () => {
    site.edit('ledger/periods.tsv', 'oorlog\nDe Oorlog\n')
    const { code, stderr } = await site.run('build')
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining('periods.tsv:2:1: is no line of periods'),
    ])
  })

  it('whose address is made of redacted words is unlisted, or dropped', async () => {
    site.edit('ledger/periods.tsv', 'eeuw\noorlog\n')
    const words = ['--everywhere', '--text', 'Oorlog', '--with', 'X', '--drop-address']
    expect((await site.run('redact', ...words)).stdout).toContain('periods/oorlog/')
    await site.build()
    expect(site.has('periods/oorlog/index.html')).toBe(false)
    // Scripts know words of the language, whatever an archive holds.
    const ofArchive = site.search(/oorlog/i).filter((path) => !path.startsWith('assets/'))
    expect(ofArchive).toEqual([])
    expect(site.page('periods/eeuw/index.html')).toContain('url=../../coverage/')
    await isAsClean()
  })
})
