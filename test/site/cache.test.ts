/** What builds leave to each other is never trusted more than it deserves. */
import {
  cpSync,
  existsSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { build } from '../../src/commands/build.js'
import { publish } from '../../src/commands/publish.js'
import { markdownArticle as article } from '../support/articles.js'
import { makePng } from '../support/media-bytes.js'
import { makeFolder } from '../support/make-folder.js'
import { quietEnvironment } from '../support/quiet-environment.js'
import { listDifferences, listFiles } from '../support/trees.js'

const FILES = {
  'content/archive.yaml': 'title: Archief\n',
  'content/a.md': article('Brand in Gent', '2020-04-17', 'De brand is uit.'),
  'content/b.md': article('Brand in Gent', '2020-04-17', 'De brand is weer uit.'),
  'content/c.md': article('Moskou bouwt', '2021-01-02', 'Er wordt gebouwd.'),
  'content/d.txt': ' date 2020-04 Trein rijdt weer\n\n18 april 2020\n\n12u30\n\nDe trein rijdt.\n',
}

function optionsIn(folder: string, name = '_site'): Parameters<typeof build>[0] {
  return {
    content: join(folder, 'content'),
    output: join(folder, name),
    cache: join(folder, name === '_site' ? '.cache' : `${name}.cache`),
    project: folder,
    threads: 0,
  }
}

/** What a disk, a person or a transfer that broke off makes of a file. */
const DAMAGES: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  'cut off': (bytes) => bytes.subarray(0, bytes.length / 2),
  'with another byte': (bytes) => {
    const copy = Buffer.from(bytes)
    if (copy.length > 0) copy[Math.floor(copy.length * 0.7)]! ^= 1
    return copy
  },
  empty: () => Buffer.alloc(0),
}

describe('a damaged cache', () => {
  it.each(Object.keys(DAMAGES))('gives the site of a clean build: every file %s', async (name) => {
    const folder = makeFolder(FILES)
    await publish({ ...optionsIn(folder), isCheck: false }, quietEnvironment)
    await build(optionsIn(folder), quietEnvironment)
    writeFileSync(join(folder, 'content/a.md'), `${FILES['content/a.md']}\nNog iets.\n`)
    await build(optionsIn(folder, 'clean'), quietEnvironment)
    for (const file of listFiles(join(folder, '.cache'))) {
      const other = makeFolder()
      for (const part of ['content', '_site', '.cache'])
        cpSync(join(folder, part), join(other, part), { recursive: true, preserveTimestamps: true })
      const damaged = join(other, '.cache', file)
      writeFileSync(damaged, DAMAGES[name]!(readFileSync(damaged)))
      // One file after the other.
      await build(optionsIn(other), quietEnvironment)
      expect(listDifferences(join(other, '_site'), join(folder, 'clean')), file).toEqual([])
    }
  })

  it('does not keep a page that is no more, when its record was damaged', async () => {
    const folder = makeFolder(FILES)
    await build(optionsIn(folder), quietEnvironment)
    const records = listFiles(folder).filter((file) => file.endsWith('.tsv'))
    expect(records.length).toBeGreaterThan(5)
    for (const file of records) {
      const text = readFileSync(join(folder, file), 'utf8')
      writeFileSync(join(folder, file), text.replace(/\t/g, ' '))
    }
    rmSync(join(folder, 'content/c.md'))
    await build(optionsIn(folder), quietEnvironment)
    await build(optionsIn(folder, 'clean'), quietEnvironment)
    expect(listDifferences(join(folder, '_site'), join(folder, 'clean'))).toEqual([])
  })

  it('is not missed when it is gone', async () => {
    const folder = makeFolder(FILES)
    await build(optionsIn(folder), quietEnvironment)
    rmSync(join(folder, '.cache/store'), { recursive: true })
    const { parsed, files } = await build(optionsIn(folder), quietEnvironment)
    expect([parsed, files.written, files.removed]).toEqual([4, 0, 0])
  })
})

