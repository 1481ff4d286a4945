/** Retriever (Mediearkivet, ATEKST) as text: headline, paper and day, how it was published, the text, rights, `=====`. */
import { startsOf } from '../raw/stretch.js'
import type { BlockField } from '../raw/shapes/header-block.js'
import { readDatedLine } from './dated-line.js'
import { shapeOf, type ExportParts } from './export-shape.js'
import { besideFact, factOf, linesFact, pageIn } from './facts.js'
import { groupLines, type TextLine } from './lines.js'

const PUBLISHED = String.raw`(?:Publicerat|Publicerad|Publisert|Publiceret|Udgivet|Julkaistu)\s(?:på|i|pa)\s\p{L}+`
const PUBLISHED_LINE = new RegExp(`^${PUBLISHED}`, 'u')
const PUBLISHED_LINES = new RegExp(`^[^\\S\\n]*${PUBLISHED}[^\\n]{0,80}$`, 'gmu')
/** `Hamnbladet, 2004-12-29 09:31`, `Kystposten - 12.03.2019` */
const PAPER =
  /^(?<paper>.{2,80}?)(?:,|\s[-–])\s+(?<day>\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4})(?<time>\s+(?:kl\.?\s)?\d{1,2}[:.]\d{2})?(?<rest>\s.{0,40})?$/u
const PAGE = /^(?:Sida|Sidor|Side|Sivu)\b/iu
const TAIL =
  /^(?:©|alla artiklar|alle artikler|se webb?art\p{L}+ på|läs hela|les hele|læs hele|se hele|les mer|läs mer|https?:\/\/|bildtext|bilde(?:tekst)?:|billedtekst|={10,}|publicerat|publisert)/iu
const DIVIDER = /^={10,}$/
/** ATEKST draws it below the headline. */
const RULE = /^-{10,}$/
const MOST_LINES = 3
/** Between the headline and the line on publication stand so few lines. */
const NEAR = 6

function findStarts(text: string): readonly number[] {
  return startsOf(PUBLISHED_LINES, text).flatMap((offset) => {
    const from = Math.max(0, offset - 800)
    const lines = text.slice(from, offset).split('\n').slice(0, -1)
    const paper = findPaper(lines.map((line) => line.trim()))
    if (paper === -1) return []
    const top = topOf(
      lines.map((line) => line.trim()),
      paper,
    )
    return [from + lines.slice(0, top).reduce((sum, line) => sum + line.length + 1, 0)]
  })
}

/** Where the headline begins: above the paper, or above a line of dashes that parts them. */
function topOf(lines: readonly string[], paper: number): number {
  let end = paper
  while (end > 0 && (lines[end - 1] === '' || RULE.test(lines[end - 1]!)) && paper - end < NEAR)
    end--
  let top = end
  while (
    top > 0 &&
    end - top < MOST_LINES &&
    lines[top - 1] !== '' &&
    !DIVIDER.test(lines[top - 1]!)
  )
    top--
  return top
}

/** Whether the line above `index` belongs to the headline that ends before `end`. */
function isOfHeadline(lines: readonly TextLine[], index: number, end: number): boolean {
  if (DIVIDER.test(lines[index - 1]!.text)) return false
  return index === end || lines[index]!.gap === 0
}

/** The last line of these that names a paper and a day. */
function findPaper(lines: readonly string[]): number {
  return lines.findLastIndex((line, index) => index >= lines.length - NEAR && PAPER.test(line))
}

function read(lines: readonly TextLine[]): ExportParts | null {
  const published = lines.findIndex(({ text }) => PUBLISHED_LINE.test(text))
  const paper = findPaper(lines.slice(0, published).map(({ text }) => text))
  if (published === -1 || paper === -1) return null
  const rule = paper > 0 && RULE.test(lines[paper - 1]!.text) ? paper - 1 : paper
  let top = rule
  while (top > 0 && rule - top < MOST_LINES && isOfHeadline(lines, top, rule)) top--
  const tail = findTail(lines, published + 1)
  return {
    fields: [
      ...linesFact('headline', 'headline', lines.slice(top, rule)),
      ...paperFacts(lines[paper]!),
      ...lines.slice(paper + 1, published).flatMap(pageFacts),
      ...publishedFacts(lines[published]!),
      ...tailFacts(lines.slice(tail)),
    ],
    frames: [
      lines.slice(0, top),
      lines.slice(rule, paper),
      ...lines
        .slice(tail)
        .filter(isMark)
        .map((line) => [line]),
    ],
    bodies: [lines.slice(published + 1, tail)],
  }
}

function isMark({ text }: TextLine): boolean {
  return DIVIDER.test(text)
}

function paperFacts(line: TextLine): readonly BlockField[] {
  const { paper = '', day = '', time = '', rest = '' } = PAPER.exec(line.text)?.groups ?? {}
  const at = line.start + line.text.indexOf(day, paper.length)
  const value = `${day} ${time.replace(/kl\.?/, '').trim().replace('.', ':')}`.trim()
  return [
    factOf({ name: 'sources', key: 'publication' }, { start: line.start, end: at }, paper),
    factOf(
      { name: 'date', key: 'date' },
      { start: at, end: line.end },
      readDatedLine(value)?.value ?? value,
    ),
    ...(rest.trim() === '' ? [] : [besideFact('edition', rest.trim(), line.end)]),
  ]
}

/** The archive of each country says in its own language how an article was published. */
const LANGUAGES: readonly (readonly [RegExp, string])[] = [
  [/^Publicera[td]/, 'sv'],
  [/^Publisert/, 'no'],
  [/^(?:Publiceret|Udgivet)/, 'da'],
  [/^Julkaistu/, 'fi'],
]

function publishedFacts(line: TextLine): readonly BlockField[] {
  const tag = LANGUAGES.find(([word]) => word.test(line.text))?.[1]
  const kept = besideFact('published', line.text, line.end)
  if (tag === undefined) return linesFact(null, 'published', [line])
  return [factOf({ name: 'language', key: 'language' }, line, tag), kept]
}

function pageFacts(line: TextLine): readonly BlockField[] {
  const page = PAGE.test(line.text) ? (pageIn(line.text) ?? line.text) : null
  const section = line.text.replace(/^(?:Seksjon|Sektion|Avdelning):\s*/i, '')
  return linesFact(null, page === null ? 'section' : 'page', [line], page ?? section)
}

/** Rights, links and captions; the first of them ends the text. */
function findTail(lines: readonly TextLine[], from: number): number {
  const divider = lines.findIndex((line, index) => index >= from && isMark(line))
  const end = divider === -1 ? lines.length : divider
  let tail = end
  for (let index = end - 1; index >= from; index--) {
    if (TAIL.test(lines[index]!.text)) tail = index
    else if (lines[index]!.gap > 0) break
  }
  return tail
}

function tailFacts(lines: readonly TextLine[]): readonly BlockField[] {
  const own = lines.filter((line) => !isMark(line))
  return groupLines(own).flatMap((group) =>
    linesFact(
      null,
      /^[©]|^all[ae] artik/i.test(group[0]?.text ?? '') ? 'copyright' : 'notes',
      group,
    ),
  )
}

export const retriever = shapeOf({
  rule: 'retriever',
  hint: new RegExp(`^[^\\S\\n]*${PUBLISHED}`, 'mu'),
  findStarts,
  read,
})
