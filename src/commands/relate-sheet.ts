/** The articles of a sheet, held against those of half a year before them → copies, related ones, and who is told. */
import { openKinWindow, type KinWindow } from '../kin/open-kin-window.js'
import { readSignature } from '../kin/signature-rows.js'
import type { KinRun } from '../record/bucket.js'
import type { Descendant, Forebears, KinLine } from '../record/kinship.js'
import type { RelatedSheet } from '../record/related-sheet.js'
import type { Kin } from '../record/kinship.js'
import { diagnose } from '../report/diagnose.js'
import { openRuleTally, type RuleTally } from '../report/tally-rules.js'
import { readKin, type KinPages } from '../store/kin-files.js'
import { writeRelatedSheet } from '../store/related-sheets.js'

/** The articles of a day, or those of a month without one. */
export interface KinDay {
  readonly sheet: string
  /** How many articles of the sheet come before these. */
  readonly from: number
  /** Days since 1970. */
  readonly day: number
  readonly count: number
  readonly file: string
  readonly run: KinRun
}

/** Plain data, so that it can cross to another thread. */
export interface RelatingTask {
  readonly store: string
  readonly sheet: string
  /** All that the articles are held against, in order of time. */
  readonly before: readonly KinDay[]
  readonly own: readonly KinDay[]
  /** Of all of that. */
  readonly key: string
}

/** How far back an article looks, in days. */
export const REACH = 180

/** Throws `CacheDoubt`. */
export function relateSheet({ store, sheet, before, own, key }: RelatingTask): RelatedSheet {
  const reader = openReader(store, before)
  const later = new Map<string, Descendant[]>()
  const tell = (
    { sheet: target, from }: KinDay,
    index: number,
    kin: Kin,
    isCopy: boolean,
  ): void => {
    const list = later.get(target)
    const descendant = { of: from + index, isCopy, kin }
    if (list) list.push(descendant)
    else later.set(target, [descendant])
  }
  const rules = openRuleTally()
  const found = own.flatMap((day) => reader.relate(day, tell, rules))
  return writeRelatedSheet(store, sheet, { own: found, later, rules: rules.counts() }, key)
}

type Tell = (day: KinDay, index: number, kin: Kin, isCopy: boolean) => void

interface Reader {
  /** The days that it has taken and not forgotten, in order of time. */
  readonly days: () => readonly KinDay[]
  /** Takes in the articles of a day. */
  readonly learn: (day: KinDay) => void
  /** The same, holding each against what was there before it. */
  readonly relate: (day: KinDay, tell: Tell, rules: RuleTally) => readonly Forebears[]
  readonly forget: (before: number) => void
}

/**
 * What this thread has read last. Sheets come in order of time, so the next one needs nearly the same days: to take in
 * what is new costs less than to begin anew, and gives the same.
 */
let last: { readonly store: string; readonly reader: Reader } | null = null

function openReader(store: string, before: readonly KinDay[]): Reader {
  const known = last?.store === store ? last.reader : null
  const first = before[0]
  if (known && first) known.forget(first.day)
  const kept = known?.days() ?? []
  const isPart = kept.length <= before.length && kept.every((day, at) => isSame(day, before[at]!))
  const reader = known && first && isPart ? known : createReader(store)
  for (const day of before.slice(reader.days().length)) reader.learn(day)
  last = { store, reader }
  return reader
}

function isSame(a: KinDay, b: KinDay): boolean {
  return (
    a.file === b.file && a.sheet === b.sheet && a.run.digest === b.run.digest && a.from === b.from
  )
}

function createReader(store: string): Reader {
  const window: KinWindow = openKinWindow()
  let days: readonly { readonly day: KinDay; readonly first: number; readonly pages: KinPages }[] =
    []
  let next = 0
  const open = (day: KinDay): KinPages => {
    const pages = readKin(store, day.file, day.run)
    days = [...days, { day, first: next, pages }]
    return pages
  }
  const find = (
    id: number,
  ): { readonly day: KinDay; readonly index: number; readonly line: KinLine } => {
    const { day, first, pages } = days.findLast((each) => each.first <= id)!
    return { day, index: id - first, line: pages.lineOf(id - first) }
  }
  return {
    days: () => days.map(({ day }) => day),
    learn(day) {
      const { rows } = open(day)
      for (let index = 0; index < day.count; index++)
        window.add({ id: next++, day: day.day, signature: readSignature(rows, index) })
    },
    relate(day, tell, rules) {
      window.forget(day.day - REACH)
      const { rows, lineOf } = open(day)
      return Array.from({ length: day.count }, (_, index): Forebears => {
        const row = { id: next, day: day.day, signature: readSignature(rows, index) }
        const ids = window.ask(row)
        window.add(row)
        next++
        const { kin, file } = lineOf(index)
        const name =
          (isCopy: boolean) =>
          (id: number): Kin => {
            const elder = find(id)
            tell(elder.day, elder.index, kin, isCopy)
            return elder.line.kin
          }
        const copies = ids.duplicates.map(name(true))
        if (copies[0]) rules.add(diagnose('published-again', file, START, copies[0].url), kin.url)
        return { copies, related: ids.related.map(name(false)) }
      })
    },
    forget(before) {
      window.forget(before)
      days = days.filter(({ day }) => day.day >= before)
    },
  }
}

const START = { line: 1, column: 1 }
