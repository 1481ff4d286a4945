/** `Krant van: donderdag 13 september 2012` above a text: a day behind words that no list has. */
import { settleMoment } from '../../article/dates/date.js'
import { hasFigure } from '../../text/figures.js'
import { caseless } from '../../text/caseless.js'
import type { Finding, Reading, Recognizer, Spot } from '../draft.js'
import { parseDateLine } from './published.js'

const LONGEST = 90
const LABELLED = /^(?<label>\p{Lu}[\p{L}’' -]{2,28}?)\s?:\s+(?=\p{L}{0,13},?\s?\d)/u
/** What is on, until when, and what happened to the sheet or to somebody: no day of the text. */
const OTHER = caseless(
  /embargo|sperrfrist|gesperrt|aanvang|wanneer|when|quand|wann|cuándo|quando|datum en uur|event|agenda|activiteit|start|begin|anfang|beginn|début|ein?de|ende?|fin|deadline|sluit|geboren|born|née?|nacid|nato|overleden|gestorben|died|décéd|begraf|uitvaart|funeral|huwelijk|trouw|inschrij|anmeld|regist|inscri|verva|expire|ablauf|laatste?|last|dernière|letzte|última|ultima|update|bijgewerkt|gewijzigd|aktualisiert|modifi|geraadpleegd|accessed|consult|abgerufen|retrieved|print|afgedrukt|download|scan|getypt|typed|saved|bewaard|opslag|captured|zitting|vergadering|meeting|sitzung|réunion|opening|verkiezing|uiterlijk|tot en met|vanaf|from|until|bis|jusqu|hasta|contract|factuur|ontvangen|received/u,
)

export const labelledDay: Recognizer = {
  id: 'labelled-day',
  zone: 'line',
  atMost: 0.6,
  recognize({ text, start }: Spot, { draft, context }: Reading): Finding | null {
    if (draft.moment || text.length > LONGEST || !text.includes(':') || !hasFigure(text))
      return null
    const match = LABELLED.exec(text)
    if (!match || OTHER.test(match.groups?.['label'] ?? '')) return null
    const moment = parseDateLine(text.slice(match[0].length))
    if (!moment || moment.date.day === null || moment.date.year === null) return null
    if (!settleMoment(moment, { zone: context.settings.zone, month: draft.month })) return null
    const span = { start, end: start + text.length, at: start + match[0].length }
    return {
      found: { moment },
      spans: [{ ...span, field: 'date', rule: 'labelled-day', confidence: 0.6 }],
      remarks: [{ rule: 'date-in-text', words: [text], offset: start }],
    }
  },
}
