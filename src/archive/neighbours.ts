/** A period → the nearest ones before and after it that have articles. */
import type { Neighbours } from '../record/link.js'
import { periodUrl, type Period } from '../record/url.js'

/** The positions of keys, made once for each map of counts: an archive may have ten thousand days. */
const orders = new WeakMap<ReadonlyMap<string, number>, Order>()

interface Order {
  readonly keys: readonly Period[]
  readonly positions: ReadonlyMap<string, number>
}

/** Labels are keys. `counts` is in order of time. */
export function neighboursOf<Key extends Period>(
  counts: ReadonlyMap<Key, number>,
  key: Key,
  urlOf: (key: Period) => ReturnType<typeof periodUrl> = periodUrl,
): Neighbours {
  const { keys, positions } = orderOf(counts)
  const position = positions.get(key) ?? -1
  const link = (neighbour: Period | undefined) =>
    neighbour === undefined ? null : { url: urlOf(neighbour), label: neighbour }
  return { previous: link(keys[position - 1]), next: link(keys[position + 1]) }
}

function orderOf(counts: ReadonlyMap<Period, number>): Order {
  const known = orders.get(counts)
  if (known) return known
  const keys = [...counts.keys()]
  const order = { keys, positions: new Map(keys.map((key, position) => [key, position])) }
  orders.set(counts, order)
  return order
}
