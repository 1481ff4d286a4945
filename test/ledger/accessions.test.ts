/** The register of the ledger: what it notices of lines that vanish, and what it leaves alone. */
import { describe, expect, it } from 'vitest'
import {
  findGaps,
  nextAccession,
  readAccession,
  writeAccession,
} from '../../src/ledger/accessions.js'
import { hashOf } from '../../src/ledger/hash-index.js'
import type { Accession } from '../../src/record/ledger.js'
import type { DayKey, PageUrl } from '../../src/record/strings.js'

const MONDAY = '2026-11-02' as DayKey
const TUESDAY = '2026-11-03' as DayKey

function urlsOf(...names: readonly string[]): readonly PageUrl[] {
  return names.map((name) => `2020/04/17/${name}.html` as PageUrl)
}

/** The register after a publication of these. */
function publish(
  register: readonly Accession[],
  names: readonly string[],
  day: DayKey = MONDAY,
): readonly Accession[] {
  const accession = nextAccession(register, urlsOf(...names), day)
  return accession ? [...register, readAccession(writeAccession(accession))!] : register
}

function gapsOf(
  register: readonly Accession[],
  names: readonly string[],
): readonly [number, number] {
  const present = new Set(urlsOf(...names).map(hashOf))
  const { addresses, accessions } = findGaps(register, (hash) => present.has(hash))
  return [addresses.size, accessions.size]
}

describe('the register of accessions', () => {
  it('has a line for what is new, and none where nothing is', () => {
    const first = publish([], ['brand', 'water'])
    expect(first).toHaveLength(1)
    expect(publish(first, ['brand', 'water'])).toBe(first)
    const second = publish(first, ['brand', 'water', 'storm'], TUESDAY)
    expect(second.map(({ day, addresses }) => [day, addresses.length])).toEqual([
      [MONDAY, 2],
      [TUESDAY, 1],
    ])
    expect(gapsOf(second, ['brand', 'water', 'storm'])).toEqual([0, 0])
  })

  it('notices an address that vanished, whichever publication it was of', () => {
    const register = publish(publish([], ['brand', 'water']), ['brand', 'water', 'storm'])
    expect(gapsOf(register, ['brand', 'storm'])).toEqual([1, 0])
    expect(gapsOf(register, ['brand', 'water'])).toEqual([1, 0])
    expect(gapsOf(register, [])).toEqual([3, 0])
  })

  it('notices a publication that was reverted when others followed', () => {
    const [first, second] = publish(publish([], ['brand']), ['brand', 'water'])
    expect(gapsOf([second!], ['water'])).toEqual([0, 1])
    expect(gapsOf([first!], ['brand'])).toEqual([0, 0])
  })

  it('notices a line of its own that was edited', () => {
    const [first, second] = publish(publish([], ['brand']), ['brand', 'water'])
    const edited = readAccession(writeAccession({ ...first!, addresses: [] }))!
    expect(gapsOf([edited, second!], ['water'])).toEqual([0, 1])
  })

  it('is complete when two branches are merged, in either order', () => {
    const base = publish([], ['brand'])
    const [, ours] = publish(base, ['brand', 'water'])
    const [, theirs] = publish(base, ['brand', 'storm', 'water'])
    const names = ['brand', 'water', 'storm']
    for (const lines of [
      [ours!, theirs!],
      [theirs!, ours!],
    ]) {
      const merged = [...base, ...lines]
      expect(gapsOf(merged, names)).toEqual([0, 0])
      const next = publish(merged, [...names, 'ijs'])
      expect(next.at(-1)!.before.toSorted()).toEqual([ours!.hash, theirs!.hash].toSorted())
    }
  })

  it('names what is there already when a ledger has no register yet, or part of it was lost', () => {
    const [, second] = publish(publish([], ['brand']), ['brand', 'water'])
    const next = publish([second!], ['brand', 'water'], TUESDAY)
    expect(next.at(-1)!.addresses).toEqual(urlsOf('brand').map(hashOf))
    expect(gapsOf(next, ['brand', 'water'])).toEqual([0, 0])
  })

  it('speaks no more of what the keeper gave up', () => {
    const register = publish(publish([], ['brand', 'water']), ['brand'], TUESDAY)
    expect(register.at(-1)!.lost).toEqual(urlsOf('water').map(hashOf))
    expect(gapsOf(register, ['brand'])).toEqual([0, 0])
  })

  it('reads no other line', () => {
    const lines = ['', '<<<<<<< HEAD', 'monday\tAAAA', `${MONDAY}\tA A`, `${MONDAY}\t\t\t\tAAAA`]
    expect(lines.map(readAccession)).toEqual(lines.map(() => null))
    expect(readAccession(MONDAY)).toMatchObject({ day: MONDAY, addresses: [], lost: [] })
  })
})
