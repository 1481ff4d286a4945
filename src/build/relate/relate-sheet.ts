/** The articles of a sheet, held against those of half a year before them → copies, related ones, and who is told. */
import { SimilarityWindow } from '../../related/similarity-window.js'
import { readSignature } from '../../related/signature-rows.js'
import { addTo } from '../../record/by-key.js'
import { START } from '../../record/diagnostic.js'
import type { Descendant, Forebears, Kin } from '../../record/related.js'
import type { RelatedSheet } from '../../record/sheet-relations.js'
import type { KinDay, RelatingTask } from '../../record/tasks.js'
import { diagnose } from '../../report/diagnose.js'
import { RuleTally } from '../../report/rule-tally.js'
import { readKin, type KinLines, type KinPages } from '../../store/signatures.js'
import { writeRelatedSheet } from '../../store/related-sheets.js'
import { keepInThread } from '../workers/cache.js'

/** How far back an article looks, in days. */
export const REACH = 180

/** Throws `CacheDoubt`. */
export function relateSheet({ store, sheet, before, own, key }: RelatingTask): RelatedSheet {
  const reader = openReader(store, before)
  const later = new Map<string, Descendant[]>()
  const tell = ({ sheet: target, from }: KinDay, index: number, kin: Kin, isCopy: boolean): void =>
    addTo(later, target, { of: from + index, isCopy, kin })
  const rules = new RuleTally()
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
 * Sheets come in order of time, so the next one needs nearly the same days as this thread has read last: to take in what
 * is new costs less than to begin anew, and gives the same.
 */
function openReader(store: string, before: readonly KinDay[]): Reader {
  const [first] = before
  if (!first) return createReader(store)
  const slot = keepInThread(`kin ${store}`, (): ReaderSlot => ({ reader: createReader(store) }))
  slot.reader.forget(first.day)
  if (!isBeginning(slot.reader.days(), before)) slot.reader = createReader(store)
  for (const day of before.slice(slot.reader.days().length)) slot.reader.learn(day)
  return slot.reader
}

interface ReaderSlot {
  reader: Reader
}

function isBeginning(some: readonly KinDay[], all: readonly KinDay[]): boolean {
  return some.length <= all.length && some.every((day, index) => isSame(day, all[index]!))
}

function isSame(a: KinDay, b: KinDay): boolean {
  return (
    a.file === b.file && a.sheet === b.sheet && a.run.digest === b.run.digest && a.from === b.from
  )
}

function createReader(store: string): Reader {
  const window = new SimilarityWindow()
  let days: readonly LearnedDay[] = []
  let next = 0
  const open = (day: KinDay): KinPages => {
    const pages = readKin(store, day.file, day.run)
    days = [...days, { day, first: next, lines: pages.lines }]
    return pages
  }
  const forget = (before: number): void => {
    window.forget(before)
    days = days.filter(({ day }) => day.day >= before)
  }
  return {
    days: () => days.map(({ day }) => day),
    learn(day) {
      const { rows } = open(day)
      for (let index = 0; index < day.count; index++)
        window.add({ id: next++, day: day.day, signature: readSignature(rows, index) })
    },
    relate(day, tell, rules) {
      forget(day.day - REACH)
      const { rows, lines } = open(day)
      return Array.from({ length: day.count }, (_, index): Forebears => {
        const row = { id: next++, day: day.day, signature: readSignature(rows, index) }
        const { duplicates, related } = window.findEarlier(row)
        window.add(row)
        if (duplicates.length + related.length === 0) return NONE
        const { kin, file } = lines(index)
        const name = (id: number, isCopy: boolean): Kin => {
          const elder = days.findLast((each) => each.first <= id)!
          tell(elder.day, id - elder.first, kin, isCopy)
          return elder.lines(id - elder.first).kin
        }
        const copies = duplicates.map((id) => name(id, true))
        if (copies[0]) rules.add(diagnose('published-again', file, START, copies[0].url), kin.url)
        return { copies, related: related.map((id) => name(id, false)) }
      })
    },
    forget,
  }
}

/** A day and the number of its first article in the window. */
interface LearnedDay {
  readonly day: KinDay
  readonly first: number
  readonly lines: KinLines
}

const NONE: Forebears = { copies: [], related: [] }
