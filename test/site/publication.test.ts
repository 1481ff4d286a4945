/** What the archive promises of its addresses, and of what nobody should read, from content to finished site. */
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeFolder, runPressmark, type Outcome } from '../support/run-pressmark.js'

const TODAY = ['--now', '2026-11-24']

/** A site that is built, published and looked at. */
function openSite(files: Readonly<Record<string, string | Uint8Array>>): {
  readonly folder: string
  readonly run: (...args: readonly string[]) => Outcome
  readonly page: (path: string) => string
  readonly edit: (path: string, text: string) => void
  readonly move: (from: string, to: string) => void
  /** Files of the site whose bytes match. */
  readonly search: (words: RegExp) => readonly string[]
} {
  const named = Object.entries(files).map(([path, text]) => [`content/${path}`, text] as const)
  const folder = makeFolder(Object.fromEntries(named))
  const content = (path: string): string => join(folder, 'content', path)
  return {
    folder,
    run: (...args) => runPressmark(folder, args),
    page: (path) => readFileSync(join(folder, '_site', path), 'utf8'),
    edit: (path, text) => writeFileSync(content(path), text),
    move: (from, to) => renameSync(content(from), content(to)),
    search: (words) =>
      readdirSync(join(folder, '_site'), { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.\w+$|_redirects$/.test(path))
        .filter((path) => words.test(readFileSync(join(folder, '_site', path), 'latin1'))),
  }
}

function article(
  title: string,
  date: string,
  body = 'De tekst van het artikel.',
  more = '',
): string {
  return `---\ntitle: ${title}\ndate: ${date}\n${more}---\n${body}\n`
}

function record(title: string): string {
  return ` date 2020-04 ${title} jv\n\n17 april 2020\n\nBron: Belga 0 De tekst over ${title}.\n\n`
}

const BRAND = '2020/04/17/brand.html'

describe('a published article', () => {
  it('leaves the way to its new address when its date changes', () => {
    const site = openSite({ 'a.md': article('Brand', '2020-04-17') })
    site.run('publish')
    site.edit('a.md', article('Brand in Gent', '2020-04-18'))
    expect(site.run('build').code).toBe(0)
    expect(site.page(BRAND)).toContain('url=../18/brand.html')
    expect(site.page('2020/04/18/brand.html')).toContain('Brand in Gent')
  })

  it('keeps its slug when its headline changes', () => {
    const site = openSite({ 'a.md': article('Brand', '2020-04-17') })
    site.run('publish')
    site.edit('a.md', article('Grote brand in Gent', '2020-04-17'))
    site.run('build')
    expect(site.page(BRAND)).toContain('Grote brand in Gent')
  })

  it('is known again in another file, and when it changes after that', () => {
    const site = openSite({ 'a.md': article('Brand', '2020-04-17') })
    site.run('publish')
    site.move('a.md', 'b.md')
    expect(site.run('publish').stdout).toContain('1 article at another place or edited')
    site.edit('b.md', article('Iets anders', '2020-04-17'))
    site.run('build')
    expect(site.page(BRAND)).toContain('Iets anders')
  })

  it('is known by its id when everything else changes', () => {
    const site = openSite({ 'a.md': article('Brand', '2020-04-17', 'Tekst.', 'id: 77\n') })
    site.run('publish')
    site.move('a.md', 'b.md')
    site.edit('b.md', article('Blussing', '2020-05-01', 'Nieuw.', 'id: 77\n'))
    site.run('build')
    expect(site.page(BRAND)).toContain('url=../../05/01/brand.html')
  })

  it('says that its source is missing, and the report has an error', () => {
    const site = openSite({
      'a.md': article('Brand', '2020-04-17'),
      'b.md': article('Water', '2020-04-17'),
    })
    site.run('publish')
    rmSync(join(site.folder, 'content/a.md'))
    const outcome = site.run('build', '--strict')
    expect(outcome.code).toBe(2)
    expect(outcome.stdout).toContain('a.md:1:1 error')
    expect(site.page(BRAND)).toContain('De bron van dit artikel ontbreekt')
    expect(site.run('publish', '--check').code).toBe(2)
  })

  it('is told from the others in its file, of which the first is deleted', () => {
    const site = openSite({ 'a.txt': record('Brand') + record('Water') + record('Wind') })
    site.run('publish')
    site.edit('a.txt', record('Water') + record('Wind'))
    site.run('build')
    expect(site.page(BRAND)).toContain('De bron van dit artikel ontbreekt')
    expect(site.page('2020/04/17/water.html')).toContain('De tekst over Water')
    site.run('publish')
    site.edit('a.txt', record('Storm') + record('Water') + record('Wind'))
    site.run('build')
    expect(site.page(BRAND)).toContain('De bron van dit artikel ontbreekt')
    expect(site.page('2020/04/17/storm.html')).toContain('De tekst over Storm')
  })

  it('cannot lose its line in the ledger to a conflict of git', () => {
    const site = openSite({ 'a.md': article('Brand', '2020-04-17') })
    site.run('publish')
    const ledger = join(site.folder, 'content/ledger/2020.tsv')
    writeFileSync(ledger, `<<<<<<< HEAD\n${readFileSync(ledger, 'utf8')}`)
    const outcome = site.run('build')
    expect(outcome.code).toBe(1)
    expect(outcome.stderr).toContain('content/ledger/2020.tsv:1:1:')
  })
})

describe('a withdrawn article', () => {
  const files = {
    'a.md': article('Brand bij Janssens', '2020-04-17', 'Een geheim.'),
    'b.md': article('Water', '2020-04-17'),
  }
  const url = '2020/04/17/brand-bij-janssens.html'

  it('leaves nothing but the date and the reason', () => {
    const site = openSite(files)
    expect(site.run('withdraw', url, '--reason', 'Op verzoek', ...TODAY).code).toBe(0)
    const outcome = site.run('build')
    expect(outcome.stdout).toContain(
      '2 records in 2 files = 1 article + 0 quarantined + 1 withdrawn',
    )
    expect(site.page(url)).toMatch(/Ingetrokken op 24 november 2026.*Op verzoek/s)
    expect(site.page('withdrawals/index.html')).toContain('Op verzoek')
    expect(site.search(/Janssens|geheim/)).toEqual([])
  })

  it('stays away when its file is renamed, edited and published', () => {
    const site = openSite(files)
    site.run('withdraw', url, '--reason', 'Op verzoek', ...TODAY)
    site.move('a.md', 'c.md')
    site.run('publish')
    site.edit('c.md', article('Brand bij Janssens', '2020-05-01', 'Een geheim.'))
    site.run('build')
    expect(site.search(/Janssens|geheim/)).toEqual([])
  })

  it('takes its pictures with it', () => {
    const picture = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
      'base64',
    )
    const site = openSite({
      'a.md': article('Brand', '2020-04-17', '![Muur](muur.png)', 'image: muur.png\n'),
      'muur.png': picture,
    })
    site.run('build')
    expect(existsSync(join(site.folder, '_site/media'))).toBe(true)
    site.run('withdraw', BRAND, '--reason', 'Op verzoek')
    site.run('build')
    expect(existsSync(join(site.folder, '_site/media'))).toBe(false)
  })

  it('is refused where there is no article, and a second time', () => {
    const site = openSite(files)
    expect(site.run('withdraw', '2020/04/17/nergens', '--reason', 'x').stderr).toContain(
      'There is no article at 2020/04/17/nergens.html',
    )
    site.run('withdraw', url, '--reason', 'x')
    expect(site.run('withdraw', url, '--reason', 'x').stderr).toContain('is withdrawn already')
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

  it('stand nowhere in the bytes of the site', () => {
    const site = openSite(files)
    site.run('build')
    expect(site.search(words).length).toBeGreaterThan(5)
    const outcome = site.run('redact', url, '--text', 'Jan Peeters', '--with', 'X', ...TODAY)
    expect(outcome.stdout).toContain('4 places')
    site.run('build')
    expect(site.search(words)).toEqual([])
    expect(site.page(url)).toContain('url=x-vrij.html')
    expect(site.page('2020/04/17/x-vrij.html')).toContain('zegt X.')
    expect(site.page('withdrawals/index.html')).toContain('x-vrij.html')
  })

  it('stay away when the file is moved, and when it is edited as well', () => {
    const site = openSite(files)
    site.run('redact', url, '--text', 'Jan Peeters', ...TODAY)
    site.move('jan-peeters.md', 'c.md')
    site.run('build')
    expect(site.search(words)).toEqual([])
    site.edit('c.md', article('Peeters, Jan Peeters', '2020-04-19', body))
    site.run('build')
    expect(site.search(words)).toEqual([])
  })

  it('are refused where markup hides them, and left out where it does so later', () => {
    const site = openSite({
      'a.md': article('Brand', '2020-04-17', 'Jan Pee*ters* en Jan Peeters'),
    })
    const outcome = site.run('redact', BRAND, '--text', 'Jan Peeters')
    expect(outcome.stderr).toContain('cannot be replaced')
    site.edit('a.md', article('Brand', '2020-04-17', 'Jan Peeters'))
    site.run('redact', BRAND, '--text', 'Jan Peeters')
    site.edit('a.md', article('Brand', '2020-04-17', 'Jan P&#101;eters'))
    expect(site.run('build').stdout).toContain('redaction-failed')
    expect(site.search(words)).toEqual([])
  })

  it('must stand there in the first place', () => {
    const site = openSite(files)
    expect(site.run('redact', url, '--text', 'Piet').stderr).toContain('does not stand in')
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

  it('lets the lead stand and nothing more, in every output', () => {
    const site = openSite(files('lead'))
    site.run('build')
    expect(site.search(/staartwoord/)).toEqual([])
    expect(site.page(BRAND)).toContain('Het begin.')
  })

  it('holds for a source that only a correction names', () => {
    const site = openSite({
      ...files('lead'),
      'a.md': article('Brand', '2020-04-17', text),
      'corrections.yaml': 'a.md:\n  sources: [Belga]\n  reason: wire copy\n',
    })
    site.run('build')
    expect(site.search(/staartwoord/)).toEqual([])
  })

  it('lets no picture of the copy stand', () => {
    const site = openSite({
      'sources.yaml': 'Belga:\n  policy: lead\n',
      'a.md': article(
        'Brand',
        '2020-04-17',
        '![Muur](muur.jpg)',
        'source: Belga\nimage: muur.jpg\n',
      ),
      'muur.jpg': new Uint8Array([0xff, 0xd8, 0xff]),
    })
    site.run('build')
    expect(site.search(/muur/)).toEqual(['report/index.html'])
    expect(existsSync(join(site.folder, '_site/media'))).toBe(false)
  })

  it('lets no text stand at all, in any output', () => {
    const site = openSite(files('metadata'))
    site.run('build')
    expect(site.search(/staartwoord|Het begin/)).toEqual([])
    expect(site.page(BRAND)).toContain('mag hier niet worden getoond')
  })
})

describe('old addresses', () => {
  const site = openSite({
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
  const outcome = site.run('build')

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
    expect(existsSync(join(site.folder, '_site/404.html'))).toBe(true)
  })
})

describe('what somebody tried', () => {
  const secret = /jan[^a-z]{0,6}peeters/i

  it('to show redacted words by publishing the article anew in another file', () => {
    const site = openSite({ 'a.md': article('Brand', '2020-04-17', 'Jan Peeters hier.') })
    site.run('redact', BRAND, '--text', 'Jan Peeters', '--with', 'X', ...TODAY)
    rmSync(join(site.folder, 'content/a.md'))
    site.edit('c.md', article('Grote brand', '2020-04-17', 'Jan Peeters hier, aangevuld.'))
    site.run('publish')
    expect(site.run('build').stdout).toContain('redaction-adrift')
    expect(site.search(secret)).toEqual([])
  })

  it('to show redacted words by moving a record, or an article with an id, to another file', () => {
    const other = 'Jan Peeters staat hier.'
    const site = openSite({
      'k.txt': record('Brand').replace('De tekst', 'Jan Peeters') + record('Water'),
      'b.md': article('Id', '2020-04-17', other, 'id: 7\n'),
    })
    site.run('redact', BRAND, '--text', 'Jan Peeters', '--with', 'X', ...TODAY)
    site.run('redact', '2020/04/17/id.html', '--text', 'Jan Peeters', '--with', 'X', ...TODAY)
    site.edit('k.txt', record('Water'))
    site.edit('nieuw.txt', record('Brand').replace('De tekst', 'Jan Peeters'))
    site.move('b.md', 'c.md')
    site.edit('c.md', article('Id', '2020-04-17', `${other} En meer.`, 'id: 7\n'))
    site.edit('b.md', article('Anders', '2020-04-17', 'Iets anders.'))
    site.run('build')
    expect(site.search(secret)).toEqual([])
  })

  it('to bring back a withdrawn article by its new address, a copy, or a place in another file', () => {
    const site = openSite({ 'a.md': article('Brand', '2020-04-17', 'Geheim.') })
    site.run('publish')
    site.edit('a.md', article('Brand', '2020-04-18', 'Geheim.'))
    site.run('withdraw', '2020/04/18/brand.html', '--reason', 'r')
    site.edit('copy.md', article('Brand', '2020-04-18', 'Geheim.'))
    site.run('build')
    expect(site.search(/Geheim/)).toEqual([])
    rmSync(join(site.folder, 'content/copy.md'))
    site.edit('a.md', article('Brand', '2020-04-17', 'Geheim.'))
    site.run('build')
    expect(site.search(/Geheim/)).toEqual([])
    expect(site.page(BRAND)).toContain('ingetrokken')
  })

  it('to swap records of a file while both are edited', () => {
    const site = openSite({ 'k.txt': record('Brand') + record('Water') })
    site.run('publish')
    site.edit('k.txt', record('Water').replace('De tekst', 'De dijk') + record('Storm'))
    site.run('build')
    expect(site.page('2020/04/17/water.html')).toContain('De dijk over Water')
    expect(site.page(BRAND)).toContain('De bron van dit artikel ontbreekt')
  })

  it('to keep an article from its address by adding another record to its file', () => {
    const site = openSite({ 'k.txt': record('Brand') })
    site.run('publish')
    site.edit('k.txt', record('Vlammen'))
    site.run('publish')
    site.edit('k.txt', record('Vlammen') + record('Water'))
    site.run('build')
    expect(site.page(BRAND)).toContain('De tekst over Vlammen')
  })

  it('to take a published address by an alias, or to stop the build by one', () => {
    const site = openSite({
      'a.md': article('Brand', '2020-04-17'),
      'c.md': article('C', '2020-04-17'),
    })
    site.run('publish')
    site.edit('a.md', article('Brand', '2020-04-18'))
    rmSync(join(site.folder, 'content/c.md'))
    const aliases = `aliases: [/${BRAND}, /${BRAND}/, /2020/04/17/c.html, /2020/04/17/c.html/, /withdrawals/]\n`
    site.edit('b.md', article('Water', '2020-04-01', 'Tekst.', aliases))
    expect(site.run('build').code).toBe(0)
    expect(site.page(BRAND)).toContain('url=../18/brand.html')
    expect(site.page('2020/04/17/c.html')).toContain('De bron van dit artikel ontbreekt')
    writeFileSync(join(site.folder, 'content/redirects.csv'), '/2020/04/17/c.html,b.md\n')
    site.run('build')
    expect(site.page('2020/04/17/c.html')).toContain('url=../01/water.html')
  })

  it('to lift a policy or change a date by redacting the word that says it', () => {
    const raw =
      ' date 2020-04 Brand jv\n\n17 april 2020\n\nBron: Belga 0 De heer Bron.\n\nStaartwoord.\n'
    const site = openSite({ 'sources.yaml': 'Belga:\n  policy: metadata\n', 'a.txt': raw })
    site.run('redact', BRAND, '--text', '17', '--with', 'X', ...TODAY)
    site.run('redact', BRAND, '--text', 'Bron', '--with', 'X', ...TODAY)
    site.run('build')
    expect(site.search(/Staartwoord/)).toEqual([])
    expect(existsSync(join(site.folder, '_site', BRAND))).toBe(true)
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
  ])('to have %s redacted', (words) => {
    const forms = words.replace('ffi', 'ﬃ').replace('’', "'")
    const body = `Hier staat ${words}, en ook ${forms}, en ${words.toUpperCase()}.`
    const site = openSite({ 'a.md': article('Brand', '2020-04-17', body) })
    const outcome = site.run('redact', BRAND, '--text', words, '--with', 'Qq', ...TODAY)
    expect(outcome.stdout).toContain('3 places')
    site.run('build')
    expect(site.page(BRAND)).toContain('Hier staat Qq, en ook Qq, en Qq.')
  })
})
