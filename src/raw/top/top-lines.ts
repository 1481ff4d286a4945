/** Lines above a headline that are none: an address, a page, a reference, a day of printing, a day over three lines. */
import { webAddress } from '../../article/fields/address.js'
import { findMonth } from '../../article/dates/date-words.js'
import { settleMoment } from '../../article/dates/date.js'
import { parseMoment } from '../../article/dates/written-moment.js'
import { hasFigure } from '../../text/figures.js'
import { isProse } from '../prose.js'
import type { Finding, Reading, Recognizer, Spot } from '../draft.js'
import { caseless } from '../../text/caseless.js'

const LONGEST = 120
const ADDRESS = /^(?:bron|source|url|link|quelle)?\s?:?\s?(?<address>https?:\/\/\S+)$/iu
/** `IP/09/1217`, `MEMO-13-443`, `Kenmerk: 2014/118` */
const REFERENCE =
  /^(?:\p{Lu}{2,12}[/-]\d{2,4}[/-]\d{1,5}|(?:(?:ons |uw |our |your |unser )?(?:ref(?:erence|erentie|erenz)?|réf(?:érence)?|kenmerk|zeichen|aktenzeichen|dossier(?:nummer)?)\.?(?: ?nr\.?| ?no\.?)?)\s?:\s?[\p{L}\d./ -]{0,24}\d[\p{L}\d./-]{0,24})$/iu
/** `Doos 12, map 3`, `Box 4 folder 7`, `Inv. nr. 1208`: where an archive keeps the sheet. */
const SHELF = caseless(
  /^(?:(?:doos|map|omslag|kast|plank|box|folder|shelf|carton|boîte|dossier|chemise|schachtel|mappe|karton|caja|carpeta|scatola|cartella|inv(?:entaris(?:nummer)?)?\.?(?: ?(?:nr|no)\.?)?|plaatsingsnummer|archief(?:nummer)?|signatu(?:ur|r)|cote|knipsel)\s?(?:nr\.? ?|no\.? ?|n° ?|: ?)?\d[\d./-]{0,9}\p{L}?(?:\s?[,;/·|–-]\s?|\s+|$)){1,4}$/u,
)
/** `1`, `- 4 -`, `Pagina 3` */
const PAGE = caseless(
  /^[[(]?(?:[-–—\s]{0,3}\d{1,3}[-–—\s]{0,3}|(?:pagina|page|seite|blz\.?|p\.)\s?\d{1,3}(?:\s?[/–-]\s?\d{1,3})?)[\])]?$/u,
)
/** When somebody printed it, or what the weather was: no day of the article. */
const OTHER_DAY = caseless(
  /^(?:(?:(?:onder|under|sous|strikt|strict|strictly|absoluut|streng) ){0,2}embargo(?:ed)?|sperrfrist|printed|print date|afgedrukt|afdruk van|geprint|gedruckt|imprimé|stampato|impreso|downloaded|gedownload|heruntergeladen|téléchargé|geraadpleegd|(?:bewaard|opgeslagen|gearchiveerd) op|(?:saved|archived|captured)(?: from the web)? on|gespeichert am|enregistré le|guardado(?: de la web)? el|accessed|retrieved|abgerufen|consulté|vandaag is(?: het)?|het is vandaag|today is|it is|heute ist|nous sommes)(?!\p{L})|\d\s?°/u,
)
const DAY_FIRST =
  /^(?<day>\d{1,2})[^\S\n]*\n+\s*(?<month>\p{L}{3,12})\.?[^\S\n]*\n+\s*(?<year>\d{4})(?=[^\S\n]*\n)/u
const MONTH_FIRST =
  /^(?<month>\p{L}{3,12})\.?[^\S\n]*\n+\s*(?<day>\d{1,2}),?[^\S\n]*\n+\s*(?<year>\d{4})(?=[^\S\n]*\n)/u

/** `url https://…`: where the text was found. */
export function isAddress(line: string): boolean {
  return line.includes('://') && ADDRESS.test(line)
}

/** A number that a sender gives his text. */
export function namesReference(line: string): boolean {
  return line.length <= LONGEST && REFERENCE.test(line)
}

const FILE = caseless(/^[^\s/\\]{3,80}\.(?:jpe?g|png|tiff?|jp2|gif|pdf|docx?|odt|rtf|txt|xml)$/u)

/** `1932-03-12_Klok_p4.jpg`: what the scan was called. */
export function isFileName(line: string): boolean {
  return line.includes('.') && line.length <= LONGEST && FILE.test(line)
}

