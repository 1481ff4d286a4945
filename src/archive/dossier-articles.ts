/** The articles of each sheet → those of each dossier. */
import { addTo } from '../record/by-key.js'
import { calendarDate } from '../record/date.js'
import type { Entry } from '../record/entry.js'
import type { Contribution } from './contribution.js'
import { isIn } from './dossiers.js'

/** The articles of each dossier, in order of time. */
export class DossierArticles {
  readonly #entries = new Map<string, Entry[]>()

  add(part: readonly (readonly [slug: string, entries: readonly Entry[]])[]): void {
    for (const [slug, entries] of part)
      for (const entry of entries) addTo(this.#entries, slug, entry)
  }

  of(slug: string): readonly Entry[] {
    return (this.#entries.get(slug) ?? []).toSorted(byDate)
  }
}

function byDate({ date: a }: Entry, { date: b }: Entry): number {
  const [one, other] = [calendarDate(a) ?? '', calendarDate(b) ?? '']
  if (one === other) return 0
  return one < other ? -1 : 1
}

export const dossierArticles: Contribution<
  readonly (readonly [slug: string, entries: readonly Entry[]])[],
  DossierArticles
> = {
  begin: () => new DossierArticles(),
  gather(sheet) {
    if (sheet.kind === 'year' || sheet.context.dossiers.length === 0) return null
    const holdings = [...sheet.days.flatMap((day) => day.holdings), ...sheet.loose]
    const entries = holdings.map(({ entry }) => entry)
    return sheet.context.dossiers.map((rule) => [
      rule.slug,
      entries.filter((entry) => isIn(entry, rule)),
    ])
  },
}
