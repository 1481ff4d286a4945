/** The rows of all pages → the same without running heads, running feet and page numbers. */
import { groupBy } from '../../record/by-key.js'
import { edgesOf, runsOn, type PageEdges } from './page-edges.js'
import { joinSegments, type Row } from './rows.js'

export interface ClearedPages {
  readonly pages: readonly (readonly Row[])[]
  /** What was taken out, each text once. */
  readonly taken: readonly string[]
}

/** Left and right pages may have different heads. */
const NEAREST = 2
const SAME_HEIGHT = 12
const LONGEST = 80
/** A line of running text is longer, one under a headline shorter. */
const PROSE = 60
const OF = String.raw`(?:\s*(?:\/|of|von|van|sur|de|di|af|av)\s*\d{1,5})`
const NUMBER = new RegExp(
  String.raw`^[\s\[(|·•–—-]*(?:p(?:age|agina|ágina|\.)?|seite|s\.|blz\.?|bladzijde|side|sida)?\s*(?<number>\d{1,5})(?<of>${OF})?[\s\])|·•–—-]*$`,
  'iu',
)
/** The number of the page before or behind a running head. */
const AT_END = new RegExp(
  String.raw`(?:^|[\s|·•–—-])(?:p(?:age|agina)?\.?\s*)?\d{1,4}${OF}?$|^\d{1,4}(?=[\s|·•–—-])`,
  'giu',
)
const DATED =
  /\b\d{1,2}(?:\.|er|st|nd|rd|th|º)?\s+(?:de\s+)?\p{L}{3,10}\.?,?\s+(?:de\s+)?(?:1[789]|20)\d\d\b|\b\p{L}{3,10}\s+\d{1,2},\s+(?:1[789]|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-](?:\d{2}){1,2}\b|\b(?:1[789]|20)\d\d-\d\d-\d\d\b/iu
/** A browser prints the moment of printing, and the address. */
const PRINTED = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+\d{1,2}:\d{2}|https?:\/\//i

interface Edge {
  readonly page: number
  readonly place: 'top' | 'foot'
  readonly row: Row
  readonly text: string
}

/**
 * A row is furniture where the same stands at the same place of a page nearby and the text runs on past it: what begins
 * every page of an export with an article a page is none. So is a row that is nothing but the number of its page. One that
 * holds a date stays where it is met first, for it may be the only date there is.
 */
export function clearPages(pages: readonly (readonly Row[])[]): ClearedPages {
  const all = pages.map(edgesOf)
  const edges = all.flatMap(listEdges)
  const numbering = findNumbering(edges)
  const taken = new Set<Row>()
  const words = new Set<string>()
  for (const edge of edges)
    if (isNumber(edge, numbering)) {
      taken.add(edge.row)
      words.add('1, 2, 3 …')
    }
  for (const group of groupBy(edges, (edge) => [keyOf(edge)]).values())
    for (const { row, text } of repeatedIn(group, all)) {
      if (!taken.has(row)) words.add(text)
      taken.add(row)
    }
  if (taken.size === 0) return { pages, taken: [] }
  return { pages: pages.map((rows) => rows.filter((row) => !taken.has(row))), taken: [...words] }
}

function listEdges({ top, foot }: PageEdges, page: number): readonly Edge[] {
  const edgeAt = (place: Edge['place'], row: Row): Edge => {
    return { page, place, row, text: joinSegments(row).text }
  }
  return [...top.map((row) => edgeAt('top', row)), ...foot.map((row) => edgeAt('foot', row))]
}

function keyOf({ place, text }: Edge): string {
  return `${place} ${text.replaceAll(AT_END, '').replaceAll(/\s+/g, ' ').trim()}`
}

/** `group` holds rows that say the same, in order of page. */
function repeatedIn(group: readonly Edge[], all: readonly PageEdges[]): readonly Edge[] {
  const [first] = group
  if (!first || keyOf(first) === `${first.place} `) return []
  const repeated = group.filter((edge, index) =>
    [group[index - 1], group[index + 1]].some((other) => other && isNear(edge, other)),
  )
  const isPrinted = PRINTED.test(first.text)
  const isPassed = repeated.some(({ page, place }) =>
    place === 'top' ? runsOn(all[page - 1], all[page]) : runsOn(all[page], all[page + 1]),
  )
  if (!isPrinted && (!isPassed || first.text.length > LONGEST)) return []
  const isHeadline = first.place === 'top' && (all[first.page]?.first.length ?? 0) >= PROSE
  const isKept = !isPrinted && (isHeadline || DATED.test(first.text))
  return isKept ? repeated.filter((edge) => edge !== first) : repeated
}

function isNear(one: Edge, other: Edge): boolean {
  const distance = Math.abs(one.page - other.page)
  return distance > 0 && distance <= NEAREST && Math.abs(one.row.y - other.row.y) <= SAME_HEIGHT
}

/** How far printed numbers are from those of the file: 1 where pages are counted from 1, and what two pages agree in. */
function findNumbering(edges: readonly Edge[]): ReadonlySet<number> {
  const seen = new Map<number, number>()
  for (const { text, page } of edges) {
    const number = NUMBER.exec(text)?.groups?.['number']
    if (number === undefined) continue
    const offset = Number(number) - page
    seen.set(offset, (seen.get(offset) ?? 0) + 1)
  }
  return new Set([1, ...[...seen].filter(([, count]) => count > 1).map(([offset]) => offset)])
}

function isNumber({ text, page }: Edge, numbering: ReadonlySet<number>): boolean {
  const { number, of } = NUMBER.exec(text)?.groups ?? {}
  if (number === undefined) return false
  return of !== undefined || numbering.has(Number(number) - page)
}
