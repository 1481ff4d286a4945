/** The rest of the line of a header, where it is places or names → the fields that they are. */
import { alternativesOf } from '../../article/dates/date-words.js'
import { singleBlanks } from '../../text/unseen.js'
import { isName, splitNames } from '../names/name.js'
import { findBylineBehind } from '../top/byline-behind.js'
import type { Span } from '../draft.js'
import { isSection } from '../top/kicker.js'
import { isPlace } from '../places.js'
import { isProse } from '../prose.js'
import { isDateLine } from '../dates/published.js'
import {
  claimRest,
  isTextBelow,
  type RestEvidence,
  type RestFinding,
  type RestReader,
} from './rest-finding.js'
import { isFunctionWord } from '../sentence.js'
import { readTitle } from '../top/title.js'

const LONGEST_PLACE = 40
const NAME = String.raw`\p{Lu}[\p{L}'’.-]*(?:[ -]\p{Lu}[\p{L}'’.-]*){0,3}`
const PLACE_AND_DASH = /^(\p{Lu}[\p{L}'’.-]*(?:[ /-]\p{Lu}[\p{L}'’.-]*){0,3})\s*[-–—]+$/u
/** `Sint-Niklaas / Temse`: a text from both. */
const PLACES = new RegExp(String.raw`^${NAME}(?:\s?\/\s?${NAME}){1,3}$`, 'u')
const CAPITALS = /^\p{Lu}[\p{Lu}'’-]{2,}(?:[ /-]\p{Lu}[\p{Lu}'’-]+){0,2}$/u
const ONE_NAME = /^\p{Lu}[\p{Ll}'’]+(?:-\p{L}[\p{L}'’]+){0,3}$/u
const WHERE = String.raw`(?:in|te|uit|bij|nabij|à|at|from|near|aus|nach|en|a|em)`

/** `BILZEN`, `Houthalen-Helchteren -`, `Sint-Niklaas / Temse`, with the text below. */
export function readPlace(
  rest: string,
  start: number,
  { body }: Pick<RestEvidence, 'body'>,
): RestFinding | null {
  if (rest.length > LONGEST_PLACE) return null
  const dashed = PLACE_AND_DASH.exec(rest)?.[1]
  const name = dashed ?? rest
  const isList = PLACES.test(name)
  const isKnown = name.split(/\s?\/\s?/).every(isPlace)
  const isGuess =
    isList ||
    (CAPITALS.test(rest) && !isSection(rest)) ||
    (ONE_NAME.test(rest) && !isSection(rest) && isWhere(rest, body))
  const isPlaced = (isKnown || isGuess) && isTextBelow(body)
  const isOver = isKnown || (CAPITALS.test(rest) && !isSection(rest))
  if (dashed === undefined && !isPlaced && !(isOver && isTitledBelow(body))) return null
  return {
    found: { dateline: singleBlanks(name) },
    spans: [claimRest(rest, start, 'dateline', 'place-in-header', isKnown ? 0.9 : 0.6)],
    remarks: isKnown ? [] : [{ rule: 'place-unknown', words: [name], offset: start }],
  }
}

