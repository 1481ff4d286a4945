/** A line of a page → whether it belongs to the page and not to the article: a button, an offer, a label, a credit. */
import { namesContact } from '../../article/mail/contact-lines.js'
import { findDateInLine } from '../../article/dates/date-in-line.js'
import { alternativesOf } from '../../article/dates/date-words.js'
import { singleBlanks } from '../../text/unseen.js'
import { letterLines } from '../../language/furniture-letters.js'
import { furniture } from '../../language/page-furniture.js'
import { saysReadingTime } from '../../language/reading-time.js'
import { languages } from '../../language/languages.js'
import type { Furniture } from '../../language/furniture.js'
import type { Finding, Reading, Recognizer, Spot } from '../draft.js'
import { isSite } from '../top/sites.js'
import { caseless } from '../../text/caseless.js'

/** No line of furniture is longer. */
const LONGEST = 400
/** A longer line is an offer, a notice of cookies or a caption, or it is text. */
const SHORT = 160
const OFFER = caseless(/cookie|abonn|subscri|©|✓|✔|gratis|e-?mail|confidential|vertraulich/u)
const LONGEST_LABEL = 60
const LONGEST_CREDIT = 120
const LONGEST_LIST = 80
const LONGEST_POINTER = 220

function patternOf(kind: keyof Furniture, before: string, behind: string): RegExp {
  const all = furniture.flatMap((language) => language[kind])
  const alternatives = all.map((phrase) => phrase.replaceAll('…', '.{1,80}')).join('|')
  return new RegExp(`${before}(?:${alternatives})${behind}`, 'u')
}

const MARKS = String.raw`^[\s>»•·|–—*-]{0,3}`
const LINE = caseless(patternOf('lines', MARKS, String.raw`\s?[.:!›»>]?$`))
const LETTER = caseless(
  new RegExp(`^[\\s>»•·|–—*-]{0,3}(?:${letterLines.join('|')})\\s?[.:!›»>]?$`, 'u'),
)
const LIST = caseless(patternOf('lists', MARKS, String.raw`\s?[.:!›»>]?$`))
const POINTER = caseless(
  patternOf('pointers', MARKS, String.raw`(?:\s?[:|›»>-]\s.{0,160})?\s?[.:!›»>]?$`),
)
/** `Nr. 112/2009` */
const NUMBER = String.raw`(?:[\s,:–—-]{1,4}(?:n|nr|no|n°|nº|nummer|number|núm|num|№)?\.?\s?:?\s?\d{1,5}(?:\s?[/–-]\s?\d{1,4}){0,2})?`
const LABELS = furniture
  .flatMap(({ labels }) => labels)
  .join('|')
  .replaceAll('…', '.{1,80}')
const LABEL = caseless(
  new RegExp(
    String.raw`^[*_\s–—-]{0,4}(?:${LABELS})${NUMBER}(?:\s*[-–—|/,:]\s*(?:${LABELS}))?[*_\s:!.–—-]{0,4}$`,
    'u',
  ),
)
const RELATIVE = caseless(
  patternOf(
    'relativeDays',
    String.raw`^[\s•|,]?`,
    String.raw`(?:,? (?:om |at |à |um )?\d{1,2}[.:uh]\d{2}(?: ?uur| ?uhr)?)?$`,
  ),
)
const WEEKDAY = String.raw`(?:${languages.flatMap(({ weekdays }) => weekdays).join('|')})`
const OF_LAST_WEEK = String.raw`(?:,? (?:jl|laatstleden|dernier|last|letzten?)\.?)`
const CLOCK = String.raw`(?:,? (?:om |at |à |um )?\d{1,2}[.:uh]\d{2}(?: ?uur| ?uhr)?)`
/** `vrijdag 17:44`, `vrijdag jl.`: of which week, nobody can say. A weekday alone may be a heading. */
const WEEKDAY_ONLY = caseless(new RegExp(`^${WEEKDAY}(?:${OF_LAST_WEEK}${CLOCK}?|${CLOCK})$`, 'u'))
/** `Home > Regio > Kempen > ` */
const CRUMBS =
  /^(?:(?:u|je) bent hier\s*:?\s*)?(?:home|homepage|startpagina|accueil|startseite)\s*[>›»/|]\s*(?:[^>›»/|]{2,30}\s*[>›»/|]\s+){0,5}(?=\S)/iu
/** `Home > Nieuws > Regio`: the way to the page, without its headline. */
const WAY = caseless(
  /^(?:(?:u|je) bent hier\s*:?\s*)?(?:home|homepage|startpagina|accueil|startseite)(?:\s*[>›»/|]\s*[^\s>›»/|]+(?: [^\s>›»/|]+){0,2}){1,5}$/u,
)
const SERVICE =
  '(?:facebook|twitter|x|whatsapp|linkedin|instagram|pinterest|telegram|messenger|bluesky|e-?mail|mail|print|kopieer link|link)'
