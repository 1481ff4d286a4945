/** What stands behind the month of a header, where it is no headline → the fields that it is. */
import { singleBlanks } from '../../text/unseen.js'
import { dateAmong } from '../dates/date-among.js'
import { EMPTY_DRAFT, type Spot } from '../draft.js'
import { findTrailingDate, SERIES } from '../dates/find-trailing-date.js'
import { furnitureOf, isLabel, isRelativeDay, measureGluedLabel } from '../page/furniture.js'
import { isSection } from '../top/kicker.js'
import { isProse, isSentence } from '../prose.js'
import { findDayBefore, readMoment, readPlaceAndMoment } from './rest-days.js'
import { isSite } from '../top/sites.js'
import {
  claimRest,
  isTextBelow,
  type RestEvidence,
  type RestFinding,
  type RestReader,
} from './rest-finding.js'
import { readDateline } from './rest-dateline.js'
import { isTitledBelow, readByline, readNames, readPlace, readPlaceBefore } from './rest-names.js'
import { readSiteAndMoment, readSiteAndSection, readSiteAndUpdate } from './rest-sites.js'
import { readTitle, type TitleRule } from '../top/title.js'

const SHOWN = 60
const LONGEST_CUT = 90
/** What a headline may begin with, behind a day. */
const BEHIND_DAY = /^\s*(?:[-–—|•·:]\s*|\s)(?=[\p{Lu}"“„‘'])/u
const SITE_BEHIND = /^(.{12,}?)(\s+[-–—|•·]\s+(\S.{1,39}))$/u

/** The surest first. */
const READERS: readonly RestReader[] = [
  readMoment,
  readSiteAndMoment,
  readSiteAndUpdate,
  readSiteAndSection,
  readPlaceAndMoment,
  readAmong,
  readDateline,
  readPlaceBefore,
  readMomentBefore,
  readMomentBehind,
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
export function readRest(rest: string, start: number, evidence: RestEvidence): RestFinding | null {
  if (rest === '') return null
  for (const read of READERS) {
    const finding = read(rest, start, evidence)
    if (finding) return finding
  }
  return null
}

/** `Regio Waasland` */
const REGION = /^(?:regio|région|region) \p{Lu}[\p{L}-]{2,20}$/iu

/** `Binnenland`, with the text below. */
function readSection(rest: string, start: number, { body }: RestEvidence): RestFinding | null {
  const isNamed = isSection(rest) || REGION.test(rest)
  if (!isNamed || !(isTextBelow(body) || isTitledBelow(body))) return null
  const span = claimRest(rest, start, 'kicker', 'kicker-line', 0.75)
  return { found: { kicker: singleBlanks(rest) }, spans: [span] }
}

/** `17 april 2020 - Brand in de haven`: the rest is read as if the day were not there. */
function readMomentBefore(rest: string, start: number, evidence: RestEvidence): RestFinding | null {
  const day = findDayBefore(rest, evidence)
  const length = day?.end ?? 0
  const mark = BEHIND_DAY.exec(rest.slice(length))?.[0].length ?? 0
  if (!day || mark === 0) return null
  const at = start + length + mark
  const text = rest.slice(length + mark)
  const title = readRest(text, at, evidence) ?? readTitle(text, at, titleBy(evidence))
  if (!title) return null
  const date = claimRest(rest.slice(0, length + mark), start, 'date', 'date-in-line', 0.6)
  return {
    found: { ...title.found, moment: day.moment },
    spans: [date, ...title.spans],
    remarks: [
      { rule: 'date-in-headline', words: [day.moment.date.text], offset: start },
      ...(title.remarks ?? []),
    ],
  }
}

const LONGEST_AMONG = 120

/** `Door Jan Peeters, 21 april 2020`, `Redactie 21 april 2020`, `Regio | Jan Peeters | 21 april 2020` */
function readAmong(
  rest: string,
  start: number,
  { reading, tag }: RestEvidence,
): RestFinding | null {
  if (!reading || rest.length > LONGEST_AMONG || !/\d/.test(rest)) return null
  const spot: Spot = { text: rest, start, isLineStart: true, next: '', isAlone: true, ahead: '' }
  const among = dateAmong.recognize(spot, { ...reading, draft: EMPTY_DRAFT })
  const isGuess = (among?.remarks ?? []).length > 0
  return isGuess || among?.found.moment?.date.month !== tag?.month ? null : among
}

const FEWEST_WORDS = 2

/** `Sluis dicht (21 april 2020)`, `Sluis gaat dicht 21 april 2020`: a day of the month of the header, behind a headline. */
function readMomentBehind(rest: string, start: number, evidence: RestEvidence): RestFinding | null {
  const behind = !/\p{Nd}/u.test(rest) || SERIES.test(rest) ? null : findTrailingDate(rest)
  const { year, month } = evidence.tag ?? {}
  if (!behind || behind.length === 0 || behind.moment.date.month !== month) return null
  const { date } = behind.moment
  if (date.year !== null && Number(date.year) !== year) return null
  const moment = { ...behind.moment, date: { ...date, year: date.year ?? String(year) } }
  const before = rest.slice(0, behind.length)
  const isParted = behind.isApart || before.split(/\s+/).length >= FEWEST_WORDS
  const text = isParted ? before : rest
  const other = isParted ? readRest(text, start, evidence) : null
  const title = other ?? readTitle(text, start, titleBy(evidence))
  if (!title || !isClaimed(text, start, title)) return title
  const at = start + behind.index
  const end = start + rest.length
  const span = { field: 'date' as const, at, rule: 'trailing-date', confidence: 0.7 }
  return {
    found: { ...title.found, moment: title.found.moment ?? moment },
    spans: [
      ...title.spans,
      isParted ? { ...span, start: start + behind.length, end } : { ...span, start: end, end },
    ],
    remarks: [
      {
        rule: isParted ? 'date-in-headline' : 'date-of-series',
        words: [rest.slice(behind.index)],
        offset: at,
      },
      ...(title.remarks ?? []),
    ],
  }
}

/** `Brand in de haven | VRT NWS`: the title of a page ends in the name of its site. */
function readSiteBehind(rest: string, start: number, evidence: RestEvidence): RestFinding | null {
  const [, text = '', behind = '', site = ''] = SITE_BEHIND.exec(rest) ?? []
  if (text === '' || !/^\p{Lu}|\./u.test(site) || !isSite(site.replace(/:.*$/, ''))) return null
  const at = start + text.length
  const title = readRest(text, start, evidence) ?? readTitle(text, start, titleBy(evidence))
  if (!title || !isClaimed(text, start, title)) return title
  return {
    found: title.found,
    spans: [...title.spans, claimRest(behind, at, null, 'page-furniture', 0.8)],
    remarks: [...(title.remarks ?? []), { rule: 'page-furniture', words: [site], offset: at }],
  }
}

/** What is text is read from there on, with all that stands behind it on the line. */
function isClaimed(text: string, start: number, { spans }: RestFinding): boolean {
  const end = spans.at(-1)?.end ?? start
  return text.slice(Math.max(0, end - start)).trim() === ''
}

function titleBy(initials: RestEvidence): TitleRule {
  return { rule: 'header', confidence: 0.9, initials }
}

/** `NOS Nieuws • vandaag, 05:58 • Aangepast vandaag, 06:10` */
function readRelative(rest: string, start: number): RestFinding | null {
  if (!isRelativeDay(rest)) return null
  return {
    found: {},
    spans: [claimRest(rest, start, null, 'relative-day', 0.8)],
    remarks: [{ rule: 'relative-date', words: [rest], offset: start }],
  }
}

/** `Delen per e-mail`, `Video` */
function readFurniture(rest: string, start: number, { body }: RestEvidence): RestFinding | null {
  const isMenu = isSection(rest) && isMenuBelow(body)
  if (furnitureOf(rest) === null && !isLabel(rest) && !isMenu && !isSite(rest)) return null
  return {
    found: {},
    spans: [claimRest(rest, start, null, 'page-furniture', 0.8)],
    remarks: [{ rule: 'page-furniture', words: [rest.slice(0, SHOWN)], offset: start }],
  }
}

/** The next line, with no blank one between, is a section, too. */
function isMenuBelow(body: string): boolean {
  const [, line = ''] = body.split('\n', 2)
  return isSection(line.trim())
}

/** `updateDe brug …` */
function readGlued(rest: string, start: number, evidence: RestEvidence): RestFinding | null {
  const length = measureGluedLabel(rest)
  if (length === 0) return null
  const label = rest.slice(0, length)
  const text = rest.slice(length)
  const behind = readRest(text, start + length, evidence)
  const title = behind ?? readTitle(text, start + length, titleBy(evidence))
  return {
    found: { ...title?.found },
    spans: [claimRest(label, start, null, 'page-furniture', 0.8), ...(title?.spans ?? [])],
    remarks: [{ rule: 'page-furniture', words: [label], offset: start }, ...(title?.remarks ?? [])],
  }
}

/** The first paragraph, by its sentences, or by a text that goes on below it. */
function readText(rest: string, start: number, { body }: RestEvidence): RestFinding | null {
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
