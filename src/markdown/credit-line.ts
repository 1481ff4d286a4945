/** A line over or under a text → the day, the people and the place that it names; null where it says anything else. */
import { findDateInLine } from '../article/dates/date-in-line.js'
import { alternativesOf } from '../article/dates/date-words.js'
import { parseMoment } from '../article/dates/written-moment.js'
import { isRole } from '../article/fields/names.js'
import { isFirstName } from '../language/first-names.js'
import { languages } from '../language/languages.js'
import { saysReadingTime } from '../language/reading-time.js'
import { isThingWord, thingHeads } from '../language/thing-words.js'
import { hasFigure } from '../text/figures.js'

export interface CreditLine {
  /** As it stands; empty where the line has none, as all others here. */
  readonly date: string
  readonly author: string
  readonly dateline: string
  readonly kicker: string
  /** `Foto: Els Maas`: what is said, and of whom. */
  readonly others: readonly (readonly [key: string, text: string])[]
  /** Nothing but its form says that the name is that of an author. */
  readonly isGuess: boolean
}

type Part = Partial<CreditLine>

const LONGEST = 120
const PUBLISHED = alternativesOf('published')
const ON = alternativesOf('on')
const BYLINE = alternativesOf('byline')
const AND = alternativesOf('and')

/** `Published on: `, `First published `, before a day; alone, too. */
const CUE = new RegExp(
  `^(?:first\\s+)?(?:${PUBLISHED})(?!\\p{L})\\s*(?:(?:${ON})(?!\\p{L})\\s*)?:?\\s*`,
  'iu',
)
const ONLY_CUE = new RegExp(`^(?:first\\s+)?(?:${PUBLISHED})$`, 'iu')
/** `By Ann Roe, posted on `, right before it. */
const CUE_BEHIND = new RegExp(
  `(?:^|\\s|[,|])(?:first\\s+)?(?:${PUBLISHED})(?!\\p{L})\\s*(?:(?:${ON})(?!\\p{L}))?\\s*:?\\s*$`,
  'iu',
)
/** `By Ann Roe on `, right before it. */
const ON_BEHIND = new RegExp(`\\s(?:${ON})\\s*$`, 'iu')
/** `By `, `Posted by `, `Interview: `, `Intervista di `, and the names. */
const CREDIT = new RegExp(
  `^(?:(?:interview|intervista|entrevista|entretien|intervju|reportage|reportaje|words|story|tekst|text|texte|testo|texto|verslag|bericht|artikel|article)\\s+)?(?:${BYLINE})(?!\\p{L})\\s*:?\\s+(?=\\p{Lu})`,
  'iu',
)
const INTERVIEW =
  /^(?:interview|intervista|entrevista|entretien|intervju|skribent|verslag)\s*:\s+(?=\p{Lu})/iu
