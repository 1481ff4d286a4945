/** What stands beside a date on its line → the fields that it is; null where any of it may be text. */
import { alternativesOf } from '../../article/dates/date-words.js'
import type { FieldName } from '../../record/article.js'
import type { SourceBook } from '../../article/fields/source-book.js'
import { isName, isToldName } from '../names/name.js'
import { furnitureOf, isLabel, isRelativeWord } from '../page/furniture.js'
import { isIssueNumber } from '../top/issue.js'
import { isSection } from '../top/kicker.js'
import { isMenuWord } from '../top/menu.js'
import { isPersonName, isThing } from '../names/person-name.js'
import { isPlace } from '../places.js'
import { isTitleOfPaper } from '../top/publisher.js'
import { isFunctionWord, isParticle } from '../sentence.js'
import { isRole } from '../names/signed-line.js'
import { isSite } from '../top/sites.js'
import { saysReadingTime } from '../../language/reading-time.js'
import { caseless } from '../../text/caseless.js'

export interface LinePart {
  /** Null for what names no field: a page, a number, a button. */
  readonly field: Extract<
    FieldName,
    'authors' | 'initials' | 'sources' | 'dateline' | 'kicker'
  > | null
  readonly value: string
  /** In the line. */
  readonly start: number
  readonly rule: string
  /** Whether form alone says so. */
  readonly isGuess: boolean
}

