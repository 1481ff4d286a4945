/** A text → the patterns whose lines divide it into several articles. */
import { parseLinePattern } from '../../text/line-pattern.js'
import { listRuleLines, type RuleLine } from '../folder/rule-lines.js'
import { isReadersLabel } from '../page/readers.js'
import { isProse } from '../prose.js'
import {
  canBeTitle,
  dateForms,
  dividingForms,
  type DividerKind,
  type DividingForm,
} from './dividing-forms.js'

export interface TextDivider {
  readonly pattern: string
  readonly kind: DividerKind
  /** How many lines divide, and how many of them have an article behind them. */
  readonly seen: number
  readonly followed: number
  /** Whether each of the articles says where it comes from, or when it is of. */
  readonly isSourced: boolean
  /** What the dividing lines say that the articles are called. */
  readonly titles: readonly string[]
}

interface Placed extends DividingForm {
  readonly index: number
}

/** Fewer lines of a kind show nothing. */
const FEWEST: Readonly<Record<DividerKind, number>> = {
  mark: 2,
  count: 2,
  section: 2,
  bullet: 4,
  numbered: 4,
  capitals: 4,
  date: 3,
  'titled-date': 3,
  word: 3,
}

/** Their lines may be anywhere in an article, too; so they must look like those of a list from the top of the file. */
const DOUBTFUL: ReadonlySet<DividerKind> = new Set([
  'bullet',
  'numbered',
  'capitals',
  'date',
  'titled-date',
  'word',
])
const MOST_ABOVE = 6
const MOST_LINES = 5000

/** Takes time in proportion to the text. */
export function findDividers(text: string): readonly TextDivider[] {
  const lines = withoutReaders(listRuleLines(text, { start: 0, end: text.length }))
  if (lines.length > MOST_LINES) return []
  const byPattern = new Map<string, Placed[]>()
  const dates = lines.map(({ text: line }) => dateForms(line))
  for (const [index, { text: line }] of lines.entries())
    for (const found of dividingForms(line, dates[index] ?? [], dates[index + 1] ?? [])) {
      const placed = byPattern.get(found.pattern)
      if (placed) placed.push({ ...found, index })
      else byPattern.set(found.pattern, [{ ...found, index }])
    }
  return [...byPattern.values()].flatMap((placed) => measure(lines, placed) ?? [])
}

/** Below `3 reacties` stand names, days and what people said. */
function withoutReaders(lines: readonly RuleLine[]): readonly RuleLine[] {
  const label = lines.findIndex(({ text }) => isReadersLabel(text))
  return label === -1 ? lines : lines.slice(0, label)
}

function measure(lines: readonly RuleLine[], all: readonly Placed[]): TextDivider | null {
  const [first] = all
  if (!first || all.length < FEWEST[first.kind]) return null
  const { kind, pattern } = first
  const placed = withoutInner(lines, all)
  const [top] = placed
  if (!top || placed.length < FEWEST[kind] || !isRising(placed, kind)) return null
  if (DOUBTFUL.has(kind) && !isListed(lines, top.index)) return null
  if (DOUBTFUL.has(kind) && kind !== 'numbered' && !isOftenApart(lines, placed)) return null
  if (parseFault(pattern)) return null
  const inner = placed.filter(({ index }) => index < lines.length - 1)
  const items = inner.map((each, at) => itemOf(lines, each, inner[at + 1]?.index ?? lines.length))
  return {
    pattern,
    kind,
    seen: inner.length,
    followed: items.filter(isArticle).length,
    isSourced:
      kind === 'date' || kind === 'titled-date' || areSourced(items) || isDigest(lines, top.index),
    titles: placed.flatMap(({ title }) => (title === '' ? [] : [title])),
  }
}

function parseFault(pattern: string): boolean {
  return pattern.split('\n').some((line) => parseLinePattern(line).fault !== null)
}

