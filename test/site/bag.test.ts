/** `bag`: a package of sources and site, read again by the rules of RFC 8493. */
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { markdownArticle as article, rawRecord as record } from '../support/articles.js'
import { makePng } from '../support/media-bytes.js'
import { runPressmark } from '../support/run-pressmark.js'
import { siteOf, type Site } from '../support/site-of.js'
import { listDifferences, listFiles } from '../support/trees.js'

const FILES = {
  'a.md': article('Brand', '2020-04-17', 'De tekst over de brand.', 'image: brand.png\n'),
  'brand.png': makePng(3, 4),
  'a.pdf': 'a scan of a.md',
  'b.md': article('Storm', '2021-05-02', 'De wind blies hard.', 'image: storm.png\n'),
  'storm.png': makePng(5, 6),
  'k.txt': record('Water') + record('Trein'),
  'notes.odd': 'nobody reads this',
}
const BRAND = '2020/04/17/brand.html'

async function pack(site: Site, ...args: readonly string[]): Promise<readonly string[]> {
  const { code, stdout, stderr } = await site.run('bag', 'bag', ...args)
  expect([code, stderr]).toEqual([0, ''])
  expect(findFaults(join(site.folder, 'bag'))).toEqual([])
  return stdout.split('\n')
}

function bagged(site: Site): readonly string[] {
  return listFiles(join(site.folder, 'bag'))
}

function infoOf(site: Site): ReadonlyMap<string, string> {
  const lines = site.read('bag/bag-info.txt').trimEnd().split('\n')
  return new Map(
    lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
  )
}

