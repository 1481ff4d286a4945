/** The latest entries of the archive or of a topic, place, source or author → an Atom feed. */
import type { Xml } from '../src/template/html.js'
import type { PageOf } from '../src/record/page.js'
import { renderAtom } from './parts/atom.js'
import { titleOf } from './parts/feed-place.js'
import type { PageContext } from '../src/template/page-context.js'

export function render({ view }: PageOf<'atom-feed'>, context: PageContext): Xml {
  const { page, entries, archive, added } = view
  const title = titleOf(context, view)
  const links = archive === null ? [] : ([['prev-archive', archive]] as const)
  return renderAtom(context, { title, page, entries, links, added, isArchive: false })
}
