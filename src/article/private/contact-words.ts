/** A line → whether it announces whom to ask, reaches a person, or is somebody's address. */
import { MASK } from '../../text/mask.js'
import { findMail, findPhones, type MaskedText } from '../fields/private-words.js'
import { caseless } from '../../text/caseless.js'

const MARKS = String.raw`^[\s#*_([>•·–—-]{0,8}`
/** Words that begin a sentence or a line which says whom to ask, and nothing else. */
const PHRASES = [
  String.raw`(?:heeft|hebt) u (?:nog )?vragen|(?:voor|alle) (?:alle |uw )?(?:meer|bijkomende|verdere|extra|nadere|aanvullende)? ?(?:info(?:rmatie)?|inlichtingen|vragen)(?= |\s?:|$)|(?:meer|bijkomende|verdere|nadere) (?:info(?:rmatie)?|inlichtingen)|meer weten\s?\??|(?:gelieve|neem|u kunt|wie meer wil weten, kan|voor interviews)[^.:]{0,40}contact (?:op ?(?:te )?(?:nemen|met)?|nemen)|contacteer|(?:pers|media)(?:contact(?:en|persoon|personen)?|vragen|verantwoordelijke|relaties)|contact(?:persoon|personen|gegevens)`,
  String.raw`for (?:any )?(?:more|further|additional|general|media|press|all)(?: media| press)? (?:information|info|details|enquir(?:y|ies)|inquir(?:y|ies)|queries|questions)|(?:more|further|additional) (?:information|info|details)|(?:(?:press|media|news|public relations|pr|investor relations|company|agency)(?:[ /&-]{1,3}(?:press|media|analyst|investor))? )(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|queries|relations|office|officer)|(?:to arrange|for) (?:an |photos? and |photos? or )?interviews?|(?:please )?contact us|contact (?:person|details|information)|questions\s?\?`,
  String.raw`(?:bei |für )?(?:alle )?(?:weiteren? )?rückfragen|(?:weitere|nähere) (?:informationen?|auskünfte|infos)|ansprechpartner(?:in|innen)?|kontaktperson|presse-?(?:kontakte?|stelle)|(?:kontakt|ansprechpartner|auskünfte|auskunft) für (?:die )?(?:presse|medien|medienschaffende|redaktionen)|medienkontakte?|v\.\s?i\.\s?s\.\s?d\.\s?p`,
  String.raw`pour (?:tout(?:e|es)?|plus|de plus amples|obtenir|en savoir)(?: d['’]|\s)(?:plus|autres? )?(?:demandes? d['’])?(?:informations?|renseignements?|information complémentaire|infos)|pour en savoir plus|renseignements?(?= |\s?:)|contacts? (?:presse|médias?)|relations? (?:presse|avec (?:la presse|les médias))|personnes? de contact|service (?:de )?presse`,
  String.raw`(?:para )?(?:más|mayor) (?:información|informaciones)|contacto (?:de|para) (?:la )?(?:prensa|medios)|gabinete de (?:prensa|comunicación|imprensa)|per (?:ulteriori |maggiori )?informazioni|contatt[oi] (?:per la )?stampa|ufficio stampa|para mais informações|(?:contato|contacto) (?:de|para a) imprensa`,
  String.raw`för (?:mer|ytterligare|vidare) information|(?:for )?(?:yderligere|mere|flere|mer) (?:information|oplysninger|opplysninger|informasjon)|kontaktpersoner?|presskontakt(?:er)?|pressekontakter?`,
]
/** Words that a text has as well: only a line that ends in them, or that a mark follows, says whom to ask. */
const WORDS =
  'contacts?|kontakte?|contactos?|contatt[oi]|contatos?|info(?:rmatie|rmation|rmationen|rmations|rmación|rmazioni)?|inlichtingen|auskünfte|woordvoerd(?:er|ster)s?|persdienst|vragen|spokes(?:person|man|woman)|enquiries|inquiries|porte-parole|renseignements|informatie en (?:inschrijving|reservatie)(?:en)?'