const SEPARATOR = /\s*(?:[|•·—–;(),~]|\/\/|\s[-/]\s|\s:\s|-$|^-|:$|\s{3,}|\t)\s*/gu
const PAGE = caseless(
  /^(?:p|pp|pg|pag|pages?|pagina|blz|bladz|bladzijde|s|seiten?|págs?|página|kolom|kol|column|col|colonne|spalte|sp|columna|colonna|coluna|image|beeld|scan)\.?\s*(?:[A-Z]\s?)?0{0,3}\d{1,3}(?:\s?[-–/]\s?\d{1,3})?(?:\s(?:c|col|column|kol|kolom|k)\.?\s?\d)?\.?$/u,
)
/** `DE KEMPENAAR - WOENSDAG 10 SEPTEMBER 1980      24` */
const BARE_PAGE = /^\d{1,3}$/
/** `Editie van 3 juni`, `(avondeditie)`, `uitgave Molendorp`, `Late City` */
const EDITION = caseless(
  /^(?:(?:(?:ochtend|middag|avond|week|weekend|zondag|zaterdag)?editie|uitgave)(?: (?:voor )?\p{L}[\p{L}'’-]+)?|(?:morning |evening |late )?edition|édition|(?:abend|morgen)?ausgabe|(?:early|late|final|first|second|third|evening|morning|night|sunday|weekend) (?:city|final|edition|home|extra)|(?:avond|ochtend|middag|zondag)blad|(?:sonntags|wochenend)ausgabe)$/u,
)
const CUE = new RegExp(
  `^(?:(?:${alternativesOf('published')}|geschreven|written|[ée]crit|r[ée]dig[ée]|geschrieben|verfasst|escrito|redactado|scritto|skrevet|skriven|napisał|napisała)\\s+)?(?:${alternativesOf('byline')})(?!\\p{L})\\s*:?\\s+`,
  'iu',
)
/** `Verschenen in De Kempenaar`, `Bron: De Kempenaar` */
const SOURCE = new RegExp(
  `^(?:(?:${alternativesOf('published')})\\s+(?:in|dans|en)|(?:uit|overgenomen uit|from|aus|tiré de|da)\\s?:|(?:${alternativesOf('source')})\\s?:)\\s+`,
  'iu',
)
const PUBLISHED = caseless(
  new RegExp(
    `^(?:${alternativesOf('published')})(?!\\p{L})(?:\\s+(?:${alternativesOf('on')}))?\\s*:?$`,
    'u',
  ),
)
/** `News release issued: ` */
const CUE_BEHIND = new RegExp(
  `\\s+(?:${alternativesOf('published')})(?:\\s+(?:${alternativesOf('on')}))?\\s*:?$`,
  'iu',
)
/** `Publié par Jeanne le 26 mars 2022`, `Posted by Ann on …` */
const SAID_BY = new RegExp(
  `^(?:${alternativesOf('published')})\\s+(?=(?:${alternativesOf('byline')})\\s)`,
  'iu',
)
/** `in Nieuws`, `onder: Regio` */
const IN_SECTION =
  /^(?:in|onder|dans|unter|under|categorie|category|catégorie|kategorie|rubriek)(?:\s|\s?:\s)\s*(\p{Lu}[\p{L}-]{2,20})$/u
const NOBODY =
  /^(?:admin|administrator|webmaster|redactie|de redactie|redaction|rédaction|la rédaction|redaktion|editor|editors|staff|news ?desk|red\.?|redakcja|redacción|redazione|redação|(?:onze |van onze )?(?:redactie|redaktion|rédaction|newsroom)(?: \p{Lu}[\p{L}-]+)?)$/iu
/** `door Jan Peeters in Nieuws`: who, and under what. */
const WHO_AND_WHERE =
  /^(?<who>\p{Lu}[\p{L}'’.-]*(?: [\p{L}'’.-]{1,20}){0,4}?|\p{Ll}{3,12}) (?:in|onder|dans|unter|under|en|em) (?=\p{Lu}).{3,40}$/u
/** `door jwo`: capitals or small letters, no word. */
const INITIALS = /^(?:[a-z]{2,4}|[A-Z]{2,4})$/
/** `Anna Kolbe Kommentar hinterlassen` */
const BUTTON_BEHIND =
  /\s(?:kommentar hinterlassen|schreib(?:e|en sie)? einen kommentar|leave a (?:comment|reply)|(?:laat|plaats|geef) een reactie(?: achter)?|(?:laisser|poster) un commentaire|dej[ae] un comentario|lascia un commento|deixe um comentário|(?:\d{1,4}|no|geen|keine|aucun|sin|nessun|sem) (?:comments?|reacties?|kommentare?|commentaires?|comentarios?|commenti?o?|comentários?))$/iu
const MAIL = /^[^\s@]+@[^\s@]+$/
const ARTICLE = caseless(/^(?:(?:de|het|['’]t|le|la|les|the|die|der|das|el|il)\s|l['’])/u)
const PLAIN = /^[\p{L}\d'’.&+/-]+$/u
const MOST_WORDS = 5

interface Piece {
  readonly text: string
  readonly start: number
}

/** `text` stands at `offset` of the line. A publication is one only where a page or number stands beside it, too; a lone name is
 * a place where no time of day does. */
export function readLineParts(
  text: string,
  offset: number,
  book: SourceBook,
  isPaged: boolean,
  isTimed = false,
): readonly LinePart[] | null {
  const isPlaceLike = offset === 0 && !isTimed && !isPaged && !/[|•·–—]|\s-/.test(text)
  const pieces = split(text, offset)
  const isBarred = BAR.test(text) && !pieces.some((piece) => isMenuWord(piece.text))
  const parts: LinePart[] = []
  for (const piece of pieces) {
    const part =
      readPart(piece, book, isPaged) ??
      readBehind(piece, parts.at(-1)) ??
      (isBarred ? readBarred(piece) : null)
    if (!part) return null
    parts.push(part)
  }
  const isPlaced = parts.some(({ field }) => field === 'dateline')
  return isPlaceLike && !isPlaced && parts.some(({ isGuess }) => isGuess) ? null : parts
}

/** Whether a page or the number of an issue is among what stands there. */
export function namesPage(text: string): boolean {
  return split(text, 0).some(
    (piece) => PAGE.test(piece.text) || BARE_PAGE.test(piece.text) || isIssueNumber(piece.text),
  )
}

function split(text: string, offset: number): readonly Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const { index, 0: mark } of [...text.matchAll(SEPARATOR), { index: text.length, 0: '' }]) {
    const piece = text.slice(from, index)
    const trimmed = piece.trim().replace(/^[-/.]\s+|\s+[-/]$/g, '')
    if (/[\p{L}\d]/u.test(trimmed))
      pieces.push({ text: trimmed, start: offset + from + piece.indexOf(trimmed) })
    from = index + mark.length
  }
  return pieces
}

function readPart(piece: Piece, book: SourceBook, isPaged: boolean): LinePart | null {
  const said = SAID_BY.exec(piece.text)?.[0].length ?? 0
  const { text, start } = { text: piece.text.slice(said), start: piece.start + said }
  const plain = (rule: string): LinePart => ({
    field: null,
    value: text,
    start,
    rule,
    isGuess: false,
  })
  if (PAGE.test(text) || BARE_PAGE.test(text)) return plain('page')
  const button = BUTTON_BEHIND.exec(text)?.index ?? 0
  if (button > 0) return readPart({ text: text.slice(0, button), start }, book, isPaged)
  if (isIssueNumber(text.replace(/\.$/, '')) || EDITION.test(text)) return plain('issue')
  if (saysReadingTime(text)) return plain('reading-time')
  if (PUBLISHED.test(text)) return plain('date-cue')
  if (NOBODY.test(text) || MAIL.test(text)) return plain('nobody')
  if (isRelativeWord(text)) return plain('relative-day')
  if (isLabel(text) || isLabel(text.replace(CUE_BEHIND, ''))) return plain('label')
  const cue = CUE.exec(text)?.[0].length ?? 0
  const source = book.findAt(text, cue)
  if (source?.end === text.length)
    return { field: 'sources', value: source.name, start, rule: 'source-and-date', isGuess: false }
  if (isSite(text)) return plain('site')
  const within = IN_SECTION.exec(text)?.[1]
  if (within !== undefined) return { ...plain('section'), field: 'kicker', value: within }
  if (isSection(text)) return { ...plain('section'), field: 'kicker' }
  if (furnitureOf(text) !== null) return plain('page-furniture')
  const name = text.slice(cue)
  if (cue > 0 && NOBODY.test(name)) return plain('nobody')
  const who = cue > 0 ? WHO_AND_WHERE.exec(name)?.groups?.['who'] : undefined
  if (who !== undefined && NOBODY.test(who)) return plain('nobody')
  if (who !== undefined && isName(who))
    return { field: 'authors', value: who, start, rule: 'byline', isGuess: false }
  if (cue > 0 && INITIALS.test(name) && !isFunctionWord(name))
    return { field: 'initials', value: name.toLowerCase(), start, rule: 'byline', isGuess: false }
  if (cue > 0 && isToldName(name))
    return { field: 'authors', value: name, start, rule: 'byline', isGuess: false }
  const given = SOURCE.exec(text)?.[0].length ?? 0
  if (given > 0) {
    const told = book.findAt(text, given)
    if (told?.end === text.length)
      return { field: 'sources', value: told.name, start, rule: 'source-and-date', isGuess: false }
    return readPublication({ text: text.slice(given), start: start + given })
  }
  if (isPlace(text))
    return { field: 'dateline', value: text, start, rule: 'place-and-date-line', isGuess: false }
  if ((isPaged && !isPersonName(text)) || ARTICLE.test(text) || (cue === 0 && isThing(text)))
    return readPublication({ text, start })
  if (!name.includes(' ') || !isName(name) || isFunctionWord(name.split(' ')[0] ?? '')) return null
  return { field: 'authors', value: name, start, rule: 'name-and-date', isGuess: true }
}

/** `dpa, ak`: initials behind an agency; `Tribune reporter` behind a name. */
function readBehind({ text, start }: Piece, above: LinePart | undefined): LinePart | null {
  if (above?.field === 'authors' && isRole(text))
    return { field: null, value: text, start, rule: 'label', isGuess: false }
  if (above?.field === 'sources' && SMALL.test(text) && !isFunctionWord(text))
    return { field: 'initials', value: text, start, rule: 'byline', isGuess: false }
  return null
}

const SMALL = /^\p{Ll}{2,4}$/u
const BAR = /[|•·]/u
const ONE_NAME = /^\p{Lu}[\p{L}'’-]{1,24}$/u

/** `Molendorp | zondag 20 juni 2010 | Mia Claes`: a place or a paper that nothing knows, between bars. It is no field. */
function readBarred({ text, start }: Piece): LinePart | null {
  if (!ONE_NAME.test(text)) return null
  return { field: null, value: text, start, rule: 'label', isGuess: false }
}

/** `De Kempenaar`, `GvA`: words with a capital. */
function readPublication({ text, start }: Piece): LinePart | null {
  const words = text.split(/\s+/)
  const isTitle = words.every(
    (word) =>
      PLAIN.test(word) && (/[\p{Lu}\d]/u.test(word) || isFunctionWord(word) || isParticle(word)),
  )
  if (!isTitleOfPaper(text) && (words.length > MOST_WORDS || !isTitle || !/\p{Lu}/u.test(text)))
    return null
  return { field: 'sources', value: text, start, rule: 'source-and-date', isGuess: false }
}

/** `Late City`, `Avondeditie` */
export function namesEdition(text: string): boolean {
  return EDITION.test(text)
}
