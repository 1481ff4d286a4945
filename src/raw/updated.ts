/** A line that says when the text was last changed → that moment as written. */
import { alternativesOf } from '../article/dates/date-words.js'
import type { Finding, Reading, Recognizer, Spot } from './draft.js'
import { parseMoment } from '../article/dates/written-moment.js'
import { parseTime } from '../article/dates/written-time.js'
import { singleBlanks } from '../text/unseen.js'

const LONGEST = 70
const CUE = new RegExp(
  `^[\\s,;|•·(–—/-]*(?:${alternativesOf('updated')})(?!\\p{L})\\s*:?\\s*(?:(?:${alternativesOf('on')})\\s+)?`,
  'iu',
)

/** `Bijgewerkt om 18u10`, `Letzte Aktualisierung: 18.04.2020, 09:15 Uhr` */
export const updatedLine: Recognizer = {
  id: 'updated-line',
  zone: 'start',
  atMost: 0.95,
  recognize({ text, start }: Spot, { draft }: Reading): Finding | null {
    if (draft.updated || text.length > LONGEST) return null
    const [cue] = CUE.exec(text) ?? []
    if (cue === undefined) return null
    const value = singleBlanks(text.slice(cue.length)).replace(/\)$/, '')
    const updated = parseTime(value) ?? parseMoment(value)
    const at = start + cue.length
    const end = start + text.length
    return (
      updated && {
        found: { updated },
        spans: [{ field: 'updated', start, end, at, rule: 'updated-line', confidence: 0.95 }],
      }
    )
  },
}
