/** The articles of a sheet, held against those of half a year before them → copies, related and later articles. */
import type { WindowRow } from '../../record/signature.js'
import { SimilarityWindow } from '../../related/similarity-window.js'
import { readSignature } from '../../related/signature-rows.js'
import { addTo } from '../../record/by-key.js'
import { START } from '../../record/diagnostic.js'
import type { LaterArticle, EarlierArticles, RelatedArticle } from '../../record/related.js'
import type { PartOfSheet, RelatedSheet } from '../../record/sheet-relations.js'
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
  const later = new Map<string, LaterArticle[]>()
  const note: NoteLater = (day, index, article, isCopy) =>
    addTo(later, day.sheet, { of: day.from + index, isCopy, article })
  const rules = new RuleTally()
  const copied = new Map<string, PartOfSheet>()
  const noteCopied = ({ sheet: of, from }: RelatedDay): void => {
    copied.set(`${of} ${from}`, { sheet: of, from })
  }
  const reader = readerAfter(store, before)
  const found = own.flatMap((day) => reader.relate(day, { note, noteCopied, rules }))
  const parts = { own: found, later, copied: [...copied.values()], rules: rules.counts() }
  return writeRelatedSheet(store, sheet, parts, key)
}

/** Notes that `article` is a later one of the article at `index` of an earlier day. */
type NoteLater = (day: RelatedDay, index: number, article: RelatedArticle, isCopy: boolean) => void

/** Where a reader leaves what it finds besides what came before an article. */
interface Finds {
  readonly note: NoteLater
  /** Notes that an article of an earlier day has a copy. */
  readonly noteCopied: (day: RelatedDay) => void
  readonly rules: RuleTally
}

/**
 * Sheets come in order of time, so the next one needs nearly the same days as this thread has read last: adding the new
 * ones costs less than beginning anew, and gives the same.
 */
function readerAfter(store: string, before: readonly RelatedDay[]): RelatedReader {
  const [first] = before
  if (!first) return new RelatedReader(store)
  const slot = keepInThread(`related ${store}`, () => ({ reader: new RelatedReader(store) }))
  slot.reader.forget(first.day)
  if (!isBeginning(slot.reader.days, before)) slot.reader = new RelatedReader(store)
  for (const day of before.slice(slot.reader.days.length)) slot.reader.add(day)
  return slot.reader
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

/** A day and the number of its first article in the window. */
interface ReadDay {
  readonly day: RelatedDay
  readonly first: number
  readonly lines: RelatedLines
}

const NONE: EarlierArticles = { copies: [], related: [] }

/** Reads days in order of time, and finds the earlier articles that the articles of a day resemble. */
class RelatedReader {
  readonly #store: string
  readonly #window = new SimilarityWindow()
  #days: readonly ReadDay[] = []
  #next = 0

  constructor(store: string) {
    this.#store = store
  }

  /** The days that it has read and not forgotten, in order of time. */
  get days(): readonly RelatedDay[] {
    return this.#days.map(({ day }) => day)
  }

  forget(before: number): void {
    this.#window.forget(before)
    this.#days = this.#days.filter(({ day }) => day.day >= before)
  }

  /** Adds the articles of a day. */
  add(day: RelatedDay): void {
    const { rows } = this.#read(day)
    for (let index = 0; index < day.count; index++) this.#window.add(this.#row(day, rows, index))
  }

  /** Adds the articles of a day, holding each against those before it. */
  relate(day: RelatedDay, { note, noteCopied, rules }: Finds): readonly EarlierArticles[] {
    this.forget(day.day - REACH)
    const { rows, lines } = this.#read(day)
    return Array.from({ length: day.count }, (_, index): EarlierArticles => {
      const row = this.#row(day, rows, index)
      const { duplicates, related } = this.#window.findEarlier(row)
      this.#window.add(row)
      if (duplicates.length + related.length === 0) return NONE
      const { article, file } = lines(index)
      const name = (id: number, isCopy: boolean): RelatedArticle => {
        const earlier = this.#days.findLast((each) => each.first <= id)!
        note(earlier.day, id - earlier.first, article, isCopy)
        if (isCopy) noteCopied(earlier.day)
        return earlier.lines(id - earlier.first).article
      }
      const copies = duplicates.map((id) => name(id, true))
      if (copies[0]) rules.add(diagnose('published-again', file, START, copies[0].url), article.url)
      return { copies, related: related.map((id) => name(id, false)) }
    })
  }

  #read(day: RelatedDay): SignedDay {
    const signed = readSignatureRows(this.#store, day.file, day.range)
    this.#days = [...this.#days, { day, first: this.#next, lines: signed.lines }]
    return signed
  }

  #row({ day }: RelatedDay, rows: Uint8Array, index: number): WindowRow {
    return { id: this.#next++, day, signature: readSignature(rows, index) }
  }
}
