/** What an export prints as its byline → the names in it, without what these people are. */
import { alternativesOf } from '../article/dates/date-words.js'
import { isParticle } from '../raw/sentence.js'

const CUE = new RegExp(
  `^(?:${alternativesOf('byline')}|av|af|reported by|tekst|text|foto)(?!\\p{L})\\s*:?\\s+(?=\\S)`,
  'iu',
)
const BETWEEN = new RegExp(
  `\\s*[;/&|+•]\\s*|,?\\s+(?:${alternativesOf('and')}|och|og)\\s+(?=\\p{Lu})`,
  'iu',
)
/** `Anna Millward in Brussels`, `Jan Peeters te Gent` */
const FROM_PLACE = /(?:^|\s+)(?:in|at|from|te|uit|à|aus|en|i)\s+\p{Lu}.*$/u
const MAIL = /[<([]?[^\s<>()[\],;:"]{1,64}@[^\s<>()[\],;:"]{1,255}[>)\]]?/g
const WORD = /^(?:['’]|[dDlL]['’])?\p{Lu}[\p{L}'’.-]*$/u
const ROLE =
  /(?:^|[\s-])(?:editors?|correspondents?|reporters?|writers?|staff|chief|agenc(?:y|ies)|newsroom|columnist|analyst|critic|desk|onze|redacteur|redactrice|redactie|redaktion|redakteure?|redakteurin|verslaggevers?|verslaggeefster|correspondente?|medewerkers?|mitarbeiter(?:in)?|korrespondent(?:in)?|envoyée?|spéciale?|rédaction|rédacteur|journaliste?|redacción|redactor|enviado|corresponsal|unserem|unserer|special|foto|photo|photographer)(?=$|[\s,.])/iu
/** `Van onze redacteur Jan Peeters`, `Von unserem Redaktionsmitglied Greta Sandkorn`, `De notre envoyée spéciale …` */
const OURS =
  /^(?:(?:van|von|de|par|door|by|from|da|del)\s)?(?:onze|unsere[mnr]?|notre|nos|our|nuestr[oa]|ons)\s(?:\p{Ll}[\p{L}-]*\s){0,2}(?:\p{L}+mitglied|\p{L}*redact\p{L}+|\p{L}*redakt\p{L}+|\p{L}*verslag\p{L}+|\p{L}*[ck]orrespond\p{L}+|\p{L}*me[dw]ewerk\p{L}+|mitarbeiter(?:in)?|reporter(?:in)?|envoyée?(?:\sspéciale?)?|enviad[oa](?:\sespecial)?|corresponsal|staff|own)(?:\s(?:in|te|à|aus)\s\p{Lu}\p{L}+)?[\s:,]+(?=\p{Lu})/iu
const MOST_WORDS = 6
const LONGEST = 400

/** Empty where the line names nobody. */
export function namesInByline(line: string): readonly string[] {
  if (line.length > LONGEST) return []
  const text = withoutMail(line).replace(OURS, '').replace(CUE, '')
  return text.split(BETWEEN).flatMap((part) => readPart(part.replace(FROM_PLACE, '').trim()))
}

/** A text without the mail addresses in it, which are nobody's business. */
export function withoutMail(text: string): string {
  return text.includes('@')
    ? text
        .replaceAll(MAIL, '')
        .replace(/\s{2,}/g, ' ')
        .trim()
    : text
}

/** `Peeters, Jan` is one man; `Jan Peeters, Mia Claes` are two people; `Jan Peeters, political editor` is one. */
function readPart(part: string): readonly string[] {
  const pieces = part
    .split(/\s*,\s*/)
    .map((piece) => piece.replace(/^\(|(?<![\s.]\p{Lu})[).:]+$/gu, '').trim())
    .filter((piece) => piece !== '')
  const [first = '', second = ''] = pieces
  if (pieces.length === 2 && isWord(first) && isGiven(second)) return [`${first}, ${second}`]
  return pieces.filter(isFullName)
}

/** `Peeters`, `van den Berg` */
function isWord(piece: string): boolean {
  const words = piece.split(' ')
  const isSurname = words.every((word, index) => index === words.length - 1 || isParticle(word))
  return isSurname && WORD.test(words.at(-1) ?? '') && !ROLE.test(piece)
}

function isGiven(piece: string): boolean {
  const words = piece.split(' ')
  return words.length <= 2 && words.every((word) => WORD.test(word)) && !ROLE.test(piece)
}

/** Two words at least, each with a capital or a particle, and no word for a trade. */
export function isFullName(text: string): boolean {
  const words = text.split(/\s+/)
  if (words.length < 2 || words.length > MOST_WORDS || ROLE.test(text)) return false
  return words.every((word) => WORD.test(word) || isParticle(word)) && WORD.test(words.at(-1) ?? '')
}

/** `Peeters, Jan` and `King, Martin, Jr.`: the name by which a list sorts comes first. */
export function nameInOrder(name: string): string {
  const [family = '', given = '', suffix = ''] = name.split(',').map((part) => part.trim())
  return [given, family, suffix].filter((part) => part !== '').join(' ')
}
