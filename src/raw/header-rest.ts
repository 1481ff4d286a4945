/** What stands behind the month of a header, where it is no headline → the fields that it is. */
import { singleBlanks } from '../text/unseen.js'
import { agencies } from '../article/fields/agencies.js'
import { findBylineBehind } from './byline-behind.js'
import type { Finding, Span } from './draft.js'
import { furnitureOf, isLabel, isRelativeDay, measureGluedLabel } from './furniture.js'
import type { InitialsEvidence } from './initials.js'
import { isSection } from './kicker.js'
import { isPlace } from './places.js'
import { isProse, isSentence } from './prose.js'
import { parseDateLine } from './published.js'
import { readTitle } from './title.js'

/** What a header says besides its month; nothing where the rest of its line is the first paragraph. */
export type RestFinding = Omit<Finding, 'spans'> & { readonly spans: readonly Span[] }

type Reader = (rest: string, start: number, evidence: InitialsEvidence) => RestFinding | null

const LONGEST_PLACE = 40
const SHOWN = 60
const PLACE_AND_DASH = /^(\p{Lu}[\p{L}'’.-]*(?:[ /-]\p{Lu}[\p{L}'’.-]*){0,3})\s*[-–—]+$/u
const CAPITALS = /^\p{Lu}[\p{Lu}'’-]{2,}(?:[ /-]\p{Lu}[\p{Lu}'’-]+){0,2}$/u
const SITES = new Set(
  `hln|vrt nws|vrt|nos|nos nieuws|nu.nl|rtl nieuws|rtl info|het laatste nieuws|nieuwsblad|het nieuwsblad|de standaard|de morgen|gva|hbvl|gazet van antwerpen|het belang van limburg|knack|bruzz|nrc|de volkskrant|trouw|het parool|de telegraaf|rtbf|le soir|la libre|sudinfo|la dernière heure|bbc news|the guardian|spiegel online`.split(
    '|',
  ),
)
const SITE = /^(?:www\.)?[a-z\d-]{2,30}(?:\.[a-z\d-]{2,20})?\.[a-z]{2,7}$/iu
/** A line below a place that is longer is its text. */
const TEXT_BELOW = 70

/** The surest first. */
const READERS: readonly Reader[] = [
  readMoment,
  readRelative,
  readFurniture,
  readPlace,
  readNames,
  readGlued,
  readText,
]

/** Null where the rest of the line is a headline, for all that can be seen. */
export function readRest(
  rest: string,
  start: number,
  evidence: InitialsEvidence,
): RestFinding | null {
  if (rest === '') return null
  for (const read of READERS) {
    const finding = read(rest, start, evidence)
    if (finding) return finding
  }
  return null
}

function claim(
  rest: string,
  start: number,
  field: Span['field'],
  rule: string,
  confidence: number,
): Span {
  return { field, start, end: start + rest.length, at: start, rule, confidence }
}

/** `zaterdag 8 december 2018 , 23:18` */
function readMoment(rest: string, start: number): RestFinding | null {
  const moment = parseDateLine(rest.replace(/\s+,/g, ','))
  if (!moment || moment.date.day === null) return null
  return { found: { moment }, spans: [claim(rest, start, 'date', 'date-line', 0.95)] }
}

/** `NOS Nieuws • vandaag, 05:58 • Aangepast vandaag, 06:10` */
function readRelative(rest: string, start: number): RestFinding | null {
  if (!isRelativeDay(rest)) return null
  return {
    found: {},
    spans: [claim(rest, start, null, 'relative-day', 0.8)],
    remarks: [{ rule: 'relative-date', words: [rest], offset: start }],
  }
}

/** `Delen per e-mail`, `Video` */
function readFurniture(
  rest: string,
  start: number,
  { body }: InitialsEvidence,
): RestFinding | null {
  const isMenu = isSection(rest) && isMenuBelow(body)
  if (furnitureOf(rest) === null && !isLabel(rest) && !isMenu && !isSite(rest)) return null
  return {
    found: {},
    spans: [claim(rest, start, null, 'page-furniture', 0.8)],
    remarks: [{ rule: 'page-furniture', words: [rest.slice(0, SHOWN)], offset: start }],
  }
}

