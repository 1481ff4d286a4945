/** A text whose head names no author → the byline among the short lines above its first paragraph, and the text without it. */
import type { SourceBook } from '../../article/fields/source-book.js'
import type { ParseContext } from '../../record/settings.js'
import { byline } from './byline.js'
import type { Finding, Reading, Recognizer, Spot } from '../draft.js'
import type { DatedHead } from '../dates/late-date.js'
import { claimNames, readLoneNames } from './lone-names.js'
import { saysReadingTime } from '../../language/reading-time.js'
import { furnitureOf } from '../page/furniture.js'
import { isPlace } from '../places.js'
import { isProse } from '../prose.js'
import { isName } from './name.js'
import { isThing, surnameOf } from './person-name.js'
import { isSection } from '../top/kicker.js'
import { signedLine } from './signed-lines.js'
import { endOfLine, skipBlankLines } from '../stretch.js'

/** So many lines may stand between the head and the byline: a deck, a caption. */
const MOST_LINES = 5
const LONGEST = 120
/** A line across the page, or a key: below it, the author may be that of a book. */
const BOX =
  /^[^\p{L}\d]+$|^(?:titel|title|titre|título|titolo|isbn|uitgever|publisher|verlag|éditeur|boek|book)\s?:/iu
const RECOGNIZERS: readonly Recognizer[] = [byline, signedLine]

export function takeLateNames(
  head: DatedHead,
  text: string,
  known: { readonly book: SourceBook; readonly context: ParseContext },
  evidence: string,
): DatedHead {
  const [body, ...others] = head.bodies
  if (!body || head.draft.authors.length > 0 || head.draft.initials.length > 0) return head
  if (head.draft.headline === null) return head
  let offset = body.start
  for (let lines = 0; lines < MOST_LINES && offset < body.end; lines++) {
    const start = skipBlankLines(text, offset, body.end)
    if (start >= body.end) return head
    const end = endOfLine(text, start, body.end)
    const raw = text.slice(start, end)
    const line = raw.trim()
    if (line.length > LONGEST || isProse(line) || BOX.test(line)) break
    const last = (others.at(-1) ?? body).end
    const next = skipBlankLines(text, Math.min(end + 1, last), last)
    const spot: Spot = {
      text: line,
      start: start + raw.indexOf(line),
      isLineStart: true,
      next: text.slice(next, endOfLine(text, next, last)).trim(),
      isAlone: false,
      ahead: '',
    }
    const isOverDate =
      (others.length > 0 && isBar(text.slice(end, body.end))) || isOverRule(text, evidence, end)
    const reading = { ...known, draft: head.draft, previous: null }
    const finding =
      recognize(spot, reading) ??
      (isOverDate ? readNames(spot) : readNameBetween(spot, reading, text.slice(next, last)))
    if (finding)
      return without(head, { start: spot.start, end: spot.start + line.length }, finding, [
        body,
        ...others,
      ])
    offset = end + 1
  }
  return takeNameOverDate(head, text, known)
}

/** `Griet Maes` on a line by itself below a deck and over the text, which does not speak of her. */
function readNameBetween(spot: Spot, { draft }: Reading, below: string): Finding | null {
  const names = isProse(spot.next) ? readLoneNames(spot.text) : []
  const about = `${draft.headline ?? ''}\n${below}`
  const isOther = names.some((name) => about.includes(surnameOf(name)))
  return names.length > 0 && !isOther ? claimNames(names, spot) : null
}

/** The last line above a day that stands below the intro. */
function takeNameOverDate(
  head: DatedHead,
  text: string,
  known: { readonly book: SourceBook; readonly context: ParseContext },
): DatedHead {
  const [body, ...others] = head.bodies
  if (!body || others.length === 0) return head
  const all = text.slice(body.start, body.end)
  const above = all.trimEnd()
  const from = above.lastIndexOf('\n') + 1
  const line = above.slice(from).trim()
  const start = body.start + above.indexOf(line, from)
  if (from === 0 || line.length > LONGEST_NAME) return head
  const spot: Spot = { text: line, start, isLineStart: true, next: DAY, isAlone: false, ahead: '' }
  const isOverDay = !all.slice(above.length).trimEnd().includes('\n') && !/\n\s*\n$/.test(all)
  const finding =
    recognize(spot, { ...known, draft: head.draft, previous: null }) ??
    readNames(spot) ??
    (isOverDay ? readUnknownName(spot) : null)
  if (!finding) return head
  return without(head, { start, end: start + line.length }, finding, [body, ...others])
}

const LONGEST_NAME = 50
/** What stands below the line is a day. */
const DAY = '1'

/** `Bavo Verstraete` right over the day, whose first name no list has. */
function readUnknownName(spot: Spot): Finding | null {
  const { text } = spot
  const isNameOf = text.includes(' ') && isName(text) && !isThing(text) && !isPlace(text)
  return isNameOf && furnitureOf(text) === null && !isSection(text)
    ? claimNames([text], spot)
    : null
}

function recognize(spot: Spot, reading: Parameters<Recognizer['recognize']>[1]): Finding | null {
  for (const recognizer of RECOGNIZERS) {
    const finding = recognizer.recognize(spot, reading)
    if (finding?.found.authors) return finding
  }
  return null
}

/** A button, how long it takes to read, a mark: what platforms of blogs set between a name and its day. */
const BAR =
  /^(?:follow(?:ing)?|volg|volgen|suivre|folgen|seguir|segui|subscribe|abonneren|s[’']abonner|member-only story|[·•|–—-]|in|published in|\d{1,5})$/iu
const LONGEST_BAR = 120

function isOfBar(line: string): boolean {
  return BAR.test(line) || saysReadingTime(line)
}

/** Nothing stands there but such lines. */
function isBar(between: string): boolean {
  if (between.length > LONGEST_BAR) return false
  return between.split('\n').every((line) => line.trim() === '' || isOfBar(line.trim()))
}

/** Whether a line follows that a rule of the folder took as the day: it is blank in the text. */
function isOverRule(text: string, evidence: string, end: number): boolean {
  if (text === evidence) return false
  let offset = end
  for (let lines = 0; lines < MOST_LINES; lines++) {
    const start = skipBlankLines(evidence, offset, evidence.length)
    const lineEnd = endOfLine(evidence, start, evidence.length)
    const isTaken = text.slice(start, lineEnd).trim() === ''
    if (isTaken || !isOfBar(evidence.slice(start, lineEnd).trim()))
      return isTaken && start < lineEnd
    offset = lineEnd + 1
  }
  return false
}

/** `Wim Bos`, above the day and below the deck: a guess. */
function readNames({ text, start }: Pick<Spot, 'text' | 'start'>): Finding | null {
  const names = readLoneNames(text)
  return names.length > 0 ? claimNames(names, { text, start }) : null
}

function without(
  head: DatedHead,
  line: DatedHead['bodies'][number],
  finding: Finding,
  [body, ...others]: DatedHead['bodies'],
): DatedHead {
  if (!body) return head
  return {
    ...head,
    draft: { ...head.draft, ...finding.found },
    spans: [...head.spans, ...finding.spans],
    remarks: [...head.remarks, ...(finding.remarks ?? [])],
    bodies: [{ start: body.start, end: line.start }, { start: line.end, end: body.end }, ...others],
  }
}
