/** Articles in order of time → for each the copies and the related articles that came before it. */
import { MOST_KIN, type Kin, type KinRow } from '../record/kin.js'
import { isCopy } from './is-copy.js'
import { openKinRows } from './kin-rows.js'
import { openBands } from './open-bands.js'
import { openRelations, type Relation } from './open-relations.js'

/** Of what an article's terms weigh, the share that a related one has. */
const RELATED_SHARE = 0.3
/** Terms that a related one has at least. */
const RELATED_TERMS = 4

export interface KinWindow {
  readonly add: (row: KinRow) => void
  /** Asked before the article itself is added, and answered from what was added until then. */
  readonly ask: (row: KinRow) => Kin
  /** Lets go of articles of an earlier day, up to the first that is not. */
  readonly forget: (before: number) => void
}

export function openKinWindow(): KinWindow {
  const rows = openKinRows()
  const bands = openBands(rows)
  const relations = openRelations(rows)
  const isCopyOf = ({ signature, day }: KinRow, row: number): boolean => {
    if (signature.shingles === 0 || !rows.hasPhrases(row)) return false
    const equal = rows.countEqualBins(row, signature.bins)
    return isCopy(signature, () => rows.read(row), equal, Math.abs(day - rows.dayOf(row)))
  }
  /** Copies that were cut often have no band in common, but most of their terms. */
  const findCopies = (asked: KinRow, alike: readonly Relation[]): ReadonlySet<number> => {
    const seen = new Set<number>()
    const copies = new Set<number>()
    const look = (row: number): void => {
      if (seen.has(row)) return
      seen.add(row)
      if (isCopyOf(asked, row)) copies.add(row)
    }
    for (const { row } of alike) look(row)
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
      const related = alike.filter((relation) => !copies.has(relation.row) && isRelated(relation))
      return {
        duplicates: [...copies]
          .sort((one, other) => other - one)
          .map(rows.idOf)
          .slice(0, MOST_KIN),
        related: related.slice(0, MOST_KIN).map(({ row }) => rows.idOf(row)),
      }
    },
    forget(before) {
      rows.forget(before)
      bands.forget()
      relations.forget()
    },
  }
}

function isRelated({ share, terms }: Relation): boolean {
  return share >= RELATED_SHARE && terms >= RELATED_TERMS
}
