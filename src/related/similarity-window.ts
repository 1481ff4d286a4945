/** Articles in order of time → for each the copies and the related articles that came before it. */
import { MOST_RELATED, type EarlierIds, type WindowRow } from '../record/signature.js'
import { Bands } from './bands.js'
import { isCopy } from './is-copy.js'
import { Relations } from './relations.js'
import { WindowRows } from './window-rows.js'

/** Bins that must be equal: fewer do not tell an estimate from chance. */
const LEAST_EQUAL = 24

export class SimilarityWindow {
  readonly #rows = new WindowRows()
  readonly #bands = new Bands(this.#rows)
  readonly #relations = new Relations(this.#rows)

  add(added: WindowRow): void {
    const row = this.#rows.add(added)
    this.#bands.add(row)
    this.#relations.add(row, added.signature)
  }

  /** To be asked before the article itself is added: the answer is from what was added until then. */
  findEarlier(asked: WindowRow): EarlierIds {
    const alike = this.#relations.find(asked.signature, asked.day)
    const copies = this.#findCopies(asked, alike)
    const related = alike.filter((row) => !copies.has(row))
    return {
      duplicates: this.#idsOf([...copies].toSorted((one, other) => other - one)),
      related: this.#idsOf(related),
    }
  }

  /** Lets go of articles of an earlier day, up to the first that is not. */
  forget(before: number): void {
    this.#rows.forget(before)
    this.#bands.forget()
    this.#relations.forget()
  }

  /** Copies that were cut often have no band in common, but most of their terms. */
  #findCopies(asked: WindowRow, alike: readonly number[]): ReadonlySet<number> {
    const seen = new Set<number>()
    const copies = new Set<number>()
    const look = (row: number): void => {
      if (seen.has(row)) return
      seen.add(row)
      if (this.#isCopyOf(asked, row)) copies.add(row)
    }
    alike.forEach(look)
    if (asked.signature.shingles > 0) this.#bands.find(asked.signature.bins, look)
    return copies
  }

  #isCopyOf({ signature }: WindowRow, row: number): boolean {
    if (signature.shingles === 0 || !this.#rows.hasPhrases(row)) return false
    const equal = this.#rows.countEqualBins(row, signature.bins)
    return equal >= LEAST_EQUAL && isCopy(signature, this.#rows.read(row), equal)
  }

  #idsOf(rows: readonly number[]): readonly number[] {
    return rows.slice(0, MOST_RELATED).map((row) => this.#rows.idOf(row))
  }
}
