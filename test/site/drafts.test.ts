/** What a site has of drafts: their number, and nothing else. */
import { describe, expect, it } from 'vitest'
import { markdownArticle as article } from '../support/articles.js'
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
