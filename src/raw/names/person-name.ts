/** A name → whether it can only be a person's, as far as first names and the names of things are known. */
import { findMonth, findWeekdays } from '../../article/dates/date-words.js'
import { isFirstName } from '../../language/first-names.js'
import { isThingWord, noPeople, thingHeads, THING_TAIL } from '../../language/thing-words.js'
import { isName } from './name.js'
import { isSection } from '../top/kicker.js'
import { isPlace } from '../places.js'
import { isOffice, isPeriodical } from '../top/publisher.js'
import { isFunctionWord, isParticle } from '../sentence.js'
import { isSite } from '../top/sites.js'

const LONGEST = 50
const MOST_WORDS = 5
/** `J.`, `J.-M.`, `P.J.` */
const LETTERS = /^(?:\p{Lu}\p{Ll}?\.-?){1,3}$/u
const WORD = /^(?:(?:d|l|dell|dall)['’]|(?:al|el)-)?\p{Lu}[\p{L}'’-]+$/u
/** What a part of a country is called, and what is blessed. */
const OTHER_HEADS =
  /^(?:regio|region|région|región|regione|landkreis|kreis|groot|grand|great|greater|heilige[rn]?|holy|santos|les|los|las|the|team|familie|family|famille|familia|onze|our)$/iu
/** What agencies of pictures and houses of publishers are called. */
const OTHER_TAILS =
  /(?<!\p{L})(?:images?|pictures|media|nieuws|news|verlag|uitgeverij|éditions|dienst)$/iu

/** Whether words of it say that it is of a firm, a building, a street, a region, an office or a paper. */
export function isThing(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/)
  const [first = ''] = words
  return (
    thingHeads.has(first) ||
    OTHER_HEADS.test(first) ||
    OTHER_TAILS.test(name) ||
    noPeople.has(words.join(' ')) ||
    words.some((word) => isThingWord(word) || THING_TAIL.test(word)) ||
    isOffice(name) ||
    isPeriodical(name) ||
    isSite(name)
  )
}

/**
 * Whether a name proves itself: it begins with a first name that is known, or with letters and points, and goes on with a
 * surname. `Karel van der Aa`, `J.M. Peeters`, `MARIE LORMEAU`; no `Jan Breydelstadion`, no `Maria`.
 */
export function isPersonName(name: string): boolean {
  if (name.length > LONGEST || !name.includes(' ') || !isName(name)) return false
  const words = name.split(/\s+/)
  const [first = '', ...others] = words
  const last = words.at(-1) ?? ''
  if (words.length > MOST_WORDS || !(LETTERS.test(first) || isFirstName(first.toLowerCase())))
    return false
  if (!WORD.test(last) || isFunctionWord(last) || isCalendar(last) || isSection(last)) return false
  const areNames = others.every(
    (word) => isParticle(word) || LETTERS.test(word) || (WORD.test(word) && !isFunctionWord(word)),
  )
  return areNames && !isPlace(name) && !isThing(name)
}

function isCalendar(word: string): boolean {
  return findMonth(word) !== null || findWeekdays(word) !== null
}

const TITLE =
  /^(?:(?:e\.\s?h|e\.\s?p|z\.\s?e\.\s?h|zr|br|dr|drs|prof|ir|ing|mr|mgr|dhr|mevr|mw|mme|mlle|sr|sra|dott|dott\.ssa|avv|rev|fr|pfr|dipl\.-ing)\.\s*|(?:pastoor|pater|zuster|broeder|diaken|dominee|professor|doctor|pfarrer|abbé|père|padre|don|doña|mr|mrs|ms|dr|prof)\s+)+/iu

/** `E.H. Jan Peeters`, `Prof. Dr. Anna Kolbe` → the name alone. */
export function withoutTitle(name: string): string {
  return name.replace(TITLE, '')
}

/** The last word of a name, by which a text speaks of a person. */
export function surnameOf(name: string): string {
  return name.split(/\s+/).at(-1) ?? ''
}
