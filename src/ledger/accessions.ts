/** What each publication added to the ledger ↔ lines of its register, by which a line that has vanished since is noticed. */
import type { Accession, AccessionGaps } from '../record/ledger.js'
import { type DayKey, dayKey, type PageUrl } from '../record/strings.js'
import { hashOf } from './hash-index.js'

const DAY = /^\d{4}-\d{2}-\d{2}$/
const PACKED = /^[\w-]*$/
const BYTES = 4
const CELLS = 4

/**
 * Null where the line is not a valid one. Its cells: the day, the hashes of the addresses that were new, those of the lines
 * that no line had named before, and those of both that the keeper gave up. Lines are never changed, so that two branches
 * merge into the lines of both.
 */
export function readAccession(line: string): Accession | null {
  const [day = '', ...lists] = line.split('\t')
  if (!DAY.test(day) || lists.length >= CELLS || !lists.every((list) => PACKED.test(list)))
    return null
  const [addresses = [], before = [], lost = []] = lists.map(unpack)
  return { day: dayKey(day), hash: hashOf(line), addresses, before, lost }
}

/** What an accession holds, before it has a line. */
export type NewAccession = Omit<Accession, 'hash'>

export function writeAccession({ day, addresses, before, lost }: NewAccession): string {
  return [day, ...[addresses, before, lost].map(pack)].join('\t').replace(/\t+$/, '')
}

/** Four bytes a hash, in order: what was added is no list to read. */
function pack(hashes: readonly number[]): string {
  const bytes = Buffer.alloc(hashes.length * BYTES)
  for (const [index, hash] of hashes.toSorted((a, b) => a - b).entries())
    bytes.writeUInt32BE(hash, index * BYTES)
  return bytes.toString('base64url')
}

function unpack(list: string): readonly number[] {
  const bytes = Buffer.from(list, 'base64url')
  return Array.from({ length: Math.floor(bytes.length / BYTES) }, (_, index) =>
    bytes.readUInt32BE(index * BYTES),
  )
}

/** What the register names and is not there; `hasAddress` knows the addresses of the ledger by their hashes. */
export function findGaps(
  accessions: readonly Accession[],
  hasAddress: (hash: number) => boolean,
): AccessionGaps {
  const lines = new Set(accessions.map(({ hash }) => hash))
  const lost = new Set(accessions.flatMap((each) => each.lost))
  const addresses = new Map<number, DayKey>()
  const before = new Map<number, DayKey>()
  for (const accession of accessions) {
    const { day } = accession
    for (const hash of accession.addresses)
      if (!hasAddress(hash) && !lost.has(hash)) addresses.set(hash, day)
    for (const hash of accession.before)
      if (!lines.has(hash) && !lost.has(hash)) before.set(hash, day)
  }
  return { addresses, accessions: before }
}

/** The line for what the register does not name yet; null where it names everything. */
export function nextAccession(
  accessions: readonly Accession[],
  urls: Iterable<PageUrl>,
  day: DayKey,
): NewAccession | null {
  const present = new Set<number>()
  for (const url of urls) present.add(hashOf(url))
  const gaps = findGaps(accessions, (hash) => present.has(hash))
  const lost = [...gaps.addresses.keys(), ...gaps.accessions.keys()]
  for (const { addresses } of accessions) for (const hash of addresses) present.delete(hash)
  if (present.size === 0 && lost.length === 0) return null
  const named = new Set(accessions.flatMap((each) => each.before))
  const before = accessions.map(({ hash }) => hash).filter((hash) => !named.has(hash))
  return { day, addresses: [...present], before, lost }
}