/** Lines of the kind that divide nothing: within a text, or the second of a headline, or over the first article. */
function withoutInner(lines: readonly RuleLine[], placed: readonly Placed[]): readonly Placed[] {
  const kind = placed[0]?.kind
  if (kind === 'capitals') return withoutHead(lines, placed)
  if (kind === undefined || DOUBTFUL.has(kind)) return placed
  return placed.filter(({ index }) => isApart(lines, index) || isApart(lines, index + 1))
}

function withoutHead(lines: readonly RuleLine[], placed: readonly Placed[]): readonly Placed[] {
  const first = placed.filter(({ index }, at) => placed[at - 1]?.index !== index - 1)
  const from = first.findIndex((each, at) =>
    isArticle(itemOf(lines, each, first[at + 1]?.index ?? lines.length)),
  )
  return from === -1 ? [] : first.slice(from)
}

/** A blank line above. */
function isApart(lines: readonly RuleLine[], index: number): boolean {
  const { number = 0 } = lines[index] ?? {}
  const above = lines[index - 1]
  return !above || above.number < number - 1
}

const NEARLY_ALL = 0.9

function isOftenApart(lines: readonly RuleLine[], placed: readonly Placed[]): boolean {
  return placed.filter(({ index }) => isApart(lines, index)).length >= NEARLY_ALL * placed.length
}

/** Pages, messages and items are counted; what has no figure does not fall. */
function isRising(placed: readonly Placed[], kind: DividerKind): boolean {
  const steps = placed.map(({ number }, at) => {
    const before = placed[at - 1]?.number ?? null
    return number === null || before === null ? 1 : number - before
  })
  if (kind === 'numbered') return (placed[0]?.number ?? 0) <= 1 && steps.every((step) => step === 1)
  return steps.every((step) => step >= 1)
}

/** Above the first item stand what the file is called and its day, and no text. */
function isListed(lines: readonly RuleLine[], first: number): boolean {
  const above = lines.slice(0, first)
  return first <= MOST_ABOVE && above.every(({ text }) => !isProse(text) && text.length <= LONG)
}

interface Item {
  readonly kind: DividerKind
  readonly title: string
  readonly lines: readonly string[]
}

/** Its headline, where its dividing line has none, is the first of its lines. */
function itemOf(lines: readonly RuleLine[], { index, kind, title }: Placed, next: number): Item {
  const below = lines.slice(index + (kind === 'titled-date' ? 2 : 1), next).map(({ text }) => text)
  if (title !== '') return { kind, title, lines: below }
  const [first = '', ...rest] = below
  return { kind, title: first, lines: rest }
}

const LONG = 100
const SHORTEST_TEXT = 60

function isArticle({ title, lines }: Item): boolean {
  return canBeTitle(title) && lines.some((line) => line.length >= SHORTEST_TEXT || isProse(line))
}

/** `(De Molenbode, p. 6)`, `[Reuters]` */
const IN_BRACKETS = /[([][^()[\]]*\p{Lu}[^()[\]]*[)\]]$/u
const LONGEST_SOURCE = 40
const MOST = 0.8

/** The names of a few papers come again below the headlines. */
function areSourced(items: readonly Item[]): boolean {
  const marked = items.filter(({ title }) => IN_BRACKETS.test(title))
  if (marked.length >= MOST * items.length) return true
  const sources = items.flatMap(({ lines: [first = ''] }) =>
    first !== '' && first.length <= LONGEST_SOURCE && !isProse(first) ? [first] : [],
  )
  return sources.length >= MOST * items.length && new Set(sources).size * 2 <= sources.length
}

/** What such files are called. */
const DIGEST =
  /pers(?:over|schau)|overzicht|knipsels?\b|revue de presse|press (?:digest|review|cuttings)|presse(?:spiegel|schau)|kort nieuws|in het kort|in brief|briefs\b|en bref|brèves|kurz(?:nachrichten|meldungen)|kurz gefasst|bulletin|nieuwsberichten|dépêches|nachrichten|meldungen|digest/iu

function isDigest(lines: readonly RuleLine[], first: number): boolean {
  return lines.slice(0, first).some(({ text }) => DIGEST.test(text))
}