describe('a redirect', () => {
  it('gives way where its address must be a folder now, or was one', async () => {
    const folder = makeFolder(FILES)
    const alias = (address: string): void =>
      writeFileSync(
        join(folder, 'content/c.md'),
        FILES['content/c.md'].replace('title:', `aliases: [${address}]\ntitle:`),
      )
    for (const address of [
      '/oud/a.html',
      '/oud/a.html/b.html',
      '/oud/a.html',
      '/2022/03/01/n.html/x.html',
    ]) {
      alias(address)
      // One after the other.
      await build(optionsIn(folder), quietEnvironment)
    }
    writeFileSync(join(folder, 'content/n.md'), article('N', '2022-03-01', 'Nieuws.'))
    await build(optionsIn(folder), quietEnvironment)
    await build(optionsIn(folder, 'clean'), quietEnvironment)
    expect(listDifferences(join(folder, '_site'), join(folder, 'clean'))).toEqual([])
  })

  it('never takes the place of the page of withdrawals', async () => {
    const folder = makeFolder(FILES)
    await publish({ ...optionsIn(folder), isCheck: false }, quietEnvironment)
    const item = '- { url: 2021/01/02/moskou-bouwt.html, date: 2026-11-24, reason: zo }\n'
    writeFileSync(join(folder, 'content/withdrawals.yaml'), item)
    await build(optionsIn(folder), quietEnvironment)
    const aliased = article('N', '2022-03-01', 'Nieuws.').replace(
      'title:',
      'aliases: [/withdrawals/]\ntitle:',
    )
    writeFileSync(join(folder, 'content/n.md'), aliased)
    await build(optionsIn(folder), quietEnvironment)
    await build(optionsIn(folder, 'clean'), quietEnvironment)
    expect(listDifferences(join(folder, '_site'), join(folder, 'clean'))).toEqual([])
  })
})

describe('a build', () => {
  it('parses one file and writes its page alone when its text was edited past the lead', async () => {
    const folder = makeFolder(FILES)
    await build(optionsIn(folder), quietEnvironment)
    writeFileSync(join(folder, 'content/c.md'), `${FILES['content/c.md']}\nEen alinea meer.\n`)
    const { parsed, files } = await build(optionsIn(folder), quietEnvironment)
    // The page, the manifest of its month, and the seal; the shard of the index under a new name, its manifest, the catalogue
    // and its manifest.
    const [page, shard] = [3, 4]
    expect([parsed, files.written, files.removed]).toEqual([1, page + shard + 3, shard])
  })

  it('is not deceived by a file that kept its size and time', async () => {
    const folder = makeFolder(FILES)
    await build(optionsIn(folder), quietEnvironment)
    const file = join(folder, 'content/c.md')
    const { atime, mtime } = statSync(file)
    writeFileSync(file, FILES['content/c.md'].replace('gebouwd', 'gesloopt'))
    utimesSync(file, atime, mtime)
    const { parsed } = await build(optionsIn(folder), quietEnvironment)
    expect(parsed).toBe(1)
  })

  it('takes a fresh checkout with the cache of another for what it is: the same', async () => {
    const folder = makeFolder(FILES)
    await build(optionsIn(folder), quietEnvironment)
    const other = makeFolder()
    for (const part of ['content', '_site', '.cache'])
      cpSync(join(folder, part), join(other, part), { recursive: true })
    const { parsed, files } = await build(optionsIn(other), quietEnvironment)
    expect([parsed, files.written, files.removed]).toEqual([0, 0, 0])
  })

  it('puts back what somebody changed or deleted on the site', async () => {
    const folder = makeFolder(FILES)
    await build(optionsIn(folder), quietEnvironment)
    await build(optionsIn(folder, 'clean'), quietEnvironment)
    writeFileSync(join(folder, '_site/2020/04/17/index.html'), 'mine')
    rmSync(join(folder, '_site/2021/01/02/moskou-bouwt.html'))
    // Both, and the seal that was broken meanwhile.
    expect((await build(optionsIn(folder), quietEnvironment)).files.written).toBe(3)
    expect(listDifferences(join(folder, '_site'), join(folder, 'clean'))).toEqual([])
  })

  it('keeps the records of several output folders apart', async () => {
    const folder = makeFolder(FILES)
    const other = { ...optionsIn(folder), output: join(folder, 'public') }
    await build(optionsIn(folder), quietEnvironment)
    await build(other, quietEnvironment)
    expect((await build(optionsIn(folder), quietEnvironment)).files.written).toBe(0)
    rmSync(join(folder, 'content/c.md'))
    await build(other, quietEnvironment)
    expect(existsSync(join(folder, '_site/2021/index.html'))).toBe(true)
    await build(optionsIn(folder), quietEnvironment)
    expect(listDifferences(join(folder, '_site'), join(folder, 'public'))).toEqual([])
  })

  it.each([
    ['2021/01/02/moskou-bouwt.html', 'unchanged'],
    ['2020/04/17/brand-in-gent.html', 'text'],
    ['2020/04/17/', 'view'],
    ['2019/01/01/storm.html', 'new'],
    ['2020/04/18/trein-rijdt-weer.html', 'file'],
    ['nergens.html', null],
    ['2019/01/01', 'new'],
    ['http://localhost:8080/2020/04/17/brand-in-gent.html', 'text'],
  ])('tells why %s was rendered, or was not: %s', async (why, reason) => {
    const folder = makeFolder(FILES)
    await build(optionsIn(folder), quietEnvironment)
    const edited = FILES['content/a.md'].replace('De brand', 'Een brand')
    writeFileSync(join(folder, 'content/a.md'), edited)
    writeFileSync(join(folder, 'content/e.md'), article('Storm', '2019-01-01', 'Het waait.'))
    rmSync(join(folder, '_site/2020/04/18/trein-rijdt-weer.html'))
    const seen = await build({ ...optionsIn(folder), why }, quietEnvironment)
    expect(seen.reason).toBe(reason)
  })

  it('tells when a page was rendered because a setting has changed', async () => {
    const folder = makeFolder(FILES)
    await build(optionsIn(folder), quietEnvironment)
    writeFileSync(join(folder, 'content/archive.yaml'), 'title: Ander archief\n')
    const seen = await build({ ...optionsIn(folder), why: 'about/' }, quietEnvironment)
    expect([seen.reason, seen.parsed]).toEqual(['edition', 0])
  })

  it('reads again what could not be read, and what names a picture that was gone', async () => {
    const folder = makeFolder({
      ...FILES,
      'content/p.md': '---\ntitle: Duin\ndate: 2020-04-17\nimage: duin.png\n---\nZand.\n',
      'content/duin.png': makePng(4, 3),
    })
    await build(optionsIn(folder), quietEnvironment)
    rmSync(join(folder, 'content/duin.png'))
    expect((await build(optionsIn(folder), quietEnvironment)).parsed).toBe(1)
    writeFileSync(join(folder, 'content/duin.png'), makePng(5, 3))
    await build(optionsIn(folder), quietEnvironment)
    await build(optionsIn(folder, 'clean'), quietEnvironment)
    expect(listDifferences(join(folder, '_site'), join(folder, 'clean'))).toEqual([])
  })
})

