/** A parsed YAML file → where its keys stand, and the words of its values. */
import { isMap, isNode, isScalar, isSeq, type Document, type LineCounter, type YAMLMap } from 'yaml'
import type { Position } from '../../record/diagnostic.js'

export interface YamlPositions {
  /**
   * The position of the key that the path of keys leads to, `('topics', 'sport')`, or of the entry of a list, `('menu', '0')`;
   * the start of the file where there is none.
   */
  readonly positionOf: (...path: readonly string[]) => Position
  /** The positions of `words`, which stand in this order in the value of `path`. A word written otherwise gets that of the value. */
  readonly positionsOfWords: (
    path: readonly string[],
    words: readonly string[],
  ) => readonly Position[]
}

type Pair = YAMLMap['items'][number]

/** What a path of keys leads to, and the node that stands where it begins. */
interface Found {
  readonly start: unknown
  readonly value: unknown
}

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
  const step = (node: unknown, key: string): Found | null => {
    if (isSeq(node)) return { start: node.items[Number(key)], value: node.items[Number(key)] }
    const pair = isMap(node) ? indexOf(node).get(key) : undefined
    return pair ? { start: pair.key, value: pair.value } : null
  }
  const find = (path: readonly string[]): Found | null => {
    let found: Found | null = { start: null, value: document.contents }
    for (const key of path) found = found && step(found.value, key)
    return found
  }
  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  return {
    positionOf: (...path) => positionAt(startOf(find(path)?.start)),
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