/** Where an archive keeps the sheet that was copied. */
export function isShelfmark(line: string): boolean {
  return line.length <= SHOWN && hasFigure(line) && SHELF.test(line)
}

/** When somebody printed it or kept it: no day of the article. */
export function namesOtherDay(line: string): boolean {
  return hasFigure(line) && OTHER_DAY.test(line)
}

const EMBARGO = caseless(
  /^[^\p{L}\d]{0,4}(?:(?:(?:onder|under|sous|strikt|strict|strictly|absoluut|streng) ){0,2}embargo(?:ed)?|sperrfrist|gesperrt bis|(?:niet|not|ne pas|nicht) (?:voor publicatie|(?:te )?publiceren|for (?:publication|release|broadcast)|publier|veröffentlichen|zur veröffentlichung) (?:v[oó]{2}r|voor|before|until|avant|vor))(?!\p{L})/u,
)

/** Until when nobody may tell it. */
export function saysEmbargo(line: string): boolean {
  return EMBARGO.test(line)
}

/** Above the headline of a text without a header. */
export const topLine: Recognizer = {
  id: 'top-line',
  zone: 'line',
  atMost: 0.9,
  recognize({ text, start, next, ahead }: Spot, { draft }: Reading): Finding | null {
    if (draft.headline !== null || draft.hasHeader || next === '' || text.length > 2 * LONGEST)
      return null
    const span = { field: null, start, end: start + text.length, at: start, confidence: 0.9 }
    const address = ADDRESS.exec(text)?.groups?.['address']
    const originalUrl = address === undefined ? null : webAddress(address)
    if (originalUrl !== null)
      return {
        found: { given: { ...draft.given, originalUrl } },
        spans: [{ ...span, field: 'originalUrl', rule: 'address-line' }],
      }
    const isPage = text.length <= LONGEST && PAGE.test(text)
    const isReference = namesReference(text) && isHeadlineBelow(ahead)
    if (!isPage && !isReference && !isFileName(text) && !namesOtherDay(text)) return null
    return {
      found: {},
      spans: [{ ...span, rule: 'page-furniture' }],
      remarks: [{ rule: 'page-furniture', words: [text.slice(0, SHOWN)], offset: start }],
    }
  },
}

const SHOWN = 60
const LONGEST_DAY = 60
/** So many lines may stand between a reference and the headline: a label, a place, a day. */
const NEAR = 4

/** Where the text follows at once, or behind a day, the reference itself is what the text is called. */
function isHeadlineBelow(ahead: string): boolean {
  const lines = ahead.split('\n').map((line) => line.trim())
  const below = lines.slice(1).filter((line) => line !== '')
  const first = below.slice(0, NEAR).find((line) => !isDay(line))
  return first !== undefined && !isProse(first) && !/[.!?…]["”’»)]*$/u.test(first)
}

function isDay(line: string): boolean {
  return line.length <= LONGEST_DAY && /\d{4}/.test(line)
}

/** `Doos 12, map 3` above a text, and below the block that describes it. */
export const shelfLine: Recognizer = {
  id: 'shelf-line',
  zone: 'line',
  atMost: 0.9,
  recognize({ text, start, next }: Spot): Finding | null {
    if (next === '' || !isShelfmark(text)) return null
    const span = { field: null, start, end: start + text.length, at: start, confidence: 0.9 }
    return {
      found: {},
      spans: [{ ...span, rule: 'page-furniture' }],
      remarks: [{ rule: 'page-furniture', words: [text], offset: start }],
    }
  },
}

/** `14`, `mrt`, `2015`, each on its line. */
export const dayOverLines: Recognizer = {
  id: 'day-over-lines',
  zone: 'line',
  atMost: 0.92,
  recognize({ ahead, start }: Spot, { draft, context }: Reading): Finding | null {
    if (draft.moment) return null
    const [all = ''] = DAY_FIRST.exec(ahead) ?? MONTH_FIRST.exec(ahead) ?? []
    const {
      day = '',
      month = '',
      year = '',
    } = (DAY_FIRST.exec(ahead) ?? MONTH_FIRST.exec(ahead))?.groups ?? {}
    if (all === '' || findMonth(month) === null) return null
    const moment = parseMoment(`${day} ${month} ${year}`)
    if (!moment || !settleMoment(moment, { zone: context.settings.zone, month: draft.month }))
      return null
    const span = { field: 'date' as const, start, end: start + all.length, at: start }
    return { found: { moment }, spans: [{ ...span, rule: 'day-over-lines', confidence: 0.92 }] }
  },
}