/** Articles of one month, some on each day. */
function makeMonth(count: number): Readonly<Record<string, string>> {
  const files: Record<string, string> = { 'content/archive.yaml': 'title: Archief\n' }
  for (let index = 0; index < count; index++) {
    const day = `2020-04-${String((index % 28) + 1).padStart(2, '0')}`
    files[`content/${index}.md`] = article(`Bericht ${index}`, day, `Dit is bericht ${index}.`)
  }
  return files
}

describe('a month with many articles', () => {
  it('gives the same bytes with any number of threads', async () => {
    const folder = makeFolder(makeMonth(700))
    await build(optionsIn(folder), quietEnvironment)
    for (const threads of [1, 3]) {
      await build({ ...optionsIn(folder, 'threads'), threads }, quietEnvironment)
      expect(listDifferences(join(folder, '_site'), join(folder, 'threads'))).toEqual([])
    }
  })

  it('is divided otherwise when it grows, and its pages are left alone', async () => {
    const files500 = makeMonth(500)
    const folder = makeFolder({ ...files500, 'content/archive.yaml': 'search: false\n' })
    await build(optionsIn(folder), quietEnvironment)
    writeFileSync(join(folder, 'content/new.md'), article('Nieuw', '2020-04-09', 'Iets nieuws.'))
    const grown = await build(optionsIn(folder), quietEnvironment)
    await build(optionsIn(folder, 'clean'), quietEnvironment)
    expect(listDifferences(join(folder, '_site'), join(folder, 'clean'))).toEqual([])
    expect([grown.parsed, grown.files.written < 50, grown.files.removed]).toEqual([1, true, 0])
    rmSync(join(folder, 'content/new.md'))
    const { files } = await build(optionsIn(folder), quietEnvironment)
    // The article, and the lists of its topic by month and day, which 500 articles do not need.
    expect([files.written < 50, files.removed]).toEqual([true, 1 + 1 + 28])
  })
})
