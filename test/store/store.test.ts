/** What a cache holds, changed behind its back or not → the same again, or the word that it cannot be trusted. */
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Bucket } from '../../src/record/archive.js'
import type { BatchManifest } from '../../src/record/batch.js'
import { digestOf, sha256Of } from '../../src/record/digest.js'
import type { Holding } from '../../src/record/entry.js'
import type { MonthSummary } from '../../src/record/month.js'
import type { ReferenceData } from '../../src/record/reference-data.js'
import { siteFile, type OutputPath, type SourcePath } from '../../src/record/strings.js'
import type { PrintedPage } from '../../src/record/written.js'
import {
  readClaimants,
  readFiledFiles,
  readManifest,
  writeBatch,
  type BatchContent,
} from '../../src/store/batches.js'
import { cutBatches } from '../../src/store/cut-batches.js'
import { compareRecords, copyRecords } from '../../src/store/deployed-records.js'
import {
  clearForeign,
  forgetStore,
  putFile,
  readKeyed,
  readSealed,
  readSealOf,
  StaleCacheError,
  writeKeyed,
  writeSealed,
} from '../../src/store/files.js'
import { beginIntents, forgetIntents, noteIntent, readAborted } from '../../src/store/journal.js'
import { packLists } from '../../src/store/lines.js'
import {
  clearMonths,
  readMonthSummary,
  writeHoldings,
  writeMonthSummary,
} from '../../src/store/months.js'
import { fetchReferenceData, putReferenceData } from '../../src/store/reference-data.js'
import {
  distrust,
  forgetSheet,
  listPrinted,
  readSheetRecord,
  takeFromRecord,
  writeSheetRecord,
} from '../../src/store/sheet-records.js'
import { readRange, Shelf } from '../../src/store/shelf.js'
import { readToldRules, writeToldRules } from '../../src/store/told-rules.js'
import { makeFolder } from '../support/make-folder.js'
import { refuse, withCall } from '../support/with-call.js'

const FACTS = { key: 'k', edition: 'e', summary: 'null', bytes: 1, largest: 1, fullest: 1 }

function pagesOf(...names: readonly string[]): ReadonlyMap<OutputPath, PrintedPage> {
  const page = { size: 3, modified: 5, view: 'v', text: 't' }
  return new Map(
    names.map((name) => [siteFile(name), { ...page, digest: sha256Of(Buffer.from(name)) }]),
  )
}

describe('a month', () => {
  it('keeps its last edition, and goes when the archive has it no more', () => {
    const store = makeFolder()
    const [april, may] = ['2020-04', '2020-05'] as [Bucket, Bucket]
    const write = (bucket: Bucket, ...days: readonly string[]): string => {
      const lists = days.map((day) => [{ entry: { url: day } }]) as unknown as Holding[][]
      const { file } = writeHoldings(store, bucket, lists)
      const summary = { bucket, file, signatures: '' } as unknown as MonthSummary
      writeMonthSummary(store, summary, 'k')
      return file
    }
    const old = write(april, 'a')
    const files = [write(april, 'a', 'b'), write(may, 'c')]
    expect(old).not.toBe(files[0])
    const held = [...files, 'months/2020-04.json', 'months/2020-05.json'].map((file) =>
      file.slice(7),
    )
    expect(readdirSync(join(store, 'months'))).toEqual(held.toSorted())
    clearMonths(store, new Set([may]))
    expect(readMonthSummary(store, april, 'k')).toBeNull()
    expect(readMonthSummary(store, may, 'k')).toMatchObject({ file: files[1] })
  })
})

