/** Tasks → their results in the order of the tasks, with a few of them under way at once. */

/** Takes the next item only when one of `size` tasks is done, so that memory stays flat. */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  size: number,
  run: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = []
  try {
    for (const item of items) {
      const result = run(item)
      // A failure is reported when its turn comes; until then it is no unhandled rejection.
      result.catch(() => {})
      running.push(result)
      if (running.length >= size) yield await running.shift()!
    }
    for (let next = running.shift(); next; next = running.shift()) yield await next
  } finally {
    // Whatever handles a failure may remove files that the other tasks still use.
    await Promise.allSettled(running)
  }
}
