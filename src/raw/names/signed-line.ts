/** A line that says who wrote a text, in what role, for which agency and from where → its parts. */
import { alternativesOf } from '../../article/dates/date-words.js'
import type { SourceBook } from '../../article/fields/source-book.js'
import { isName, isToldName } from './name.js'
import { isPersonName, isThing, withoutTitle } from './person-name.js'
import { isPlace } from '../places.js'
import { isFunctionWord } from '../sentence.js'

export interface SignedLine {
  readonly authors: readonly string[]
  readonly sources: readonly string[]
  readonly dateline: string | null
  /** In the line, where the first name begins. */
  readonly at: number
  /** Where the credit of its pictures begins, or the line ends. */
  readonly end: number
  /** What shows that the names are those of authors; `place` and `agency` leave room for doubt. */
  readonly proof: 'cue' | 'role' | 'agency' | 'place'
}

const LONGEST = 110
const MOST_WORDS = 16
const JOBS =
  'redacteur|redactrice|verslaggever|verslaggeefster|correspondente?|medewerk(?:er|ster)|reporter|editor|writer|journaliste?|columniste?|critic|redakteur(?:in)?|korrespondent(?:in|en)?|mitarbeiter(?:in)?|berichterstatter(?:in)?|rédact(?:eur|rice)|correspondante?|envoyée? spéciale?|corresponsal|redactora?|periodista|enviad[oa](?: especial)?|corrispondente|inviat[oa](?: speciale)?|jornalista|collaborat(?:eur|rice|ore)|colaborador[a]?|dziennikarz|korespondent'
/** What somebody is: `correspondent in Nairobi`, `sportredacteur`, `Chief Reporter`. */
const ROLE = new RegExp(
  `^(?:\\p{L}[\\p{L}’'-]{0,20} ){0,2}(?:\\p{L}{2,14}-?)?(?:${JOBS})(?:s|en|in)?(?: (?:in|te|uit|à|au|en|a|em|für|for|de|van|vanuit|from|of|der|des|binnenland|buitenland|sport|cultuur|politiek|economie)(?!\\p{L})[\\p{L}’' -]{0,40})?$`,
  'iu',
)
const JOB = new RegExp(`(?:${JOBS})`, 'iu')
const JOB_SOON = new RegExp(
  `^(?: [\\p{L}’'-]{1,20}){0,4}? (?:\\p{L}{2,14}-?)?(?:${JOBS})(?!\\p{L})`,
  'iu',
)
/** `Van onze parlementaire redacteur`, `De notre envoyé spécial`, `Dal nostro inviato`, `By our reporter` */
const OF_OURS = new RegExp(
  `^(?:(?:door|van|von|par|de|por|dal|dalla|del|da|di|by|from|od)\\s+)?(?:onze|een|unser(?:e[mnrs]?)?|einem|einer|notre|nuestr[ao]|nosso|nossa|nostr[ao]|our|a|naszego)\\s+(?:\\p{L}[\\p{L}’'-]{2,20} ){0,2}?(?:\\p{L}{2,14}-?)?(?:${JOBS})(?:s|en)?(?!\\p{L})(?: (?:in|te|à|en|a|em|aus) (?=\\p{Lu}[\\p{L}’'-]+ \\p{Lu})\\p{Lu}[\\p{L}’'-]+)?(?:\\s*[:,]\\s*|\\s+|$)`,
  'iu',
)
const NOBODY =
  /^(?:(?:door|van|von|par|de|por|by|dalla|da|od)\s+)?(?:(?:onze|de|die|der|la|las|our|the|unserer|notre|nuestra|nossa|nostra|a)\s+)?(?:redactie|redaktion|redaction|rédaction|redacción|redação|redazione|redakcja|newsroom|news ?desk|staff|staff reporters?|staff writers?|nieuwsdienst|webredactie|eindredactie|sportredactie|online-?redaktion|(?:redactie|redaktion|rédaction|redazione|redacción|redação|redakcja) (?:online|web|internet|digit(?:aal|al|ale)|numérique|en ligne)|(?:online|digitale|internet|regio)[- ]?(?:redactie|redaktion)|red)$|^(?:red|redactie)\.$/iu
