/** The text of an article → the places that it surely names. */
import type { PlaceId } from '../../record/names-found.js'
import { BLANK, MARK } from '../../record/words.js'
import { isCapital, isFirst, isJoined, isShouted, type NameText } from '../name-text.js'
import { findPhrase, type FoundPhrase } from '../phrases.js'
import { thingHeads } from '../people/not-names.js'
import type { NamedPlace, PlaceBook } from './place-book.js'
import { isAmericanState } from './american-states.js'

/** `surnames` are those of people in the article, lower case: `London` is no town where Jack London is spoken of. */
export function findPlaces(
  text: NameText,
  book: PlaceBook,
  surnames: ReadonlySet<string>,
): readonly PlaceId[] {
  const places = new Set<PlaceId>()
  let behind = 0
  for (const at of text.capitals) {
    if (at < behind || text.taken[at]) continue
    const found = findPhrase(book, text, at)
    if (!found) continue
    behind = found.end
    if (!places.has(found.meaning.id) && isPlace(text, book, at, found, surnames))
      places.add(found.meaning.id)
  }
  return [...places]
}

function isPlace(
  text: NameText,
  book: PlaceBook,
  at: number,
  found: FoundPhrase<NamedPlace>,
  surnames: ReadonlySet<string>,
): boolean {
  const { name, end, meaning } = found
  if (isPrintedLoud(text, at, found)) return false
  if (!standsAlone(text, at, end) || isOfAThing(text, at)) return false
  if (meaning.parent !== 'us' && text.words.before[end] === MARK && isAmericanState(text, end))
    return false
  const before = isJoined(text, at) ? text.words.lower[at - 1] : undefined
  const need = surnames.has(name) && meaning.need === 'plain' ? 'locative' : meaning.need
  if (need === 'plain') return true
  if (need !== 'country' && before !== undefined && text.language[need].has(before)) return true
  return hasCountryBehind(text, book, found)
}

/** Among capitals a name proves nothing, unless it is the dateline: `BRUSSEL - De regering`. */
function isPrintedLoud(
  { words }: NameText,
  at: number,
  { name, end }: FoundPhrase<NamedPlace>,
): boolean {
  if (name.length < 5 || !isShouted(words.printed[at]!)) return false
  return words.before[end] !== MARK || (at !== words.leadAt && at !== words.bodyAt)
}

/** No other name stands next to it: neither `Manchester United` nor `Jack London`. */
function standsAlone(text: NameText, at: number, end: number): boolean {
  return mayStandBefore(text, at) && mayStandBehind(text, at, end)
}

function mayStandBefore(text: NameText, at: number): boolean {
  const { words, language } = text
  if (at === 0 || !isJoined(text, at)) return true
  const word = words.lower[at - 1]!
  if (!isCapital(words, at - 1)) return true
  if (language.capitalNouns && regionWords.has(word)) return true
  if (language.calendar.has(word)) return true
  return (
    language.functionWords.has(word) && (!language.particles.has(word) || isFirst(text, at - 1))
  )
}

const regionWords = new Set(
  'stadt land raum region großraum hauptstadt bundeshauptstadt bundesland republik gemeinde insel provinz'.split(
    ' ',
  ),
)

function mayStandBehind(text: NameText, at: number, end: number): boolean {
  const { words, language } = text
  if (end >= words.printed.length || !isJoined(text, end) || !isCapital(words, end)) return true
  const word = words.lower[end]!
  if (language.calendar.has(word) || language.functionWords.has(word)) return true
  if (/['’]s?$/.test(words.printed[end - 1]!)) return true
  if (language.capitalNouns)
    return at > 0 && isJoined(text, at) && language.locative.has(words.lower[at - 1]!)
  return language.titles.has(word)
}

/** `Bank of England`, `rue de Paris`, `provincie Antwerpen` */
function isOfAThing(text: NameText, at: number): boolean {
  const { words, language } = text
  if (at === 0 || !isJoined(text, at)) return false
  const before = words.lower[at - 1]!
  if (provinces.has(before)) return true
  if (at < 2 || !language.genitive.has(before) || words.before[at - 1] !== BLANK) return false
  const head = words.lower[at - 2]!
  if (thingHeads.has(head) || provinces.has(head)) return true
  if (!isCapital(words, at - 2) || isFirst(text, at - 2))
    return language.capitalNouns && things.has(head)
  if (language.capitalNouns) return things.has(head)
  return !language.titles.has(head) && !language.functionWords.has(head)
}

const provinces = new Set(
  'provincie province provincia provinz kanton canton straat gare university'.split(' '),
)
const things = new Set('bank universität straße institut hochschule börse'.split(' '))

/** `Bergen, Noorwegen`, `Bergen (Noorwegen)` */
function hasCountryBehind(
  text: NameText,
  book: PlaceBook,
  { meaning, end }: FoundPhrase<NamedPlace>,
): boolean {
  if (meaning.parent === null || text.words.before[end] !== MARK || !isCapital(text.words, end))
    return false
  return findPhrase(book, text, end)?.meaning.id === meaning.parent
}
