/** A list of articles → what the head of its page says. */
import type { Group } from '../../src/record/archive.js'
import type { PageUrl } from '../../src/record/strings.js'
import type { Neighbours } from '../../src/record/link.js'
import { hasFeeds } from '../../src/record/group-page.js'
import { groupUrl } from '../../src/record/url.js'
import type { HeadParts } from '../../src/template/part-views.js'
import type { PageContext } from '../../src/template/page-context.js'

export interface ListPlace {
  readonly up: PageUrl
  readonly neighbours?: Neighbours
  /** Where the list has feeds of its own. */
  readonly feedOf?: PageUrl
}

export function describeList(
  { site, texts }: PageContext,
  title: string,
  count: number,
  { up, neighbours, feedOf }: ListPlace,
): HeadParts {
  return {
    title,
    description: `${title}: ${texts.articles(count)} – ${site.settings.title}`,
    type: 'website',
    previous: neighbours?.previous?.url,
    next: neighbours?.next?.url,
    up,
    ...(feedOf !== undefined && { feed: { title, page: feedOf } }),
  }
}

/** Where a kind of groups has feeds of its own. */
export function feedsOf({ kind, slug }: Group): Pick<ListPlace, 'feedOf'> {
  return hasFeeds(kind) ? { feedOf: groupUrl(kind, slug) } : {}
}
