/** What mail programs of several languages write above a mail that is quoted or sent on → patterns of single lines. */
import { caseless } from '../../text/caseless.js'

const ORIGINALS = `original message|oorspronkelijke? bericht|origineel bericht|ursprüngliche nachricht|originalnachricht|
  original-nachricht|message d['’]origine|message original|message initial|mensaje original|messaggio originale|mensagem original|
  originalmeddelande|oprindelig meddelelse|opprinnelig melding|reply message|original appointment`
const FORWARDS = `forwarded message|forwarded by [^-]{1,60}|doorgestuurd bericht|weitergeleitete nachricht|message transféré|
  message transmis|mensaje reenviado|messaggio inoltrato|mensagem encaminhada|vidarebefordrat meddelande|videresendt melding`

function ruled(words: string): RegExp {
  const alternatives = words.replace(/\s*\n\s*/g, '')
  return new RegExp(String.raw`^\s*-{2,}\s?(?:${alternatives})(?:\s[^-\n]{0,80})?-{2,}\s*$`, 'iu')
}

/** `-----Original Message-----` */
export const ORIGINAL = ruled(ORIGINALS)
/** `---------- Forwarded message ---------` */
const FORWARDED = ruled(FORWARDS)
/** `Begin forwarded message:` */
const BEGUN = caseless(
  new RegExp(
    String.raw`^\s*(?:begin forwarded message|begin doorgestuurd bericht|anfang der weitergeleiteten (?:nachricht|e-?mail)|` +
      String.raw`début du (?:message (?:réexpédié|transféré)|e-mail transféré)|inicio del mensaje reenviado|` +
      String.raw`inizio messaggio inoltrato|início da mensagem (?:encaminhada|reencaminhada))\s?:\s*$`,
    'u',
  ),
)

export function isForwardLine(line: string): boolean {
  return FORWARDED.test(line) || BEGUN.test(line)
}

/** The line that Outlook draws over a mail. */
export const RULE = /^\s*_{10,}\s*$/

/** `From: Ann Smit <ann@example.org>`, in the languages of mail programs. */
export const FROM = /^\s*\*?(?:from|van|de|von|da|från|fra|od)\s?:\*?\s+\S/iu
const SENT = caseless(
  /^\s*\*?(?:sent|date|verzonden|datum|gesendet|envoyé|enviado(?: el)?|enviada(?: em)?|fecha|inviato|data|skickat|sendt)(?: on| le| op| am| el)?\s?:\*?\s+\S/u,
)
/** When it was sent, as mail programs alone write it; `date` and `datum` stand in many texts. */
const SENT_BY_MAIL = caseless(
  /(?:^|\s)\*?(?:sent|verzonden|gesendet|envoyé|enviado(?: el)?|enviada(?: em)?|inviato|skickat|sendt)\s?:\*?\s+.{0,40}\d/u,
)
const TO = caseless(
  /^\s*\*?(?:to|cc|aan|an|à|a|para|per|til|till|subject|onderwerp|betreff?|objet|asunto|oggetto|assunto|ämne|emne)\s?:\*?\s/u,
)
/** A key of mail of whatever kind. */
const KEY = /^\s*\*?\p{L}[\p{L}-]{0,25}(?: \p{L}{1,12})?\s?:/u

/** How many lines of a block are looked at. */
const LONGEST_BLOCK = 12

/**
 * Where the header of another mail ends that begins at line `at`: who sent it, when, and to whom or about what, or when in
 * the words of mail programs. `at` where there is none.
 */
export function endOfHeader(lines: readonly string[], at: number): number {
  if (!FROM.test(lines[at] ?? '')) return at
  // Some programs write who and when alone, and some on one line.
  const isSent = SENT_BY_MAIL.test(lines[at] ?? '')
  let [isDated, isAddressed] = [isSent, isSent]
  let end = at + 1
  for (; end < Math.min(lines.length, at + LONGEST_BLOCK); end++) {
    const line = lines[end] ?? ''
    if (line.trim() === '' || !(KEY.test(line) || /^\s{2,}\S/.test(line))) break
    isDated ||= SENT.test(line)
    isAddressed ||= TO.test(line) || SENT_BY_MAIL.test(line)
  }
  return isDated && isAddressed ? end : at
}

