/** `Dagboek van Jozef Daems`, the day, and what the entry is called → which of the lines is the headline, and who wrote. */
import { caseless } from '../../text/caseless.js'
import type { Finding, Reading, Recognizer, Spot } from '../draft.js'
import { isName } from '../names/name.js'
import { isThing } from '../names/person-name.js'
import { isDateLine } from '../dates/published.js'

const LONGEST = 80
/** Ruled out by one look at the line, before the name is. */
const MAY_BE = caseless(
  /dagboe|diar|tagebuch|journal|carnet|dag(?:s)?bok|dziennik|pamiętnik|deník|päiväkirja/u,
)
const BEFORE =
  /^(?:uit )?(?:het |the |le |das |il |el |o )?(?:(?:oorlogs|reis|kamp|front|kriegs|reise|krigs)?(?:dagboek|tagebuch|dagbok)|(?:war |travel )?diary|journal (?:intime|personnel|de guerre|de voyage)|carnets? (?:de guerre|de route|intimes?)|diario(?: (?:di guerra|de guerra|íntimo|intimo))?|diário(?: de guerra)?|dziennik(?: wojenny)?|pamiętnik|deník|päiväkirja)(?:\s(?:van|of|kept by|von|des|der|de|di|do|da|av|af)|[:,]|\s[–—-])?\s+(?<name>\p{Lu}.{2,50}?)[.:]?$/iu
const BEHIND =
  /^(?<name>\p{Lu}.{2,50}?)(?:['’]s (?:war |travel )?diary|s (?:dagbok|tagebuch))[.:]?$/iu

/** The name in a line that says whose diary it is; null for any other line. */
export function readDiarist(line: string): string | null {
  if (line.length > LONGEST || !MAY_BE.test(line)) return null
  const name = (BEFORE.exec(line) ?? BEHIND.exec(line))?.groups?.['name']
  if (name === undefined || !/^\p{Lu}/u.test(name)) return null
  return name.includes(' ') && isName(name) && !isThing(name) ? name : null
}

/** Among the lines over a headline: where none is found below, the line is the headline itself. */
export const diaryLine: Recognizer = {
  id: 'diary-line',
  zone: 'line',
  atMost: 0.86,
  recognize({ text, start, next }: Spot, { draft }: Reading): Finding | null {
    if (draft.headline !== null || draft.hasHeader || draft.authors.length > 0) return null
    const name = next === '' ? null : readDiarist(text)
    if (name === null || !(isDateLine(next) || draft.moment !== null)) return null
    const span = { start, end: start + text.length, at: start + text.indexOf(name) }
    return {
      found: { authors: [name] },
      spans: [{ ...span, field: 'authors', rule: 'diary-line', confidence: 0.86 }],
    }
  },
}
