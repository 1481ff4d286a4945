/** The index of an archive on disk: what is written when something changes, and what is in no file of it. */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadArchive } from '../../src/pipeline/load-archive.js'
import { targetOf } from '../../src/pipeline/print/target.js'
import { indexArchive } from '../../src/pipeline/search/index-archive.js'
import { withSession } from '../../src/pipeline/session.js'
import type { WriteCounts } from '../../src/record/written.js'
import { markdownArticle as article } from '../support/articles.js'
import { filesWith, openFile } from '../support/bytes-of-site.js'
import { makeFolder, putFile } from '../support/make-folder.js'
import { quietEnvironment } from '../support/quiet-environment.js'
import { listDifferences, listFiles } from '../support/trees.js'

/** Indexes the archive in `folder` without printing its pages. */
function index(folder: string, name = '_site', threads = 0): Promise<WriteCounts> {
  const options = {
    content: join(folder, 'content'),
    output: join(folder, name),
    cache: join(folder, `${name}.cache`),
    project: folder,
    threads,
  }
  return withSession(options, quietEnvironment, async (session) => {
    const archive = await loadArchive(session)
    return indexArchive(session, archive, targetOf(options, session, archive))
  })
}

function tableOf(rows: readonly string[]): string {
  return ['title,date,text', ...rows, ''].join('\n')
}

/** More articles than a single shard would hold: two years, and some without a date. */
function makeArchive(): string {
  const rows = Array.from({ length: 2100 }, (_, number) => {
    const day = new Date(Date.UTC(2018, 0, 1) + Math.floor(number / 3) * 86_400_000)
    return `Bericht ${number},${day.toISOString().slice(0, 10)},De tekst van bericht ${number} over water.`
  })
  return makeFolder({
    'content/archive.yaml': 'title: Archief\nlanguages: [nl]\n',
    'content/oud.csv': tableOf(rows.slice(0, 1000)),
    'content/nieuw.csv': tableOf(rows.slice(1000)),
    'content/los.md': article('Zonder dag', '', 'Ooit geschreven.'),
    'content/vast.md': article('Vaste waarde', '2018-03-03', 'Een tekst die verhuist.'),
  })
}

const shardsIn = (folder: string): readonly string[] => [
  ...new Set(
    listFiles(join(folder, '_site/search'))
      .filter((path) => path.includes('/'))
      .map((path) => path.slice(0, path.indexOf('/'))),
  ),
]

describe('the index of an archive', () => {
  let folder: string
  const timesOf = (shard: string): readonly number[] =>
    listFiles(join(folder, '_site/search', shard)).map(
      (path) => statSync(join(folder, '_site/search', shard, path)).mtimeMs,
    )

  beforeAll(async () => {
    folder = makeArchive()
    await index(folder)
  })

  it('has a shard for the newest month, one for the rest of its year, and others for the past', () => {
    const names = shardsIn(folder).map((shard) => shard.slice(0, shard.lastIndexOf('-')))
    expect(names.toSorted()).toEqual(['2018-01', '2019-01', '2019-12', 'undated'])
  })

  it('is the same with any number of threads', async () => {
    for (const threads of [1, 2]) {
      await index(folder, 'threads', threads)
      expect(listDifferences(join(folder, '_site'), join(folder, 'threads'))).toEqual([])
    }
  })

  it('is left alone when nothing has changed', async () => {
    const { written, removed, unchanged } = await index(folder)
    expect([written, removed]).toEqual([0, 0])
    expect(unchanged).toBe(listFiles(join(folder, '_site')).length)
  })

  it('writes the newest month and the catalogue, and nothing else, when an article comes', async () => {
    const before = shardsIn(folder)
    const times = new Map(before.map((shard) => [shard, timesOf(shard)]))
    putFile(join(folder, 'content/erbij.md'), article('Erbij', '2019-12-30', 'Nog een bericht.'))
    const { written } = await index(folder)
    const after = shardsIn(folder)
    const added = after.find((shard) => !before.includes(shard))
    expect(after.length).toBe(before.length)
    expect(added).toMatch(/^2019-12-/)
    expect(written).toBe(listFiles(join(folder, '_site/search', added!)).length + 1)
    for (const shard of after) if (shard !== added) expect(timesOf(shard)).toEqual(times.get(shard))
  })

  const changes: readonly (readonly [string, string, string | null])[] = [
    ['is edited', 'vast.md', article('Vaste waarde', '2018-03-03', 'Een andere tekst.')],
    ['moves to another month', 'vast.md', article('Vaste waarde', '2018-05-03', 'Een tekst.')],
    ['moves to another year', 'vast.md', article('Vaste waarde', '2019-12-03', 'Een tekst.')],
    ['loses its date', 'vast.md', article('Vaste waarde', '', 'Een tekst.')],
    ['begins a month', 'later.md', article('Later', '2020-02-01', 'Het nieuwste bericht.')],
    [
      'brings a source and an author',
      'later.md',
      article('Later', '2020-02-01', 'Zo.', 'source: ANP\nauthors: [Jan Peeters]\n'),
    ],
    ['is gone', 'later.md', null],
  ]
  it.each(changes)('is that of a clean build when an article %s', async (_name, path, text) => {
    const file = join(folder, 'content', path)
    if (text === null) writeFileSync(file, '---\ndraft: true\ntitle: Weg\n---\nWeg.\n')
    else putFile(file, text)
    await index(folder)
    const clean = makeFolder()
    for (const each of listFiles(join(folder, 'content')))
      putFile(join(clean, 'content', each), readFileSync(join(folder, 'content', each)))
    await index(clean)
    expect(listDifferences(join(folder, '_site'), join(clean, '_site'))).toEqual([])
  })

  it('is gone when the settings want no search, and is back afterwards', async () => {
    const file = join(folder, 'content/archive.yaml')
    const settings = readFileSync(file, 'utf8')
    const files = listFiles(join(folder, '_site'))
    writeFileSync(file, `${settings}search: false\n`)
    await index(folder)
    expect(existsSync(join(folder, '_site/search'))).toBe(false)
    writeFileSync(file, settings)
    await index(folder)
    expect(listFiles(join(folder, '_site'))).toEqual(files)
  })
})

