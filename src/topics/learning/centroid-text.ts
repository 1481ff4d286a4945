/** Centroids ↔ text that people can read and compare: one line a term, `nl TAB sport TAB wedstrijd TAB 0.213`. */
import type { LearnedCentroids, LearnedTerm } from '../../record/learned.js'
import { compareCodes } from './learned-model.js'
import type { LearnedFault } from './parse-learned.js'
import { isWeight, linesOfTable } from './table-text.js'

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
  const lines = linesOfTable(text)
  for (const [index, line] of lines.entries()) {
    const message = index === 0 ? readHeading(line) : readLine(line, languages)
    if (message !== null) return { line: index + 1, message }
  }
  return Object.fromEntries(
    [...languages].map(([language, topics]) => [language, Object.fromEntries(topics)]),
  )
}

export function isCentroidFault(parsed: LearnedCentroids | LearnedFault): parsed is LearnedFault {
  return typeof parsed['message'] === 'string'
}

function readHeading(line: string): string | null {
  return line === HEADING ? null : `must be “${HEADING}”; run pressmark learn again`
}

function readLine(line: string, languages: Map<string, Map<string, LearnedTerm[]>>): string | null {
  const [language = '', topic = '', term = '', written = '', ...more] = line.split('\t')
  if (language === '' || topic === '' || term === '' || more.length > 0)
    return 'must have a language, a topic, a term and a weight, parted by tabs'
  if (!isWeight(written) || written.startsWith('-')) return `“${written}” is not a weight`
  const topics = languages.get(language) ?? new Map<string, LearnedTerm[]>()
  languages.set(language, topics)
  const terms = topics.get(topic) ?? []
  topics.set(topic, terms)
  terms.push([term, Number(written)])
  return null
}
