/** A long row of pages → shards of a size that fits in memory. */
export function* inShards<Item>(items: Iterable<Item>, size: number): Generator<readonly Item[]> {
  let shard: Item[] = []
  for (const item of items) {
    shard.push(item)
    if (shard.length < size) continue
    yield shard
    shard = []
  }
  if (shard.length > 0) yield shard
}
