/** Our own code and the packages that it runs, and the templates → digests: what other code has made proves nothing. */
import { hash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

export interface CodeDigests {
  /** Of all that reads and files articles, and of all packages. */
  readonly code: string
  /** Of what only rendering depends on: ours and the project's own. */
  readonly templates: string
}

/** `installation` is the folder that Pressmark lies in, `project` the one whose templates go before ours. */
export function digestCode(installation: string, project: string): CodeDigests {
  const packages = findUp(installation, join('node_modules', '.package-lock.json'))
  return {
    code: digestFiles([
      join(installation, 'package.json'),
      packages,
      join(installation, 'dist/src'),
    ]),
    templates: digestFiles(
      [installation, project].flatMap((folder) =>
        ['.eleventy.js', 'templates', 'dist/templates'].map((name) => join(folder, name)),
      ),
    ),
  }
}

/** The nearest such file in `folder` or above it; where there is none, a path that leads nowhere. */
function findUp(folder: string, name: string): string {
  const file = join(folder, name)
  const above = dirname(folder)
  return existsSync(file) || above === folder ? file : findUp(above, name)
}

/** Files, and whatever lies in folders; what is not there counts as that. */
function digestFiles(places: readonly string[]): string {
  const parts = places.flatMap(listFiles).map((file) => `${file} ${digestFile(file)}`)
  return hash('sha1', parts.join('\n'), 'base64url')
}

function listFiles(place: string): readonly string[] {
  try {
    return readdirSync(place, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name))
      .toSorted()
  } catch {
    return [place]
  }
}

function digestFile(file: string): string {
  try {
    return hash('sha1', readFileSync(file), 'base64url')
  } catch {
    return ''
  }
}
