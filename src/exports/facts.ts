/** Lines of an export → the fields of a header block, each with its stretch of the text. */
import { singleBlanks } from '../text/unseen.js'
import type { BlockKeyName } from '../raw/shapes/block-keys.js'
import type { BlockField } from '../raw/shapes/header-block.js'
import type { Stretch } from '../raw/stretch.js'
import { namesInByline, withoutMail } from './byline-names.js'
import { readDatedLine } from './dated-line.js'
import { languageIn, type FactKey } from './fact-keys.js'
import { joinLines, spanOf, type TextLine } from './lines.js'

/** `value` is what stands at `at`, where that is to be read in another way than it is written. */
export function factOf(
  { name, key }: FactKey,
  { start, end }: Stretch,
  value: string,
  at = start,
): BlockField {
  const values = value === '' ? [] : [value]
  return { key, name, values, start, at, end }
}

/** A fact without a stretch of its own: its line has been claimed by another one. */
export function besideFact(key: string, value: string, offset: number): BlockField {
  return factOf({ name: null, key }, { start: offset, end: offset }, value)
}

/** All of the lines as one value of a field. */
export function linesFact(
  name: BlockKeyName | null,
  key: string,
  lines: readonly TextLine[],
  value = joinLines(lines),
): readonly BlockField[] {
  const span = spanOf(lines)
  return span ? [factOf({ name, key }, span, value)] : []
}

/** Topics or names that come one by one: the first field of that name holds them all. */
export function gatherValues(
  fields: readonly BlockField[],
  name: BlockKeyName,
): readonly BlockField[] {
  const values = fields.filter((field) => field.name === name).flatMap((field) => field.values)
  const first = fields.find((field) => field.name === name)
  return fields.map((field) =>
    field.name === name ? { ...field, values: field === first ? values : [] } : field,
  )
}

/** What a key of a database says → the field it gives; what cannot be read as that field is kept as text. */
export function keyedFacts(
  { name, key }: FactKey,
  span: Stretch,
  value: string,
  at: number,
): readonly BlockField[] {
  const text = singleBlanks(value).trim()
  const kept = (own: string): BlockField =>
    factOf({ name: null, key: own }, span, withoutMail(text), at)
  if (name === 'authors') return bylineFacts(key, span, text, at)
  if (name === 'language') {
    const tag = languageIn(text)
    return [tag === null ? kept(key) : factOf({ name, key }, span, tag, at)]
  }
  if (name === 'date') {
    const dated = readDatedLine(text)
    return [
      factOf({ name, key }, span, dated?.value ?? text, at),
      ...restOf(dated?.rest ?? '', span),
    ]
  }
  if (key === 'section' || key === 'page') return sectionFacts(key, span, text, at)
  return [name === null ? kept(key) : factOf({ name, key }, span, text, at)]
}

function restOf(rest: string, { end }: Stretch): readonly BlockField[] {
  return rest === '' ? [] : [besideFact('edition', rest, end)]
}

/** Names are authors; what these people are is kept beside them. */
export function bylineFacts(
  key: string,
  span: Stretch,
  text: string,
  at: number,
): readonly BlockField[] {
  const names = namesInByline(text)
  const whole = withoutMail(text)
  if (names.length === 0) return [factOf({ name: null, key }, span, whole, at)]
  const authors: BlockField = {
    ...factOf({ name: 'authors', key: 'author' }, span, '', at),
    values: names,
  }
  const said = names.join('').replaceAll(/[^\p{L}]/gu, '').length
  const isAll = whole.replaceAll(/[^\p{L}]/gu, '').length - said <= LONGEST_CUE
  return isAll ? [authors] : [authors, besideFact(key, whole, span.end)]
}

/** So many letters beside the names are `door`, `and`. */
const LONGEST_CUE = 5
const PAGE =
  /(?:^|[;,.\s])(?:Pgs?|Pages?|S|Seiten?|Blz|Bladzijde|Pag|Pagina|pp?|Sida|Side|Página)(?:\.\s?|\s|:\s?)([A-Z]{0,2}\.?-?\d[\w-]*(?:,\s?\d+)*)/iu

/** `NEWS; Pg. 6` → the section and the page in it. */
function sectionFacts(key: string, span: Stretch, text: string, at: number): readonly BlockField[] {
  if (key === 'page') return [factOf({ name: null, key }, span, text, at)]
  const match = PAGE.exec(text)
  if (!match) return [factOf({ name: null, key }, span, text, at)]
  const [whole, page = ''] = match
  const section = text.slice(0, match.index).replace(/[\s;,]+$/, '')
  const edition = text.slice(match.index + whole.length).replace(/^[\s;,.]+/, '')
  return [
    factOf(
      { name: null, key: section === '' ? 'page' : key },
      span,
      section === '' ? page : section,
      at,
    ),
    ...(section === '' ? [] : [besideFact('page', page, span.end)]),
    ...(edition === '' ? [] : [besideFact('edition', edition, span.end)]),
  ]
}

/** The page that a line names: `De Havenbode, 12 mei 2005, p. 4`. */
export function pageIn(text: string): string | null {
  return PAGE.exec(text)?.[1] ?? null
}

/** A line that is a date, and what else it says. */
export function dateFacts(line: TextLine): readonly BlockField[] {
  const dated = readDatedLine(line.text)
  return dated
    ? [factOf({ name: 'date', key: 'date' }, line, dated.value), ...restOf(dated.rest, line)]
    : []
}
