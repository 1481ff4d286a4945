/** The short lines above a text, up to where it begins, and what each of them is. */
import { isDateLine } from '../dates/published.js'
import { isOfNames } from './publisher.js'
import { isProse, isSentence } from '../prose.js'
import { endOfLine, firstBlock, skipBlankLines, type Stretch } from '../stretch.js'
import { isHeadlineOfColumn } from './headline-lines.js'
import { isNameOverIssue, kindOf, namesDayFirst, type Kind } from './kind-of-line.js'
import { lastStep } from './menu.js'

export interface TopLine extends Stretch {
  readonly text: string
  /** Whether a blank line stands above it. */
  readonly isApart: boolean
  readonly kind: Kind | null
}

const MOST_LINES = 40
const LONGEST = 200
/** Lines of a paragraph that was broken by its width are at least so long. */
const WRAPPED = 35
/** So far below the way to a page stands its headline. */
const NEAR = 400
/** `13:20 Twee gewonden`, one of a list of what is new. */
const TIMED = /^\d{1,2}[:.u]\d{2}\s+["“„‘'«]?\p{Lu}/u
const POINT = /^[•·▪●]\s/u
/** `From the chair 2` */
const AT_PAGE = /^\p{L}.{2,60}\s\d{1,3}$/u

/** The lines up to where the text begins; none where no text follows. */
export function listTop(text: string, { start, end }: Stretch): readonly TopLine[] {
  const lines: TopLine[] = []
  let offset = start
  while (lines.length < MOST_LINES) {
    const from = skipBlankLines(text, offset, end)
    if (from >= end) return []
    const lineEnd = endOfLine(text, from, end)
    const raw = text.slice(from, lineEnd)
    const line = raw.trim()
    const next = text.slice(lineEnd + 1, endOfLine(text, Math.min(lineEnd + 1, end), end)).trim()
    const above = from > offset ? undefined : lines.at(-1)
    const headline = above ? null : findHeadlineBlock(text, from, end)
    if (headline) {
      lines.push({ ...headline, isApart: true, kind: null })
      offset = headline.end + 1
      continue
    }
    const kind =
      kindOf(line) ??
      kindInList(line, next, above) ??
      kindOfWay(line, text.slice(lineEnd, Math.min(end, lineEnd + NEAR)))
    if (kind === null && (beginsText(line, next) || beginsParagraph(text, from, end))) return lines
    const at = from + raw.indexOf(line)
    lines.push({
      text: line,
      start: at,
      end: at + line.length,
      isApart: lines.length === 0 || from > offset,
      kind,
    })
    offset = lineEnd + 1
  }
  return []
}

/** The lines of a narrow column's headline, as one. */
function findHeadlineBlock(
  text: string,
  start: number,
  end: number,
): Pick<TopLine, 'text' | 'start' | 'end'> | null {
  const block = firstBlock(text.slice(start, Math.min(end, start + NEAR)))
  const lines = block.split('\n').map((line) => line.trim())
  const blockEnd = start + block.length
  if (lines.length < 2) return null
  // An office may be what the headline is about.
  const kind = kindOf(lines[0] ?? '')
  if (!(kind === null || kind === 'sender') || !isHeadlineOfColumn(lines, text, blockEnd, end))
    return null
  return { text: lines.join(' '), start: start + block.indexOf(lines[0]!), end: blockEnd }
}

/** Points of a list, and pages behind titles below `In this issue`: what else there is to read; the name of a paper over its issue. */
function kindInList(line: string, next: string, above: TopLine | undefined): Kind | null {
  const isTimed = TIMED.test(line) && (TIMED.test(next) || TIMED.test(above?.text ?? ''))
  if (isTimed) return 'page'
  const isPoint = POINT.test(line) && (POINT.test(next) || above?.kind === 'page')
  if (isNameOverIssue(line, next)) return 'publisher'
  if (next.startsWith('(') && SHORT_NAME.test(next) && isOfNames(line)) return 'sender'
  const isContent = AT_PAGE.test(line) && above?.kind === 'page' && !isDateLine(line)
  return isPoint || isContent ? 'page' : null
}

/** `("Halden" or the "Company")`, `(Euronext: HALD)`: how a text calls the company that stands above. */
const SHORT_NAME =
  /^\((?:(?:the |hierna |ci-après |nachfolgend )?["“„«][^"“”„«»]{2,40}["”»](?:,? (?:or|of|ou|oder) (?:the )?["“„«][^"“”„«»]{2,40}["”»])?|(?:LSE|AIM|NYSE|NASDAQ|Euronext|TSX|ASX|XETRA|OTC\w*)\s?: ?[A-Z.\d]{2,8})\)$/u

