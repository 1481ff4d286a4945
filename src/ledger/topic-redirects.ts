/** Published topics and the pages of the site → redirects from the pages of topics that no longer exist. */
import type { OutputPath, PageUrl } from '../record/strings.js'
import type { Redirect } from '../record/redirect.js'
import { outputPath } from '../record/url.js'
import type { PastTopic } from './topic-slugs.js'

/**
 * Each leads to the first page of its list that is among `pages`; none is made where the topic itself has a page.
 * `granted` are the requested redirects, which override these.
 */
export function redirectTopics(
  topics: readonly PastTopic[],
  pages: readonly OutputPath[],
  granted: readonly Redirect[],
  isSecret: (address: string) => boolean,
): readonly Redirect[] {
  const there = new Set(topics.length === 0 ? [] : pages)
  const hasPage = (url: PageUrl): boolean => there.has(outputPath(url))
  const taken = granted.flatMap(({ output }) => output ?? [])
  const isFree = (place: OutputPath): boolean =>
    !taken.some((each) => each === place || each.startsWith(`${place}/`))
  return topics.flatMap(({ from, to }) => {
    const output = outputPath(from)
    const url = to.find(hasPage)
    if (hasPage(from) || url === undefined || !isFree(output)) return []
    return [{ from, output, to: { kind: 'page' as const, url }, isListed: !isSecret(from) }]
  })
}
