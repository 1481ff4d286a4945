/** The names of reporters behind a headline → the headline without them, and how sure that is. */
import type { Authorities } from '../../record/settings.js'
import { alternativesOf } from '../../article/dates/date-words.js'
import { isName, splitNames } from '../names/name.js'
import type { InitialsEvidence } from '../header/initials.js'
import { isPlace } from '../places.js'
import { parseDateLine } from '../dates/published.js'
import { isFunctionWord, isParticle } from '../sentence.js'

export interface BylineBehind {
  /** How many characters of the line are headline; none where it holds names only. */
  readonly length: number
  readonly authors: readonly string[]
  /** Whether `authors.yaml` knows them. */
  readonly isKnown: boolean
}

/** No more characters hold the names of the reporters. */
const LONGEST = 70
/** A headline has so many words at least. */
const FEWEST_WORDS = 3
/** A text of so many characters would name the person whom it is about. */
const LEAST_TEXT = 80
const JOINT = String.raw`(?:\s*[,/&+]\s*|\s+(?:${alternativesOf('and')})\s+|\s+)`
const WORD = String.raw`(?:\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*|\p{Lu}\.)`
const SMALL = String.raw`(?:van|von|de|der|den|du|da|di|del|le|la|ten|ter|te|op|zu|y)\s`
const TAIL = new RegExp(`(?:^|\\s)(${WORD}(?:${JOINT}(?:${SMALL}){0,2}${WORD}){1,7})$`, 'u')
const BETWEEN = new RegExp(`\\s*[,/&+]\\s*|\\s+(?:${alternativesOf('and')})\\s+`, 'u')
const FIGURE = /\d/

/**
 * `… weg bezaaid met papier Bert Adriaens`. Proof is in `authors.yaml`. Without it, it is a guess: right below stands the date
 * or the time, the headline has small letters, and the text says none of the names, as it would if it were about them.
 */
export function findBylineBehind(
  line: string,
  { roster, body }: Pick<InitialsEvidence, 'roster' | 'body'>,
): BylineBehind | null {
  const tail = TAIL.exec(line.slice(-LONGEST))?.[1]
  if (tail === undefined) return null
  return findKnown(line, tail, roster) ?? findGuess(line, tail, body)
}

function findKnown(line: string, tail: string, roster: Authorities['roster']): BylineBehind | null {
  const known = new Set(Object.values(roster))
  const words = [...tail.matchAll(/\S+/g)]
  for (const { index } of words) {
    const names = tail.slice(index).split(BETWEEN)
    if (!names.every((name) => known.has(name))) continue
    return { length: trimmedLength(line, tail.length - index), authors: names, isKnown: true }
  }
  return null
}

function findGuess(line: string, tail: string, body: string): BylineBehind | null {
  const length = trimmedLength(line, tail.length)
  const headline = line.slice(0, length)
  const names = tail.split(BETWEEN).flatMap(splitNames)
  if (names.length === 0 || !names.every(isReporter) || isOpen(headline)) return null
  if (!isDatedBelow(body) || saysAny(names, body)) return null
  return { length, authors: names, isKnown: false }
}

function trimmedLength(line: string, behind: number): number {
  return line.slice(0, line.length - behind).trimEnd().length
}

function isReporter(name: string): boolean {
  return name.includes(' ') && isName(name) && !isPlace(name) && !FIGURE.test(name)
}

/** A headline of names, or one that needs the name: `burgemeester van`, `vermiste` cannot be told. */
function isOpen(headline: string): boolean {
  if (headline === '') return false
  const words = headline.split(/\s+/)
  const last = words.at(-1) ?? ''
  const bare = last.replace(/["”’'»)!?.]+$/, '')
  const isClosed = bare.length < last.length
  if (words.length < FEWEST_WORDS || /[,:;(–—-]$/.test(last)) return true
  return !isClosed && (/^\p{Lu}/u.test(bare) || isFunctionWord(bare) || isParticle(bare))
}

function isDatedBelow(body: string): boolean {
  const [line = ''] = body.trimStart().split('\n', 1)
  return parseDateLine(line.trim()) !== null
}

function saysAny(names: readonly string[], body: string): boolean {
  if (body.length < LEAST_TEXT) return true
  return names
    .flatMap((name) => name.split(/\s+/))
    .some((word) => /^\p{Lu}\p{L}{2,}/u.test(word) && body.includes(word))
}
