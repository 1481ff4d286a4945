/** A list of articles → what the head of its page says. */
import type { Group } from '../../src/record/archive.js'
import type { PageUrl } from '../../src/record/strings.js'
import type { Neighbours } from '../../src/record/link.js'
import { hasFeeds } from '../../src/record/group-page.js'
import type { Entry } from '../../src/record/entry.js'
import { groupUrl } from '../../src/record/url.js'
import { listData } from './json-ld.js'
import type { HeadParts } from '../../src/template/part-views.js'
import type { PageContext } from '../../src/template/page-context.js'

export interface ListPlace {
  readonly up: PageUrl
  readonly neighbours?: Neighbours
  /** Where the list has feeds of its own. */
  readonly feedOf?: PageUrl
  /** The articles that the page lists, in its order. */
  readonly entries?: readonly Entry[]
}

export function describeList(
  context: PageContext,
  title: string,
  count: number,
  { up, neighbours, feedOf, entries = [] }: ListPlace,
): HeadParts {
  const { site, texts } = context
  return {
    title,
    description: `${title}${texts.colon}${texts.articles(count)} – ${site.settings.title}`,
    type: 'website',
    previous: neighbours?.previous?.url,
    next: neighbours?.next?.url,
    up,
    more: listData(context, { name: title, count, entries }),
    ...(feedOf !== undefined && { feed: { title, page: feedOf } }),
  }
}

/** Where a kind of groups has feeds of its own. */
export function feedsOf({ kind, slug }: Group): Pick<ListPlace, 'feedOf'> {
  return hasFeeds(kind) ? { feedOf: groupUrl(kind, slug) } : {}
}
