/** The links that an archive adds to the menu and to its own pages, and all files of its site → what is to be said of those that lead nowhere. */
import { START } from '../record/diagnostic.js'
import type { Diagnostic } from '../record/diagnostic.js'
import type { OwnLink, OwnPage } from '../record/own-page.js'
import type { SiteLink } from '../record/settings.js'
import { type OutputPath, sourcePath } from '../record/strings.js'
import { outputPath } from '../record/url.js'
import { diagnose } from '../report/diagnose.js'

/** Where an archive links to pages of its site. */
export interface LinkingTexts {
  readonly menu: readonly SiteLink[]
  readonly pages: readonly OwnPage[]
}

/** `listPlaces` is asked where there is a link within the site. */
export function findDeadLinks(
  { menu, pages }: LinkingTexts,
  listPlaces: () => Iterable<OutputPath>,
): readonly Diagnostic[] {
  const links = [...menu.flatMap(linkOfMenu), ...pages.flatMap((page) => page.links)]
  const missing = new Set(links.map(({ place }) => place))
  if (missing.size === 0) return []
  for (const place of listPlaces()) missing.delete(place)
  return links
    .filter(({ place }) => missing.has(place))
    .map(({ file, place, ...position }) => diagnose('dead-link', file, position, place))
}

function linkOfMenu({ to }: SiteLink): readonly OwnLink[] {
  if (to.kind !== 'page') return []
  return [{ file: sourcePath('archive.yaml'), place: outputPath(to.url), ...START }]
}
