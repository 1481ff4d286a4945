/** A short line above a text → what it is, where its form or its words say that it is no headline. */
import { alternativesOf, findMonth } from '../../article/dates/date-words.js'
import { findDateInLine } from '../../article/dates/date-in-line.js'
import { singleBlanks } from '../../text/unseen.js'
import { furnitureOf, isLabel, isRelativeDay, saysContact } from '../page/furniture.js'
import { beginsWithSeason, isColophon, saysIssue } from './issue.js'
import { namesPage } from '../dates/line-parts.js'
import { isRubric, isSection, saysKicker } from './kicker.js'
import { isDispatch, readMasthead } from './masthead.js'
import { isButton, isOfPage } from './menu.js'
import { isPersonName } from '../names/person-name.js'
import {
  beginsPeriodical,
  isOffice,
  isOfNames,
  isPeriodical,
  isPressDesk,
  isPublisher,
} from './publisher.js'
import { isRates } from './rates.js'
import { beforeUpdate, isDateLine, withoutCue } from '../dates/published.js'
import { isFunctionWord } from '../sentence.js'
import { isRole, isUnsigned, measureNameKey } from '../names/signed-line.js'
import { isAddress, isFileName, isShelfmark, namesOtherDay, namesReference } from './top-lines.js'
import { readUpdated } from '../dates/updated.js'

/**
 * page: a menu, a way, a label. publisher: a paper or site that is known. issue: its number, its price, its day beside its
 * name. sender: made like the name of a paper, an office, a society. beside: a button, a day, whom to ask, who wrote: what
 * stands below a headline as well.
 */
export type Kind = 'page' | 'publisher' | 'issue' | 'sender' | 'beside'

const LONGEST = 200
const MOST_WORDS = 3
const LONGEST_BYLINE = 9
const BYLINE = new RegExp(
  `^(?:[-–—]\\s?)?(?:${alternativesOf('byline')})(?!\\p{L})\\s?:?\\s+`,
  'iu',
)
/** `Datum bericht: 4 oktober 2021` */
const LABELLED_DAY = /^\p{L}[\p{L} ]{2,24}:\s+(?=\p{L}{0,12}\s?\d)/u

/** `EL ECO DE MOLINAR` over `DIARIO DE LA MAÑANA`, or over the number and the day of its issue. */
export function isNameOverIssue(line: string, next: string): boolean {
  if (next === '' || !isOfNames(line)) return false
  return KIND_OF_PAPER.test(next) || isOfPeriodical(next) || isMasthead(next)
}

/** Without a small word, which a headline with a day behind it has. */
function isAllNames(text: string): boolean {
  return text.split(' ').every((word) => /^[^\p{L}]*[\p{Lu}\d]/u.test(word) || !/\p{L}/u.test(word))
}

/** `vr 08/05/2020 - 08:19 …` */
export function namesDayFirst(line: string): boolean {
  return findDateInLine(singleBlanks(line))?.start === 0
}

