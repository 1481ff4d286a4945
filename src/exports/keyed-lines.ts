/** Lines of `KEY: value` above and below the text of an export → their facts. A value may go on below its key. */
import type { BlockField } from '../raw/shapes/header-block.js'
import { besideFact, keyedFacts, linesFact } from './facts.js'
import { factKeyOf, isCopyrightLine, type FactKey } from './fact-keys.js'
import { groupLines, joinLines, spanOf, type TextLine } from './lines.js'

export interface Key {
  readonly fact: FactKey
  /** What stands behind the colon. */
  readonly value: string
  readonly at: number
}

export type ReadKey = (line: TextLine) => Key | null

const CAPITALS = /^(\p{Lu}[\p{Lu}-]{2,24}(?: \p{Lu}{2,15})?)\s?:(?:\s+(?=\S)|$)/u
const ANY_CASE = /^(\p{Lu}[\p{L}/-]{2,24}(?: [\p{L}/]{2,16}){0,3})\s?:(?:\s+(?=\S)|$)/u

/** `LOAD-DATE: …`: only capitals are a key. */
export const capitalKey: ReadKey = (line) => keyBy(CAPITALS, line)
/** `Load-Date: …` */
export const anyKey: ReadKey = (line) => keyBy(ANY_CASE, line)

function keyBy(pattern: RegExp, { text, start }: TextLine): Key | null {
  const [lead, word = ''] = pattern.exec(text) ?? []
  const fact = lead === undefined ? null : factKeyOf(word)
  return fact && lead !== undefined
    ? { fact, value: text.slice(lead.length), at: start + lead.length }
    : null
}

export interface Keyed {
  readonly fields: readonly BlockField[]
  /** The line that belongs to no key; as many as there are where all do. */
  readonly next: number
}

/** Keys from line `first` on, until a paragraph that has none, or the key of the text itself. */
export function readKeys(lines: readonly TextLine[], first: number, readKey: ReadKey): Keyed {
  const fields: BlockField[] = []
  let index = first
  while (index < lines.length) {
    const key = readKey(lines[index]!)
    if (!key) break
    let end = index + 1
    while (end < lines.length && goesOn(key, lines[end]!) && !readKey(lines[end]!)) end++
    if (key.fact.name === 'body') return { fields, next: index }
    fields.push(...factsOf(key, lines.slice(index, end)))
    index = end
  }
  return { fields, next: index }
}

