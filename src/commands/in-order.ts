/** Tasks → their results in the order of the tasks, with a few of them under way at once. */

/** Takes the next item only when one of `size` tasks is done, so that memory stays flat. */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  size: number,
  run: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = []
  for (const item of items) {
    const result = run(item)
    // A failure is told when its turn comes; until then nobody listens.
    result.catch(() => {})
    running.push(result)
    if (running.length >= size) yield await running.shift()!
  }
  for (const result of running) yield await result
}
