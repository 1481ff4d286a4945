/** A file of lines of JSON → what they say, one after the other; and such things by what they share. */
import { readFileSync } from 'node:fs'

export function* readLines(file) {
  for (const line of readFileSync(file, 'utf8').split('\n')) if (line !== '') yield JSON.parse(line)
}

export function groupBy(items, keyOf) {
  const groups = new Map()
  for (const item of items) {
    const key = keyOf(item)
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return groups
}
