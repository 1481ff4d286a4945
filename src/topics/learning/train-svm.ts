/**
 * Vectors of two kinds → the line between them: a linear support vector machine with squared hinge loss, trained by dual
 * coordinate descent with shrinking (Hsieh, Chang, Lin, Keerthi and Sundararajan, “A dual coordinate descent method for
 * large-scale linear SVM”, ICML 2008, algorithm 3).
 */
import { diceOf } from './seeded-order.js'

/** Sparse vectors, one after the other: row `r` has the entries from `starts[r]` to before `starts[r + 1]`. */
export interface SparseRows {
  readonly starts: Int32Array
  readonly columns: Int32Array
  readonly values: Float64Array
  /** Number of columns. */
  readonly width: number
}

/** A vector is of the first kind where its product with `weights`, plus `bias`, is above zero. */
export interface Line {
  readonly weights: Float64Array
  readonly bias: number
}

/** What an error costs against a wide margin. */
const COST = 3
/** How far the steepest slopes may be apart in the end. */
const TOLERANCE = 0.1
const MOST_ROUNDS = 100
const SEED = 1

/** The state of one training. `alphas` are the dual variables, one a row; rows from `active` on are set aside. */
interface Training {
  readonly rows: SparseRows
  readonly signs: Int8Array
  readonly weights: Float64Array
  bias: number
  readonly alphas: Float64Array
  /** The squared length of each row with the bias, and what the loss adds to it. */
  readonly curvatures: Float64Array
  readonly order: Int32Array
  active: number
  /** A row whose alpha is zero and whose slope is above this is set aside. */
  limit: number
}

/** `signs[r]` is 1 for a row of the first kind, and -1 for one of the other. */
export function trainSvm(rows: SparseRows, signs: Int8Array): Line {
  const training = beginTraining(rows, signs)
  const dice = diceOf(SEED)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    shuffle(training, dice)
    const { steepest, flattest } = walk(training)
    if (steepest - flattest > TOLERANCE) {
      training.limit = steepest <= 0 ? Infinity : steepest
    } else if (training.active === signs.length) break
    else {
      training.active = signs.length
      training.limit = Infinity
    }
  }
  return { weights: training.weights, bias: training.bias }
}

function beginTraining(rows: SparseRows, signs: Int8Array): Training {
  const count = signs.length
  const curvatures = new Float64Array(count)
  for (let row = 0; row < count; row++) {
    let sum = 1 + 0.5 / COST
    for (let at = rows.starts[row]!; at < rows.starts[row + 1]!; at++) sum += rows.values[at]! ** 2
    curvatures[row] = sum
  }
  const order = Int32Array.from({ length: count }, (_, row) => row)
  const weights = new Float64Array(rows.width)
  const alphas = new Float64Array(count)
  return {
    rows,
    signs,
    weights,
    bias: 0,
    alphas,
    curvatures,
    order,
    active: count,
    limit: Infinity,
  }
}

function shuffle({ order, active }: Training, dice: () => number): void {
  for (let at = 0; at < active; at++) swap(order, at, at + Math.floor(dice() * (active - at)))
}

function swap(order: Int32Array, one: number, other: number): void {
  const kept = order[one]!
  order[one] = order[other]!
  order[other] = kept
}

/** Goes over the active rows once; gives the extremes of their projected slopes. */
function walk(training: Training): { steepest: number; flattest: number } {
  const { order, alphas } = training
  let steepest = -Infinity
  let flattest = Infinity
  for (let at = 0; at < training.active; at++) {
    const row = order[at]!
    const slope = slopeOf(training, row)
    if (alphas[row] === 0 && slope > training.limit) {
      training.active--
      swap(order, at, training.active)
      at--
      continue
    }
    const projected = alphas[row] === 0 ? Math.min(slope, 0) : slope
    steepest = Math.max(steepest, projected)
    flattest = Math.min(flattest, projected)
    if (Math.abs(projected) > 1e-12) step(training, row, slope)
  }
  return { steepest, flattest }
}

function slopeOf({ rows, signs, weights, bias, alphas }: Training, row: number): number {
  const { starts, columns, values } = rows
  const end = starts[row + 1]!
  let product = bias
  for (let at = starts[row]!; at < end; at++) product += weights[columns[at]!]! * values[at]!
  return product * signs[row]! - 1 + (alphas[row]! * 0.5) / COST
}

function step(training: Training, row: number, slope: number): void {
  const { rows, signs, weights, alphas, curvatures } = training
  const { starts, columns, values } = rows
  const before = alphas[row]!
  const after = Math.max(before - slope / curvatures[row]!, 0)
  alphas[row] = after
  const change = (after - before) * signs[row]!
  const end = starts[row + 1]!
  for (let at = starts[row]!; at < end; at++) weights[columns[at]!]! += change * values[at]!
  training.bias += change
}
