/** The weighed words of many texts → a space of terms, in which each text is a sparse vector. */
import { countUp } from '../../record/by-key.js'
import type { SparseRows } from './train-svm.js'
import type { WeighedWords } from './weigh-words.js'

/** A term of one text only says nothing of a topic. */
const LEAST_TEXTS = 2
/** Brings vectors near to length 1: a word is of an idf of some three. */
const SCALE = 1 / Math.sqrt(10)

export interface Space {
  /** Terms by column. */
  readonly terms: readonly string[]
  /** What each term is worth for being rare, by column: `ln(N / n)` for one that n of N texts have, scaled. */
  readonly rarity: Float64Array
  /** In how many texts each term is, by column. */
  readonly counts: Int32Array
  /** A value is the rarity of the term times the weights of all words that hold it. */
  readonly rowsOf: (texts: readonly WeighedWords[]) => SparseRows
}

/** The terms are counted in `texts`. `partsOf` gives the terms of a word. */
export function vectorSpace(
  texts: readonly WeighedWords[],
  partsOf: (word: string) => readonly string[],
): Space {
  const counts = countTexts(texts, partsOf)
  const kept = [...counts].filter(([, count]) => count >= LEAST_TEXTS)
  const columns = new Map(kept.map(([term], column) => [term, column]))
  const rarity = Float64Array.from(kept, ([, count]) => SCALE * Math.log(texts.length / count))
  const columnsOf = rememberColumns(columns, partsOf)
  return {
    terms: kept.map(([term]) => term),
    rarity,
    counts: Int32Array.from(kept, ([, count]) => count),
    rowsOf: (asked) => vectorize(asked, columnsOf, rarity),
  }
}

/** In how many texts each term is. */
function countTexts(
  texts: readonly WeighedWords[],
  partsOf: (word: string) => readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const lastSeen = new Map<string, number>()
  texts.forEach((text, index) => {
    for (const word of text.keys())
      for (const term of partsOf(word)) {
        if (lastSeen.get(term) === index) continue
        lastSeen.set(term, index)
        countUp(counts, term)
      }
  })
  return counts
}

type ColumnsOf = (word: string) => readonly number[]

function rememberColumns(
  columns: ReadonlyMap<string, number>,
  partsOf: (word: string) => readonly string[],
): ColumnsOf {
  const known = new Map<string, readonly number[]>()
  return (word) => {
    const found = known.get(word)
    if (found) return found
    const made = partsOf(word).flatMap((term) => columns.get(term) ?? [])
    known.set(word, made)
    return made
  }
}

function vectorize(
  texts: readonly WeighedWords[],
  columnsOf: ColumnsOf,
  rarity: Float64Array,
): SparseRows {
  const starts = [0]
  const columns: number[] = []
  const values: number[] = []
  for (const text of texts) {
    const row = new Map<number, number>()
    for (const [word, weight] of text)
      for (const column of columnsOf(word)) countUp(row, column, weight)
    for (const [column, weight] of row) {
      columns.push(column)
      values.push(weight * rarity[column]!)
    }
    starts.push(columns.length)
  }
  return {
    starts: Int32Array.from(starts),
    columns: Int32Array.from(columns),
    values: Float64Array.from(values),
    width: rarity.length,
  }
}
