/** What was read in a record → remarks about the fields that it lacks or leaves in doubt. */
import { readCount } from './comment-count.js'
import type { PlacedRemark, Remark } from '../remark.js'
import type { RawReading } from './read-record.js'
import { isCutOff } from '../cut-off.js'

/** For a record that has a headline or a body. */
export function remarkMissing(reading: RawReading): readonly PlacedRemark[] {
  const { draft, claims, remarks, paragraphs, start } = reading
  const [lead] = paragraphs
  const last = paragraphs.at(-1)
  const top = claims[0]?.at ?? lead?.start ?? start
  const isSigned = draft.initials.length > 0 || draft.authors.length > 0
  const isDoubtful = remarks.some(({ rule }) => rule === 'initials-ambiguous')
  return [
    ...(draft.hasHeader ? [] : [at(top, 'no-header')]),
    ...(draft.headline === null ? [at(top, 'no-headline', 'the first words of the text')] : []),
    ...(draft.hasHeader && !isSigned && !isDoubtful ? [at(top, 'no-initials')] : []),
    ...(draft.sources.length === 0 ? [at(lead?.start ?? top, 'no-source')] : []),
    ...remarkCount(reading),
    ...(lead ? [] : [at(top, 'no-body')]),
    ...(last && isCutOff(last.text) ? [at(last.start, 'cut-off')] : []),
  ]
}

function at(offset: number, rule: Remark['rule'], ...words: readonly string[]): PlacedRemark {
  return { rule, words, offset }
}

/** Only where a source is named does anyone expect a count. */
function remarkCount({ draft, claims, paragraphs }: RawReading): readonly PlacedRemark[] {
  const source = claims.find(({ rule }) => rule === 'source-cue')
  const [lead] = paragraphs
  if (draft.comments !== null || !source || !lead || lead.start < source.end) return []
  const figures = readCount(lead.text)
  const offset = lead.start
  return [
    figures === null
      ? { rule: 'no-count', words: [], offset }
      : { rule: 'count-or-lead', words: [figures], offset },
  ]
}
