/** The seal of a site, `verify` and `build --repair`. */
import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { markdownArticle as article } from '../support/articles.js'
import { makeFolder, putFile } from '../support/make-folder.js'
import { runPressmark } from '../support/run-pressmark.js'
import { serveFolder } from '../support/serve-folder.js'
import { siteOf, type Site } from '../support/site-of.js'
import { listDifferences, listFiles } from '../support/trees.js'

const BRAND = '2020/04/17/brand.html'
const TEXT =
  'De burgemeester sprak dinsdag in de grote zaal over de plannen voor het nieuwe dok, dat volgens haar in twee jaar klaar kan zijn.'
const FILES = {
  'a.md': article('Brand', '2020-04-17', TEXT),
  'b.md': article('Storm', '2021-05-02', 'De wind blies hard.'),
  'c.md': article('Jaar', '2021', 'Meer is niet bekend.'),
}

async function sealed(files: Readonly<Record<string, string>> = FILES): Promise<Site> {
  const site = siteOf(files)
  await site.run('publish')
  await site.build()
  return site
}

function at(site: Site, path: string): string {
  return join(site.folder, '_site', path)
}

/** Gives all files a time that can be set again: that of a disk is finer than what a program may ask for. */
async function settleTimes(site: Site): Promise<void> {
  for (const path of listFiles(at(site, ''))) utimesSync(at(site, path), 1e9, 1e9)
  expect((await site.build()).stdout).toContain(' 0 files written')
}

/** Changes a file, and leaves its size and time as they were. */
function alter(file: string): void {
  const { atime, mtime } = statSync(file)
  const bytes = readFileSync(file)
  bytes[bytes.length - 20]! ^= 1
  writeFileSync(file, bytes)
  utimesSync(file, atime, mtime)
}

function linesOf(site: Site, manifest: string): readonly string[] {
  const lines = site.page(manifest).split('\n').slice(0, -1)
  return lines.map((line) => line.replace(/^[\da-f]{64} {2}/, ''))
}

interface Verified {
  readonly code: number | null
  readonly isSealed: boolean
  readonly counts: Readonly<Record<string, number>>
  readonly faults: readonly { readonly kind: string; readonly path: string }[]
}

async function verify(site: Site, ...args: readonly string[]): Promise<Verified> {
  const { code, stdout, stderr } = await site.run('verify', '--json', ...args)
  expect(stderr).toBe('')
  return { code, ...(JSON.parse(stdout) as Omit<Verified, 'code'>) }
}

