/** Nexis Uni as text: headline, paper and day, rights, keys, `Body`, the text, `End of Document`. */
import { startsOf } from '../raw/stretch.js'
import type { BlockField } from '../raw/shapes/header-block.js'
import { readDatedLine } from './dated-line.js'
import { shapeOf, type ExportParts } from './export-shape.js'
import { isCopyrightLine } from './fact-keys.js'
import { dateFacts, linesFact } from './facts.js'
import { anyKey, headlineFacts, readKeys, readTail } from './keyed-lines.js'
import { groupLines, type TextLine } from './lines.js'

const END =
  '(?:End of Document|Ende des Dokuments|Fin du document|Fin de document|Einde van (?:het )?document|Einde document|Fin del documento|Fine del? documento|Fim do documento)'
const END_LINE = new RegExp(`^${END}$`, 'i')
const ENDS = new RegExp(`^[^\\S\\n]*${END}[^\\S\\n]*$`, 'gim')
const BODY = /^(?:Body|Corps|Corps de l['’]article|Inhoud|Hauptteil|Volledige tekst|Cuerpo|Corpo)$/
const PAGE = /^(?:Page|Seite|Pagina|Página) \d+ (?:of|von|van|sur|de|di) \d+$/
/** A date stands so few lines above the rights or the first key. */
const NEAR = 6

/** Above `Body` stand rights or keys, so that a text about a body is none. */
const HINT =
  /^[^\S\n]*(?:Body|Corps|Corps de l['’]article|Inhoud|Hauptteil|Volledige tekst|Cuerpo|Corpo)[^\S\n]*$/m

function findStarts(text: string): readonly number[] {
  const ends = HINT.test(text) ? startsOf(ENDS, text) : []
  const starts = [0, ...ends.map((end) => lineAfter(text, end))]
  return starts.filter((start, index) => {
    const own = text.slice(start, starts[index + 1] ?? text.length)
    return ends.length > 0 && HINT.test(own)
  })
}

function lineAfter(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end === -1 ? text.length : end + 1
}

function read(lines: readonly TextLine[]): ExportParts | null {
  const body = lines.findIndex(({ text }) => BODY.test(text))
  const last = lines.findIndex(({ text }, index) => index > body && END_LINE.test(text))
  const above = lines.slice(0, body)
  const top = above.findIndex(({ text }) => isCopyrightLine(text))
  const keyed = firstKeyed(above, top === -1 ? 0 : top)
  if (body < 1 || (top === -1 && (last === -1 || keyed === above.length))) return null
  const rightsAt = top === -1 ? keyed : top
  const head = readHead(above.slice(0, rightsAt))
  const { fields: keys, next } = readKeys(above, keyed, anyKey)
  const end = last === -1 ? lines.length : last
  const tail = readTail(lines, body + 1, end, anyKey)
  const { texts, pages } = withoutPages(lines.slice(body + 1, tail.from), head)
  return {
    fields: [
      ...head.fields,
      ...linesFact(null, 'copyright', above.slice(rightsAt, keyed)),
      ...keys,
      ...linesFact(null, 'notes', above.slice(next)),
      ...tail.fields,
    ],
    frames: [head.cover, [lines[body]!], ...pages, lines.slice(end)],
    bodies: texts,
  }
}

function firstKeyed(lines: readonly TextLine[], from: number): number {
  const index = lines.findIndex((line, at) => at >= from && isKey(line))
  return index === -1 ? lines.length : index
}

/** `Date and Time: …` on the cover is no key of an article. */
function isKey(line: TextLine): boolean {
  const key = anyKey(line)
  return key !== null && key.fact.name !== 'headline' && key.fact.name !== 'date'
}

interface Head {
  readonly fields: readonly BlockField[]
  readonly cover: readonly TextLine[]
  readonly headline: string
}

/** The date is the last line that is one; the paper stands above it, and the headline above that. */
function readHead(lines: readonly TextLine[]): Head {
  const dated = lines.findLastIndex(
    ({ text }, index) => index >= lines.length - NEAR && readDatedLine(text) !== null,
  )
  const own = lines.slice(0, dated === -1 ? lines.length : dated)
  const groups = groupLines(own)
  const last = groups.at(-1) ?? []
  const isUndated = dated === -1
  const paper = isUndated ? last[1] : last.at(-1)
  const rest = isUndated ? last.slice(0, 1) : last.slice(0, -1)
  const headline = withoutRepeats(belowCover(rest.length > 0 ? rest : (groups.at(-2) ?? [])))
  const places = isUndated ? last.slice(2) : lines.slice(dated + 1)
  const [start] = headline.length > 0 ? headline : last
  const cover = own.filter((line) => start !== undefined && line.start < start.start)
  return {
    fields: [
      ...headlineFacts(headline),
      ...(paper ? linesFact('sources', 'publication', [paper]) : []),
      ...(isUndated ? [] : dateFacts(lines[dated]!)),
      ...linesFact(null, 'edition', places),
    ],
    cover,
    headline: headline.map(({ text }) => text).join(' '),
  }
}

/** In Word the list of documents may stand right above the first of them, without a blank line. */
const OF_COVER =
  /^(?:User Name|Date and Time|Job Number|Documents? \(\d+\)|Client\/|Mandant\/|Search (?:Terms|Type)|Suchbegriffe|Termes de recherche|Zoektermen|Narrowed by|Content Type)|\s-\p{L}+-$/iu
/** More lines are no headline. */
const MOST_LINES = 5

function belowCover(lines: readonly TextLine[]): readonly TextLine[] {
  const last = lines.findLastIndex(({ text }) => OF_COVER.test(text))
  const below = lines.slice(last + 1)
  return below.length === 0 || below.length > MOST_LINES ? lines.slice(-1) : below
}

/** On a printed page the number and the headline stand above the headline. */
function withoutRepeats(lines: readonly TextLine[]): readonly TextLine[] {
  const [first, second] = lines
  if (!first || !second) return lines
  const isPrinted = PAGE.test(first.text) || first.text === second.text
  return isPrinted ? withoutRepeats(lines.slice(1)) : lines
}

interface Pages {
  readonly texts: readonly (readonly TextLine[])[]
  readonly pages: readonly (readonly TextLine[])[]
}

/** `Page 2 of 3`, and the headline that is repeated below it. */
function withoutPages(lines: readonly TextLine[], { headline }: Head): Pages {
  const texts: TextLine[][] = [[]]
  const pages: TextLine[][] = []
  let isBelow = false
  for (const line of lines) {
    const isPage = PAGE.test(line.text) || (isBelow && line.text === headline)
    isBelow = PAGE.test(line.text)
    if (isPage) {
      pages.push([line])
      texts.push([])
    } else texts.at(-1)?.push(line)
  }
  return { texts, pages }
}

export const nexisUni = shapeOf({ rule: 'nexis-uni', hint: HINT, findStarts, read })