describe('a sealed file', () => {
  it('is read as it was written, and not when a byte of it has changed', () => {
    const file = join(makeFolder(), 'a/b.json')
    writeSealed(file, '{"a":1}')
    expect(readSealed(file)).toBe('{"a":1}')
    expect(readSealOf(file)).toBe(readFileSync(file, 'latin1').split('\n')[0])
    appendFileSync(file, ' ')
    expect(readSealed(file)).toBeNull()
  })

  it('is nothing where there is none, or no seal', () => {
    const folder = makeFolder({ leeg: '', los: 'zonder zegel' })
    for (const name of ['leeg', 'los', 'weg']) expect(readSealed(join(folder, name))).toBeNull()
    expect(readSealOf(join(folder, 'weg'))).toBe('')
  })

  it('holds a value for what it was made of alone', () => {
    const file = join(makeFolder(), 'a.json')
    expect(readKeyed(file, 'een')).toBeNull()
    writeKeyed(file, 'een', [1])
    expect(readKeyed(file, 'een')).toEqual([1])
    expect(readKeyed(file, 'twee')).toBeNull()
  })

  it('names itself where it cannot be written', () => {
    const folder = makeFolder({ 'map/x': '' })
    expect(() => putFile(join(folder, 'map'), 'x')).toThrow(/Cannot write .*map: Error: EISDIR/)
  })
})

describe('a store', () => {
  it('goes as a whole, or all of it that another version has laid there', () => {
    const store = makeFolder({ 'batches/a': '', 'oud/b': '', 'oud.json': '' })
    clearForeign(store)
    expect(readdirSync(store)).toEqual(['batches'])
    forgetStore(store)
    expect(existsSync(store)).toBe(false)
  })

  it('keeps reference data for those who ask for the same', () => {
    const store = makeFolder()
    const data = { key: 'a' } as ReferenceData
    putReferenceData(store, data)
    putReferenceData(store, data)
    expect(fetchReferenceData(store, 'a')).toEqual(data)
    expect(() => fetchReferenceData(store, 'b')).toThrow(StaleCacheError)
    writeFileSync(join(store, 'reference-data.json'), 'kapot')
    expect(() => fetchReferenceData(store, 'a')).toThrow('is not as it was written')
  })

  it('remembers what was told, and writes only what is new', () => {
    const cache = makeFolder()
    expect(readToldRules(cache)).toBeNull()
    writeToldRules(cache, ['bom', 'empty'], null)
    const known = readToldRules(cache)
    expect(known).toEqual(new Set(['bom', 'empty']))
    rmSync(join(cache, 'rules.json'))
    writeToldRules(cache, ['empty', 'bom'], known)
    expect(existsSync(join(cache, 'rules.json'))).toBe(false)
    writeToldRules(cache, ['empty', 'binary'], known)
    expect(readToldRules(cache)).toEqual(new Set(['empty', 'binary']))
  })
})

describe('ranges of a file', () => {
  it('are read as they were written, and not when they have changed or are gone', () => {
    const store = makeFolder()
    const { bytes, ranges } = packLists([[{ a: 1 }, { a: 2 }], []])
    const [full, none] = ranges.map((range) => Object.assign({ file: 'x' }, range))
    putFile(join(store, 'x'), bytes)
    expect(readRange(store, full!)).toEqual([{ a: 1 }, { a: 2 }])
    expect(readRange(store, none!)).toEqual([])
    putFile(join(store, 'x'), bytes.toString().replace('2', '3'))
    expect(() => readRange(store, full!)).toThrow(StaleCacheError)
    rmSync(join(store, 'x'))
    expect(() => readRange(store, full!)).toThrow('x is not as it was written')
  })

  it('may lie in more files than a system lets anyone hold open', () => {
    const names = Array.from({ length: 150 }, (_, index) => `f${index}`)
    const store = makeFolder(Object.fromEntries(names.map((name) => [name, name])))
    const shelf = new Shelf(store)
    for (const name of [...names, ...names]) {
      const bytes = Buffer.from(name)
      const place = { file: name, offset: 0, length: bytes.length, digest: digestOf(bytes) }
      expect(shelf.read(place).toString()).toBe(name)
    }
    shelf.close()
  })
})

function content(): BatchContent {
  const mark = {
    file: 'a.txt',
    record: 1,
    sha256: 's',
    id: null,
    sketch: null,
    aliases: [],
    words: 3,
  }
  const unplaced = {
    mark,
    slug: 'brand',
    entry: { date: { precision: 'day', day: '2090-01-02' } },
  }
  const record = { unplaced, siblings: 1, future: { written: '2090-01-02' } }
  const facts = { stamps: null, key: 'k', references: [], attached: [], mediaKey: null }
  return {
    facts: { ...facts, today: '2026-11-30', account: {} },
    files: [{ path: 'a.txt' }],
    sorted: [{ bucket: '2090-01', record }],
    articles: Buffer.from('{}\n'),
  } as unknown as BatchContent
}