/** `vrt nws`, `havennieuws.example`: who publishes it. */
function isSite(rest: string): boolean {
  return agencies.has(rest.toLowerCase()) || SITES.has(rest.toLowerCase()) || SITE.test(rest)
}

/** The next line, with no blank one between, is a section, too. */
function isMenuBelow(body: string): boolean {
  const [, line = ''] = body.split('\n', 2)
  return isSection(line.trim())
}

/** `BILZEN`, `Houthalen-Helchteren -`, with the text below. */
function readPlace(rest: string, start: number, { body }: InitialsEvidence): RestFinding | null {
  if (rest.length > LONGEST_PLACE) return null
  const dashed = PLACE_AND_DASH.exec(rest)?.[1]
  const name = dashed ?? rest
  const isKnown = isPlace(name)
  const isLone = CAPITALS.test(rest) && !isSection(rest) && isTextBelow(body)
  if (!(dashed !== undefined || (isKnown && isTextBelow(body)) || isLone)) return null
  return {
    found: { dateline: singleBlanks(name) },
    spans: [claim(rest, start, 'dateline', 'place-in-header', isKnown ? 0.9 : 0.6)],
    remarks: isKnown ? [] : [{ rule: 'place-unknown', words: [name], offset: start }],
  }
}

function isTextBelow(body: string): boolean {
  const [line = ''] = body.trimStart().split('\n', 1)
  return line.length > TEXT_BELOW && !/^\d/.test(line)
}

/** Names alone, or behind the headline. */
function readNames(rest: string, start: number, evidence: InitialsEvidence): RestFinding | null {
  const behind = findBylineBehind(rest, evidence)
  if (!behind) return null
  const { length, authors, isKnown } = behind
  const at = start + length + (/^\s*/.exec(rest.slice(length))?.[0].length ?? 0)
  const rule = 'byline-behind'
  const end = start + rest.length
  const names: Span = {
    field: 'authors',
    start: at,
    end,
    at,
    rule,
    confidence: isKnown ? 0.95 : 0.6,
  }
  const title =
    length === 0
      ? null
      : readTitle(rest.slice(0, length), start, { rule: 'header', confidence: 0.9, initials: null })
  return {
    found: { ...title?.found, authors },
    spans: [...(title?.spans ?? []), names],
    remarks: isKnown ? [] : [{ rule: 'author-guessed', words: [authors.join(', ')], offset: at }],
  }
}

/** `updateDe brug …` */
function readGlued(rest: string, start: number, evidence: InitialsEvidence): RestFinding | null {
  const length = measureGluedLabel(rest)
  if (length === 0) return null
  const label = rest.slice(0, length)
  const text = rest.slice(length)
  const behind = readRest(text, start + length, evidence)
  const title =
    behind ??
    readTitle(text, start + length, {
      rule: 'header',
      confidence: 0.9,
      initials: evidence,
    })
  return {
    found: { ...title?.found },
    spans: [claim(label, start, null, 'page-furniture', 0.8), ...(title?.spans ?? [])],
    remarks: [{ rule: 'page-furniture', words: [label], offset: start }, ...(title?.remarks ?? [])],
  }
}

/** The first paragraph, by its sentences, or by a text that goes on below it. */
function readText(rest: string, start: number, { body }: InitialsEvidence): RestFinding | null {
  if (!isProse(rest) && !(isSentence(rest) && body.trim() !== '') && !isWrapped(rest, body))
    return null
  return {
    found: {},
    spans: [],
    remarks: [{ rule: 'text-in-header', words: [rest.slice(0, SHOWN)], offset: start }],
  }
}

/** A line of prose that was broken by its width is at least so long. */
const WRAPPED = 60

function isWrapped(rest: string, body: string): boolean {
  const [, line = ''] = body.split('\n', 2)
  return rest.length >= WRAPPED && /^\s*\p{Ll}/u.test(line) && line.length >= WRAPPED / 2
}