describe('the seal', () => {
  it('names every file once, by month, year and rest, as sha256sum reads it', async () => {
    const site = await sealed()
    const manifests = linesOf(site, 'manifest.sha256')
    expect(manifests).toEqual([
      'manifests/2020-04.sha256',
      'manifests/2020.sha256',
      'manifests/2021-05.sha256',
      'manifests/2021.sha256',
      'manifests/search-2020-04.sha256',
      'manifests/search.sha256',
      'manifests/site.sha256',
    ])
    const named = manifests.flatMap((path) => linesOf(site, path))
    const own = ['manifest.sha256', ...manifests]
    expect([...named, ...own].toSorted()).toEqual(listFiles(at(site, '')))
    expect(linesOf(site, 'manifests/2020-04.sha256')).toContain(BRAND)
    expect(linesOf(site, 'manifests/2021.sha256')).toContain('2021/undated/jaar.html')
    for (const manifest of own)
      execFileSync('sha256sum', ['--check', '--strict', '--quiet', manifest], {
        cwd: at(site, ''),
      })
  })

  it('is left alone by a build that finds nothing changed, and renewed by month', async () => {
    const site = await sealed()
    const inode = (path: string): number => statSync(at(site, path)).ino
    const before = listFiles(at(site, '')).map(inode)
    const { stdout } = await site.build()
    expect(stdout).toContain(' 0 files written')
    expect(listFiles(at(site, '')).map(inode)).toEqual(before)
    const [old, other] = ['manifests/2020-04.sha256', 'manifests/2021-05.sha256']
    const inodes = [inode(old), inode(other)]
    site.edit('b.md', article('Storm', '2021-05-02', 'De wind blies nog harder.'))
    await site.build()
    expect(inode(old)).toBe(inodes[0])
    expect(inode(other)).not.toBe(inodes[1])
    expect((await verify(site)).counts).toEqual({ 'source-edited': 1 })
  })

  it('is broken before a build writes anything, and closed by the next one that ends', async () => {
    const site = await sealed()
    site.edit('d.md', article('Dijk', '2022-01-01'))
    putFile(at(site, '2022'), 'a file in the way')
    expect((await site.run('build')).code).toBe(1)
    expect(site.has('manifest.sha256')).toBe(false)
    expect(await verify(site)).toMatchObject({ code: 2, isSealed: false, counts: { unsealed: 1 } })
    rmSync(at(site, '2022'))
    await site.build()
    expect((await verify(site)).isSealed).toBe(true)
  })

  it('tells neither the address of a withdrawn article nor one made of redacted words', async () => {
    const site = await sealed({
      ...FILES,
      'd.md': article('Jan Peeters vrij', '2020-04-18', 'Jan Peeters is vrij.'),
      'redirects.csv': '/oud/nummer-9.html,a.md\n/oud/nummer-8.html,b.md\n',
    })
    await site.run('withdraw', BRAND, '--reason', 'op verzoek')
    const person = '2020/04/18/jan-peeters-vrij.html'
    await site.run('redact', person, '--text', 'Jan Peeters', '--with', 'X')
    await site.build('--base-url', 'https://archive.example/')
    const manifests = listFiles(at(site, 'manifests')).map((name) => `manifests/${name}`)
    const named = manifests.flatMap((path) => linesOf(site, path))
    expect(named.filter((path) => /brand|peeters|nummer-9/.test(path))).toEqual([])
    expect(named).toContain('oud/nummer-8.html')
    for (const path of [BRAND, person, 'oud/nummer-9.html']) expect(site.has(path)).toBe(true)
    const { code, counts } = await verify(site, '--base-url', 'https://archive.example/')
    expect([code, counts]).toEqual([0, {}])
  })

  it('holds nothing of a build that lost its notes, nor of one with other maps', async () => {
    const site = siteOf({
      ...FILES,
      'archive.yaml': 'redirect-maps: [netlify]\n',
      'redirects.csv': '/oud/8.html,b.md\n',
    })
    await site.build()
    expect(site.has('_redirects')).toBe(true)
    rmSync(join(site.folder, '.cache'), { recursive: true })
    site.remove('archive.yaml')
    site.remove('a.md')
    await site.build()
    expect(site.has('_redirects')).toBe(false)
    expect(site.has('manifests/2020-04.sha256')).toBe(false)
    expect((await verify(site)).counts).toEqual({})
  })
})