function written(): { readonly store: string; readonly manifest: BatchManifest } {
  const store = makeFolder()
  return { store, manifest: writeBatch(store, 'b', content()) }
}

describe('batches', () => {
  it('are cut where names say so, so that a new file moves no other', () => {
    const paths = Array.from({ length: 3000 }, (_, index) => `a/${index}.txt` as SourcePath)
    const batches = [...cutBatches(paths)]
    expect(batches.flatMap((batch) => batch.paths)).toEqual(paths)
    expect(batches.length).toBeGreaterThan(3)
    expect(Math.max(...batches.map((batch) => batch.paths.length))).toBeLessThanOrEqual(1024)
    const more = [
      ...cutBatches([...paths.slice(0, 3), 'a/2b.txt' as SourcePath, ...paths.slice(3)]),
    ]
    expect(more.slice(1)).toEqual(batches.slice(1))
  })

  it('are read as they were written', () => {
    const { store, manifest } = written()
    expect(readManifest(store, 'b')).toEqual(manifest)
    expect(readFiledFiles(store, 'b', manifest)).toEqual([{ path: 'a.txt' }])
    const claim = { slug: 'brand', folder: '2090/01/02/', bucket: '2090-01', future: '2090-01-02' }
    expect(readClaimants(store, manifest)).toMatchObject([claim])
  })

  it('count as missing where their list of files is of another edition, or gone', () => {
    const { store, manifest } = written()
    expect(readFiledFiles(store, 'b', { records: 'batches/b.ander.records' })).toBeNull()
    rmSync(join(store, 'batches/b.files.json'))
    expect(readFiledFiles(store, 'b', manifest)).toBeNull()
    expect(readManifest(store, 'c')).toBeNull()
  })

  it('cannot be trusted where a claimant has changed, or is gone', () => {
    const { store, manifest } = written()
    appendFileSync(join(store, manifest.claimants), '{}\n')
    expect(() => readClaimants(store, manifest)).toThrow(StaleCacheError)
    rmSync(join(store, manifest.claimants))
    expect(() => readClaimants(store, manifest)).toThrow('is not as it was written')
  })
})

