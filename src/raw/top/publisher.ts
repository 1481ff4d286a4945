/** A line → whether it names who publishes a text: a paper, a site, an agency, an office, a society. */
import { isFunctionWord, isParticle } from '../sentence.js'
import { isSite } from './sites.js'
import { caseless } from '../../text/caseless.js'

/** No such line is longer. */
const LONGEST = 70
const MOST_WORDS = 8
/** Who sends press releases. */
const OFFICE = caseless(
  /(?<!\p{L})(?:provincie|province|provinz|provincia|stad|stadt|gemeente|gemeinde|commune|(?:schepen|gemeente|stads)?(?:college|bestuur)|collège|burgemeester|schepenen|wethouders|gedeputeerde|staten|kanselarij|chancellerie|bisdom|bistum|diocèse|diocese|landratsamt|landkreis|magistrat|préfecture|prefettura|regione|generalitat|xunta|junta|diputación|prefeitura|kommun|länsstyrelsen|starostwo|urząd|ville|city|county|council|parket|parquet|openbaar ministerie|minister(?:ie|ium|io|o)?|ministère|ministre|ministry|(?:\p{L}{2,12})?dienste?|service|afdeling|département|department|departement|bureau|office|amt|kabinet|cabinet|commissie|commission|kommission|comisión|raad|rat|staatsanwaltschaft|polizei\p{L}*|politie\p{L}*|police|universiteit|university|université|universität|universidad|hogeschool|federatie|federation|fédération|bond|verbond|verband|vakbond|vzw|nv|bv|gmbh|kgaa|ag|inc|ltd|plc|llc|corp|oyj|sarl|pers\p{L}*|press\p{L}*|communicatie|communication|kommunikation|stichting|stiftung|foundation|vereniging|verein|instituut|institut|institute|agentschap|agency|autoriteit|authority|bank|ziekenhuis|hospital|klinikum|museum|kamer|senaat|parlement|parliament|parlament|regering|government|e\.\s?v\.?|ayuntamiento|comune|câmara)(?!\p{L})/u,
)
/** What papers, newsletters and sites of news are called after; and who has one for its members. */
const PERIODICAL =
  /(?<!\p{L})(?:(?:\p{L}{2,16}-?)?(?:blad|krant|nieuwsbrief|nieuws|courant|bode|koerier)|gazet|gazette|gaceta|gazzetta|tijdschrift|mededelingen|newsletter|e?-?(?:bulletin|boletín|bollettino|boletim)|journal|herald|heraldo|times|tribune|chronicle|observer|examiner|courier|courrier|correo|corriere|correio|telegraaf|telegraph|echo|\p{L}{0,16}(?:zeitung|nachrichten|anzeiger|tageblatt|tagblatt|rundschau|kurier|blatt|bote)|diario|diário|giornale|jornal|periódico|noticias|notícias|notizie|nouvelles|dépêche|revista|revue|news|parochie\p{L}*|parish|pfarr\p{L}*|paroisse|parroquia|parrocchia|paroissiale?|parroquial|parrocchiale|paroquial|association|society|verenigingsnieuws|club|friends|ogłoszenia|wieści|aktualności|kurier|gazeta|głos|dziennik|tygodnik|miesięcznik|biuletyn|parafi\p{L}*|noviny|listy|hlas|zpravodaj|folha|informativo)(?!\p{L})/iu
/** A name of a paper, and what it is: `DE KLOK - maandblad van de parochie` */
const EXPLAINED = /^(?<name>.{3,40}?)\s+[-–—|•:]\s+(?<kind>\p{L}.*)$/u

/** Whether it is the name of a paper, a site or an agency that is known. */
export function isPublisher(line: string): boolean {
  if (line.length > LONGEST) return false
  const [, agency = ''] = DESK.exec(line) ?? []
  return isSite(line.replace(/[\s.*_=–—-]+$/u, '')) || (agency !== '' && isSite(agency))
}

/** `ddp Soest`: an agency in small letters, and its desk. */
const DESK = /^(\p{Ll}{3,4}) \p{Lu}[\p{L}-]+$/u

/** Whether it is made like the name of a paper, of a letter to members, or of a society. */
export function isPeriodical(line: string): boolean {
  if (line.length > LONGEST) return false
  const text = line.replace(/[\s.*_=–—-]+$/u, '').replace(OF_REGISTER, '')
  if (!PERIODICAL.test(text) || text.split(/\s+/).length > MOST_WORDS) return false
  const { name = '', kind = '' } = EXPLAINED.exec(text)?.groups ?? {}
  return isOfNames(text) || (isOfNames(name) && beginsPeriodical(kind))
}

