/** The links that an archive adds to its menu, foot and own pages, and all files of its site → what is to be said of those that lead nowhere. */
import type { Diagnostic } from '../record/diagnostic.js'
import type { OwnLink } from '../record/own-page.js'
import type { OutputPath } from '../record/strings.js'
import { diagnose } from '../report/diagnose.js'

/** `listPlaces` is asked where there is a link within the site. */
export function findDeadLinks(
  links: readonly OwnLink[],
  listPlaces: () => Iterable<OutputPath>,
): readonly Diagnostic[] {
  const missing = new Set(links.map(({ place }) => place))
  if (missing.size === 0) return []
  for (const place of listPlaces()) missing.delete(place)
  return links
    .filter(({ place }) => missing.has(place))
    .map(({ file, place, ...position }) => diagnose('dead-link', file, position, place))
}
