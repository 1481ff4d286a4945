/** What an author key says → full names, one by one. */
import { alternativesOf } from '../dates/date-words.js'
import { plainText } from './plain-text.js'
import { singleBlanks } from '../../text/unseen.js'

const CUE = new RegExp(`^(?:${alternativesOf('byline')})(?!\\p{L})\\s*:?\\s+(?=\\S)`, 'iu')
/** Behind `&` these are no second man: `Blogger & Co.`, `Peeters & Zonen`. */
const FIRM = String.raw`\s*(?:co|cie|comp(?:any)?|zon(?:en)?|zn|sons?|söhne|fils|figli|hijos|filhos|partners?|associates?|associés|family|famil(?:ie|le)|friends|vrienden|team)(?![\p{L}\d])`
const BETWEEN = new RegExp(
  `\\s*[;/|]\\s*|\\s+[+•·]\\s+|\\s*&(?!${FIRM})\\s*|,?\\s+(?:${alternativesOf('and')})\\s+(?!${FIRM})(?=\\p{Lu}|\\p{Lo})`,
  'iu',
)

/** `[[Jan Peeters]]`, `[[people/jan|Jan Peeters]]`: note-takers give their authors pages of their own. */
const PAGE = /^\[\[(?:[^|\]]{0,200}\|)?([^|\]]{1,100})\]\]$/
/** What systems and typists write where nobody is named, and the number that stands for somebody. */
const NOBODY =
  /^(?:[^\p{L}\p{M}]*|https?:\/\/\S*|www\.\S+|admin|administrator|webmaster|anonymous|anoniem|anonym|anonyme|anónimo|unknown|n\/?a|none|null|nan|undefined|onbekend|unbekannt|inconnu|desconocido|sconosciuto|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/iu

/** `Ann Roe in London`: where somebody wrote; `Piet in ’t Veld` is a name. */
const FROM = /^(\p{Lu}\S* .{0,120}?\p{L}) in (\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3})$/u

/** The place behind the names of a byline; null where there is none. */
export function placeOfNames(items: readonly string[]): string | null {
  const [only = ''] = items
  if (items.length !== 1 || !only.includes(' in ')) return null
  return FROM.exec(plainText(only).replace(CUE, ''))?.[2] ?? null
}