/** What is wrong with a bag, by sections 2 and 3 of RFC 8493. */
function findFaults(folder: string): readonly string[] {
  const faults: string[] = []
  const read = (name: string): Buffer => readFileSync(join(folder, name))
  if (read('bagit.txt').toString() !== 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n')
    faults.push('bagit.txt')
  const files = listFiles(folder)
  const payload = files.filter((path) => path.startsWith('data/'))
  const tags = files.filter((path) => !path.startsWith('data/') && !path.startsWith('tagmanifest-'))
  const manifests = files.filter((path) => /^(?:tag)?manifest-sha(?:256|512)\.txt$/.test(path))
  if (!manifests.includes('manifest-sha256.txt')) faults.push('no manifest')
  for (const name of manifests) {
    const algorithm = /sha\d+/.exec(name)![0]
    const named: string[] = []
    for (const line of read(name).toString().trimEnd().split('\n')) {
      const [, digest, path] = /^([\da-f]+) {2}([^\r\n]+)$/.exec(line) ?? []
      if (digest === undefined || path === undefined) faults.push(`${name}: ${line}`)
      else {
        const place = path.replace(/%(0A|0D|25)/gi, (_, hex: string) =>
          String.fromCharCode(parseInt(hex, 16)),
        )
        named.push(place)
        if (createHash(algorithm).update(read(place)).digest('hex') !== digest) faults.push(place)
      }
    }
    const expected = name.startsWith('tag') ? tags : payload
    if (named.toSorted().join('\n') !== expected.join('\n')) faults.push(`${name} is not complete`)
  }
  const size = payload.reduce((sum, path) => sum + read(path).length, 0)
  if (!read('bag-info.txt').includes(`Payload-Oxum: ${size}.${payload.length}\n`))
    faults.push('Payload-Oxum')
  return faults
}

describe('copies that programs leave', () => {
  it('of what is withheld, and notes that name it, stay out of a bag', async () => {
    const site = siteOf(FILES)
    await site.run('publish')
    await site.run('redact', BRAND, '--text', 'brand', '--keep-address')
    await site.run('withdraw', '2021/05/02/storm.html', '--reason', 'op verzoek')
    const copies = {
      'redactions.yaml.0011223344556677.part': 'redactions.yaml',
      'redactions.yaml~': 'redactions.yaml',
      'withdrawals.yaml.orig': 'withdrawals.yaml',
      'a.md.bak': 'a.md',
      'oud/#b.md#': 'b.md',
    }
    for (const [name, of] of Object.entries(copies)) site.edit(name, site.read(`content/${of}`))
    site.edit('kaart.ini', 'naam=De Brand')
    site.edit('lijst.sqlite', 'SQLite format 3\0\0brand\0')
    const told = await pack(site)
    for (const name of [...Object.keys(copies), 'kaart.ini', 'lijst.sqlite'])
      expect(told.join('\n')).toContain(name)
    const held = bagged(site).filter((path) => path.startsWith('data/content/'))
    expect(held).toEqual([
      'data/content/k.txt',
      'data/content/ledger/2020.tsv',
      'data/content/ledger/2021.tsv',
      'data/content/ledger/topics.tsv',
      'data/content/notes.odd',
    ])
  })
})

describe('a bag', () => {
  it('holds sources, site and manifests, and says what it is', async () => {
    const fields =
      'bag-info: { Source-Organization: Stadsarchief, Contact-Email: a@stad.example }\n'
    const site = siteOf({
      ...FILES,
      'archive.yaml': `title: Archief\nbase-url: https://a.example\n${fields}`,
    })
    await site.run('publish')
    const told = await pack(site)
    expect(told[0]).toMatch(/^bag: 12 sources and \d+ files of the site, /)
    const content = bagged(site).filter((path) => path.startsWith('data/content/'))
    expect(content.map((path) => path.slice('data/content/'.length))).toEqual(
      listFiles(join(site.folder, 'content')),
    )
    expect(listDifferences(join(site.folder, '_site'), join(site.folder, 'bag/data/site'))).toEqual(
      [],
    )
    expect([...infoOf(site)].slice(0, 5)).toEqual([
      ['Source-Organization', 'Stadsarchief'],
      ['Contact-Email', 'a@stad.example'],
      ['External-Description', 'Archief (article files in data/content, website in data/site)'],
      ['External-Identifier', 'https://a.example/'],
      ['Bag-Software-Agent', 'Pressmark 0.0.0'],
    ])
    expect(infoOf(site).has('Bagging-Date')).toBe(false)
    const copy = await runPressmark(join(site.folder, 'bag'), ['verify', 'data/site'])
    expect(copy.code).toBe(0)
  })

  it('is the same for the same files, in another place and at another time', async () => {
    const [one, other] = [
      siteOf({ ...FILES, 'archive.yaml': 'title: A\n' }),
      siteOf({ ...FILES, 'archive.yaml': 'title: A\n' }),
    ]
    await pack(one, '--sha512', '--date', '2026-11-24')
    await pack(other, '--sha512', '--date', '2026-11-24', '--now', '2027-01-01')
    expect(listDifferences(join(one.folder, 'bag'), join(other.folder, 'bag'))).toEqual([])
    expect(infoOf(one).get('Bagging-Date')).toBe('2026-11-24')
    expect(bagged(one)).toContain('tagmanifest-sha512.txt')
  })

  it('leaves out what was withdrawn or redacted, and whatever names or shows it, and says so', async () => {
    const site = siteOf({ ...FILES, 'redirects.csv': 'old,new\n/oud.html,a.md\n' })
    await site.run('publish')
    await site.run('withdraw', BRAND, '--reason', 'r')
    await site.run(
      'redact',
      '2020/04/17/water.html',
      '--text',
      'De tekst over Water',
      '--with',
      'X',
    )
    const told = await pack(site)
    expect(bagged(site).filter((path) => path.startsWith('data/content/'))).toEqual([
      'data/content/b.md',
      'data/content/ledger/2020.tsv',
      'data/content/ledger/2021.tsv',
      'data/content/ledger/topics.tsv',
      'data/content/notes.odd',
      'data/content/storm.png',
    ])
    const left = [
      'a.md',
      'a.pdf',
      'brand.png',
      'k.txt',
      'ledger/accessions.tsv',
      'redactions.yaml',
      'redirects.csv',
      'withdrawals.yaml',
    ]
    expect(told.filter((line) => line.startsWith('  '))).toEqual([
      ...left.map((path) => `  ${path}`),
      '  these files also hold 1 article that is on the site',
    ])
    const all = bagged(site)
      .map((path) => [path, site.read(`bag/${path}`)].join('\n'))
      .join('\n')
    expect(all).not.toMatch(/brand\.html|tekst over (?:de brand|Water)/i)
    expect(infoOf(site).get('Left-Out')).toMatch(/: 8 sources, 2 lines of the ledger, 2 pages$/)
  })

  it('leaves out every file with words that are redacted everywhere, and no other', async () => {
    const site = siteOf(FILES)
    await site.run('publish')
    await site.run('redact', '--everywhere', '--text', 'De wind blies hard', '--with', 'X')
    await pack(site)
    const content = bagged(site).filter((path) => path.startsWith('data/content/'))
    expect(content).not.toContain('data/content/b.md')
    expect(content).toContain('data/content/a.md')
    const all = bagged(site).map((path) => site.read(`bag/${path}`))
    expect(all.join('\n')).not.toMatch(/wind blies/i)
  })

  it('holds all of that where it is asked for', async () => {
    const site = siteOf(FILES)
    await site.run('publish')
    await site.run('withdraw', BRAND, '--reason', 'r')
    await pack(site, '--with-withheld')
    const content = bagged(site).filter((path) => path.startsWith('data/content/'))
    expect(content).toHaveLength(listFiles(join(site.folder, 'content')).length)
    expect(bagged(site)).toContain(`data/site/${BRAND}`)
    expect(infoOf(site).get('Access')).toContain('not for the public')
  })

  it('leaves out every text with redacted words whose article is missing', async () => {
    const site = siteOf(FILES)
    await site.run('publish')
    await site.run('redact', '2021/05/02/storm.html', '--text', 'blies hard', '--with', 'X')
    site.move('b.md', 'z.md')
    site.edit('z.md', article('Anders', '2019-01-01', 'Iets nieuws, en het blies hard daar.'))
    await pack(site)
    expect(bagged(site)).not.toContain('data/content/z.md')
    expect(bagged(site)).toContain('data/content/a.md')
  })

  it('writes names that would break a line as the RFC says, and follows no link', async () => {
    const site = siteOf({ ...FILES, 'odd\nname%0A.odd': 'x', '100%.odd': 'y', '.hidden': 'z' })
    symlinkSync('/etc/hostname', join(site.folder, 'content/link.odd'))
    const told = await pack(site)
    const manifest = site.read('bag/manifest-sha256.txt')
    expect(manifest).toContain('  data/content/odd%0Aname%250A.odd\n')
    expect(manifest).toContain('  data/content/100%25.odd\n')
    expect(told).toContain('2 hidden files and links passed over')
    expect(bagged(site).filter((path) => /hidden|link/.test(path))).toEqual([])
  })

  it('is not written over something, into content or site, nor from a site that was altered', async () => {
    const site = siteOf(FILES)
    await site.build()
    mkdirSync(join(site.folder, 'there'))
    expect((await site.run('bag', 'there')).stderr).toContain('there already')
    expect((await site.run('bag', 'content/bag')).code).toBe(1)
    expect((await site.run('bag', '_site/bag')).code).toBe(1)
    const page = join(site.folder, '_site', BRAND)
    utimesSync(page, 1e9, 1e9)
    await site.build()
    writeFileSync(page, readFileSync(page, 'utf8').replace('De tekst', 'Te dekst'))
    utimesSync(page, 1e9, 1e9)
    expect((await site.run('bag', 'bag')).stderr).toContain('was altered since it was built')
    expect(existsSync(join(site.folder, 'bag.part'))).toBe(false)
    const settings = join(site.folder, 'content/archive.yaml')
    writeFileSync(settings, 'bag-info: { Payload-Oxum: 1.1 }\n')
    expect((await site.run('bag', 'bag')).stderr).toContain('must be a field of bag-info.txt')
  })
})