/** `Home / Nieuws / Veerman vist fiets op`, where the headline stands below as well. */
function kindOfWay(line: string, below: string): Kind | null {
  const title = lastStep(line)
  return title !== null && below.includes(`\n${title}\n`) ? 'page' : null
}

/** `Monsieur le rédacteur,`, `Geachte redactie,`, `SIR,—` */
const SALUTATION =
  /^(?:(?:aan de |à la )?(?:monsieur|madame|messieurs|mesdames|chère?s?|geachte|beste|mijnheer|mijne heren|waarde|weledele|sehr geehrter?s?|liebe[rs]?|werter?|dear|sirs?|gentlemen|egregi[oa]|gentil[ei]|spettabile|car[oai]|estimad[oa]s?|queridos?|muy señor(?:es)? mío?s?|señora?|exmo|senhora?|prezad[oa]s?|szanown[aei]|bästa|hej|kära|kjære|kære)(?!\p{L})[^.!?]{0,60})(?:[,:!]|,?\s?[—–-]+)$/iu
const LONGEST_SALUTATION = 80

function isSalutation(line: string): boolean {
  return line.length <= LONGEST_SALUTATION && /[,:!—–-]$/.test(line) && SALUTATION.test(line)
}

/** A sentence, or a line of a paragraph that was broken by its width. `next` is the line right below. */
function beginsText(line: string, next: string): boolean {
  if (line.length > LONGEST || isProse(line) || isSentence(line) || isSalutation(line)) return true
  if (next === '') return false
  if (/\p{Ll}-$/u.test(line) && /^\p{Ll}/u.test(next)) return true
  if (line.length < WRAPPED) return false
  const goesOn =
    /^\p{Ll}/u.test(next) &&
    next.length > WRAPPED / 2 &&
    kindOf(next) === null &&
    !namesDayFirst(next)
  return /\p{Ll}{3}[.!?]["”’»)]?\s+["“„‘'«]?\p{Lu}/u.test(line) &&
    (goesOn || /[\p{L},-]$/u.test(line))
    ? true
    : goesOn && next.length >= WRAPPED
}

/** Fewer lines may be those of a headline. */
const FEWEST_IN_PARAGRAPH = 4
/** Lines of a narrow column of print. */
const NARROW = 25

/** Lines without a blank one between them that go on in small letters, as narrow columns do; behind a place, with any word. */
function beginsParagraph(text: string, start: number, end: number): boolean {
  const lines = text.slice(start, Math.min(end, start + NEAR)).split('\n', FEWEST_IN_PARAGRAPH)
  const [first = '', ...others] = lines.map((line) => line.trim())
  if (lines.length < FEWEST_IN_PARAGRAPH || others.some((line) => line.length < NARROW))
    return false
  const small = others.filter((line) => /^\p{Ll}/u.test(line)).length
  return /^\p{Ll}/u.test(others[0] ?? '') || (small > 0 && PLACED.test(first))
}

/** `MOLENDORP - Het ijs op de plassen bij`, `Gent, 3 januari. — De raad der` */
const PLACED = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?(?:, .{3,20})?\s?[-–—]{1,2}\s\p{L}/u
