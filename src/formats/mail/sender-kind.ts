/** The name and the address of a sender → whether a paper, an office or a service sends the mail, and no person. */
import { foldName } from '../../language/fold-name.js'
import { isFirstName } from '../../language/first-names.js'
import { isPersonName } from '../../raw/names/person-name.js'
import { isOffice, isOfNames, isPeriodical } from '../../raw/top/publisher.js'
import { isSite } from '../../raw/top/sites.js'
import { caseless } from '../../text/caseless.js'

const LONGEST = 70
/** What is sent, or who sends it for a paper or an office. */
const DESK = caseless(
  /(?<!\p{L})(?:\p{L}{0,16}(?:redactie|redaktion|alerts?|alerte|flash info|info ?flash|newsflash|nieuwsflits|eilmeldung|newsletter|nieuwsbrief|nyhetsbrev|nyhedsbrev|rundbrief|knipsels?)|la (?:lettre|lettera)|(?:\p{L}{2,16})(?:service|tjänst|tjeneste|palvelu)|lettre d[e’']\p{L}{0,20}|desk|newsdesk|newsroom|rédaction|redacción|redazione|redação|redaktion(?:en)?|redakcja|redakce|toimitus|uitgeverij|editors|webteam|team|revue de presse|rassegna stampa|pressespiegel|digest|briefing|noreply|no-reply|list|lijst|liste|boletín|bollettino|boletim|uutiskirje|biuletyn)(?!\p{L})/u,
)
const LETTERS = /^(?:\p{Lu}\p{Ll}?\.-?){1,3}$/u
const MOST_OF_PERSON = 4

/** Whether the words of `name` say it; a name that begins with a first name is that of a person. */
export function isDeskName(name: string): boolean {
  if (name === '' || name.length > LONGEST || mayBePerson(name)) return false
  return isPeriodical(name) || isOffice(name) || isSite(name) || isDeskWord(name)
}

function isDeskWord(name: string): boolean {
  return DESK.test(name) && (isOfNames(name) || !name.includes(' ') || /^\p{Lu}/u.test(name))
}

function mayBePerson(name: string): boolean {
  const words = name.split(/\s+/)
  const [first = ''] = words
  if (isPersonName(name)) return true
  return (
    words.length > 1 &&
    words.length <= MOST_OF_PERSON &&
    (LETTERS.test(first) || isFirstName(first.toLowerCase())) &&
    !DESK.test(name)
  )
}

/** A part of an address that no person has to himself. */
const ROLE =
  /^(?:(?:no-?reply|do-?not-?reply|alerts?|news|newsletters?|nieuws(?:brief)?|redactie|redaktion|redaction|redaccion|redazione|pers(?:dienst)?|presse|prensa|press|stampa|lettre|mailing|digest|boletin|bollettino|boletim|nyhetsbrev|nyhedsbrev|rundbrief|biuletyn|lettera|flash|info-?flash|updates?|knipsels?|clippings?)[\w.+-]{0,20})@(?<domain>[^@\s>]{3,200})/i
const SHORTEST_DOMAIN = 4
/** So much of the name, at least, is that of the site: `Saltby Post Alerts`. */
const MOST_OF_NAME = 0.6

/** `Saltby Post <alerts@saltbypost.example>`: the name of the sender is that of the site. */
export function isDeskAddress(name: string, address: string): boolean {
  const domain = ROLE.exec(address)?.groups?.['domain'] ?? ''
  if (domain === '' || name === '' || mayBePerson(name)) return false
  const plain = squeeze(name)
  return domain
    .split('.')
    .slice(0, -1)
    .map(squeeze)
    .some(
      (label) =>
        label.length >= SHORTEST_DOMAIN &&
        label.length >= plain.length * MOST_OF_NAME &&
        plain.includes(label),
    )
}

function squeeze(text: string): string {
  return foldName(text)
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, '')
}
