/** Slugs of published topics and pages as they go by → redirects from the pages of topics that are not there any more. */
import type { OutputPath, PageUrl } from '../record/names.js'
import type { Redirect } from '../record/redirect.js'
import { outputPath } from '../record/url.js'
import type { PastTopic } from './topic-slugs.js'

export interface TopicRedirects {
  /** Takes the file of a page. */
  readonly pass: (output: OutputPath) => void
  /** When every page has gone by. `granted` are the redirects that somebody asked for: they go first. */
  readonly close: (granted: readonly Redirect[]) => readonly Redirect[]
}

/** Each leads to the first page of its list that is there; none is made where the topic itself has a page. */
export function openTopicRedirects(
  topics: readonly PastTopic[],
  isSecret: (address: string) => boolean,
): TopicRedirects {
  const watched = new Set(topics.flatMap(({ from, to }) => [from, ...to].map(outputPath)))
  const there = new Set<OutputPath>()
  const hasPage = (url: PageUrl): boolean => there.has(outputPath(url))
  return {
    pass(output) {
      if (watched.has(output)) there.add(output)
    },
    close(granted) {
      const taken = granted.flatMap(({ output }) => output ?? [])
      const isFree = (place: OutputPath): boolean =>
        !taken.some((each) => each === place || each.startsWith(`${place}/`))
      return topics.flatMap(({ from, to }) => {
        const output = outputPath(from)
        const url = to.find(hasPage)
        if (hasPage(from) || url === undefined || !isFree(output)) return []
        return [{ from, output, to: { kind: 'page' as const, url }, isListed: !isSecret(from) }]
      })
    },
  }
}