const PICTURES =
  /^(foto['’]?s?|fotografie|photos?|photography|pictures?|images?|beeld|bilder|bild|fotografías?|immagini|imágenes|imagens|zdjęcia)(?:\s*:\s*|\s+(?:by|von|van|door|de|di|por|par|av|af)\s+)(?=\p{Lu})/iu
/** `Kategorie: Lokales` */
const LABELLED =
  /^(categor(?:y|ies|ie|ieën|ía|ia)|kategorie|catégorie|rubriek|rubrik|rubrique|section|ressort|tags?|topics?)\s?:\s+(?=\S)/iu
/** ` · 4 min read`, behind a day, is no hour. */
const READ_BEHIND = /\s?[|·•–—-]\s?(\d[^|·•–—]{2,40})$/u
/** What stands between the parts of such a line; a comma may also stand between names. */
const STRONG = new RegExp(
  `\\s*[|·•]\\s*|\\s+[-–—/]+\\s+|(?<=\\p{L}{2})\\.\\s+(?=(?:first\\s+)?(?:${PUBLISHED}|${BYLINE})(?!\\p{L}))`,
  'iu',
)
const AROUND = /^[\s([,.;:|·•–—/-]+|[\s)\],;:|·•–—/-]+$/gu
/** Of a sentence, and none of letters that stand for a name. */
const STOP = /(?<=\p{L}{3})\.$/u
const PARTICLE =
  "van|von|de|der|den|ten|ter|te|la|le|du|des|di|da|dos|das|del|della|el|al|bin|zu|zum|zur|y|e|'t|’t"
/** `d’Harcourt` is one, behind a first name. */
const WORD = String.raw`(?:(?<=\s)d['’])?\p{Lu}[\p{L}'’.-]{0,24}`
const NAME = new RegExp(`^${WORD}(?:\\s(?:${WORD}|${PARTICLE})){1,5}$`, 'u')
const PLACE = new RegExp(
  `^${WORD}(?:[\\s-](?:${WORD}|${PARTICLE}|am|an|im|in|upon|sur|les|aan|op|bij|ob)){0,4}$`,
  'u',
)
const BETWEEN_NAMES = new RegExp(`\\s*[,;&/+]\\s*|\\s+(?:${AND})\\s+`, 'iu')
const LETTERS = /^(?:\p{Lu}\p{Ll}?\.-?){1,3}$/u
const TITLE = /^(?:dr|prof|mr|mrs|ms|drs|ir|ing|dipl\.-ing|dott|pfr)\.?$/iu

const functionWords: ReadonlySet<string> = new Set(
  languages.flatMap((language) => language.functionWords),
)
const sections: ReadonlySet<string> = new Set(languages.flatMap((language) => language.sections))

/** `text` has single blanks. `isAtTop`: nothing but a headline stands above it, and a name alone may be that of the author. */
export function readCreditLine(text: string, isAtTop: boolean): CreditLine | null {
  if (text.length > LONGEST || text.length < 3) return null
  const line = text
    .replace(/^[([]|[)\].,;:]+$/g, '')
    .replace(READ_BEHIND, (behind, time: string) => (saysReadingTime(time) ? '' : behind))
  const bare = line.replace(CUE, '')
  const whole = hasFigure(bare) ? parseMoment(bare)?.date : null
  if (whole && whole.day !== null && whole.year !== null) return lineOf([{ date: bare }])
  const found = hasFigure(line) ? findDateInLine(line) : null
  if (!found) return hasFigure(line) ? null : readUndated(line, isAtTop)
  const { day, year } = found.moment.date
  if (day === null || year === null) return null
  const before = readBefore(line.slice(0, found.start))
  const behind = line.slice(found.end)
  const parts = [
    ...readParts(before, /[^|·•–—/-]\s*$/u.test(before) ? 'before' : 'apart'),
    ...readParts(behind, 'apart'),
  ]
  if (parts.includes(null)) return null
  return lineOf([
    { date: line.slice(found.start, found.end) },
    ...parts.filter((part) => part !== null),
  ])
}

/** Between a name with its cue and a day `on` says no more than a comma. */
function readBefore(text: string): string {
  const before = text.replace(CUE_BEHIND, ' ')
  return before === text && CREDIT.test(text) ? text.replace(ON_BEHIND, ' | ') : before
}

/** `By Ann Roe`, `Words: Ann Roe | Pictures: Bob Hill`; at the top also `Ann Roe`. */
function readUndated(line: string, isAtTop: boolean): CreditLine | null {
  const parts = line.split(STRONG).map((part) => readCredit(part.trim()))
  const told = parts.every((part) => part !== null) ? lineOf(parts) : null
  if (told) return { ...told, isGuess: !isAtTop && !areKnown(told.author) }
  return isAtTop && areKnown(line) ? lineOf([{ author: line, isGuess: true }]) : null
}

/** A part that says nothing known is null. `place` is where the text stands: right before the day, or apart from it. */
function readParts(text: string, place: 'before' | 'apart'): readonly (Part | null)[] {
  const parts = text
    .split(STRONG)
    .map((part) => part.replace(AROUND, '').replace(STOP, '').trim())
    .filter((part) => part !== '')
  return parts.map((part, index) => {
    const isBefore = place === 'before' && index === parts.length - 1
    return readCredit(part) ?? readBare(part, isBefore)
  })
}

/** What a word says of itself. */
function readCredit(text: string): Part | null {
  const part = text.replace(CUE, (cue) => (cue.length === text.length ? cue : ''))
  if (ONLY_CUE.test(part) || saysReadingTime(part)) return {}
  const [pictures = '', key = ''] = PICTURES.exec(part) ?? []
  if (pictures !== '') {
    const name = part.slice(pictures.length)
    return areNames(name) ? { others: [[key, name]] } : null
  }
  const [label = '', topic = ''] = LABELLED.exec(part) ?? []
  if (topic !== '') return { others: [[topic, part.slice(label.length)]] }
  const cue = (INTERVIEW.exec(part) ?? CREDIT.exec(part))?.[0] ?? ''
  const names = part.slice(cue.length)
  return cue !== '' && areNames(names) ? { author: names } : null
}

function readBare(part: string, isBefore: boolean): Part | null {
  if (isSection(part)) return { kicker: part }
  if (areKnown(part)) return { author: part, isGuess: true }
  if (isBefore) {
    const at = part.lastIndexOf(',')
    const [names, place] = [part.slice(0, Math.max(0, at)).trim(), part.slice(at + 1).trim()]
    if (!PLACE.test(place) || functionWords.has(firstOf(place))) return null
    if (names === '') return { dateline: place }
    return readCredit(names) ?? (areKnown(names) ? { author: names, dateline: place } : null)
  }
  if (areNames(part)) return { author: part, isGuess: true }
  return PLACE.test(part) && !part.includes(' ') ? { dateline: part } : null
}

/** Two things of one kind are no line of a head; a name without a cue beside one with it is that of a place. */
function lineOf(parts: readonly Part[]): CreditLine | null {
  const all = settlePlaces(parts)
  const only = (field: 'date' | 'author' | 'dateline' | 'kicker'): string | null => {
    const values = all.flatMap((part) => part[field] ?? [])
    return values.length > 1 ? null : (values[0] ?? '')
  }
  const [date, author, dateline, kicker] = [
    only('date'),
    only('author'),
    only('dateline'),
    only('kicker'),
  ]
  if (date === null || author === null || dateline === null || kicker === null) return null
  if (date === '' && author === '') return null
  const others = all.flatMap((part) => part.others ?? [])
  return { date, author, dateline, kicker, others, isGuess: all.some((part) => part.isGuess) }
}

function settlePlaces(parts: readonly Part[]): readonly Part[] {
  const isNamed = parts.some(({ author, isGuess }) => author !== undefined && isGuess !== true)
  if (!isNamed) return parts
  return parts.map((part) =>
    part.isGuess === true && part.author !== undefined && !areKnown(part.author)
      ? { dateline: part.author }
      : part,
  )
}

/** `Foto’s: Els Maas`, and nothing else. */
export function isPictureLine(text: string): boolean {
  const [pictures = ''] = text.length > LONGEST ? [] : (PICTURES.exec(text) ?? [])
  return pictures !== '' && areNames(text.slice(pictures.length))
}

/** The name of a part of a paper: `Regio`, `Lokales`. */
export function isSection(text: string): boolean {
  return sections.has(text.toLowerCase())
}

function areNames(text: string): boolean {
  const names = text.split(BETWEEN_NAMES)
  return (
    NAME.test(names[0] ?? '') &&
    names.every((name) => NAME.test(name)) &&
    !isRole(names[0] ?? '') &&
    !names.some(isThing)
  )
}

/** Whether all are known to be people: by a first name, or by the letters before a surname. */
export function areKnown(text: string): boolean {
  return (
    areNames(text) &&
    text.split(BETWEEN_NAMES).every((name) => {
      const [first = '', second = ''] = name.split(' ').filter((word) => !TITLE.test(word))
      return second !== '' && (LETTERS.test(first) || isGiven(first.toLowerCase()))
    })
  )
}

/** `An-Sofie` is known by its parts. */
function isGiven(name: string): boolean {
  return isFirstName(name) || (name.includes('-') && name.split('-').every(isFirstName))
}

function isThing(name: string): boolean {
  const words = name.toLowerCase().split(' ')
  const [first = ''] = words
  return functionWords.has(first) || thingHeads.has(first) || words.some(isThingWord)
}

function firstOf(text: string): string {
  return text.toLowerCase().split(' ', 1)[0] ?? ''
}
