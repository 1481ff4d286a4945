/** The last line of a dispatch, `dpa jk yydd us 071305 Okt 00` or `jk/us 1305 07 Okt 00` → the day and time of it. */
import { settleMoment } from '../../article/dates/date.js'
import { parseMoment } from '../../article/dates/written-moment.js'
import type { Finding, Reading, Recognizer, Spot } from '../draft.js'

const LONGEST = 70
const STAMP =
  /^(?<desk>(?:[\p{L}/.+-]{1,9} +){0,6})(?:(?<day>\d{2})(?<hour>\d{2})(?<minute>\d{2})Z?|(?<clock>\d{4}) +(?<date>\d{2})) +(?<month>\p{L}{3,4})\.? +(?<year>\d{2})$/u

export const wireStamp: Recognizer = {
  id: 'wire-stamp',
  zone: 'line',
  atMost: 0.9,
  recognize({ text, start }: Spot, { draft, context }: Reading): Finding | null {
    const groups = text.length > LONGEST || draft.moment ? null : STAMP.exec(text)?.groups
    if (!groups) return null
    const { desk = '', day, hour, minute, clock = '', date, month = '', year = '' } = groups
    const time = clock === '' ? `${hour}:${minute}` : `${clock.slice(0, 2)}:${clock.slice(2)}`
    const moment = parseMoment(`${day ?? date} ${month} ${year} ${time}`)
    const { zone } = context.settings
    if (!moment || !settleMoment(moment, { zone, month: draft.month })) return null
    const at = start + desk.length
    const span = { start, end: start + text.length, at, rule: 'wire-stamp', confidence: 0.9 }
    return { found: { moment }, spans: [{ ...span, field: 'date' }] }
  },
}
