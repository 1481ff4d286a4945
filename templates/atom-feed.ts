/** The latest entries of the archive or of a topic, place, source or author → an Atom feed. */
import type { Xml } from '../src/template/html.js'
import type { PageOf } from '../src/record/page.js'
import { renderAtom } from './parts/atom.js'
import type { PageContext } from '../src/template/page-context.js'

export function render({ view }: PageOf<'atom-feed'>, context: PageContext): Xml {
  const { title, page, entries, archive } = view
  const links = archive === null ? [] : ([['prev-archive', archive]] as const)
  return renderAtom(context, { title, page, entries, links, isArchive: false })
}