describe('verify', () => {
  it('finds a page that was altered with its size and time kept, and build --repair mends it', async () => {
    const site = await sealed()
    await settleTimes(site)
    cpSync(at(site, ''), join(site.folder, 'as-built'), { recursive: true })
    alter(at(site, BRAND))
    alter(at(site, 'index.html'))
    alter(
      at(
        site,
        listFiles(at(site, '')).find((path) => path.startsWith('assets/'))!,
      ),
    )
    const asset = expect.stringContaining('assets/') as string
    const { faults } = await verify(site)
    const altered = [BRAND, 'index.html', asset].map((path) => ({ kind: 'altered', path }))
    expect(faults).toHaveLength(3)
    expect(faults).toEqual(expect.arrayContaining(altered))
    expect((await site.build()).stdout).toContain(' 0 files written')
    // The three, and the seal that was broken meanwhile.
    expect((await site.build('--repair')).stdout).toContain(' 4 files written')
    expect(listDifferences(at(site, ''), join(site.folder, 'as-built'))).toEqual([])
    expect((await verify(site)).code).toBe(0)
  })

  it('finds missing and foreign files, but for those that are the keeper’s own', async () => {
    const site = await sealed()
    rmSync(at(site, 'index.html'))
    putFile(at(site, 'CNAME'), 'archive.example')
    putFile(at(site, '2020/04/17/extra.html'), '<p>from elsewhere')
    const found = await verify(site, '--allow', 'CNAME')
    expect(found.faults).toEqual([
      { kind: 'missing', path: 'index.html' },
      { kind: 'foreign', path: '2020/04/17/extra.html' },
    ])
    expect(found.code).toBe(2)
    const { stdout } = await site.run('verify')
    expect(stdout).toContain('in no manifest: 2')
    expect(stdout).toContain('--repair')
  })

  it('finds a manifest that was altered, or does not say where files lie', async () => {
    const site = await sealed()
    const manifest = 'manifests/2020-04.sha256'
    alter(at(site, manifest))
    expect((await verify(site)).faults).toEqual([
      { kind: 'unsealed', how: 'altered', path: manifest },
    ])
    await site.build('--repair')
    writeFileSync(at(site, 'manifest.sha256'), `${'0'.repeat(64)}  ../content/a.md\n`)
    expect((await verify(site)).faults).toMatchObject([{ kind: 'unsealed', how: 'altered' }])
  })

  it('reads a copy elsewhere, where there are no sources', async () => {
    const site = await sealed()
    const elsewhere = makeFolder()
    cpSync(at(site, ''), join(elsewhere, 'copy'), { recursive: true })
    const fine = await runPressmark(elsewhere, ['verify', 'copy'])
    expect(fine.stdout).toContain('there is no content folder')
    expect(fine.stdout).toContain('all of it agrees')
    expect(fine.code).toBe(0)
    writeFileSync(join(elsewhere, 'copy', BRAND), '')
    expect((await runPressmark(elsewhere, ['verify', 'copy'])).code).toBe(2)
    const { stderr } = await runPressmark(elsewhere, ['verify', 'nowhere'])
    expect(stderr).toContain('There is no site nowhere')
  })

  it('holds sources against the ledger, though the cache knows their size and time', async () => {
    const site = await sealed()
    alter(join(site.folder, 'content/a.md'))
    site.remove('b.md')
    const { faults } = await verify(site)
    expect(faults).toEqual([
      { kind: 'source-edited', path: BRAND, file: 'a.md' },
      { kind: 'source-missing', path: '2021/05/02/storm.html', file: 'b.md' },
      { kind: 'exposed', path: '2021/05/02/storm.html' },
    ])
  })

  it('says when the site still shows what was withdrawn, or lacks what was added', async () => {
    const site = await sealed()
    await site.run('withdraw', BRAND, '--reason', 'r')
    site.edit('d.md', article('Dijk', '2022-01-01'))
    expect((await verify(site)).faults).toEqual([
      { kind: 'exposed', path: BRAND },
      { kind: 'unanswered', path: '2022/01/01/dijk.html' },
    ])
    await site.build()
    expect((await verify(site)).code).toBe(0)
  })

  it('knows a tombstone that no manifest names from a page that only looks like one', async () => {
    const site = await sealed()
    await site.run('withdraw', BRAND, '--reason', 'r')
    await site.build()
    cpSync(at(site, BRAND), at(site, '2020/04/17/other.html'))
    alter(at(site, BRAND))
    expect((await verify(site)).faults).toEqual([
      { kind: 'altered', path: BRAND },
      { kind: 'foreign', path: '2020/04/17/other.html' },
    ])
    rmSync(at(site, BRAND))
    expect((await verify(site)).faults).toContainEqual({ kind: 'unanswered', path: BRAND })
  })
})

describe('serve', () => {
  it('says when it finds a site that is not sealed', async () => {
    const site = await sealed()
    rmSync(at(site, 'manifest.sha256'))
    const server = await serveFolder(site.folder)
    try {
      expect(server.said).toContain('_site is not sealed')
      expect(site.has('manifest.sha256')).toBe(true)
    } finally {
      server.stop()
    }
  })
})
