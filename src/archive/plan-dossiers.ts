/** The dossiers and their articles → their pages, and the list of all of them. */
import { groupBy } from '../record/by-key.js'
import { calendarDate } from '../record/date.js'
import type { YearOrUndated } from '../record/archive.js'
import type { Dossier, DossierLink } from '../record/dossiers.js'
import type { Entry } from '../record/entry.js'
import type { PageOf } from '../record/page.js'
import { yearKey } from '../record/strings.js'
import { DOSSIERS, dossierUrl, dossierYearUrl, outputPath } from '../record/url.js'
import type { DossierArticles } from './dossier-articles.js'
import { neighboursOf } from './neighbours.js'
import { LONGEST_STORY } from './recent.js'

type DossierPage = PageOf<'dossiers'> | PageOf<'dossier'> | PageOf<'dossier-year'>

/** In the order of the file. */
export function linkDossiers(
  dossiers: readonly Dossier[],
  articles: DossierArticles,
): readonly DossierLink[] {
  return dossiers.map(({ slug, title, intro }) => {
    const count = articles.of(slug).length
    return { url: dossierUrl(slug), label: title, intro: intro[0] ?? '', count }
  })
}

/** A dossier has its page also while it has no article: its address is given away. */
export function* planDossiers(
  dossiers: readonly Dossier[],
  articles: DossierArticles,
): Generator<DossierPage> {
  if (dossiers.length === 0) return
  const view = { dossiers: linkDossiers(dossiers, articles) }
  yield { kind: 'dossiers', url: DOSSIERS, output: outputPath(DOSSIERS), view }
  for (const dossier of dossiers) yield* planDossier(dossier, articles.of(dossier.slug))
}

function* planDossier(
  { slug, title, intro }: Dossier,
  entries: readonly Entry[],
): Generator<DossierPage> {
  const url = dossierUrl(slug)
  const byYear = groupBy(entries, (entry) => [yearIn(entry)])
  const counts = new Map(Array.from(byYear, ([year, own]) => [year, own.length]))
  const urlOf = (year: YearOrUndated) => dossierYearUrl(slug, year)
  const isLong = entries.length > LONGEST_STORY
  const years = Array.from(counts, ([key, count]) => ({ key, count, url: urlOf(key) }))
  const view = { title, intro, count: entries.length, story: isLong ? [] : entries, years }
  yield { kind: 'dossier', url, output: outputPath(url), view }
  if (!isLong) return
  for (const [year, own] of byYear) {
    const place = urlOf(year)
    const neighbours = neighboursOf(counts, year, (key) => urlOf(key as YearOrUndated))
    const page = { dossier: { url, label: title }, year, entries: own, neighbours }
    yield { kind: 'dossier-year', url: place, output: outputPath(place), view: page }
  }
}

function yearIn({ date }: Entry): YearOrUndated {
  const day = calendarDate(date)
  return day === null ? 'undated' : yearKey(day.slice(0, 4))
}
