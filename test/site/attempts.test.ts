/** What somebody tried, to get around what the archive promises. */
import { describe, expect, it } from 'vitest'
import { markdownArticle as article, rawRecord as record } from '../support/articles.js'
import { siteOf } from '../support/site-of.js'

const BRAND = '2020/04/17/brand.html'

const TODAY = ['--now', '2026-11-24']

describe('what somebody tried', () => {
  const secret = /jan[^a-z]{0,6}peeters/i

  it('to show redacted words by publishing the article anew in another file', async () => {
    const site = siteOf({ 'a.md': article('Brand', '2020-04-17', 'Jan Peeters hier.') })
    await site.run('redact', BRAND, '--text', 'Jan Peeters', '--with', 'X', ...TODAY)
    site.remove('a.md')
    site.edit('c.md', article('Grote brand', '2020-04-17', 'Jan Peeters hier, aangevuld.'))
    await site.run('publish')
    expect((await site.run('build')).stdout).toContain('redaction-adrift')
    expect(site.search(secret)).toEqual([])
  })

  it('to show redacted words by moving a record, or an article with an id, to another file', async () => {
    const other = 'Jan Peeters staat hier.'
    const site = siteOf({
      'k.txt': record('Brand').replace('De tekst', 'Jan Peeters') + record('Water'),
      'b.md': article('Id', '2020-04-17', other, 'id: 7\n'),
    })
    await site.run('redact', BRAND, '--text', 'Jan Peeters', '--with', 'X', ...TODAY)
    await site.run('redact', '2020/04/17/id.html', '--text', 'Jan Peeters', '--with', 'X', ...TODAY)
    site.edit('k.txt', record('Water'))
    site.edit('nieuw.txt', record('Brand').replace('De tekst', 'Jan Peeters'))
    site.move('b.md', 'c.md')
    site.edit('c.md', article('Id', '2020-04-17', `${other} En meer.`, 'id: 7\n'))
    site.edit('b.md', article('Anders', '2020-04-17', 'Iets anders.'))
    await site.run('build')
    expect(site.search(secret)).toEqual([])
  })

  it('to bring back a withdrawn article by its new address, a copy, or a place in another file', async () => {
    const site = siteOf({ 'a.md': article('Brand', '2020-04-17', 'Geheim.') })
    await site.run('publish')
    site.edit('a.md', article('Brand', '2020-04-18', 'Geheim.'))
    await site.run('withdraw', '2020/04/18/brand.html', '--reason', 'r')
    site.edit('copy.md', article('Brand', '2020-04-18', 'Geheim.'))
    await site.run('build')
    expect(site.search(/Geheim/)).toEqual([])
    site.remove('copy.md')
    site.edit('a.md', article('Brand', '2020-04-17', 'Geheim.'))
    await site.run('build')
    expect(site.search(/Geheim/)).toEqual([])
    expect(site.page(BRAND)).toContain('ingetrokken')
  })

  it('to swap records of a file while both are edited', async () => {
    const site = siteOf({ 'k.txt': record('Brand') + record('Water') })
    await site.run('publish')
    site.edit('k.txt', record('Water').replace('De tekst', 'De dijk') + record('Storm'))
    await site.run('build')
    expect(site.page('2020/04/17/water.html')).toContain('De dijk over Water')
    expect(site.page(BRAND)).toContain('De bron van dit artikel ontbreekt')
  })

  it('to keep an article from its address by adding another record to its file', async () => {
    const site = siteOf({ 'k.txt': record('Brand') })
    await site.run('publish')
    site.edit('k.txt', record('Vlammen'))
    await site.run('publish')
    site.edit('k.txt', record('Vlammen') + record('Water'))
    await site.run('build')
    expect(site.page(BRAND)).toContain('De tekst over Vlammen')
  })

  it('to take a published address by an alias, or to stop the build by one', async () => {
    const site = siteOf({
      'a.md': article('Brand', '2020-04-17'),
      'c.md': article('C', '2020-04-17'),
    })
    await site.run('publish')
    site.edit('a.md', article('Brand', '2020-04-18'))
    site.remove('c.md')
    const aliases = `aliases: [/${BRAND}, /${BRAND}/, /2020/04/17/c.html, /2020/04/17/c.html/, /withdrawals/]\n`
    site.edit('b.md', article('Water', '2020-04-01', 'Tekst.', aliases))
    expect((await site.run('build')).code).toBe(0)
    expect(site.page(BRAND)).toContain('url=../18/brand.html')
    expect(site.page('2020/04/17/c.html')).toContain('De bron van dit artikel ontbreekt')
    site.edit('redirects.csv', '/2020/04/17/c.html,b.md\n')
    await site.run('build')
    expect(site.page('2020/04/17/c.html')).toContain('url=../01/water.html')
  })

  it('to lift a policy or change a date by redacting the word that says it', async () => {
    const raw =
      ' date 2020-04 Brand jv\n\n17 april 2020\n\nBron: Belga 0 De heer Bron.\n\nStaartwoord.\n'
    const site = siteOf({ 'sources.yaml': 'Belga:\n  policy: metadata\n', 'a.txt': raw })
    await site.run('redact', BRAND, '--text', '17', '--with', 'X', ...TODAY)
    await site.run('redact', BRAND, '--text', 'Bron', '--with', 'X', ...TODAY)
    await site.run('build')
    expect(site.search(/Staartwoord/)).toEqual([])
    expect(site.has(BRAND)).toBe(true)
  })

  it.each([
    'Jean-Pierre',
    'jan@x.be',
    '0475/12.34.56',
    'O’Brien',
    'Griffith',
    'José',
    'Day',
    'Root',
  ])('to have %s redacted', async (words) => {
    const forms = words.replace('ffi', 'ﬃ').replace('’', "'")
    const body = `Hier staat ${words}, en ook ${forms}, en ${words.toUpperCase()}.`
    const site = siteOf({ 'a.md': article('Brand', '2020-04-17', body) })
    const outcome = await site.run('redact', BRAND, '--text', words, '--with', 'Qq', ...TODAY)
    expect(outcome.stdout).toContain('3 places')
    await site.run('build')
    expect(site.page(BRAND)).toContain('Hier staat Qq, en ook Qq, en Qq.')
  })
})
