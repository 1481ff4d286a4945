/** The lines of a text that is no mail → those that a mail left in it: who got a copy, who sent it, by which way. */

const KEYED =
  /^\s{0,8}\*{0,2}(\p{L}[\p{L}-]{0,40}(?: \p{L}{1,12}){0,2})\*{0,2}\s?:\*{0,2}\s+(\S.*)$/u
const COPY =
  /^(?:b?cc|cci|cco|kopie(?: aan)?|copie(?: à)?|kopie an|copia(?: a| para)?|blind copy)$/iu
/** No article has such a key. */
const SURE =
  /^(?:b?cc|cci|cco|kopie(?: aan| an)?|copie(?: à)?|copia(?: a| para)?|blind copy|reply-?to|antwoord(?:en)? aan|antwort an|répondre à|responder a|rispondi a|delivered-to|return-path|envelope-to|message-id|in-reply-to|mime-version|content-type|dkim-signature|received|references|x-[a-z][a-z-]{2,40})$/iu
/** An article may have it; beside one of those it is of the mail. */
const WEAK =
  /^(?:from|van|von|de|da|fra|från|afzender|absender|sender|to|aan|an|à|para|per|til|till|ontvanger|empfänger|attachments?|bijlagen?|anlagen?|pièces? jointes?|telefoon|tel|gsm|phone|mobile|telefon|téléphone|teléfono|fax|e-?mail|mail|ip)$/iu
const REACHES = /^(?:telefoon|tel|gsm|phone|mobile|telefon|téléphone|teléfono|fax|e-?mail|mail)$/iu
/** They stand between the others, and tell nothing of anybody. */
const BESIDE =
  /^(?:sent|verzonden|date|datum|gesendet|envoyé|enviado|inviato|subject|onderwerp|betreff?|objet|asunto|oggetto|importance|priority|prioriteit|urgentie)$/iu
/** `Piet Pot; Ute Put`, and no sentence. */
const PEOPLE = /^[<"(]?\p{Lu}[^.!?]{0,300}$/u

interface KeyedLine {
  readonly key: string
  readonly value: string
}

/** Whether each of `lines` is one. Linear. */
export function findEnvelopeLines(lines: readonly string[]): readonly boolean[] {
  const found = lines.map(() => false)
  for (let at = 0; at < lines.length; at++) {
    const run = runFrom(lines, at)
    if (run.length === 0) continue
    const isMail = isOfMail(run)
    for (const [index, line] of run.entries())
      found[at + index] = (isMail && !BESIDE.test(line.key)) || isAlone(line)
    at += run.length
  }
  return found
}

function runFrom(lines: readonly string[], start: number): readonly KeyedLine[] {
  const run: KeyedLine[] = []
  for (let line = readKeyed(lines[start]); line; line = readKeyed(lines[start + run.length]))
    run.push(line)
  return run
}

/** `c.c. Piet Pot` */
const DOTTED = /^\s{0,8}(b?\.?c\.c\.)\s?:?\s+(\S.*)$/iu

function readKeyed(line = ''): KeyedLine | null {
  const [, , copied = ''] = DOTTED.exec(line) ?? []
  if (copied !== '') return { key: 'cc', value: copied }
  if (!line.includes(':')) return null
  const [, key = '', value = ''] = KEYED.exec(line) ?? []
  return SURE.test(key) || WEAK.test(key) || BESIDE.test(key) ? { key, value } : null
}

function isOfMail(run: readonly KeyedLine[]): boolean {
  const own = run.filter(({ key }) => !BESIDE.test(key))
  // `Telefon: …` above `E-Mail: …` says whom to ask, below any text.
  if (own.every(({ key }) => REACHES.test(key))) return false
  return own.length >= 2 && own.some(({ key, value }) => SURE.test(key) || value.includes('@'))
}

/** `Cc: Jo Tak <jo@example.org>`, `Cc: Jo Tak` */
function isAlone({ key, value }: KeyedLine): boolean {
  if (COPY.test(key)) return value.includes('@') || PEOPLE.test(value.trim())
  return SURE.test(key) && value.includes('@')
}