const CUE = new RegExp(`^(?:${alternativesOf('byline')})(?!\\p{L})(?:\\s*:)?\\s+`, 'iu')
/** A key that needs its colon. */
const KEY =
  /^(?:reporter|journalist|journaliste|correspondente?|correspondante?|korrespondent(?:in)?|corresponsal|corrispondente|verslaggever|verslaggeefster|inzender|ingezonden door|redakteur(?:in)?|redactora?|firma|periodista|jornalista|giornalista|interview|reportage|verslag|bericht|entrevista|intervista)\s*:\s+/iu
const PICTURES =
  "(?:foto['’]?s?|photos?|photographs?|photography|pictures?|images?|beeld|bilder|bild|fotografías?|fotografie|immagini|imágenes|imagens|zdjęcia|fot\\.|illustraties?|illustrations?)"
const BY = '(?:by|di|de|von|van|door|par|por)'
const AND = `(?:\\s+(?:${alternativesOf('and')}|i)\\s+|\\s*[&+/,]\\s*)`
/** `Tekst en foto’s: `, `Story and photos by `: one made both. */
const TEXT_AND_PICTURES = new RegExp(
  `^(?:tekst|text|texte|texto|testo|words|story|report|reportage|article|artikel|artículo)${AND}${PICTURES}(?:\\s*:\\s*|\\s+${BY}\\s+|\\s+)(?=\\p{Lu})`,
  'iu',
)
/** ` Foto’s: Griet Maes` behind the name of the author: who made the pictures is none. */
const PICTURES_BEHIND = new RegExp(
  `(?:\\s*[,/|·•.;(–-]\\s*|\\s+)${PICTURES}(?:\\s*:\\s*|\\s+${BY}\\s+|\\s+)(?=\\p{Lu})`,
  'iu',
)
const BETWEEN = new RegExp(
  `\\s*[,/&;+|•·()]\\s*|\\s+[-–—]\\s+|\\s+(?:${alternativesOf('and')}|avec|met|mit|with|con|com)\\s+(?=\\p{L})`,
  'iu',
)
const NAME_AND_PLACE =
  /^(\p{Lu}.{3,40}?) (?:in|à|a|en|em|te|aus|uit|from) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})$/u
const MARKS_BEFORE = /^[\s([*_•·–—-]+/u
const MARKS_BEHIND = /[\s)\]*_•·–—:-]+$/u

/** Null for a line that holds anything but names, roles, agencies and places, or does not say that the names are of authors. */
export function readSignedLine(line: string, book: SourceBook): SignedLine | null {
  if (line.length > LONGEST || line.split(' ').length > MOST_WORDS) return null
  if (line.includes('@')) return readWithoutHandle(line, book)
  const before = MARKS_BEFORE.exec(line)?.[0].length ?? 0
  const both = TEXT_AND_PICTURES.exec(line.slice(before))?.[0].length ?? 0
  const pictures = both > 0 ? null : PICTURES_BEHIND.exec(line.slice(before))
  const isPictured = pictures !== null && pictures.index > 0
  const end = isPictured ? before + pictures.index : line.length
  const whole = line.slice(before, end).replace(MARKS_BEHIND, '')
  const cue = both > 0 ? both : measureCue(whole)
  const names = whole.slice(cue)
  const parts = readParts(names, book, cue > 0)
  if (!parts || parts.authors.length === 0) return null
  const proof = cue > 0 ? 'cue' : parts.proof
  // Where neither a cue nor a role shows that they are people, their first names have to.
  const isSure = proof === 'cue' || proof === 'role'
  if (proof === null || !(isSure || parts.authors.every(isPersonName))) return null
  const { authors, sources, dateline } = parts
  const at = before + cue
  return { authors, sources, dateline, at, end: isPictured ? end : line.length, proof }
}

/** `By Ruth Ashdown @ruth, Chief Reporter`: how she is called elsewhere is no part of her name. A mail address is for others. */
function readWithoutHandle(line: string, book: SourceBook): SignedLine | null {
  const bare = line.replace(MAIL_BEHIND, '').replace(HANDLE, HAS_ROLE.test(line) ? ',' : '')
  const signed = bare === line || bare.includes('@') ? null : readSignedLine(bare, book)
  return signed && signed.end === bare.length ? { ...signed, end: line.length } : null
}

/** How he can be reached is left out. */
const MAIL_BEHIND = /\s*[-–—|]?\s*[(<[]?[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3}[)>\]]?$/u
/** `@ruth Chief Reporter` */
const HAS_ROLE = /@[\w.]{2,30}\s+\p{Lu}/u
const HANDLE = /\s\(?@[\w.]{2,30}\)?(?=$|[\s,|])/g