const PLACE_BEFORE =
  /^(\p{Lu}[\p{L}'’-]*(?:[ /]\p{Lu}[\p{L}'’-]*){0,2})\s+[-–—]\s+(?=["“„‘'«]?\p{Lu})/u

/** `Brussel - Twaalf scholen sluiten`: a known place, and then the headline; two of them may be a match. */
export const readPlaceBefore: RestReader = (rest, start, evidence) => {
  const [lead = '', place = ''] = PLACE_BEFORE.exec(rest) ?? []
  const text = rest.slice(lead.length)
  if (lead === '' || !isPlace(place) || text.split(/\s+/).length < 3 || isProse(text)) return null
  const rule = { rule: 'header', confidence: 0.9, initials: evidence }
  const title = readTitle(text, start + lead.length, rule)
  if (!title?.found.headline) return null
  return {
    found: { ...title.found, dateline: place },
    spans: [claimRest(lead, start, 'dateline', 'place-in-header', 0.9), ...title.spans],
    remarks: title.remarks ?? [],
  }
}

/** The text says that something is there: `in Molendorp`. */
function isWhere(name: string, body: string): boolean {
  const found = new RegExp(String.raw`(?<!\p{L})${WHERE} ${name}(?![\p{L}-])`, 'u')
  return found.test(body.slice(0, NEAR))
}

/** What a text is about, or where it is from, stands near its beginning. */
const NEAR = 3000

const BYLINE = new RegExp(`^(?:${alternativesOf('byline')})(?!\\p{L})\\s*:?\\s+(?=\\p{Lu})`, 'iu')

/** `Door Jan Peeters` */
export function readByline(rest: string, start: number): RestFinding | null {
  const cue = BYLINE.exec(rest)?.[0] ?? ''
  const name = rest.slice(cue.length)
  if (cue === '' || !/\s/.test(name) || !isName(name)) return null
  const span = claimRest(rest, start, 'authors', 'byline', 0.9)
  return { found: { authors: [singleBlanks(name)] }, spans: [span] }
}

/** Names alone, or behind the headline. */
export function readNames(rest: string, start: number, evidence: RestEvidence): RestFinding | null {
  const behind = findBylineBehind(rest, evidence)
  if (!behind) return readLoneNames(rest, start, evidence)
  const { length, authors, isKnown } = behind
  const at = start + length + (/^\s*/.exec(rest.slice(length))?.[0].length ?? 0)
  const end = start + rest.length
  const names: Span = {
    field: 'authors',
    start: at,
    end,
    at,
    rule: 'byline-behind',
    confidence: isKnown ? 0.95 : 0.6,
  }
  const rule = { rule: 'header', confidence: 0.9, initials: null }
  const title = length === 0 ? null : readTitle(rest.slice(0, length), start, rule)
  return {
    found: { ...title?.found, authors },
    spans: [...(title?.spans ?? []), names],
    remarks: isKnown ? [] : [{ rule: 'author-guessed', words: [authors.join(', ')], offset: at }],
  }
}

const LONGEST_NAMES = 60
const BETWEEN = new RegExp(`\\s*[,&]\\s*|\\s+(?:${alternativesOf('and')})\\s+(?=\\p{Lu})`, 'u')
/** A text of so many characters would name the person whom it is about. */
const LEAST_TEXT = 80

/** `Kees Vermaak`, `Jan Peeters en Mia Claes`, whom the text below names nowhere: who wrote it, as far as can be seen. */
function readLoneNames(rest: string, start: number, { body }: RestEvidence): RestFinding | null {
  if (rest.length > LONGEST_NAMES || body.length < LEAST_TEXT) return null
  if (!isTextBelow(body) && !isTitledBelow(body)) return null
  const authors = rest.split(BETWEEN).flatMap(splitNames)
  if (authors.length === 0 || !authors.every(isWhole) || saysAny(authors, body)) return null
  return {
    found: { authors: authors.map(singleBlanks) },
    spans: [claimRest(rest, start, 'authors', 'name-in-header', 0.6)],
    remarks: [{ rule: 'author-guessed', words: [authors.join(', ')], offset: start }],
  }
}

/** A line that may be a headline, and then the day; who wrote it may stand between them. */
export function isTitledBelow(body: string): boolean {
  const [title = '', next = '', day = ''] = firstLines(body)
  const words = title.split(/\s+/).length
  if (words < 3 || /^\d/.test(title)) return false
  return isDateLine(next) || (next.includes(' ') && isName(next) && isDateLine(day))
}

function firstLines(body: string): readonly string[] {
  return body
    .slice(0, NEAR)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function isWhole(name: string): boolean {
  const words = name.split(/\s+/)
  const areNames = words.every((word) =>
    /^(?:\p{Lu}\.|\p{L}*\p{Ll}{2}\p{L}*)$/u.test(word.replace(/['’-]/g, '')),
  )
  return words.length > 1 && words.length < 5 && areNames && isName(name) && !words.some(isOther)
}

function isOther(word: string): boolean {
  return isPlace(word) || isSection(word) || (isFunctionWord(word) && /^\p{Lu}/u.test(word))
}

function saysAny(names: readonly string[], body: string): boolean {
  return names
    .flatMap((name) => name.split(/\s+/))
    .some((word) => /^\p{Lu}\p{L}{2,}/u.test(word) && body.includes(word))
}
