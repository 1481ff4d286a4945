/** What the archive promises of the addresses of its topics, from content to finished site. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { renewSlugs } from '../../src/ledger/topic-slugs.js'
import type { FrozenSlug } from '../../src/record/ledger.js'
import { makeFolder, runPressmark, type Outcome } from '../support/run-pressmark.js'

function article(title: string, topics: string): string {
  return `---\ntitle: ${title}\ndate: 2020-04-17\ntopics: [${topics}]\n---\nDe tekst over ${title}.\n`
}

const TWO = {
  'topics.yaml': 'thin: 1\n',
  'a.md': article('Brand', 'politics'),
  'b.md': article('Water', 'Wielrennen'),
}
const LEDGER = 'content/ledger/topics.tsv'

/** A site that is built and published in a folder of its own. */
function openSite(files: Readonly<Record<string, string>>): {
  readonly run: (...args: readonly string[]) => Outcome
  readonly build: () => Outcome
  readonly has: (path: string) => boolean
  readonly read: (path: string) => string
  readonly page: (path: string) => string
  readonly edit: (path: string, text: string) => void
  readonly remove: (path: string) => void
} {
  const named = Object.entries(files).map(([path, text]) => [`content/${path}`, text] as const)
  const folder = makeFolder(Object.fromEntries(named))
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
  const run = (...args: readonly string[]): Outcome => runPressmark(folder, args)
  return {
    run,
    read,
    build() {
      const outcome = run('build')
      expect(outcome.stderr).toBe('')
      return outcome
    },
    has: (path) => existsSync(join(folder, '_site', path)),
    page: (path) => read(`_site/${path}`),
    edit(path, text) {
      mkdirSync(dirname(join(folder, 'content', path)), { recursive: true })
      writeFileSync(join(folder, 'content', path), text)
    },
    remove: (path) => rmSync(join(folder, 'content', path)),
  }
}

