/** All entries of a month → a document of the feed's past. https://www.rfc-editor.org/rfc/rfc5005 */
import type { Xml } from '../src/template/html.js'
import { feedArchiveUrl } from '../src/record/url.js'
import { pageUrl } from '../src/record/strings.js'
import type { PageOf } from '../src/record/page.js'
import { renderAtom, type AtomParts } from './parts/atom.js'
import { namePeriod } from './parts/period.js'
import type { PageContext } from '../src/template/page-context.js'

export function render({ view }: PageOf<'feed-archive'>, context: PageContext): Xml {
  const { bucket, previous, next, page, entries } = view
  const { title: archive } = context.site.settings
  const title = `${archive}${context.texts.colon}${namePeriod(context, bucket)}`
  const links: AtomParts['links'] = [
    ['current', pageUrl('feed.xml')],
    ...(previous === null ? [] : [['prev-archive', feedArchiveUrl(previous)] as const]),
    ...(next === null ? [] : [['next-archive', feedArchiveUrl(next)] as const]),
  ]
  return renderAtom(context, { title, page, entries, links, added: null, isArchive: true })
}
