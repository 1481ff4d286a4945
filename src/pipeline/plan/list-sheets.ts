/** An archive → the sheets that its pages are printed on: each year, then its days, some at a time. */
import { chainDays, daysContextOf, writeGroups, type DayChain } from '../../archive/days-context.js'
import { divideDays } from '../../archive/month-parts.js'
import { yearContextOf } from '../../archive/year-context.js'
import { yearOrUndatedOf } from '../../archive/buckets.js'
import type { ArchiveSettings } from '../../record/settings.js'
import { rangesOf, type MonthSummary } from '../../record/month.js'
import { groupBy } from '../../record/by-key.js'
import { type Archive, type ArchiveRelations, nameDays } from '../archive.js'
import type { DaysPlan, SheetPlan } from '../sheet-plan.js'

export function* listSheets(
  { months, summary, dossiers }: Pick<Archive, 'months' | 'summary' | 'dossiers'>,
  relations: ArchiveRelations,
  settings: Pick<ArchiveSettings, 'baseUrl' | 'data'>,
): Generator<SheetPlan> {
  const chain = chainDays(summary, months, dossiers)
  for (const [year, ofYear] of groupBy(months, ({ bucket }) => [yearOrUndatedOf(bucket)])) {
    // The largest sheet of a year comes first, so that at the end of a build all threads have something left to do.
    yield {
      kind: 'year',
      context: yearContextOf(summary, year, ofYear, settings),
      months: ofYear.map((month) => {
        return { bucket: month.bucket, file: month.file, ranges: rangesOf(month) }
      }),
    }
    for (const month of ofYear) yield* listDays(chain, month, relations)
  }
}

function* listDays(
  chain: DayChain,
  month: MonthSummary,
  ofArchive: ArchiveRelations,
): Generator<DaysPlan> {
  const { bucket, file } = month
  const groups = writeGroups(chain, month)
  for (const [number, part] of divideDays(month).entries()) {
    const { from, to, days, loose } = part
    const context = daysContextOf(chain, month, groups, part, number)
    const relations = ofArchive.get(nameDays(bucket, from, to)) ?? null
    yield { kind: 'days', bucket, from, to, file, days, loose, context, relations }
  }
}
