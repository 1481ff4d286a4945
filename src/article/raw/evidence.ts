/** The stretches that fields claim → where each field was found, by which rule, and how sure that is. */
import type { Evidence, FieldEvidence, FieldName } from '../../record/article.js'
import type { Place } from '../../record/diagnostic.js'
import type { RawReading } from './read-record.js'
import type { SettledDates } from './settle-dates.js'

/** The first stretch of a field is the one that is shown. */
export function collectEvidence(
  { claims, paragraphs, start }: RawReading,
  { date, isFromPath }: SettledDates,
  place: (offset: number) => Place,
): FieldEvidence {
  const evidence: { -readonly [Field in FieldName]?: Evidence } = {}
  for (const { field, at, rule, confidence } of claims) {
    if (field) evidence[field] ??= { ...place(at), rule, confidence }
  }
  if (isFromPath) evidence.date = { ...place(start), rule: 'path', confidence: 0.6 }
  else if (!evidence.date && evidence.month && date.precision !== 'none')
    evidence.date = { ...evidence.month, confidence: 0.9 }
  const [lead] = paragraphs
  if (lead) {
    const begin = place(lead.start)
    evidence.headline ??= { ...begin, rule: 'first-words', confidence: 0.5 }
    evidence.lead ??= { ...begin, rule: 'first-paragraph', confidence: 0.9 }
    evidence.body ??= { ...begin, rule: 'rest-of-record', confidence: 0.99 }
  }
  return evidence
}
