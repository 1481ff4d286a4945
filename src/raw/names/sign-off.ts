/** The last paragraphs of a text → what they say about it, and the paragraphs that are left. */
import { alternativesOf } from '../../article/dates/date-words.js'
import { isWayToReach, namesContact } from '../../article/mail/contact-lines.js'
import { hasFigure } from '../../text/figures.js'
import { citedPaper } from '../dates/cited-paper.js'
import { dateAmong } from '../dates/date-among.js'
import { mergeSources, readAgencies } from '../dateline.js'
import type { Span, Draft, Finding, Reading, Recognizer, Spot } from '../draft.js'
import { remarkAt, type PlacedRemark } from '../../article/remark.js'
import { findAuthorOfNote, readEndNames } from './end-names.js'
import { areInitials, type InitialsEvidence } from '../header/initials.js'
import type { Paragraph } from '../paragraphs.js'
import { paywallLine } from '../page/paywall.js'
import { isName } from './name.js'
import { isPersonName } from './person-name.js'
import { dateLine, isDateLine, placeAndDateLine } from '../dates/published.js'
import { separatorLine } from '../shapes/separator.js'
import { sourceCue } from '../source.js'
import type { SourceBook } from '../../article/fields/source-book.js'
import { transcriberLine } from './transcriber.js'
import { updatedLine } from '../dates/updated.js'
import { wireStamp } from '../dates/wire-stamp.js'
import { caseless } from '../../text/caseless.js'

export interface Ending {
  readonly draft: Draft
  readonly spans: readonly Span[]
  readonly remarks: readonly PlacedRemark[]
  /** The text without what was taken from its end. */
  readonly paragraphs: readonly Paragraph[]
}

