/** What the archive promises of the addresses of its topics, from content to finished site. */
import { describe, expect, it } from 'vitest'
import { renewSlugs } from '../../src/ledger/topic-slugs.js'
import type { FrozenSlug } from '../../src/record/ledger.js'
import { markdownArticle } from '../support/articles.js'
import { siteOf } from '../support/site-of.js'

function article(title: string, topics: string): string {
  return markdownArticle(title, '2020-04-17', `De tekst over ${title}.`, `topics: [${topics}]\n`)
}

const TWO = {
  'topics.yaml': 'thin: 1\n',
  'a.md': article('Brand', 'politics'),
  'b.md': article('Water', 'Wielrennen'),
}
const LEDGER = 'content/ledger/topics.tsv'

describe('the address of a topic', () => {
  it('is written down by publish, and its lines are never taken away', async () => {
    const site = siteOf(TWO)
    expect((await site.run('publish')).stdout).toContain('the slugs of 2 topics published')
    expect(site.read(LEDGER)).toBe('politics\tpolitiek\nwielrennen\twielrennen\n')
    site.remove('b.md')
    site.edit('c.md', article('Wind', 'Atletiek'))
    expect((await site.run('publish', '--check')).code).toBe(2)
    expect((await site.build()).stdout).toContain('1 topic is not in the ledger yet')
    await site.run('publish')
    expect(site.read(LEDGER)).toBe(
      'atletiek\tatletiek\npolitics\tpolitiek\nwielrennen\twielrennen\n',
    )
  })

  it('is no address of an article, and publishing twice changes nothing', async () => {
    const site = siteOf(TWO)
    await site.run('publish')
    const before = site.read(LEDGER)
    expect((await site.run('publish', '--check')).code).toBe(0)
    expect((await site.build()).stdout).not.toContain('npx pressmark publish')
    expect((await site.run('publish')).stdout).not.toContain('slugs')
    expect(site.read(LEDGER)).toBe(before)
  })

  it('stays when its label changes', async () => {
    const site = siteOf(TWO)
    await site.run('publish')
    site.edit('topics.yaml', 'thin: 1\ntopics:\n  politics: { labels: Binnenland }\n')
    await site.build()
    expect(site.page('topics/politiek/index.html')).toContain('<title>Binnenland –')
    expect(site.has('topics/binnenland/index.html')).toBe(false)
  })

  it('follows the label where nothing was published', async () => {
    const site = siteOf({
      ...TWO,
      'topics.yaml': 'thin: 1\ntopics:\n  politics: { labels: Binnenland }\n',
    })
    await site.build()
    expect(site.has('topics/binnenland/index.html')).toBe(true)
    expect(site.has('topics/politiek/index.html')).toBe(false)
  })

  it('is never that of another topic, be it the first of all by name', async () => {
    const site = siteOf(TWO)
    await site.run('publish')
    site.edit('topics.yaml', 'thin: 1\ntopics:\n  aaa: { labels: Politiek! }\n')
    site.edit('c.md', article('Wind', 'aaa'))
    await site.build()
    expect(site.page('topics/politiek/index.html')).not.toContain('Politiek!')
    expect(site.page('topics/politiek-2/index.html')).toContain('Politiek!')
  })

  it('is kept free while its topic is gone, and is its own when it comes back', async () => {
    const site = siteOf(TWO)
    await site.run('publish')
    site.remove('a.md')
    site.edit('topics.yaml', 'thin: 1\ntopics:\n  aaa: { labels: Politiek! }\n')
    site.edit('c.md', article('Wind', 'aaa'))
    await site.build()
    expect(site.page('topics/politiek/index.html')).toContain('url=../index.html')
    expect(site.page('topics/politiek-2/index.html')).toContain('Politiek!')
    site.edit('a.md', article('Brand', 'politics'))
    await site.build()
    expect(site.page('topics/politiek/index.html')).toContain('<title>Politiek –')
  })

  it('leads to the list of topics when its topic is gone', async () => {
    const site = siteOf(TWO)
    await site.run('publish')
    site.remove('b.md')
    await site.build()
    expect(site.page('topics/wielrennen/index.html')).toContain('url=../index.html')
  })

  it('is written down when its topic has pages, and leads to the list when it has too few articles again', async () => {
    const site = siteOf({ ...TWO, 'topics.yaml': 'thin: 2\n' })
    await site.run('publish')
    expect(site.read(LEDGER)).toBe('politics\tpolitiek\n')
    site.edit('c.md', article('Wind', 'Wielrennen'))
    await site.run('publish')
    expect(site.read(LEDGER)).toContain('wielrennen\twielrennen\n')
    await site.build()
    expect(site.page('topics/wielrennen/index.html')).toContain('<title>Wielrennen –')
    site.remove('c.md')
    await site.build()
    expect(site.page('topics/wielrennen/index.html')).toContain('url=../index.html')
    expect((await site.run('publish', '--check')).stdout).not.toContain('slugs')
  })

  it('leads to the topic that it was merged into, to the end of the chain', async () => {
    const site = siteOf({ ...TWO, 'archive.yaml': 'redirect-maps: [netlify]\n' })
    await site.run('publish')
    site.edit('b.md', article('Water', 'sport'))
    site.edit(
      'topics.yaml',
      'thin: 1\ntopics:\n  wielrennen: { into: fietsen }\n  fietsen: { into: sport }\n',
    )
    await site.build()
    expect(site.page('topics/wielrennen/index.html')).toContain('url=../sport/index.html')
    expect(site.page('_redirects')).toContain('/topics/wielrennen/ /topics/sport/')
  })

  it('leads to the topic that has taken its label over', async () => {
    const site = siteOf(TWO)
    await site.run('publish')
    site.edit('b.md', article('Water', 'sport'))
    site.edit('topics.yaml', 'thin: 1\ntopics:\n  sport: { aliases: [Wielrennen] }\n')
    await site.build()
    expect(site.page('topics/wielrennen/index.html')).toContain('url=../sport/index.html')
  })

  it('leads where redirects.csv says, for a topic that is gone', async () => {
    const site = siteOf(TWO)
    await site.run('publish')
    site.remove('b.md')
    site.edit('redirects.csv', '/topics/wielrennen/,/about/\n/topics/politiek/,/about/\n')
    expect((await site.build()).stdout).toContain('alias-taken')
    expect(site.page('topics/wielrennen/index.html')).toContain('url=../../about/index.html')
    expect(site.page('topics/politiek/index.html')).toContain('<title>Politiek –')
  })

  it('is still there when an article is withdrawn or redacted, though nothing leads to redacted words', async () => {
    const site = siteOf({ ...TWO, 'archive.yaml': 'redirect-maps: [netlify]\n' })
    await site.run('publish')
    await site.run('redact', '2020/04/17/water.html', '--text', 'Wielrennen', '--with', 'X')
    expect(site.read(LEDGER)).toContain('wielrennen\twielrennen\n')
    await site.build()
    expect(site.page('topics/wielrennen/index.html')).toContain('url=../index.html')
    expect(site.page('_redirects')).not.toContain('wielrennen')
    expect(site.page('topics/index.html')).not.toMatch(/wielrennen/i)
  })
})

