/** A key of a header and its value → the value without what is nobody's business, or nothing of it. */
import { plainKey } from './header-keys.js'
import { maskMail } from './private-words.js'

/** `author_email`, `wp:comment_author_IP`, `phone`, `Telefoon` */
const PRIVATE_KEY =
  /(?:e?mails?(?:address(?:es)?|adres(?:sen)?|adressen?)?|courriel|correo(?:electr[oó]nico)?|phone(?:numbers?)?|telephone|telefoon(?:nummer)?|telefon(?:nummer)?|téléphone|teléfono|gsm(?:nummer)?|mobile|mobiel|(?:author|user|remote|client)(?:ip|agent)|ipaddress|ipadres|password|userlogin|username)$|^(?:ip|tel|login|cc|bcc|iban|geboortedatum|birthdate|dateofbirth)$/
/** A part of a map that is private as a whole: `login: ann`. */
const PRIVATE_PART =
  /(^|[{,\n])\s*"?(?:[\w-]*(?:e-?mail|phone|telefoon|login|password)|ip)"?[ \t]*:[^,}\n]{0,300}/gi

/** Null where nothing of it may be shown. */
export function withoutPrivate(key: string, text: string): string | null {
  if (PRIVATE_KEY.test(plainKey(key))) return null
  const rest = text.includes(':') ? text.replace(PRIVATE_PART, '$1') : text
  return maskMail(rest, '').text
}
