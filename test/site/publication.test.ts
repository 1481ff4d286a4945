/** What the archive promises of its addresses, from content to finished site. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { markdownArticle as article, rawRecord as record } from '../support/articles.js'
import type { Outcome } from '../support/run-pressmark.js'
import { siteOf } from '../support/site-of.js'

const BRAND = '2020/04/17/brand.html'

describe('a published article', () => {
  it('leaves the way to its new address when its date changes', async () => {
    const site = siteOf({ 'a.md': article('Brand', '2020-04-17') })
    await site.run('publish')
    site.edit('a.md', article('Brand in Gent', '2020-04-18'))
    expect((await site.run('build')).code).toBe(0)
    expect(site.page(BRAND)).toContain('url=../18/brand.html')
    expect(site.page('2020/04/18/brand.html')).toContain('Brand in Gent')
  })

  it('keeps its slug when its headline changes', async () => {
    const site = siteOf({ 'a.md': article('Brand', '2020-04-17') })
    await site.run('publish')
    site.edit('a.md', article('Grote brand in Gent', '2020-04-17'))
    await site.run('build')
    expect(site.page(BRAND)).toContain('Grote brand in Gent')
  })

  it('is known again in another file, and when it changes after that', async () => {
    const site = siteOf({ 'a.md': article('Brand', '2020-04-17') })
    await site.run('publish')
    site.move('a.md', 'b.md')
    expect((await site.run('publish')).stdout).toContain('1 article at another place or edited')
    site.edit('b.md', article('Iets anders', '2020-04-17'))
    await site.run('build')
    expect(site.page(BRAND)).toContain('Iets anders')
  })

  it('is known by its id when everything else changes', async () => {
    const site = siteOf({ 'a.md': article('Brand', '2020-04-17', 'Tekst.', 'id: 77\n') })
    await site.run('publish')
    site.move('a.md', 'b.md')
    site.edit('b.md', article('Blussing', '2020-05-01', 'Nieuw.', 'id: 77\n'))
    await site.run('build')
    expect(site.page(BRAND)).toContain('url=../../05/01/brand.html')
  })

  it('says that its source is missing, and the report has an error', async () => {
    const site = siteOf({
      'a.md': article('Brand', '2020-04-17'),
      'b.md': article('Water', '2020-04-17'),
    })
    await site.run('publish')
    site.remove('a.md')
    const outcome = await site.run('build', '--strict')
    expect(outcome.code).toBe(2)
    expect(outcome.stdout).toContain('a.md:1:1 error')
    expect(site.page(BRAND)).toContain('De bron van dit artikel ontbreekt')
    expect((await site.run('publish', '--check')).code).toBe(2)
  })

  it('is told from the others in its file, of which the first is deleted', async () => {
    const site = siteOf({ 'a.txt': record('Brand') + record('Water') + record('Wind') })
    await site.run('publish')
    site.edit('a.txt', record('Water') + record('Wind'))
    await site.run('build')
    expect(site.page(BRAND)).toContain('De bron van dit artikel ontbreekt')
    expect(site.page('2020/04/17/water.html')).toContain('De tekst over Water')
    await site.run('publish')
    site.edit('a.txt', record('Storm') + record('Water') + record('Wind'))
    await site.run('build')
    expect(site.page(BRAND)).toContain('De bron van dit artikel ontbreekt')
    expect(site.page('2020/04/17/storm.html')).toContain('De tekst over Storm')
  })

  it('cannot lose its line in the ledger to a conflict of git', async () => {
    const site = siteOf({ 'a.md': article('Brand', '2020-04-17') })
    await site.run('publish')
    const ledger = join(site.folder, 'content/ledger/2020.tsv')
    writeFileSync(ledger, `<<<<<<< HEAD\n${readFileSync(ledger, 'utf8')}`)
    const outcome = await site.run('build')
    expect(outcome.code).toBe(1)
    expect(outcome.stderr).toContain('content/ledger/2020.tsv:1:1:')
  })
})

describe('old addresses', () => {
  const site = siteOf({
    'archive.yaml':
      'base-url: https://example.org/krant/\nurl-style: clean\nredirect-maps: [netlify, nginx, apache]\n',
    'redirects.csv':
      'old,new\n/nieuws/brand.php,2020/a.md\nhttps://oud.example/?p=7,2020/a.md\n"/over,ons",/about/\n/weg,/nergens/\n/elders,https://example.com/x y\n/about/,2020/a.md\n',
    '2020/a.md': article(
      'Brand',
      '2020-04-17',
      'Tekst.',
      'aliases: [/krant/brand/, oud/é.html, /feed.xml, /2020/04/17/brand.html/x, /assets/a, /brand/index.html/y, /krant/]\n',
    ),
  })
  let outcome: Outcome

  beforeAll(async () => {
    outcome = await site.build()
  })

  it('lead to the page of a file, a page of the site, and elsewhere', () => {
    expect(site.page('nieuws/brand.php/index.html')).toContain('url=../../2020/04/17/brand.html')
    expect(site.page('over,ons/index.html')).toContain('url=../about/index.html')
    expect(site.page('elders/index.html')).toContain('href="https://example.com/x%20y"')
    expect(site.page('brand/index.html')).toContain('url=../2020/04/17/brand.html')
    expect(site.page('oud/é.html')).toContain('url=../2020/04/17/brand.html')
  })

  it('are reported where they lead nowhere or take the place of a page', () => {
    expect(outcome.stdout).toContain('redirects.csv:5:1 warning')
    expect(outcome.stdout).toContain('redirects.csv:7:1 warning')
    expect(outcome.stdout.match(/alias-taken/g)?.length).toBe(5)
    expect(site.page('about/index.html')).not.toContain('http-equiv="refresh"')
  })

  it('are listed for servers, with what no file can answer', () => {
    expect(site.page('_redirects')).toContain('/krant/ p=7 /krant/2020/04/17/brand 301\n')
    expect(site.page('redirects.nginx.map')).toContain(
      '"/krant/nieuws/brand.php" "/krant/2020/04/17/brand";\n',
    )
    expect(site.page('redirects.apache.map')).toContain(
      '/krant/oud/%C3%A9.html /krant/2020/04/17/brand\n',
    )
  })

  it('leave the canonical address in the style that was asked for', () => {
    expect(site.page(BRAND)).toContain('href="https://example.org/krant/2020/04/17/brand"')
    expect(site.page('sitemaps/2020-04.xml')).toContain(
      '<loc>https://example.org/krant/2020/04/17/brand</loc>',
    )
    expect(site.has('404.html')).toBe(true)
  })
})