describe('the row of an article', () => {
  it('goes on with the text where the lead as it is shown ends, from the start of a sentence', async () => {
    const lead = `Het water stijgt. ${'De dijken houden het nog. '.repeat(12)}Klaar.`
    const more = 'Verder bleef het rustig langs de kade. '.repeat(30)
    const folder = makeFolder({
      'content/archive.yaml': 'title: Archief\n',
      'content/a.md': article('Hoog water', '2020-04-17', `${lead}\n\n${more}`),
      'content/b.md': article('Kort', '2020-04-16', 'Een regel.\n\nNog een regel.'),
    })
    await index(folder)
    const path = listFiles(join(folder, '_site')).find((each) => each.endsWith('/r0.js'))!
    const [rows = ''] = openFile(readFileSync(join(folder, '_site', path)))
      .toString()
      .split('\n')
    const [long, short] = JSON.parse(rows) as readonly (readonly string[])[]
    expect(long![2]).toMatch(/^Het water .* …$/)
    expect(long![6]).toMatch(/^De dijken houden .*Klaar\.\nVerder bleef .*kade\.$/s)
    expect(long![6]!.length).toBeLessThanOrEqual(500)
    expect(short!.slice(2, 3).concat(short![6]!)).toEqual(['Een regel.', 'Nog een regel.'])
  })
})

describe('words that nobody should read', () => {
  const files = {
    'content/archive.yaml': 'title: Archief\n',
    'content/a.md': article('Openbaar', '2020-04-17', 'Een kwartelkoning vliegt over.'),
    'content/b.md': article('Ontwerp', '2020-04-17', 'Een geheimschrijver.', 'draft: true\n'),
    'content/c.md': article(
      'Kort',
      '2020-04-18',
      'De aanhef.\n\nEen geheimschrijver.',
      'source: Belga\n',
    ),
    'content/d.md': article('Leeg', '2020-04-19', 'Een geheimschrijver.', 'source: Reuters\n'),
    'content/sources.yaml': 'Belga: { policy: lead }\nReuters: { policy: metadata }\n',
  }

  it('are in no file of the index: drafts, and what an agency does not allow', async () => {
    const folder = makeFolder(files)
    await index(folder)
    expect(filesWith(join(folder, '_site'), /kwartelkoning/).length).toBeGreaterThan(0)
    expect(filesWith(join(folder, '_site'), /aanhef/i).length).toBeGreaterThan(0)
    expect(filesWith(join(folder, '_site'), /geheim/i)).toEqual([])
  })

  it('leave the index when their article does', async () => {
    const folder = makeFolder(files)
    await index(folder)
    putFile(join(folder, 'content/a.md'), article('Openbaar', '2020-04-17', 'Iets anders.'))
    await index(folder)
    expect(filesWith(join(folder, '_site'), /kwartelkoning/)).toEqual([])
  })
})