describe('ledger/topics.tsv', () => {
  it('cannot lose a line to a conflict of git', async () => {
    const site = siteOf({ ...TWO, 'ledger/topics.tsv': 'politics\tpolitiek\n<<<<<<< HEAD\n' })
    const outcome = await site.run('build')
    expect(outcome.code).toBe(1)
    expect(outcome.stderr).toContain('topics.tsv:2:1: is no line of a topic')
  })

  it('holds what two branches have published: the first line of a topic is its page, the other leads there', async () => {
    const site = siteOf({
      ...TWO,
      'ledger/topics.tsv': 'politics\tbinnenland\npolitics\tregering\nsport\tbinnenland\n',
    })
    await site.build()
    expect(site.page('topics/binnenland/index.html')).toContain('<title>Politiek –')
    expect(site.page('topics/regering/index.html')).toContain('url=../binnenland/index.html')
  })

  it('keeps its lines in order of topic, and those of one topic as they stood', () => {
    const rows = [
      { topic: 'sport', slug: 'z' },
      { topic: 'sport', slug: 'a' },
    ] as FrozenSlug[]
    const present = [
      { topic: 'sport', slug: 'z' },
      { topic: 'arts', slug: 'kunst' },
    ] as FrozenSlug[]
    const renewed = renewSlugs(rows, present)
    expect(renewed.added).toEqual([present[1]])
    expect(renewed.rows).toEqual([present[1], ...rows])
  })
})