/** `["Ann Roe", 'Bob Hill']`: a list that a scraper wrote down as text. */
const LISTED = /^\s*\[\s*(?=["'])([^]{1,1000})\]\s*$/
const QUOTED = /"([^"]*)"|'((?:[^']|'(?=\p{L}))*)'/gu
/** What somebody is, behind the name: `Sports Reporter`, `chef redactie`. No name ends so. */
const ROLE =
  /(?:^|[\s-])(?:editor|correspondent|reporter|writer|columnist|critic|analyst|journalist|contributor|photographer|redacteur|redactrice|verslaggever|verslaggeefster|correspondente|medewerk(?:er|ster)|fotograaf|redakteur(?:in)?|korrespondent(?:in)?|mitarbeiter(?:in)?|reporterin|volontär(?:in)?|journaliste|rédact(?:eur|rice)|envoyée? spéciale?|photographe|corresponsal|redactora?|periodista|enviad[oa](?: especial)?|corrispondente|inviat[oa](?: speciale)?|giornalista|jornalista)s?$/iu

/**
 * The items of a list are names. A single text is one name, or several with `;`, `/`, `&` or *and* between them; commas
 * part names only where each has a blank in it, for `Peeters, Jan` is one man. References that were escaped twice are decoded.
 */
export function splitNames(items: readonly string[]): readonly string[] {
  const listed = items.length === 1 ? itemsOf(items[0] ?? '') : items
  const names = listed
    .map((item) => withoutMailAddress(plainText(plainText(item))).replace(PAGE, '$1'))
    .filter((name) => !NOBODY.test(name))
  if (listed.length !== 1) return withoutRoles(names.map((name) => name.replace(CUE, '')))
  const parts = names
    .flatMap((name) => name.replace(CUE, '').replace(FROM, '$1').split(BETWEEN))
    .flatMap(splitCommas)
    .map((name) => name.trim())
  return withoutRoles(parts.filter((name) => name !== ''))
}

/** A list that was written as text, or names on lines of their own. */
function itemsOf(text: string): readonly string[] {
  const [, list = ''] = text.includes('[') ? (LISTED.exec(text) ?? []) : []
  if (list !== '')
    return Array.from(list.matchAll(QUOTED), ([, double, single]) => double ?? single ?? '')
  if (!text.includes('\n')) return [text]
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.every((line) => line.trim().includes(' ')) ? lines : [text]
}

/** Who puts a paper together: `Redactie`, `La rédaction`, `Online-Redaktion`, `Redactie Sport`, `Staff Writer`, `The Editors`. */
const DESK =
  /^(?:(?:van|von|de|da|par|by|from)\s+)?(?:(?:de|het|onze|die|unsere|der|la|le|notre|las?|los?|nuestra|a|nossa|il|the|our)\s+)?(?:(?:\p{L}{2,12}-?)?redacti(?:e|on)|(?:\p{L}{2,12}-)?redaktion(?:en)?|rédaction|redacción|redazione|redação|redakcja|redakce|redaksjonen|toimitus|nieuwsdienst|(?:web|news|sports?|city|foreign|digital|online|politics|business|culture|features|copy|picture) ?desk|news ?(?:desk|room)|newsroom|editors?|editorial (?:team|staff|board|desk)|staff(?: (?:reporters?|writers?|correspondents?|report))?|web ?(?:desk|team)|online ?team|correspondents?|reporters?)(?:\s(?:web|online|sport|regio|region|lokaal|lokales|politik|politiek|cultuur|kultur|culture|nieuws|news|digital(?:e)?|internet|[\p{L}\d-]{2,30}\.[a-z]{2,7}))?\.?$/iu

/** A desk that is named beside a person is no author; alone it is all that is said. */
export function withoutDesks(names: readonly string[]): readonly string[] {
  if (names.length < 2) return names
  const people = names.filter((name) => !DESK.test(name))
  return people.length === 0 ? names : people
}

/** `Sports Reporter`: what somebody is, and no name. */
export function isRole(name: string): boolean {
  return ROLE.test(name)
}

/** Behind a name; a role alone is all that is said. */
function withoutRoles(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => index === 0 || !isRole(name))
}

function splitCommas(text: string): readonly string[] {
  const parts = text.split(/\s*,\s*/).filter((part) => part !== '')
  return parts.every((part) => part.includes(' ')) ? parts : [text]
}

const ADDRESS = String.raw`(?:mailto:)?[^\s<>()[\],;:"]{1,64}@[^\s<>()[\],;:"]{1,255}`
const WRAPPED = new RegExp(`[<([]\\s*${ADDRESS}\\s*[>)\\]]`, 'gi')
const BARE = new RegExp(ADDRESS, 'gi')
/** `jan at example.org (Jan Peeters)`, as archives of lists write an address. */
const HIDDEN = /^[\w.+=-]{1,64} at [\w-]+(?:\.[\w-]+)+(?: \((.{0,100})\))?$/i
/** Who wrote it stands behind: `desk@example.org namens Jan Peeters`. */
const BEHALF =
  /^.{0,100}?(?<!\p{L})(?:namens|on behalf of|im auftrag von|au nom de|de la part de|en nombre de|per conto di|em nome de)\s+/iu
const BRACKETS = /^\((.*)\)$/
const QUOTES = /^"(.*)"$/

/** `Jan Peeters <jan@example.org>`, `jan@example.org (Jan Peeters)` → Jan Peeters; empty where there is no name. */
function withoutMailAddress(name: string): string {
  const hidden = HIDDEN.exec(name)
  if (hidden) return hidden[1] ?? ''
  if (!name.includes('@')) return name
  const rest = singleBlanks(name.replace(WRAPPED, ' ').replace(BARE, ' ')).trim()
  const sender = rest.replace(BEHALF, '').trim()
  return sender.replace(BRACKETS, '$1').replace(QUOTES, '$1').trim()
}
