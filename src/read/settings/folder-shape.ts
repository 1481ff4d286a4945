/** What a `_defaults.yaml` says of the lines of raw text → rules, each with the place where it was written. */
import * as v from 'valibot'
import type { FolderShape, HeadlineRule, LineRule } from '../../record/settings.js'
import { namesIn, parseLinePattern, type Placeholder } from '../../text/line-pattern.js'
import { didYouMean } from '../../report/did-you-mean.js'
import type { PlacedYaml } from './yaml-file.js'

/** What is wrong with a pattern of a key; null where nothing is. */
type Check = (names: ReadonlySet<Placeholder>) => string | null

const MOST_LINES = 100
const LAST_LINE = 40
const LONGEST_LABEL = 60
const NO_TEXT = 'must be a line of text; put it between quotes, such as "- {number} -"'

function lineSchema(faultOf: (text: string) => string | null): v.GenericSchema<unknown, string> {
  return v.pipe(
    v.string(NO_TEXT),
    v.trim(),
    v.nonEmpty('must not be empty'),
    v.check(
      (text) => faultOf(text) === null,
      ({ input }) => faultOf(input) ?? '',
    ),
  )
}

function faultOfLine(check: Check) {
  return (text: string): string | null => {
    const pattern = parseLinePattern(text)
    return pattern.fault ?? check(namesIn(pattern))
  }
}

/** One line, or a list of them. */
function linesSchema(
  check: Check,
  faultOf = faultOfLine(check),
): v.GenericSchema<unknown, readonly string[] | null> {
  const line = lineSchema(faultOf)
  const list = v.pipe(
    v.array(line, 'must be a line, or a list of lines'),
    v.maxLength(MOST_LINES, `must have no more than ${MOST_LINES} lines`),
  )
  const one = v.pipe(
    line,
    v.transform((text): readonly string[] => [text]),
  )
  return v.nullable(v.lazy((input) => (Array.isArray(input) ? list : one)))
}

const WITHOUT_HEADLINE = '{headline} has no place here'

const TITLES = ['headline', 'capitals'] as const satisfies readonly Placeholder[]

function isTitled(names: ReadonlySet<Placeholder>): boolean {
  return TITLES.some((title) => names.has(title))
}

const checkFrame: Check = (names) => (isTitled(names) ? WITHOUT_HEADLINE : null)

const checkDate: Check = (names) => {
  if (isTitled(names)) return WITHOUT_HEADLINE
  return isDated(names)
    ? null
    : 'needs {date}, {year} or {year2}; with {day} also {month}, with {minute} also {hour}'
}

/** A dividing line may say the date; then it says enough of it. */
const checkRecord: Check = (names) =>
  ['date', 'day', 'month', 'year', 'year2'].some((name) => names.has(name as Placeholder))
    ? checkDate(new Set([...names].filter((name) => !TITLES.some((title) => title === name))))
    : null

/** Two lines right below each other: what `{headline}` stands for, and the date below it. */
function faultOfRecord(text: string): string | null {
  const lines = text.split('\n')
  if (lines.length === 1) return faultOfLine(checkRecord)(text)
  if (lines.length > 2) return 'must be one line, or two'
  const names = lines.map((line) => namesIn(parseLinePattern(line)))
  if (names.every((each) => !isTitled(each)) || names.every(isTitled))
    return 'must have {headline} in one of its two lines'
  return lines.map(faultOfLine(checkRecord)).find((fault) => fault !== null) ?? null
}

function isDated(names: ReadonlySet<Placeholder>): boolean {
  if (names.has('date')) return true
  const isWhole = !names.has('day') || names.has('month')
  return (
    (names.has('year') || names.has('year2')) &&
    isWhole &&
    (!names.has('minute') || names.has('hour'))
  )
}

const HEADLINE =
  'must be a line number, “capitals”, “label: Titel” on a line of its own, or a line with {headline}'
const labelSchema = v.strictObject({
  label: v.pipe(
    v.string(NO_TEXT),
    v.transform((label) => label.trim().replace(/[\s:.]+$/, '')),
    v.regex(/\p{L}/u, 'must have a word'),
    v.maxLength(LONGEST_LABEL, `must have no more than ${LONGEST_LABEL} characters`),
  ),
})
const numberSchema = v.pipe(
  v.number(),
  v.check(
    (line) => Number.isInteger(line) && line >= 1 && line <= LAST_LINE,
    `must be the number of a line, from 1 to ${LAST_LINE}`,
  ),
)
const headlineLine = v.pipe(
  v.string(HEADLINE),
  v.trim(),
  v.check(
    (text) => text === 'capitals' || findFaultOfHeadline(text) === null,
    ({ input }) => findFaultOfHeadline(input) ?? '',
  ),
)
const headlineSchema = v.nullable(
  v.lazy((input) => {
    if (typeof input === 'number') return numberSchema
    return isMap(input) ? labelSchema : headlineLine
  }),
)

function findFaultOfHeadline(text: string): string | null {
  const pattern = parseLinePattern(text)
  if (pattern.fault !== null) return pattern.fault
  if (namesIn(pattern).has('headline')) return null
  const meant = didYouMean(text, ['capitals'], 'forms')
  return meant.includes('mean') ? `is no form of it${meant}` : HEADLINE
}

function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export const shapeEntries = {
  headline: v.optional(headlineSchema),
  date: v.optional(linesSchema(checkDate)),
  record: v.optional(linesSchema(checkRecord, faultOfRecord)),
  letterhead: v.optional(linesSchema(checkFrame)),
  furniture: v.optional(linesSchema(checkFrame)),
}

type WrittenShape = v.InferOutput<v.StrictObjectSchema<typeof shapeEntries, undefined>>
type ListKey = Exclude<keyof FolderShape, 'headline'>
const LISTS = ['date', 'record', 'letterhead', 'furniture'] as const satisfies readonly ListKey[]

/** `file` is named as users name it, below the content folder. Null takes a rule of a folder above back. */
export function placeShape(
  written: WrittenShape,
  { positionOf, positionsOfWords }: PlacedYaml<unknown>,
  file: string,
): Partial<FolderShape> {
  const lists = LISTS.flatMap((key): readonly [ListKey, readonly LineRule[]][] => {
    const lines = written[key]
    if (lines === undefined) return []
    const positions = positionsOfWords([key], lines ?? [])
    const rules = (lines ?? []).map((pattern, index) => {
      return { pattern, place: `${file}:${positions[index]?.line ?? positionOf(key).line}` }
    })
    return [[key, rules]]
  })
  const shape: Partial<FolderShape> = Object.fromEntries(lists)
  if (written.headline === undefined) return shape
  const place = `${file}:${positionOf('headline').line}`
  return { ...shape, headline: placeHeadline(written.headline, place) }
}

function placeHeadline(
  written: NonNullable<WrittenShape['headline']> | null,
  place: string,
): HeadlineRule | null {
  if (written === null) return null
  if (typeof written === 'number') return { kind: 'line', line: written, place }
  if (typeof written !== 'string') return { kind: 'label', label: written.label, place }
  return written === 'capitals'
    ? { kind: 'capitals', place }
    : { kind: 'pattern', pattern: written, place }
}
