/** A search → how many articles it finds; none of them is read. */
import type { SearchEngine } from '../../search/engine.js'
import type { Expression } from '../../search/query.js'

export async function countHits(engine: SearchEngine, expression: Expression): Promise<number> {
  return (await engine.search({ expression, order: 'newest', from: 0, count: 0 })).total
}
