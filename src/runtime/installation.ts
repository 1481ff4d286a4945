/** Pressmark as it is installed → its version, and digests of its code: what other code has stored is not trusted. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { digestOf } from '../record/digest.js'

export interface CodeDigests {
  /** The digest of all our own modules but the templates, and of all packages. */
  readonly code: string
  /** The digest of the templates: ours and the project's own. */
  readonly templates: string
}

/** `installation` is the folder of Pressmark, `project` the one whose templates override ours. */
export function digestCode(installation: string, project: string): CodeDigests {
  const templates = ['.eleventy.js', 'templates', 'dist/templates']
  return {
    code: digestAll([
      digestPlaces(installation, ['package.json', 'dist/src']),
      ...listPackages(installation).map(digestFile),
    ]),
    templates: digestAll([digestPlaces(installation, templates), digestPlaces(project, templates)]),
  }
}

/** The files that say which packages run: npm's list of all of them, and the manifests of our dependencies. */
function listPackages(installation: string): readonly string[] {
  const names = listDependencies(join(installation, 'package.json'))
  return ['.package-lock.json', ...names.map((name) => join(name, 'package.json'))].map((name) =>
    findUp(installation, join('node_modules', name)),
  )
}

function listDependencies(manifest: string): readonly string[] {
  if (!existsSync(manifest)) return []
  const { dependencies = {} } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    readonly dependencies?: Readonly<Record<string, string>>
  }
  return Object.keys(dependencies)
}

/** The nearest such file in `folder` or above it; where there is none, a path that leads nowhere. */
function findUp(folder: string, name: string): string {
  const file = join(folder, name)
  const above = dirname(folder)
  return existsSync(file) || above === folder ? file : findUp(above, name)
}

/** Digests files and the contents of folders; that something is missing counts too. The path of `root` does not matter. */
function digestPlaces(root: string, places: readonly string[]): string {
  const names = places.flatMap((place) => listFiles(root, place))
  return digestAll(names.map((name) => `${name} ${digestFile(join(root, name))}`))
}

/** Links are followed to files, not to folders: no templates are looked up there. */
function listFiles(root: string, place: string): readonly string[] {
  try {
    return readdirSync(join(root, place), { recursive: true, encoding: 'utf8' })
      .map((name) => join(place, name))
      .toSorted()
  } catch {
    return [place]
  }
}

/** Empty for a folder, and for what cannot be read. */
function digestFile(file: string): string {
  try {
    return digestOf(readFileSync(file))
  } catch {
    return ''
  }
}

function digestAll(parts: readonly string[]): string {
  return digestOf(parts.join('\n'))
}

/** The version that our own package has. */
export function readVersion(): string {
  const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')
  const own: unknown = JSON.parse(text)
  return own instanceof Object && 'version' in own ? String(own.version) : 'unknown'
}
