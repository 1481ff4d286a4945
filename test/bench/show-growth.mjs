/** Points of growth → a table with the exponents of its columns. */
import { fitExponent } from './measure-growth.mjs'
import { figure, megabytes, microseconds, printTable } from './print-table.mjs'

/** Below that, what a build does once weighs more than the articles. */
const LARGE = 10_000

const TITLES = ['articles', 'clean s', 'µs/article', 'peak MB']
const CHANGES = ['nothing s', 'µs/article', 'one added s', 'µs/article']

function row({ articles, clean, nothing, added }) {
  return [
    figure(articles),
    figure(clean.seconds, 2),
    microseconds(clean.seconds, articles),
    megabytes(clean.peakBytes),
    figure(nothing.seconds, 2),
    microseconds(nothing.seconds, articles),
    figure(added.seconds, 2),
    microseconds(added.seconds, articles),
  ]
}

/** Exponents stand below the columns that they are of. */
function exponents(title, points) {
  const fit = (valueOf) => figure(fitExponent(points.map((at) => [at.articles, valueOf(at)])), 2)
  const seconds = (name) => fit((point) => point[name].seconds)
  const memory = fit((point) => point.clean.peakBytes)
  return [title, seconds('clean'), '', memory, seconds('nothing'), '', seconds('added'), '']
}

export function showGrowth(points) {
  const large = points.filter(({ articles }) => articles >= LARGE)
  printTable(
    [...TITLES, ...CHANGES],
    [...points.map(row), exponents('exponent', points), exponents('exponent from 10,000', large)],
  )
}
