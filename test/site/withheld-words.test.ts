/** What the archive promises of words that nobody should read: withdrawn, redacted, or not ours to show. */
import { describe, expect, it } from 'vitest'
import { markdownArticle as article } from '../support/articles.js'
import { siteOf } from '../support/site-of.js'

const BRAND = '2020/04/17/brand.html'

const TODAY = ['--now', '2026-11-24']

describe('a withdrawn article', () => {
  const files = {
    'a.md': article('Brand bij Janssens', '2020-04-17', 'Een geheim.'),
    'b.md': article('Water', '2020-04-17'),
  }
  const url = '2020/04/17/brand-bij-janssens.html'

  it('leaves nothing but the date and the reason', async () => {
    const site = siteOf(files)
    expect((await site.run('withdraw', url, '--reason', 'Op verzoek', ...TODAY)).code).toBe(0)
    const outcome = await site.run('build')
    expect(outcome.stdout).toContain(
      '2 records in 2 files = 1 article + 0 quarantined + 0 held back + 1 withdrawn',
    )
    expect(site.page(url)).toMatch(/Ingetrokken op 24 november 2026.*Op verzoek/s)
    expect(site.page('withdrawals/index.html')).toContain('Op verzoek')
    expect(site.search(/Janssens|geheim/)).toEqual([])
  })

  it('stays away when its file is renamed, edited and published', async () => {
    const site = siteOf(files)
    await site.run('withdraw', url, '--reason', 'Op verzoek', ...TODAY)
    site.move('a.md', 'c.md')
    await site.run('publish')
    site.edit('c.md', article('Brand bij Janssens', '2020-05-01', 'Een geheim.'))
    await site.run('build')
    expect(site.search(/Janssens|geheim/)).toEqual([])
  })

  it('takes its pictures with it', async () => {
    const picture = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
      'base64',
    )
    const site = siteOf({
      'a.md': article('Brand', '2020-04-17', '![Muur](muur.png)', 'image: muur.png\n'),
      'muur.png': picture,
    })
    await site.run('build')
    expect(site.has('media')).toBe(true)
    await site.run('withdraw', BRAND, '--reason', 'Op verzoek')
    await site.run('build')
    expect(site.has('media')).toBe(false)
  })

  it('is named by no map of redirects, and by no old address that led to it', async () => {
    const site = siteOf({
      ...files,
      'archive.yaml': 'redirect-maps: [netlify, nginx, apache]\n',
      'redirects.csv': 'old,new\n/oud/17.php,a.md\n/?p=17,a.md\n',
    })
    await site.run('withdraw', url, '--reason', 'Op verzoek', ...TODAY)
    await site.run('build')
    expect(site.search(/Janssens|geheim/i)).toEqual([])
    expect(site.page('oud/17.php/index.html')).toContain('Op verzoek')
  })

  it('is refused where there is no article, and a second time', async () => {
    const site = siteOf(files)
    expect((await site.run('withdraw', '2020/04/17/nergens', '--reason', 'x')).stderr).toContain(
      'There is no article at 2020/04/17/nergens.html',
    )
    await site.run('withdraw', url, '--reason', 'x')
    expect((await site.run('withdraw', url, '--reason', 'x')).stderr).toContain(
      'is withdrawn already',
    )
  })
})

