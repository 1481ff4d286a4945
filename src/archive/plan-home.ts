/** The archive → its front page: a story, its years, its busiest days, its topics through time, the latest articles. */
import type { ArchiveSummary, Group } from '../record/archive.js'
import { type DayKey, type YearKey, HOME } from '../record/strings.js'
import type { PageOf } from '../record/page.js'
import type { AddedEntry, BusyDay, DayTeller, HomeView, TopicInTime } from '../record/time-page.js'
import type { Dossier } from '../record/dossiers.js'
import type { PeriodLink } from '../record/front-page.js'
import type { Counted } from '../record/link.js'
import { outputPath, periodUrl, undatedUrl } from '../record/url.js'
import { busiestDays } from './busiest-days.js'
import type { DaysOfArchive } from './day-stories.js'
import type { Entry } from '../record/entry.js'
import { linkDossiers } from './plan-dossiers.js'
import { largestGroups } from './largest-groups.js'
import type { Recent } from './recent.js'
import type { Collected } from './sheet-summary.js'
import { allMonths, allYears } from './time-spans.js'

const LATEST = 12
/** Topics stand beside the table of years, and are about as many as that has rows. */
const [FEWEST_TOPICS, MOST_TOPICS] = [10, 16]
const BUSIEST = 7
/** An archive of more years is shown by decades and years, a shorter one by years and months. */
const MONTHS_OF = 12
/** The most bars beside the name of a topic. */
const BARS = 32

/** What the page shows besides what sheets hand over. */
interface HomeParts {
  /** What came last is first. */
  readonly added: readonly AddedEntry[]
  readonly dossiers: readonly Dossier[]
  readonly picks: readonly Entry[]
  readonly periods: readonly PeriodLink[]
}

export function planHome(
  summary: ArchiveSummary,
  collected: Collected,
  { added, dossiers, picks, periods }: HomeParts,
): PageOf<'home'> {
  const { recent, days, languages } = collected
  const url = HOME
  const years = allYears(summary)
  const busy = busiestDays(summary.days, BUSIEST)
  const [first] = busy
  // The page begins with the busiest day, until a script puts one like today there: alone it needs no list.
  const busiest = picks.length > 0 || busy.length > 1 ? busy : []
  const rows = years.length > MONTHS_OF ? decadesIn(years) : years.length + 1
  const topicRows = Math.min(MOST_TOPICS, Math.max(FEWEST_TOPICS, rows - 2))
  const lead = picks.length > 0 ? null : leadOf(summary, days, first?.[0])
  const shown = [...picks, ...(first === undefined ? (lead?.stories ?? []) : [])]
  const latest = latestOf(recent, shown)
  const view = {
    count: summary.count,
    span: spanOf(summary),
    languages: languages.count,
    topicCount: [...summary.groups.topics.values()].filter(({ isThin }) => !isThin).length,
    datedMonths: [...new Set([...summary.days.keys()].map((day) => day.slice(5, 7)))].toSorted(),
    lead,
    picks,
    periods,
    isBusiest: first !== undefined,
    years,
    months: years.length > MONTHS_OF ? [] : allMonths(summary, years),
    undated:
      summary.undated === 0
        ? null
        : { key: 'undated' as const, url: undatedUrl(null), count: summary.undated },
    busiest: busiest.map(([day, count]): BusyDay => {
      return { key: day, url: periodUrl(day), count, story: days.find(day)?.stories[0] ?? null }
    }),
    topics: topicsOf(summary, years, topicRows),
    latest,
    dossiers: linkDossiers(dossiers.slice(0, DOSSIERS), collected.dossiers),
    dossierCount: dossiers.length,
    added: addedOf(added, [...latest, ...picks, ...(lead?.stories ?? [])]),
  }
  return { kind: 'home', url, output: outputPath(url), view }
}

function decadesIn(years: readonly Counted<YearKey>[]): number {
  return new Set(years.map(({ key }) => key.slice(0, 3))).size
}

/** The first and the last day that have articles. */
function spanOf({ days }: ArchiveSummary): HomeView['span'] {
  const keys = [...days.keys()]
  const [first, last] = [keys[0], keys.at(-1)]
  return first === undefined || last === undefined ? null : { first, last }
}

/** Newest first, without those that the page begins with. */
function latestOf(recent: Recent, shown: readonly Pick<Entry, 'url'>[]): readonly Entry[] {
  const known = new Set(shown.map(({ url }) => url))
  return recent
    .ofAll()
    .filter(({ url }) => !known.has(url))
    .slice(0, LATEST)
}

const ADDED = 6
const DOSSIERS = 6

/** Without those that the page shows already: where the archive grows day by day, what is added is what is latest. */
function addedOf(
  added: readonly AddedEntry[],
  shown: readonly Pick<Entry, 'url'>[],
): readonly Entry[] {
  const known = new Set(shown.map(({ url }) => url))
  return added
    .map(({ entry }) => entry)
    .filter(({ url }) => !known.has(url))
    .slice(0, ADDED)
}

/** The busiest day; where no day is busier than others, the last one. */
function leadOf(
  summary: ArchiveSummary,
  days: DaysOfArchive,
  busiest: DayKey | undefined,
): DayTeller | null {
  const day = busiest ?? [...summary.days.keys()].at(-1)
  const found = day && days.find(day)
  if (!found) return null
  return { key: found.day, url: periodUrl(found.day), count: found.count, stories: found.stories }
}

/** The largest topics, `unsorted` last, each with its articles through the years: some years a bar in a long archive. */
function topicsOf(
  summary: ArchiveSummary,
  years: readonly Counted<YearKey>[],
  most: number,
): readonly TopicInTime[] {
  const step = Math.max(1, Math.ceil(years.length / BARS))
  const first = Number(years[0]?.key)
  const bars = Math.ceil(years.length / step)
  const countBars = (group: Group): readonly number[] => {
    const counts = Array.from({ length: bars }, () => 0)
    for (const [year, count] of group.years)
      if (year !== 'undated') counts[Math.floor((Number(year) - first) / step)]! += count
    return counts
  }
  return largestGroups(summary, 'topics', most, ({ count }) => count).map(({ group, link }) => {
    const { url, label, count } = link
    return { url, label, count, bars: countBars(group) }
  })
}