/** What may stand under a text as well as over it, if it fills the paragraph. */
const LINES: readonly Recognizer[] = [
  paywallLine,
  sourceCue,
  updatedLine,
  dateLine,
  dateAmong,
  citedPaper,
  placeAndDateLine,
  wireStamp,
  transcriberLine,
  separatorLine,
]
const NAMED: ReadonlySet<Recognizer> = new Set([dateAmong, citedPaper, placeAndDateLine])
/** A longer line is text. */
const LONGEST = 70
/** More lines at the end are a list. */
const MOST_LINES = 10
/** In the middle of a sentence brackets are part of it: `de afstand (km)`. */
const SENTENCE_END = /[.!?…]["”’»)]?\s*$/
const BRACKETS = /\(([^()]{2,60})\)(\.?)$/
const CUE = new RegExp(`^(?:${alternativesOf('source')})\\s?:\\s*`, 'iu')

/** Takes line after line from the end, then the agency or initials in brackets. One paragraph at least is left. */
export function readEnding(
  paragraphs: readonly Paragraph[],
  reading: Reading,
  initials: InitialsEvidence,
): Ending {
  const contacts = countContacts(paragraphs)
  const above = contacts === 0 ? paragraphs : paragraphs.slice(0, -contacts)
  let ending: Ending = { draft: reading.draft, spans: [], remarks: [], paragraphs: above }
  for (let lines = 0; lines < MOST_LINES; lines++) {
    const shorter = takeLine(ending, reading) ?? takeNames(ending, reading, initials)
    if (!shorter) break
    ending = shorter
  }
  const dated = takeDateAboveName(ending, reading) ?? ending
  const signed = withNote(takeBrackets(dated, reading, initials) ?? dated)
  return contacts === 0
    ? signed
    : { ...signed, paragraphs: [...signed.paragraphs, ...paragraphs.slice(-contacts)] }
}

const MOST_CONTACTS = 3
const LONGEST_CONTACT = 200

/** How many lines at the end only say whom to ask: they stay, and what stands over them ends the text. */
function countContacts(paragraphs: readonly Paragraph[]): number {
  let count = 0
  while (count < MOST_CONTACTS && count + 2 < paragraphs.length) {
    const { text } = paragraphs[paragraphs.length - 1 - count]!
    if (text.length > LONGEST_CONTACT || !(namesContact(text) || isWayToReach(text))) break
    count += 1
  }
  return count
}

function takeNames(ending: Ending, reading: Reading, initials: InitialsEvidence): Ending | null {
  const { draft, paragraphs } = ending
  const last = paragraphs.at(-1)
  const finding = last && readEndNames(paragraphs, { ...reading, draft }, initials)
  if (!finding) return null
  return {
    draft: { ...draft, ...finding.found },
    spans: [...ending.spans, ...upTo(last.end, finding.spans)],
    remarks: [...ending.remarks, ...(finding.remarks ?? [])],
    paragraphs: paragraphs.slice(0, -1),
  }
}

/** A sentence about the author stays in the text, which says more than the name. */
function withNote(ending: Ending): Ending {
  const { draft, paragraphs, remarks } = ending
  const note = draft.authors.length > 0 ? null : findAuthorOfNote(paragraphs)
  if (!note) return ending
  return {
    ...ending,
    draft: { ...draft, authors: [note.name] },
    remarks: [...remarks, remarkAt(note.start, 'author-guessed', note.name)],
  }
}

/** `Het bestuur`, `Voor de raad van bestuur` */
const BODY = caseless(
  /^(?:(?:namens|voor|for|pour|für) )?(?:het|de|the|le|la|der|die|das) (?:[\p{L}-]{3,20} ?){1,4}$/u,
)

/** `Namen, 3 mei 2011` and below it who signs: `Jan Peeters, secretaris`, which stays in the text. */
function takeDateAboveName(ending: Ending, reading: Reading): Ending | null {
  const { draft, paragraphs } = ending
  const [above, last] = paragraphs.slice(-2)
  if (!above || !last || paragraphs.length < 3 || draft.moment || draft.headerDate) return null
  const [name = ''] = last.text.split(/\s*,\s*/)
  if (last.text.length > LONGEST || !name.includes(' ')) return null
  if (!isName(name) && !BODY.test(last.text)) return null
  if (!isDateLine(above.text)) return null
  const dated = takeLine({ ...ending, paragraphs: paragraphs.slice(0, -1) }, reading)
  return dated && { ...withSigner(dated, last), paragraphs: [...dated.paragraphs, last] }
}

/** Who signs below the day by a name alone wrote the text, as far as anybody can tell. */
function withSigner(ending: Ending, { text, start }: Paragraph): Ending {
  if (ending.draft.authors.length > 0 || !isPersonName(text)) return ending
  return {
    ...ending,
    draft: { ...ending.draft, authors: [text] },
    remarks: [...ending.remarks, remarkAt(start, 'author-guessed', text)],
  }
}

function takeLine(ending: Ending, reading: Reading): Ending | null {
  const last = ending.paragraphs.at(-1)
  if (!last || ending.paragraphs.length < 2 || last.text.length > LONGEST) return null
  const { text, start, end } = last
  const spot: Spot = { text, start, isLineStart: true, next: '', isAlone: true, ahead: '' }
  for (const recognizer of LINES) {
    const finding = recognizer.recognize(spot, { ...reading, draft: ending.draft })
    const isWhole = finding?.spans.at(-1)?.end === start + text.length
    if (!finding || !isWhole || isVague(finding.found)) continue
    const isNamed = NAMED.has(recognizer)
    if (isNamed && isOfList(ending.paragraphs)) continue
    const isDate = finding.found.moment !== undefined
    if (isDate && ending.draft.headerDate) continue
    return {
      draft: { ...ending.draft, ...finding.found },
      spans: [...ending.spans, ...upTo(end, finding.spans)],
      remarks: [
        ...ending.remarks,
        ...(finding.remarks ?? []),
        ...(isDate ? [remarkAt(start, 'date-at-end', text)] : []),
      ],
      paragraphs: ending.paragraphs.slice(0, -1),
    }
  }
  return null
}

/** `Wie mee wil, belt 0499 12 34 56.` */
const NUMBER_TO_RING = /^\D*(?:\d[\s./-]{0,2}){8,}\D*$/u

/** `De Bode, 3 mei 1972` is one of several sources where another such line stands above it. */
function isOfList(paragraphs: readonly Paragraph[]): boolean {
  const above = paragraphs.at(-2)?.text ?? ''
  return above.length <= LONGEST && hasFigure(above) && !NUMBER_TO_RING.test(above)
}

/** Blanks within a line are single in its text; the last span has all of it. */
function upTo(end: number, spans: Finding['spans']): readonly Span[] {
  return spans.map((span, index) => (index === spans.length - 1 ? { ...span, end } : span))
}

/** A month under a text may be anything; a day is a date line, unless a header says otherwise. */
function isVague({ moment }: Partial<Draft>): boolean {
  return moment !== undefined && moment?.date.day === null
}

/** `Morgen volgt meer. (Belga/jv)`, `(Bron: ANP)`: every name must be known. */
function takeBrackets(
  ending: Ending,
  { book }: Reading,
  initials: InitialsEvidence,
): Ending | null {
  const last = ending.paragraphs.at(-1)
  const match = last && BRACKETS.exec(last.text)
  if (!last || !match || (match.index === 0 && ending.paragraphs.length < 2)) return null
  if (match.index > 0 && !SENTENCE_END.test(last.text.slice(0, match.index))) return null
  const signed = readSignatures(match[1] ?? '', book, initials)
  if (!signed) return null
  const rest = last.text.slice(0, match.index).trimEnd()
  const start = last.end - match[0].length
  const isNamed = signed.authors.length > 0 && ending.draft.authors.length === 0
  if (signed.authors.length > 0 && !isNamed) return null
  const field = isNamed ? 'authors' : signed.sources.length > 0 ? 'sources' : 'initials'
  const { draft, paragraphs } = ending
  return {
    draft: {
      ...draft,
      sources: mergeSources(draft.sources, signed.sources),
      initials: mergeSources(draft.initials, signed.initials),
      ...(isNamed ? { authors: signed.authors } : {}),
    },
    spans: [
      ...ending.spans,
      { field, start, end: last.end, at: start + 1, rule: 'sign-off', confidence: 0.9 },
    ],
    remarks: [
      ...ending.remarks,
      ...(isNamed ? [remarkAt(start, 'author-guessed', signed.authors.join(', '))] : []),
    ],
    paragraphs: [
      ...paragraphs.slice(0, -1),
      ...(rest === '' ? [] : [{ ...last, text: rest, end: start }]),
    ],
  }
}

interface Signatures {
  readonly sources: readonly string[]
  readonly initials: readonly string[]
  /** Full names; a guess. */
  readonly authors: readonly string[]
}

/** `(red/jv)` */
const DESK = caseless(/^(?:red|redactie|redaktion|rédaction|eb|eigen berichtgeving)\.?$/u)

/** `Belga/jv` → an agency and initials; null where anything else stands between the brackets. */
function readSignatures(
  text: string,
  book: SourceBook,
  evidence: InitialsEvidence,
): Signatures | null {
  const inside = text.replace(CUE, '')
  const agencies = readAgencies(inside, book)
  if (agencies) return { sources: agencies, initials: [], authors: [] }
  const sources: string[] = []
  const initials: string[] = []
  const authors: string[] = []
  for (const part of inside.split(/\s*[/,;+]\s*/)) {
    const source = book.findAt(part, 0)
    if (source?.end === part.length) sources.push(source.name)
    else if (areInitials([part], evidence)) initials.push(part)
    else if (isPersonName(part) && !evidence.body.includes(` ${part} `)) authors.push(part)
    else if (!DESK.test(part)) return null
  }
  return sources.length + initials.length + authors.length === 0
    ? null
    : { sources, initials, authors }
}
