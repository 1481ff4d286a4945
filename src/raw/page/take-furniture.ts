/** The paragraphs of a record → those of the article, and what of the page stood between and below them. */
import type { PlacedRemark } from '../../article/remark.js'
import type { Span } from '../draft.js'
import { furnitureOf } from './furniture.js'
import type { Paragraph } from '../paragraphs.js'
import { isProse } from '../prose.js'
import { countReaders, doReadersSpeak, findUnlabelledReaders, isReadersLabel } from './readers.js'

export interface ArticleText {
  readonly paragraphs: readonly Paragraph[]
  readonly spans: readonly Span[]
  readonly remarks: readonly PlacedRemark[]
}

type Rule = 'page-furniture' | 'other-articles' | 'readers'

/** A longer line is no headline of another article. */
const LONGEST_TITLE = 130
/** So many lines below `Lees ook` may be headlines. */
const MOST_TITLES = 6
/** More running text below a label, and it is a heading of the article. */
const MOST_PROSE = 400
const SHOWN = 60
const NAMES_ONE = /[\p{L}\d]\s?[:|›»>-]\s+\S/u

/** One paragraph at least is left, or nothing is taken. */
export function takeFurniture(paragraphs: readonly Paragraph[]): ArticleText {
  const kinds = paragraphs.map(({ text }) => furnitureOf(text))
  const proseFrom = kinds.includes('list') ? sumProse(paragraphs) : []
  const taken = new Map<number, Rule>()
  for (const at of listReaders(paragraphs)) taken.set(at, 'readers')
  for (let index = 0; index < paragraphs.length; index++) {
    const kind = kinds[index]
    if (!kind || taken.has(index) || isHeading(paragraphs, index)) continue
    const isLabel = kind !== 'pointer' && isReadersLabel(paragraphs[index]?.text ?? '')
    if (kind === 'line' || kind === 'credit' || isLabel) taken.set(index, 'page-furniture')
    else if (index > 0)
      for (const at of listOthers(paragraphs, index, kind, proseFrom))
        taken.set(at, 'other-articles')
  }
  if (taken.size === 0 || taken.size === paragraphs.length)
    return { paragraphs, spans: [], remarks: [] }
  return {
    paragraphs: paragraphs.filter((_, index) => !taken.has(index)),
    spans: [...taken.keys()]
      .toSorted((a, b) => a - b)
      .flatMap((index) => spanOf(paragraphs[index], taken.get(index))),
    remarks: [...taken].flatMap(([index, rule]) => {
      if (rule === 'readers') return []
      const { text, start } = paragraphs[index]!
      const isFirst = rule === 'page-furniture' || taken.get(index - 1) !== rule
      return isFirst ? [{ rule, words: [text.slice(0, SHOWN)], offset: start }] : []
    }),
  }
}

/** What readers said: from the first who signed, or below a label that announces it, up to the next list of the page. */
function listReaders(paragraphs: readonly Paragraph[]): readonly number[] {
  const label = paragraphs.findIndex(
    ({ text }, index) => index > 0 && isReadersLabel(text) && doReadersSpeak(paragraphs, index),
  )
  const unlabelled = findUnlabelledReaders(paragraphs)
  // A label that names the article is none of the lines that every page has.
  const isOwn = furnitureOf(paragraphs[label]?.text ?? '') === null
  const start = label === -1 ? unlabelled : label + (isOwn ? 0 : 1)
  if (start < 1) return []
  const next = paragraphs.findIndex(
    ({ text }, index) => index >= start && furnitureOf(text) === 'list' && !isReadersLabel(text),
  )
  const end = next === -1 ? paragraphs.length : next
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index)
}

/** `Comments`, and below it the article goes on; a count is none. */
function isHeading(paragraphs: readonly Paragraph[], index: number): boolean {
  const { text = '' } = paragraphs[index] ?? {}
  if (!isReadersLabel(text) || countReaders(text) !== null) return false
  return index < paragraphs.length - 1 && !doReadersSpeak(paragraphs, index)
}

function spanOf(paragraph: Paragraph | undefined, rule: Rule | undefined): readonly Span[] {
  if (!paragraph) return []
  const { start, end } = paragraph
  const name = rule === 'readers' ? rule : 'page-furniture'
  return [{ field: null, start, end, at: start, rule: name, confidence: 0.8 }]
}

/** The label, and what it announces. */
function listOthers(
  paragraphs: readonly Paragraph[],
  label: number,
  kind: 'list' | 'pointer',
  proseFrom: readonly number[],
): readonly number[] {
  const below = paragraphs.length - label - 1
  const isLast = kind === 'list' && (proseFrom[label + 1] ?? 0) <= MOST_PROSE
  const near = paragraphs.slice(label + 1, label + 2 + MOST_TITLES)
  const count = isLast ? below : countTitles(near, paragraphs[label]?.text ?? '')
  if (count === 0 && kind === 'list' && below > 0) return []
  return Array.from({ length: count + 1 }, (_, index) => label + index)
}

/** How many characters of running text stand at each paragraph and below it. */
function sumProse(paragraphs: readonly Paragraph[]): readonly number[] {
  const sums: number[] = Array.from({ length: paragraphs.length + 1 }, () => 0)
  for (let index = paragraphs.length - 1; index >= 0; index--) {
    const text = paragraphs[index]?.text ?? ''
    sums[index] = (sums[index + 1] ?? 0) + (isProse(text) ? text.length : 0)
  }
  return sums
}

/** `Lees ook: Brand in Tienen` says it on its own line. */
function countTitles(below: readonly Paragraph[], label: string): number {
  if (NAMES_ONE.test(label)) return 0
  const other = below.findIndex(
    ({ text }) => text.length > LONGEST_TITLE || isProse(text) || /[.…]["”’]?$/.test(text),
  )
  const count = other === -1 ? below.length : other
  return count > MOST_TITLES ? 1 : count
}
