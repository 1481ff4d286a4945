/** An archive → the sheets that its pages are printed on: each year, then its days, some at a time. */
import { divideMonth, openDayChain, outlineDays, type DayChain } from '../archive/outline-days.js'
import { outlineYear } from '../archive/outline-year.js'
import { eraOf } from '../archive/era.js'
import { groupBy } from '../archive/group-by.js'
import type { BucketDigest, DayRun } from '../record/bucket.js'
import type { LoadedArchive } from './load-archive.js'
import type { DaysPlan, SheetPlan } from './sheet-plan.js'

export function* listSheets(
  { digests, summary }: Pick<LoadedArchive, 'digests' | 'summary'>,
  hasAddress: boolean,
): Generator<SheetPlan> {
  const chain = openDayChain(summary, digests)
  for (const [era, months] of groupBy(digests, ({ bucket }) => [eraOf(bucket)])) {
    // The largest sheet of a year goes first: at the end of a build all threads should have something left to do.
    yield {
      kind: 'year',
      outline: outlineYear(summary, era, months, hasAddress),
      months: months.map(({ bucket, file, days, loose }) => {
        return { bucket, file, runs: [...days, ...(loose ? [loose] : [])] }
      }),
    }
    for (const month of months) yield* listDays(chain, month)
  }
}

/** The last part of a month has the articles without a day. */
function* listDays(chain: DayChain, month: BucketDigest): Generator<DaysPlan> {
  const { bucket, file } = month
  const parts = divideMonth(month)
  for (const [index, { from, to }] of parts.entries()) {
    const days = month.days.filter((run) => isWithin(run, from, to))
    const loose = index === parts.length - 1 ? month.loose : null
    const outline = outlineDays(chain, month, days)
    yield { kind: 'days', bucket, from, to, file, days, loose, outline }
  }
}

function isWithin({ day }: DayRun, from: number, to: number): boolean {
  const date = Number(day.slice(DATE_AT))
  return date >= from && date <= to
}

/** Where the day of the month begins: `2020-04-17`. */
const DATE_AT = 8