/** `Van onze verslaggever`, `Redacción`, `Our Football Correspondent`: somebody of the paper, and nobody by name. */
export function isUnsigned(line: string): boolean {
  if (line.length > LONGEST / 2) return false
  const whole = line.replace(MARKS_BEFORE, '').replace(MARKS_BEHIND, '')
  const cue = CUE.exec(whole)?.[0].length ?? 0
  if (NOBODY.test(whole) || NOBODY.test(whole.slice(cue))) return true
  if (!JOB.test(whole)) return false
  const ours = OF_OURS.exec(whole)?.[0].length ?? 0
  return (
    ours > 0 && (ours === whole.length || /^(?:in|te|à|en|from) \p{Lu}/u.test(whole.slice(ours)))
  )
}

/** `Chief Reporter`, `redacteur binnenland`: what stands below or behind a name. */
export function isRole(line: string): boolean {
  return line.length <= LONGEST / 2 && JOB.test(line) && ROLE.test(line)
}

/** Whether the words say early on that somebody writes for a living: `redacteur bij De Bode`, `our correspondent in Rome`. */
export function namesJob(words: string): boolean {
  return JOB_SOON.test(words)
}

/** How long `Correspondent: ` is, where the line begins with such a key; 0 elsewhere. */
export function measureNameKey(line: string): number {
  return line.includes(':') ? (KEY.exec(line)?.[0].length ?? 0) : 0
}

function measureCue(line: string): number {
  const ours = JOB.test(line) ? (OF_OURS.exec(line)?.[0].length ?? 0) : 0
  if (ours > 0) return ours
  const cue = (CUE.exec(line) ?? KEY.exec(line))?.[0].length ?? 0
  const inner = cue > 0 && JOB.test(line) ? (OF_OURS.exec(line.slice(cue))?.[0].length ?? 0) : 0
  return cue + inner
}

/** `Por Rui Falcão, Portal da Serra — Tomar`: behind a name that proves itself, and on a line with a dash, for whom and where. */
const IN_CAPITALS =
  /^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|d[aeo]s?|du|di|del|la|van|von|der?|the|of)){0,4}$/u
/** `Von Anna Kolbe, Ulmbach`, `Por Ana Ruivo, G1`: where from, or for whom. */
const ONE_PLACE = /^\p{Lu}\p{Ll}[\p{L}'’-]{1,24}$/u
const ABBREVIATED = /^\p{Lu}[\p{Lu}\d]{1,5}$/u

type Parts = Pick<SignedLine, 'authors' | 'sources' | 'dateline'> & {
  readonly proof: SignedLine['proof'] | null
}

function readParts(line: string, book: SourceBook, hasCue: boolean): Parts | null {
  const authors: string[] = []
  const sources: string[] = []
  let dateline: string | null = null
  let proof: SignedLine['proof'] | null = null
  const isDashed = hasCue && /\s[-–—]\s/.test(line)
  for (const piece of line.split(BETWEEN)) {
    const part = withoutTitle(piece.replace(/\.$/, ''))
    const source = book.findAt(part, 0)
    const [, name = '', place = ''] = NAME_AND_PLACE.exec(part) ?? []
    if (part === '') continue
    if (source?.end === part.length) {
      sources.push(source.name)
      proof ??= 'agency'
    } else if (authors.length > 0 && isRole(part)) proof = 'role'
    else if (authors.length > 0 && dateline === null && isPlace(part)) {
      dateline = part
      proof ??= 'place'
    } else if (name !== '' && !isFunctionWord(place) && isAuthor(name)) {
      authors.push(name)
      dateline ??= place
    } else if (isDashed && authors.some(isPersonName) && IN_CAPITALS.test(part)) {
      if (isPersonName(part)) authors.push(part)
    } else if (isAuthor(part, hasCue)) authors.push(part)
    else if (hasCue && authors.length > 0 && dateline === null && ONE_PLACE.test(part))
      dateline = part
    else if (hasCue && authors.length > 0 && ABBREVIATED.test(part)) continue
    else return null
  }
  return { authors, sources, dateline, proof }
}

function isAuthor(name: string, isTold = false): boolean {
  const isLikeName = isTold ? isToldName(name) : isName(name)
  return name.includes(' ') && isLikeName && !isThing(name) && !isRole(name)
}