/** `Facebook Twitter WhatsApp Mail`: two at least, and nothing else. */
const SERVICES = caseless(new RegExp(`^${SERVICE}(?:[\\s,|•·/]+${SERVICE})+$`, 'u'))
/** `+ Zware brand …`: the sign of a text for subscribers, or of a list. */
const BULLET = /^[+•▶►●»]\s+(?=[\p{Lu}"“„‘])/u
/** `updateDe brug …`: a label that lost the blank behind it. */
const GLUED =
  /^(?:update|live|video|exclusief|interview|opinie|analyse|column|podcast)(?=\p{Lu}\p{Ll}|[“"„‘])/u
const CREDIT = caseless(
  /^\(?(?:©|\(c\)\s|(?:foto|photo|bild|beeld|fotograaf|photograph|photographer|image|fotografía|fotografia|zdjęcie|illustratie|illustration)(?:['’]?s)?\s*[:©]|fot\s?[.:]|photo by\s|image (?:source|credit|caption|copyright)(?!\p{L})|(?:archief(?:foto|beeld)|archivfoto|photo d[’']archives?|foto de archivo|file (?:photo|picture))(?=[.,:]?$|\s?[:.])|cr[ée]dits?(?: photos?)?\s*:|copyright\b)/u,
)
/** `De brug in de winter. © Belga` */
const CAPTION = /^[^©]{0,200}©\s?[\p{L}\d .,&/’'-]{2,40}$/u

/** `De brug in de winter (Foto: Mia Claes)`, `L’ancien pont. | ARCHIVES OUEST` */
const CAPTION_WITH_NAME = caseless(
  /^[^()]{3,160}[([](?:foto|photo|image|picture|beeld|bild|fot\.|archief(?:foto)?|archivfoto|cr[ée]dit|courtesy)s?(?: by)?\s?[:.]?\s[^()[\]]{2,60}[)\]]\.?$|^[^|]{3,120}\s\|\s(?:archives|archief|archiv|photos?|foto|crédit)\s[^|]{2,60}$/u,
)

/** `[harbour.jpg]`, `[IMG]`: where a text browser left out a picture. */
const PICTURE =
  /^(?:\[(?:[^[\]\s/]{1,80}\.(?:jpe?g|png|gif|webp)|image|img|inline|embed|spacer)\]\s*)+$/i

export type FurnitureKind = 'line' | 'list' | 'pointer' | 'credit'

/** The lines that were asked for last: each reader of a head asks for the same ones. */
const asked = new Map<string, FurnitureKind | null>()
const MOST_ASKED = 256

/** Null for a line that may well belong to the article. */
export function furnitureOf(line: string): FurnitureKind | null {
  if (line.length > LONGEST || (line.length > SHORT && !OFFER.test(line))) return null
  const known = asked.get(line)
  if (known !== undefined) return known
  if (asked.size >= MOST_ASKED) asked.clear()
  const kind = readKind(line)
  asked.set(line, kind)
  return kind
}

function readKind(line: string): FurnitureKind | null {
  if (LINE.test(line) || WAY.test(line) || SERVICES.test(line) || LETTER.test(line)) return 'line'
  if (saysReadingTime(line) || isRowOfButtons(line)) return 'line'
  if (line.startsWith('[') && PICTURE.test(line)) return 'line'
  if (BAR.test(line) && isTimeToReadBesideDay(line)) return 'line'
  if (line.length <= LONGEST_CREDIT && CREDIT.test(line)) return 'credit'
  if (line.includes('©') && CAPTION.test(line)) return 'credit'
  if (/[)\]|]/.test(line) && CAPTION_WITH_NAME.test(line)) return 'credit'
  if (line.length <= LONGEST_LIST && LIST.test(line)) return 'list'
  return line.length <= LONGEST_POINTER && POINTER.test(line) ? 'pointer' : null
}

const BAR = /\s[|•·]\s/

/** `woensdag 31 maart 2021, 13:04 • 4 minuten leestijd`, where the day is known: one that is not is read first. */
function isTimeToReadBesideDay(line: string): boolean {
  const pieces = line.split(BAR)
  const others = pieces.filter((piece) => !saysReadingTime(piece))
  return others.length < pieces.length && others.every(isDay)
}

function isDay(piece: string): boolean {
  const found = findDateInLine(piece)
  return found?.start === 0 && found.end === piece.length
}

const LONGEST_ROW = 60
const MOST_BUTTONS = 5

/** `Drucken Teilen`, `Delen | Bewaren`: a button each. */
function isRowOfButtons(line: string): boolean {
  if (line.length > LONGEST_ROW || line.endsWith('.')) return false
  const words = line.split(/\s*[|•·/]\s*|\s+/u)
  const isShort = words.length > 1 && words.length <= MOST_BUTTONS
  return isShort && words.every((word) => LINE.test(word))
}

/** `FOR IMMEDIATE RELEASE`, `Persbericht`: what stands over a text of its kind. */
export function isLabel(line: string): boolean {
  return line.length <= LONGEST_LABEL && LABEL.test(line)
}

export function measureGluedLabel(line: string): number {
  const label = GLUED.exec(line) ?? CRUMBS.exec(line) ?? BULLET.exec(line)
  return label?.[0].length ?? 0
}

const CUE = `(?:${alternativesOf('published')}|${alternativesOf('updated')})`
const ON = `(?:\\s+(?:${alternativesOf('on')}))?`
const TOLD = new RegExp(`^${CUE}${ON}\\s?:?\\s+(?=\\S)`, 'iu')
const MOST_PARTS = 6
/** The name of a site that no list knows. */
const LONGEST_NAME = 24
const HAS_CLOCK = /\d[.:uh]\d{2}/u

/**
 * `NOS Nieuws • vandaag, 05:58 • Aangepast vandaag, 06:10`, `Posted 3 hours ago`. Words that only end in such a day are a
 * headline: `De haven sluit vandaag`.
 */
export function isRelativeDay(line: string): boolean {
  if (line.length > LONGEST_CREDIT || /[.!?]\s/.test(line)) return false
  if (WEEKDAY_ONLY.test(line)) return true
  const parts = line.split(/\s*[•|·]\s*/u)
  const isOther = (part: string): boolean =>
    part === '' || isSite(part) || (part.length <= LONGEST_NAME && HAS_CLOCK.test(line))
  return (
    parts.length <= MOST_PARTS &&
    parts.some(saysDay) &&
    parts.every((part) => saysDay(part) || isOther(part))
  )
}

/** `Posted 3 hours ago` */
function saysDay(part: string): boolean {
  return isRelativeWord(part.replace(TOLD, ''))
}

/** `Gisteren`, `vandaag 10:30`, and nothing before it. */
export function isRelativeWord(text: string): boolean {
  return text.length <= LONGEST_LABEL && RELATIVE.test(text)
}

function claim({ text, start }: Spot, rule: string, confidence: number): Finding {
  const span = { field: null, start, end: start + text.length, at: start, rule, confidence }
  return {
    found: {},
    spans: [span],
    remarks: [{ rule: 'page-furniture', words: [text.slice(0, LONGEST_LABEL)], offset: start }],
  }
}

/** `Delen via Facebook`, `© Belga` above the text. */
export const furnitureLine: Recognizer = {
  id: 'page-furniture',
  zone: 'line',
  atMost: 0.85,
  recognize(spot: Spot): Finding | null {
    const kind = spot.next === '' ? null : furnitureOf(spot.text)
    return kind === null || kind === 'list' ? null : claim(spot, 'page-furniture', 0.85)
  },
}

/** `FOR IMMEDIATE RELEASE` over the headline, or below it. */
export const labelLine: Recognizer = {
  id: 'label-line',
  zone: 'line',
  atMost: 0.88,
  recognize(spot: Spot): Finding | null {
    return spot.next !== '' && isLabel(spot.text) ? claim(spot, 'label-line', 0.88) : null
  },
}

/** Whom to ask, whether or not how is said. */
const CONTACT =
  /^(?:(?:pers|press|media|presse)[- ]?)?(?:contact(?:persoon)?|kontakt|ansprechpartner(?:in)?)\s?:\s+\p{Lu}.{3,80}$/iu

/** `Contact: Kim Sample, (555) 347-8405` over the headline of a press release. */
export const contactLine: Recognizer = {
  id: 'contact-line',
  zone: 'line',
  atMost: 0.87,
  recognize(spot: Spot, { draft }: Reading): Finding | null {
    const isAbove = draft.headline === null && spot.next !== ''
    return isAbove && saysContact(spot.text) ? claim(spot, 'contact-line', 0.87) : null
  },
}

/** Whom to ask, or how to reach somebody. */
export function saysContact(line: string): boolean {
  return namesContact(line) || CONTACT.test(line)
}

/** `Posted 3 hours ago`: what day that was nobody can say. */
export const relativeDayLine: Recognizer = {
  id: 'relative-day',
  zone: 'line',
  atMost: 0.8,
  recognize({ text, start, next }: Spot, { draft }: Reading): Finding | null {
    if (next === '' || !isRelativeDay(text)) return null
    if (!draft.hasHeader && draft.headline === null) return null
    const end = start + text.length
    const span = { field: null, start, end, at: start, rule: 'relative-day', confidence: 0.8 }
    return {
      found: {},
      spans: [span],
      remarks: [{ rule: 'relative-date', words: [text], offset: start }],
    }
  },
}

/** The title of the page and that of the article: one of them is enough. */
export const repeatedHeadline: Recognizer = {
  id: 'repeated-headline',
  zone: 'line',
  atMost: 0.99,
  recognize(spot: Spot, { draft }: Reading): Finding | null {
    const isSame = draft.headline !== null && singleBlanks(spot.text) === draft.headline
    return spot.next !== '' && isSame ? claim(spot, 'page-furniture', 0.99) : null
  },
}
