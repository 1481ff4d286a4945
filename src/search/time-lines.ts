/** Hits of several searches over time → lines of a diagram and rows of a table, as counts and as shares of all articles. */
import { countMonths, countYears, type PeriodCount } from './periods.js'

export interface TimeLine {
  /** What was sought, as the query language writes it. */
  readonly name: string
  readonly points: readonly TimePoint[]
}

export interface TimePoint {
  readonly period: string
  readonly count: number
  /** Of all articles of that time; null where there are none. */
  readonly share: number | null
}

export interface TimeLines {
  /** All articles of each period, from the first to the last. */
  readonly periods: readonly PeriodCount[]
  readonly lines: readonly TimeLine[]
}

/** `all` and `hits` count by month or year; `year` shows the months of one. */
export function timeLinesOf(
  all: ReadonlyMap<string, number>,
  lines: readonly { readonly name: string; readonly hits: ReadonlyMap<string, number> }[],
  year: string | null,
  span: { readonly from: string | null; readonly to: string | null } | null,
): TimeLines {
  const range = span === null ? null : ({ kind: 'dates', ...span } as const)
  const periods = year === null ? countYears(all, range) : countMonths(all, year)
  return {
    periods,
    lines: lines.map(({ name, hits }) => {
      const counted = year === null ? countYears(hits) : countMonths(hits, year)
      const counts = new Map(counted.map(({ period, count }) => [period, count]))
      const points = periods.map(({ period, count: total }) => {
        const count = counts.get(period) ?? 0
        return { period, count, share: total === 0 ? null : count / total }
      })
      return { name, points }
    }),
  }
}

/** A heading, then a row for each period: all articles, and of each line the count and the share. Of a time without articles no share is known: its cell is empty. */
export function tableOf(
  { periods, lines }: TimeLines,
  names: { readonly period: string; readonly all: string; readonly share: string },
): readonly (readonly (string | number)[])[] {
  const head = [
    names.period,
    names.all,
    ...lines.flatMap(({ name }) => [name, `${name} (${names.share})`]),
  ]
  const rows = periods.map(({ period, count }, index) => [
    period,
    count,
    ...lines.flatMap(({ points }) => {
      const { count: hits = 0, share = null } = points[index] ?? {}
      return [hits, share === null ? '' : Number(share.toFixed(6))]
    }),
  ])
  return [head, ...rows]
}
