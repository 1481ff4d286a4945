/** What a site has of drafts and of articles whose day is to come: their number, and nothing else. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { markdownArticle as article } from '../support/articles.js'
import { serveFolder } from '../support/serve-folder.js'
import { siteOf } from '../support/site-of.js'

const URL = '2020/04/17/veerpont-zinkt.html'

describe('drafts', () => {
  const files = {
    'a.md': article('Brug', '2020-04-16', 'De brug is open.'),
    'b.md': article('Veerpont zinkt', '2020-04-17', 'Een geheim.'),
  }
  const draft = article('Veerpont zinkt', '2020-04-17', 'Een geheim.', 'draft: true\n')

  it('are counted, listed by a check, and nowhere on the site', async () => {
    const site = siteOf({ ...files, 'b.md': draft, '_drafts/veerboot.md': files['b.md'] })
    const built = await site.run('build')
    expect(built.stdout).toContain(
      '3 records in 3 files = 1 article + 0 quarantined + 2 held back + 0 withdrawn',
    )
    expect(JSON.parse((await site.run('build', '--json')).stdout)).toMatchObject({
      records: 3,
      pages: 1,
      heldBack: 2,
    })
    expect(site.search(/[Vv]eer(?:pont|boot)|geheim/)).toEqual([])
    expect((await site.run('check')).stdout).toContain('_drafts/veerboot.md  b.md')
    expect(JSON.parse((await site.run('check', '--json')).stdout)).toMatchObject({
      heldBack: 2,
      heldBackFiles: ['_drafts/veerboot.md', 'b.md'],
    })
  })

  it('leave an address that was published to a page that says so, until they are published again', async () => {
    const site = siteOf(files)
    await site.run('build')
    await site.run('publish')
    site.edit('b.md', draft)
    const built = await site.run('build')
    expect(built.stderr + built.stdout).toContain('published-gone')
    expect(site.has(URL)).toBe(true)
    expect(site.page(URL)).not.toContain('Een geheim.')
    expect(site.page('2020/04/16/brug.html')).not.toContain('Veerpont')
    site.edit('b.md', files['b.md'])
    await site.run('build')
    expect(site.page(URL)).toContain('Een geheim.')
  })
})

describe('an article dated after today', () => {
  const files = {
    'a.md': article('Brug', '2020-04-16', 'De brug is open.'),
    'b.md': article('Veerpont zinkt', '2020-04-17', 'Een geheim.'),
  }
  const dayBefore = ['--now', '2020-04-16']

  it('is published with a warning, or with --strict held back until its day', async () => {
    const site = siteOf(files)
    const usual = await site.build(...dayBefore)
    expect(usual.stdout).toContain('2 articles + 0 quarantined + 0 held back')
    expect(usual.stdout).toContain('[future]')
    expect(site.has(URL)).toBe(true)
    const strict = await site.build('--strict', ...dayBefore)
    expect(strict.code).toBe(2)
    expect(strict.stdout).toContain(
      '2 records in 2 files = 1 article + 0 quarantined + 1 held back + 0 withdrawn',
    )
    expect(site.search(/[Vv]eerpont|geheim/)).toEqual([])
    const due = await site.build('--strict', '--now', '2020-04-17')
    expect(due.stdout).toContain('2 articles + 0 quarantined + 0 held back')
    expect(site.page(URL)).toContain('Een geheim.')
    const check = await site.run('check', ...dayBefore)
    expect(check.stdout).toContain('which build --strict holds back: b.md')
  })

  it('waits for the day of its release, also in a month that is past', async () => {
    const released = 'publishDate: 2020-04-17'
    const header = `title: Veerpont\ndate: 2019-03-02\n${released}`
    const site = siteOf({ 'content/c.md': `---\n${header}\n---\nHij vaart weer.\n` })
    const strict = await site.build('--strict', ...dayBefore)
    expect(strict.stdout).toContain('0 articles + 0 quarantined + 1 held back')
    const due = await site.build('--strict', '--now', '2020-04-17')
    expect(due.stdout).toContain('1 article + 0 quarantined + 0 held back')
  })

  it('is left out of the ledger by publish --strict, so that nothing is missing', async () => {
    const site = siteOf(files)
    await site.build('--strict', ...dayBefore)
    const published = await site.run('publish', '--strict', ...dayBefore)
    expect(published.stdout).toContain('1 address published')
    const built = await site.build('--strict', ...dayBefore)
    expect(built.stdout).not.toContain('published-gone')
  })

  it('that was published before leaves its address to a page that says so', async () => {
    const site = siteOf(files)
    await site.build(...dayBefore)
    await site.run('publish')
    const built = await site.build('--strict', ...dayBefore)
    expect(built.stdout).toContain('published-gone')
    expect(site.page(URL)).not.toContain('geheim')
  })
})

describe('serve --drafts', () => {
  it('shows a draft with a notice, on a site of its own that no build touches', async () => {
    const draft = article('Veerpont zinkt', '2020-04-17', 'Een geheim.', 'draft: true\n')
    const site = siteOf({ 'b.md': draft, '_drafts/c.md': article('Kade', '2020-04-16', 'Steen.') })
    const server = await serveFolder(site.folder, '--drafts')
    try {
      expect(server.said).toContain('2 articles + 0 quarantined + 0 held back')
      const page = await (await fetch(`http://localhost:${server.port}/${URL}`)).text()
      expect(page).toContain('Een geheim.')
      expect(page).toContain('class="notice"')
      expect(site.has('index.html')).toBe(false)
      expect(existsSync(join(site.folder, '.cache/drafts/site', URL))).toBe(true)
    } finally {
      server.stop()
    }
    const built = await site.run('build')
    expect(built.stdout).toContain('0 articles + 0 quarantined + 2 held back')
    expect(site.search(/[Vv]eerpont|geheim/)).toEqual([])
  })
})
