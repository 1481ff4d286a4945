/** The text of an article → the places that it surely names. */
import { listWords } from '../../language/word-list.js'
import type { PlaceId } from '../../record/names-found.js'
import { BLANK, MARK } from '../../record/words.js'
import { isCapital, isFirst, isJoined, isShouted, type NameText } from '../name-text.js'
import { findPhrase, type FoundPhrase } from '../phrases.js'
import { thingHeads } from '../../language/thing-words.js'
import { preferVillages } from './near-towns.js'
import type { NamedPlace, PlaceBook } from './place-book.js'

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
    const place = settlePlace(text, book, at, found, surnames)
    if (place) places.add(place)
  }
  return preferVillages([...places])
}

/** Which place a mention means; null where it may mean something else. */
function settlePlace(
  text: NameText,
  book: PlaceBook,
  at: number,
  found: FoundPhrase<NamedPlace>,
  surnames: ReadonlySet<string>,
): PlaceId | null {
  const { name, end, meaning } = found
  if (isAlone(text, at, end)) return meaning.id
  if (isPrintedLoud(text, at, found)) return null
  if (!standsAlone(text, at, found) || isOfAThing(text, at)) return null
  if (meaning.parent !== 'us' && text.words.before[end] === MARK && isAmericanState(text, end))
    return null
  const before = isJoined(text, at) ? text.words.lower[at - 1] : undefined
  const need = surnames.has(name) && meaning.need === 'plain' ? 'locative' : meaning.need
  if (need === 'plain') return meaning.id
  if (need !== 'country' && before !== undefined && text.language[need].has(before))
    return meaning.id
  return ofCountryBehind(text, book, found)
}

/** The lead is the name and no more: a dateline, which leaves no doubt of words such as `GENT` and `MOL`. */
function isAlone({ words }: NameText, at: number, end: number): boolean {
  return at === words.leadAt && end === words.printed.length
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
function standsAlone(text: NameText, at: number, found: FoundPhrase<NamedPlace>): boolean {
  return mayStandBefore(text, at, found) && mayStandBehind(text, at, found)
}

function mayStandBefore(
  text: NameText,
  at: number,
  { name, end }: FoundPhrase<NamedPlace>,
): boolean {
  const { words, language } = text
  if (at === 0 || !isJoined(text, at)) return true
  const word = words.lower[at - 1]!
  if (!isCapital(words, at - 1)) return true
  if (language.capitalNouns && (REGION.test(word) || isGenitive(text, end - 1, name))) return true
  if (language.calendar.has(word)) return true
  return (
    language.functionWords.has(word) && (!language.particles.has(word) || isFirst(text, at - 1))
  )
}

/** `die Hafenstadt Dalian`, `Gastgeber Tschechien`; `die Bürger Wiens` */
const REGION =
  /(?:stadt|staat|land|raum|region|republik|gemeinde|insel|provinz|metropole|gastgeber|nachbar|mitglied)$/

function mayStandBehind(
  text: NameText,
  at: number,
  { name, end }: FoundPhrase<NamedPlace>,
): boolean {
  const { words, language } = text
  if (end >= words.printed.length || !isJoined(text, end) || !isCapital(words, end)) return true
  const word = words.lower[end]!
  if (language.calendar.has(word) || language.functionWords.has(word)) return true
  if (isGenitive(text, end - 1, name)) return true
  if (language.capitalNouns)
    return at > 0 && isJoined(text, at) && language.locative.has(words.lower[at - 1]!)
  return language.titles.has(word) || powers.has(word)
}

/** Behind a country they are those of the state: `U.S. Treasury`, `Japan Finance Minister`. */
const powers = new Set(
  'government treasury congress senate parliament prime foreign finance defence defense agriculture commerce supreme'.split(
    ' ',
  ),
)

/** `Britain’s`, `Frankreichs`, `Frankfurt-based`: the printed word is more than the name. */
function isGenitive({ words }: NameText, at: number, name: string): boolean {
  return !name.endsWith(words.lower[at]!)
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
  return !language.titles.has(head) && !language.functionWords.has(head) && !rulers.has(head)
}

/** Offices of a place, not of a firm: `Provinciale Staten van Overijssel`, `Republic of Ireland`. */
const rulers = new Set(
  'staten gemeente stad republiek koninkrijk republic kingdom city government'.split(' '),
)
const provinces = new Set(
  'provincie province provincia provinz kanton canton straat gare university'.split(' '),
)
const things = new Set('bank universität straße institut hochschule börse'.split(' '))

/** `Bergen, Noorwegen`, `Bergen (Noorwegen)`: the one of its namesakes that lies there. */
function ofCountryBehind(
  text: NameText,
  book: PlaceBook,
  { meaning, end }: FoundPhrase<NamedPlace>,
): PlaceId | null {
  if (text.words.before[end] !== MARK || !isCapital(text.words, end)) return null
  const country = findPhrase(book, text, end)?.meaning.id
  return meaning.namesakes.find(({ parent }) => parent !== null && parent === country)?.id ?? null
}

const states: ReadonlySet<string> = new Set(
  listWords(`
  alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa
  kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio
  oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt
  wash wis wyo californië ontario`),
)

/** `Paris, Texas` is not the town on the Seine. */
function isAmericanState({ words }: NameText, at: number): boolean {
  return isCapital(words, at) && states.has(words.lower[at]!)
}
