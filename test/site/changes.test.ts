/** `build --changes`: a copy of the site that is kept by the lists alone is the site. */
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { markdownArticle as article } from '../support/articles.js'
import { makeFolder, putFile } from '../support/make-folder.js'
import type { Outcome } from '../support/run-pressmark.js'
import { siteOf, type Site } from '../support/site-of.js'
import { listFiles } from '../support/trees.js'

const FILES = {
  'a.md': article('Brand', '2020-04-17', 'De brandweer kwam met zes wagens.'),
  'b.md': article('Storm', '2021-05-02', 'De wind blies hard.'),
}

/** Sends what is listed, as `rsync --files-from` does, and gives the number of files. */
function send(site: Site, mirror: string): number {
  const [written, removed] = ['changes.txt', 'changes.txt.removed'].map((name) => {
    const list = readFileSync(join(site.folder, name), 'utf8')
    return list.split('\n').slice(0, -1)
  })
  for (const path of written!) {
    mkdirSync(dirname(join(mirror, path)), { recursive: true })
    cpSync(join(site.folder, '_site', path), join(mirror, path))
  }
  for (const path of removed!) rmSync(join(mirror, path), { force: true })
  return written!.length
}

function forget(site: Site): void {
  for (const name of ['changes.txt', 'changes.txt.removed']) rmSync(join(site.folder, name))
}

function build(site: Site): Promise<Outcome> {
  return site.run('build', '--changes', 'changes.txt')
}

function expectSame(site: Site, mirror: string): void {
  const files = listFiles(join(site.folder, '_site'))
  expect(listFiles(mirror)).toEqual(files)
  const differs = (path: string): boolean =>
    !readFileSync(join(mirror, path)).equals(readFileSync(join(site.folder, '_site', path)))
  expect(files.filter(differs)).toEqual([])
}

describe('build --changes', () => {
  it('lists every file first, then what an edit, a new article and a withdrawal change', async () => {
    const [site, mirror] = [siteOf(FILES), makeFolder()]
    expect((await build(site)).stdout).toContain('changes.txt: ')
    const list = readFileSync(join(site.folder, 'changes.txt'), 'utf8').trim().split('\n')
    expect(list.at(-1)).toBe('search/catalogue.js')
    expect(list.slice(0, -1)).toEqual(list.slice(0, -1).toSorted())
    expect(send(site, mirror)).toBe(listFiles(join(site.folder, '_site')).length)
    expectSame(site, mirror)

    forget(site)
    await site.run('publish')
    site.edit('c.md', article('Kermis', '2021-05-03', 'De molen draait weer.'))
    site.edit('b.md', article('Storm', '2021-05-02', 'De wind blies heel hard.'))
    // What a build without a list has written is in the next one.
    await site.run('build')
    await site.run('withdraw', '2020/04/17/brand.html', '--reason', 'Op verzoek')
    await build(site)
    expect(send(site, mirror)).toBeLessThan(listFiles(mirror).length)
    expectSame(site, mirror)
  })

  it('lists nothing where nothing has changed, and again what was not sent', async () => {
    const [site, mirror] = [siteOf(FILES), makeFolder()]
    await build(site)
    send(site, mirror)
    forget(site)
    expect((await build(site)).stdout).toContain('0 files to send')
    expect(send(site, mirror)).toBe(0)

    site.edit('c.md', article('Kermis', '2021-05-03', 'De molen draait weer.'))
    await build(site)
    site.remove('c.md')
    await build(site)
    site.edit('d.md', article('Markt', '2021-05-04', 'De markt is terug.'))
    await build(site)
    send(site, mirror)
    expectSame(site, mirror)
  })
})

describe('a file that is asked for beside the site', () => {
  const KEPT = {
    'notes.txt': 'Bel Jan. Morgen om tien uur.\n',
    'empty.txt': '',
    'keep.db': 'geen SQLite',
  }
  it.each([
    ['--changes', 'content/a.md', 'would lie among the articles'],
    ['--changes', 'content/list.txt', 'would lie among the articles'],
    ['--sqlite', 'content/archive.yaml', 'would lie among the articles'],
    ['--changes', 'notes.txt', 'was not written by --changes'],
    ['--changes', 'keep.db', 'was not written by --changes'],
    ['--sqlite', 'notes.txt', 'was not written by --sqlite'],
    ['--sqlite', 'keep.db', 'was not written by --sqlite'],
    ['--sqlite', 'content', 'would lie among the articles'],
    ['--cache', 'content', 'Notes cannot be kept in'],
    ['--cache', 'content/notes', 'Notes cannot be kept in'],
    ['--cache', '.', 'Notes cannot be kept in'],
  ])('takes the place of nothing else: %s %s', async (option, path, message) => {
    const site = siteOf(FILES)
    for (const [name, text] of Object.entries(KEPT)) putFile(join(site.folder, name), text)
    const { code, stderr } = await site.run('build', option, path)
    expect([code, stderr]).toEqual([1, expect.stringContaining(message)])
    for (const [name, text] of Object.entries({ ...KEPT, 'content/a.md': FILES['a.md'] }))
      expect(site.read(name)).toBe(text)
    expect(listFiles(join(site.folder, 'content'))).toEqual(['a.md', 'b.md'])
  })

  it('may be empty, or an earlier one, also in a hidden folder of the content', async () => {
    const site = siteOf(FILES)
    putFile(join(site.folder, 'empty.db'), '')
    const args = [
      '--changes',
      'content/.lists/new',
      '--sqlite',
      'empty.db',
      '--cache',
      'content/.cache',
    ]
    for (let round = 0; round < 2; round++) await site.build(...args)
    expect(site.read('content/.lists/new')).toContain('index.html')
  })
})