const OPENS = caseless(
  /^\s*(?:on|op|le|la|il|el|em|am|den|dne|in article|in een bericht|in message|dans l['’]article|at|quoting|citeren)\s/u,
)
const SAYS = caseless(
  /(?<!\p{L})(?:wrote|writes|schreef|geschreven|a écrit|écrivait|schrieb|geschrieben|escribió|ha scritto|escreveu|skrev|said)(?!\p{L})/u,
)
const SAYS_LAST = caseless(
  /(?<!\p{L})(?:wrote|writes|schreef|geschreven|geschrieben|a écrit|écrivait|schrieb|escribió|ha scritto|escreveu|skrev)\s?(?:the following|het volgende)?\s?:\s*$/u,
)
/** `Piet Pot schreef op 3-3-2014 om 9:00:` */
const NAMED =
  /^\p{Lu}[^.!?]{2,60}\s(?:wrote|schreef|a écrit|schrieb|escribió|ha scritto|escreveu|skrev)\s(?:on|op|le|am|el|il|em|den)\s.{0,20}\d.{0,40}:$/iu
const CLOCK = /\d{1,2}[:.h]\d{2}|@|<[^<>]*>/i
const LONGEST_INTRO = 300
const MOST_LINES = 3

export interface Intro {
  readonly end: number
  /** It names an hour or an address, as no sentence of an article does that ends in a colon. */
  readonly isSure: boolean
}

/** `On 3 May 2020 at 10:11, Ann <ann@example.org> wrote:`, over up to three lines that begin at line `at`. */
export function readIntro(lines: readonly string[], at: number): Intro | null {
  let text = ''
  for (let end = at; end < Math.min(lines.length, at + MOST_LINES); end++) {
    const line = (lines[end] ?? '').trim()
    if (line === '' || text.length + line.length > LONGEST_INTRO || line.startsWith('>'))
      return null
    text = `${text} ${line}`.trim()
    if (!text.endsWith(':')) continue
    const isOpened = (OPENS.test(text) && SAYS.test(text)) || NAMED.test(text)
    if (isOpened || SAYS_LAST.test(text))
      return { end: end + 1, isSure: isOpened && CLOCK.test(text) && /\d/.test(text) }
  }
  return null
}

/** What lists and groups put below every mail, and what seals one. */
const FOOTER = caseless(
  /^\s*(?:-~-{4,}~|--~--~-{5,}|you received this message because you are subscribed|to unsubscribe\b|unsubscribe:|u ontvangt (?:dit bericht|deze (?:mail|e-mail|nieuwsbrief)) omdat|uitschrijven[: ]|om u uit te schrijven|vous recevez (?:ce|cet) (?:message|e-?mail|courriel)|pour vous désabonner|sie erhalten diese (?:nachricht|e-?mail)|zum abmelden|yahoo! groups links|-----begin pgp signature-----)/u,
)
const DISCLAIMER = caseless(
  /^\s*\W{0,5}(?:(?:dit|deze) (?:bericht|e-?mail|mail)[^.]{0,60}(?:uitsluitend|vertrouwelijk|bestemd)|this (?:e-?mail|message|communication)[^.]{0,80}(?:confidential|intended (?:only|solely)|privileged)|ce (?:message|courriel|mail)[^.]{0,80}(?:confidentiel|destiné exclusivement|strictement)|diese (?:e-?mail|nachricht)[^.]{0,60}(?:vertraulich)|disclaimer\b|proclaimer\b|verzonden vanaf mijn|sent from my |envoyé de mon |von meinem \S+ gesendet|enviado desde mi )/u,
)
const LIST_NAME = /\bmailing ?list\b|\bmailinglijst\b|listinfo/i

/** `next`: the line below. */
export function isFooter(line: string, next: string): boolean {
  return FOOTER.test(line) || DISCLAIMER.test(line) || (RULE.test(line) && LIST_NAME.test(next))
}

/** Two dashes on a line of their own. */
export const SIGNATURE = /^--\s*$/
/** `-----BEGIN PGP SIGNED MESSAGE-----`, and the line below it. */
export const SEAL = /^-----BEGIN PGP SIGNED MESSAGE-----\s*$|^Hash: (?:SHA|MD)\d/
