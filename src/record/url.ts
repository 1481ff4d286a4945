/** Where things are on the site: the one place that knows how its URLs are made. */
import type { Bucket, GroupKind, YearOrUndated } from './archive.js'
import type { PublicationDate } from './date.js'
import {
  type DayKey,
  type MonthDay,
  type MonthKey,
  type OutputPath,
  type PageUrl,
  type Slug,
  type YearKey,
  pageUrl,
  slugText,
  siteFile,
  monthDay,
  monthKey,
  yearKey,
} from './strings.js'

/** A stretch of time that has a page of its own. */
export type Period = YearKey | MonthKey | DayKey | 'undated'

/** `2020-04-17` → `2020/04/17/` */
export function periodUrl(period: Period): PageUrl {
  return pageUrl(`${period.replaceAll('-', '/')}/`)
}

/** The list of articles of which only `within` is known: `/undated/`, `/2020/undated/`, `/2020/04/undated/`. */
export function undatedUrl(within: YearKey | MonthKey | null): PageUrl {
  return pageUrl(within === null ? 'undated/' : `${periodUrl(within)}undated/`)
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
  return slugText(url.slice(url.lastIndexOf('/') + 1, -'.html'.length))
}

/** The folder of a page or file, with its slash: `2020/04/17/moskou.html` → `2020/04/17/` */
export function folderIn(path: PageUrl | OutputPath): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

/** `/topics/politiek/` */
export function groupUrl(kind: GroupKind, slug: string): PageUrl {
  return pageUrl(`${kind}/${slug}/`)
}

/** The groups of a letter, or of `#`: `/places/a.html`, `/places/other.html` */
export function groupLetterUrl(kind: GroupKind, letter: string): PageUrl {
  return pageUrl(`${kind}/${letter === '#' ? 'other' : letter}.html`)
}

/** `/topics/politiek/2020/04/` */
export function groupPeriodUrl(kind: GroupKind, slug: string, period: Period): PageUrl {
  return pageUrl(`${groupUrl(kind, slug)}${periodUrl(period)}`)
}

/** All dossiers. */
export const DOSSIERS: PageUrl = pageUrl('dossiers/')

/** `/dossiers/watersnood/` */
export function dossierUrl(slug: string): PageUrl {
  return pageUrl(`${DOSSIERS}${slug}/`)
}

/** `/dossiers/watersnood/1953/` */
export function dossierYearUrl(slug: string, year: YearOrUndated): PageUrl {
  return pageUrl(`${dossierUrl(slug)}${year}/`)
}

/** A stretch of time that the keeper has named: `/periods/first-world-war/` */
export function namedPeriodUrl(slug: string): PageUrl {
  return pageUrl(`periods/${slug}/`)
}

/** `/on-this-day/04-17/` */
export function onThisDayUrl(day: MonthDay): PageUrl {
  return pageUrl(`on-this-day/${day}/`)
}

/** The script that names the days that have articles. */
export const DAYS_SCRIPT: OutputPath = siteFile('days.js')

/** The script that holds what the archive has of each date of a month, `07`: `on-this-day-07.js` */
export function datesScript(month: string): OutputPath {
  return siteFile(`on-this-day-${month}.js`)
}

/** A month of the feed's past: `/feeds/2020-04.xml` */
export function feedArchiveUrl(bucket: Bucket): PageUrl {
  return pageUrl(`feeds/${bucket}.xml`)
}

/** The file of a page: folders get an `index.html`. */
export function outputPath(url: PageUrl): OutputPath {
  return siteFile(url === '' || url.endsWith('/') ? `${url}index.html` : url)
}

/** What most files of a site are called; only redirects may lie elsewhere. */
export const PLAIN_PATH = /^[\w-]+(?:\/[\w-]+)*\.[a-z]+$/

/** `2020-04-17` → `2020-04` */
export function monthOf(day: DayKey): MonthKey {
  return monthKey(day.slice(0, 7))
}

/** `2020-04-17` → `04-17` */
export function monthDayOf(day: DayKey): MonthDay {
  return monthDay(day.slice(5))
}

/** `2020-04-17` or `2020-04` → `2020` */
export function yearOf(period: DayKey | MonthKey | YearKey): YearKey {
  return yearKey(period.slice(0, 4))
}

/** The address of the page in a file: `oud/x/index.html` is at `oud/x/`. */
export function pageAt(output: OutputPath): PageUrl {
  return pageUrl(output.replace(/(^|\/)index\.html$/, '$1'))
}
