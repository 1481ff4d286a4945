/** The last line of a text → who wrote it, where the line names them: a byline, a name alone, initials, `X is redacteur bij …`. */
import { remarkAt } from '../../article/remark.js'
import type { Finding, Reading } from '../draft.js'
import { areInitials, type InitialsEvidence } from '../header/initials.js'
import { claimNames, readLoneNames } from './lone-names.js'
import type { Paragraph } from '../paragraphs.js'
import { isName } from './name.js'
import { isPersonName, surnameOf } from './person-name.js'
import { claimNobody, claimSigned } from './signed-lines.js'
import { isUnsigned, namesJob, readSignedLine } from './signed-line.js'
import { caseless } from '../../text/caseless.js'

const LONGEST = 110
/** A sentence about the author is no longer. */
const LONGEST_NOTE = 300
const SENTENCE_END = /[.!?…]["”’»)]*$/u
/** `Foto: …` has its own rule; behind a colon any name is one. */
const HAS_COLON = /^[^:]{2,30}:/u
const INITIALS = /^[-–—(\s]*(?<tokens>\p{L}{2,4}(?:\s?[/&+]\s?\p{L}{2,4}){0,2})[)\s]*$/u
/** `h.d.b.`, `J.V.` */
const POINTED = /^[-–—(\s]*(?<tokens>(?:\p{Ll}\.){2,4}|(?:\p{Lu}\.-?){2,4})[)\s]*$/u
/** `KVD`: no vowel, and not the same letter throughout. */
const CAPITALS = /^(?!(\p{L})\1+$)[BCDFGHJKLMNPQRSTVWXZ]{3,4}$/u
const NOTE =
  /^[*(\s]*(?<name>\p{Lu}[\p{L}'’.-]+(?: [\p{L}'’.-]{1,20}){1,4}?),? (?:is|was|werkt|schrijft|ist|arbeitet|schreibt|est|travaille|es|trabaja|escribe|è|lavora|scrive|é|trabalha|works|writes)(?= )/u

/** What the last paragraph of a text says of its authors; null where it says nothing, or they are known. */
export function readEndNames(
  paragraphs: readonly Paragraph[],
  { draft, book }: Pick<Reading, 'draft' | 'book'>,
  evidence: InitialsEvidence,
): Finding | null {
  const last = paragraphs.at(-1)
  const above = paragraphs.at(-2)
  if (!last || !above || !/^[\p{L}(–—*-]/u.test(last.text)) return null
  const posted = readPosted(last, draft)
  if (posted || last.text.length > LONGEST) return posted
  const { text, start } = last
  if (isUnsigned(text)) return claimNobody({ text, start })
  if (draft.authors.length > 0 || !SENTENCE_END.test(above.text)) return null
  const signed = readSignedLine(text, book)
  if (signed && (signed.proof === 'cue' || signed.proof === 'place')) {
    const isSure = HAS_COLON.test(text) || signed.authors.every(isPersonName)
    if (isSure && isOfNobodyElse(signed.authors, paragraphs, draft, signed.proof === 'place'))
      return claimSigned(signed, { text, start }, draft)
  }
  const names = readLoneNames(text)
  if (names.length > 0 && isOfNobodyElse(names, paragraphs, draft, true))
    return claimNames(names, { text, start })
  return draft.initials.length > 0 ? null : readInitials(last, evidence)
}

/** What blogs say below a text, in their languages: who put it there, and when or under what. */
const POSTED =
  /^(?:this (?:entry|post|article|item|story) was )?(?:posted|published|written|submitted|added|geplaatst|gepost|gepubliceerd|publié|posté|écrit|eingestellt|gepostet|veröffentlicht|verfasst|publicad[oa]|pubblicato|postato|postad[oa]|upplagd|inlagd|lagt inn|sendt ind|skrevet|opslået|autor:?)\s+(?:(?:by|door|par|von|por|da|av|af)\s+)?(?<name>\p{Lu}[\p{L}'’.-]*(?: [\p{L}'’.-]{1,20}){1,4}?) (?:on|at|in|under|op|om|onder|le|à|dans|um|am|unter|en|a las?|às?|em|alle|il|su|kl\.?|den|i|o)\s[^.]{1,120}(?:[ap]\.?m\.?|\.)?$/iu
const LONGEST_POSTED = 200
const HAS_POSTED = / (?:by|door|par|von|por|da|av|af) |^autor/i

/** `This entry was posted by Tom Venn on Monday …`, `Geplaatst door Wim Bos om 10:16` */
function readPosted({ text, start }: Paragraph, { authors }: Reading['draft']): Finding | null {
  if (authors.length > 0 || text.length > LONGEST_POSTED || !HAS_POSTED.test(text)) return null
  const name = POSTED.exec(text)?.groups?.['name']
  if (name === undefined || !isName(name)) return null
  const span = { start, end: start + text.length, at: start + text.indexOf(name), confidence: 0.9 }
  return { found: { authors: [name] }, spans: [{ ...span, field: 'authors', rule: 'signed-line' }] }
}

/** A text that speaks of the person was written by another; behind a cue that does not matter. */
function isOfNobodyElse(
  names: readonly string[],
  paragraphs: readonly Paragraph[],
  { headline }: Reading['draft'],
  isGuess: boolean,
): boolean {
  if (!isGuess) return true
  const texts = [headline ?? '', ...paragraphs.slice(0, -1).map(({ text }) => text)]
  return !names.some((name) => texts.some((text) => text.includes(surnameOf(name))))
}

/** `jv`, `(KVD)`, `kvd/mt`: nothing else stands on the line. */
function readInitials({ text, start }: Paragraph, evidence: InitialsEvidence): Finding | null {
  const pointed = POINTED.exec(text)?.groups?.['tokens']
  const tokens = pointed
    ? [pointed]
    : (INITIALS.exec(text)?.groups?.['tokens']?.split(/\s?[/&+]\s?/) ?? [])
  if (tokens.length === 0 || evidence.setting === 'never') return null
  const body = evidence.body.slice(0, Math.max(evidence.body.lastIndexOf(text), 0))
  const areSure = pointed !== undefined || areInitials(tokens, { ...evidence, body })
  const areCapitals = tokens.every((token) => CAPITALS.test(token) && !body.includes(token))
  if (!areSure && !areCapitals) return null
  const span = { start, end: start + text.length, at: start, rule: 'sign-off', confidence: 0.8 }
  return {
    found: { initials: tokens },
    spans: [{ ...span, field: 'initials' }],
    remarks: areSure ? [] : [remarkAt(start, 'initials-guessed', tokens.join(' '))],
  }
}

/** Who signed, and where his name stands in the text. */
export interface Signer {
  readonly name: string
  readonly start: number
}

/** No office of a signer is longer, nor its words more. */
const LONGEST_OFFICE = 60
const MOST_WORDS = 6
/** Who answers the press wrote nothing that the text shows. */
const OF_PRESS = caseless(
  /(?<!\p{L})(?:pers|press|presse|prensa|stampa|imprensa)(?:dienst|stelle|verantwoordelijke|voorlichter|attach[ée]e?|sprecher(?:in)?|chef|contact|office|officer)?(?!\p{L})|communicat|kommunikation|comunica|voorlicht|woordvoer|spokes|porte-parole|portavoz|marketing|public relations|media/u,
)
const NAME_AND_OFFICE = /^(?<own>[^,]{3,40}),\s+(?<rest>.+)$/u
const GREETING = caseless(
  /(?:gr(?:u|ü)(?:ß|ss)en?|groet(?:en|jes)?|regards|wishes|sincerely|faithfully|salutations|cordialement|saludos?|cumprimentos|saluti|hochachtungsvoll|hoogachtend)[\s,.!]*$/u,
)

/** `Jan Peeters`, and below it or behind a comma his office: he signed, and the lines stay. */
function findSigner(paragraphs: readonly Paragraph[]): Signer | null {
  const [above, name, office] = paragraphs.slice(-3)
  if (!above || !name || !office || office.text.length > LONGEST_OFFICE) return null
  const { own = '', rest = '' } = NAME_AND_OFFICE.exec(office.text)?.groups ?? {}
  if (isPersonName(own) && isOffice(rest) && isEnd(name.text))
    return { name: own, start: office.start }
  if (isPersonName(office.text) && GREETING.test(name.text))
    return { name: office.text, start: office.start }
  const isSigned = isPersonName(name.text) && isOffice(office.text) && isEnd(above.text)
  return isSigned ? { name: name.text, start: name.start } : null
}

function isEnd(text: string): boolean {
  return SENTENCE_END.test(text) || (text.length <= LONGEST_OFFICE && GREETING.test(text))
}

/** `voorzitter`, `1. Vorsitzender`: a few words, and no sentence, name or figure. */
function isOffice(text: string): boolean {
  const words = text.split(/\s+/)
  return (
    words.length <= MOST_WORDS &&
    !SENTENCE_END.test(text) &&
    !OF_PRESS.test(text) &&
    /^(?:\d\. ?)?[\p{L}][\p{L} .,’'/&()-]*$/u.test(text) &&
    !isPersonName(text)
  )
}

/** Whom a sentence at the end of a text calls its reporter, and where it does: `Jan Peeters is redacteur bij De Bode.` */
export function findAuthorOfNote(paragraphs: readonly Paragraph[]): Signer | null {
  const signer = findSigner(paragraphs)
  if (signer) return signer
  const last = paragraphs.length < 2 ? undefined : paragraphs.at(-1)
  if (!last || last.text.length > LONGEST_NOTE) return null
  const match = NOTE.exec(last.text)
  const name = match?.groups?.['name'] ?? ''
  if (!match || !isPersonName(name) || !namesJob(last.text.slice(match[0].length))) return null
  return { name, start: last.start + last.text.indexOf(name) }
}
