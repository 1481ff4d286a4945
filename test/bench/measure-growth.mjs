/** A tree → what a point of the curve of growth needs: built anew, with nothing changed, with one article more. */
import { buildAnew, buildWithPressmark } from './build-with-pressmark.mjs'
import { addArticle } from './change-tree.mjs'
import { takeTurns } from './take-turns.mjs'

export async function measurePoint(tree, format, rounds) {
  const title = `${tree.count} articles`
  const measure = async (contender) => (await takeTurns(title, [contender], rounds))[0]
  return {
    articles: tree.count,
    clean: await measure({ name: 'clean', run: () => buildAnew(tree, format) }),
    nothing: await measure({ name: 'nothing', run: () => buildWithPressmark(tree, format) }),
    added: await measure({
      name: 'added',
      before: (round) => addArticle(tree.contentOf(format), format, 'newest', round),
      run: () => buildWithPressmark(tree, format),
    }),
  }
}

/** Least squares of log over log: 1 is as many times dearer as there are more articles. Null below two points. */
export function fitExponent(points) {
  const known = points.filter(([, value]) => value !== null)
  if (known.length < 2) return null
  const logs = known.map(([count, value]) => [Math.log(count), Math.log(value)])
  const mean = (at) => logs.reduce((sum, log) => sum + log[at], 0) / logs.length
  const [middle, level] = [mean(0), mean(1)]
  const above = logs.reduce((sum, [x, y]) => sum + (x - middle) * (y - level), 0)
  const below = logs.reduce((sum, [x]) => sum + (x - middle) ** 2, 0)
  return above / below
}