const MARK_BEHIND = String.raw`(?=\s?[:–—]|\s-\s|\s?[\])*_]|\s?$)`
const BEGINS = caseless(
  new RegExp(`${MARKS}(?:(?:${PHRASES.join('|')})(?!\\p{L})|(?:${WORDS})${MARK_BEHIND})`, 'u'),
)
/** `Tel.:`, `E-mail:` and whatever reaches somebody by that. */
const LABELLED = caseless(
  /^\W{0,4}(?:t[eé]l(?:[eé]foo?n|[eé]phone|[eé]fono)?|gsm|mobiel|mobile|mobil|handy|portable|fax|telefax|e-?mail|courriel|mail|phone|cell|[tmfe])(?:\.\s?:?|\s?:|(?= ?[+(\d]))\s{0,3}\S/u,
)
/** Who gets mail at such an address is no one person. */
const OFFICES =
  /^(?:info|contact|kontakt|pers|press|presse|prensa|stampa|imprensa|persdienst|presseamt|pressestelle|media|medien|news|newsroom|newsdesk|newsletter|nieuws|nieuwsbrief|redactie|redaktion|redaction|redaccion|redazione|editor|editors|desk|lezers|lezersbrieven|letters|mail|post|postmaster|office|secretariaat|secretariat|secretary|sekretariat|admin|administratie|administration|communicatie|communication|communications|kommunikation|comunicacion|service|support|help|helpdesk|klantendienst|klantenservice|customerservice|verkoop|sales|tickets|reservaties|reservations|reserveren|booking|bookings|onthaal|welkom|welcome|hello|hallo|bonjour|hola|team|algemeen|general|webmaster|web|website|gemeente|stad|politie|police|polizei|bibliotheek|library|museum|cultuur|sport|jeugd|toerisme|tourism|tourisme|vvv|inschrijving|inschrijvingen|jobs|vacatures|marketing|publicrelations|pr|enquiries|inquiries|noreply|no)$/
/** Free of charge, or paid by the minute: no person has such a number. */
const SERVICE = /^(?:(?:00)?3[12])?0?(?:800|900|90\d)|^(?:00)?490?800|^1?8(?:00|88|77|66)\d{7}$/
const MOBILE =
  /^(?:(?:00)?32|0)4\d{8}$|^(?:(?:00)?31|0)6\d{8}$|^(?:(?:00)?33|0)[67]\d{8}$|^(?:(?:00)?44|0)7\d{9}$|^(?:(?:00)?49|0)1[5-7]\d{8,9}$/
const STREET = String.raw`(?:(?:\p{Lu}[\p{L}'’.-]{0,20}|de|der|den|van|ten|ter|am|an|im|zum|zur)\s){0,3}(?:\p{Lu}\p{Ll}{0,24}(?:-\p{Lu}\p{Ll}{0,20}){0,2})?-?(?:straat|laan|weg|plein|dreef|steenweg|baan|lei|kaai|kade|gracht|singel|hof|pad|markt|dijk|veld|berg|stra(?:ß|ss)e|str\.|allee|platz|gasse|ring|damm|ufer|gatan|vägen|gade|vej)\s\d{1,4}\s?(?:[a-z](?!\p{L}))?(?:\s?(?:bus|bte|box|/)\s?\d{1,4})?`
const NUMBER_FIRST = String.raw`\d{1,5}(?:\s?(?:bis|ter|[A-Za-z]))?,?\s(?:rue|avenue|av\.|boulevard|bd|place|chaussée|quai|impasse|allée|cours|calle|via|piazza)\s[^\d,;]{2,50}|\d{1,5}\s[\p{Lu}][\p{L}'’. ]{1,40}\s(?:street|st\.?|avenue|ave\.?|road|rd\.?|lane|ln\.?|drive|dr\.?|blvd\.?|boulevard|way|square|court|crescent|terrace|parkway)(?:,?\s(?:suite|ste\.?|apt\.?|floor|#)\s?\w{1,6})?(?!\p{L})`
const BOX = String.raw`(?:postbus|postfach|p\.?\s?o\.?\s?box|boîte postale|b\.?p\.?)\s\d{1,6}`
const TOWN = String.raw`(?:(?:B|NL|D|F|L|A|CH)[- ])?\d{4,5}(?:\s?[A-Z]{2})?\s\p{Lu}[\p{L}'’-]+(?:[ -]\p{Lu}[\p{L}'’-]+){0,3}|\p{Lu}[\p{L} ]{2,30},?\s[A-Z]{2}\s\d{5}(?:-\d{4})?`
const ADDRESS = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:${STREET}|${NUMBER_FIRST}|${BOX})(?:\\s?[,;–|-]?\\s{1,3}(?:${TOWN}))?)(?![\\p{L}\\d])`,
  'giu',
)
const TOWN_ALONE = new RegExp(`^(?:${TOWN})$`, 'u')
const LONGEST_ADDRESS = 120
/** What may stand where an address or a number stands; nothing else has one. */
const MAY_REACH = /@|\d[\d ./()–-]{4,24}\d|[[(_]at[\])_]/i
/** A first name and a family name, as far as capitals show it. */
const SOMEBODY =
  /(?<!\p{L})\p{Lu}\p{Ll}{0,20}[.’'-]?(?:\p{Lu}?\p{Ll}{1,20})? (?:(?:van|von|de|den|der|ter|du|la|le|di|da|el|ten|zu) ){0,2}\p{Lu}[\p{L}’'-]+/u
/** Who has an address there is one person. */
const PROVIDERS =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|aol|telenet|skynet|pandora|scarlet|proximus|base|xs4all|planet|ziggo|kpnmail|kpn|home|hetnet|chello|casema|gmx|web|t-online|freenet|arcor|orange|wanadoo|free|sfr|laposte|bluewin|libero|alice|tin|virgilio|terra|telefonica|sapo|btinternet|comcast|verizon|att|sbcglobal|protonmail|proton|posteo|mailbox)$/
const NAME =
  /^(?:(?:dhr|mevr|mr|mrs|ms|dr|prof|ir|herr|frau|mme|m)\.? )?\p{Lu}[\p{L}'’.-]*(?: (?:van|von|de|den|der|ter|du|la|le|di|da|el|ten|zu|\p{Lu}[\p{L}'’.-]*)){1,4}(?=\s?(?:$|[,;:(|–—-]))/u

/** `Contact:`, `Voor meer informatie …`, `Rückfragen bitte an` */
export function announcesContact(line: string): boolean {
  return BEGINS.test(line)
}

/** `Tel. 014 12 34 56`, `E-mail: jan@example.org` */
export function isLabelledContact(line: string): boolean {
  return line.length <= LONGEST_ADDRESS && LABELLED.test(line)
}

/** Cheap, and right about most lines: whether it is worth asking the others. */
export function mayReach(text: string): boolean {
  return MAY_REACH.test(text)
}

/** Whether it has a telephone or a mail address of a person; a telephone at a desk is one where somebody is named. */
export function reachesPerson(text: string): boolean {
  return reachesOnePerson(text) || (reachesSomebody(text) && SOMEBODY.test(text))
}

/** Whether it has a telephone that is no service's, or a mail address of a person. */
export function reachesSomebody(text: string): boolean {
  if (!mayReach(text)) return false
  return (
    findMail(text).some((mail) => isPersonal(mail, text)) ||
    findPhones(text).some((phone) => !isService(phone))
  )
}

/** `jan.peeters@example.org`, and nothing else. */
export function onlyReaches(text: string): boolean {
  return reachesOnePerson(text) && !/[\p{L}\d]/u.test(maskPersons(text).text)
}

/** Such a telephone or mail address becomes `[…]`. */
export function maskPersons(text: string): MaskedText {
  let count = 0
  if (!mayReach(text)) return { text, count }
  const found = [
    ...findMail(text).filter((mail) => isPersonal(mail, text)),
    ...findPhones(text).filter((phone) => !isService(phone)),
  ]
  let masked = text
  for (const each of new Set(found)) {
    const parts = masked.split(each)
    count += parts.length - 1
    masked = parts.join(MASK)
  }
  return { text: masked, count }
}

/** Whether what it has is one person's beyond doubt: a mobile telephone, or a mail address with a name. */
export function reachesOnePerson(text: string): boolean {
  if (!mayReach(text)) return false
  return findMail(text).some((mail) => isPersonal(mail, text)) || findPhones(text).some(isMobile)
}

/** `info@example.org`, `mobiliteit@example.org` and `lier@lier.example` are an office's, unless `text` names somebody. */
function isPersonal(mail: string, text: string): boolean {
  const [local = '', domain = ''] = mail.toLowerCase().split(/@|\s?(?:\[at\]|\(at\)|_at_)\s?/)
  const words = local.split(/[._+-]/)
  const [site = ''] = domain.split('.')
  if (words.some((word) => OFFICES.test(word)) || local === site) return false
  return words.length > 1 || PROVIDERS.test(site) || SOMEBODY.test(text)
}

function isService(phone: string): boolean {
  return SERVICE.test(figuresOf(phone))
}

function isMobile(phone: string): boolean {
  return MOBILE.test(figuresOf(phone))
}

function figuresOf(phone: string): string {
  return phone.replace(/\(0\)/g, '').replace(/\D/g, '')
}

/** `Kerkstraat 12, 2500 Lier`, `88131 Lindau`, and nothing else but a name. */
export function isAddressLine(line: string): boolean {
  const text = line.trim()
  if (text.length > LONGEST_ADDRESS || !/\d/.test(text)) return false
  if (TOWN_ALONE.test(text)) return true
  const { text: rest, count } = maskAddress(text, '')
  return count > 0 && rest.replace(/^\p{L}+\s?:/u, '').replace(/\P{L}/gu, '').length <= 40
}

/** `Jan Peeters`, `Jan Peeters, woordvoerder`, and no sentence. */
export function beginsWithName(line: string): boolean {
  return NAME.test(line)
}

/** Streets with their numbers, and the towns behind them, become `[…]`, or what is put instead. */
export function maskAddress(text: string, instead = MASK): MaskedText {
  let count = 0
  if (!/\p{L}.{0,60}\d|\d.{0,60}\p{L}/u.test(text)) return { text, count }
  const masked = text.replace(ADDRESS, () => {
    count += 1
    return instead
  })
  return { text: masked, count }
}