/** Values that are running text themselves. */
const OF_TEXT: ReadonlySet<string> = new Set([
  'highlight',
  'graphic',
  'notes',
  'abstract',
  'headline',
])
const SENTENCE = /\p{Ll}{2}[.!?]["”’]?(?:\s|$)/u
const LONGEST_VALUE = 80

/** Where no blank line stands below the keys, a line of running text is no value, and nothing goes on below a count of words. */
function goesOn({ fact, value }: Key, { gap, text }: TextLine): boolean {
  if (gap > 0) return false
  if (OF_TEXT.has(fact.key)) return true
  if (fact.key === 'words' && /\d/.test(value)) return false
  return text.length <= LONGEST_VALUE || !SENTENCE.test(text)
}

function factsOf({ fact, value, at }: Key, lines: readonly TextLine[]): readonly BlockField[] {
  const span = spanOf(lines)
  const whole = [value, joinLines(lines.slice(1))].filter((part) => part !== '').join(' ')
  if (!span) return []
  if (fact.name === 'headline') return headlineFacts(lines, { at, value })
  return keyedFacts(fact, span, whole, at)
}

/** `Hafenbahn erwartet mehr Verkehr;` and below it `Vorstand sieht keine Folgen`. */
export function headlineFacts(
  lines: readonly TextLine[],
  first: { readonly at: number; readonly value: string } | null = null,
): readonly BlockField[] {
  const span = spanOf(lines)
  if (!span) return []
  const texts = lines.map(({ text }, index) => (index === 0 && first ? first.value : text))
  const cut = texts.findIndex((text) => text.endsWith(';'))
  const isCut = cut !== -1 && cut < texts.length - 1
  const own = (isCut ? texts.slice(0, cut + 1) : texts).join(' ').replace(/;$/, '')
  const below = isCut ? texts.slice(cut + 1).join(' ') : ''
  const headline: BlockField = {
    key: 'headline',
    name: 'headline',
    values: own === '' ? [] : [own],
    ...span,
    at: first?.at ?? span.start,
  }
  return [headline, ...(below === '' ? [] : [besideFact('subheadline', below, span.end)])]
}

export interface Tail {
  readonly fields: readonly BlockField[]
  /** The line that the tail begins with. */
  readonly from: number
}

/** Lines that stand alone above captions, and above what a database adds. */
const GRAPHIC = /^(?:graphics?|grafik(?:en)?|grafiek|graphique|illustrations?|afbeelding)$/iu
const ADDED = /^(?:classification|klassifizierung|classificatie|notes|notities|load-date)$/iu

/** What stands below the text: keys, captions, rights; from there to `end`, no line of the text. */
export function readTail(
  lines: readonly TextLine[],
  first: number,
  end: number,
  readKey: ReadKey,
): Tail {
  const groups = groupLines(lines.slice(first, end)).flatMap((group) => partTail(group, readKey))
  let from = groups.length
  while (from > 0 && (isOfTail(groups[from - 1]!, readKey) || isUnknownKey(groups[from - 1]!)))
    from--
  while (from < groups.length && !isOfTail(groups[from]!, readKey)) from++
  for (let index = from - 1; index >= 0; index--) {
    const [top] = groups[index]!
    if (!top || !isGraphic(top, readKey)) continue
    if (from - index <= MOST_CAPTIONS) from = index
    break
  }
  const start = groups.slice(0, from).reduce((sum, group) => sum + group.length, first)
  return { fields: tailFacts(groups.slice(from), readKey), from: start }
}

const MOST_CAPTIONS = 12

/** In Word the tail may follow the last paragraph without a blank line: lines of which all down to the end are of it. */
function partTail(group: readonly TextLine[], readKey: ReadKey): readonly (readonly TextLine[])[] {
  let from = group.length
  while (
    from > 0 &&
    (isOfTail([group[from - 1]!], readKey) || isGraphic(group[from - 1]!, readKey))
  )
    from--
  return from === 0 || from === group.length ? [group] : [group.slice(0, from), group.slice(from)]
}

function isGraphic(line: TextLine, readKey: ReadKey): boolean {
  return GRAPHIC.test(line.text) || readKey(line)?.fact.key === 'graphic'
}

function isOfTail([top]: readonly TextLine[], readKey: ReadKey): boolean {
  if (!top) return false
  return readKey(top) !== null || isCopyrightLine(top.text) || ADDED.test(top.text)
}

/** Below a key that is known, another in capitals is one, too. */
function isUnknownKey([top]: readonly TextLine[]): boolean {
  return top !== undefined && CAPITALS.test(top.text)
}

function tailFacts(
  groups: readonly (readonly TextLine[])[],
  readKey: ReadKey,
): readonly BlockField[] {
  let isCaption = false
  return groups.flatMap((group) => {
    const [top] = group
    if (!top) return []
    if (isCopyrightLine(top.text)) return linesFact(null, 'copyright', group)
    const { fields, next } = readKeys(group, 0, readKey)
    const rest = group.slice(next)
    isCaption =
      isGraphic(top, readKey) || (isCaption && fields.length === 0 && !ADDED.test(top.text))
    return [...fields.map(withoutField), ...linesFact(null, isCaption ? 'graphic' : 'notes', rest)]
  })
}

/** Below the text only the language is a field; a title or a date there is that of something else. */
function withoutField(field: BlockField): BlockField {
  const isOwn = field.name === 'language' || field.name === 'authors' || field.name === 'sources'
  return isOwn ? field : { ...field, name: null }
}
