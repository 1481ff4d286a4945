/** Records of a file that its folder's rule divides → the same, dated by the line at the top of the file where they name no day. */
import type { WrittenMoment } from '../../article/dates/written-moment.js'
import type { PlacedRemark } from '../../article/remark.js'
import type { Span } from '../draft.js'
import type { RecordReading } from '../read-record.js'

/** Nothing but lines of the page may stand above such a date: below a headline it is that of the first record alone. */
export function inheritDate(
  readings: readonly RecordReading[],
  text: string,
): readonly RecordReading[] {
  const [first, ...others] = readings
  const date = first && findDate(first, text)
  const moment = first?.reading.draft.moment
  if (!first || !date || !moment || others.length === 0) return readings
  const above: Span = {
    ...date,
    end: date.start,
    at: date.at,
    rule: 'date-of-file',
    confidence: 0.7,
  }
  return [first, ...others.map((each) => giveDate(each, moment, above))]
}

function giveDate(
  { stretch, reading }: RecordReading,
  moment: WrittenMoment,
  above: Span,
): RecordReading {
  const { draft, remarks, spans, start } = reading
  if (draft.moment || draft.headerDate || draft.month !== null) return { stretch, reading }
  const told: PlacedRemark = { rule: 'date-of-file', words: [moment.date.text], offset: start }
  const others = remarks.filter((remark) => !isUnfitDate(remark))
  return {
    stretch,
    reading: {
      ...reading,
      draft: { ...draft, moment },
      spans: [...spans, above],
      remarks: [...others, told],
    },
  }
}

/** The line that the folder's rule means stands at the top of the file. */
function isUnfitDate(remark: PlacedRemark): boolean {
  return remark.rule === 'folder-rule' && remark.words[0].startsWith('date:')
}

function findDate({ reading, stretch }: RecordReading, text: string): Span | null {
  const date = reading.spans.find(({ field }) => field === 'date')
  if (!date) return null
  const page = reading.spans.filter(({ field, end }) => field === null && end <= date.start)
  let above = text.slice(stretch.start, date.start)
  for (const { start, end } of page) {
    const from = start - stretch.start
    above = above.slice(0, from) + ' '.repeat(end - start) + above.slice(from + end - start)
  }
  return above.trim() === '' ? date : null
}