describe('the address of a topic', () => {
  it('is written down by publish, and its lines are never taken away', () => {
    const site = openSite(TWO)
    expect(site.run('publish').stdout).toContain('the slugs of 2 topics published')
    expect(site.read(LEDGER)).toBe('politics\tpolitiek\nwielrennen\twielrennen\n')
    site.remove('b.md')
    site.edit('c.md', article('Wind', 'Atletiek'))
    expect(site.run('publish', '--check').code).toBe(2)
    expect(site.build().stdout).toContain('1 topic is not in the ledger yet')
    site.run('publish')
    expect(site.read(LEDGER)).toBe(
      'atletiek\tatletiek\npolitics\tpolitiek\nwielrennen\twielrennen\n',
    )
  })

  it('is no address of an article, and publishing twice changes nothing', () => {
    const site = openSite(TWO)
    site.run('publish')
    const before = site.read(LEDGER)
    expect(site.run('publish', '--check').code).toBe(0)
    expect(site.build().stdout).not.toContain('npx pressmark publish')
    expect(site.run('publish').stdout).not.toContain('slugs')
    expect(site.read(LEDGER)).toBe(before)
  })

  it('stays when its label changes', () => {
    const site = openSite(TWO)
    site.run('publish')
    site.edit('topics.yaml', 'thin: 1\ntopics:\n  politics: { labels: Binnenland }\n')
    site.build()
    expect(site.page('topics/politiek/index.html')).toContain('<title>Binnenland –')
    expect(site.has('topics/binnenland/index.html')).toBe(false)
  })

  it('follows the label where nothing was published', () => {
    const site = openSite({
      ...TWO,
      'topics.yaml': 'thin: 1\ntopics:\n  politics: { labels: Binnenland }\n',
    })
    site.build()
    expect(site.has('topics/binnenland/index.html')).toBe(true)
    expect(site.has('topics/politiek/index.html')).toBe(false)
  })

  it('is never that of another topic, be it the first of all by name', () => {
    const site = openSite(TWO)
    site.run('publish')
    site.edit('topics.yaml', 'thin: 1\ntopics:\n  aaa: { labels: Politiek! }\n')
    site.edit('c.md', article('Wind', 'aaa'))
    site.build()
    expect(site.page('topics/politiek/index.html')).not.toContain('Politiek!')
    expect(site.page('topics/politiek-2/index.html')).toContain('Politiek!')
  })

  it('is kept free while its topic is gone, and is its own when it comes back', () => {
    const site = openSite(TWO)
    site.run('publish')
    site.remove('a.md')
    site.edit('topics.yaml', 'thin: 1\ntopics:\n  aaa: { labels: Politiek! }\n')
    site.edit('c.md', article('Wind', 'aaa'))
    site.build()
    expect(site.page('topics/politiek/index.html')).toContain('url=../index.html')
    expect(site.page('topics/politiek-2/index.html')).toContain('Politiek!')
    site.edit('a.md', article('Brand', 'politics'))
    site.build()
    expect(site.page('topics/politiek/index.html')).toContain('<title>Politiek –')
  })

  it('leads to the list of topics when its topic is gone', () => {
    const site = openSite(TWO)
    site.run('publish')
    site.remove('b.md')
    site.build()
    expect(site.page('topics/wielrennen/index.html')).toContain('url=../index.html')
  })

  it('is written down when its topic has pages, and leads to the list when it has too few articles again', () => {
    const site = openSite({ ...TWO, 'topics.yaml': 'thin: 2\n' })
    site.run('publish')
    expect(site.read(LEDGER)).toBe('politics\tpolitiek\n')
    site.edit('c.md', article('Wind', 'Wielrennen'))
    site.run('publish')
    expect(site.read(LEDGER)).toContain('wielrennen\twielrennen\n')
    site.build()
    expect(site.page('topics/wielrennen/index.html')).toContain('<title>Wielrennen –')
    site.remove('c.md')
    site.build()
    expect(site.page('topics/wielrennen/index.html')).toContain('url=../index.html')
    expect(site.run('publish', '--check').stdout).not.toContain('slugs')
  })

  it('leads to the topic that it was merged into, to the end of the chain', () => {
    const site = openSite({ ...TWO, 'archive.yaml': 'redirect-maps: [netlify]\n' })
    site.run('publish')
    site.edit('b.md', article('Water', 'sport'))
    site.edit(
      'topics.yaml',
      'thin: 1\ntopics:\n  wielrennen: { into: fietsen }\n  fietsen: { into: sport }\n',
    )
    site.build()
    expect(site.page('topics/wielrennen/index.html')).toContain('url=../sport/index.html')
    expect(site.page('_redirects')).toContain('/topics/wielrennen/ /topics/sport/')
  })

  it('leads to the topic that has taken its label over', () => {
    const site = openSite(TWO)
    site.run('publish')
    site.edit('b.md', article('Water', 'sport'))
    site.edit('topics.yaml', 'thin: 1\ntopics:\n  sport: { aliases: [Wielrennen] }\n')
    site.build()
    expect(site.page('topics/wielrennen/index.html')).toContain('url=../sport/index.html')
  })

  it('leads where redirects.csv says, for a topic that is gone', () => {
    const site = openSite(TWO)
    site.run('publish')
    site.remove('b.md')
    site.edit('redirects.csv', '/topics/wielrennen/,/about/\n/topics/politiek/,/about/\n')
    expect(site.build().stdout).toContain('alias-taken')
    expect(site.page('topics/wielrennen/index.html')).toContain('url=../../about/index.html')
    expect(site.page('topics/politiek/index.html')).toContain('<title>Politiek –')
  })

  it('is still there when an article is withdrawn or redacted, though nothing leads to redacted words', () => {
    const site = openSite({ ...TWO, 'archive.yaml': 'redirect-maps: [netlify]\n' })
    site.run('publish')
    site.run('redact', '2020/04/17/water.html', '--text', 'Wielrennen', '--with', 'X')
    expect(site.read(LEDGER)).toContain('wielrennen\twielrennen\n')
    site.build()
    expect(site.page('topics/wielrennen/index.html')).toContain('url=../index.html')
    expect(site.page('_redirects')).not.toContain('wielrennen')
    expect(site.page('topics/index.html')).not.toMatch(/wielrennen/i)
  })
})

describe('ledger/topics.tsv', () => {
  it('cannot lose a line to a conflict of git', () => {
    const site = openSite({ ...TWO, 'ledger/topics.tsv': 'politics\tpolitiek\n<<<<<<< HEAD\n' })
    const outcome = site.run('build')
    expect(outcome.code).toBe(1)
    expect(outcome.stderr).toContain('topics.tsv:2:1: is no line of a topic')
  })

  it('holds what two branches have published: the first line of a topic is its page, the other leads there', () => {
    const site = openSite({
      ...TWO,
      'ledger/topics.tsv': 'politics\tbinnenland\npolitics\tregering\nsport\tbinnenland\n',
    })
    site.build()
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
