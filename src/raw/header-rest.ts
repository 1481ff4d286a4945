/** What stands behind the month of a header, where it is no headline → the fields that it is. */
import { singleBlanks } from '../text/unseen.js'
import { findDateInLine } from '../article/dates/date-in-line.js'
import { alternativesOf } from '../article/dates/date-words.js'
import { isName } from './byline.js'
import { findBylineBehind } from './byline-behind.js'
import type { Finding, Span } from './draft.js'
import { furnitureOf, isLabel, isRelativeDay, measureGluedLabel } from './furniture.js'
import type { InitialsEvidence } from './initials.js'
import { isSection } from './kicker.js'
import { isPlace } from './places.js'
import { isProse, isSentence } from './prose.js'
import { beforeUpdate, isWordOfDate, parseDateLine } from './published.js'
import { isSite } from './sites.js'
import { readTitle, type TitleRule } from './title.js'
import { readUpdated } from './updated.js'

/** What a header says besides its month; nothing where the rest of its line is the first paragraph. */
export type RestFinding = Omit<Finding, 'spans'> & { readonly spans: readonly Span[] }

type Reader = (rest: string, start: number, evidence: InitialsEvidence) => RestFinding | null

const LONGEST_PLACE = 40
const SHOWN = 60
const LONGEST_CUT = 90
const PLACE_AND_DASH = /^(\p{Lu}[\p{L}'’.-]*(?:[ /-]\p{Lu}[\p{L}'’.-]*){0,3})\s*[-–—]+$/u
const SITE_BEFORE = /^(.{2,40}?)\s*[•|·–—-]\s+/u
/** What a headline may begin with, behind a day. */
const BEHIND_DAY = /^\s*(?:[-–—|•·:]\s*|\s)(?=[\p{Lu}"“„‘'])/u
const SITE_BEHIND = /^(.{12,}?)(\s+[-–—|•·]\s+(\S.{1,39}))$/u
const CAPITALS = /^\p{Lu}[\p{Lu}'’-]{2,}(?:[ /-]\p{Lu}[\p{Lu}'’-]+){0,2}$/u
/** A line below a place that is longer is its text. */
const TEXT_BELOW = 70

/** The surest first. */
const READERS: readonly Reader[] = [
  readMoment,
  readSiteAndMoment,
  readPlaceAndMoment,
  readMomentBefore,
  readSiteBehind,
  readRelative,
  readFurniture,
  readPlace,
  readSection,
  readByline,
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

/** `NOS Nieuws • zaterdag 8 december 2018, 23:18 • Aangepast zondag 9 december, 09:12` */
function readSiteAndMoment(rest: string, start: number): RestFinding | null {
  const head = beforeUpdate(rest)
  const [before = '', site = ''] = SITE_BEFORE.exec(head) ?? []
  if (!isSite(site) && !isSection(site)) return null
  const dated = readMoment(head.slice(before.length), start + before.length)
  const behind =
    head.length === rest.length ? null : readUpdated(rest.slice(head.length), start + head.length)
  if (!dated || (head.length < rest.length && !behind)) return null
  return {
    found: { ...dated.found, ...behind?.found },
    spans: [
      claim(before, start, null, 'page-furniture', 0.8),
      ...dated.spans,
      ...(behind?.spans ?? []),
    ],
    remarks: [{ rule: 'page-furniture', words: [site], offset: start }],
  }
}

const PLACE_AND_DAY = /^(\p{Lu}[\p{L}'’.-]*(?:[ -]\p{Lu}[\p{L}'’.-]*){0,2}),\s+(?=.*\d{4})/u

/** `Brussel, 18 april 2020` */
function readPlaceAndMoment(rest: string, start: number): RestFinding | null {
  const [lead = '', place = ''] = PLACE_AND_DAY.exec(rest) ?? []
  if (lead === '' || isWordOfDate(place)) return null
  const dated = readMoment(rest.slice(lead.length), start + lead.length)
  if (!dated) return null
  return {
    found: { ...dated.found, dateline: place },
    spans: [claim(lead, start, 'dateline', 'place-and-date-line', 0.9), ...dated.spans],
  }
}

/** `Binnenland`, with the text below. */
function readSection(rest: string, start: number, { body }: InitialsEvidence): RestFinding | null {
  if (!isSection(rest) || !isTextBelow(body)) return null
  const span = claim(rest, start, 'kicker', 'kicker-line', 0.75)
  return { found: { kicker: singleBlanks(rest) }, spans: [span] }
}

const BYLINE = new RegExp(`^(?:${alternativesOf('byline')})(?!\\p{L})\\s*:?\\s+(?=\\p{Lu})`, 'iu')

/** `Door Jan Peeters` */
function readByline(rest: string, start: number): RestFinding | null {
  const cue = BYLINE.exec(rest)?.[0] ?? ''
  const name = rest.slice(cue.length)
  if (cue === '' || !/\s/.test(name) || !isName(name)) return null
  const span = claim(rest, start, 'authors', 'byline', 0.9)
  return { found: { authors: [singleBlanks(name)] }, spans: [span] }
}

/** `17 april 2020 - Brand in de haven`: the rest is read as if the day were not there. */
function readMomentBefore(
  rest: string,
  start: number,
  evidence: InitialsEvidence,
): RestFinding | null {
  const day = findDateInLine(rest)
  const length = day?.start === 0 ? day.end : 0
  const mark = BEHIND_DAY.exec(rest.slice(length))?.[0].length ?? 0
  if (!day || length === 0 || mark === 0) return null
  const at = start + length + mark
  const text = rest.slice(length + mark)
  const title = readRest(text, at, evidence) ?? readTitle(text, at, titleBy(evidence))
  if (!title) return null
  const date = claim(rest.slice(0, length + mark), start, 'date', 'date-in-line', 0.6)
  return {
    found: { ...title.found, moment: day.moment },
    spans: [date, ...title.spans],
    remarks: [
      { rule: 'date-in-headline', words: [day.moment.date.text], offset: start },
      ...(title.remarks ?? []),
    ],
  }
}

/** `Brand in de haven | VRT NWS`: the title of a page ends in the name of its site. */
function readSiteBehind(
  rest: string,
  start: number,
  evidence: InitialsEvidence,
): RestFinding | null {
  const [, text = '', behind = '', site = ''] = SITE_BEHIND.exec(rest) ?? []
  if (text === '' || !/^\p{Lu}|\./u.test(site) || !isSite(site.replace(/:.*$/, ''))) return null
  const at = start + text.length
  const title = readRest(text, start, evidence) ?? readTitle(text, start, titleBy(evidence))
  if (!title) return null
  return {
    found: title.found,
    spans: [...title.spans, claim(behind, at, null, 'page-furniture', 0.8)],
    remarks: [...(title.remarks ?? []), { rule: 'page-furniture', words: [site], offset: at }],
  }
}

function titleBy(initials: InitialsEvidence): TitleRule {
  return { rule: 'header', confidence: 0.9, initials }
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
  const title = behind ?? readTitle(text, start + length, titleBy(evidence))
  return {
    found: { ...title?.found },
    spans: [claim(label, start, null, 'page-furniture', 0.8), ...(title?.spans ?? [])],
    remarks: [{ rule: 'page-furniture', words: [label], offset: start }, ...(title?.remarks ?? [])],
  }
}

/** The first paragraph, by its sentences, or by a text that goes on below it. */
function readText(rest: string, start: number, { body }: InitialsEvidence): RestFinding | null {
  const isText = isProse(rest) || isWrapped(rest, body) || isCut(rest)
  if (!isText && !(isSentence(rest) && body.trim() !== '')) return null
  return {
    found: {},
    spans: [],
    remarks: [{ rule: 'text-in-header', words: [rest.slice(0, SHOWN)], offset: start }],
  }
}

/** `De sluis gaat dicht voor herstel, zegt de stad, die daar …`: no headline is cut as far on. */
function isCut(rest: string): boolean {
  return rest.length >= LONGEST_CUT && /(?:…|\.\.\.)["”’»]?$/.test(rest)
}

/** A line of prose that was broken by its width is at least so long. */
const WRAPPED = 60

function isWrapped(rest: string, body: string): boolean {
  const [, line = ''] = body.split('\n', 2)
  return rest.length >= WRAPPED && /^\s*\p{Ll}/u.test(line) && line.length >= WRAPPED / 2
}
