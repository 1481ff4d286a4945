/** American wire copy in ANPA 1312: `a0456-----`, `r i BC-Bridge 05-03 0311`, lines of the head, `AP-NY-05-03-14 1423EDT`. */
import { agencies } from '../article/fields/agencies.js'
import type { BlockField } from '../raw/shapes/header-block.js'
import { startsOf } from '../raw/stretch.js'
import { shapeOf, type ExportParts } from './export-shape.js'
import { bylineFacts, factOf, linesFact } from './facts.js'
import type { TextLine } from './lines.js'

/** The service and its number; selectors may follow. */
const NUMBER = String.raw`[a-zA-Z]\d{4}(?:-{2,}|[^\S\n]*[a-z\d]{0,8})`
/** Urgency, desk, keyword, month and day, words. */
const SLUG = String.raw`[a-z][^\S\n][a-z][^\S\n]+\S[^\n]{0,80}?[^\S\n]\d{2}-\d{2}[^\S\n]+\d{2,5}(?:[^\S\n]\S[^\n]{0,40})?`
const SLUG_LINE = new RegExp(`^${SLUG}$`)
const NUMBER_LINE = new RegExp(`^${NUMBER}$`)
const BEGINS = new RegExp(String.raw`^[^\S\n]*(?:${NUMBER}[^\S\n]*\n\s*)?${SLUG}[^\S\n]*$`, 'gm')
/** `AP-NY-05-03-14 1423EDT` */
const SENT = /^([A-Z]{2,4})-[A-Z]{2}-(\d{2})-(\d{2})-(\d{2}) (\d{2})(\d{2})([A-Z]{3,4})?<?$/
/** How lines of the head begin and end, where the marks of the wire are kept. */
const MARKS = /^\^+|\s*[<=]$/g
/** `BC-Bridge-Repair, 1st Ld-Writethru,a0400,0320`, `*9006` */
const KEYWORD = /^(?:\S[^<\n]{0,80},\s?\d{2,5}|\*\d{3,5}.{0,60})$/
const NOTE =
  /^(?:eds?:|editors?:|ap (?:photo|graphic|video)|with (?:ap )?(?:photo|graphic)|photo|for use|\$?adv\b|embargo)/i
const BYLINE = /^by\s+(?=\p{Lu})/iu
const OFFICE = /\b(?:writer|press|correspondent|editor|staff|news|service)s?$/i
const PLACE =
  /^(?<place>\p{Lu}[\p{L}'’., -]{1,50}?) \((?<agency>[A-Z]{2,8})\)\s(?:_|--?|–|—)\s+(?=\S)/u
const MOST_HEAD = 12
const INDENT = 2
const LONGEST_HEADLINE = 160

function read(lines: readonly TextLine[]): ExportParts | null {
  const slug = lines.findIndex(({ text }) => SLUG_LINE.test(text))
  if (slug === -1) return null
  const above = lines[slug - 1]
  const begin = above && NUMBER_LINE.test(above.text) ? slug - 1 : slug
  const found = lines.findLastIndex(({ text }) => SENT.test(text))
  const end = found > slug ? found : lines.length
  const head = headOf(lines.slice(slug + 1, end))
  const [first, ...rest] = lines.slice(slug + 1 + head.length, end)
  const place = placeOf(first)
  return {
    fields: [
      ...linesFact(null, 'document', lines.slice(begin, slug + 1)),
      ...headFacts(head),
      ...place.fields,
      ...sentFact(lines[end]),
    ],
    frames: [lines.slice(0, begin), lines.slice(end + 1)],
    bodies: place.text ? cutAtIndents([place.text, ...rest]) : [],
  }
}

/** An indented line begins a paragraph; the others go on. */
function cutAtIndents(lines: readonly TextLine[]): readonly (readonly TextLine[])[] {
  const runs: TextLine[][] = []
  for (const line of lines) {
    const run = runs.at(-1)
    if (run && line.indent < INDENT) run.push(line)
    else runs.push([line])
  }
  return runs
}

/** Lines that the wire marks; where its marks are lost, those above the place that the text begins with. */
function headOf(lines: readonly TextLine[]): readonly TextLine[] {
  const isMarked = lines[0]?.text.startsWith('^') ?? false
  const some = lines.slice(0, MOST_HEAD)
  const end = some.findIndex(({ text }) => (isMarked ? !text.startsWith('^') : PLACE.test(text)))
  return end === -1 ? lines.slice(0, 1) : lines.slice(0, end)
}

function headFacts(head: readonly TextLine[]): readonly BlockField[] {
  let headline: TextLine | null = null
  let isSigned = false
  return head.flatMap((line) => {
    const value = line.text.replaceAll(MARKS, '').trim()
    const plain = value.replace(/^\^+/, '')
    if (KEYWORD.test(plain)) return linesFact(null, 'keywords', [line], plain)
    if (NOTE.test(plain)) return linesFact(null, 'notes', [line], plain)
    if (BYLINE.test(plain)) {
      isSigned = true
      return bylineFacts('byline', line, plain, line.start)
    }
    if (isSigned && OFFICE.test(plain)) return linesFact(null, 'office', [line], plain)
    if (headline !== null || plain.length > LONGEST_HEADLINE)
      return linesFact(null, 'subheadline', [line], plain)
    headline = line
    return linesFact('headline', 'headline', [line], plain)
  })
}

interface Place {
  readonly fields: readonly BlockField[]
  /** What of the line is text. */
  readonly text: TextLine | null
}

/** `GHENT, Belgium (AP) _ ` */
function placeOf(line: TextLine | undefined): Place {
  const match = PLACE.exec(line?.text ?? '')
  if (!line || !match) return { fields: [], text: line ?? null }
  const { place = '', agency = '' } = match.groups ?? {}
  const [at, end] = [line.start + place.length, line.start + match[0].length]
  const isKnown = agencies.get(agency.toLowerCase()) !== undefined
  const source = isKnown
    ? factOf({ name: 'sources', key: 'publication' }, { start: at, end }, agency)
    : factOf({ name: null, key: 'agency' }, { start: at, end }, agency)
  return {
    fields: [
      factOf({ name: 'dateline', key: 'dateline' }, { start: line.start, end: at }, place),
      source,
    ],
    text: { ...line, start: end, text: line.text.slice(match[0].length) },
  }
}

/** The guidelines are of 1974, and machines kept such copy from the eighties on. */
function sentFact(line: TextLine | undefined): readonly BlockField[] {
  const [, , month, day, year, hour, minute, zone = ''] = SENT.exec(line?.text ?? '') ?? []
  if (!line || day === undefined) return []
  const century = Number(year) < 74 ? '20' : '19'
  const value = `${century}${year}-${month}-${day} ${hour}:${minute} ${zone}`.trim()
  return [factOf({ name: 'date', key: 'date' }, line, value)]
}

export const anpa1312 = shapeOf({
  rule: 'anpa-1312',
  hint: new RegExp(BEGINS.source, 'm'),
  findStarts: (text) => startsOf(BEGINS, text),
  read,
})
