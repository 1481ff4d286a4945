/** Lines of a mail's own text → which of them only say how somebody can be reached. */
import type { LineKind } from './quoted-lines.js'
import { hasPrivate, maskPrivate } from '../fields/private-words.js'
import { caseless } from '../../text/caseless.js'

/** Words that announce one, at the beginning of a line. */
const PRESS = caseless(
  /^\W{0,5}(?:(?:press|media|pers|presse)[- ]?(?:contact(?:s|persoon|personen)?|kontakt|voorlichter|ansprechpartner)|contacts? (?:presse|pers|press|media|prensa|stampa)|contacto de prensa|contatto stampa|contato (?:de|para a) imprensa)(?!\p{L})/u,
)
const CUE = caseless(
  /^\W{0,5}(?:contact(?:s|persoon|gegevens| us)?|kontakt|contacto|contatti|contato|(?:voor )?meer info(?:rmatie)?|(?:for )?(?:more|further|additional) information|info|inlichtingen|pour (?:plus|de plus amples) d['’]informations?|renseignements|(?:niet voor publicatie|noot voor de (?:pers|redactie))|not(?:e|es) (?:to|for) (?:the )?editors|not for publication|weitere informationen|(?:für )?rückfragen|ansprechpartner(?:in)?|para más información|per (?:ulteriori )?informazioni|para mais informações|woordvoerder|persdienst|tel|tél|t|m|f|e|gsm|mobile?|fax|e-?mail|mail|phone|telefoon)(?!\p{L})/u,
)
/** What follows is for journalists only. */
const NOTE = caseless(
  /^\W{0,5}(?:noo?t(?:a|e)? (?:voor|aan) (?:de )?(?:redacties?|pers)|not(?:e|es) (?:to|for) (?:the )?editors?|hinweis (?:für|an) die redaktion|note aux rédactions|nota (?:para|a) la redacción)(?!\p{L})/u,
)
const LONGEST_LINE = 120
const LONGEST_HEADING = 80
/** A line that is as full as this goes on below. */
const FULL = 58
const MOST_WORDS = 14
const MOST_LINES = 10
const SENTENCES = /[.!?…]["”’)]?\s+\p{Lu}/u
const ENDS = /[.!?…:;]["”’)]?\s*$/

/** Gives each line of `kinds` that is one the kind of a contact; changes nothing else. */
export function findContacts(
  lines: readonly string[],
  kinds: readonly LineKind[],
): readonly LineKind[] {
  const found = [...kinds]
  const paragraphs = listParagraphs(lines, kinds)
  let isAnnounced = false
  for (const [index, { start, end }] of paragraphs.entries()) {
    const own = lines.slice(start, end)
    const isWhole = isContactParagraph(own, index === paragraphs.length - 1, isAnnounced)
    const [first = ''] = own
    isAnnounced = isHeading(first) && end - start === 1 && isFollowed(lines, paragraphs[index + 1])
    if (isWhole || isAnnounced) found.fill('contact', start, end)
    else
      for (const [offset, line] of own.entries())
        if (isContactLine(line, own[offset - 1] ?? '', own[offset + 1] ?? ''))
          found[start + offset] = 'contact'
  }
  return found
}

/** `Contact: Jan Jansen, 02/123 45 67`, over a press release: no headline, and nothing to put in large letters. */
export function namesContact(line: string): boolean {
  return (CUE.test(line) || PRESS.test(line)) && hasPrivate(line)
}

const ADDRESS = /^[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3}$/u
const NUMBER_TO_RING = /^\+?\d(?:[\s./()-]{0,2}\d){7,14}$/u

/** Whether the line is a mail address and nothing else. */
export function isMailAddress(line: string): boolean {
  return line.includes('@') && ADDRESS.test(line)
}

/** Whether the line is nothing but a mail address or a number to ring. */
export function isWayToReach(line: string): boolean {
  return isMailAddress(line) || NUMBER_TO_RING.test(line)
}

interface Paragraph {
  readonly start: number
  readonly end: number
}

function listParagraphs(
  lines: readonly string[],
  kinds: readonly LineKind[],
): readonly Paragraph[] {
  const paragraphs: { start: number; end: number }[] = []
  for (const [index, line] of lines.entries()) {
    if (kinds[index] !== 'own' || line.trim() === '') continue
    const last = paragraphs.at(-1)
    if (last?.end === index) last.end = index + 1
    else paragraphs.push({ start: index, end: index + 1 })
  }
  return paragraphs
}

/** Short lines below words that announce them; or two ways of reaching somebody, at the very end of the mail. */
function isContactParagraph(
  own: readonly string[],
  isLast: boolean,
  isAnnounced: boolean,
): boolean {
  if (own.length > MOST_LINES) return false
  const reached = own.filter(hasPrivate).length
  if (reached === 0) return false
  if (NOTE.test(own[0] ?? '')) return true
  const areShort = own.every((line) => line.length < FULL + 10 && !SENTENCES.test(line))
  if (!areShort) return false
  const [first = ''] = own
  if (isAnnounced || PRESS.test(first) || isHeading(first)) return true
  return isLast && reached >= 2 && own.length > 1 && !own.some((line) => /[.!?]$/.test(line.trim()))
}

/** `Perscontact:` */
function isHeading(line: string): boolean {
  const text = line.trim()
  if (text.length > LONGEST_HEADING || SENTENCES.test(text)) return false
  return PRESS.test(text) || (CUE.test(text) && /:\s*$/.test(text))
}

function isFollowed(lines: readonly string[], next: Paragraph | undefined): boolean {
  if (!next || next.end - next.start > MOST_LINES) return false
  return lines.slice(next.start, next.end).some(hasPrivate)
}

/** `Press contact: Jan Jansen, 02/123 45 67`; not a line in the middle of a sentence. */
function isContactLine(line: string, above: string, below: string): boolean {
  const text = line.trim()
  if (text.length > LONGEST_LINE) return false
  if (PRESS.test(text) && text.length <= LONGEST_HEADING && !SENTENCES.test(text)) return true
  const masked = maskPrivate(text)
  if (masked.count === 0) return false
  const isContinued = above.trim().length >= FULL && !ENDS.test(above)
  const goesOn = /^\s*\p{Ll}/u.test(below) && !hasPrivate(below) && text.length >= FULL
  if (isContinued || goesOn || SENTENCES.test(text)) return false
  const words = masked.text.split(/\s+/).filter((word) => /\p{L}/u.test(word))
  return words.length <= MOST_WORDS && (CUE.test(text) || !isSentence(masked.text, words.length))
}

/** `U kunt hem bellen op […].` */
function isSentence(text: string, words: number): boolean {
  return words > 5 && /^\W*\p{Lu}/u.test(text) && /[.!?]$/.test(text)
}
