/** The first lines of a scraped page → where its headline stands, below what every page of the site begins with. */
import { alternativesOf, findMonth } from '../article/dates/date-words.js'
import { findDateInLine } from '../article/dates/date-in-line.js'
import { announcesContact } from '../article/private/contact-words.js'
import { furnitureOf, isLabel } from './furniture.js'
import { isSection } from './kicker.js'
import { isProse, isSentence } from './prose.js'
import { readMasthead } from './masthead.js'
import { beforeUpdate, isDateLine, parseDateLine } from './published.js'
import { isPublisher } from './sites.js'
import { namesReference } from './top-lines.js'

export interface FramedLine {
  readonly text: string
  readonly start: number
  /** Whether a blank line stands above it. */
  readonly isApart: boolean
}

export interface Framed {
  /** The index of the headline. */
  readonly headline: number
  /** Of the lines above it that belong to the page. */
  readonly frames: readonly number[]
}

const FEWEST_WORDS = 3
const SHORTEST = 12
const LONGEST_ITEM = 25
const FEWEST_ITEMS = 3
/** A line that is one of a menu, and no headline, whatever stands below it. */
const NAVIGATION =
  /^(?:home(?:page)?|start(?:pagina|seite)?|accueil|inicio|menu|menú|zoeken|search|suche|recherche(?:r)?|buscar|inloggen|login|log in|anmelden|connexion|suscríbete|nieuws|news|nachrichten|actualités|noticias|net binnen|sitemap|voorpagina|titelseite|portada|impressum|abonneren|abonnieren|s[’']abonner)$/iu
/** What stands between the items of a menu, or of a way to a page. */
const BETWEEN = /\s{2,}|\s*[|·•/»›>]\s*/u
const WORD = /^\p{Lu}[\p{L}'’&.-]*(?: [\p{L}'’&.-]+){0,3}$/u
/** `POL-GO: Großbrand in Lagerhalle`, as offices of the press of police and fire brigades head their texts. */
const OFFICIAL =
  /^(?:POL|BPOL|BPOLI|FW|LPI|HZA|StA|ZOLL|THW)(?:-[\p{Lu}\d]{1,12}|I?\s\p{Lu}{1,4})?\s?:\s/u
const SAVED =
  /^(?:bewaard|opgeslagen|saved|gespeichert|enregistré|guardado|archived|gearchiveerd)(?: op| on| am| le| el)?\s?:?\s.{0,30}\d/iu
const ADDRESS = /^https?:\/\/\S+$/i
const BYLINE = new RegExp(`^(?:${alternativesOf('byline')})(?!\\p{L})`, 'iu')
/** Beside a date a line of the head says who, where and in what. */
const MOST_BESIDE = 45

/**
 * Null where no line shows that a page begins there: a skip link, the name of a publisher, a menu, a notice of cookies. Above
 * the headline every line has to be one of a page, a day or a label.
 */
export function findFramed(lines: readonly FramedLine[]): Framed | null {
  const frames: number[] = []
  let [isPage, isOfPaper] = [false, false]
  for (const [index, { text }] of lines.entries()) {
    if (isOverMasthead(lines, index)) frames.push(index)
    else if (isMasthead(lines, index)) isOfPaper = true
    else if (isSure(text) || isWayTo(lines, index)) {
      isPage = true
      frames.push(index)
    } else if (ADDRESS.test(text) || SAVED.test(text)) isPage = true
    else if (isAbout(text)) continue
    else if (OFFICIAL.test(text)) return { headline: index, frames }
    else if (isItem(text) && (isShort(text) || isWithinMenu(lines, index))) frames.push(index)
    else {
      // Of a sentence below the line of an issue the headline may stand above that.
      const isTitle = isPage ? !isSentence(text) : isOfPaper && !text.endsWith('.')
      return isTitle && isHeadline(text) && !isWrapped(lines, index)
        ? { headline: index, frames }
        : null
    }
  }
  return null
}

const LOWEST_MASTHEAD = 3
const LONGEST_NAME = 60

/** The number and the day of an issue; a month alone only where a headline stands apart below it. */
function isMasthead(lines: readonly FramedLine[], index: number): boolean {
  const text = lines[index]?.text ?? ''
  if (index > LOWEST_MASTHEAD) return false
  if (readMasthead(text) !== null) return true
  const date = parseDateLine(text)?.date
  return (
    index > 0 &&
    date !== undefined &&
    date.day === null &&
    date.month !== null &&
    lines[index + 1]?.isApart === true
  )
}

/** The name of a paper over it. */
function isOverMasthead(lines: readonly FramedLine[], index: number): boolean {
  const text = lines[index]?.text ?? ''
  const below = lines[index + 1]
  return (
    isNameOfPaper(text) &&
    below?.isApart === false &&
    !isMasthead(lines, index) &&
    (isMasthead(lines, index + 1) ||
      (lines[index + 2]?.isApart === false && isMasthead(lines, index + 2)))
  )
}

const PAPER =
  /(?:blad|krant|bode|courant|dagblad|gazet(?:te)?|bulletin|newsletter|nieuwsbrief|news|post|times|journal|tijdschrift|magazine|zeitung|blatt|bote|anzeiger|rundbrief|club|society|association|vereniging|verein|paroch\p{L}*|parish\p{L}*|pfarr\p{L}*)(?!\p{L})/iu
const LONG_WORD = 4

/** Of a headline some long word begins with a small letter. */
function isNameOfPaper(text: string): boolean {
  if (text.length > LONGEST_NAME || /[\d.!?]$/.test(text)) return false
  return (
    PAPER.test(text) ||
    text.split(/[\s-]+/).every((word) => word.length < LONG_WORD || /^\P{L}*\p{Lu}/u.test(word))
  )
}

function isSure(text: string): boolean {
  return (
    furnitureOf(text) === 'line' ||
    NAVIGATION.test(text) ||
    isPublisher(text) ||
    isMenu(text) ||
    (text.length <= LONGEST_ITEM && /^\p{Lu}\p{L}+:$/u.test(text))
  )
}

/** `Nieuws | Regio | Sport`, `LA NACION > Sociedad`, `Nieuws Regio Sport Showbizz` */
function isMenu(text: string): boolean {
  const items = text.split(BETWEEN).filter((item) => item !== '')
  if (items.length === 1) {
    const words = text.split(' ')
    return words.length >= FEWEST_ITEMS && words.every((word) => WORD.test(word)) && knows(words)
  }
  const [first = '', ...others] = items
  if (others.some((item) => item.length > LONGEST_ITEM || /[\d.!?]/.test(item))) return false
  if (isPublisher(first)) return true
  return items.every((item) => WORD.test(item)) && (items.length >= FEWEST_ITEMS || knows(items))
}

/** `Home / Nieuws / Brug weer open` over `Brug weer open` */
function isWayTo(lines: readonly FramedLine[], index: number): boolean {
  const items = (lines[index]?.text ?? '').split(BETWEEN)
  const last = items.at(-1) ?? ''
  return (
    items.length > 1 &&
    last.length >= SHORTEST &&
    lines.slice(index + 1).some(({ text }) => text === last)
  )
}

/** One of them at least is of menus. */
function knows(items: readonly string[]): boolean {
  return items.some(
    (item) => isSection(item) || NAVIGATION.test(item) || furnitureOf(item) !== null,
  )
}

/** A day, who wrote it, what kind of text it is: for those who read the lines of the head. */
function isAbout(text: string): boolean {
  if (isDateLine(text) || isLabel(text) || namesReference(text) || BYLINE.test(text)) return true
  // `31`, `okt`, `2022`, each on its line.
  if (/^\d{1,4}$/.test(text) || findMonth(text) !== null) return true
  const line = beforeUpdate(text)
  const date = findDateInLine(line)
  return date !== null && line.length - (date.end - date.start) <= MOST_BESIDE
}

function isItem(text: string): boolean {
  return text.length <= LONGEST_ITEM && !/[.!?]$/.test(text) && (WORD.test(text) || isSection(text))
}

/** No headline is so short, though a menu has such items, too. */
function isShort(text: string): boolean {
  const words = text.split(' ')
  if (words.length < FEWEST_WORDS) return true
  return text !== text.toUpperCase() && words.every((word) => /^\p{Lu}/u.test(word))
}

/** Lines of a paragraph that was broken by its width. */
function isWrapped(lines: readonly FramedLine[], index: number): boolean {
  const below = lines.slice(index + 1, index + 3)
  return below.length === 2 && below.every(({ text, isApart }) => !isApart && /^\p{Ll}/u.test(text))
}

function isWithinMenu(lines: readonly FramedLine[], index: number): boolean {
  const next = lines[index + 1]
  return lines[index]?.isApart === false && next?.isApart === false && isItem(next.text)
}

function isHeadline(text: string): boolean {
  return (
    text.length >= SHORTEST &&
    text.split(/\s+/).length >= FEWEST_WORDS &&
    !isProse(text) &&
    !announcesContact(text)
  )
}