describe('redacted words', () => {
  const body = 'De rechter sprak **Jan\nPeeters** vrij. “Terecht,” zegt JAN PEETERS.'
  const files = {
    'jan-peeters.md': article('Jan Peeters vrij', '2020-04-17', body, 'foto: jan peeters.jpg\n'),
    'b.md': article('Water', '2020-04-17'),
  }
  const url = '2020/04/17/jan-peeters-vrij.html'
  const words = /jan[^a-z]{0,6}peeters/i

  it('stand nowhere in the bytes of the site', async () => {
    const site = siteOf(files)
    await site.run('build')
    expect(site.search(words).length).toBeGreaterThan(5)
    const outcome = await site.run('redact', url, '--text', 'Jan Peeters', '--with', 'X', ...TODAY)
    expect(outcome.stdout).toContain('4 places')
    await site.run('build')
    expect(site.search(words)).toEqual([])
    expect(site.page(url)).toContain('url=x-vrij.html')
    expect(site.page('2020/04/17/x-vrij.html')).toContain('zegt X.')
    expect(site.page('withdrawals/index.html')).toContain('x-vrij.html')
  })

  it('stay away when the file is moved, and when it is edited as well', async () => {
    const site = siteOf(files)
    await site.run('redact', url, '--text', 'Jan Peeters', ...TODAY)
    site.move('jan-peeters.md', 'c.md')
    await site.run('build')
    expect(site.search(words)).toEqual([])
    site.edit('c.md', article('Peeters, Jan Peeters', '2020-04-19', body))
    await site.run('build')
    expect(site.search(words)).toEqual([])
  })

  it('stay away when another article with the same headline takes the place of its file', async () => {
    const brand = 'De brand in de haven duurde drie dagen, zei Jan Peeters van de brandweer.'
    const other = 'De renners vertrokken om negen uur in de regen, en twee van hen kwamen aan.'
    const site = siteOf({
      'a.md': article('Brand', '2020-04-17', brand),
      'b.md': article('Water', '2020-04-18', other),
    })
    await site.run('redact', BRAND, '--text', 'Jan Peeters', '--with', 'X')
    site.move('a.md', 'c.md')
    site.edit('c.md', article('Brand', '2020-04-17', `${brand} Er vielen geen gewonden.`))
    site.edit('a.md', article('Brand', '2020-04-17', other))
    const { stdout } = await site.run('build')
    expect(stdout).toContain('redaction-adrift')
    expect(site.search(/Jan Peeters/)).toEqual([])
  })

  it('are refused where markup hides them, and left out where it does so later', async () => {
    const site = siteOf({
      'a.md': article('Brand', '2020-04-17', 'Jan Pee*ters* en Jan Peeters'),
    })
    const outcome = await site.run('redact', BRAND, '--text', 'Jan Peeters')
    expect(outcome.stderr).toContain('cannot be replaced')
    site.edit('a.md', article('Brand', '2020-04-17', 'Jan Peeters'))
    await site.run('redact', BRAND, '--text', 'Jan Peeters')
    site.edit('a.md', article('Brand', '2020-04-17', 'Jan P&#101;eters'))
    expect((await site.run('build')).stdout).toContain('redaction-failed')
    expect(site.search(words)).toEqual([])
  })

  it('must stand there in the first place', async () => {
    const site = siteOf(files)
    expect((await site.run('redact', url, '--text', 'Piet')).stderr).toContain('does not stand in')
  })
})

describe('the policy of an agency', () => {
  const text = 'Het begin.\n\nHet vervolg met een staartwoord.'
  const files = (policy: string) => ({
    'archive.yaml': 'base-url: https://example.org/\n',
    'sources.yaml': `Belga:\n  policy: ${policy}\n`,
    'a.md': article('Brand', '2020-04-17', text, 'source: BELGA\nonbekend: staartwoord\n'),
    'b.txt': ` date 2020-04 Water jv\n\n17 april 2020\n\nBron: Belga 0 ${text}\n`,
  })

  it('lets the lead stand and nothing more, in every output', async () => {
    const site = siteOf(files('lead'))
    await site.run('build')
    expect(site.search(/staartwoord/)).toEqual([])
    expect(site.page(BRAND)).toContain('Het begin.')
  })

  it('holds for a source that only a correction names', async () => {
    const site = siteOf({
      ...files('lead'),
      'a.md': article('Brand', '2020-04-17', text),
      'corrections.yaml': 'a.md:\n  sources: [Belga]\n  reason: wire copy\n',
    })
    await site.run('build')
    expect(site.search(/staartwoord/)).toEqual([])
  })

  it('lets no picture of the copy stand', async () => {
    const site = siteOf({
      'sources.yaml': 'Belga:\n  policy: lead\n',
      'a.md': article(
        'Brand',
        '2020-04-17',
        '![Muur](muur.jpg)',
        'source: Belga\nimage: muur.jpg\n',
      ),
      'muur.jpg': new Uint8Array([0xff, 0xd8, 0xff]),
    })
    await site.run('build')
    expect(site.search(/muur/)).toEqual(['report/index.html'])
    expect(site.has('media')).toBe(false)
  })

  it('lets no text stand at all, in any output', async () => {
    const site = siteOf(files('metadata'))
    await site.run('build')
    expect(site.search(/staartwoord|Het begin/)).toEqual([])
    expect(site.page(BRAND)).toContain('mag hier niet worden getoond')
  })
})
