/** The articles of a sheet, held against those of half a year before them → copies, related ones, and who is told. */
import { SimilarityWindow } from '../../related/similarity-window.js'
import { readSignature } from '../../related/signature-rows.js'
import { addTo } from '../../record/by-key.js'
import { START } from '../../record/diagnostic.js'
import type { LaterArticle, EarlierArticles, RelatedArticle } from '../../record/related.js'
import type { RelatedSheet } from '../../record/sheet-relations.js'
import type { RelatedDay, RelatingTask } from '../../record/tasks.js'
import { diagnose } from '../../report/diagnose.js'
import { RuleTally } from '../../report/rule-tally.js'
import { readSignatureRows, type RelatedLines, type SignedDay } from '../../store/signatures.js'
import { writeRelatedSheet } from '../../store/related-sheets.js'
import { keepInThread } from '../workers/cache.js'

/** How far back an article looks, in days. */
export const REACH = 180

/** Throws `StaleCacheError`. */
export function relateSheet({ store, sheet, before, own, key }: RelatingTask): RelatedSheet {
  const reader = openReader(store, before)
  const later = new Map<string, LaterArticle[]>()
  const tell = (
    { sheet: target, from }: RelatedDay,
    index: number,
    article: RelatedArticle,
    isCopy: boolean,
  ): void => addTo(later, target, { of: from + index, isCopy, article })
  const rules = new RuleTally()
  const found = own.flatMap((day) => reader.relate(day, tell, rules))
  return writeRelatedSheet(store, sheet, { own: found, later, rules: rules.counts() }, key)
}

type Tell = (day: RelatedDay, index: number, article: RelatedArticle, isCopy: boolean) => void

interface Reader {
  /** The days that it has taken and not forgotten, in order of time. */
  readonly days: () => readonly RelatedDay[]
  /** Takes in the articles of a day. */
  readonly learn: (day: RelatedDay) => void
  /** The same, holding each against what was there before it. */
  readonly relate: (day: RelatedDay, tell: Tell, rules: RuleTally) => readonly EarlierArticles[]
  readonly forget: (before: number) => void
}

/**
 * Sheets come in order of time, so the next one needs nearly the same days as this thread has read last: to take in what
 * is new costs less than to begin anew, and gives the same.
 */
function openReader(store: string, before: readonly RelatedDay[]): Reader {
  const [first] = before
  if (!first) return createReader(store)
  const slot = keepInThread(`related ${store}`, (): ReaderSlot => ({ reader: createReader(store) }))
  slot.reader.forget(first.day)
  if (!isBeginning(slot.reader.days(), before)) slot.reader = createReader(store)
  for (const day of before.slice(slot.reader.days().length)) slot.reader.learn(day)
  return slot.reader
}

interface ReaderSlot {
  reader: Reader
}

function isBeginning(some: readonly RelatedDay[], all: readonly RelatedDay[]): boolean {
  return some.length <= all.length && some.every((day, index) => isSame(day, all[index]!))
}

function isSame(a: RelatedDay, b: RelatedDay): boolean {
  return (
    a.file === b.file &&
    a.sheet === b.sheet &&
    a.range.digest === b.range.digest &&
    a.from === b.from
  )
}

function createReader(store: string): Reader {
  const window = new SimilarityWindow()
  let days: readonly LearnedDay[] = []
  let next = 0
  const open = (day: RelatedDay): SignedDay => {
    const pages = readSignatureRows(store, day.file, day.range)
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
      return Array.from({ length: day.count }, (_, index): EarlierArticles => {
        const row = { id: next++, day: day.day, signature: readSignature(rows, index) }
        const { duplicates, related } = window.findEarlier(row)
        window.add(row)
        if (duplicates.length + related.length === 0) return NONE
        const { article, file } = lines(index)
        const name = (id: number, isCopy: boolean): RelatedArticle => {
          const earlier = days.findLast((each) => each.first <= id)!
          tell(earlier.day, id - earlier.first, article, isCopy)
          return earlier.lines(id - earlier.first).article
        }
        const copies = duplicates.map((id) => name(id, true))
        if (copies[0])
          rules.add(diagnose('published-again', file, START, copies[0].url), article.url)
        return { copies, related: related.map((id) => name(id, false)) }
      })
    },
    forget,
  }
}

/** A day and the number of its first article in the window. */
interface LearnedDay {
  readonly day: RelatedDay
  readonly first: number
  readonly lines: RelatedLines
}

const NONE: EarlierArticles = { copies: [], related: [] }
