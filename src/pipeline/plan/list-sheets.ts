/** An archive → the sheets that its pages are printed on: each year, then its days, some at a time. */
import {
  divideDays,
  chainDays,
  daysContextOf,
  writeGroups,
  type DayChain,
} from '../../archive/days-context.js'
import { yearContextOf } from '../../archive/year-context.js'
import { yearOrUndatedOf } from '../../archive/buckets.js'
import { rangesOf, type MonthSummary } from '../../record/month.js'
import { groupBy } from '../../record/by-key.js'
import type { Archive } from '../load-archive.js'
import type { ArchiveRelations } from '../relate/relate-archive.js'
import { nameDays, type DaysPlan, type SheetPlan } from './sheet-plan.js'

export function* listSheets(
  { digests, summary }: Pick<Archive, 'digests' | 'summary'>,
  relations: ArchiveRelations,
  hasAddress: boolean,
): Generator<SheetPlan> {
  const chain = chainDays(summary, digests)
  for (const [era, months] of groupBy(digests, ({ bucket }) => [yearOrUndatedOf(bucket)])) {
    // The largest sheet of a year goes first: at the end of a build all threads should have something left to do.
    yield {
      kind: 'year',
      context: yearContextOf(summary, era, months, hasAddress),
      months: months.map((month) => {
        return { bucket: month.bucket, file: month.file, runs: rangesOf(month) }
      }),
    }
    for (const month of months) yield* listDays(chain, month, relations)
  }
}

function* listDays(
  chain: DayChain,
  month: MonthSummary,
  relations: ArchiveRelations,
): Generator<DaysPlan> {
  const { bucket, file } = month
  const groups = writeGroups(chain, month)
  for (const { from, to, days, loose } of divideDays(month)) {
    const context = daysContextOf(chain, bucket, groups, days)
    const article = relations.get(nameDays(bucket, from, to)) ?? null
    yield { kind: 'days', bucket, from, to, file, days, loose, context, article }
  }
}