/** `regio molendorp`, `Sport lokaal`, `Nieuws uit Gent`: a part of a site, and which. */
function isSectionAndPlace(line: string): boolean {
  if (line.length > LONGEST_PART) return false
  const [first = '', ...others] = line.split(' ')
  const isPart = others.length > 0 && others.length < MOST_WORDS && isSection(first)
  return isPart && /^[\p{L} '’-]+$/u.test(line) && !/\p{Ll}en$/u.test(others.at(-1) ?? '')
}

const LONGEST_PART = 30

/** `Par Jeanne Dufour | Publié le 12 mai 2014 | Mis à jour le 13 mai 2014`: nothing but days, names and buttons. */
function isBarOfHead(line: string): boolean {
  const pieces = line.split('|').map((piece) => piece.trim())
  const isKnown = (piece: string): boolean =>
    isMoment(piece) || isButton(piece) || isUnsigned(piece) || isRole(piece) || isPersonName(piece)
  return pieces.some(isMoment) && pieces.every((piece) => isKnown(piece) || isOneName(piece))
}

/** A place or a paper of one word. */
function isOneName(piece: string): boolean {
  return /^\p{Lu}[\p{L}-]{1,20}$/u.test(piece)
}

const LONGEST_ISSUE = 110

/** `Man (43) aangehouden …`: in a headline, how old somebody is. */
const AGE = /\p{L} \(\d{1,3}\),? \p{Ll}/u

/** `Jaargang 12 - nr. 3`, `Spring 2010 | No. 57`, `25e Jaargang — Nr 144`: what no headline has beside it. */
function namesIssue(line: string): boolean {
  if (line.length > LONGEST_ISSUE || AGE.test(line)) return false
  return namesPage(line) || saysIssue(line) || beginsWithSeason(line)
}

export function kindOf(line: string): Kind | null {
  if (line.length > LONGEST) return furnitureOf(line) === null ? null : 'beside'
  if (isOfPage(line) || namesOtherDay(line)) return 'page'
  if (isRubric(line) || isSectionAndPlace(line)) return 'page'
  if (isPublisher(line)) return 'publisher'
  if (isMasthead(line) || isDispatch(line) || isColophon(line) || isRates(line)) return 'issue'
  if (isOfPeriodical(line)) return 'publisher'
  if (isPeriodical(line)) return 'sender'
  if (isMoment(line) || isButton(line) || isUnsigned(line) || isRole(line) || saysKicker(line))
    return 'beside'
  if (line.includes('|') && isBarOfHead(line)) return 'beside'
  if (namesIssue(line) || namesReference(line) || isShelfmark(line)) return 'issue'
  if (isFileName(line) || isAddress(line) || KIND_OF_PAPER.test(line)) return 'issue'
  const name = nameBesideDay(line)
  if (name !== null) return isHeadOf(name) ? 'issue' : 'sender'
  const isOfOffice = isOffice(line) && (!isTitleLike(line) || COLLEGE.test(line))
  return isOfOffice || isPressDesk(line) ? 'sender' : null
}

const MOST_OF_PERIODICAL = 9
const OF = /^\p{L}{4,20} (?:van|voor|der|des|für|du|de|des|of|for|della|del|do|da)(?!\p{L})/iu

/** `clubblad van VV De Schans`, `Maandblad voor Elderveen`: what stands below the name of a paper of a society. */
function isOfPeriodical(line: string): boolean {
  return (
    line.length <= LONGEST_ISSUE &&
    beginsPeriodical(line) &&
    OF.test(line) &&
    !/[.!?:]$/.test(line) &&
    line.split(' ').length <= MOST_OF_PERIODICAL &&
    isAllNames(line.replace(OF, '').trim())
  )
}

/** What a paper says that it is, below its name. */
const KIND_OF_PAPER =
  /^(?:(?:onafhankelijk |katholiek |vrij |tweewekelijks |driemaandelijks )?(?:maandblad|weekblad|dagblad|nieuwsblad|tijdschrift)|wochen(?:blatt|zeitung)|tageszeitung|monats(?:blatt|schrift)|hebdomadaire|mensuel|trimestriel|quotidien|semanario|mensual|settimanale|mensile|quotidiano|weekly|monthly|quarterly|tygodnik|miesięcznik)(?:\s[\p{L} ]{2,40})?$/iu
/** `MOLENDORP, 12 maart.`: where and when, in the year of its paper. */
const DATELINE =
  /^\p{Lu}[\p{L}'’ .-]{2,30},\s(?:den\s|le\s)?\d{1,2}(?:\.|er)?\s(?<month>\p{L}{3,10})\.?$/u
/** An office of so many words that it looks like a headline. */
const COLLEGE = /^(?:het )?college van (?:burgemeester|b\s?&)|^(?:de )?gedeputeerde staten/iu

function isMasthead(line: string): boolean {
  return readMasthead(line) !== null
}

function isHeadOf(name: string): boolean {
  return [isPublisher, isPeriodical, beginsPeriodical, isLabel].some((is) => is(name))
}

function isMoment(line: string): boolean {
  if (isRelativeDay(line) || isDateLine(beforeUpdate(line)) || isByline(line)) return true
  if (
    /^\d{1,4}$/.test(line) ||
    (/^\p{L}/u.test(line) && findMonth(line.replace(/\.$/, '')) !== null)
  )
    return true
  if (saysContact(line) || readUpdated(line, 0) !== null) return true
  if (findMonth(DATELINE.exec(line)?.groups?.['month'] ?? '') !== null) return true
  const label = LABELLED_DAY.exec(line)?.[0].length ?? 0
  if (label > 0 && findDateInLine(singleBlanks(line.slice(label)))?.start === 0) return true
  const day = findDateInLine(singleBlanks(withoutCue(line)))
  return day?.start === 0 && withoutCue(line) !== line
}

/** `VOORUIT   DINSDAG 16 MEI 1939`, `e-Bulletin 112 – 29 Jun 2022` → the name beside the day; null for any other line. */
function nameBesideDay(line: string): string | null {
  const single = singleBlanks(line)
  const day = findDateInLine(single)
  if (!day) return null
  const before = single.slice(0, day.start).replace(/^[\s+*=-]+|[\s,|•·+*=–—-]+$/gu, '')

  if (before === '') return null
  if (beginsPeriodical(before)) return before
  if (isFunctionWord(before.split(' ').at(-1) ?? '') || !/^\p{L}/u.test(before)) return null
  return isAllNames(before) || isPeriodical(before) || isLabel(before) ? before : null
}

/** `TREIN ONTSPOORD` */
export function isShouted(text: string): boolean {
  return /\p{Lu}{4}/u.test(text) && text === text.toUpperCase()
}

/** Words of a sentence, or so many that they are no name. */
export function isTitleLike(text: string): boolean {
  const words = text.split(/\s+/)
  if (words.length <= MOST_WORDS) return false
  const hasSmall = words.slice(1).some((word) => /^\p{Ll}{3}/u.test(word) && !isFunctionWord(word))
  return hasSmall || isShouted(text) || words.length > MOST_WORDS + 1
}

/** `(klas 6)`, `(aged 11)` */
const BEHIND_NAME = /\s\([^()]{2,30}\)$/u

/** `Door Jan Peeters`, `- Von dpa-Korrespondentin Sabine Hartwig -` */
export function isByline(line: string): boolean {
  const cue = BYLINE.exec(line)?.[0].length ?? measureNameKey(line)
  return (
    cue > 0 &&
    line.split(/\s+/).length < LONGEST_BYLINE &&
    isOfNames(
      line
        .slice(cue)
        .replace(BEHIND_NAME, '')
        .replace(/^\p{Ll}+-/u, ''),
    )
  )
}
