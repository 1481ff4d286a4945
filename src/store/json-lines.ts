/** Records → lines of JSON, and back. */

export function writeLines(items: readonly object[]): string {
  let text = ''
  for (const item of items) text += `${JSON.stringify(item)}\n`
  return text
}

/** The lines must be those of items of this type: whoever calls has seen to that. */
export function readLines<Item>(text: string): readonly Item[] {
  const items: Item[] = []
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start)
    items.push(JSON.parse(text.slice(start, end)) as Item)
    start = end + 1
  }
  return items
}
