/** Centroids ↔ text that people can read and compare: one line a term, `nl TAB sport TAB wedstrijd TAB 0.213`. */
import { addTo } from '../../record/by-key.js'
import type { LearnedCentroids, LearnedTerm } from '../../record/learned.js'
import { compareCodes } from './learned-model.js'
import { readTable, type LearnedFault, type LearnedRow } from './table-text.js'

/** Another number means that terms or weights mean something else. */
const HEADING = '# pressmark centroids 1: language, topic, term, weight'

/** Languages and topics are sorted; a topic's weightiest terms come first. */
export function formatCentroids(centroids: LearnedCentroids): string {
  const lines = sortKeys(centroids).flatMap(([language, topics]) =>
    sortKeys(topics).flatMap(([topic, terms]) =>
      terms.map(([term, weight]) => [language, topic, term, weight].join('\t')),
    ),
  )
  return `${[HEADING, ...lines].join('\n')}\n`
}

function sortKeys<Value>(
  record: Readonly<Record<string, Value>>,
): readonly (readonly [string, Value])[] {
  return Object.entries(record).toSorted(([one], [other]) => compareCodes(one, other))
}

/** The first fault, or what `formatCentroids` was given. */
export function parseCentroids(text: string): LearnedCentroids | LearnedFault {
  const languages = new Map<string, Map<string, LearnedTerm[]>>()
  const fault = readTable(text, HEADING, (row) => addRow(row, languages))
  if (fault) return fault
  return Object.fromEntries(
    [...languages].map(([language, topics]) => [language, Object.fromEntries(topics)]),
  )
}

export function isCentroidFault(parsed: LearnedCentroids | LearnedFault): parsed is LearnedFault {
  return typeof parsed['message'] === 'string'
}

function addRow(
  { language, topic, term, weight, written }: LearnedRow,
  languages: Map<string, Map<string, LearnedTerm[]>>,
): string | null {
  if (written.startsWith('-')) return `“${written}” is not a weight`
  const topics = languages.get(language) ?? new Map<string, LearnedTerm[]>()
  languages.set(language, topics)
  addTo(topics, topic, [term, weight])
  return null
}
