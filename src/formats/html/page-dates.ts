/** All places of a page that may say when its article was published → those that count, in order. */
import { Temporal } from 'temporal-polyfill'
import { calendarDate, isoDate, type PublicationDate } from '../../record/date.js'
import type { SourcePath } from '../../record/strings.js'
import { readDate, type DateHabits } from '../../article/dates/date.js'
import { dayInAddress } from '../../article/dates/date-in-address.js'
import { dateInPath } from '../../article/dates/date-in-path.js'
import type { Remark } from '../../article/remark.js'
import { furnitureOf } from '../../raw/page/furniture.js'
import { isProse } from '../../raw/prose.js'
import type { LinkedArticle } from './linked-data.js'
import { CHANGE, type MarkedDates } from './marked-dates.js'
import { isInTeaser } from './page-links.js'
import type { PageMeta } from './page-meta.js'
import { textIn, type PageElement, type PageTree } from './page-tree.js'
import type { VisibleHead } from './visible-head.js'

export interface DateKey {
  readonly key: string
  readonly text: string
}

export interface PageDates {
  /** The first counts; the others say another day. */
  readonly published: readonly DateKey[]
  readonly updated: readonly DateKey[]
  readonly remarks: readonly Remark[]
}

const PUBLISHED =
  'article:published_time og:article:published_time article:published datepublished parsely-pub-date sailthru.date citation_publication_date citation_online_date citation_date dc.date.issued dcterms.issued dc.date.created dcterms.created dc.date dcterms.date date pubdate publishdate publish-date publish_date publication_date publication-date date.created displaydate originalpublicationdate article.published cxenseparse:recs:publishtime rnews:datepublished ptime'.split(
    ' ',
  )
const MODIFIED =
  'article:modified_time og:updated_time datemodified dcterms.modified dc.date.modified last-modified lastmod revision_date article.updated'.split(
    ' ',
  )
const UPDATED_NAME = /modif|updat|gewijzigd|aangepast|bijgewerkt/i
/** What systems write where they know nothing. */
const ZERO = /^(?:0{4}|0001|1970-01-01T00:00|1970-01-01$|1899-1[12]|1900-01-01)/

export function findDates(
  tree: PageTree,
  meta: PageMeta,
  linked: LinkedArticle | null,
  head: VisibleHead,
  marked: MarkedDates,
  address: string | null,
  habits: DateHabits,
): Omit<PageDates, 'remarks'> {
  const times = [...tree.querySelectorAll('time')]
    .slice(0, 20)
    .filter((time) => isOfArticle(time, address))
  const time = times.find((each) => !isUpdate(each))
  const found: readonly DateKey[] = [
    ...(linked?.published ?? []).map((text) => ({ key: 'datePublished', text })),
    ...PUBLISHED.flatMap((key) => meta.all(key).map((text) => ({ key, text }))),
    ...itemsOf(tree, 'datePublished'),
    ...(time ? [{ key: '<time>', text: time.getAttribute('datetime') || textIn(time) }] : []),
    ...[head.date ?? []].flat().map((text) => ({ key: 'date line', text })),
    ...[marked.published ?? []].flat().map((text) => ({ key: MARKED, text })),
  ]
  const update = times.find(isUpdate)
  const changed: readonly DateKey[] = [
    { key: 'dateModified', text: linked?.modified ?? '' },
    ...MODIFIED.flatMap((key) => meta.all(key).map((text) => ({ key, text }))),
    ...itemsOf(tree, 'dateModified'),
    {
      key: '<time> of the update',
      text: update ? update.getAttribute('datetime') || textIn(update) : '',
    },
    { key: 'update line', text: head.updated ?? '' },
    { key: MARKED_UPDATE, text: marked.updated ?? '' },
  ].filter(({ text }) => text !== '')
  return { published: usable(found, habits), updated: usable(changed, habits) }
}

/** Without the days that the page shows: those of several articles. */
export function withoutShown({
  published,
  updated,
}: Omit<PageDates, 'remarks'>): Omit<PageDates, 'remarks'> {
  return {
    published: published.filter((each) => !isShown(each)),
    updated: updated.filter((each) => !isShown(each)),
  }
}

function isShown({ key }: DateKey): boolean {
  return SHOWN.has(key) || key.startsWith('<time>')
}

const MARKED = 'marked date'
const MARKED_UPDATE = 'marked update'
const SHOWN: ReadonlySet<string> = new Set(['date line', 'update line', MARKED, MARKED_UPDATE])

/** Readable ones only, if there is one; where none is, the first, which the report then tells of. */
function usable(keys: readonly DateKey[], habits: DateHabits): readonly DateKey[] {
  const real = keys.filter(({ text }) => text.trim() !== '' && !ZERO.test(text.trim()))
  const readable = real.filter(({ text }) => read(text, habits) !== null)
  return readable.length > 0 ? readable : real.slice(0, 1)
}

