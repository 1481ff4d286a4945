/** `(Weekbode 24/1/1941)`, `(L’Éveil du canton, 14 août 2004, p. 3)` over or under a text → the paper that it is from, and its day. */
import { alternativesOf } from '../article/dates/date-words.js'
import { findDateInLine } from '../article/dates/date-in-line.js'
import { settleMoment } from '../article/dates/date.js'
import { hasFigure } from '../text/figures.js'
import { mergeSources } from './dateline.js'
import type { Finding, Reading, Recognizer, Span, Spot } from './draft.js'
import { namesPage } from './line-parts.js'
import { isPersonName } from './person-name.js'
import { isPlace } from './places.js'
import { isNoPlace } from './published.js'
import { isOfNames, isTitleOfPaper } from './publisher.js'
import { isSection } from './kicker.js'

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
  recognize({ text, start }: Spot, { draft, book, context }: Reading): Finding | null {
    if (draft.moment || draft.headerDate || !/^[([]/.test(text) || text.length > LONGEST)
      return null
    if (!hasFigure(text)) return null
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
