/** A key of a header and its value → the value without what is nobody's business, or nothing of it. */
import { plainKey } from './header-keys.js'
import { maskAddresses, maskMail, maskPrivate } from './private-words.js'

/** `author_email`, `wp:comment_author_IP`, `phone`, `Telefoon` */
const PRIVATE_KEY =
  /(?:e?mails?(?:address(?:es)?|adres(?:sen)?|adressen?)?|courriel|correo(?:electr[oó]nico)?|phone(?:numbers?)?|telephone|telefoon(?:nummer)?|telefon(?:nummer)?|téléphone|teléfono|gsm(?:nummer)?|mobile|mobiel|(?:author|user|remote|client)(?:ip|agent)|ipaddress|ipadres|password|userlogin|username|(?:remote|client|user)(?:addr(?:ess)?|host))$|^(?:ip|tel|login|cc|bcc|from|to|iban|geboortedatum|birthdate|dateofbirth|rrn|rijksregisternummer|bsn|ssn|token|apikey|secret|session(?:id)?|adres|address|huisadres|woonadres|anschrift|adresse|contact(?:person|persoon|info)?|sourcecontact|contactpersonen|internal|intern|respondent(?:name|naam)?|informant(?:name|naam|en)?|lastmodifiedby|modifiedby|user)$|^(?:internal|interne?|editors?|editorial|private|moderators?|redactie|redactionele|reviewers?|admin|legal|source)(?:notes?|notities?|opmerkingen|remarks?|memos?)$/
/** What colleagues write to each other about a text. */
const NOTE =
  '(?:notes?|notities?|notitie|opmerking(?:en)?|remarks?|memos?|comments?|commentaar|kommentare?|anmerkung(?:en)?|bemerkung(?:en)?|notiz(?:en)?|remarques?|commentaires?|notas?|observaci[oó]n(?:es)?|comentarios?|annotations?|instructions?|instructies)'
const IN_HOUSE =
  '(?:intern(?:al|es?|[oa]s?)?|private|privé|confidential|editor(?:s|ial)?|redactie|redactionele?|redactioneel|redaction|rédaction|redaktion(?:elle)?|moderat(?:ors?|ion)|review(?:ers?)?|admin|legal|desk|workflow|revision|ticket|shoot|photographers?|authors?|reporters?|producers?|sub|factcheck|special|staff|team)'
/** `editorComment`, `interne_notiz`, `assigned_to`: none of it was written for readers. */
const WORKING_KEY = new RegExp(
  `^(?:${IN_HOUSE}${NOTE}|${NOTE}${IN_HOUSE}|confidential|vertrouwelijk|vertraulich|todos?|briefing|contacts|assigned(?:to)?|assignee|reviewers?|reviewedby|approvedby|checkedby|requestedby|updatedby|last(?:edited|updated|changed)by|lasteditor|factcheck|legalreview|(?:slack|jira|trello|asana|ticket)\\p{L}*|(?:change|edit|revision|audit)log|(?:commit|revision|log)message|audit)$`,
  'u',
)
/** In a row of a system notes are of its editors; in the header of a file of one's own they are of its author. */
const NOTE_OF_ROW = new RegExp(
  `^(?:(?!comments?$|commentaires?$|comentarios?$|kommentare?$)${NOTE}|tips?|feedback|owner)$`,
  'u',
)
/** A part of a map that is private as a whole: `login: ann`. */
const PRIVATE_PART =
  /(^|[{,\n])\s*"?(?:[\w-]*(?:e-?mail|phone|telefoon|login|password)|ip)"?[ \t]*:[^,}\n]{0,300}/gi

/** What is called so counts documents. */
const NUMBERED =
  /^(?:id|nr|no|uri|url|doi|e?issn|isbn|ean|guid|page|pages|volume|issue|documents?|dokument)$|(?:id|ids|number|nummer|num|nr|uri|url|doi|issn|isbn|size|identifier|accession|code|hash|file)$/
const CONTACT = /contact|kontakt|phone|tele[fp]|gsm|mobi|fax|reach|bereik/

/** Null where nothing of it may be shown. `isOfRow`: it stands in a row of a table, or an object of JSON. */
export function withoutPrivate(key: string, text: string, isOfRow = false): string | null {
  const name = plainKey(key)
  if (PRIVATE_KEY.test(name) || WORKING_KEY.test(name)) return null
  if (isOfRow && NOTE_OF_ROW.test(name)) return null
  const rest = text.includes(':') ? text.replace(PRIVATE_PART, '$1') : text
  const own = maskMail(rest, '').text
  return (isNumber(key, own) ? maskAddresses(own) : maskPrivate(own)).text
}

/** `ISSN: 0378-1234`, `IMG_0123456789.jpg`: figures that call nobody. */
function isNumber(key: string, text: string): boolean {
  return NUMBERED.test(plainKey(key)) || (!/\s/.test(text.trim()) && !CONTACT.test(plainKey(key)))
}
