/** `Maandag 24 augustus 2015 — Leerlingen van …` → the day before the first sentence of the text. */
import { findDateInLine } from '../../article/dates/date-in-line.js'
import { settleMoment } from '../../article/dates/date.js'
import type { Finding, Reading, Recognizer, Spot } from '../draft.js'
import { isProse } from '../prose.js'

const WINDOW = 60
const DASH = /^\s*[-–—|:]{1,2}\s+(?=["“„‘'«]?\p{Lu})/u
/** What is shorter may announce something on that day. */
const SHORTEST = 80

export const dayBeforeLead: Recognizer = {
  id: 'day-before-lead',
  zone: 'line',
  atMost: 0.7,
  recognize({ text, start, next }: Spot, { draft, context }: Reading): Finding | null {
    if (draft.moment || !(draft.hasHeader || draft.headline !== null)) return null
    if (text.length < SHORTEST || !isProse(text)) return null
    const found = findDateInLine(text.slice(0, WINDOW))
    const dash = found?.start === 0 ? DASH.exec(text.slice(found.end)) : null
    // In a chronology the next line begins with a day, too.
    if (!found || !dash || findDateInLine(next.slice(0, WINDOW))?.start === 0) return null
    const { moment } = found
    if (!settleMoment(moment, { zone: context.settings.zone, month: draft.month })) return null
    const end = start + found.end + dash[0].trimEnd().length
    const span = { field: 'date' as const, start, end, at: start }
    return {
      found: { moment },
      spans: [{ ...span, rule: 'day-before-lead', confidence: 0.7 }],
      remarks: [{ rule: 'date-in-text', words: [text.slice(0, found.end)], offset: start }],
    }
  },
}
