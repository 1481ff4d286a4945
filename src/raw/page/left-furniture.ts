/** What a record holds besides its article → the lines of the page, as its page shows them, and one remark about them all. */
import type { Article } from '../../record/article.js'
import { remarkAt, type PlacedRemark } from '../../article/remark.js'
import { maskPrivate } from '../../article/fields/private-words.js'
import { singleBlanks } from '../../text/unseen.js'
import { furnitureOf } from './furniture.js'
import type { RawReading } from '../read-record.js'
import { isReadersLabel, isSigned } from './readers.js'

/** What readers said of the article, wherever it stands. */
export const READERS = 'readers'

/** The rules by which a stretch belongs to the page. What divides records or names fields is none of it. */
const RULES: ReadonlySet<string> = new Set([
  'page-furniture',
  'page-menu',
  'label-line',
  'id-line',
  'relative-day',
  // Beside a date: the page, the number and the edition of the paper, and whether many hands wrote it.
  'page',
  'issue',
  'label',
  'nobody',
  'reading-time',
  // Above a dispatch: its desk and its number.
  'wire-line',
  // Above a press release: whom to ask.
  'contact-line',
  READERS,
])

/** A label announces readers where they speak so soon; over a text it only counts them. */
const NEAR = 3

interface PageLine {
  readonly line: string
  readonly rule: string
  readonly start: number
}

/** In order of the page. */
function linesOf(spans: RawReading['spans'], text: string): readonly PageLine[] {
  return spans
    .filter(({ field, rule }) => field === null && RULES.has(rule))
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, rule }) => ({ line: text.slice(start, end), rule, start }))
}

/** What readers said: all between their label and the next one. */
function listReaders(lines: readonly PageLine[]): readonly PageLine[] {
  let isOfReaders = false
  return lines.filter(({ line, rule }, index) => {
    if (rule === READERS) return true
    if (isReadersLabel(line.trim())) {
      isOfReaders = lines.slice(index + 1, index + 1 + NEAR).some((each) => each.rule === READERS)
      return false
    }
    if (furnitureOf(line.trim()) === 'list') isOfReaders = false
    return isOfReaders
  })
}

/** Names and words of readers are on no page; they are counted by who signed them, or else by their paragraphs. */
export function remarkReaders(
  { spans }: Pick<RawReading, 'spans'>,
  text: string,
): readonly PlacedRemark[] {
  const found = listReaders(linesOf(spans, text))
  const [first] = found
  if (!first) return []
  const signed = found.filter(({ line }) => isSigned(line.trim())).length
  return [remarkAt(first.start, 'comments-left-out', String(signed === 0 ? found.length : signed))]
}

/** In order of the page. What rights hang on is known apart. Nothing where there is none. */
export function collectFurniture(
  { spans }: Pick<RawReading, 'spans'>,
  text: string,
): Pick<Article, 'credits' | 'furniture'> {
  const all = linesOf(spans, text)
  if (all.length === 0) return {}
  const readers = new Set(listReaders(all))
  const lines = all.filter((line) => !readers.has(line))
  const credits = lines.flatMap(({ line, rule }) =>
    rule === 'page-furniture' && furnitureOf(line) === 'credit' ? [line] : [],
  )
  const furniture = lines
    .map(({ line }) => maskPrivate(singleBlanks(line)).text.trim())
    .filter((line) => line !== '')
  return {
    ...(credits.length > 0 && { credits }),
    ...(furniture.length > 0 && { furniture }),
  }
}

/** The first remark about a line of the page, with the number of all. The others stay as they are. */
export function countFurniture(remarks: readonly PlacedRemark[]): readonly PlacedRemark[] {
  const ofPage = remarks.filter(isFurniture)
  if (ofPage.length < 2) return remarks
  const first = ofPage.reduce((least, each) => (each.offset < least.offset ? each : least))
  const { offset, rule, words } = first
  const counted = remarkAt(offset, rule, words[0], String(ofPage.length))
  return [counted, ...remarks.filter((each) => !isFurniture(each))]
}

function isFurniture(remark: PlacedRemark): remark is PlacedRemark & { rule: 'page-furniture' } {
  return remark.rule === 'page-furniture'
}
