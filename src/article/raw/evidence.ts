/** The stretches that fields claim → where each field was found, by which rule, and how sure that is. */
import type { Evidence, FieldEvidence, FieldName } from '../../record/article.js'
import type { Place } from '../../record/diagnostic.js'
import { evidenceAt } from '../evidence-at.js'
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
    if (field) evidence[field] ??= evidenceAt(place(at), rule, confidence)
  }
  if (isFromPath) evidence.date = evidenceAt(place(start), 'path', 0.6)
  else if (!evidence.date && evidence.month && date.precision !== 'none')
    evidence.date = { ...evidence.month, confidence: 0.9 }
  const [lead] = paragraphs
  if (lead) {
    const begin = place(lead.start)
    evidence.headline ??= evidenceAt(begin, 'first-words', 0.5)
    evidence.lead ??= evidenceAt(begin, 'first-paragraph', 0.9)
    evidence.body ??= evidenceAt(begin, 'rest-of-record', 0.99)
  }
  return evidence
}
