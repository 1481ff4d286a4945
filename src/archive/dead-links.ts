/** The links that an archive adds to the menu, and all files of its site → what is to be said of those that lead nowhere. */
import { type Diagnostic, START } from '../record/diagnostic.js'
import type { SiteLink } from '../record/settings.js'
import { type OutputPath, sourcePath } from '../record/strings.js'
import { outputPath } from '../record/url.js'
import { diagnose } from '../report/diagnose.js'

/** `listPlaces` is asked where there is a link within the site. */
export function findDeadLinks(
  menu: readonly SiteLink[],
  listPlaces: () => Iterable<OutputPath>,
): readonly Diagnostic[] {
  const places = new Map<OutputPath, SiteLink>()
  for (const link of menu) if (link.to.kind === 'page') places.set(outputPath(link.to.url), link)
  if (places.size === 0) return []
  for (const place of listPlaces()) places.delete(place)
  return Array.from(places.keys(), (place) =>
    diagnose('dead-link', sourcePath('archive.yaml'), START, place),
  )
}
