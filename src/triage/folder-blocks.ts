/** Parsed files, one after the other → blocks of folders that hold the same shapes, each with what is missing and the best next step. */
import type { ParsedFile } from '../record/article.js'
import type { BestDate, FolderBlock } from '../record/triage.js'
import { folderOf } from '../record/source-file.js'
import { adviseBlock } from './block-step.js'
import { FolderTally } from './folder-tally.js'
import type { Gaps } from './gaps.js'

/** Folders with so much of their shapes in common are alike. */
const ALIKE = 0.6
/** What a folder of so few files holds proves no other shape. */
const FEW = 5
/** So many kinds of folders beside each other are told apart. */
const MOST_KINDS = 40

/** A folder of the tree, with what lies in it and below it. */
interface Node {
  readonly folder: string
  own: FolderTally | null
  readonly below: Map<string, Node>
}

/** Folders that are told as one. */
interface Cluster {
  /** Where they lie: the only one of them, or the one above them. */
  readonly folder: string
  /** Names of the folders beside each other, below `folder`; none where it is one with all below it. */
  readonly names: readonly string[]
  readonly folders: number
  readonly tally: FolderTally
}

export class FolderBlocks {
  readonly #root: Node = { folder: '', own: null, below: new Map() }

  add(file: ParsedFile, gaps: Gaps): void {
    const node = this.#nodeOf(folderOf(file.file))
    node.own ??= new FolderTally()
    node.own.add(file, gaps)
  }

  /** Together they hold every file once, largest first. */
  close(content: string, bestDates: readonly BestDate[]): readonly FolderBlock[] {
    return cluster(this.#root)
      .map((each) => closeBlock(each, content, bestDates))
      .toSorted((a, b) => b.files - a.files || (a.folder < b.folder ? -1 : 1))
  }

  #nodeOf(folder: string): Node {
    let node = this.#root
    for (const name of folder === '' ? [] : folder.split('/')) {
      const inner = node.below.get(name) ?? {
        folder: node.folder === '' ? name : `${node.folder}/${name}`,
        own: null,
        below: new Map<string, Node>(),
      }
      node.below.set(name, inner)
      node = inner
    }
    return node
  }
}

/** A tree whose folders are alike is one cluster; else those beside each other that are alike are. */
function cluster(node: Node): readonly Cluster[] {
  const { folder, own } = node
  const inner = [...node.below].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const parts = inner.map(([name, below]) => ({ name, clusters: cluster(below) }))
  const whole = new FolderTally()
  const tallies = [
    ...(own ? [own] : []),
    ...parts.flatMap(({ clusters }) => clusters.map(({ tally }) => tally)),
  ]
  for (const tally of tallies) whole.addAll(tally)
  const folders = parts
    .flatMap(({ clusters }) => clusters)
    .reduce((sum, each) => sum + each.folders, own ? 1 : 0)
  if (tallies.every((tally) => isAlike(tally, whole)))
    return whole.files === 0 ? [] : [{ folder, names: [], folders, tally: whole }]
  const single = parts.filter(({ clusters }) => clusters.length === 1)
  const mixed = parts.filter(({ clusters }) => clusters.length > 1)
  return [
    ...(own ? [{ folder, names: [], folders: 1, tally: own }] : []),
    ...joinAlike(
      folder,
      single.map(({ name, clusters }) => ({ name, cluster: clusters[0]! })),
    ),
    ...mixed.flatMap(({ clusters }) => clusters),
  ]
}

function isAlike(part: FolderTally, whole: FolderTally): boolean {
  const overlap = part.overlap(whole)
  return overlap >= ALIKE || (part.files <= FEW && overlap > 0 && whole.files > 4 * FEW)
}

interface Named {
  readonly name: string
  readonly cluster: Cluster
}

/** Each joins the first that it is like. */
function joinAlike(folder: string, parts: readonly Named[]): readonly Cluster[] {
  const kinds: { tally: FolderTally; members: Named[] }[] = []
  for (const part of parts) {
    const { tally } = part.cluster
    const known =
      kinds.find((kind) => isAlike(tally, kind.tally)) ??
      (kinds.length >= MOST_KINDS ? kinds.at(-1) : undefined)
    const kind = known ?? { tally: new FolderTally(), members: [] }
    if (!known) kinds.push(kind)
    kind.tally.addAll(tally)
    kind.members.push(part)
  }
  return kinds.map(({ tally, members }): Cluster => {
    const [only] = members
    if (members.length === 1 && only) return only.cluster
    const folders = members.reduce((sum, each) => sum + each.cluster.folders, 0)
    return { folder, names: members.map(({ name }) => name), folders, tally }
  })
}

function closeBlock(
  { folder, names, folders, tally }: Cluster,
  content: string,
  bestDates: readonly BestDate[],
): FolderBlock {
  const { articles, ...missing } = tally.gaps
  const [first, last] = [names[0], names.at(-1)]
  const shapes = Array.from(tally.shapes, ([name, count]) => {
    return { name, count, isKnown: !tally.unknown.has(name) }
  })
  const block = {
    folder,
    folders,
    between: first === undefined || last === undefined ? null : ([first, last] as const),
    files: tally.files,
    articles,
    shapes: shapes.toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)),
    headline: tally.headline.close(),
    date: tally.date.close(),
    missing,
  }
  return { ...block, step: adviseBlock(block, names, content, bestDates) }
}
