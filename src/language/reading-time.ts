/** How long a text takes to read, as pages say it in many languages: `4 min read`, `Leestijd: 3 minuten`, `2–3 minutes`. */
import { caseless } from '../text/caseless.js'

const LONGEST = 60
const MINUTES = String.raw`min(?:\.|s|ute[sn]?|uut|uten|uti|uto|utos|uter|utter|uty|utach|ut)?`
/** `2`, `2–3`, `ca. 4`, `about 5` */
const FIGURE = String.raw`(?:(?:ca|circa|about|environ|etwa|ongeveer|±|~|<|>)\.?\s?)?\d{1,3}(?:\s?[-–—/]\s?\d{1,3})?`
const LABEL = String.raw`(?:geschatte |estimated |durée |tiempo |tempo |czas |doba |ca\. )?(?:leestijd|leesduur|lees dit artikel in|reading time|read(?:ing)?(?: time)?|time to read|lesezeit|lesedauer|temps de lecture|de lecture|lecture|lu en|à lire en|lectura|de lectura|se lee en|lettura|di lettura|si legge in|leitura|de leitura|lästid|lesetid|læsetid|lukuaika|czytania|čtení)`
const BEHIND = String.raw`(?:(?:to |om te |zu |à |de |di |å |at |do )?(?:read(?:ing time)?|leestijd|leesplezier|lezen|lesezeit|lesedauer|lesen|lecture|lire|lectura|leer|lettura|leitura|läsning|lästid|läsa|lesetid|lese|læsetid|læse|czytania|čtení))`
const WHOLE = caseless(
  new RegExp(
    `^(?:${LABEL}\\s?:?\\s?${FIGURE}\\s?[-]?${MINUTES}(?:\\s${BEHIND})?|${FIGURE}[\\s-]?${MINUTES}(?:\\s${BEHIND}| \\(${BEHIND}\\))|(?:ten tekst przeczytasz w|lezen in|lees in|te lezen in) ${FIGURE} ${MINUTES}|in ${FIGURE} ${MINUTES} (?:gelezen|gelesen|lu)|${LABEL}\\s?:?\\s?[^\\d]{0,16}\\d{1,3}\\s?${MINUTES})\\.?$`,
    'u',
  ),
)
/** `3 min`, `2–3 minuten`: without a word for reading. */
const BARE = caseless(
  new RegExp(
    `^(?:${FIGURE}\\s?min\\.?|\\d{1,3}\\s?[-–—]\\s?\\d{1,3}\\s?${MINUTES}|\\d{1,3} (?:mins|minutes))$`,
    'u',
  ),
)
const MARKS = /^[\s⏱⏲⌚🕐-🕧•·|(–—-]+|[\s•·|)–—-]+$/gu

/** Whether the line, or the part of one, says nothing else. */
export function saysReadingTime(text: string): boolean {
  if (text.length > LONGEST || !/\d/.test(text)) return false
  const bare = text.replace(MARKS, '')
  return WHOLE.test(bare) || BARE.test(bare)
}
