/** The folders of a build → nothing, or a refusal: a site must not be written over what it is made from. */
import { isAbsolute, relative, resolve, sep } from 'node:path'

/** Throws when the output would hold the articles, lie among them, or be a whole project or disk. */
export function checkPlaces(content: string, output: string, project: string): void {
  if (holds(output, content) || holds(content, output) || holds(output, project))
    throw new Error(
      `The site cannot be written to ${output}: name a folder of its own with --output.`,
    )
}

function holds(outer: string, inner: string): boolean {
  const way = relative(resolve(outer), resolve(inner))
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way))
}
