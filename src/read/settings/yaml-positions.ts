/** A parsed YAML file → where its keys stand, and the words of its values. */
import { isMap, isNode, isScalar, type Document, type LineCounter, type YAMLMap } from 'yaml'
import type { Position } from '../../record/diagnostic.js'

export interface YamlPositions {
  /** The position of the key that the path of keys leads to: `('topics', 'sport')`; the start of the file where there is none. */
  readonly positionOf: (...path: readonly string[]) => Position
  /** The positions of `words`, which stand in this order in the value of `path`. A word written otherwise gets that of the value. */
  readonly positionsOfWords: (
    path: readonly string[],
    words: readonly string[],
  ) => readonly Position[]
}

type Pair = YAMLMap['items'][number]

export function yamlPositionsOf(
  document: Document,
  lines: LineCounter,
  text: string,
): YamlPositions {
  const indexes = new Map<unknown, ReadonlyMap<string, Pair>>()
  const indexOf = (map: YAMLMap): ReadonlyMap<string, Pair> => {
    const index = indexes.get(map) ?? new Map(map.items.map((pair) => [nameOf(pair), pair]))
    indexes.set(map, index)
    return index
  }
  const find = (path: readonly string[]): Pair | null => {
    let node: unknown = document.contents
    let found: Pair | null = null
    for (const key of path) {
      found = isMap(node) ? (indexOf(node).get(key) ?? null) : null
      node = found?.value
    }
    return found
  }
  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  return {
    positionOf: (...path) => positionAt(startOf(find(path)?.key)),
    positionsOfWords(path, words) {
      const value = find(path)?.value
      const start = startOf(value)
      const end = (isNode(value) && value.range?.[1]) || start
      let from = start
      return words.map((word) => {
        const hit = text.indexOf(word, from)
        if (hit < 0 || hit + word.length > end) return positionAt(start)
        from = hit + word.length
        return positionAt(hit)
      })
    },
  }
}

function nameOf({ key }: Pair): string {
  return String(isScalar(key) ? key.value : key)
}

function startOf(node: unknown): number {
  return (isNode(node) && node.range?.[0]) || 0
}