describe('the note of what a build is about to write', () => {
  it('outlives builds that were killed, one after the other', () => {
    const folder = join(makeFolder(), 'notes')
    noteIntent(folder, [])
    expect(existsSync(folder)).toBe(false)
    expect(readAborted(folder)).toEqual(new Set())
    noteIntent(folder, ['a.html', 'b.html'].map(siteFile))
    beginIntents(folder)
    noteIntent(folder, [siteFile('c.html')])
    appendFileSync(join(folder, 'journal'), 'half-gesch')
    beginIntents(folder)
    expect([...readAborted(folder)].filter((path) => path !== '')).toEqual([
      'a.html',
      'b.html',
      'c.html',
    ])
    forgetIntents(folder)
    beginIntents(folder)
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('the record of a sheet', () => {
  it('is read as it was written', () => {
    const folder = makeFolder()
    const pages = pagesOf('a.html', 'b.html')
    writeSheetRecord(folder, 's', FACTS, pages)
    const record = readSheetRecord(folder, 's')
    expect(record).toMatchObject({ ...FACTS, paths: ['a.html', 'b.html'] })
    expect(takeFromRecord(record)).toEqual({ edition: 'e', pages })
    const { pages: doubted } = distrust(takeFromRecord(record))
    expect([...doubted.values()].every(({ modified }) => Number.isNaN(modified))).toBe(true)
    expect([...listPrinted(folder, [])]).toEqual(['a.html', 'b.html'])
    expect([...listPrinted(folder, ['s'])]).toEqual([])
    forgetSheet(folder, 's')
    expect(takeFromRecord(readSheetRecord(folder, 's'))).toEqual({
      edition: null,
      pages: new Map(),
    })
    expect([...listPrinted(join(folder, 'weg'), [])]).toEqual([])
  })

  it('may be empty', () => {
    const folder = makeFolder()
    writeSheetRecord(folder, 's', FACTS, new Map())
    expect(readSheetRecord(folder, 's')?.paths).toEqual([])
  })

  it('that was torn still names what may lie on the disk, as far as it is plain', () => {
    const folder = makeFolder()
    writeSheetRecord(folder, 's', FACTS, pagesOf('a.html', '../b.html', 'c/d.html'))
    appendFileSync(join(folder, 's.tsv'), 'x')
    const record = readSheetRecord(folder, 's')
    expect(record).toMatchObject({ key: '', edition: '', paths: ['a.html', 'c/d.html'] })
    expect(record?.stamps.length).toBe(4)
    expect(record?.pages().get(siteFile('a.html'))?.size).toBe(-1)
  })

  it('is none where it is of another sheet, or nothing is left of it', () => {
    const folder = makeFolder({ 'leeg.tsv': '' })
    writeSheetRecord(folder, 's', FACTS, pagesOf('a.html'))
    writeFileSync(join(folder, 't.tsv'), readFileSync(join(folder, 's.tsv')))
    expect(readSheetRecord(folder, 't')).toBeNull()
    expect([...listPrinted(folder, ['s'])]).toEqual([])
  })
})

describe('what the disk does not show', () => {
  const folder = makeFolder()
  writeSheetRecord(folder, 's', FACTS, pagesOf('a.html'))
  noteIntent(folder, [siteFile('b.html')])

  it.each([
    ['the record of a sheet', 'readFileSync', () => readSheetRecord(folder, 's')],
    ['its seal', 'openSync', () => readSealOf(join(folder, 's.tsv'))],
    ['the names of sheets', 'readdirSync', () => [...listPrinted(folder, [])]],
    ['what a build noted', 'readFileSync', () => beginIntents(folder)],
    ['what a killed build noted', 'readFileSync', () => readAborted(folder)],
    ['a record to copy', 'copyFileSync', () => copyRecords(folder, join(folder, 'listed'))],
  ] as const)('is not taken for gone: %s', (_, call, read) => {
    for (const code of ['EACCES', 'EIO', 'EMFILE'])
      expect(() => withCall<unknown>(call, refuse(code), read)).toThrow(code)
  })

  it('is made anew where it can be: what the store knows', () => {
    writeSealed(join(folder, 'x.json'), '{}')
    withCall('readFileSync', refuse('EIO'), () =>
      expect(readSealed(join(folder, 'x.json'))).toBeNull(),
    )
  })

  it('is gone below what is no folder', () => {
    const file = join(makeFolder({ x: '' }), 'x')
    expect([
      readSheetRecord(file, 's'),
      [...listPrinted(file, [])],
      [...readAborted(file)],
    ]).toEqual([null, [], []])
  })
})

describe('what has changed on a site since it was last listed', () => {
  it('is every file at first, then what is new, other or gone', () => {
    const folder = makeFolder()
    const [records, listed] = [join(folder, 'now'), join(folder, 'listed')]
    mkdirSync(records)
    writeSheetRecord(records, 's', FACTS, pagesOf('a.html', 'b.html'))
    writeSheetRecord(records, 't', FACTS, pagesOf('c.html'))
    const all = ['a.html', 'b.html', 'c.html']
    expect(compareRecords(records, listed)).toEqual({ written: all, removed: [] })
    copyRecords(records, listed)
    expect(compareRecords(records, listed)).toEqual({ written: [], removed: [] })
    writeSheetRecord(records, 's', FACTS, pagesOf('a.html', 'd.html'))
    forgetSheet(records, 't')
    const changes = { written: ['d.html'], removed: ['b.html', 'c.html'] }
    expect(compareRecords(records, listed)).toEqual(changes)
    copyRecords(records, listed)
    expect(readdirSync(listed)).toEqual(['s.tsv'])
  })
})