/** `TSV Ammerau e.V. – …`: an abbreviation that the name of a society or a saint has. */
const OF_REGISTER = /\s(?:e\.\s?V|v\.z\.w|a\.s\.b\.l|św|st)\.(?=\s|$)/giu

/** `Mededelingen voor de week van` */
export function beginsPeriodical(line: string): boolean {
  return PERIODICAL.exec(line.slice(0, LONGEST))?.index === 0
}

/** Whether it is the name of an office, as far as its words go: `Persdienst Stad Halle`. */
export function isOffice(line: string): boolean {
  return OFFICE.test(line) && isOfNames(line)
}

/** Who speaks to the press, in as many words as a headline has: `Service de la communication`, `Bureau de presse de la ville`. */
const PRESS_DESK = new RegExp(
  `^(?:(?:pôle|service|direction|bureau|cabinet|cellule|département|dienst|afdeling|directie|cel|team|bureau|department|office|division|ufficio|servizio|direzione|oficina|gabinete|departamento|servicio|serviço|assessoria|biuro|wydział|zespół|kancelaria|referat|stabsstelle|abteilung|amt|stab)\\s(?:(?:de|de la|de l[’']|des|du|van|van de|voor|of|di|della|de|da|do|für|der|ds\\.)\\s?)?)?(?:communications?|presse|(?:relations|service) (?:presse|publiques)|communicatie|pers|voorlichting|externe (?:communicatie|relaties)|press|media(?: relations)?|public (?:affairs|relations|information)|stampa|comunicazione|prensa|comunicación|imprensa|comunicação|prasow[ey]|presse-? und öffentlichkeitsarbeit|öffentlichkeitsarbeit|pressestelle|presseamt|pressedienst|persdienst|pressavdeling(?:en)?|pressavdelning(?:en)?)(?:\\s(?:et|en|und|and|e|y|i|&)\\s(?:(?:de la |des |du |de l[’'])?\\p{L}{4,20}))?(?:\\s(?:interministérielle|office|department|unit|team|desk|service|departement|dienst|externe|interne|institutionnelle|istituzionale|institucional))?$`,
  'iu',
)
const MAY_BE_DESK = caseless(
  /press|pers|pras|pren|commun|comun|media|public|voorlicht|stampa|öffent/u,
)

/** The desk of an office that speaks to the press, by its words alone, with the name of the office behind it or without. */
export function isPressDesk(line: string): boolean {
  if (line.length > LONGEST || !MAY_BE_DESK.test(line)) return false
  const own = line.replace(OF_WHOM, '')
  return PRESS_DESK.test(own) && (own === line || isOfNames(line.slice(own.length).trim()))
}

/** ` de la Ville de Marmont`, ` van de Stad Halle`: a capital begins it. */
const OF_WHOM =
  /\s(?:(?:de l[’']|de la |du |des |de |van het |van de |van |der |des |del |della |di |da |do |of the |of )(?=\p{Lu}).{2,50}|(?:de l[’'])\p{Lu}.{2,50})$/u

/** A name or a number: every word that is no common one has a capital or a figure. */
export function isOfNames(text: string): boolean {
  if (text === '' || text.length > LONGEST || ENDED.test(text)) return false
  return text
    .split(/[\s/]+/)
    .every(
      (word) =>
        /^[^\p{L}]*(?:\p{Ll}{1,4}-)?[\p{Lu}\d]/u.test(word) ||
        isFunctionWord(word) ||
        OFFICE.test(word) ||
        isParticle(word) ||
        SAINT.test(word) ||
        !/\p{L}/u.test(word),
    )
}

/** A sentence; `e.V.` ends none. */
const ENDED = /(?<!\p{Lu})[.!?]$/u
const SAINT = caseless(/^(?:st|ste|sint|hl|sv|św|sw)\.$/u)

const ARTICLE = /^(?:(?:de|het|['’]t|le|la|les|the|die|der|das|el|il|lo|o|a)\s|l['’])/iu
const MOST_IN_PAPER = 6
const PLAIN_WORD = /^[\p{L}\d'’.&+-]+$/u

/** `L’Éveil du canton`, `La Voix lorraine`: behind its article and a capital a title of French form may have a small word. */
export function isTitleOfPaper(text: string): boolean {
  const article = ARTICLE.exec(text)?.[0] ?? ''
  const words = text.slice(article.length).split(/\s+/)
  if (article === '' || words.length > MOST_IN_PAPER || !/^\p{Lu}/u.test(words[0] ?? ''))
    return false
  if (!words.every((word) => PLAIN_WORD.test(word))) return false
  return words.filter((word) => /^\p{Ll}/u.test(word) && !isFunctionWord(word)).length <= 1
}
