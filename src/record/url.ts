/** Where things are on the site: the one place that knows how its URLs are made. */
import type { GroupKind } from './archive.js'
import type { PublicationDate } from './date.js'
import type { DayKey, MonthKey, OutputPath, PageUrl, Slug, YearKey } from './strings.js'

/** A stretch of time that has a page of its own. */
export type Period = YearKey | MonthKey | DayKey | 'undated'

/** `2020-04-17` → `2020/04/17/` */
export function periodUrl(period: Period): PageUrl {
  return `${period.replaceAll('-', '/')}/` as PageUrl
}

/** The list of articles of which only `within` is known: `/undated/`, `/2020/undated/`, `/2020/04/undated/`. */
export function undatedUrl(within: YearKey | MonthKey | null): PageUrl {
  return (within === null ? 'undated/' : `${periodUrl(within)}undated/`) as PageUrl
}

/** The folder that an article of this date lies in, which is also the list that it stands in. */
export function folderUrl(date: PublicationDate): PageUrl {
  switch (date.precision) {
    case 'minute':
    case 'day':
      return periodUrl(date.day)
    case 'month':
      return undatedUrl(date.month)
    case 'year':
      return undatedUrl(date.year)
    case 'none':
      return undatedUrl(null)
  }
}

/** The slug of an article: `2020/04/17/moskou.html` → `moskou` */
export function slugIn(url: PageUrl): Slug {
  return url.slice(url.lastIndexOf('/') + 1, -'.html'.length) as Slug
}

/** The folder of a page or file, with its slash: `2020/04/17/moskou.html` → `2020/04/17/` */
export function folderIn(path: PageUrl | OutputPath): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

/** `/topics/politiek/` */
export function groupUrl(kind: GroupKind, slug: string): PageUrl {
  return `${kind}/${slug}/` as PageUrl
}

/** `/topics/politiek/2020/04/` */
export function groupPeriodUrl(kind: GroupKind, slug: string, period: Period): PageUrl {
  return `${groupUrl(kind, slug)}${periodUrl(period)}` as PageUrl
}

/** The file of a page: folders get an `index.html`. */
export function outputPath(url: PageUrl): OutputPath {
  return (url === '' || url.endsWith('/') ? `${url}index.html` : url) as OutputPath
}

/** What most files of a site are called; only redirects may lie elsewhere. */
export const PLAIN_PATH = /^[\w-]+(?:\/[\w-]+)*\.[a-z]+$/

/** `2020-04-17` → `2020-04` */
export function monthOf(day: DayKey): MonthKey {
  return day.slice(0, 7) as MonthKey
}

/** `2020-04-17` or `2020-04` → `2020` */
export function yearOf(period: DayKey | MonthKey | YearKey): YearKey {
  return period.slice(0, 4) as YearKey
}
