/** Days that classes of a page mark, as templates of blogs and papers name them → that of the article, by its place. */
import type { DateHabits } from '../../article/dates/date.js'
import { findDateInLine } from '../../article/dates/date-in-line.js'
import { readDate } from '../../article/dates/date.js'
import { isInTeaser } from './page-links.js'
import { textIn, type PageElement, type PageTree } from './page-tree.js'

/** As the page writes them; null where none is marked, or marks near the headline name several days. */
export interface MarkedDates {
  readonly published: string | null
  readonly updated: string | null
}

interface Mark {
  readonly text: string
  readonly day: string
  readonly isUpdate: boolean
}

const NONE: MarkedDates = { published: null, updated: null }
/** Words of a class: `itemPostDate`, `entry-date`, `fbdatum`, `fecha-articulo`, `postmetadata`. */
const NAMES =
  /(?:date|datum|fecha|time|timestamp|published|posted|submitted|(?:post|entry|asset|article)[-_]?(?:meta|info|footer))/i
const PUBLISHED = /publish|posted|(?:entry|post)[-_]?date/i
const UPDATED = /modif|updat|lastmod/i
/** Words before a day that is that of a change. */
export const CHANGE =
  /(?<!\p{L})(?:updated?|edited|modified|revised|revision|changed|aktualisier(?:t|ung)|editiert|geändert|änderung|stand|bijgewerkt|gewijzigd|aangepast|mis à jour|mise à jour|modifiée?|actualizad[oa]|aggiornat[oa]|atualizad[oa])(?!\p{L})/iu
const MOST_MARKS = 200
const LONGEST = 160
/** So far above a headline the part of a page may begin that is its article. */
const FARTHEST = 8

/** `tree` is without its furniture. The smallest part of the page around its headline that holds a marked day decides. */
export function findMarkedDates(
  tree: PageTree,
  headline: string,
  address: string | null,
  habits: DateHabits,
): MarkedDates {
  const marks = new Map<PageElement, Mark>()
  for (const element of listMarked(tree, address)) {
    const mark = readMark(element, habits)
    if (mark !== null) marks.set(element, mark)
  }
  if (marks.size === 0) return NONE
  const around = partsAround(tree, headline)
  const part = around.find((each) => [...marks.keys()].some((mark) => each.contains(mark)))
  if (part === undefined) return NONE
  const inside = [...marks].filter(([element]) => part.contains(element)).map(([, mark]) => mark)
  return { published: onlyDay(inside, false), updated: onlyDay(inside, true) }
}

/** Innermost first: a line is read by itself where its block is marked, too. */
function listMarked(tree: PageTree, address: string | null): readonly PageElement[] {
  const named = [...tree.querySelectorAll('[class]')]
    .filter((each) => NAMES.test(each.getAttribute('class') ?? ''))
    .slice(0, MOST_MARKS)
    .filter((each) => textIn(each).length <= LONGEST && !isInTeaser(each, address))
  return named.filter((each) => !named.some((other) => other !== each && each.contains(other)))
}

function readMark(element: PageElement, habits: DateHabits): Mark | null {
  const names = element.getAttribute('class') ?? ''
  const shown = textIn(element)
  for (const line of [element.getAttribute('title') ?? '', shown]) {
    const found = findDateInLine(line) ?? { start: 0, end: line.length }
    const text = line.slice(found.start, found.end)
    const date = readDate(text, { month: null, ...habits })?.date
    if (!date || !('day' in date)) continue
    const before = `${wordsBefore(element, shown)} ${line.slice(0, found.start)}`
    const isUpdate = CHANGE.test(before) || (UPDATED.test(names) && !PUBLISHED.test(names))
    return { text, day: date.day, isUpdate }
  }
  return null
}

/** `last edited: <span class="date">` */
function wordsBefore({ parentElement }: PageElement, shown: string): string {
  const all = textIn(parentElement)
  return all.slice(0, Math.max(0, all.indexOf(shown))).slice(-MOST_BEFORE)
}

const MOST_BEFORE = 30

/** The first text of the only day that is marked so. */
function onlyDay(marks: readonly Mark[], isUpdate: boolean): string | null {
  const own = marks.filter((mark) => mark.isUpdate === isUpdate)
  return new Set(own.map(({ day }) => day)).size === 1 ? (own[0]?.text ?? null) : null
}

/** What holds the headline, from the inside out; the body, where nothing holds it. */
function partsAround(tree: PageTree, headline: string): readonly PageElement[] {
  const heading = [...tree.querySelectorAll(HEADINGS)].find((each) => textIn(each) === headline)
  const parts: PageElement[] = []
  let part = heading?.parentElement ?? null
  while (part && part.localName !== 'body' && parts.length < FARTHEST) {
    parts.push(part)
    part = part.parentElement
  }
  return [...parts, tree.body]
}

const HEADINGS = 'h1, h2, h3, h4, .entry-title, .post-title, .headline'
