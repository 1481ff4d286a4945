/** The words from a first name on → the whole name. */
import { BLANK, STOP } from '../../record/words.js'
import { bareWord, isCapital, isInitial, isJoined, isShouted, type NameText } from '../name-text.js'
import { isFirstName } from '../../language/first-names.js'
import { THING_TAIL, isThingWord } from '../../language/thing-words.js'

export interface ReadName {
  /** The name as printed, parted by single blanks, without the `’s` of a genitive. */
  readonly name: string
  /** It has a second surname: `Lloyd Webber`. */
  readonly isLong: boolean
  /** Its last word, lower case. */
  readonly surname: string
  /** Index behind its last word. */
  readonly end: number
  /** It is the name of a thing: `Jan Breydelstadion`, `Philip Morris Companies`. */
  readonly isThing: boolean
}

/** Words that a surname has at most besides its particles. */
const LONGEST_SURNAME = 3

/** Letters of a word that may be a surname: what is longer is no name, and would make a page of a megabyte. */
const LONGEST_WORD = 40

/** Index behind the name of a place that begins at `at`; `at` itself where there is none. */
export type EndOfPlace = (at: number) => number

/** Null where no surname follows. */
export function readName(text: NameText, from: number, endOfPlace: EndOfPlace): ReadName | null {
  const { words } = text
  const surnameAt = skipFirstNames(text, from)
  const core = skipParticles(text, surnameAt)
  if (!isSurname(text, core)) return null
  const end = endOfSurname(text, core, endOfPlace)
  if (end - core > LONGEST_SURNAME) return null
  const surname = bareWord(words.lower[end - 1]!, genitive)
  const isThing = isOfAThing(text, end)
  return {
    name: print(text, from, end),
    surname,
    end,
    isLong: end > core + 1 && !words.lower[end - 1]!.startsWith('al-'),
    isThing,
  }
}

/** A name ends before the genitive of Dutch and English, not before its own last `s`. */
const genitive = { tag: 'en' } as NameText['language']

/** `Jan Peter Balkenende`, `George W. Bush`: first names and initials, as long as something is left for the surname. */
function skipFirstNames(text: NameText, from: number): number {
  let at = from + 1
  while (isJoined(text, at) && continuesFirstName(text, at)) at++
  return at
}

function continuesFirstName(text: NameText, at: number): boolean {
  const { words } = text
  if (isInitial(words, at)) return true
  if (words.before[at] !== BLANK || !isCapital(words, at) || !isFirstName(words.lower[at]!))
    return false
  return isSurname(text, skipParticles(text, at + 1))
}

/** `van der`, `De` */
function skipParticles({ words, language }: NameText, from: number): number {
  const isJoiner = (at: number, joiners: ReadonlySet<string>): boolean =>
    words.before[at] === BLANK && joiners.has(words.lower[at]!)
  if (!isJoiner(from, language.particles)) return from
  let at = from + 1
  while (at < from + 3 && isJoiner(at, language.innerParticles)) at++
  return at
}

function isSurname(text: NameText, at: number): boolean {
  const { words, language } = text
  const word = words.printed[at]
  if (word === undefined || !follows(text, at)) return false
  if (word.length < 2 || word.length > LONGEST_WORD) return false
  if (/^(?:[dD]['’]|al-)\p{Lu}/u.test(word)) return true
  return (
    isCapital(words, at) &&
    !isShouted(word) &&
    !/\d/.test(word) &&
    !isOther(words.lower[at]!, language)
  )
}

/** Behind a blank, or the dot of an initial; any other dot ends the sentence. */
function follows(text: NameText, at: number): boolean {
  return text.words.before[at] === BLANK || (isInitial(text.words, at - 1) && isJoined(text, at))
}

/** Words that are no part of a name, though they may follow it with a capital. */
function isOther(word: string, language: NameText['language']): boolean {
  return (
    language.functionWords.has(word) ||
    language.calendar.has(word) ||
    language.nations.has(word) ||
    language.titles.has(word)
  )
}

/** In German a noun may follow: there the surname is one word. A place is no part of it: `Jan Jansen Breda`. */
function endOfSurname(text: NameText, core: number, endOfPlace: EndOfPlace): number {
  const { words, language } = text
  let at = core + 1
  while (endsOpen(text, at - 1) && isSurname(text, at)) {
    if (language.capitalNouns ? !words.lower[at]!.startsWith('al-') : endOfPlace(at) > at) break
    if (isThingWord(words.lower[at]!)) break
    at++
  }
  return at
}

/** Behind a genitive the name is over: `Reagan’s White House`. */
function endsOpen({ words }: NameText, at: number): boolean {
  return !/['’]s?$/.test(words.printed[at]!)
}

/** `Van Mierlo-stichting` */
const JOINED_TAIL = /^\p{Lu}.*-\p{Ll}{3,}$/u

function isOfAThing({ words }: NameText, end: number): boolean {
  if (JOINED_TAIL.test(words.printed[end - 1]!)) return true
  if (THING_TAIL.test(words.lower[end - 1]!) || isThingWord(words.lower[end - 1]!)) return true
  return isCapital(words, end) && words.before[end] !== STOP && isThingWord(words.lower[end]!)
}

function print({ words }: NameText, from: number, end: number): string {
  let name = ''
  for (let at = from; at < end; at++) {
    const word = at === end - 1 ? bareWord(words.printed[at]!, genitive) : words.printed[at]!
    const dot = isInitial(words, at) && words.before[at + 1] === STOP ? '.' : ''
    name += at === from ? word : ` ${word}${dot}`
  }
  return name
}
