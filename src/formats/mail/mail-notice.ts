/** A mail → the subject of what a server or an absent reader sent by itself; empty for a mail that somebody wrote. */
import type { Email } from 'postal-mime'

const SERVER = /^(?:mailer-daemon|mail-daemon|postmaster|mdaemon)$/i
const FAILED =
  /undeliver|not delivered|delivery (?:status|failure|has failed|notification)|returned mail|failure notice|mail delivery|onbestelbaar|unzustellbar|non remis|échec|message bounced/i
const ABSENT =
  /^(?:out of (?:the )?office(?: autoreply)?|automatic reply|auto(?:matic)?[ -]?reply|autoreply|automatisch antwoord|afwezig(?:heid)?(?:sbericht)?|niet aanwezig|réponse automatique|absence du bureau|abwesenheits(?:notiz|nachricht)|automatische antwort|respuesta automática|risposta automatica|resposta automática)\s?(?::|$)/i
const READ =
  /^(?:read|gelezen|lu|gelesen|leído|letto|not read|niet gelezen|delivered|accepted|declined|tentative)\s?:/i
const STORE = /^(?:mail system internal data|don't delete this message)/i
const SHOWN = 80

export function findMailNotice(email: Email): string {
  const subject = email.subject ?? ''
  return isNotice(email, subject) ? (subject || 'a report').slice(0, SHOWN).toWellFormed() : ''
}

function isNotice({ headers, from }: Email, subject: string): boolean {
  const valueOf = (key: string): string => headers.find((each) => each.key === key)?.value ?? ''
  const type = valueOf('content-type').toLowerCase()
  const sender = (from?.address ?? '').split('@', 1)[0] ?? ''
  const isAnswered =
    /^auto-replied/i.test(valueOf('auto-submitted')) ||
    /^auto[_-]?reply/i.test(valueOf('precedence')) ||
    headers.some(({ key }) => /^x-(?:autoreply|autorespond)$/.test(key))
  if (type.startsWith('multipart/report') || isAnswered || valueOf('x-failed-recipients') !== '')
    return true
  if (SERVER.test(sender) && (FAILED.test(subject) || valueOf('return-path') === '<>')) return true
  if (type.startsWith('text/calendar') || (READ.test(subject) && /calendar/.test(type))) return true
  const isStored = valueOf('x-imap') !== '' || STORE.test(subject) || STORE.test(from?.name ?? '')
  return ABSENT.test(subject) || isStored
}
