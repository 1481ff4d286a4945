/** `(Weekbode 24/1/1941)`, `(L’Éveil du canton, 14 août 2004, p. 3)` over or under a text → the paper that it is from, and its day. */
import { alternativesOf } from '../../article/dates/date-words.js'
import { findDateInLine } from '../../article/dates/date-in-line.js'
import { settleMoment } from '../../article/dates/date.js'
import { hasFigure } from '../../text/figures.js'
import { mergeSources } from '../dateline.js'
import type { Finding, Reading, Recognizer, Span, Spot } from '../draft.js'
import { namesPage } from './line-parts.js'
import { isPersonName } from '../names/person-name.js'
import { isPlace } from '../places.js'
import { isNoPlace } from './published.js'
import { isOfNames, isTitleOfPaper } from '../top/publisher.js'
import { isSection } from '../top/kicker.js'

const LONGEST = 110
const BRACKETS = /^[([]\s*(?<inside>[^()[\]]{8,100}?)\s*[)\]]\.?$/u
/** `Uit: `, `Overgenomen uit `, `Source : ` */
const CUE = new RegExp(
  `^(?:(?:(?:overgenomen|geknipt|verschenen|paru|erschienen|published|appeared|taken)\\s)?(?:uit|in|dans|aus|from|da|de|en)\\s?:?|(?:${alternativesOf('source')})\\s?:)\\s+(?=\\p{Lu}|['’"“„«‘])`,
  'iu',
)
const MOST_WORDS = 6
const SENTENCE = /[.!?]\s|[:;"“”„«»]/u

/** The name stands in brackets with a day, as whoever clipped a text notes it. */
export const citedPaper: Recognizer = {
  id: 'cited-paper',
  zone: 'line',
  atMost: 0.9,
  recognize(spot: Spot, reading: Reading): Finding | null {
    const { text, start } = spot
    const { draft, book, context } = reading
    if (draft.moment || draft.headerDate || text.length > LONGEST || !hasFigure(text)) return null
    if (!/^[([]/.test(text)) return readWithPage(spot, reading)
    const dayFirst = readWithPage(spot, reading)
    if (dayFirst) return dayFirst
    const inside = BRACKETS.exec(text)?.groups?.['inside'] ?? ''
    const found = inside === '' ? null : findDateInLine(inside)
    if (!found || found.start === 0 || found.moment.date.day === null) return null
    const behind = inside.slice(found.end).replace(/^[\s,;.–—-]+/u, '')
    if (behind !== '' && !namesPage(behind)) return null
    if (!settleMoment(found.moment, { zone: context.settings.zone, month: draft.month }))
      return null
    const at = text.indexOf(inside)
    const cue = CUE.exec(inside)?.[0].length ?? 0
    const before = inside.slice(cue, found.start)
    const name = unquoted(
      before.replace(/[\s,;–—-]+(?:(?:van|du|del|vom|of|den|d\.d\.|dd\.?)\s+)?$/iu, ''),
    )
    const isBare = !/[,;–—-]\s*$/u.test(before)
    if (!isPaper(name)) return null
    const known = book.findAt(name, 0)
    const paper = known?.end === name.length ? known.name : name
    // One word before a comma may as well be a place.
    const isOpen = !isBare && !known && cue === 0 && !/[\s'’]/u.test(name)
    return claim(
      { text, start, nameAt: at + cue, dayAt: at + found.start },
      isOpen ? null : paper,
      {
        moment: found.moment,
        ...(isOpen ? {} : { sources: mergeSources(draft.sources, [paper]) }),
      },
    )
  },
}

/** `[1903-03-14] De Sluisbode, blz. 2` */
const DAY_FIRST = /^\[(?<day>[^[\]]{8,30})\]\s(?<paper>\p{Lu}[^,;]{2,50}),\s(?<page>[^,;]{3,24})$/u
/** `L’Écho du plateau, n° du 14/03/1903, page 2`: the word says that the day is that of an issue. */
const OF_ISSUE =
  /^(?<paper>\p{Lu}[^,;]{2,50}),\s(?:n°|numéro|nr\.|nummer|issue|número|numero|ausgabe|uitgave|édition)\s(?:du|van|of|del|dal|vom|de|do)\s(?<day>[^,;]{6,30}),\s(?<page>[^,;]{3,24})$/iu

/** Above a headline, without brackets around the whole: a page stands beside the paper and its day. */
function readWithPage(spot: Spot, { draft, book, context }: Reading): Finding | null {
  const { text, start } = spot
  if (draft.headline !== null || draft.hasHeader || spot.next === '') return null
  const issue = OF_ISSUE.exec(text)
  const groups = (issue ?? DAY_FIRST.exec(text))?.groups
  const { day = '', paper = '', page = '' } = groups ?? {}
  const found = day === '' ? null : findDateInLine(day)
  if (found?.start !== 0 || found.end !== day.length || found.moment.date.day === null) return null
  if (!namesPage(page) || !(isPaper(paper) || (issue && isNameBeforeIssue(paper)))) return null
  if (!settleMoment(found.moment, { zone: context.settings.zone, month: draft.month })) return null
  const known = book.findAt(paper, 0)
  const name = known?.end === paper.length ? known.name : paper
  const dayAt = start + text.indexOf(day)
  const nameAt = start + text.indexOf(paper)
  const isDayFirst = dayAt < nameAt
  const rule = 'cited-paper'
  const [first, second] = isDayFirst
    ? ([
        { field: 'date', at: dayAt },
        { field: 'sources', at: nameAt },
      ] as const)
    : ([
        { field: 'sources', at: nameAt },
        { field: 'date', at: dayAt },
      ] as const)
  const end = start + text.length
  const title = readQuoted(spot)
  return {
    found: {
      moment: found.moment,
      sources: mergeSources(draft.sources, [name]),
      ...(title ? { headline: title.headline } : {}),
    },
    spans: [
      { ...first, start, end: second.at, rule, confidence: 0.9 },
      { ...second, start: second.at, end, rule, confidence: 0.9 },
      ...(title ? [title.span] : []),
    ],
  }
}

/** The word for an issue shows that it is a paper, so small words may stand in its name. */
function isNameBeforeIssue(name: string): boolean {
  if (NO_PAPER.test(name) || SENTENCE.test(name) || isPersonName(name)) return false
  return name.split(/\s+/).length <= MOST_WORDS
}

const QUOTED =
  /^\s*(?<line>(?:"(?<plain>[^"\n]{5,180})"|[«“„]\s?(?<set>[^«»“”„\n]{5,180}?)\s?[»”“]))[^\S\n]*\n\s*\n/u

/** Whoever copied a text set its headline in quotation marks, which are none of it. */
function readQuoted({ text, start, ahead }: Spot): { headline: string; span: Span } | null {
  const below = ahead.slice(text.length)
  const { line = '', plain, set } = QUOTED.exec(below)?.groups ?? {}
  const headline = plain ?? set
  if (headline === undefined) return null
  const from = start + text.length + below.indexOf(line)
  const at = from + line.indexOf(headline)
  const place = { start: from, at, end: from + line.length }
  return { headline, span: { field: 'headline', ...place, rule: 'cited-paper', confidence: 0.9 } }
}

function unquoted(name: string): string {
  return name.replace(/^["“„«‘]\s?|\s?["”“»’]$/gu, '')
}

/** What else stands in brackets with a day: who made a picture, and what was done to a text. */
const NO_PAPER =
  /^(?:foto|photo|beeld|bild|image|illustrati|tekening|vertaling|vertaald|translat|traduc|übersetz|bewerk|overgetypt|ingetypt|transcri|vervolg|wordt|to be|continued|suite|zie|see|voir|siehe|copyright|©|geraadpleegd|accessed|consulté|abgerufen|update|bijgewerkt|laatst|last|stand|opgemaakt|gewijzigd)(?!\p{L}{9})/iu

function isPaper(name: string): boolean {
  if (NO_PAPER.test(name)) return false
  if (name.length < 2 || SENTENCE.test(name) || name.split(/\s+/).length > MOST_WORDS) return false
  if (isPlace(name) || isNoPlace(name) || isSection(name) || isPersonName(name)) return false
  return isTitleOfPaper(name) || (/^['’]?\p{Lu}/u.test(name) && isOfNames(name))
}

interface Places {
  readonly text: string
  readonly start: number
  readonly nameAt: number
  readonly dayAt: number
}

function claim(
  { text, start, nameAt, dayAt }: Places,
  paper: string | null,
  found: Finding['found'],
): Finding {
  const rule = 'cited-paper'
  const name: Span =
    paper === null
      ? {
          field: null,
          start,
          end: start + dayAt,
          at: start + nameAt,
          rule: 'label',
          confidence: 0.9,
        }
      : { field: 'sources', start, end: start + dayAt, at: start + nameAt, rule, confidence: 0.9 }
  const end = start + text.length
  const day: Span = { field: 'date', start: name.end, end, at: name.end, rule, confidence: 0.9 }
  return { found, spans: [name, day] }
}
