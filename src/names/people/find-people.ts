/** The text of an article → the people that it surely names, by a known first name or by a title. */
import { isCapital, isFirst, isJoined, isShouted, type NameText } from '../name-text.js'
import { isFirstName } from '../../language/first-names.js'
import { noPeople, thingHeads, isThingWord } from '../../language/thing-words.js'
import { readName, type EndOfPlace, type ReadName } from './read-name.js'

export interface FoundPerson {
  /** Names as printed, in the order of the text. */
  readonly name: string
  /** Lower case. */
  readonly surname: string
}

/** `never` holds names in lower case. Words of people are marked as taken. */
export function findPeople(
  text: NameText,
  never: ReadonlySet<string>,
  endOfPlace: EndOfPlace,
): readonly FoundPerson[] {
  const people = new Map<string, FoundPerson>()
  const things = new Set<string>()
  const doubted = new Set<string>()
  const hasWord = wordSearch(text)
  let behind = 0
  for (const at of text.capitals) {
    if (at < behind || text.taken[at]) continue
    const name = mayBegin(text, at) ? readName(text, at, endOfPlace) : null
    if (!name) continue
    if (endOfPlace(at) > at + 1) continue
    behind = name.end
    text.taken.fill(1, at, name.end)
    const key = name.name.toLowerCase()
    if (name.isThing || noPeople.has(key) || never.has(key)) things.add(key)
    else if (isUncertain(text, name) && !doubted.has(key)) doubted.add(key)
    else if (!people.has(key)) people.set(key, withoutGenitive(name, hasWord))
  }
  return dropDoubles([...people.values()].filter(({ name }) => !things.has(name.toLowerCase())))
}

/**
 * In Dutch a second surname may be the first word of what follows, where a line feed was lost: `Jan Jansen Opnieuw`. In German
 * `Steven Spielbergs Film` leaves the `s` open. Such a name must be met twice.
 */
function isUncertain(text: NameText, { surname, end, isLong }: ReadName): boolean {
  if (!text.language.capitalNouns) return isLong && text.language.tag === 'nl'
  return (
    surname.endsWith('s') && isJoined(text, end) && !/^\p{Ll}/u.test(text.words.printed[end] ?? '')
  )
}

/** `Recep Erdogans` is `Recep Erdogan` where the article speaks of `Erdogan` as well. */
function withoutGenitive(
  { name, surname }: ReadName,
  hasWord: (lower: string) => boolean,
): FoundPerson {
  const bare = surname.slice(0, -1)
  const isGenitive = surname.endsWith('s') && !isFirstName(bare) && hasWord(bare)
  return isGenitive ? { name: name.slice(0, -1), surname: bare } : { name, surname }
}

/** Most texts are never asked; one with ten thousand names must not be gone through for each of them. */
function wordSearch({ words }: NameText): (lower: string) => boolean {
  let known: ReadonlySet<string> | null = null
  return (lower) => (known ??= new Set(words.lower)).has(lower)
}

/** A first name of the list, or any name behind a title. */
function mayBegin(text: NameText, at: number): boolean {
  const { words, language } = text
  const word = words.lower[at]!
  const before = at > 0 && isJoined(text, at) ? words.lower[at - 1]! : undefined
  if (isShouted(words.printed[at]!) || /['’]s$/.test(words.printed[at]!)) return false
  if (isFirstName(word)) return mayFollow(text, at, before) && !isWord(text, at, before)
  return (
    before !== undefined &&
    !language.capitalNouns &&
    language.titles.has(before) &&
    !isFirst(text, at) &&
    readsAsUnknownName(text, at)
  )
}

/** What stands before does not make it a name of a thing, and is no part of the name. */
function mayFollow(text: NameText, at: number, before: string | undefined): boolean {
  const { words, language } = text
  if (before === undefined) return true
  if (thingHeads.has(before)) return false
  if (!isCapital(words, at - 1)) return !language.articles.has(before)
  if (language.capitalNouns || language.titles.has(before)) return true
  if (language.functionWords.has(before))
    return !language.articles.has(before) || language.tag === 'en'
  return (
    offices.has(before) || language.calendar.has(before) || MAY_PRECEDE.test(words.printed[at - 1]!)
  )
}

/** What ends the name of an office: `Secretary of State`, `minister van Economische Zaken`. */
const offices = new Set(
  'state affairs finance defence defense trade zaken financiën justitie defensie klimaat onderwijs milieu veiligheid volksgezondheid'.split(
    ' ',
  ),
)

/** `VVD-leider`, `Chelsea’s`, `Forumlijsttrekker`: they speak of the person. */
const MAY_PRECEDE =
  /-\p{Ll}|['’]s$|.(?:lijsttrekker|leider|minister|trainer|voorzitter|directeur|coach|speler|lid|voorman|topman|woordvoerder)$/u

/** A first name that is a word as well: at the beginning of a sentence, behind a number or, in German, an article. */
function isWord(text: NameText, at: number, before: string | undefined): boolean {
  const { language } = text
  if (!language.doubtful.has(text.words.lower[at]!)) return false
  if (before === undefined) return isFirst(text, at) && !mayBeSubject.has(text.words.lower[at]!)
  return (
    /^\d/.test(before) ||
    (language.capitalNouns && !isCapital(text.words, at - 1) && DECLINED.test(before))
  )
}

/** `seinem Roman`, `der Wolf` */
const DECLINED = /(?:e[mnrs]?|[dmsk]ein|im|am|vom|zum|das)$/

/** `Mark Rutte zegt`, `Pierre Moscovici a dit`: as words these do not stand before a capital. */
const mayBeSubject = new Set(
  'mark pierre frank ernst bill rob bas max rose pat claire jan christian ken dean ward els kai'.split(
    ' ',
  ),
)

/** Two words that are nothing else: `president Nursultan Nazarbajev`, not `president Franse Republiek`. */
function readsAsUnknownName(text: NameText, at: number): boolean {
  const next = text.words.lower[at + 1]!
  return (
    isNameWord(text, at) &&
    text.words.printed[at]!.length > 2 &&
    isJoined(text, at + 1) &&
    (isNameWord(text, at + 1) || surelyJoins.has(next))
  )
}

function isNameWord({ words, language }: NameText, at: number): boolean {
  const word = words.lower[at]!
  return !(
    language.functionWords.has(word) ||
    language.calendar.has(word) ||
    language.nations.has(word) ||
    language.titles.has(word) ||
    language.particles.has(word) ||
    isThingWord(word) ||
    posts.has(word) ||
    thingHeads.has(word)
  )
}

/** They follow titles: `general manager`. */
const posts = new Set(
  'director manager executive secretary officer editor producer leader boss trader counsel partner'.split(
    ' ',
  ),
)

/** After a name that the list does not have, `de` may be an article: `premier Rutte de plannen`, and `van` lead to an office: `minister Wiebes van Financiën`. */
const surelyJoins = new Set(['von', 'bin', 'bint'])

/** `Angela Merkels` beside `Angela Merkel`, `George W Bush` beside `George Bush`: the first that is met stays, without the `s`. */
function dropDoubles(people: readonly FoundPerson[]): readonly FoundPerson[] {
  const names = new Set(people.map(({ name }) => name))
  const seen = new Set<string>()
  return people.filter(({ name, surname }) => {
    if (name.endsWith('s') && names.has(name.slice(0, -1))) return false
    const key = `${name.split(' ', 1)[0]} ${surname}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
