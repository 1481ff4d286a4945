/** A headline → the label that a page set before it: what kind of text it is, or who may read it. */
import { furniture } from '../../language/page-furniture.js'
import { isFunctionWord } from '../sentence.js'
import { isSection } from './kicker.js'
import { isSite } from './sites.js'
import { caseless } from '../../text/caseless.js'

export interface HeadlineLabel {
  /** What stands in the line, mark and blanks included. */
  readonly length: number
  /** The label itself. */
  readonly text: string
  /** Whether it says that subscribers alone may read the text. */
  readonly isForSubscribers: boolean
  /** Otherwise it stays in the headline, and is told. */
  readonly isCertain: boolean
}

const LONGEST = 40
const FEWEST_LETTERS = 8

function alternatives(kind: 'kickers' | 'readers'): string {
  return furniture.flatMap((language) => language[kind]).join('|')
}

const KNOWN = `(?:${alternatives('kickers')}|${alternatives('readers')})`
const READERS = caseless(new RegExp(`^(?:${alternatives('readers')})$`, 'u'))
/** `VIDEO: `, `Live | `, `[Opinie] `, `Exclusief // ` */
const MARKED = new RegExp(
  `^(?:[[(](${KNOWN})[\\])]\\s*[:|–—-]?\\s*|(${KNOWN})\\s*(?:[:|•]|//|>+|\\+{2,3})\\s*(?=\\S)|(${KNOWN})(?:\\s+[–—-]+|\\.\\s)\\s*(?=["“„‘«\\p{Lu}\\d]))`,
  'iu',
)
/** `BREAKING Brug stort in`, `Abonnee Brug stort in` */
const BARE = new RegExp(`^(${KNOWN})\\s+(?=["“„‘'«]?[\\p{Lu}\\d])`, 'iu')
const CAPITAL_NEXT = /^["“„‘'«]?[\p{Lu}\d]/u
/** So long, and in capitals, a known label is no word of the headline. */
const LONG_LABEL = 6
/** `WATERSNOOD | Dijk houdt stand` */
const BAR = /^(\p{Lu}[\p{Lu}\d'’& -]{2,28}[\p{Lu}\d])\s*\|\s+(?=\S)/u
/** `WATERSNOOD: dijk houdt stand`, `STORM - Dijk houdt stand`: who says so, or where, looks the same. */
const OTHER = /^(\p{Lu}[\p{Lu}'’-]{4,})\s*(?::\s+|\s[–—-]+\s*)(?=\S)/u

/** `Sport | Club wint`, `Binnenland - Sluis gaat dicht`: the part of the paper. */
const SECTION =
  /^(\p{Lu}[\p{L}’'-]{3,20}(?: & \p{Lu}[\p{L}’'-]{2,20})?)(\s*(?:[|•·:]|\/\/|[>»›]+)\s*|\s+[–—-]+\s+|\s+)(?=["“„‘'«]?[\p{Lu}\d])/u
/** No headline begins with these words and another one with a capital. */
const SECTIONS_ALONE = new Set(
  'binnenland buitenland inland ausland wirtschaft politiek politik showbizz wetenschap samenleving gezondheid deportes sucesos cronaca esteri'.split(
    ' ',
  ),
)

/** `UPDATE 2-`, `RPT-WRAPUP 1-`: what an agency sets before the headline of a dispatch that it sends again. */
const WIRE_SLUG =
  /^((?:(?:RPT|REFILE|CORRECTED|CORRECTION|WRAPUP|UPDATE|FOCUS|ANALYSIS|INTERVIEW|FEATURE|FACTBOX|TIMELINE|NEWSMAKER|BRIEF|URGENT|EXCLUSIVE|PREVIEW|INSIGHT|SPECIAL REPORT|POLL|TABLE|TEXT|DIARY|LEAD|ADVISORY|COLUMN|OFFICIAL CORRECTION|AMPLIACIÓN|AVANCE|ZUSAMMENFASSUNG|KORREKTUR|ROUNDUP)(?: \d{1,2})?[-/])+)(?=\p{Lu}|["“‘'])/u

function readSlug(line: string): HeadlineLabel | null {
  const match = WIRE_SLUG.exec(line)?.[0]
  return match === undefined ? null : labelOf(match, match.replace(/[-/]$/, ''), true)
}

/** Null where the headline has none. What is left is a headline of two words at least. */
export function findHeadlineLabel(line: string): HeadlineLabel | null {
  const found =
    readSlug(line) ??
    readMarked(line) ??
    readBare(line) ??
    readSection(line) ??
    readBar(line) ??
    readOther(line)
  if (!found || found.text.length > LONGEST) return null
  const rest = line.slice(found.length)
  const isHeadline =
    /\s/.test(rest.trim()) && (rest.match(/\p{L}/gu) ?? []).length >= FEWEST_LETTERS
  return isHeadline ? found : null
}

function labelOf(match: string, text: string, isCertain: boolean): HeadlineLabel {
  return { length: match.length, text, isForSubscribers: READERS.test(text), isCertain }
}

function readMarked(line: string): HeadlineLabel | null {
  const [match, ...groups] = MARKED.exec(line) ?? []
  const text = groups.find((group) => group !== undefined)
  if (match === undefined || text === undefined) return null
  // `Interview: brug is veilig` may say who says so.
  const isCapital = text === text.toUpperCase()
  return labelOf(match, text, isCapital || CAPITAL_NEXT.test(line.slice(match.length)))
}

/** Without a mark capitals say it, where the headline is none itself. */
function readBare(line: string): HeadlineLabel | null {
  const [match, text] = BARE.exec(line) ?? []
  if (match === undefined || text === undefined) return null
  const rest = line.slice(match.length)
  if (!CAPITAL_NEXT.test(rest) || !/^\p{Lu}/u.test(text)) return null
  const isCapital = text === text.toUpperCase()
  if (isCapital && rest === rest.toUpperCase()) return null
  const [word = ''] = /^[\p{L}]+/u.exec(rest) ?? []
  const isCertain = isCapital && (text.length >= LONG_LABEL || isFunctionWord(word))
  return labelOf(match, text, isCertain)
}

/** The name of a site stands there, too. */
function readBar(line: string): HeadlineLabel | null {
  const [match, text] = BAR.exec(line) ?? []
  return match === undefined || text === undefined || isSite(text)
    ? null
    : labelOf(match, text, true)
}

/** Without a mark `Sport Vlaanderen investeert` may be somebody: it stays, and is told. */
function readSection(line: string): HeadlineLabel | null {
  const [match, text = '', mark = ''] = SECTION.exec(line) ?? []
  if (match === undefined || !text.split(' & ').every(isSection)) return null
  if (mark.trim() !== '') return labelOf(match, text, mark.trim() !== ':')
  const rest = line.slice(match.length)
  const isCapital = text === text.toUpperCase() && rest !== rest.toUpperCase()
  return labelOf(match, text, isCapital || SECTIONS_ALONE.has(text.toLowerCase()))
}

function readOther(line: string): HeadlineLabel | null {
  const [match, text] = OTHER.exec(line) ?? []
  if (match === undefined || text === undefined) return null
  const rest = line.slice(match.length)
  return rest === rest.toUpperCase() ? null : labelOf(match, text, false)
}
