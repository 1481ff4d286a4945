/** Where a build writes, and where it does not: links below its folder, content that nobody may write to, two worktrees at once. */
import { execFile, execFileSync } from 'node:child_process'
import fs, {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join, resolve, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { markdownArticle as article } from '../support/articles.js'
import { compiledMain } from '../support/compiled.js'
import { BRAND, brand, KOERS, koers, OPERA, opera } from '../support/editorial-stories.js'
import { EditorsDesk } from '../support/editors-desk.js'
import { makeFolder, putFile } from '../support/make-folder.js'
import { siteOf, type Site } from '../support/site-of.js'
import { listDifferences, listFiles } from '../support/trees.js'

const FILES = {
  'a.md': article('Brand', '2020-04-17'),
  'b.md': article('Storm', '2021-05-02'),
}

/** Puts a link to a folder of somebody else in the place of a folder of the site. */
function lead(site: Site, path: string): string {
  const other = makeFolder({ 'index.html': 'van een ander', '17/brand.html': 'van een ander' })
  const place = join(site.folder, '_site', path)
  rmSync(place, { recursive: true, force: true })
  symlinkSync(other, place)
  return other
}

function isUntouched(folder: string): void {
  expect(listFiles(folder)).toEqual(['17/brand.html', 'index.html'])
  for (const path of listFiles(folder))
    expect(readFileSync(join(folder, path), 'utf8')).toBe('van een ander')
}

describe('a link within the folder of the site', () => {
  it.each(['2020', '2020/04', 'search', 'assets', 'manifests', 'report'])(
    'stops the build, which writes nothing behind it: %s',
    async (path) => {
      const site = siteOf(FILES)
      await site.build()
      const other = lead(site, path)
      const { code, stderr } = await site.run('build')
      expect([code, stderr]).toEqual([1, expect.stringContaining('is a link to another place')])
      isUntouched(other)
      rmSync(join(site.folder, '_site', path))
      await site.build()
      await site.run('build', '--output', 'clean', '--cache', 'clean-cache')
      expect(listDifferences(join(site.folder, '_site'), join(site.folder, 'clean'))).toEqual([])
    },
  )

  it('lets nothing be removed behind it, with notes of earlier builds or without', async () => {
    for (const notes of ['kept', 'lost']) {
      const site = siteOf(FILES)
      await site.build()
      const moved = join(makeFolder(), '2020')
      renameSync(join(site.folder, '_site/2020'), moved)
      symlinkSync(moved, join(site.folder, '_site/2020'))
      const before = listFiles(moved)
      site.remove('a.md')
      if (notes === 'lost') rmSync(join(site.folder, '.cache'), { recursive: true })
      const { code } = await site.run('build')
      expect([notes, code]).toEqual([notes, notes === 'kept' ? 1 : 0])
      expect(listFiles(moved)).toEqual(before)
    }
  })

  it('leads round in no circle', async () => {
    const site = siteOf(FILES)
    await site.build()
    symlinkSync('.', join(site.folder, '_site/rond'))
    rmSync(join(site.folder, '.cache'), { recursive: true })
    await site.build()
    expect(site.has('rond/index.html')).toBe(true)
  })

  it('is no matter where the folder of the site is one itself', async () => {
    const site = siteOf(FILES)
    const place = makeFolder()
    symlinkSync(place, join(site.folder, '_site'))
    await site.build()
    expect(existsSync(join(place, '2020/04/17/brand.html'))).toBe(true)
    site.remove('a.md')
    await site.build()
    expect(existsSync(join(place, '2020/04/17/brand.html'))).toBe(false)
  })
})

const WRITES = 'writeFileSync appendFileSync renameSync linkSync mkdirSync rmSync rmdirSync'.split(
  ' ',
)
type Call = (...args: readonly unknown[]) => unknown

function isReading(flags: unknown): boolean {
  const { O_RDWR, O_WRONLY } = fs.constants
  return typeof flags === 'number' ? (flags & (O_RDWR | O_WRONLY)) === 0 : flags === 'r'
}

/** Refuses whatever would change something below the folder, as a disk does that can only be read. */
async function onReadOnlyDisk(folder: string, work: () => Promise<void>): Promise<void> {
  const table = fs as unknown as Record<string, Call>
  const before = [...WRITES, 'openSync'].map((name) => [name, table[name]!] as const)
  for (const [name, own] of before)
    table[name] = (...args) => {
      const isBelow = `${resolve(String(args[0]))}${sep}`.startsWith(folder + sep)
      if (!isBelow || (name === 'openSync' && isReading(args[1] ?? 'r'))) return own(...args)
      throw Object.assign(new Error(`EROFS: ${name} ${String(args[0])}`), { code: 'EROFS' })
    }
  syncBuiltinESMExports()
  try {
    await work()
  } finally {
    for (const [name, own] of before) table[name] = own
    syncBuiltinESMExports()
  }
}

describe('content that nobody may write to', () => {
  it('is built, checked and verified; what writes it says that it cannot', async () => {
    const site = siteOf({ ...FILES, 'archive.yaml': 'title: Archief\n' })
    await onReadOnlyDisk(join(site.folder, 'content'), async () => {
      await site.build()
      await site.build()
      expect((await site.run('check')).code).toBe(0)
      expect((await site.run('verify')).code).toBe(0)
      expect((await site.run('inspect', 'content/a.md')).code).toBe(0)
      expect((await site.run('publish', '--check')).code).toBe(2)
      for (const args of [['publish'], ['withdraw', '2020/04/17/brand.html', '--reason', 'x']])
        expect(await site.run(...args)).toMatchObject({
          code: 1,
          stderr: expect.stringContaining('Cannot write content/'),
        })
    })
    expect(listFiles(join(site.folder, 'content'))).toEqual(['a.md', 'archive.yaml', 'b.md'])
  })
})

/** In processes of their own, begun at once. */
function runAtOnce(
  folders: readonly string[],
  args: readonly string[],
): Promise<readonly { readonly code: number; readonly stderr: string }[]> {
  return Promise.all(
    folders.map(
      (cwd) =>
        new Promise<{ readonly code: number; readonly stderr: string }>((done) => {
          const child = execFile(
            process.execPath,
            [compiledMain, ...args],
            { cwd },
            (_, __, stderr) => done({ code: child.exitCode ?? -1, stderr }),
          )
        }),
    ),
  )
}

describe('two worktrees of one archive', () => {
  it('may publish at once, and what they published is united', async () => {
    const desk = new EditorsDesk({ 'a.md': brand() })
    await desk.publish()
    const { folder } = desk.site
    const other = join(makeFolder(), 'zij')
    desk.git('worktree', 'add', '-q', '-b', 'zij', other)
    desk.write('b.md', koers())
    desk.write('archive.yaml', 'title: A\nperiods:\n  een: { name: Een, from: 1900, to: 1910 }\n')
    putFile(join(other, 'content/c.md'), opera())
    putFile(join(other, 'content/dossiers.yaml'), 'vuur: { title: Vuur, words: brand }\n')
    const ended = await runAtOnce([folder, other], ['publish'])
    expect(ended.map(({ code }) => code)).toEqual([0, 0])
    const git = (...args: readonly string[]): string =>
      execFileSync('git', ['-c', 'user.name=B', '-c', 'user.email=b@c.example', ...args], {
        cwd: other,
        encoding: 'utf8',
      })
    git('add', '-A')
    git('commit', '-q', '-m', 'Zij')
    desk.merge('zij')
    expect((await desk.site.run('publish', '--check')).code).toBe(0)
    await desk.judge({
      shows: { [BRAND]: /loods/, [KOERS]: /renners/, [OPERA]: /partituur/ },
      addresses: 3,
    })
    expect(desk.site.has('periods/een/index.html')).toBe(true)
    expect(desk.site.has('dossiers/vuur/index.html')).toBe(true)
    expect(await desk.run('build')).not.toContain('accession')
  })

  it('that share a cache do not mix: one publishes, the other says who is at work, or comes after it', async () => {
    const one = siteOf({ 'a.md': brand() })
    const two = join(makeFolder(), 'twee')
    cpSync(one.folder, two, { recursive: true })
    writeFileSync(join(two, 'content/b.md'), koers())
    const cache = join(makeFolder(), 'cache')
    mkdirSync(cache)
    const ended = await runAtOnce([one.folder, two], ['publish', '--cache', cache])
    expect(ended.some(({ code }) => code === 0)).toBe(true)
    for (const { code, stderr } of ended) if (code !== 0) expect(stderr).toContain('is running')
    for (const [folder, count] of [
      [one.folder, 1],
      [two, 2],
    ] as const) {
      // Once more, for the one that may have been refused.
      await runAtOnce([folder], ['publish', '--cache', cache])
      const ledger = readFileSync(join(folder, 'content/ledger/2020.tsv'), 'utf8')
      expect(ledger.trim().split('\n')).toHaveLength(count)
    }
  })
})
