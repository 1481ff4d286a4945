/** Articles in order of time → for each the copies and the related articles that came before it. */
import { MOST_KIN, type ElderIds, type KinRow } from '../record/kin.js'
import { isCopy } from './is-copy.js'
import { openKinRows } from './kin-rows.js'
import { openBands } from './open-bands.js'
import { openRelations } from './open-relations.js'

/** Bins that must be equal: fewer do not tell an estimate from chance. */
const LEAST_EQUAL = 24

export interface KinWindow {
  readonly add: (row: KinRow) => void
  /** Asked before the article itself is added, and answered from what was added until then. */
  readonly ask: (row: KinRow) => ElderIds
  /** Lets go of articles of an earlier day, up to the first that is not. */
  readonly forget: (before: number) => void
}

export function openKinWindow(): KinWindow {
  const rows = openKinRows()
  const bands = openBands(rows)
  const relations = openRelations(rows)
  const isCopyOf = ({ signature }: KinRow, row: number): boolean => {
    if (signature.shingles === 0 || !rows.hasPhrases(row)) return false
    const equal = rows.countEqualBins(row, signature.bins)
    return equal >= LEAST_EQUAL && isCopy(signature, rows.read(row), equal)
  }
  /** Copies that were cut often have no band in common, but most of their terms. */
  const findCopies = (asked: KinRow, alike: readonly number[]): ReadonlySet<number> => {
    const seen = new Set<number>()
    const copies = new Set<number>()
    const look = (row: number): void => {
      if (seen.has(row)) return
      seen.add(row)
      if (isCopyOf(asked, row)) copies.add(row)
    }
    alike.forEach(look)
    if (asked.signature.shingles > 0) bands.find(asked.signature.bins, look)
    return copies
  }
  return {
    add(added) {
      const row = rows.add(added)
      bands.add(row)
      relations.add(row, added.signature)
    },
    ask(asked) {
      const alike = relations.find(asked.signature, asked.day)
      const copies = findCopies(asked, alike)
      const related = alike.filter((row) => !copies.has(row))
      return {
        duplicates: [...copies]
          .toSorted((one, other) => other - one)
          .map(rows.idOf)
          .slice(0, MOST_KIN),
        related: related.slice(0, MOST_KIN).map(rows.idOf),
      }
    },
    forget(before) {
      rows.forget(before)
      bands.forget()
      relations.forget()
    },
  }
}
