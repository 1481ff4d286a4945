/** The paths of article files → those of documents that are read as articles, and those that are left alone, and why. */
import { formatOf, type FormatName } from './formats.js'
import { folderOf } from './source-file.js'
import type { SourcePath } from './strings.js'

/** Formats of documents, the one that keeps most of a text first. */
const DOCUMENTS: readonly FormatName[] = ['word', 'opendocument', 'rtf', 'pdf']
/** Those of them that are also published as they are, where an article links to one. */
const ATTACHABLE: ReadonlySet<FormatName> = new Set<FormatName>(['word', 'opendocument', 'pdf'])

export function isDocument(path: string): boolean {
  return rankOf(path) >= 0
}

/** Whether a link to the file at `path` means the file, and not an article. */
export function mayBeAttached(path: string): boolean {
  const format = formatOf(path)
  return format !== null && ATTACHABLE.has(format)
}

/** A document that is left alone because a file of the same name beside it is read. */
export interface TwinDocument {
  readonly path: SourcePath
  readonly twin: SourcePath
}

export interface DocumentChoice {
  readonly read: readonly SourcePath[]
  /** Documents that an article links to. */
  readonly attached: readonly SourcePath[]
  readonly twins: readonly TwinDocument[]
}

/**
 * A document that an article links to is its attachment; of files that lie beside each other and differ in their extension
 * only, such as a scan and its text, one is read; any other document is an article. `files` holds all article files.
 */
export function chooseDocuments(
  files: readonly SourcePath[],
  linked: ReadonlySet<string>,
): DocumentChoice {
  const best = new Map<string, SourcePath>()
  const isAttached = (path: SourcePath): boolean =>
    mayBeAttached(path) && linked.has(path.normalize('NFC'))
  for (const path of files) {
    const known = best.get(stemOf(path))
    if (isAttached(path) || (known !== undefined && rankOf(known) <= rankOf(path))) continue
    best.set(stemOf(path), path)
  }
  const documents = files.filter(isDocument)
  const [attached, free] = [documents.filter(isAttached), documents.filter((p) => !isAttached(p))]
  return {
    attached,
    read: free.filter((path) => best.get(stemOf(path)) === path),
    twins: free.flatMap((path) => {
      const twin = best.get(stemOf(path))
      return twin === undefined || twin === path ? [] : [{ path, twin }]
    }),
  }
}

/** -1 for text, which is read rather than any document. */
function rankOf(path: string): number {
  const format = formatOf(path)
  return format === null ? -1 : DOCUMENTS.indexOf(format)
}

/** `2020/04/Muur.PDF` → `2020/04/Muur` */
function stemOf(path: SourcePath): string {
  const folder = folderOf(path)
  const name = path.slice(folder === '' ? 0 : folder.length + 1)
  return `${folder}/${name.replace(/\.[^.]+$/, '')}`
}
