/** Files of the site and their digests ↔ the text of a manifest, and where manifests lie. */
import { type OutputPath, type Sha256, sha256Digest, siteFile } from './strings.js'

/** Lists the other manifests, and is written last: a site that lacks it, or has another, is not sealed. */
export const SEAL: OutputPath = siteFile('manifest.sha256')

/** The folder of the manifests, and how one of them is called. */
export const MANIFEST_FOLDER = 'manifests'

/** `2020-04` → `manifests/2020-04.sha256` */
export function manifestPath(name: string): OutputPath {
  return siteFile(`${MANIFEST_FOLDER}/${name}.sha256`)
}

export function isManifest(path: OutputPath): boolean {
  return path === SEAL || /^manifests\/[\w-]+\.sha256$/.test(path)
}

export interface ManifestLine {
  readonly path: OutputPath
  readonly digest: Sha256
}

/**
 * A line for each file, in order of path, as `sha256sum` writes it: the digest, two blanks, the path below the site's root.
 * No path of the site has a character that would have to be escaped there (`write/check-path.ts`).
 */
export function writeManifest(lines: Iterable<ManifestLine>): string {
  const sorted = [...lines].toSorted((a, b) => (a.path < b.path ? -1 : 1))
  return sorted.map(({ path, digest }) => `${digest}  ${path}\n`).join('')
}

const LINE = /^([\da-f]{64}) [ *](.+)$/
/** A part of a path that leads up, to a hidden file, or nowhere. */
const UNFIT_PART = /(?:^|\/)(?:\.|\/|$)/

/** Null where a line is none of a manifest, leads out of the site, or was cut off. */
export function readManifest(text: string): readonly ManifestLine[] | null {
  if (text !== '' && !text.endsWith('\n')) return null
  const lines: ManifestLine[] = []
  for (const line of text.split('\n').slice(0, -1)) {
    const [, digest, path] = LINE.exec(line) ?? []
    if (digest === undefined || path === undefined || UNFIT_PART.test(path)) return null
    lines.push({ digest: sha256Digest(digest), path: siteFile(path) })
  }
  return lines
}
