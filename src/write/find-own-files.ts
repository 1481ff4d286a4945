/** A folder of an earlier site → the files that Pressmark wrote there, by what stands in them. */
import { closeSync, openSync, readFileSync, readdirSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { sha256Of } from '../record/digest.js'
import { isManifest, readManifest } from '../record/manifest.js'
import { siteFile, type OutputPath, type Sha256 } from '../record/strings.js'
import { isPlace } from './check-path.js'
import { lookAt } from './look-at.js'

/** What the head of every page says; `templates/parts/head.ts` writes it. */
const MARK = '<meta name="generator" content="Pressmark'
/** The mark stands in the first bytes of a page. */
const HEAD = 1024
/** Names that hold the digest of what is in the file: pictures, attachments, style sheets. */
const NAMED_BY_DIGEST = /^(?:media\/[\da-f]{16}-|assets\/[\w-]+\.[\da-f]{10}\.)/
const BESIDE_PAGES = /\.(?:xml|json)$/

/**
 * Pages with the mark, files that are named by their digest, feeds beside such a page, manifests, and what these list if it
 * is still as they say. Everything else is somebody else's, and is left alone. Reads each page of the folder: for a build
 * that has lost its notes.
 */
export function findOwnFiles(folder: string): readonly OutputPath[] {
  if (!lookAt(folder)?.isDirectory()) return []
  const paths = [...listAll(folder)].filter(isPlace)
  const pages = new Set(
    paths.filter((path) => path.endsWith('.html') && hasMark(join(folder, path))),
  )
  const listed = readListed(folder, paths)
  const isOwn = (path: OutputPath): boolean => {
    const index = siteFile(path.replace(/[^/]*$/, 'index.html'))
    return (
      pages.has(path) ||
      isManifest(path) ||
      NAMED_BY_DIGEST.test(path) ||
      (BESIDE_PAGES.test(path) && pages.has(index)) ||
      isAsListed(join(folder, path), listed.get(path))
    )
  }
  return paths.filter(isOwn)
}

/** Files and folders at any depth; links are listed, and never followed. */
function* listAll(root: string, below = ''): Generator<OutputPath> {
  for (const item of readdirSync(join(root, below), { withFileTypes: true })) {
    const path = `${below}${item.name}`
    yield siteFile(path)
    if (item.isDirectory()) yield* listAll(root, `${path}/`)
  }
}

function readListed(folder: string, paths: readonly OutputPath[]): ReadonlyMap<OutputPath, Sha256> {
  const manifests = paths.filter((path) => isManifest(path) && lookAt(join(folder, path))?.isFile())
  const texts = manifests.map((path) => readFileSync(join(folder, path), 'utf8'))
  const lines = texts.flatMap((text) => readManifest(text) ?? [])
  return new Map(lines.map(({ path, digest }) => [path, digest]))
}

function isAsListed(file: string, digest: Sha256 | undefined): boolean {
  if (digest === undefined || !lookAt(file)?.isFile()) return false
  return sha256Of(readFileSync(file)) === digest
}

/** Whether a file is a page that Pressmark made. */
export function hasMark(file: string): boolean {
  if (!lookAt(file)?.isFile()) return false
  const handle = openSync(file, 'r')
  try {
    const head = Buffer.alloc(HEAD)
    return head.toString('latin1', 0, readSync(handle, head)).includes(MARK)
  } finally {
    closeSync(handle)
  }
}
