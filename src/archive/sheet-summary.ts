/** A sheet → its summary, for the pages that span the archive; all summaries → what these are planned from. */
import type { Collecting, SheetContent } from './contribution.js'
import { dayStories } from './day-stories.js'
import { dossierArticles } from './dossier-articles.js'
import { languagesOfArchive } from './languages.js'
import { latestEntries } from './recent.js'
import { sitemapUrls } from './sitemap-list.js'

/** What sheets hand over, a row for each. */
const CONTRIBUTIONS = {
  days: dayStories,
  dossiers: dossierArticles,
  languages: languagesOfArchive,
  recent: latestEntries,
  sitemaps: sitemapUrls,
}

type Rows = typeof CONTRIBUTIONS
type Name = keyof Rows
type Part<Of extends Name> = NonNullable<ReturnType<Rows[Of]['gather']>>

/** What one sheet hands over. */
export type SheetSummary = { readonly [Of in Name]: Part<Of> | null }
/** What all sheets have handed over. */
export type Collected = { readonly [Of in Name]: ReturnType<Rows[Of]['begin']> }

export function summarizeSheet(sheet: SheetContent): SheetSummary {
  return mapRows(({ gather }) => gather(sheet)) as SheetSummary
}

/** Collects summaries, which must come in the order of the sheets. */
export class SheetSummaries {
  readonly collected = mapRows(({ begin }) => begin()) as Collected

  add(summary: SheetSummary): void {
    for (const name of NAMES) addPart(this.collected, summary, name)
  }
}

function addPart<Of extends Name>(
  collected: { readonly [Each in Name]: Collecting<Part<Each>> },
  summary: SheetSummary,
  name: Of,
): void {
  const part = summary[name]
  if (part !== null) collected[name].add(part)
}

const NAMES = Object.keys(CONTRIBUTIONS) as readonly Name[]

function mapRows(make: (row: Rows[Name]) => unknown): Readonly<Record<Name, unknown>> {
  return Object.fromEntries(NAMES.map((name) => [name, make(CONTRIBUTIONS[name])])) as Record<
    Name,
    unknown
  >
}