/** Leaves of all dates the first, and those that say another day; adds what the address and the last change say. */
export function settlePageDates(
  { published, updated }: Omit<PageDates, 'remarks'>,
  address: string | null,
  path: SourcePath,
  habits: DateHabits,
): PageDates {
  const inAddress = address === null ? null : dayInAddress(address)
  const [first] = published
  const day = first && read(first.text, habits)
  if (first && day) {
    const [local, ...others] = preferLocal(published, habits)
    const rivals = others.filter((each) => !agree(local ?? first, each, habits))
    const isOther =
      inAddress !== null && !agree(local ?? first, { key: '', text: inAddress }, habits)
    const kept = [local ?? first, ...distinctDays(rivals, habits)]
    return {
      published: isOther && inAddress ? [...kept, { key: 'address', text: inAddress }] : kept,
      updated: laterThan(updated.slice(0, 1), local ?? first, habits),
      remarks: [],
    }
  }
  if (inAddress !== null)
    return {
      published: [...published, { key: 'address', text: inAddress }],
      updated: updated.slice(0, 1),
      remarks: [{ rule: 'date-from-address', words: [inAddress] }],
    }
  const [change] = updated
  if (change && dateInPath(path, habits.order) === null && read(change.text, habits))
    return {
      published: [...published, change],
      updated: [],
      remarks: [{ rule: 'date-of-update', words: [change.text] }],
    }
  return { published, updated: updated.slice(0, 1), remarks: [] }
}

/** A moment in UTC is of the next day where the line on the page says that one. */
function preferLocal(keys: readonly DateKey[], habits: DateHabits): readonly DateKey[] {
  const [first, ...others] = keys
  const shown = others.find(({ key }) => key === 'date line' || key === '<time>')
  if (!first || !shown) return keys
  const [own, theirs] = [dayOf(first, habits), dayOf(shown, habits)]
  const isLocal = own !== theirs && localDay(first, habits) === theirs
  return isLocal ? [shown, ...others.filter((each) => each !== shown)] : keys
}

function localDay({ text }: DateKey, habits: DateHabits): string | null {
  const date = read(text, habits)
  if (date?.precision !== 'minute' || !/(?:Z|\+00:?00)$/i.test(text.trim())) return null
  const moment = Temporal.Instant.from(`${date.day}T${date.time}Z`)
  return moment.toZonedDateTimeISO(habits.zone).toPlainDate().toString()
}

function agree(one: DateKey, other: DateKey, habits: DateHabits): boolean {
  const [first, second] = [dayOf(one, habits), dayOf(other, habits)]
  if (first === null || second === null) return true
  if (first.startsWith(second) || second.startsWith(first)) return true
  return localDay(one, habits) === second || localDay(other, habits) === first
}

function distinctDays(keys: readonly DateKey[], habits: DateHabits): readonly DateKey[] {
  const days = new Set<string>()
  return keys.filter((key) => {
    const day = dayOf(key, habits) ?? ''
    return days.has(day) ? false : days.add(day)
  })
}

/** A page that was never changed says so by the same moment. */
function laterThan(
  keys: readonly DateKey[],
  first: DateKey,
  habits: DateHabits,
): readonly DateKey[] {
  const begin = momentOf(first, habits)
  return keys.filter((key) => {
    const change = momentOf(key, habits)
    if (change !== null && begin !== null) return change > begin
    return (dayOf(key, habits) ?? '') > (dayOf(first, habits) ?? '')
  })
}

/** In minutes; null for a day without a time. */
function momentOf({ text }: DateKey, habits: DateHabits): number | null {
  const date = read(text, habits)
  if (date?.precision !== 'minute') return null
  return Temporal.Instant.from(isoDate(date) ?? '').epochMilliseconds / 60_000
}

function dayOf({ text }: DateKey, habits: DateHabits): string | null {
  const date = read(text, habits)
  return date && calendarDate(date)
}

function read(text: string, habits: DateHabits): PublicationDate | null {
  const date = readDate(text, { month: null, ...habits })?.date ?? null
  return date?.precision === 'none' ? null : date
}

function itemsOf(tree: PageTree, name: string): readonly DateKey[] {
  const element = tree.querySelector(`[itemprop~="${name}"]:not(meta)`)
  const text = element
    ? element.getAttribute('datetime') || element.getAttribute('content') || textIn(element)
    : ''
  return text === '' ? [] : [{ key: name, text }]
}

/** `<time class="entry-date published updated">` is of an article that was never changed. */
function isUpdate(time: PageElement): boolean {
  const names = namesOf(time)
  return CHANGE.test(textIn(time)) || (UPDATED_NAME.test(names) && !/publish/i.test(names))
}

function namesOf(time: PageElement): string {
  return `${time.getAttribute('class') ?? ''} ${time.getAttribute('itemprop') ?? ''} ${time.parentElement?.getAttribute('class') ?? ''} ${textIn(time.parentElement).slice(0, 20)}`
}

/** Not of a teaser: there it stands in a link, in a list, or behind what points to it. */
function isOfArticle(time: PageElement, address: string | null): boolean {
  return (
    time.closest('aside, nav, footer') === null && !isInTeaser(time, address) && !isOfAnother(time)
  )
}

/** `Lees ook: <time>…</time> …`: of another article. In a sentence it is the day of what the sentence tells. */
function isOfAnother(time: PageElement): boolean {
  const line = time.closest('p, dd, td, blockquote, figcaption')
  if (line === null) return false
  const text = textIn(line)
  const isFirst = text.startsWith(textIn(time))
  return furnitureOf(text) === 'pointer' || (!isFirst && isProse(text))
}
